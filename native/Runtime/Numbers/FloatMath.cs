using System.Numerics;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>The outcome of a power of floats.</summary>
internal enum PowerOutcome : byte
{
    /// <summary>A float.</summary>
    Float,

    /// <summary>A negative base with a broken exponent: the result is complex and computed elsewhere.</summary>
    Complex,

    /// <summary>An error.</summary>
    Error,
}

/// <summary>Float arithmetic with Python's rules.</summary>
internal static class FloatMath
{
    /// <summary>The error of every division of floats or ints by zero.</summary>
    public static readonly TextError DivisionByZero = TextError.ZeroDivision("division by zero");

    private static readonly TextError ZeroToNegative = TextError.ZeroDivision("zero to a negative power");

    private static readonly TextError ResultOutOfRange =
        new(TextErrorKind.RangeError, "Numerical result out of range");

    private static readonly TextError RoundedTooLarge =
        TextError.Overflow("rounded value too large to represent");

    private static readonly TextError RatioOfNaN = TextError.Value("cannot convert NaN to integer ratio");

    private static readonly TextError RatioOfInfinity =
        TextError.Overflow("cannot convert Infinity to integer ratio");

    private static readonly TextError IntegerOfNaN = TextError.Value("cannot convert float NaN to integer");

    private static readonly TextError IntegerOfInfinity =
        TextError.Overflow("cannot convert float infinity to integer");

    /// <summary>Quotient rounded down and remainder with the divisor's sign; the divisor must not be zero.</summary>
    public static double DivMod(double dividend, double divisor, out double remainder)
    {
        double mod = dividend % divisor;
        double div = (dividend - mod) / divisor;
        if (mod != 0)
        {
            if (divisor < 0 != mod < 0)
            {
                mod += divisor;
                div -= 1.0;
            }
        }
        else
        {
            mod = Math.CopySign(0.0, divisor);
        }

        remainder = mod;
        if (div == 0)
        {
            return Math.CopySign(0.0, dividend / divisor);
        }

        double floor = Math.Floor(div);
        return div - floor > 0.5 ? floor + 1.0 : floor;
    }

    /// <summary>The remainder with the divisor's sign; the divisor must not be zero.</summary>
    public static double Modulo(double dividend, double divisor)
    {
        double mod = dividend % divisor;
        if (mod == 0)
        {
            return Math.CopySign(0.0, divisor);
        }

        return divisor < 0 != mod < 0 ? mod + divisor : mod;
    }

    /// <summary>The quotient rounded down; the divisor must not be zero.</summary>
    public static double FloorDivide(double dividend, double divisor) => DivMod(dividend, divisor, out _);

    /// <summary>A float power with Python's treatment of special cases.</summary>
    /// <remarks>Errors: ZeroDivisionError for zero to a negative power, OverflowError (34, ...) out of range.</remarks>
    public static PowerOutcome Power(double x, double y, out double result, out TextError error)
    {
        error = default;
        result = 1.0;
        if (y == 0 || x == 1.0)
        {
            return PowerOutcome.Float;
        }

        if (double.IsNaN(x) || double.IsNaN(y))
        {
            result = double.IsNaN(x) ? x : y;
            return PowerOutcome.Float;
        }

        if (double.IsInfinity(x) || double.IsInfinity(y))
        {
            result = PowerOfInfinity(x, y);
            return PowerOutcome.Float;
        }

        if (x == 0)
        {
            if (y < 0)
            {
                error = ZeroToNegative;
                return PowerOutcome.Error;
            }

            result = IsOdd(y) ? x : 0.0;
            return PowerOutcome.Float;
        }

        bool negate = false;
        if (x < 0)
        {
            if (y != Math.Floor(y))
            {
                return PowerOutcome.Complex;
            }

            x = -x;
            negate = IsOdd(y);
        }

        result = x == 1.0 ? 1.0 : Math.Pow(x, y);
        if (double.IsInfinity(result))
        {
            error = ResultOutOfRange;
            return PowerOutcome.Error;
        }

        result = negate ? -result : result;
        return PowerOutcome.Float;
    }

