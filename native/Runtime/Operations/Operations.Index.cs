using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Ints where an index or a count is expected.</content>
internal static partial class Operations
{
    /// <summary>The int of an int, bool or object with __index__; false: an error is raised.</summary>
    public static bool TryIndex(Vm.Vm vm, in Value value, out Value number)
    {
        if (TryIndexOrNone(vm, value, out number))
        {
            return !number.IsNone
                || FailType(vm, $"'{TypeName(value)}' object cannot be interpreted as an integer");
        }

        return false;
    }

    /// <summary>
    /// The int of an int, bool or object with __index__, None for other values; false: an error is raised.
    /// </summary>
    public static bool TryIndexOrNone(Vm.Vm vm, in Value value, out Value number)
    {
        number = value;
        if (value.Ref is null or PyInt)
        {
            return true;
        }

        if (value.IsBool)
        {
            number = Value.Int(value.Bits);
            return true;
        }

        number = Value.None;
        if (value.Ref is not PyObject { Class.IsUser: true } o)
        {
            return true;
        }

        if (o is PyPayloadInstance { Payload.IsInt: true } instance)
        {
            number = instance.Payload;
            return true;
        }

        if (!vm.TryDunder(o.Class, SlotId.Index, out var function))
        {
            return true;
        }

        number = vm.CallNested(function, value);
        if (number.IsError)
        {
            return false;
        }

        if (number.IsBool)
        {
            number = Value.Int(number.Bits);
        }

        var result = Unwrap(number);
        if (result.IsInt)
        {
            number = result;
            return true;
        }

        return FailType(vm, $"__index__ returned non-int (type {TypeName(number)})");
    }

    /// <summary>
    /// A key with its __index__ applied, other keys as they are; false: an error is raised. To be called before the
    /// length of something that the program can change is read, because __index__ may change it.
    /// </summary>
    public static bool TryPlainIndex(Vm.Vm vm, in Value key, out Value plain)
    {
        plain = key;
        if (key.Ref is not PyObject { Class.IsUser: true })
        {
            return true;
        }

        if (!TryIndexOrNone(vm, key, out var number))
        {
            return false;
        }

        plain = number.IsNone ? key : number;
        return true;
    }

    /// <summary>An int as a 64-bit number, larger ones clamped.</summary>
    public static long Clamp(in Value number) =>
        number.Ref is PyInt big ? big.Number.Sign < 0 ? long.MinValue : long.MaxValue : number.Bits;

    /// <summary>A count or position; false: TypeError, or OverflowError when it exceeds 64 bits.</summary>
    public static bool TryCount(Vm.Vm vm, in Value value, out long count)
    {
        count = 0;
        if (!TryIndex(vm, value, out var number))
        {
            return false;
        }

        count = number.Bits;
        if (number.Ref is null)
        {
            return true;
        }

        vm.Fail(ExceptionTypes.OverflowError, $"cannot fit '{TypeName(value)}' into an index-sized integer");
        return false;
    }
}
