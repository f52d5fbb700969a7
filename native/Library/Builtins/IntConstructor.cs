using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>int().</summary>
[PyType("int")]
internal static partial class IntConstructor
{
    /// <summary>An int from a number, or from the digits of a text in a base.</summary>
    [PyFunction(
        "int(x=<unrepresentable>, /, base=<unrepresentable>)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value x, Value @base)
    {
        if (@base.IsMissing)
        {
            var number = x.IsMissing ? Value.Int(0) : Convert(vm, x);
            return number.IsError ? number : Payload(type, number);
        }

        if (x.IsMissing)
        {
            return Raise.TypeError.IntText(vm);
        }

        if (!Ops.TryIndex(vm, @base, out var radix))
        {
            return Value.Error;
        }

        if (Ops.Clamp(radix) is not (0 or (>= 2 and <= 36)))
        {
            return Raise.ValueError.IntBase(vm);
        }

        var value = Ops.Unwrap(x);
        if (!value.IsStr && value.Ref is not PyByteString)
        {
            return Raise.TypeError.IntBaseOfNumber(vm);
        }

        var parsed = Parse(vm, value, (int)Ops.Clamp(radix));
        return parsed.IsError ? parsed : Payload(type, parsed);
    }

    /// <summary>A value as an instance of a class of its own or of a subclass.</summary>
    internal static Value Payload(PyType type, in Value value) =>
        type.IsUser ? Value.Of(new PyPayloadInstance(type, value)) : value;

    private static Value Convert(Vm vm, in Value x)
    {
        if (x.IsInt)
        {
            return x;
        }

        if (x.Class.IsUser && vm.TryDunder(x.Class, SlotId.Int, out var method))
        {
            var result = vm.CallNested(method, x);
            return result.IsError ? result
                : Ops.Unwrap(result) is { IsInt: true } whole ? whole
                : result.IsBool ? Value.Int(result.Bits)
                : Raise.TypeError.IntResult(vm, result);
        }

        var value = Ops.Unwrap(x);
        if (value.TryBigInteger(out var number))
        {
            return Value.Int(number);
        }

        if (value.IsFloat)
        {
            return FloatMath.TryToInt64(value.AsDouble, out var small) ? Value.Int(small)
                : FloatMath.TryToInteger(value.AsDouble, out number, out var error) ? Value.Int(number)
                : Ops.Fail(vm, error);
        }

        if (value.IsStr || Ops.IsBytesLike(value))
        {
            return Parse(vm, value, 10);
        }

        if (NativeMethods.TryFind(value, "__int__", out var own))
        {
            return ArgumentBinder.CallNative(vm, own, [value], default, default);
        }

        if (!Ops.TryIndexOrNone(vm, x, out var index))
        {
            return Value.Error;
        }

        return index.IsNone ? Raise.TypeError.IntArgument(vm, x) : index;
    }

    private static Value Parse(Vm vm, in Value value, int radix)
    {
        if (!value.IsStr)
        {
            if (!Ops.TryBytesLike(vm, value, out var bytes))
            {
                return Value.Error;
            }

            return IntText.TryParse(bytes.Span, radix, TextLimits.DefaultIntDigits, vm.Meter, out var read,
                out var problem)
                ? Ops.Limited(vm, read)
                : Ops.Fail(vm, problem);
        }

        var text = value.AsStr;
        if (radix == 10 && IntText.TryParseSmall(text, out var small))
        {
            return Value.Int(small);
        }

        return IntText.TryParse(text, radix, TextLimits.DefaultIntDigits, vm.Meter, out var number, out var error)
            ? Ops.Limited(vm, number)
            : Ops.Fail(vm, error);
    }
}

/// <summary>bool().</summary>
[PyType("bool")]
internal static partial class BoolConstructor
{
    /// <summary>The truth of a value.</summary>
    [PyFunction("bool(object=False, /)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type, Value @object)
    {
        _ = type;
        return Ops.TryTruth(vm, @object, out var truth) ? Value.Bool(truth) : Value.Error;
    }
}
