using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>
/// Iteration inside natives: possible where no Python code runs, else the native hands over to embedded Python.
/// </summary>
internal static class NativeIteration
{
    /// <summary>
    /// An iterator over a value whose iteration runs no Python code; null when it would (nothing is raised), or when
    /// there is none.
    /// </summary>
    public static PyIterator? TryGet(Vm.Vm vm, in Value value)
    {
        if (value.Ref is PyIterator { RunsPython: false } iterator)
        {
            vm.NoteDraining();
            return iterator;
        }

        return Operations.Operations.NeedsFrames(vm, value) || Operations.Operations.IsNotIterable(value)
            ? null : Operations.Operations.Iterate(vm, value);
    }

    /// <summary>
    /// True for values that embedded Python can iterate: generators and instances of program classes.
    /// </summary>
    public static bool NeedsPython(Vm.Vm vm, in Value value) => value.Ref switch
    {
        PyGenerator generator => generator.Class != BuiltinTypes.Coroutine
            && generator.Class != BuiltinTypes.AsyncGenerator,
        PyIterator { RunsPython: true } or PyPayloadInstance { Payload.Ref: PyIterator or PyGenerator } => true,
        PyObject { Class: { IsUser: true } type } =>
            vm.TryDunder(type, SlotId.Iter, out var function) ? !function.IsNone
            : vm.TryDunder(type, SlotId.GetItem, out _),
        _ => false,
    };

    /// <summary>Raises the TypeError of a value that cannot be iterated, unless embedded Python can do it.</summary>
    public static bool CanEmbed(Vm.Vm vm, in Value value)
    {
        if (NeedsPython(vm, value))
        {
            return true;
        }

        if (value.Ref is PyMemoryView view)
        {
            return view.IsOpen(vm);
        }

        Raise.TypeError.NotIterable(vm, value);
        return false;
    }

    /// <summary>Appends all items to a list; false: an error is raised.</summary>
    public static bool TryDrain(Vm.Vm vm, PyIterator iterator, PyList list)
    {
        var hint = Math.Min(iterator.LengthHint, 1 << 16);
        if (hint > 0 && vm.Charge(hint * 16))
        {
            list.Grow(list.Count + (int)hint);
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted || item.IsError)
            {
                return item.IsExhausted;
            }

            if (list.Count == list.Items.Length && !vm.Charge(list.Count * 24L))
            {
                return false;
            }

            list.Append(item);
            if ((list.Count & 63) == 0 && !vm.ChargeWork(640))
            {
                return false;
            }
        }
    }
}
