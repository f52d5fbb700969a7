using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Iteration and unpacking.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Fills the three slots of an iteration state.</summary>
    private static int GetIterator(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B);
        ref var state = ref R(ref regs, ip->A);
        if (source.Ref is PyRange { IsSmall: true } range)
        {
            state = new Value(Tags.RangeIteration, range.Start.Bits);
            Unsafe.Add(ref state, 1) = Value.Int(range.Length.Bits);
            Unsafe.Add(ref state, 2) = Value.Int(range.Step.Bits);
            return Status.Done;
        }

        Unsafe.Add(ref state, 1) = default;
        Unsafe.Add(ref state, 2) = default;
        switch (source.Ref)
        {
            case PyList when source.Ref.GetType() == typeof(PyList):
            case PyTuple when source.Ref.GetType() == typeof(PyTuple):
                state = new Value(source.Ref, 0);
                return Status.Done;
            case PyGenerator generator when generator.Class != BuiltinTypes.Coroutine
                && generator.Class != BuiltinTypes.AsyncGenerator:
                state = source;
                return Status.Done;
            case PyObject { Class: { IsUser: true } type } when vm.TryDunder(type, SlotId.Iter, out var method):
                return method.IsNone
                    ? Fail(vm, ExceptionTypes.TypeError, $"'{type.Name}' object is not iterable")
                    : Invoke(vm, ip, ref regs, 0, method, source);
            case PyPayloadInstance { Payload.Ref: PyIterator or PyGenerator }:
                state = Ops.Stepped(vm, source);
                return Status.Done;
            case PyObject { Class: { IsUser: true } type } when vm.TryDunder(type, SlotId.GetItem, out _)
                && !Ops.HasNativeIteration((PyObject)source.Ref!):
                return Invoke(vm, ip, ref regs, 0, vm.Embedded("iter_items"), source);
            default:
                break;
        }

        var iterator = Ops.Iterate(vm, Ops.Unwrap(source));
        if (iterator is null)
        {
            return Status.Failed;
        }

        state = Value.Of(iterator);
        return Status.Done;
    }

    /// <summary>The result of __iter__: something with __next__.</summary>
    private static int AcceptIterator(Vm vm, ref Value state, in Value source, in Value result)
    {
        var stepped = Ops.Stepped(vm, result);
        if (stepped.Ref is PyIterator or PyGenerator || vm.TryDunder(result.Class, SlotId.Next, out _))
        {
            state = stepped;
            return Status.Done;
        }

        return Fail(vm, ExceptionTypes.TypeError, $"iter() returned non-iterator of type '{result.Class.FullName}'");
    }

    /// <summary>The next item where the loop has no inline path. Taken: the item is stored; Done: the end.</summary>
    private static int ForIterator(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var state = ref R(ref regs, ip->A);
        switch (state.Ref)
        {
            case Tag { Kind: TagKind.Exhausted }:
                return Status.Done;
            case PyList list when state.Ref.GetType() == typeof(PyList):
                if ((ulong)state.Bits < (ulong)list.Count)
                {
                    R(ref regs, ip->B) = list.Items[state.Bits++];
                    return Status.Taken;
                }

                state = Value.Exhausted;
                return Status.Done;
            case PyTuple tuple when state.Ref.GetType() == typeof(PyTuple):
                if ((ulong)state.Bits < (ulong)tuple.Items.Length)
                {
                    R(ref regs, ip->B) = tuple.Items[state.Bits++];
                    return Status.Taken;
                }

                state = Value.Exhausted;
                return Status.Done;
            case PyCallingIterator calling:
                vm.Save(ip, ref regs);
                return StepCalling(vm, ip, ref regs, calling);
            case PyIterator native:
            {
                var item = native.Next(vm);
                if (item.IsExhausted)
                {
                    return Status.Done;
                }

                if (item.IsError)
                {
                    return Status.Failed;
                }

                R(ref regs, ip->B) = item;
                return Status.Taken;
            }

            case PyGenerator generator:
                return LoopGenerator(vm, ip, ref regs, generator);
            default:
                return vm.TryDunder(state.Class, SlotId.Next, out var next)
                    ? Invoke(vm, ip, ref regs, 0, next, state)
                    : Fail(vm, ExceptionTypes.TypeError, $"'{state.Class.FullName}' object is not an iterator");
        }
    }

    private static int LoopGenerator(Vm vm, Instruction* ip, ref Value regs, PyGenerator generator)
    {
        if (generator.State == GeneratorState.Closed)
        {
            return Status.Done;
        }

        vm.Save(ip, ref regs);
        var distance = ip->A + 4 * Instruction.SlotBytes;
        var status = ResumeGenerator(vm, generator, ref Unsafe.Add(ref R(ref regs, ip->A), 3), distance, Value.None);
        if (status == Status.Entered)
        {
            ref var header = ref Header(ref vm.Registers);
            header.Bits = Link.Make(ip, Link.Loop | (header.Bits & Link.OtherUnit), distance);
        }

        return status;
    }

    private static int UnpackSequence(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B);
        ReadOnlySpan<Value> items;
        switch (source.Ref)
        {
            case PyTuple tuple when source.Ref.GetType() == typeof(PyTuple):
                items = tuple.Items;
                break;
            case PyList list when source.Ref.GetType() == typeof(PyList):
                items = list.Span;
                break;
            default:
                return UnpackIterable(vm, ip, ref regs, source);
        }

        return (Op)ip->Op == Op.UnpackSequence
            ? StoreItems(vm, ip, ref regs, items, items.Length, true)
            : StoreStarred(vm, ip, ref regs, items);
    }

    private static int UnpackIterable(Vm vm, Instruction* ip, ref Value regs, in Value source)
    {
        var wanted = (Op)ip->Op == Op.UnpackSequence ? ip->C + 1 : -1;
        if (source.Ref is PyGenerator or PyCallingIterator || source.Class.IsUser)
        {
            if (source.Ref is not (PyGenerator or PyCallingIterator) && !vm.TryDunder(source.Class, SlotId.Iter, out _)
                && !vm.TryDunder(source.Class, SlotId.GetItem, out _) && Ops.Unwrap(source).Ref == source.Ref
                && source.Ref is not (PyList or PyTuple or PyDict or PySet))
            {
                return Fail(vm, ExceptionTypes.TypeError, $"cannot unpack non-iterable {source.Class.FullName} object");
            }

            return Invoke(vm, ip, ref regs, 0, vm.Embedded("take"), source, Value.Int(wanted));
        }

        var iterator = Ops.Iterate(vm, source);
        if (iterator is null)
        {
            vm.Raised = null;
            return Fail(vm, ExceptionTypes.TypeError, $"cannot unpack non-iterable {source.Class.FullName} object");
        }

        var list = new PyList();
        if (wanted < 0)
        {
            // All that there is, which may have no end: memory is asked for on the way.
            return Ops.TryExtend(vm, list, Value.Of(iterator))
                ? UnpackDrained(vm, ip, ref regs, Value.Of(list), source.Ref is PyDict all ? all.Count : -1)
                : Status.Failed;
        }

        while (list.Count < wanted)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                break;
            }

            if (item.IsError || ((list.Count & 1023) == 1023 && !vm.ChargeWork(1024 * 10)))
            {
                return Status.Failed;
            }

            list.Append(item);
        }

        return UnpackDrained(vm, ip, ref regs, Value.Of(list), source.Ref is PyDict dict ? dict.Count : -1);
    }

    /// <summary>Stores the items taken from an iterable: at most one more than wanted.</summary>
    private static int UnpackDrained(Vm vm, Instruction* ip, ref Value regs, in Value drained, long length = -1)
    {
        var items = Expect<PyList>(drained).Span;
        return (Op)ip->Op == Op.UnpackSequence
            ? StoreItems(vm, ip, ref regs, items, length >= 0 ? length : items.Length, length >= 0)
            : StoreStarred(vm, ip, ref regs, items);
    }

    private static int StoreItems(Vm vm, Instruction* ip, ref Value regs, ReadOnlySpan<Value> items, long length,
        bool isLengthKnown)
    {
        int wanted = ip->C;
        if (items.Length < wanted)
        {
            return Fail(vm, ExceptionTypes.ValueError,
                $"not enough values to unpack (expected {wanted}, got {items.Length})");
        }

        if (items.Length > wanted)
        {
            return Fail(vm, ExceptionTypes.ValueError, isLengthKnown
                ? $"too many values to unpack (expected {wanted}, got {length})"
                : $"too many values to unpack (expected {wanted})");
        }

        ref var target = ref R(ref regs, ip->A);
        for (var i = 0; i < wanted; i++)
        {
            Unsafe.Add(ref target, i) = items[i];
        }

        return Status.Done;
    }

    private static int StoreStarred(Vm vm, Instruction* ip, ref Value regs, ReadOnlySpan<Value> items)
    {
        var before = ip->C & 255;
        var after = ip->C >> 8;
        if (items.Length < before + after)
        {
            return Fail(vm, ExceptionTypes.ValueError,
                $"not enough values to unpack (expected at least {before + after}, got {items.Length})");
        }

        var middle = items.Length - before - after;
        if (!vm.Charge((long)middle * Instruction.SlotBytes))
        {
            return Status.Failed;
        }

        // The source may sit in a target register: take everything before storing.
        var taken = items.ToArray();
        ref var target = ref R(ref regs, ip->A);
        for (var i = 0; i < before; i++)
        {
            Unsafe.Add(ref target, i) = taken[i];
        }

        Unsafe.Add(ref target, before) = Value.Of(new PyList(taken[before..(before + middle)]));
        for (var i = 0; i < after; i++)
        {
            Unsafe.Add(ref target, before + 1 + i) = taken[before + middle + i];
        }

        return Status.Done;
    }

    private static int GetAwaitable(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B);
        switch (source.Ref)
        {
            case PyGenerator generator when generator.Class == BuiltinTypes.Coroutine:
                if (generator.State == GeneratorState.Suspended)
                {
                    return Fail(vm, ExceptionTypes.RuntimeError, "coroutine is being awaited already");
                }

                R(ref regs, ip->A) = source;
                return Status.Done;
            case PyHostFuture or PyAsyncGeneratorStep:
                R(ref regs, ip->A) = source;
                return Status.Done;
            case PyObject { Class: { IsUser: true } type } when vm.TryDunder(type, SlotId.Await, out var method):
                return Invoke(vm, ip, ref regs, 0, method, source);
            default:
                return FailAwait(vm, ip->C, source.Class);
        }
    }

    private static int FailAwait(Vm vm, int context, PyType type) => Fail(vm, ExceptionTypes.TypeError, context switch
    {
        1 => $"'async with' received an object from __aenter__ that does not implement __await__: {type.Name}",
        2 => $"'async with' received an object from __aexit__ that does not implement __await__: {type.Name}",
        _ => $"'{type.Name}' object can't be awaited",
    });

    private static int CompleteAwaitable(Vm vm, Instruction* ip, ref Value regs, in Value result)
    {
        if (result.Ref is PyGenerator coroutine && coroutine.Class == BuiltinTypes.Coroutine)
        {
            return Fail(vm, ExceptionTypes.TypeError, "__await__() returned a coroutine");
        }

        if (result.Ref is PyIterator or PyGenerator or PyHostFuture || vm.TryDunder(result.Class, SlotId.Next, out _))
        {
            R(ref regs, ip->A) = result;
            return Status.Done;
        }

        return Fail(
            vm, ExceptionTypes.TypeError, $"__await__() returned non-iterator of type '{result.Class.FullName}'");
    }

    private static int GetYieldFromIterator(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B);
        switch (source.Ref)
        {
            case PyGenerator generator when (Op)ip->Op == Op.IteratorObject
                && (generator.Class == BuiltinTypes.Coroutine || generator.Class == BuiltinTypes.AsyncGenerator):
                return Fail(vm, ExceptionTypes.TypeError, $"'{generator.Class.FullName}' object is not iterable");
            case PyGenerator generator when generator.Class == BuiltinTypes.Coroutine:
                return Fail(vm, ExceptionTypes.TypeError,
                    "cannot 'yield from' a coroutine object in a non-coroutine generator");
            case PyGenerator or PyIterator:
                R(ref regs, ip->A) = source;
                return Status.Done;
            case PyObject { Class: { IsUser: true } type } when vm.TryDunder(type, SlotId.Iter, out var method):
                return Invoke(vm, ip, ref regs, 0, method, source);
            default:
                var iterator = Ops.Iterate(vm, Ops.Unwrap(source));
                if (iterator is null)
                {
                    return Status.Failed;
                }

                R(ref regs, ip->A) = Value.Of(iterator);
                return Status.Done;
        }
    }

    private static int GetAsyncIterator(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->B);
        if (source.Ref is PyGenerator generator && generator.Class == BuiltinTypes.AsyncGenerator)
        {
            R(ref regs, ip->A) = source;
            return Status.Done;
        }

        return vm.TryDunder(source.Class, SlotId.AIter, out var method)
            ? Invoke(vm, ip, ref regs, 0, method, source)
            : Fail(vm, ExceptionTypes.TypeError,
                $"'async for' requires an object with __aiter__ method, got {source.Class.FullName}");
    }

    private static int GetAsyncNext(Vm vm, Instruction* ip, ref Value regs)
    {
        var source = R(ref regs, ip->A);
        if (source.Ref is PyGenerator generator && generator.Class == BuiltinTypes.AsyncGenerator)
        {
            Unsafe.Add(ref R(ref regs, ip->A), 1) = Value.Of(new PyAsyncGeneratorStep(generator, "anext"));
            return Status.Done;
        }

        return vm.TryDunder(source.Class, SlotId.ANext, out var method)
            ? Invoke(vm, ip, ref regs, 0, method, source)
            : Fail(vm, ExceptionTypes.TypeError,
                $"'async for' requires an iterator with __anext__ method, got {source.Class.FullName}");
    }

    /// <summary>The awaitable __anext__ gave: its iterator goes beside the asynchronous iterator.</summary>
    private static int AwaitStep(Vm vm, Instruction* ip, ref Value regs, in Value step)
    {
        ref var target = ref Unsafe.Add(ref R(ref regs, ip->A), 1);
        if (StageOf(ref regs) == 1 || step.Ref is PyGenerator { Class: var type } && type == BuiltinTypes.Coroutine
            || step.Ref is PyHostFuture or PyAsyncGeneratorStep)
        {
            target = step;
            return Status.Done;
        }

        return vm.TryDunder(step.Class, SlotId.Await, out var method)
            ? Invoke(vm, ip, ref regs, 1, method, step)
            : Fail(vm, ExceptionTypes.TypeError,
                $"'async for' received an invalid object from __anext__: {step.Class.FullName}");
    }
}