    /// <summary>round(value, places): the float nearest to the correctly rounded decimal.</summary>
    /// <remarks>Errors: OverflowError when the rounded value has no float.</remarks>
    public static bool TryRound(double value, long places, out double result, out TextError error)
    {
        error = default;
        result = value;
        if (!double.IsFinite(value) || value == 0 || places > 323)
        {
            return true;
        }

        if (places < -308)
        {
            result = Math.CopySign(0.0, value);
            return true;
        }

        double magnitude = Math.Abs(value);
        if (places is >= 0 and < 20 && FloatDigits.TryScale(magnitude, (int)places, out ulong scaled)
            && scaled < 1UL << 53)
        {
            result = Math.CopySign(scaled / (double)FloatDigits.PowerOfTen((int)places), value);
            return true;
        }

        result = Math.CopySign(RoundByDigits(magnitude, (int)places), value);
        if (double.IsInfinity(result))
        {
            error = RoundedTooLarge;
            return false;
        }

        return true;
    }

    /// <summary>round(value) without places: the nearest integer, ties to even.</summary>
    public static bool TryRoundToInteger(double value, out BigInteger result, out TextError error) =>
        TryToInteger(Math.Round(value, MidpointRounding.ToEven), out result, out error);

    /// <summary>int(value): the integer part.</summary>
    /// <remarks>Errors: ValueError for nan, OverflowError for infinities.</remarks>
    public static bool TryToInteger(double value, out BigInteger result, out TextError error)
    {
        result = default;
        error = default;
        if (!double.IsFinite(value))
        {
            error = double.IsNaN(value) ? IntegerOfNaN : IntegerOfInfinity;
            return false;
        }

        result = TryToInt64(value, out long small) ? small : new BigInteger(value);
        return true;
    }

    /// <summary>The integer part when it fits 64 bits; false otherwise, nan and infinities included.</summary>
    public static bool TryToInt64(double value, out long result)
    {
        if (value is > -9223372036854775809.0 and < 9223372036854775808.0)
        {
            result = (long)value;
            return true;
        }

        result = 0;
        return false;
    }

    /// <summary>The exact ratio of float.as_integer_ratio, in lowest terms.</summary>
    public static bool TryIntegerRatio(
        double value, out BigInteger numerator, out BigInteger denominator, out TextError error)
    {
        numerator = BigInteger.Zero;
        denominator = BigInteger.One;
        error = default;
        if (!double.IsFinite(value))
        {
            error = double.IsNaN(value) ? RatioOfNaN : RatioOfInfinity;
            return false;
        }

        ulong significand = FloatDigits.Split(value, out int exponent);
        if (significand == 0)
        {
            return true;
        }

        int zeros = BitOperations.TrailingZeroCount(significand);
        numerator = significand >> zeros;
        exponent += zeros;
        numerator = exponent > 0 ? numerator << exponent : numerator;
        denominator = exponent < 0 ? BigInteger.One << -exponent : denominator;
        numerator = value < 0 ? -numerator : numerator;
        return true;
    }

    private static double RoundByDigits(double magnitude, int places)
    {
        Span<char> text = stackalloc char[FloatDigits.BufferSize + 16];
        int count = FloatDigits.Places(magnitude, places, text, out int decimalPoint);
        if (count == 0)
        {
            return 0.0;
        }

        text[count++] = 'e';
        int exponent = decimalPoint - (count - 1);
        exponent.TryFormat(text[count..], out int written, default, System.Globalization.CultureInfo.InvariantCulture);
        FloatText.TryParseLiteral(text[..(count + written)], out double result);
        return result;
    }

    private static double PowerOfInfinity(double x, double y)
    {
        if (double.IsInfinity(y))
        {
            double size = Math.Abs(x);
            return size == 1.0 ? 1.0 : y > 0 == size > 1.0 ? double.PositiveInfinity : 0.0;
        }

        bool odd = IsOdd(y);
        if (y > 0)
        {
            return odd ? x : Math.Abs(x);
        }

        return odd ? Math.CopySign(0.0, x) : 0.0;
    }

    private static bool IsOdd(double y) => Math.Abs(y) % 2.0 == 1.0;
}
