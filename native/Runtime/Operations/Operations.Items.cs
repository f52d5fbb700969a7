using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Subscripts.</content>
internal static partial class Operations
{
    /// <summary>target[key], or the error mark.</summary>
    public static Value GetItem(Vm.Vm vm, in Value target, in Value key)
    {
        if (target.Ref is not PyObject o)
        {
            return target.IsStr ? GetTextItem(vm, target, key) : FailSubscript(vm, target);
        }

        if (o.Class.IsUser && vm.TryDunder(o.Class, SlotId.GetItem, out var function))
        {
            return vm.CallNested(function, target, key);
        }

        var item = o is PyPayloadInstance instance ? GetItem(vm, instance.Payload, key) : o.GetItem(vm, key);
        return item.IsNotImplemented ? FailSubscript(vm, target) : item;
    }

    /// <summary>target[key] = item; false: an error is raised.</summary>
    public static bool SetItem(Vm.Vm vm, in Value target, in Value key, in Value item)
    {
        var done = Value.NotImplemented;
        if (target.Ref is PyObject o)
        {
            done = o.Class.IsUser && vm.TryDunder(o.Class, SlotId.SetItem, out var function)
                ? vm.CallNested(function, target, key, item)
                : o.SetItem(vm, key, item);
        }

        return done.IsNotImplemented
            ? !FailHuge(vm, target, key)
                && FailType(vm, $"'{TypeName(target)}' object does not support item assignment")
            : !done.IsError;
    }

    /// <summary>del target[key]; false: an error is raised.</summary>
    public static bool DeleteItem(Vm.Vm vm, in Value target, in Value key)
    {
        var done = Value.NotImplemented;
        if (target.Ref is PyObject o)
        {
            done = o.Class.IsUser && vm.TryDunder(o.Class, SlotId.DelItem, out var function)
                ? vm.CallNested(function, target, key)
                : o.DeleteItem(vm, key);
        }

        return done.IsNotImplemented
            ? !FailHuge(vm, target, key) && FailDeletion(vm, target, key)
            : !done.IsError;
    }

    /// <summary>Immutable sequences look at the size of an index before they refuse; true: they did not.</summary>
    private static bool FailHuge(Vm.Vm vm, in Value target, in Value key)
    {
        if (key.Ref is not PyInt || !(target.IsStr || target.Ref is PyTuple or PyBytes or PyRange))
        {
            return false;
        }

        vm.Fail(ExceptionTypes.IndexError, "cannot fit 'int' into an index-sized integer");
        return true;
    }

    /// <summary>Raises KeyError with the key itself; gives the error mark.</summary>
    public static Value FailKey(Vm.Vm vm, in Value key) =>
        vm.Fail(new PyException(ExceptionTypes.KeyError, new PyTuple([key])));

    /// <summary>A position in a sequence from an index; false: an error is raised.</summary>
    /// <param name="vm">The machine.</param>
    /// <param name="key">The index; negative ones count from the end.</param>
    /// <param name="length">Length of the sequence.</param>
    /// <param name="name">How messages call the sequence: "list".</param>
    /// <param name="range">Message when there is no such item.</param>
    /// <param name="position">The position.</param>
    public static bool TryPosition(
        Vm.Vm vm, in Value key, long length, string name, string range, out long position)
    {
        position = key.Bits;
        if (key.Ref is not null)
        {
            if (!TryIndexOrNone(vm, key, out var index))
            {
                return false;
            }

            if (index.IsNone)
            {
                return FailType(vm, name == "string"
                    ? $"string indices must be integers, not '{TypeName(key)}'"
                    : $"{name} indices must be integers or slices, not {TypeName(key)}");
            }

            if (index.Ref is not null)
            {
                vm.Fail(ExceptionTypes.IndexError, $"cannot fit '{TypeName(key)}' into an index-sized integer");
                return false;
            }

            position = index.Bits;
        }

        position = position < 0 ? position + length : position;
        if ((ulong)position < (ulong)length)
        {
            return true;
        }

        vm.Fail(ExceptionTypes.IndexError, range);
        return false;
    }

    // Source: CPython 3.14 Objects/abstract.c, PyObject_DelItem and PySequence_DelItem, which word it differently.
    private static bool FailDeletion(Vm.Vm vm, in Value target, in Value key)
    {
        var isSequence = target.IsStr || IsUserInstance(target)
            || target.Ref is PyTuple or PyBytes or PyRange or PySet or PyDictView;
        return FailType(vm, isSequence && key.IsInt
            ? $"'{TypeName(target)}' object doesn't support item deletion"
            : $"'{TypeName(target)}' object does not support item deletion");
    }

    private static Value FailSubscript(Vm.Vm vm, in Value target) => target.Ref is PyType type
        ? vm.Fail(ExceptionTypes.TypeError, $"type '{type.Name}' is not subscriptable")
        : vm.Fail(ExceptionTypes.TypeError, $"'{TypeName(target)}' object is not subscriptable");
}
