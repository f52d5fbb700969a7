using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>float().</summary>
[PyType("float")]
internal static partial class FloatConstructor
{
    /// <summary>A float from a number or a text.</summary>
    [PyFunction("float(x=0, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value x)
    {
        var result = Convert(vm, x);
        return result.IsError ? result : IntConstructor.Payload(type, result);
    }

    private static Value Convert(Vm vm, in Value x)
    {
        if (x.IsFloat)
        {
            return x;
        }

        if (Ops.TryText(x, out var text))
        {
            return !vm.ChargeWork(text.Length) ? Value.Error
                : FloatText.TryParse(text, out var parsed) ? vm.NewFloat(parsed)
                : Ops.Fail(vm, FloatText.NotAFloat(text));
        }

        if (Ops.IsBytesLike(x))
        {
            return !Ops.TryBytesLike(vm, x, out var bytes) || !vm.ChargeWork(bytes.Length) ? Value.Error
                : FloatText.TryParse(bytes.Span, out var parsed) ? vm.NewFloat(parsed)
                : Ops.Fail(vm, FloatText.NotAFloatShown(Ops.SafeRepr(vm, x)));
        }

        var isNumber = x.TryBigInteger(out _) || Ops.Unwrap(x) is { IsFloat: true } or { IsInt: true }
            || NativeMethods.TryFind(Ops.Unwrap(x), "__float__", out _)
            || (x.Class.IsUser
                && (vm.TryDunder(x.Class, SlotId.Float, out _) || vm.TryDunder(x.Class, SlotId.Index, out _)));
        if (!isNumber)
        {
            return Raise.TypeError.FloatArgument(vm, x);
        }

        return ArgumentConversion.TryFloat(vm, x, out var number) ? Value.Float(number) : Value.Error;
    }
}
