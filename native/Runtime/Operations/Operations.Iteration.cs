using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Iteration from native code.</content>
internal static partial class Operations
{
    /// <summary>An iterator over a value, or null: an error is raised.</summary>
    /// <remarks>
    /// Where iterating runs Python code (<see cref="NeedsFrames"/>) the iterator does so in nested runs, in which
    /// nothing can
    /// suspend: callers that can hand over to embedded Python do that instead.
    /// </remarks>
    public static PyIterator? Iterate(Vm.Vm vm, in Value value)
    {
        switch (value.Ref)
        {
            case PyIterator iterator:
                vm.NoteDraining();
                return iterator;
            case string or StringBuffer:
                return new PyTextIterator(value.AsStr);
            case PyGenerator generator when generator.IsIterable:
                return new PyNestedIterator(value);
            case PyMemoryView view when !view.IsOpen(vm):
                return null;
            case PyObject { Class.IsUser: true } instance:
                return IterateInstance(vm, instance);
            case PyObject o when o.Iterate(vm) is { } own:
                return own;
            default:
                FailType(vm, $"'{TypeName(value)}' object is not iterable");
                return null;
        }
    }

    /// <summary>
    /// True when iterating the value runs Python code: generators and objects with methods of a program.
    /// </summary>
    public static bool NeedsFrames(Vm.Vm vm, in Value value)
    {
        switch (value.Ref)
        {
            case PyGenerator generator:
                return generator.IsIterable;
            case PyIterator iterator:
                return iterator.RunsPython;
            case PyPayloadInstance { Payload.Ref: PyIterator or PyGenerator } derived
                when !vm.TryDunder(derived.Class, SlotId.Iter, out _):
                var stepped = Stepped(vm, value);
                return stepped.Ref == derived || NeedsFrames(vm, stepped);
            case PyObject { Class.IsUser: true } instance:
                return vm.TryDunder(instance.Class, SlotId.Iter, out _)
                    || (vm.TryDunder(instance.Class, SlotId.GetItem, out _) && !HasNativeIteration(instance));
            default:
                return false;
        }
    }

    /// <summary>
    /// What steps an iterator: for one of a class derived from map and the like without __next__ of its own the builtin
    /// iterator, else the value.
    /// </summary>
    public static Value Stepped(Vm.Vm vm, in Value value) =>
        value.Ref is PyPayloadInstance { Payload.Ref: PyIterator or PyGenerator } derived
            && !vm.TryDunder(derived.Class, SlotId.Next, out _) ? derived.Payload : value;

    /// <summary>True when the value has no way to be iterated.</summary>
    public static bool IsNotIterable(in Value value)
    {
        switch (value.Ref)
        {
            case string or StringBuffer or PyIterator:
                return false;
            case PyGenerator generator:
                return !generator.IsIterable;
            case PyObject { Class.IsUser: true } instance:
                return instance.Class.TryLookup("__iter__", out var method)
                    ? method.IsNone
                    : !instance.Class.TryLookup("__getitem__", out _) && !HasNativeIteration(instance);
            case PyObject o:
                return !HasNativeIteration(o);
            default:
                return true;
        }
    }

    /// <summary>The length of a builtin container, known without work; -1 when it is not.</summary>
    public static long TryLengthOf(in Value value) => value.Ref switch
    {
        string text => text.Length,
        PyIterator iterator => iterator.LengthHint,
        PyObject o => o.ItemCount,
        _ => -1,
    };

    /// <summary>Appends all items of an iterable to a list; false: an error is raised, the items so far stay.</summary>
    public static bool TryExtend(Vm.Vm vm, PyList list, in Value source)
    {
        switch (source.Ref)
        {
            case PyList other when !other.Class.IsUser:
                return vm.ChargeWork(other.Count) && list.TryAppend(vm, other.Span);
            case PyTuple tuple when !tuple.Class.IsUser:
                return vm.ChargeWork(tuple.Items.Length) && list.TryAppend(vm, tuple.Items);
        }

        if (source.Ref is PyRange { IsSmall: true } range)
        {
            return TryExtend(vm, list, range);
        }

        if (source.Ref is PyRange { Length.Ref: not null })
        {
            vm.Fail(ExceptionTypes.OverflowError, "Python int too large to convert to C ssize_t");
            return false;
        }

        var iterator = Iterate(vm, source);
        if (iterator is null)
        {
            return false;
        }

        var hint = source.Ref is PyObject and not PyIterator ? TryLengthOf(source) : iterator.LengthHint;
        if (hint > 0 && !list.TryReserve(vm, hint))
        {
            return false;
        }

        var filling = vm.BeginFilling(list);
        var isFilled = TryFill(vm, list, iterator);
        vm.EndFilling(filling);
        return isFilled;
    }

