using System.Collections.Generic;
using Monty.Compile;
using Monty.Hosting.Bytes;
using Monty.Hosting.Snapshots;
using Monty.Hosting.Snapshots.Codecs;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <content>Saving and loading.</content>
internal sealed partial class Session
{
    // Names of all units together, since each is compiled for the names there were before: bounds the work of loading.
    private const long MaxUnitNames = 16 << 20;

    private const int AssertMark = 1;
    private const int CheckMark = 2;

    private static void WriteTexts(ByteWriter output, IReadOnlyCollection<string> texts)
    {
        output.Number(texts.Count);
        foreach (var text in texts)
        {
            output.Text(text);
        }
    }

    private static string[] ReadTexts(ref ByteReader reader)
    {
        var texts = new string[reader.Count()];
        for (var i = 0; i < texts.Length && !reader.Failed; i++)
        {
            texts[i] = reader.Text();
        }

        return texts;
    }

    /// <summary>Writes the whole state, whether a snippet waits or not.</summary>
    public Reply Dump()
    {
        if (_feed is { HasEnded: false } feed)
        {
            return feed.Dump();
        }

        if (Begin() is { } error)
        {
            return new Reply(error);
        }

        try
        {
            return Write(OutcomeKind.Complete);
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

    /// <summary>Writes the state of the session and what its snippet asks; complete when none waits.</summary>
    public Reply Write(OutcomeKind asked)
    {
        var begun = Clock.Instance.Nanoseconds;
        var writer = new SnapshotWriter(new Dictionary<string, int>(), new ModuleMembers(_machine.Vm));
        RunState.Write(writer, _machine, asked);
        writer.WriteObjects();
        _machine.Meter.CountSince(begun);
        var output = new ByteWriter(512);
        DumpHeader.Begin(output, DumpKind.Session);
        output.Text(_options.ScriptName);
        output.Byte(
            (byte)((_options.AssertMessages ? AssertMark : 0) | (_options.CheckedWith is null ? 0 : CheckMark)));
        if (_options.CheckedWith is { } known)
        {
            WriteTexts(output, known);
            WriteTexts(output, _checkedSnippets);
            output.Text(_feeding ?? "");
        }

        output.Number(_feedCount);
        RunHeader.Write(output, _machine.Vm);
        LimitState.Write(output, _machine.Meter);
        var globals = _machine.Globals;
        output.Number(globals.Count);
        for (var i = 0; i < globals.Count; i++)
        {
            output.Text(globals.NameOf(i));
        }

        var units = UnitsOf(writer.Objects);
        output.Number(units.Length);
        foreach (var unit in units)
        {
            output.Number(unit.Number);
            output.Number(unit.GlobalNames.Length);
            output.Text(unit.Source);
        }

        writer.WriteTables(output);
        DumpHeader.End(output);
        return new Reply(HostStatus.Ok, output);
    }

    /// <summary>Makes a session of a dump, and the run of the snippet that waits in it if there is one.</summary>
    public static Reply Load(ReadOnlySpan<byte> data, ReadOnlySpan<byte> options, out Session? session, out Run? run)
    {
        session = null;
        run = null;
        var begun = Clock.Instance.Nanoseconds;
        if (!RunOptions.TryRead(options, isStart: false, out var read, out var error))
        {
            return new Reply(error!);
        }

        error = DumpHeader.Check(data, DumpKind.Session);
        if (error is not null)
        {
            return new Reply(error);
        }

        var reader = new ByteReader(data[DumpHeader.Size..]);
        var scriptName = reader.Text();
        var flags = reader.Below(4);
        var known = (flags & CheckMark) == 0 ? null : ReadTexts(ref reader);
        var snippets = known is null ? [] : ReadTexts(ref reader);
        var feeding = known is null ? "" : reader.Text();
        var feedCount = reader.Number();
        var header = RunHeader.Read(ref reader);
        var limits = LimitState.Read(ref reader, read.Limits, out var spent);
        var settings = new SessionOptions(scriptName, (flags & AssertMark) != 0, limits) { CheckedWith = known };
        var made = new Session(settings) { _feedCount = feedCount, _feeding = feeding.Length > 0 ? feeding : null };
        made._checkedSnippets.AddRange(snippets);
        if (reader.Failed || !made.TryReadUnits(ref reader))
        {
            return new Reply(HostError.BadDump("the dump is damaged"));
        }

        read = read.With(limits, header);
        var machine = made._machine;
        machine.Prepare(read);
        machine.Meter.Restore(spent.Nanoseconds, spent.Allocations, spent.Suspensions);
        try
        {
            var objects = new SnapshotReader(
                data.ToArray(), DumpHeader.Size + reader.Position, new RestoredRun(machine), []);
            objects.ReadObjects();
            var asked = RunState.Read(objects);
            made._restored = null;
            session = made;
            if (asked == OutcomeKind.Complete)
            {
                return new Reply(HostStatus.Ok, new ByteWriter(0));
            }

            run = made._feed = new Run(machine, read, asked);
            machine.Meter.CountSince(begun);
        }
        catch (SnapshotException problem)
        {
            return new Reply(HostError.BadDump(problem.Message));
        }

        return run.RepeatEvent();
    }

    /// <summary>The units that objects belong to, sorted by number.</summary>
    private static CodeUnit[] UnitsOf(IReadOnlyList<object> objects)
    {
        var units = new Dictionary<int, CodeUnit>();
        foreach (var target in objects)
        {
            var unit = target switch
            {
                LinkedUnit linked => linked.Unit,
                CodeObject code => code.Unit,
                _ => null,
            };
            if (unit is not null && UnitCodecs.IsProgram(unit))
            {
                units[unit.Number] = unit;
            }
        }

        CodeUnit[] sorted = [.. units.Values];
        Array.Sort(sorted, static (left, right) => left.Number.CompareTo(right.Number));
        return sorted;
    }

    /// <summary>
    /// Reads the names of the namespace and compiles the units again; false when something does not fit.
    /// </summary>
    private bool TryReadUnits(ref ByteReader reader)
    {
        var names = new string[reader.Count()];
        for (var i = 0; i < names.Length && !reader.Failed; i++)
        {
            names[i] = reader.Text();
        }

        if (reader.Failed || new HashSet<string>(names, StringComparer.Ordinal).Count != names.Length)
        {
            return false;
        }

        _machine.Globals.Extend(names, Array.ConvertAll(names, _machine.Vm.DefaultOf));
        _restored = [];
        var last = -1;
        long total = 0;
        for (var left = reader.Count(3); left > 0; left--)
        {
            var number = reader.Number();
            var count = reader.Below(names.Length + 1);
            var source = reader.Text();
            total += count;
            if (reader.Failed || number <= last || number >= _feedCount || total > MaxUnitNames)
            {
                return false;
            }

            last = number;
            if (Compile(source, CompileMeter.ForKnown(source), number, [], count).Unit is not { } unit
                || unit.GlobalNames.Length != count)
            {
                return false;
            }

            _restored[number] = _machine.Unit = Link(unit);
        }

        return !reader.Failed;
    }
}
