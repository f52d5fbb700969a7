using System.Diagnostics.CodeAnalysis;
using Monty.Hosting.Bytes;
using Monty.Hosting.Snapshots;
using Monty.Hosting.Wire;
using Monty.Library;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>
/// What one run works with: the virtual machine, the program linked to its namespace, and what messages are written
/// with.
/// </summary>
/// <remarks>A machine whose run has ended is used again by the next run of the program.</remarks>
internal sealed class Machine
{
    private static Machine? _spare;

    private readonly Session? _session;
    private Value[] _slots;

    /// <summary>A machine for runs of a program.</summary>
    public Machine(Program program, Limits limits)
    {
        Meter = new Meter(limits, Clock.Instance);
        Vm = new Vm(Meter, Catalog.Instance);
        Adopt(program);
        Output = new ByteWriter();
        Encoder = new ValueEncoder(Output);
        Meter.Census = () => CensusSink.Measure(this);
        Vm.FindsViews = owner => ViewSearch.Finds(this, owner);
    }

    /// <summary>The program.</summary>
    public Program Program { get; private set; }

    /// <summary>Limits and what was spent.</summary>
    public Meter Meter { get; }

    /// <summary>The virtual machine.</summary>
    public Vm Vm { get; }

    /// <summary>The namespace of the program.</summary>
    public Globals Globals { get; private set; }

    /// <summary>The program linked to its namespace; in a session the snippet fed last.</summary>
    public LinkedUnit Unit { get; set; }

    /// <summary>The session it belongs to; null when it runs a program.</summary>
    public Session? Session
    {
        get => _session;
        init => (_session, Vm.IsSession) = (value, value is not null);
    }

    /// <summary>Where messages are written.</summary>
    public ByteWriter Output { get; }

    /// <summary>Writes values into messages.</summary>
    public ValueEncoder Encoder { get; }

    /// <summary>
    /// True while a run executes on it, ticks included; read by other threads that want to interrupt it.
    /// </summary>
    public volatile bool IsRunning;

    /// <summary>Whether the value of a snippet becomes the global <c>_</c> and is sent as its repr.</summary>
    public bool ShowsResult { get; private set; }

    /// <summary>Takes over how the run is carried out.</summary>
    public void Prepare(RunOptions options)
    {
        var asks = options.AsksForNames ?? Program.Code.Options.AsksForNames;
        Meter.TickNanoseconds = options.TickNanoseconds;
        Vm.SliceLength = options.TickSteps;
        ShowsResult = options.ShowsResult;
        Vm.UnknownNames = asks ? UnknownNames.AskHost : UnknownNames.Fail;
        Encoder.NumbersFunctions = options.NumbersFunctions && Session is not null;
        Vm.HostModules = options.HostModules ?? Vm.NoModules;
        Vm.OutputRoom = options.Output switch
        {
            OutputMode.Immediate => 0,
            OutputMode.Discard => -1,
            _ => options.OutputChunk,
        };
    }

    /// <summary>The program's own unit of a number while a dump is read; null when there is none.</summary>
    public LinkedUnit? UnitAt(int number) => Session is { } session ? session.UnitAt(number)
        : number == 0 ? Unit : null;

    /// <summary>Runs until the program ends or asks.</summary>
    public OutcomeKind Execute()
    {
        IsRunning = true;
        var outcome = Vm.Run();
        // A run that only gives the host a moment is still running: an interrupt in that moment holds.
        IsRunning = outcome == OutcomeKind.Slice;
        return outcome;
    }

    /// <summary>A machine for runs of a program: that of a program which is gone, where one is left.</summary>
    public static Machine Take(Program program, Limits limits)
    {
        if (Interlocked.Exchange(ref _spare, null) is not { } spare)
        {
            return new Machine(program, limits);
        }

        spare.Adopt(program);
        spare.Meter.Reset(limits);
        return spare;
    }

    /// <summary>Keeps the machine of a program that is gone, unless runs have left anything in it.</summary>
    public void Leave()
    {
        if (Vm.IsUntouched)
        {
            _spare = this;
        }
    }

    /// <summary>
    /// Makes the machine ready for a new run; false when it has changed in a way that cannot be undone.
    /// </summary>
    public bool TryReset()
    {
        if (Globals.Slots != _slots || Globals.Count != _slots.Length)
        {
            return false;
        }

        Program.Code.GlobalTemplate.CopyTo(_slots, 0);
        Vm.Reset();
        return true;
    }

    [MemberNotNull(nameof(Program), nameof(_slots), nameof(Globals), nameof(Unit))]
    private void Adopt(Program program)
    {
        Program = program;
        _slots = (Value[])program.Code.GlobalTemplate.Clone();
        Globals = new Globals(program.Code.Unit.GlobalNames, _slots);
        Unit = new LinkedUnit(program.Code.Unit, program.Code.Constants, Globals);
    }
}