    private static bool TryExtend(Vm.Vm vm, PyList list, PyRange range)
    {
        var (next, step, left) = (range.Start.Bits, range.Step.Bits, range.Length.Bits);
        if (!list.TryReserve(vm, left))
        {
            return false;
        }

        while (left > 0)
        {
            var count = (int)Math.Min(left, 1024);
            foreach (ref var item in list.Items.AsSpan(list.Count, count))
            {
                item = Value.Int(next);
                next += step;
            }

            list.Count += count;
            left -= count;
            if (!vm.ChargeWork(count * 4L))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFill(Vm.Vm vm, PyList list, PyIterator iterator)
    {
        for (var i = 0; ; i++)
        {
            var item = iterator.Next(vm);
            if (item.IsError || item.IsExhausted)
            {
                return item.IsExhausted;
            }

            if (((i & 1023) == 1023 && !vm.ChargeWork(4096))
                || (list.Count == list.Items.Length && !list.TryReserve(vm, 1)))
            {
                return false;
            }

            list.Append(item);
        }
    }

    /// <summary>The items of an iterable as an array, or null: an error is raised.</summary>
    public static Value[]? Drain(Vm.Vm vm, in Value source)
    {
        var list = new PyList();
        if (!TryExtend(vm, list, source))
        {
            return null;
        }

        // A census sees neither the list nor the array.
        return list.Count == list.Items.Length ? list.Items
            : vm.Charge(list.Count * 32L) ? list.Span.ToArray() : null;
    }

    /// <summary>True for values whose items come without running code of a program.</summary>
    internal static bool HasNativeIteration(PyObject value) => value is PyList or PyTuple or PyDict or PySet or PyBuffer
        or PyMemoryView or PyRange or PyDictView or PyIterator or PyTemplate or PyMappingProxy or PyGenericAlias
        or PyDeque
            || (value is PyPayloadInstance instance && instance.Payload.Ref is string or PyBytes or PyDeque);

    private static PyIterator? IterateInstance(Vm.Vm vm, PyObject instance)
    {
        if (!vm.TryDunder(instance.Class, SlotId.Iter, out var function))
        {
            if (instance is PyPayloadInstance payload && payload.Payload.Ref is string or PyBytes or PyDeque)
            {
                return Iterate(vm, payload.Payload);
            }

            if (instance is PyPayloadInstance { Payload.Ref: PyIterator or PyGenerator })
            {
                var stepped = Stepped(vm, instance.AsValue);
                return stepped.Ref == instance ? new PyNestedIterator(stepped) : Iterate(vm, stepped);
            }

            if (instance.Iterate(vm) is { } own)
            {
                return own;
            }

            if (vm.TryDunder(instance.Class, SlotId.GetItem, out _))
            {
                return new PySequenceIterator(instance.AsValue);
            }

            FailType(vm, $"'{instance.Class.FullName}' object is not iterable");
            return null;
        }

        if (function.IsNone)
        {
            FailType(vm, $"'{instance.Class.FullName}' object is not iterable");
            return null;
        }

        var iterator = vm.CallNested(function, instance.AsValue);
        if (iterator.IsError)
        {
            return null;
        }

        if (iterator.Ref is PyIterator native)
        {
            return native;
        }

        if (iterator.Ref is PyGenerator || (IsUserInstance(iterator) && iterator.Class.TryLookup("__next__", out _)))
        {
            return new PyNestedIterator(iterator);
        }

        FailType(vm, $"iter() returned non-iterator of type '{TypeName(iterator)}'");
        return null;
    }
}
