using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Starting, stopping and continuing a run.</content>
internal sealed unsafe partial class Vm
{
    private int _slice;

    /// <summary>Why the loop stopped when it did so to ask the host.</summary>
    public OutcomeKind Stopped { get; set; }

    /// <summary>True when the last refuelling ended a slice.</summary>
    public bool SliceEnded { get; private set; }

    /// <summary>
    /// Backward jumps and calls after which the loop stops with <see cref="OutcomeKind.Slice"/>, earlier when the
    /// meter is to be asked; 0 for never.
    /// </summary>
    public int SliceLength { get; set; }

    /// <summary>Calls of the host made so far: the source of call ids.</summary>
    public int CallCount { get; set; }

    /// <summary>How the loop goes on when it is entered: a <see cref="Status"/>, normally Entered.</summary>
    public int Settled { get; set; } = Status.Entered;

    /// <summary>
    /// The next unwinding leaves the frame out of the traceback: it was noted when the exception was raised first.
    /// </summary>
    public bool SkipTraceback { get; set; }

    /// <summary>
    /// A method call failed while its attribute was looked up: the traceback shows the attribute, not the call.
    /// </summary>
    public bool FailedInAttribute { get; set; }

    /// <summary>
    /// The host did not know the function that is called: the traceback shows its name, not the call.
    /// </summary>
    public bool FailedInCallee { get; set; }

    /// <summary>The program: its code linked to its namespace.</summary>
    public LinkedUnit? Main { get; private set; }

    /// <summary>True when snippets of a session run, all of them on one event loop.</summary>
    public bool IsSession { get; set; }

    /// <summary>True where the module body may await: it does so somewhere, or belongs to a session.</summary>
    public bool BodyAwaits => IsSession || (Main is { } main && (main.Unit.Codes[0].Flags & CodeFlags.Coroutine) != 0);

    /// <summary>Begins a program: its module body as the first frame.</summary>
    public void Start(LinkedUnit main)
    {
        Main = main;
        if (Stack.Length == 0)
        {
            ResetStack();
        }

        DepthLeft = Meter.Limits.MaxDepth - 1;
        Raised = null;
        Handled = null;
        Pending = null;
        EndFilling(0);
        Settled = Status.Entered;
        PushBottom(new PyFunction(main.Unit.Codes[0], main, []));
    }

    /// <summary>Begins a call of a function of the library's text in the namespace of a program.</summary>
    public void StartCall(LinkedUnit main, in Value function, params ReadOnlySpan<Value> arguments)
    {
        Start(main);
        ResetStack();
        Settled = Interpreter.CallWith(this, ref Stack[0], function, arguments, default, [], Link.Bottom);
    }

    /// <summary>
    /// Runs until the program ends, raises or asks the host. The result is in <see cref="Result"/>,
    /// <see cref="Raised"/> or <see cref="Pending"/>.
    /// </summary>
    public OutcomeKind Run()
    {
        Meter.Start();
        _isRunning = true;
        var outcome = Interpreter.Execute(this);
        _isRunning = false;
        if (outcome is OutcomeKind.Complete or OutcomeKind.Raised)
        {
            ForgetInner();
        }

        if ((outcome == OutcomeKind.Complete && Meter.HasTooManyAllocations)
            || (outcome is OutcomeKind.Complete or OutcomeKind.Raised && Meter.IsOverdue))
        {
            // A short program may end between two checks of the meter.
            Meter.Check();
            Raised = null;
            Exhaust();
            outcome = OutcomeKind.Raised;
        }

        Meter.Stop();
        return outcome;
    }

    /// <summary>Answers the pending call with a value.</summary>
    public void Resume(in Value value)
    {
        Pending = null;
        Answer(value, null);
    }

    /// <summary>
    /// Answers a name lookup: the name is bound to the value in the namespace that was asked, and stays so.
    /// </summary>
    public void ResumeLookup(in Value value)
    {
        UnitThatAsks.Globals.Set(Pending!.Name, value);
        Resume(value);
    }

    /// <summary>
    /// Answers an import with what the module holds; the instruction that asked is carried out again.
    /// </summary>
    public void ResumeImport(PyDict contents)
    {
        var name = Pending!.Name;
        Pending = null;
        var module = PyModule.MakeOfHost(name);
        var position = 0;
        while (contents.Next(ref position, out var key, out Value item))
        {
            module.Names.Set(key.AsStr, item);
        }

        AddHostModule(module);
        AnswerByRepeating();
    }

    /// <summary>Makes a module of the host known, to its package too.</summary>
    public void AddHostModule(PyModule module)
    {
        Modules[module.Name] = module;
        var dot = module.Name.LastIndexOf('.');
        if (dot > 0 && Modules.TryGetValue(module.Name[..dot], out var package) && package.IsOfHost)
        {
            package.Names.Set(module.Name[(dot + 1)..], Value.Of(module));
        }
    }

    /// <summary>Answers the pending call with an exception, raised where the call stands.</summary>
    public void ResumeRaising(PyException exception)
    {
        Pending = null;
        Answer(default, exception);
    }

    /// <summary>Answers the pending call with "later": the call gives an awaitable.</summary>
    public PyHostFuture ResumePending()
    {
        var future = new PyHostFuture(Pending!.CallId);
        Resume(Value.Of(future));
        return future;
    }

    /// <summary>Raises an exception thrown into a generator: what its caller handles is no context of it.</summary>
    public void FailThrown(PyException exception, PyException? context)
    {
        var outer = Handled;
        Handled = context;
        Fail(exception);
        Handled = outer;
    }

    /// <summary>Fuel for the loop to start with.</summary>
    public int TakeFuel() => SliceLength == 0 ? Meter.Fuel : Math.Min(Meter.Fuel, _slice > 0 ? _slice : SliceLength);

    /// <summary>Takes back what the loop has left.</summary>
    public void ReturnFuel(int fuel) => _slice = SliceLength == 0 ? 0 : Math.Max(fuel, 1);

    /// <summary>New fuel after it ran out: false when a limit is exceeded (the terminal error is raised).</summary>
    public bool Refuel(out int fuel)
    {
        Meter.AdjustFuel();
        fuel = SliceLength == 0 ? Meter.Fuel : Math.Min(Meter.Fuel, SliceLength);
        SliceEnded = NestedDepth == 0 && (SliceLength != 0 || Meter.TakeTick());
        _slice = 0;
        return Meter.Check() || Exhaust();
    }

    private void PushBottom(PyFunction function)
    {
        while (StackLimit < function.FrameBytes + Instruction.SlotBytes)
        {
            ResetStack(function.FrameBytes / Instruction.SlotBytes + SkipToNext);
        }

        Stack[0] = new Value(function, Link.Bottom);
        Base = Instruction.SlotBytes;
        Ip = function.Start;
        SwitchUnit(function.Unit);
    }
}
