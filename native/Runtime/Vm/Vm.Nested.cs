using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>
/// Runs inside the run: methods of programs that native code calls and whose result it needs at once.
/// </content>
/// <remarks>
/// When such a run has to wait for the host, it is put aside and the native code around is given up as by an error. The
/// answer lets the nested run end first; then the work around is done again and finds the results of its calls in a
/// <see cref="ReplayLog"/>.
/// </remarks>
internal sealed unsafe partial class Vm
{
    private const int WorkPerRedo = 200;
    private const int BytesPerResult = 100;

    /// <summary>Nested runs that wait, the innermost first.</summary>
    private List<NestedRun>? _inner;

    private int _waitingForbidden;
    private bool _isRunning;

    /// <summary>An empty stack of the least size, for the next nested run.</summary>
    private Value[]? _spareStack;

    /// <summary>Depth of nested runs; slices wait until they have ended.</summary>
    public int NestedDepth { get; private set; }

    /// <summary>
    /// A nested run waits for the host: native code ends as if by an error until the loop puts its machine aside.
    /// </summary>
    public bool IsInterrupted { get; private set; }

    /// <summary>What is to be done again at this place.</summary>
    public Redo? Redo { get; set; }

    /// <summary>Results of nested runs for the work being done, or for work done before, or null.</summary>
    public ReplayLog? Log { get; set; }

    /// <summary>Counts the instructions and completions that may call into the program: tells work apart.</summary>
    public long Work;

    /// <summary>Nested runs that wait for the host, the innermost first.</summary>
    public IReadOnlyList<NestedRun> InnerRuns => _inner ?? [];

    /// <summary>False where native code could not be done again: nothing can wait for the host there.</summary>
    private bool CanWait => NestedDepth == 0 || (_waitingForbidden == 0 && !IsInterrupted);

    /// <summary>
    /// Begins native code that cannot be done again, since it has changed something or takes errors for an answer.
    /// </summary>
    public void ForbidWaiting() => _waitingForbidden++;

    /// <summary>Ends such code.</summary>
    public void AllowWaiting() => _waitingForbidden--;

    /// <summary>Notes that the work being done takes items from an iterator that the program has.</summary>
    public void NoteDraining() => _draining = Ip;

    /// <summary>
    /// True when the loop or next() steps an iterator itself, so that nothing else is lost when its step is done again.
    /// </summary>
    public bool IsStepping(PyIterator iterator)
    {
        return Ip is not null && ((Op)Ip->Op is Op.ForIterator or Op.Send
            ? Unsafe.AddByteOffset(ref Registers, (nint)Ip->A).Ref == iterator : IsNextOf(iterator));
    }

    private bool IsNextOf(PyIterator iterator)
    {
        var window = (int)(_nativeWindow / Instruction.SlotBytes);
        return window + 1 < Stack.Length && Stack[window].Ref is PyNativeFunction { Name: "next" }
            && Stack[window + 1].Ref == iterator;
    }

    /// <summary>
    /// Calls Python code from native code and waits: only for dunders of programs met inside native operations.
    /// </summary>
    public Value CallNested(in Value callable, params ReadOnlySpan<Value> arguments)
    {
        if (IsInterrupted)
        {
            return Value.Error;
        }

        var log = _logWork == Work ? Log : null;
        if (log is not null && log.TryTake(callable, arguments, out var known, out var steps))
        {
            return !ChargeWork(steps) ? Value.Error : known.Exception is { } exception ? Fail(exception) : known.Result;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Fail(ExceptionTypes.RecursionError, "maximum recursion depth exceeded");
        }

        var outer = TakePlace();
        var isForbidden = !_isRunning || log is { IsFull: true } || (_draining is not null && _draining == Ip);
        Begin(isForbidden);
        TakeStack();
        Ip = null;
        Settled = Status.Entered;
        Log = null;
        Redo = null;
        _draining = null;
        _nativeWindow = 0;
        var status = Enter(callable, arguments);
        var result = End(outer, isForbidden, status, callable, arguments);
        return isForbidden || _waitingForbidden > 0 || IsInterrupted || IsTerminal || Note(callable, arguments, result)
            ? result : Value.Error;
    }

