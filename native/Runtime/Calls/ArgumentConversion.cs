using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Calls;

/// <summary>
/// Turns Python values into the C# parameter types of declared functions. On failure the exception is raised in the
/// machine.
/// </summary>
internal static class ArgumentConversion
{
    /// <summary>An int that fits 64 bits; takes objects with __index__.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryLong(Vm.Vm vm, in Value value, out long number)
    {
        number = value.Bits;
        return value.Ref is null || TryLongSlow(vm, value, "ssize_t", out number);
    }

    /// <summary>An int that fits 32 bits; takes objects with __index__.</summary>
    public static bool TryInt(Vm.Vm vm, in Value value, out int number)
    {
        number = 0;
        if (!TryLongSlow(vm, value, "int", out var wide))
        {
            return false;
        }

        number = (int)wide;
        return number == wide || Refuse(Raise.OverflowError.TooLargeFor(vm, "int"));
    }

    /// <summary>An int of any size; takes objects with __index__.</summary>
    public static bool TryBigInteger(Vm.Vm vm, in Value value, out BigInteger number) =>
        value.TryBigInteger(out number) || (Ops.TryIndex(vm, value, out var index) && index.TryBigInteger(out number));

    /// <summary>A real number.</summary>
    public static bool TryDouble(Vm.Vm vm, in Value value, out double number)
    {
        if (value.IsFloat)
        {
            number = value.AsDouble;
            return true;
        }

        return TryDoubleSlow(vm, value, out number);
    }

    /// <summary>The truth of any value.</summary>
    public static bool TryBool(Vm.Vm vm, in Value value, out bool truth)
    {
        if (value.IsBool)
        {
            truth = value.Bits != 0;
            return true;
        }

        return Ops.TryTruth(vm, value, out truth);
    }

    /// <summary>An index like the bounds of a slice; None gives the default.</summary>
    public static bool TrySliceIndex(Vm.Vm vm, in Value value, long otherwise, out SliceIndex index)
    {
        index = new SliceIndex(value.IsNone ? otherwise : value.Bits);
        if (value.Ref is null || value.IsNone || value.IsBool)
        {
            return true;
        }

        if (!Ops.TryIndexOrNone(vm, value, out var number))
        {
            return false;
        }

        index = new SliceIndex(Ops.Clamp(number));
        return !number.IsNone || Refuse(Raise.TypeError.SliceIndices(vm));
    }

    /// <summary>The memory of bytes, a bytearray or the like.</summary>
    public static bool TryBytesLike(Vm.Vm vm, in Value value, out ReadOnlyMemory<byte> bytes) =>
        Ops.TryBytesLike(vm, value, out bytes);

    /// <summary>A str or an instance of a subclass of str.</summary>
    public static bool TryText(
        Vm.Vm vm, in Value value, string function, string argument, string expected, out string text) =>
        TryReceiver(value, out text) || Refuse(Raise.TypeError.BadArgument(vm, function, argument, expected, value));

    /// <summary>An object of a builtin class or of a subclass.</summary>
    public static bool TryObject<T>(
        Vm.Vm vm, in Value value, string function, string argument, string expected, out T found)
        where T : PyObject =>
        TryReceiver(value, out found) || Refuse(Raise.TypeError.BadArgument(vm, function, argument, expected, value));

    /// <summary>The items of a parameter that was emptied before the call.</summary>
    public static ReadOnlySpan<Value> Drained(in Value value) => value.Ref switch
    {
        PyList list => list.Span,
        PyTuple tuple => tuple.Items,
        _ => default,
    };

    /// <summary>True for instances of the class and of its subclasses.</summary>
    public static bool IsReceiver(in Value value, PyType owner) => value.Class is var type
        && (type == owner || type.IsSubclassOf(owner)
            || (type == BuiltinTypes.ExternalFunction && owner == BuiltinTypes.Function));

    /// <summary>A receiver of class str.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReceiver(in Value value, out string self)
    {
        if (value.Ref is string plain)
        {
            self = plain;
            return true;
        }

        return TryPayload(value, out self);
    }

    private static bool TryPayload(in Value value, out string self)
    {
        if (value.TryStr(out self))
        {
            return true;
        }

        return value.Ref is PyPayloadInstance instance && instance.Payload.TryStr(out self);
    }

    /// <summary>A receiver of class float.</summary>
    public static bool TryReceiver(in Value value, out double self)
    {
        var number = value.Ref is PyPayloadInstance instance ? instance.Payload : value;
        self = number.AsDouble;
        return number.IsFloat;
    }

    /// <summary>A receiver of class int.</summary>
    public static bool TryReceiver(in Value value, out BigInteger self) =>
        value.TryBigInteger(out self)
            || (value.Ref is PyPayloadInstance instance && instance.Payload.TryBigInteger(out self));

    /// <summary>A receiver whose storage is a C# class.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReceiver<T>(in Value value, out T self)
        where T : PyObject
    {
        if (value.Ref is T found)
        {
            self = found;
            return true;
        }

        return TryPayload(value, out self);
    }

    private static bool TryPayload<T>(in Value value, out T self)
        where T : PyObject
    {
        self = (value.Ref is PyPayloadInstance instance ? instance.Payload.Ref as T : null)!;
        return self is not null;
    }

    private static bool TryLongSlow(Vm.Vm vm, in Value value, string target, out long number)
    {
        number = 0;
        return Ops.TryIndex(vm, value, out var index)
            && (index.TryLong(out number) || Refuse(Raise.OverflowError.TooLargeFor(vm, target)));
    }

    private static bool TryDoubleSlow(Vm.Vm vm, in Value value, out double number)
    {
        var plain = value.Ref is PyPayloadInstance instance ? instance.Payload : value;
        if (plain.IsFloat)
        {
            number = plain.AsDouble;
            return true;
        }

        return TryFloat(vm, value, out number);
    }

    /// <summary>The number float() makes of a value that is no text: __float__ of its class comes first.</summary>
    public static bool TryFloat(Vm.Vm vm, in Value value, out double number)
    {
        if (value.Class.IsUser && vm.TryDunder(value.Class, SlotId.Float, out var function))
        {
            var result = vm.CallNested(function, value);
            number = result.AsDouble;
            return !result.IsError && (result.IsFloat || Refuse(Raise.TypeError.FloatResult(vm, value, result)));
        }

        var plain = Ops.Unwrap(value);
        number = plain.IsFloat ? plain.AsDouble : plain.Bits;
        if (plain.Ref is null || plain.IsBool || plain.IsFloat)
        {
            return true;
        }

        if (plain.Ref is PyInt big)
        {
            return Numbers.IntMath.TryToDouble(big.Number, out number, out _)
                || Refuse(Raise.OverflowError.IntToFloat(vm));
        }

        if (NativeMethods.TryFind(plain, "__float__", out var own))
        {
            var result = ArgumentBinder.CallNative(vm, own, [plain], default, default);
            number = result.AsDouble;
            return result.IsFloat;
        }

        if (value.Class.IsUser && vm.TryDunder(value.Class, SlotId.Index, out _))
        {
            return Ops.TryIndex(vm, value, out var index) && TryDouble(vm, index, out number);
        }

        return Refuse(Raise.TypeError.NotReal(vm, value));
    }

    /// <summary>False, after a message was raised.</summary>
    private static bool Refuse(in Value error) => !error.IsError;
}
