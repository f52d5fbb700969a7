using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Integer arithmetic with Python's rules over long and BigInteger.</summary>
internal static partial class IntMath
{
    private static readonly TextError NegativeShift = TextError.Value("negative shift count");
    private static readonly TextError TooManyDigits = TextError.Overflow("too many digits in integer");
    private static readonly TextError TooLargeForFloat = TextError.Overflow("int too large to convert to float");

    private static readonly TextError QuotientTooLarge =
        TextError.Overflow("integer division result too large for a float");

    /// <summary>Bits of the magnitude, 0 for 0.</summary>
    public static int BitLength(long value) => 64 - BitOperations.LeadingZeroCount(Magnitude(value));

    /// <summary>Bits of the magnitude, 0 for 0.</summary>
    public static long BitLength(BigInteger value)
    {
        // GetBitLength leaves out the sign bit, so a negative power of two counts one less than its magnitude.
        long bits = value.GetBitLength();
        return value.Sign < 0 && (-value).IsPowerOfTwo ? bits + 1 : bits;
    }

    /// <summary>Ones in the magnitude.</summary>
    public static int BitCount(long value) => BitOperations.PopCount(Magnitude(value));

    /// <summary>Ones in the magnitude. Cost: linear.</summary>
    public static long BitCount(BigInteger value)
    {
        byte[] bytes = BigInteger.Abs(value).ToByteArray(isUnsigned: true);
        long count = 0;
        foreach (byte b in bytes)
        {
            count += BitOperations.PopCount(b);
        }

        return count;
    }

    /// <summary>
    /// The quotient rounded down; false when it needs more than 64 bits. The divisor must not be zero.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryFloorDivide(long dividend, long divisor, out long quotient)
    {
        if (divisor == -1)
        {
            quotient = unchecked(-dividend);
            return dividend != long.MinValue;
        }

        quotient = dividend / divisor;
        long remainder = dividend - quotient * divisor;
        if (remainder != 0 && (remainder ^ divisor) < 0)
        {
            quotient--;
        }

        return true;
    }

    /// <summary>The remainder with the divisor's sign. The divisor must not be zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Modulo(long dividend, long divisor)
    {
        if (divisor == -1)
        {
            return 0;
        }

        long remainder = dividend % divisor;
        return remainder != 0 && (remainder ^ divisor) < 0 ? remainder + divisor : remainder;
    }

    /// <summary>Quotient rounded to zero and the rest. The divisor must not be zero.</summary>
    /// <remarks>Cost: see <see cref="DivisionWork"/>; false: refused by the meter.</remarks>
    public static bool TryDivide(
        BigInteger dividend, BigInteger divisor, IWorkMeter meter, out BigInteger quotient, out BigInteger remainder)
    {
        if (!LongDivision.IsWorthIt(dividend.GetBitLength(), divisor.GetBitLength()))
        {
            quotient = BigInteger.DivRem(dividend, divisor, out remainder);
            return true;
        }

        if (!LongDivision.TryDivide(
            BigInteger.Abs(dividend), BigInteger.Abs(divisor), meter, out quotient, out remainder))
        {
            return false;
        }

        quotient = dividend.Sign < 0 != divisor.Sign < 0 ? -quotient : quotient;
        remainder = dividend.Sign < 0 ? -remainder : remainder;
        return true;
    }

    /// <summary>Quotient rounded down and remainder with the divisor's sign. The divisor must not be zero.</summary>
    /// <remarks>Cost: see <see cref="DivisionWork"/>.</remarks>
    public static BigInteger DivMod(BigInteger dividend, BigInteger divisor, out BigInteger remainder)
    {
        TryDivMod(dividend, divisor, Unmetered.Instance, out BigInteger quotient, out remainder);
        return quotient;
    }

    /// <summary>As <see cref="DivMod"/>; false: refused by the meter.</summary>
    public static bool TryDivMod(
        BigInteger dividend, BigInteger divisor, IWorkMeter meter, out BigInteger quotient, out BigInteger remainder)
    {
        if (!TryDivide(dividend, divisor, meter, out quotient, out remainder))
        {
            return false;
        }

        if (!remainder.IsZero && remainder.Sign < 0 != divisor.Sign < 0)
        {
            remainder += divisor;
            quotient -= BigInteger.One;
        }

        return true;
    }

    /// <summary>The quotient rounded down. The divisor must not be zero.</summary>
    public static BigInteger FloorDivide(BigInteger dividend, BigInteger divisor) =>
        DivMod(dividend, divisor, out _);

    /// <summary>The remainder with the divisor's sign. The divisor must not be zero.</summary>
    public static BigInteger Modulo(BigInteger dividend, BigInteger divisor)
    {
        DivMod(dividend, divisor, out BigInteger remainder);
        return remainder;
    }

    /// <summary>Nanoseconds, roughly and at most, that multiplying numbers of these bits takes.</summary>
    public static long MultiplicationWork(long bitsA, long bitsB)
    {
        long small = Math.Min(bitsA, bitsB) / 32 + 1;
        long large = Math.Max(bitsA, bitsB) / 32 + 1;
        if (small < 64)
        {
            return small * large * 2;
        }

        // Measured: Karatsuba splits the smaller operand; n**1.58 limb products, one for each piece of the larger one.
        double pieces = (double)large / small;
        return Saturate(pieces * 6.0 * Math.Pow(small, 1.585));
    }