    /// <summary>Calls on the stack of a nested run; what a native throws leaves it as an error.</summary>
    private int Enter(in Value callable, ReadOnlySpan<Value> arguments)
    {
        try
        {
            return Interpreter.CallWith(this, ref Stack[0], callable, arguments, default, [], Link.Bottom);
        }
        catch (RaisedException raised)
        {
            Fail(raised.Exception);
            return Status.Failed;
        }
        catch (DamagedStateException)
        {
            return FailDamaged();
        }
    }

    /// <summary>SystemError: what a dump told cannot be.</summary>
    internal int FailDamaged()
    {
        Fail(ExceptionTypes.SystemError, "the saved state of the run is damaged");
        return Status.Failed;
    }

    /// <summary>Keeps the result of a nested run, in case the work around is to be done again.</summary>
    private bool Note(in Value callable, ReadOnlySpan<Value> arguments, in Value result)
    {
        if (Log is null)
        {
            Log = new ReplayLog();
        }
        else if (_logWork != Work)
        {
            Log.Clear();
        }

        _logWork = Work;
        Log.Add(new ReplayLog.Entry
        {
            Callable = callable,
            Receiver = arguments.Length == 0 ? Value.Unbound : arguments[0],
            Result = result.IsError ? Value.None : result,
            Exception = result.IsError ? Raised : null,
            IsTaken = true,
        });

        // A limit is not met by what was raised before.
        var raised = Raised;
        Raised = null;
        if (!Charge(BytesPerResult))
        {
            return false;
        }

        Raised = raised;
        return true;
    }

    /// <summary>A stack for a nested run: one that the last has left, if there is one.</summary>
    private void TakeStack()
    {
        if (_spareStack is not { } spare)
        {
            ResetStack();
            return;
        }

        _spareStack = null;
        Stack = spare;
        StackLimit = (nint)(spare.Length - SlackSlots) * Instruction.SlotBytes;
    }

    private void KeepStack()
    {
        if (_spareStack is null && Stack.Length == FirstStackSlots)
        {
            Array.Clear(Stack);
            _spareStack = Stack;
        }
    }

    private void Begin(bool isForbidden)
    {
        NestedDepth++;
        _waitingForbidden += isForbidden ? 1 : 0;
    }

    /// <summary>Runs the frames of a nested run and returns to the place around.</summary>
    private Value End(
        in Place outer, bool isForbidden, int status, in Value callable, ReadOnlySpan<Value> arguments)
    {
        var result = status == Status.Done ? Stack[0] : Value.Error;
        var isWaiting = status == Status.Suspended || IsInterrupted;
        if (status == Status.Entered)
        {
            var outcome = Interpreter.Execute(this);
            isWaiting = outcome is not (OutcomeKind.Complete or OutcomeKind.Raised);
            result = outcome == OutcomeKind.Complete && Raised is null ? Result : Value.Error;
        }

        if (!isWaiting)
        {
            KeepStack();
        }
        else
        {
            if (Ip is null && status != Status.Suspended)
            {
                Redo ??= new Redo(RedoKind.Call, callable) { Positional = arguments.ToArray(), IsIrregular = true };
            }

            Raised = null;
            IsInterrupted = true;
            (_inner ??= []).Add(new NestedRun(callable, arguments.ToArray()) { Place = TakePlace() });
        }

        NestedDepth--;
        _waitingForbidden -= isForbidden ? 1 : 0;
        var raised = Raised;
        ReturnTo(outer);

        // Native code that looks at the exception must not take it for one that it knows.
        Raised = isWaiting ? new PyException(ExceptionTypes.BaseException, PyTuple.Empty) : raised;
        return result;
    }

    /// <summary>The loop puts the machine aside: what was interrupted is given up.</summary>
    internal int Park(Redo redo)
    {
        IsInterrupted = false;
        Raised = null;
        Redo ??= redo;
        Settled = Status.Interrupted;
        return Status.Suspended;
    }

