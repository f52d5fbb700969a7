using System.Collections.Generic;
using Monty.Hosting.Bytes;
using Monty.Hosting.Snapshots;
using Monty.Runtime.Metering;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <content>Saving and loading.</content>
internal sealed partial class Run
{
    /// <summary>Writes the whole state of the waiting run.</summary>
    public Reply Dump()
    {
        if (Begin() is { } error)
        {
            return new Reply(error);
        }

        var begun = Clock.Instance.Nanoseconds;
        try
        {
            if (_asked == OutcomeKind.Slice)
            {
                return new Reply(HostError.WrongAnswer("a run that was stopped by its tick cannot be saved"));
            }

            if (_machine.Session is { } session)
            {
                return session.Write(_asked);
            }

            var writer = new SnapshotWriter(_machine.Program.Code.TextNumbers, new ModuleMembers(_machine.Vm));
            RunState.Write(writer, _machine, _asked);
            writer.WriteObjects();
            _machine.Meter.CountSince(begun);
            var output = new ByteWriter(512);
            DumpHeader.Begin(output, DumpKind.Run);
            _machine.Program.WriteSource(output);
            RunHeader.Write(output, _machine.Vm);
            LimitState.Write(output, _machine.Meter);
            writer.WriteTables(output);
            DumpHeader.End(output);
            return new Reply(HostStatus.Ok, output);
        }
        catch (SnapshotException problem)
        {
            return new Reply(HostError.Internal(problem.Message));
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Makes a run of a dump; the message is the event it waits with.</summary>
    public static Reply Load(ReadOnlySpan<byte> data, ReadOnlySpan<byte> options, out Run? run)
    {
        run = null;
        var begun = Clock.Instance.Nanoseconds;
        if (!RunOptions.TryRead(options, isStart: false, out var read, out var error))
        {
            return new Reply(error!);
        }

        error = DumpHeader.Check(data, DumpKind.Run);
        var reader = new ByteReader(data[Math.Min(data.Length, DumpHeader.Size)..]);
        if (error is not null || !Program.TryReadSource(ref reader, out var code, out error))
        {
            return new Reply(error!);
        }

        var header = RunHeader.Read(ref reader);
        var limits = LimitState.Read(ref reader, read.Limits, out var spent);
        if (reader.Failed)
        {
            return new Reply(HostError.BadDump("the dump is damaged"));
        }

        read = read.With(limits, header);
        var machine = new Program(code).Rent(read);
        machine.Prepare(read);
        machine.Meter.Restore(spent.Nanoseconds, spent.Allocations, spent.Suspensions);
        try
        {
            var objects = new SnapshotReader(
                data.ToArray(), DumpHeader.Size + reader.Position, new RestoredRun(machine), code.Texts);
            objects.ReadObjects();
            run = new Run(machine, read, RunState.Read(objects));
            machine.Meter.CountSince(begun);
        }
        catch (SnapshotException problem)
        {
            return new Reply(HostError.BadDump(problem.Message));
        }

        return run.RepeatEvent();
    }
}
