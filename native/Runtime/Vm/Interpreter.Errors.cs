using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Raising, and unwinding to the handler.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>
    /// Carries the raised exception from the machine's place to a handler. Finished: it left the last frame.
    /// </summary>
    private static int Unwind(Vm vm)
    {
        var isTraced = !vm.SkipTraceback;
        vm.SkipTraceback = false;
        for (;;)
        {
            if (vm.IsInterrupted)
            {
                return vm.Park(Repetition);
            }

            ref var regs = ref vm.Registers;
            var exception = vm.Raised ??= new PyException(
                ExceptionTypes.SystemError, new PyTuple([Value.Str("error return without exception set")]));
            ref var header = ref Header(ref regs);
            var function = FunctionOf(header.Ref!);
            var code = function.Code;
            var pc = (int)(vm.Ip - function.Start);
            if (isTraced && (code.Flags & CodeFlags.Hidden) == 0)
            {
                if (exception.Traceback is null)
                {
                    NoteScope(vm, exception);
                }

                var place = vm.FailedInAttribute ? code.AttributePlace(pc)
                    : vm.FailedInCallee ? code.CalleePlace(pc) : pc;
                (exception.Traceback ??= new List<TracebackEntry>(4)).Add(new TracebackEntry(code, place));
            }

            isTraced = true;
            vm.FailedInAttribute = false;
            vm.FailedInCallee = false;
            if (!vm.IsTerminal && TryHandler(code, pc, out var row))
            {
                vm.Raised = null;
                R(ref regs, (ushort)(row.Register * Instruction.SlotBytes)) = Value.Of(exception);
                vm.Ip = function.Start + row.Handler;
                return Status.Entered;
            }

            var link = header.Bits;
            if (header.Ref is PyGenerator generator)
            {
                Close(vm, generator);
                EndByException(vm, generator, exception);
            }

            vm.DepthLeft++;
            var address = Link.Address(link);
            if (address is null)
            {
                return Status.Finished;
            }

            ref var caller = ref PopFrame(vm, ref regs, link);
            var kind = link & Link.KindMask;
            vm.Ip = kind is Link.Regular or Link.Constructor ? address - 1 : address;
            if (kind != Link.Irregular || vm.IsTerminal)
            {
                continue;
            }

            var raised = vm.Raised;
            var status = CompleteRaised(vm, address, ref caller, StageOf(ref caller));
            if (status != Status.Failed)
            {
                return GoOn(vm, status, address);
            }

            if (vm.IsInterrupted)
            {
                vm.Redo ??= new Redo(RedoKind.Raised, Value.Of(raised!));
            }
        }
    }

    /// <summary>Keeps what the suggestion of a misspelled name depends on.</summary>
    private static void NoteScope(Vm vm, PyException exception)
    {
        if (exception.Class == ExceptionTypes.NameError)
        {
            exception.Scope = vm.CopyLocals();
        }
        else if (exception.Class == ExceptionTypes.AttributeError && vm.FindLocal("self") is { } self)
        {
            exception.Scope = new PyDict();
            exception.Scope.SetStr("self", self);
        }
    }

    private static bool TryHandler(CodeObject code, int pc, out HandlerRow row)
    {
        foreach (ref readonly var candidate in code.Handlers.AsSpan())
        {
            if (pc >= candidate.Start && pc < candidate.End)
            {
                row = candidate;
                return true;
            }
        }

        row = default;
        return false;
    }

    /// <summary>StopIteration must not leave a generator as if it had ended.</summary>
    private static void EndByException(Vm vm, PyGenerator generator, PyException exception)
    {
        var isAsync = generator.Class == BuiltinTypes.AsyncGenerator;
        var step = EndStep(generator);
        if (step is { IsClose: true } && exception.Class.IsSubclassOf(ExceptionTypes.GeneratorExit) && !vm.IsTerminal)
        {
            vm.Raised = new PyException(ExceptionTypes.StopIteration, PyTuple.Empty);
            return;
        }

        string? stop = exception.Class.IsSubclassOf(ExceptionTypes.StopIteration) ? "StopIteration"
            : isAsync && exception.Class.IsSubclassOf(ExceptionTypes.StopAsyncIteration) ? "StopAsyncIteration"
            : null;
        if (stop is null || vm.IsTerminal)
        {
            return;
        }

        var converted = new PyException(
            ExceptionTypes.RuntimeError, new PyTuple([Value.Str($"{KindName(generator)} raised {stop}")]))
        {
            Cause = exception,
            Context = exception,
            SuppressContext = true,
        };
        vm.Raised = converted;
    }

    /// <summary>An irregular call ended with an exception: some instructions give it a meaning.</summary>
    private static int CompleteRaised(Vm vm, Instruction* ip, ref Value regs, int stage)
    {
        var exception = vm.Raised!;
        switch ((Op)ip->Op)
        {
            case Op.ForIterator when exception.Class.IsSubclassOf(ExceptionTypes.StopIteration):
                vm.Raised = null;
                R(ref regs, ip->A) = Value.Exhausted;
                return Status.Done;
            case Op.Send when exception.Class.IsSubclassOf(ExceptionTypes.StopIteration):
                vm.Raised = null;
                Unsafe.Add(ref R(ref regs, ip->A), 1) = StopValue(exception);
                return Status.Taken;
            case Op.Yield when ip->B == 1 && stage != ClosingStage
                && exception.Class.IsSubclassOf(ExceptionTypes.StopIteration):
                vm.Raised = null;
                return EndDelegation(vm, ip, ref regs, StopValue(exception));
            case Op.LoadAttribute or Op.LoadMethod or Op.InvokeMethod
                when stage == AttributeStage.Get && exception.Class.IsSubclassOf(ExceptionTypes.AttributeError):
                return FallBackToGetAttr(vm, ip, ref regs);
            default:
                // Only classes of programs have attributes that run code; for others it was the method itself.
                vm.FailedInAttribute = (Op)ip->Op == Op.InvokeMethod
                    && Unsafe.Add(ref R(ref regs, ip->A), 1).Class.IsUser;
                return Status.Failed;
        }
    }

    /// <summary>The value a StopIteration carries.</summary>
    internal static Value StopValue(PyException stop) => stop.Arguments.Items is [var value, ..] ? value : Value.None;

    private static int RaiseValue(Vm vm, Instruction* ip, ref Value regs, in Value value, in Value cause)
    {
        if (value.Ref is PyException exception)
        {
            return RaiseException(vm, ip, ref regs, exception, cause);
        }

        if (value.Ref is PyType type && type.IsSubclassOf(ExceptionTypes.BaseException))
        {
            return Invoke(vm, ip, ref regs, 0, value);
        }

        return Fail(vm, ExceptionTypes.TypeError, "exceptions must derive from BaseException");
    }

    private static int RaiseException(Vm vm, Instruction* ip, ref Value regs, PyException exception, in Value cause)
    {
        if (!cause.IsMissing)
        {
            switch (cause.Ref)
            {
                case PyException given:
                    exception.Cause = given;
                    break;
                case Tag { Kind: TagKind.None }:
                    exception.Cause = null;
                    break;
                case PyType type when type.IsSubclassOf(ExceptionTypes.BaseException):
                    // The exception waits in the operand register while its cause is made.
                    R(ref regs, ip->A) = Value.Of(exception);
                    return Invoke(vm, ip, ref regs, 1, cause);
                default:
                    return Fail(vm, ExceptionTypes.TypeError, "exception causes must derive from BaseException");
            }

            exception.SuppressContext = true;
        }

        vm.Raised = exception;
        vm.Chain(exception);
        return Status.Failed;
    }

    private static int CompleteRaise(Vm vm, Instruction* ip, ref Value regs, int stage, in Value result)
    {
        if (result.Ref is not PyException made)
        {
            var what = stage == 1 ? "cause" : "exception";
            return Fail(vm, ExceptionTypes.TypeError,
                $"calling {Operations.Operations.SafeRepr(vm, R(ref regs, stage == 1 ? ip->B : ip->A))} should have returned an instance of BaseException, not {Operations.Operations.SafeRepr(vm, Value.Of(result.Class))}");
        }

        var isFrom = (Op)ip->Op == Op.RaiseFrom;
        return stage == 1
            ? RaiseException(vm, ip, ref regs, Expect<PyException>(R(ref regs, ip->A)), result)
            : RaiseException(vm, ip, ref regs, made, isFrom ? R(ref regs, ip->B) : Value.Missing);
    }

    private static int RaiseAgain(Vm vm)
    {
        if (vm.Handled is not { } handled)
        {
            return Fail(vm, ExceptionTypes.RuntimeError, "No active exception to reraise");
        }

        vm.Raised = handled;
        vm.SkipTraceback = true;
        return Status.Failed;
    }

    private static int EnterHandler(Vm vm, ref Value register)
    {
        Unsafe.Add(ref register, 1) = Value.OfNullable(vm.Handled);
        vm.Handled = Expect<PyException>(register);
        return Status.Done;
    }

    /// <summary>Whether an exception matches the class or tuple of an except clause.</summary>
    private static int MatchesHandler(Vm vm, Instruction* ip, ref Value regs)
    {
        var exception = R(ref regs, ip->A).Class;
        ref var target = ref R(ref regs, ip->B);
        if (target.Ref is PyType type && type.IsSubclassOf(ExceptionTypes.BaseException))
        {
            return exception.IsSubclassOf(type) ? Status.Done : Status.Taken;
        }

        if (target.Ref is PyTuple tuple)
        {
            var matches = false;
            foreach (ref readonly var item in tuple.Items.AsSpan())
            {
                if (item.Ref is not PyType member || !member.IsSubclassOf(ExceptionTypes.BaseException))
                {
                    return CannotCatch(vm);
                }

                matches |= exception.IsSubclassOf(member);
            }

            return matches ? Status.Done : Status.Taken;
        }

        return CannotCatch(vm);
    }

    private static int CannotCatch(Vm vm) => Fail(
        vm, ExceptionTypes.TypeError, "catching classes that do not inherit from BaseException is not allowed");

    private static int PrepareExit(Instruction* ip, ref Value regs)
    {
        var exit = R(ref regs, ip->B);
        var exception = Expect<PyException>(R(ref regs, ip->C));
        ref var window = ref R(ref regs, ip->A);
        window = exit;
        Unsafe.Add(ref window, 1) = Value.Of(exception.Class);
        Unsafe.Add(ref window, 2) = Value.Of(exception);
        Unsafe.Add(ref window, 3) = PyTraceback.Of(exception);
        return Status.Done;
    }
}