    /// <summary>
    /// Lets the nested run that this place waits for go on. False: it waits again, or a limit has ended all.
    /// </summary>
    internal bool FinishInner()
    {
        if (!ChargeWork(WorkPerRedo))
        {
            return false;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            DropInner();
            Fail(ExceptionTypes.RecursionError, "maximum recursion depth exceeded");
            return false;
        }

        var run = _inner![^1];
        _inner.RemoveAt(_inner.Count - 1);
        var outer = TakePlace();
        Begin(false);
        ReturnTo(run.Place);
        var result = End(outer, false, GoOn(run), run.Callable, run.Arguments);
        if (IsInterrupted || (result.IsError && IsTerminal))
        {
            return false;
        }

        if (!Note(run.Callable, run.Arguments, result))
        {
            return false;
        }

        Raised = null;
        return true;
    }

    /// <summary>The work that was interrupted begins again, which is the next that is counted.</summary>
    internal void BeginAgain()
    {
        Redo = null;
        Log!.Rewind();
        _logWork = Work + 1;
    }

    /// <summary>The results of nested runs for the work being done; null when there are none.</summary>
    public ReplayLog? CurrentLog => _logWork == Work ? Log : null;

    private int GoOn(NestedRun run)
    {
        try
        {
            if (Ip is not null)
            {
                if (run.IsAnswered)
                {
                    Interpreter.Deliver(this, run.Answer);
                }

                return Status.Entered;
            }

            if (Redo is { } call)
            {
                return FinishInner() ? Interpreter.CallAgain(this, ref Stack[0], call, Link.Bottom) : Status.Failed;
            }
        }
        catch (RaisedException raised)
        {
            Fail(raised.Exception);
            return Ip is null ? Status.Failed : FailInFrame();
        }
        catch (DamagedStateException)
        {
            FailDamaged();
            return Ip is null ? Status.Failed : FailInFrame();
        }

        Stack[0] = run.Answer;
        return Raised is null ? Status.Done : Status.Failed;
    }

    private int FailInFrame()
    {
        Settled = Status.Failed;
        return Status.Entered;
    }

    /// <summary>
    /// Gives the place that asked the host its answer: a value, or an exception when that is not null.
    /// </summary>
    private void Answer(in Value value, PyException? exception)
    {
        _isRunning = true;
        if (_inner is not [var innermost, ..])
        {
            AnswerHere(null, value, exception);
            return;
        }

        var outer = TakePlace();
        ReturnTo(innermost.Place);
        AnswerHere(innermost, value, exception);
        innermost.Place = TakePlace();
        ReturnTo(outer);
    }

    /// <summary>Unit of the frame that asked the host.</summary>
    private LinkedUnit UnitThatAsks => _inner is [var innermost, ..] ? innermost.Place.Unit : Unit;

    private void AnswerHere(NestedRun? run, in Value value, PyException? exception)
    {
        if (exception is not null)
        {
            Fail(exception);
            Interpreter.Raise(this);
        }
        else if (run is not null)
        {
            // It is delivered when the run goes on: that may begin nested runs again, whose place is inside of it.
            run.Answer = value;
            run.IsAnswered = true;
        }
        else
        {
            Interpreter.Deliver(this, value);
        }
    }

    /// <summary>
    /// Does something at the place of each nested run that waits, the innermost first, and comes back.
    /// </summary>
    public void VisitInner<T>(T state, Action<T, NestedRun> visit)
    {
        if (_inner is null)
        {
            return;
        }

        var outer = TakePlace();
        foreach (var run in _inner)
        {
            ReturnTo(run.Place);
            visit(state, run);
        }

        ReturnTo(outer);
    }

    /// <summary>Puts a loaded nested run, in whose place the machine is, around those before.</summary>
    public void RestoreInner(NestedRun run, PyException? handled)
    {
        var outer = Handled;
        Handled = handled;
        run.Place = TakePlace();
        Handled = outer;
        (_inner ??= []).Add(run);
    }

    /// <summary>Gives up the nested runs that wait.</summary>
    private void DropInner()
    {
        _inner = null;
        IsInterrupted = false;
        Redo = null;
    }

    private void ForgetInner()
    {
        DropInner();
        Log = null;
        _logWork = -1;
        NestedDepth = 0;
        _waitingForbidden = 0;
        _draining = null;
        _isRunning = false;
    }
}
