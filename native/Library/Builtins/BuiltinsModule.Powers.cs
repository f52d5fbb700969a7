using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>pow() and divmod().</content>
internal static partial class BuiltinsModule
{
    /// <summary>base ** exp, modulo mod when that is given.</summary>
    [PyFunction("pow(base, exp, mod=None)", Cost = Cost.Charged)]
    private static Value Pow(Vm vm, Value @base, Value exp, Value mod)
    {
        if (mod.IsNone)
        {
            return Ops.IsUserInstance(@base) || Ops.IsUserInstance(exp)
                ? vm.TailEmbedded("power_of", @base, exp)
                : Combine(vm, BinaryOperator.Power, @base, exp);
        }

        if (UserMethods.TryFind(@base, "__pow__", out var method))
        {
            return vm.TailEmbedded("modular_power_of", method, @base, exp, mod);
        }

        if (Ops.Unwrap(@base).Ref is PyComplex || Ops.Unwrap(exp).Ref is PyComplex)
        {
            return vm.Fail(ExceptionTypes.ValueError, "complex modulo");
        }

        if (NativeMethods.TryFind(Ops.Unwrap(@base), "__pow__", out var own))
        {
            return ArgumentBinder.CallNative(vm, own, [Ops.Unwrap(@base), exp, mod], default, default);
        }

        if (!Ops.Unwrap(@base).TryBigInteger(out var value) || !Ops.Unwrap(exp).TryBigInteger(out var exponent)
            || !Ops.Unwrap(mod).TryBigInteger(out var modulus))
        {
            return IsNumber(@base) && IsNumber(exp) && IsNumber(mod)
                ? Raise.TypeError.PowerModulus(vm)
                : Raise.TypeError.PowerOperands(vm, @base, exp, mod);
        }

        return IntMath.TryModularPower(value, exponent, modulus, vm.Meter, out var result, out var error)
            ? Value.Int(result)
            : Ops.Fail(vm, error);
    }

    /// <summary>Quotient and remainder of a floor division.</summary>
    [PyFunction("divmod(x, y, /)", Cost = Cost.Charged)]
    private static Value Divmod(Vm vm, Value x, Value y)
    {
        if (Ops.IsUserInstance(x) || Ops.IsUserInstance(y))
        {
            var hasForward = UserMethods.TryFind(x, "__divmod__", out var forward);
            var hasReflected = UserMethods.TryFind(y, "__rdivmod__", out var reflected);
            if (hasForward || hasReflected)
            {
                return vm.TailEmbedded(
                    "divmod_of",
                    x,
                    y,
                    hasForward ? forward : Value.None,
                    hasReflected ? reflected : Value.None,
                    Value.Bool(hasReflected && x.Class != y.Class && y.Class.IsSubclassOf(x.Class)));
            }
        }

        return DivmodPlain(vm, x, y);
    }

    /// <summary>divmod() of builtin numbers.</summary>
    internal static Value DivmodPlain(Vm vm, in Value x, in Value y)
    {
        var left = Ops.Unwrap(x);
        var right = Ops.Unwrap(y);
        if (left.TryLong(out var dividend) && right.TryLong(out var divisor) && divisor != 0
            && IntMath.TryFloorDivide(dividend, divisor, out var whole))
        {
            return Pair(Value.Int(whole), Value.Int(IntMath.Modulo(dividend, divisor)));
        }

        if (left.Ref is PyNative || right.Ref is PyNative)
        {
            return DivmodNative(vm, left, right);
        }

        if (!IsNumber(left) || !IsNumber(right))
        {
            return Raise.TypeError.DivmodOperands(vm, x, y);
        }

        if (IsZero(right))
        {
            return vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero");
        }

        if (left.TryBigInteger(out var a) && right.TryBigInteger(out var b))
        {
            return Ops.TryDivMod(vm, a, b, out var floor, out var modulo)
                ? Pair(Value.Int(floor), Value.Int(modulo)) : Value.Error;
        }

        var quotient = Combine(vm, BinaryOperator.FloorDivide, left, right);
        if (quotient.IsError)
        {
            return quotient;
        }

        var rest = Combine(vm, BinaryOperator.Modulo, left, right);
        return rest.IsError ? rest : Pair(quotient, rest);
    }

    private static Value DivmodNative(Vm vm, in Value x, in Value y)
    {
        var pair = x.Ref is PyNative left ? left.DivMod(vm, x, y) : Value.NotImplemented;
        pair = pair.IsNotImplemented && y.Ref is PyNative right ? right.DivMod(vm, x, y) : pair;
        return pair.IsNotImplemented ? Raise.TypeError.DivmodOperands(vm, x, y) : pair;
    }

    private static Value Pair(in Value first, in Value second) => Value.Of(new PyTuple([first, second]));

    private static bool IsNumber(in Value value) => Ops.Unwrap(value) is var plain
        && (plain.IsFloat || plain.TryBigInteger(out _));

    private static bool IsZero(in Value value) =>
        value.IsFloat ? value.AsDouble == 0 : value.TryBigInteger(out var number) && number == BigInteger.Zero;

    private static Value Combine(Vm vm, BinaryOperator kind, in Value left, in Value right)
    {
        var result = Ops.Binary(vm, kind, false, left, right);
        if (result.IsNotImplemented)
        {
            Ops.FailBinary(vm, kind, false, left, right);
            return Value.Error;
        }

        return result;
    }
}
