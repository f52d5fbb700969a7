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

/// <content>Numbers and characters.</content>
internal static partial class BuiltinsModule
{
    /// <summary>The absolute value.</summary>
    [PyFunction("abs(x, /)", Cost = Cost.Charged)]
    private static Value Abs(Vm vm, Value x)
    {
        if (x.IsSmallInt && x.Bits != long.MinValue)
        {
            return Value.Int(Math.Abs(x.Bits));
        }

        if (x.IsFloat)
        {
            return Value.Float(Math.Abs(x.AsDouble));
        }

        if (UserMethods.TryFind(x, "__abs__", out var method))
        {
            return vm.TailCall(method, x);
        }

        var plain = Ops.Unwrap(x);
        return plain.TryBigInteger(out var big) ? Value.Int(BigInteger.Abs(big))
            : plain.IsFloat ? Value.Float(Math.Abs(plain.AsDouble))
            : NativeMethods.TryFind(plain, "__abs__", out var own)
                ? ArgumentBinder.CallNative(vm, own, [plain], default, default)
            : plain.Ref is PyComplex complex ? AbsComplex(vm, complex.Number)
            : Raise.TypeError.BadOperand(vm, "abs()", x);
    }

    private static Value AbsComplex(Vm vm, Complex number)
    {
        return ComplexMath.TryAbsolute(number, out var size)
            ? Value.Float(size)
            : vm.Fail(ExceptionTypes.OverflowError, "absolute value too large");
    }

    /// <summary>Binary digits with the prefix 0b.</summary>
    [PyFunction("bin(number, /)", Cost = Cost.Charged)]
    private static Value Bin(Vm vm, BigInteger number) => Radix(vm, number, 1, "0b");

    /// <summary>Octal digits with the prefix 0o.</summary>
    [PyFunction("oct(number, /)", Cost = Cost.Charged)]
    private static Value Oct(Vm vm, BigInteger number) => Radix(vm, number, 3, "0o");

    /// <summary>Hexadecimal digits with the prefix 0x.</summary>
    [PyFunction("hex(number, /)", Cost = Cost.Charged)]
    private static Value Hex(Vm vm, BigInteger number) => Radix(vm, number, 4, "0x");

    /// <summary>The character of a code point.</summary>
    [PyFunction("chr(i, /)", Cost = Cost.Constant)]
    private static Value Chr(Vm vm, BigInteger i)
    {
        if (i.Sign < 0 || i > 0x10FFFF)
        {
            return Raise.ValueError.NoCodePoint(vm);
        }

        var code = (int)i;
        return Value.Str(code < 0x10000 ? ((char)code).ToString() : char.ConvertFromUtf32(code));
    }

    /// <summary>The code point of a character, or the number of a single byte.</summary>
    [PyFunction("ord(character, /)", Cost = Cost.Constant)]
    private static Value Ord(Vm vm, Value character)
    {
        if (Ops.TryText(character, out var text))
        {
            if (text.Length is 1 or 2)
            {
                var code = CodePoints.At(text, 0, out var length);
                if (length == text.Length)
                {
                    return Value.Int(code);
                }
            }

            return Raise.TypeError.OrdLength(vm, CodePoints.Count(text));
        }

        if (Ops.Unwrap(character).Ref is PyByteString bytes)
        {
            return bytes.Length == 1 ? Value.Int(bytes.Storage[0]) : Raise.TypeError.OrdLength(vm, bytes.Length);
        }

        return Raise.TypeError.OrdType(vm, character);
    }

    /// <summary>A number rounded to the given digits after the point; half to even.</summary>
    [PyFunction("round(number, ndigits=None)", Cost = Cost.Charged)]
    private static Value Round(Vm vm, Value number, Value ndigits)
    {
        if (UserMethods.TryFind(number, "__round__", out var method))
        {
            return ndigits.IsNone ? vm.TailCall(method, number) : vm.TailCall(method, number, ndigits);
        }

        var plain = Ops.Unwrap(number);
        if (NativeMethods.TryFind(plain, "__round__", out var own))
        {
            return ndigits.IsNone ? ArgumentBinder.CallNative(vm, own, [plain], default, default)
                : ArgumentBinder.CallNative(vm, own, [plain, ndigits], default, default);
        }

        if (!plain.IsFloat && !plain.TryBigInteger(out _))
        {
            return Raise.TypeError.NoRound(vm, number);
        }

        var digits = Value.None;
        if (!ndigits.IsNone && !Ops.TryIndex(vm, ndigits, out digits))
        {
            return Value.Error;
        }

        return plain.IsFloat ? RoundFloat(vm, plain.AsDouble, digits) : RoundInt(vm, plain, digits);
    }

    private static Value Radix(Vm vm, BigInteger number, int digitBits, string prefix) =>
        TextLimits.TryCharge(vm.Meter, IntText.RadixLength(number, digitBits) + 3, out var error)
            ? Value.Str(IntText.ToRadix(number, digitBits, prefix))
            : Ops.Fail(vm, error);

    private static Value RoundFloat(Vm vm, double number, in Value digits)
    {
        if (digits.IsNone)
        {
            return FloatMath.TryRoundToInteger(number, out var whole, out var problem)
                ? Value.Int(whole) : Ops.Fail(vm, problem);
        }

        return FloatMath.TryRound(number, Ops.Clamp(digits), out var result, out var error)
            ? Value.Float(result)
            : Ops.Fail(vm, error);
    }

    private static Value RoundInt(Vm vm, in Value number, in Value digits)
    {
        number.TryBigInteger(out var value);
        if (digits.IsNone || Ops.Clamp(digits) >= 0)
        {
            return Value.Int(value);
        }

        // Rounding away more digits than there are gives 0, so the power never gets larger than the number.
        var places = -(BigInteger)Ops.Clamp(digits);
        var bits = value.GetBitLength();
        if (places > (bits / 3) + 1)
        {
            return Value.Int(0);
        }

        if (!vm.ChargeWork(IntMath.MultiplicationWork(bits, bits) * 2))
        {
            return Value.Error;
        }

        var unit = BigInteger.Pow(10, (int)places);
        var quotient = IntMath.DivMod(value, unit, out var rest);
        var twice = rest * 2;
        var isUp = twice > unit || (twice == unit && !quotient.IsEven);
        return Value.Int((quotient + (isUp ? 1 : 0)) * unit);
    }
}
