using Monty.Hosting.Bytes;
using Monty.Hosting.Mounts;
using Monty.Hosting.Wire;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>A run that waits for the host, and goes on when it is answered.</summary>
/// <remarks>
/// Threads: one at a time; another one is turned away, never made to wait. <see cref="Interrupt"/> is for any thread.
/// </remarks>
internal sealed partial class Run
{
    private readonly RunOptions _options;
    private readonly Machine _machine;
    private OutcomeKind _asked;
    private long _overlaid;
    private int _inUse;
    private volatile bool _hasEnded;

    /// <summary>A run that has stopped to ask something.</summary>
    public Run(Machine machine, RunOptions options, OutcomeKind asked)
    {
        _machine = machine;
        _options = options;
        _asked = asked;
    }

    /// <summary>True once the run cannot be continued.</summary>
    public bool HasEnded => _hasEnded;

    /// <summary>Asks the run to stop at its next check.</summary>
    public void Interrupt() => _machine.Meter.Interrupt();

    /// <summary>Ends the run; false while another thread uses it.</summary>
    public bool Close()
    {
        if (!TryEnter())
        {
            return false;
        }

        Abandon();
        Leave();
        return true;
    }

    /// <summary>The event the run waits with.</summary>
    public Reply RepeatEvent()
    {
        if (Begin() is { } error)
        {
            return new Reply(error);
        }

        try
        {
            return EventWriter.WriteAgain(_machine, _asked);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Describes the run.</summary>
    public Reply Describe()
    {
        if (Begin() is { } error)
        {
            return new Reply(error);
        }

        try
        {
            var message = new ByteWriter();
            message.Begin(MessageKind.Info);
            message.Byte(WireCode.Dict);
            _machine.Program.WriteDescription(message);
            WriteLimits(message, _machine.Meter);
            message.Byte(WireCode.End);
            return new Reply(HostStatus.Ok, message);
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>
    /// The answer of mounts to the operation the run waits for; 'N' when it is about no path of any of them. The work
    /// counts as the run's own.
    /// </summary>
    public Reply AnswerFrom(ReadOnlySpan<Mount> mounts)
    {
        if (Begin() is { } error)
        {
            return new Reply(error);
        }

        try
        {
            if (_asked != OutcomeKind.OsCall)
            {
                return new Reply(HostError.WrongAnswer("the run waits for no operation of the system"));
            }

            EventWriter.WriteAgain(_machine, _asked);
            _machine.Meter.Start();
            var memory = _machine.Meter.Limits.MaxBytes;
            var reply = Mount.Answer(mounts, _machine.Output.Span, memory, ref _overlaid);
            _machine.Meter.Stop();
            return reply;
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Answers what the run asked and runs on.</summary>
    public Reply Resume(ReadOnlySpan<byte> answer)
    {
        if (Begin() is { } error)
        {
            return new Reply(error);
        }

        var hasFailed = true;
        try
        {
            var reply = Continue(answer);
            hasFailed = false;
            return reply;
        }
        finally
        {
            if (hasFailed)
            {
                Abandon();
            }

            Leave();
        }
    }

    private void Abandon()
    {
        _machine.Session?.EndFeed();
        _hasEnded = true;
        _machine.Program.Drop(_machine);
    }

    private Reply Continue(ReadOnlySpan<byte> answer)
    {
        var vm = _machine.Vm;
        if (!AnswerReader.TellsOfWork(_asked, answer))
        {
            _machine.Meter.CountPause();
        }

        _machine.Meter.Start();
        var isTaken = AnswerReader.TryDeliver(vm, _asked, answer, out var error);
        _machine.Meter.Stop();
        if (!isTaken && error is not null)
        {
            return new Reply(error);
        }

        return Execute(_machine, _options, this, out _);
    }

    /// <summary>
    /// Runs a machine until the program ends or asks; makes a run, or tells the present one what is asked.
    /// </summary>
    public static Reply Execute(Machine machine, RunOptions options, Run? run, out Run? made)
    {
        made = null;
        machine.Meter.Start();
        var outcome = machine.Execute();
        while (!EventWriter.TryWrite(machine, outcome))
        {
            var isCall = outcome is OutcomeKind.Call or OutcomeKind.OsCall && !machine.Vm.IsTerminal;
            outcome = OutcomeKind.Raised;
            if (isCall)
            {
                // Arguments that cannot be handed over are an error of the call, which the program may handle.
                machine.Vm.ResumeRaising(machine.Vm.Raised!);
                outcome = machine.Execute();
            }
        }

        machine.Meter.Stop();
        if (outcome is OutcomeKind.Complete or OutcomeKind.Raised)
        {
            machine.Session?.EndFeed(outcome == OutcomeKind.Complete);
            if (run is not null)
            {
                run._hasEnded = true;
            }

            var status = outcome == OutcomeKind.Complete ? HostStatus.Ok : HostStatus.Runtime;
            return new Reply(status, machine.Output, machine.Session is null ? machine : null);
        }

        if (run is null)
        {
            made = new Run(machine, options, outcome);
        }
        else
        {
            run._asked = outcome;
        }

        return new Reply(HostStatus.Ok, machine.Output);
    }

    private HostError? Begin()
    {
        if (!TryEnter())
        {
            return HostError.Busy;
        }

        if (!_hasEnded)
        {
            return null;
        }

        Leave();
        return HostError.ClosedHandle;
    }

    private bool TryEnter() => Interlocked.CompareExchange(ref _inUse, 1, 0) == 0;

    private void Leave() => Volatile.Write(ref _inUse, 0);

    /// <summary>The entries with the limits of a run or session and what was spent of them.</summary>
    internal static void WriteLimits(ByteWriter message, Meter meter)
    {
        var limits = meter.Limits;
        message.WireText("limits");
        message.Byte(WireCode.Dict);
        WriteSeconds(message, "max_duration_secs", limits.MaxNanoseconds);
        WriteSeconds(message, "max_wall_secs", limits.MaxWallNanoseconds);
        WriteCount(message, "max_memory", limits.MaxBytes);
        WriteCount(message, "max_allocations", limits.MaxAllocations);
        WriteCount(message, "max_recursion_depth", limits.MaxDepth);
        WriteCount(message, "max_suspensions", limits.MaxSuspensions);
        WriteCount(message, "max_int_bits", limits.MaxIntBits);
        message.Byte(WireCode.End);
        message.WireText("spent");
        message.Byte(WireCode.Dict);
        WriteSeconds(message, "duration_secs", meter.SpentNanoseconds);
        WriteCount(message, "allocations", meter.Allocations);
        WriteCount(message, "suspensions", meter.Suspensions);
        message.Byte(WireCode.End);
    }

    private static void WriteSeconds(ByteWriter message, string name, long nanoseconds)
    {
        if (nanoseconds != long.MaxValue)
        {
            message.WireText(name);
            message.WireFloat(nanoseconds / 1e9);
        }
    }

    private static void WriteCount(ByteWriter message, string name, long count)
    {
        if (count != long.MaxValue)
        {
            message.WireText(name);
            message.WireInt(count);
        }
    }
}