    /// <summary>Nanoseconds, roughly and at most, that dividing numbers of these bits takes.</summary>
    public static long DivisionWork(long dividendBits, long divisorBits)
    {
        long quotient = Math.Max(dividendBits - divisorBits, 0) + 32;
        return Saturate(1.7 * MultiplicationWork(quotient, divisorBits)) + dividendBits / 16;
    }

    /// <summary>int / int, correctly rounded. The divisor must not be zero.</summary>
    /// <remarks>Errors: OverflowError when the quotient is beyond the largest float.</remarks>
    public static bool TryTrueDivide(BigInteger dividend, BigInteger divisor, out double quotient, out TextError error)
    {
        error = default;
        // As in CPython 0 / -5 is -0.0.
        bool negative = dividend.Sign < 0 != divisor.Sign < 0;
        dividend = BigInteger.Abs(dividend);
        divisor = BigInteger.Abs(divisor);
        quotient = 0.0;
        long excess = dividend.GetBitLength() - divisor.GetBitLength();
        if (dividend.IsZero || excess < -1080)
        {
            quotient = negative ? -0.0 : 0.0;
            return true;
        }

        if (excess > 1025)
        {
            error = QuotientTooLarge;
            return false;
        }

        // Scale for a quotient of 63 or 64 bits; the remainder only says whether it is exact.
        int shift = (int)(63 - excess);
        if (shift > 0)
        {
            dividend <<= shift;
        }
        else
        {
            divisor <<= -shift;
        }

        BigInteger scaled = BigInteger.DivRem(dividend, divisor, out BigInteger rest);
        if (!FloatText.TryScaleByPower((ulong)scaled, !rest.IsZero, -shift, out quotient))
        {
            error = QuotientTooLarge;
            return false;
        }

        quotient = negative ? -quotient : quotient;
        return true;
    }

    /// <summary>int / int, correctly rounded. The divisor must not be zero.</summary>
    public static double TrueDivide(long dividend, long divisor)
    {
        const long exact = 1L << 53;
        if (dividend is >= -exact and <= exact && divisor is >= -exact and <= exact)
        {
            return (double)dividend / divisor;
        }

        TryTrueDivide(dividend, divisor, out double quotient, out _);
        return quotient;
    }

    /// <summary>The float nearest to the int, ties to even.</summary>
    /// <remarks>Errors: OverflowError beyond the largest float.</remarks>
    public static bool TryToDouble(BigInteger value, out double result, out TextError error)
    {
        error = default;
        BigInteger magnitude = BigInteger.Abs(value);
        long bits = magnitude.GetBitLength();
        result = 0.0;
        if (bits > 1024)
        {
            error = TooLargeForFloat;
            return false;
        }

        int shift = (int)Math.Max(bits - 64, 0);
        var top = (ulong)(magnitude >> shift);
        bool sticky = shift > 0 && !(magnitude & ((BigInteger.One << shift) - 1)).IsZero;
        if (!FloatText.TryScaleByPower(top, sticky, shift, out result))
        {
            error = TooLargeForFloat;
            return false;
        }

        result = value.Sign < 0 ? -result : result;
        return true;
    }

    /// <summary>value &lt;&lt; count.</summary>
    /// <remarks>
    /// Errors: ValueError for a negative count, OverflowError above the allowed bits, refused by the meter.
    /// </remarks>
    public static bool TryShiftLeft(
        BigInteger value, BigInteger count, long maxBits, IWorkMeter meter, out BigInteger result, out TextError error)
    {
        result = BigInteger.Zero;
        error = default;
        if (count.Sign < 0)
        {
            error = NegativeShift;
            return false;
        }

        if (value.IsZero || count.IsZero)
        {
            result = value;
            return true;
        }

        if (count > int.MaxValue || value.GetBitLength() + (long)count > Math.Min(maxBits, MaxBits))
        {
            error = TooManyDigits;
            return false;
        }

        if (!TryChargeBits(meter, value.GetBitLength() + (long)count, out error))
        {
            return false;
        }

        result = value << (int)count;
        return true;
    }

    /// <summary>value &gt;&gt; count, rounding down.</summary>
    /// <remarks>Errors: ValueError for a negative count. Cost: linear in the value.</remarks>
    public static bool TryShiftRight(BigInteger value, BigInteger count, out BigInteger result, out TextError error)
    {
        error = default;
        result = BigInteger.Zero;
        if (count.Sign < 0)
        {
            error = NegativeShift;
            return false;
        }

        result = count >= value.GetBitLength()
            ? value.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero
            : value >> (int)count;
        return true;
    }

    /// <summary>The most bits BigInteger handles without failing, with a margin.</summary>
    internal const long MaxBits = 0x7FFF_0000;

    /// <summary>Asks the meter for an int of this size.</summary>
    internal static bool TryChargeBits(IWorkMeter meter, long bits, out TextError error)
    {
        bool allowed = meter.ChargeBytes(bits / 8 + 8) && meter.ChargeWork(bits / 64 + 1);
        error = allowed ? default : TextError.Refused;
        return allowed;
    }

    private static long Saturate(double work) => work < 1e18 ? (long)work : (long)1e18;

    private static ulong Magnitude(long value) => value < 0 ? unchecked((ulong)-value) : (ulong)value;
}
