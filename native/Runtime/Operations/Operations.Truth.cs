using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>bool() and len().</content>
internal static partial class Operations
{
    /// <summary>The truth value; false: an error is raised.</summary>
    public static bool TryTruth(Vm.Vm vm, in Value value, out bool result)
    {
        switch (value.Ref)
        {
            case null:
                result = value.Bits != 0;
                return true;
            case string text:
                result = text.Length != 0;
                return true;
            case StringBuffer:
                result = value.Bits != 0;
                return true;
            case Tag tag:
                result = tag.Kind switch
                {
                    TagKind.Bool => value.Bits != 0,
                    TagKind.Float => value.AsDouble != 0,
                    _ => tag.Kind == TagKind.Ellipsis,
                };
                return tag.Kind != TagKind.NotImplemented
                    || FailType(vm, "NotImplemented should not be used in a boolean context");
            default:
                var o = (PyObject)value.Ref;
                if (o.Class.IsUser)
                {
                    return TryInstanceTruth(vm, o, out result);
                }

                result = o.IsTruthy;
                return o is not PyMemoryView view || view.IsOpen(vm);
        }
    }

    /// <summary>The length; false: an error is raised.</summary>
    public static bool TryLength(Vm.Vm vm, in Value value, out long length)
    {
        if (value.Ref is PyRange { Length.IsSmallInt: false })
        {
            length = 0;
            vm.Fail(ExceptionTypes.OverflowError, "Python int too large to convert to C ssize_t");
            return false;
        }

        if (value.Ref is PyMemoryView view && !view.IsOpen(vm))
        {
            length = 0;
            return false;
        }

        length = value.Ref switch
        {
            string or StringBuffer => TextLength(value),
            PyObject { Class.IsUser: false } o => o.ItemCount,
            PyObject => -2,
            _ => -1,
        };
        if (length >= 0)
        {
            return length <= FreeText || value.Ref is PyObject || vm.ChargeWork(length / 4);
        }

        if (length == -2)
        {
            var o = (PyObject)value.Ref!;
            if (vm.TryDunder(o.Class, SlotId.Len, out var function))
            {
                return TryInstanceLength(vm, o, function, out length);
            }

            length = o is PyPayloadInstance { Payload.IsStr: true } instance
                ? TextLength(instance.Payload) : o.ItemCount;
            if (length >= 0)
            {
                return true;
            }
        }

        return value.Ref is PyMemoryView
            ? FailType(vm, "0-dim memory has no length")
            : FailType(vm, $"object of type '{TypeName(value)}' has no len()");
    }

    private static bool TryInstanceTruth(Vm.Vm vm, PyObject value, out bool result)
    {
        result = false;
        if (vm.TryDunder(value.Class, SlotId.Bool, out var function))
        {
            var answer = vm.CallNested(function, value.AsValue);
            result = answer.IsTrue;
            return answer.IsBool || (!answer.IsError
                && FailType(vm, $"__bool__ should return bool, returned {TypeName(answer)}"));
        }

        if (vm.TryDunder(value.Class, SlotId.Len, out function))
        {
            var isKnown = TryInstanceLength(vm, value, function, out var length);
            result = length != 0;
            return isKnown;
        }

        if (value is PyPayloadInstance instance)
        {
            return TryTruth(vm, instance.Payload, out result);
        }

        result = value.IsTruthy;
        return true;
    }

    private static bool TryInstanceLength(Vm.Vm vm, PyObject value, in Value function, out long length)
    {
        length = 0;
        var answer = vm.CallNested(function, value.AsValue);
        return !answer.IsError && TryAcceptLength(vm, answer, out length);
    }

    /// <summary>Checks what a __len__ method returned; false: an error is raised.</summary>
    public static bool TryAcceptLength(Vm.Vm vm, in Value answer, out long length)
    {
        length = 0;
        if (!TryIndex(vm, answer, out var number))
        {
            return false;
        }

        if (number.Ref is PyInt)
        {
            vm.Fail(ExceptionTypes.OverflowError, "cannot fit 'int' into an index-sized integer");
            return false;
        }

        length = number.Bits;
        if (length < 0)
        {
            vm.Fail(ExceptionTypes.ValueError, "__len__() should return >= 0");
            return false;
        }

        return true;
    }
}
