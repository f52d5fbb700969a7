using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Generators and coroutines: entering, leaving and throwing into frames kept aside.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Moves a generator's registers above the header slot. False: no room, nothing changed.</summary>
    private static bool EnterGenerator(Vm vm, PyGenerator generator, ref Value header)
    {
        if (!Room(vm, ref header, generator.Function.FrameBytes))
        {
            return false;
        }

        Unpark(vm, generator, ref header);
        return true;
    }

    private static void Unpark(Vm vm, PyGenerator generator, ref Value header)
    {
        var registers = generator.Registers.AsSpan();
        registers = registers[..Math.Min(generator.LiveCount, registers.Length)];
        ref var target = ref Unsafe.Add(ref header, 1);
        for (var i = 0; i < registers.Length; i++)
        {
            Copy(ref Unsafe.Add(ref target, i), ref registers[i]);
        }

        if (header.Ref != generator)
        {
            header.Ref = generator;
        }

        generator.State = GeneratorState.Running;
        generator.IsIntact = false;
        if (generator.CallerHandled != vm.Handled)
        {
            generator.CallerHandled = vm.Handled;
        }

        if (generator.Handled is { } handled)
        {
            vm.Handled = handled;
        }
    }

    /// <summary>Moves the registers of the generator that runs at a yield back into it.</summary>
    private static void SaveGenerator(Vm vm, Instruction* ip, ref Value regs)
    {
        var generator = Unsafe.As<PyGenerator>(Header(ref regs).Ref!);
        var live = ip->A / Instruction.SlotBytes;
        var registers = generator.Registers.AsSpan();
        registers = registers[..Math.Min(live, registers.Length)];
        for (var i = 0; i < registers.Length; i++)
        {
            Copy(ref registers[i], ref Unsafe.Add(ref regs, i));
        }

        generator.LiveCount = live;
        generator.Pc = (int)(ip + 1 - generator.Function.Start);
        Park(vm, generator);
    }

    /// <summary>Makes a generator that was running wait.</summary>
    private static void Park(Vm vm, PyGenerator generator)
    {
        generator.State = GeneratorState.Suspended;
        if (vm.Handled == generator.CallerHandled && (vm.Handled is null || !HandlesItself(generator, vm.Handled)))
        {
            // Almost always both are null: stores of references cost a barrier.
            if (generator.Handled is not null)
            {
                generator.Handled = null;
            }
        }
        else
        {
            generator.Handled = vm.Handled;
            vm.Handled = generator.CallerHandled;
        }

        if (generator.CallerHandled is not null)
        {
            generator.CallerHandled = null;
        }
    }

    /// <summary>
    /// True when a generator waits inside a handler for an exception: one that its caller has thrown into it while
    /// handling it itself is not the caller's alone.
    /// </summary>
    private static bool HandlesItself(PyGenerator generator, PyException exception)
    {
        var code = generator.Function.Code;
        var yield = generator.Pc - 1;
        foreach (ref readonly var row in code.Handlers.AsSpan())
        {
            // Inside a handler, exceptions go to where it is left, two registers above what it handles.
            var slot = row.Register - 2;
            if (yield < row.Start || yield >= row.End || slot < 0)
            {
                continue;
            }

            var at = row.Handler;
            while (code.Instructions[at].Op == (ushort)Op.Unbind)
            {
                at++;
            }

            if (code.Instructions[at].Op == (ushort)Op.LeaveHandler
                && code.Instructions[at].A == slot * Instruction.SlotBytes
                && slot < generator.LiveCount && generator.Registers[slot].Ref == exception)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Ends a generator that was running.</summary>
    private static void Close(Vm vm, PyGenerator generator)
    {
        generator.State = GeneratorState.Closed;
        generator.Registers = [];
        generator.LiveCount = 0;
        generator.Handled = null;
        vm.Handled = generator.CallerHandled;
        generator.CallerHandled = null;
    }

    /// <summary>
    /// Continues a generator in a window of the instruction the machine stands at, which gets what it yields.
    /// </summary>
    internal static int ResumeGenerator(Vm vm, PyGenerator generator, ref Value window, int distance, in Value sent)
    {
        switch (generator.State)
        {
            case GeneratorState.Running:
                vm.Fail(ExceptionTypes.ValueError, $"{KindName(generator)} already executing");
                return Status.Failed;
            case GeneratorState.Closed when generator.Class == BuiltinTypes.Coroutine:
                vm.Fail(ExceptionTypes.RuntimeError, "cannot reuse already awaited coroutine");
                return Status.Failed;
            case GeneratorState.Closed:
                vm.FailStop(generator, Value.None);
                return Status.Failed;
            case GeneratorState.Created when !sent.IsNone:
                vm.Fail(ExceptionTypes.TypeError, $"can't send non-None value to a just-started {KindName(generator)}");
                return Status.Failed;
            default:
                break;
        }

        var started = generator.State == GeneratorState.Suspended;
        if (!PlaceGenerator(vm, generator, ref window, distance))
        {
            return Status.Failed;
        }

        if (started)
        {
            R(ref vm.Registers, (vm.Ip - 1)->A) = sent;
        }

        return Status.Entered;
    }

    private static string KindName(PyGenerator generator) =>
        generator.Class == BuiltinTypes.Coroutine ? "coroutine"
        : generator.Class == BuiltinTypes.AsyncGenerator ? "async generator" : "generator";

    private static bool PlaceGenerator(Vm vm, PyGenerator generator, ref Value window, int distance)
    {
        var function = generator.Function;
        var offset = Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(vm.Stack), ref window);
        if (!TryRoom(vm, offset, function.FrameBytes))
        {
            return false;
        }

        ref var header = ref Unsafe.AddByteOffset(ref MemoryMarshal.GetArrayDataReference(vm.Stack), offset);
        Unpark(vm, generator, ref header);
        var flags = Link.Irregular;
        if (function.Unit != vm.Unit)
        {
            flags |= Link.OtherUnit;
            vm.SwitchUnit(function.Unit);
        }

        header.Bits = Link.Make(vm.Ip, flags, distance);
        vm.Base = offset + Instruction.SlotBytes;
        vm.Ip = function.Start + generator.Pc;
        return true;
    }

    /// <summary>Raises an exception inside a generator, where it stands.</summary>
    internal static int ThrowInto(Vm vm, PyGenerator generator, PyException exception, ref Value window, int distance,
        PyException? context = null)
    {
        switch (generator.State)
        {
            case GeneratorState.Running:
                vm.Fail(ExceptionTypes.ValueError, $"{KindName(generator)} already executing");
                return Status.Failed;
            case GeneratorState.Closed when generator.Class == BuiltinTypes.Coroutine:
                vm.Fail(ExceptionTypes.RuntimeError, "cannot reuse already awaited coroutine");
                return Status.Failed;
            case GeneratorState.Closed:
                vm.FailThrown(exception, context);
                return Status.Failed;
            case GeneratorState.Created:
                generator.State = GeneratorState.Closed;
                generator.Registers = [];
                vm.FailThrown(exception, context);
                return Status.Failed;
            default:
                break;
        }

        if (!PlaceGenerator(vm, generator, ref window, distance))
        {
            return Status.Failed;
        }

        var yield = vm.Ip - 1;
        ref var regs = ref vm.Registers;
        vm.Ip = yield;
        if (yield->B == 0)
        {
            vm.FailThrown(exception, generator.Handled ?? context);
            return Status.Failed;
        }

        // A delegating yield: the inner iterator gets the exception first.
        return ThrowDelegated(vm, yield, ref regs, Unsafe.Subtract(ref R(ref regs, yield->A), 1), exception,
            generator.Handled ?? context);
    }

    private static int ThrowDelegated(Vm vm, Instruction* yield, ref Value regs, in Value inner, PyException exception,
        PyException? context)
    {
        var size = FunctionOf(Header(ref regs).Ref!).Code.FrameSize;
        ref var state = ref Unsafe.Add(ref regs, size);
        state = Value.Int(0);
        ref var window = ref Unsafe.Add(ref state, 1);
        var distance = (size + 2) * Instruction.SlotBytes;
        if (exception.Class.IsSubclassOf(ExceptionTypes.GeneratorExit) && inner.Ref is not PyAsyncGeneratorStep)
        {
            return CloseDelegate(vm, yield, ref regs, inner, exception);
        }

        switch (inner.Ref)
        {
            case PyGenerator generator:
                return ThrowInto(vm, generator, exception, ref window, distance, context);
            case PyAsyncGeneratorStep step:
                return StepThrow(vm, step, exception, ref window, distance, context);
        }

        if (!Operations.Operations.TryFindAttribute(vm, inner, "throw", out var method))
        {
            vm.Raised = null;
            vm.FailThrown(exception, context);
            return Status.Failed;
        }

        vm.Raised = null;
        return Invoke(vm, yield, ref regs, 0, method, Value.Of(exception));
    }

    /// <summary>The Send instruction: gives a value to the inner iterator.</summary>
    private static int Send(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var iterator = ref R(ref regs, ip->A);
        ref var value = ref Unsafe.Add(ref iterator, 1);
        NoteWork(ref regs);
        var size = FunctionOf(Header(ref regs).Ref!).Code.FrameSize;
        ref var state = ref Unsafe.Add(ref regs, size);
        state = Value.Int(0);
        ref var window = ref Unsafe.Add(ref state, 1);
        var distance = (size + 2) * Instruction.SlotBytes;
        switch (iterator.Ref)
        {
            case PyGenerator { State: GeneratorState.Closed } finished when finished.Class == BuiltinTypes.Generator:
                value = Value.None;
                return Status.Taken;
            case PyGenerator generator:
                return ResumeGenerator(vm, generator, ref window, distance, value);
            case PyAsyncGeneratorStep step:
                var status = StepSend(vm, step, value, ref window, distance);
                if (status == Status.Taken)
                {
                    value = Value.None;
                }

                return status;
            case PyHostFuture future:
                if (!future.IsDone)
                {
                    value = iterator;
                    return Status.Done;
                }

                if (future.Exception is { } failure)
                {
                    vm.Fail(failure);
                    return Status.Failed;
                }

                value = future.Result;
                return Status.Taken;
            case PyCallingIterator calling when value.IsNone:
                vm.Save(ip, ref regs);
                return StepCalling(vm, ip, ref regs, calling);
            case PyIterator native when value.IsNone:
            {
                var item = native.Next(vm);
                if (item.IsError)
                {
                    return Status.Failed;
                }

                value = item.IsExhausted ? Value.None : item;
                return item.IsExhausted ? Status.Taken : Status.Done;
            }
        }

        if (value.IsNone)
        {
            return vm.TryDunder(iterator.Class, SlotId.Next, out var next)
                ? Invoke(vm, ip, ref regs, 0, next, iterator)
                : Fail(vm, ExceptionTypes.TypeError, $"'{iterator.Class.FullName}' object is not an iterator");
        }

        return Operations.Operations.TryFindAttribute(vm, iterator, "send", out var send)
            ? Invoke(vm, ip, ref regs, 0, send, value)
            : Fail(vm, ExceptionTypes.AttributeError, $"'{iterator.Class.FullName}' object has no attribute 'send'");
    }

    /// <summary>A generator entered irregularly has returned.</summary>
    private static int GeneratorReturned(Vm vm, Instruction* ip, ref Value regs, PyGenerator generator, in Value result)
    {
        if (generator.Class == BuiltinTypes.AsyncGenerator && EndStep(generator) is not { IsClose: true })
        {
            vm.Fail(ExceptionTypes.StopAsyncIteration);
            return Status.Failed;
        }

        switch ((Op)ip->Op)
        {
            case Op.Send:
                Unsafe.Add(ref R(ref regs, ip->A), 1) = result;
                return Status.Taken;
            case Op.Yield when ip->B == 1:
                return EndDelegation(vm, ip, ref regs, result);
            default:
                vm.FailStop(generator, result);
                return Status.Failed;
        }
    }

    /// <summary>
    /// The inner iterator of a delegating yield ended while an exception was thrown into it: the Send before it gets
    /// the result.
    /// </summary>
    private static int EndDelegation(Vm vm, Instruction* yield, ref Value regs, in Value result)
    {
        var send = yield - 1;
        Unsafe.Add(ref R(ref regs, send->A), 1) = result;
        vm.Ip = send + (short)send->C + 1;
        return Status.Entered;
    }

    /// <summary>A generator entered irregularly has yielded.</summary>
    private static int GeneratorYielded(Vm vm, Instruction* ip, ref Value regs, PyGenerator generator, in Value item)
    {
        if ((Op)ip->Op == Op.Yield)
        {
            // Thrown into a delegate: what it yields is yielded again.
            R(ref regs, ip->A) = item;
            vm.Ip = ip;
            return Status.Entered;
        }

        return IsCall((Op)ip->Op)
            ? DeliverCall(ip, ref regs, item) : Complete(vm, ip, ref regs, StageOf(ref regs), item);
    }

    private static int Fail(Vm vm, PyType type, string message)
    {
        vm.Fail(type, message);
        return Status.Failed;
    }
}
