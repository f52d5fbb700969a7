using System.Numerics;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>
/// Division of large numbers by halves, after Burnikel and Ziegler: about as fast as a few multiplications, where the
/// division of the framework takes the product of both lengths.
/// </summary>
/// <remarks>Cost: charged on the way, so that no division outruns the clock.</remarks>
internal static class LongDivision
{
    private const int LeafBits = 4096;
    private const int LeastBits = 4 * LeafBits;

    /// <summary>True when dividing this way pays.</summary>
    public static bool IsWorthIt(long dividendBits, long divisorBits) =>
        divisorBits >= LeastBits && dividendBits - divisorBits >= LeastBits;

    /// <summary>
    /// Quotient and remainder rounded to zero, of numbers that are not negative; false: refused by the meter.
    /// </summary>
    public static bool TryDivide(
        BigInteger dividend, BigInteger divisor, IWorkMeter meter, out BigInteger quotient, out BigInteger remainder)
    {
        var extra = (int)((2 * divisor.GetBitLength()) - dividend.GetBitLength()) - 1;
        if (extra < LeafBits)
        {
            return TryDivideDigits(dividend, divisor, meter, out quotient, out remainder);
        }

        // The quotient is shorter than the divisor: it follows from the upper parts, at most a little too large.
        var lower = Low(divisor, extra);
        if (!TryDivideDigits(dividend >> extra, divisor >> extra, meter, out quotient, out remainder)
            || !TryCharge(meter, quotient, lower))
        {
            return false;
        }

        remainder = (remainder << extra) + Low(dividend, extra) - (quotient * lower);
        Correct(divisor, ref quotient, ref remainder);
        return true;
    }

    /// <summary>Divides by taking the divisor as a base: the dividend has digits as long as it.</summary>
    private static bool TryDivideDigits(
        BigInteger dividend, BigInteger divisor, IWorkMeter meter, out BigInteger quotient, out BigInteger remainder)
    {
        quotient = BigInteger.Zero;
        remainder = BigInteger.Zero;
        var bits = divisor.GetBitLength();
        var halvings = 0;
        while (bits >> halvings > LeafBits)
        {
            halvings++;
        }

        // Leaves of whole bytes, and a divisor whose highest bit is set.
        var unit = 8L << halvings;
        var size = (int)((bits + unit - 1) / unit * unit);
        var shift = size - (int)bits;
        var source = (dividend << shift).ToByteArray(isUnsigned: true);
        divisor <<= shift;
        var width = size / 8;
        var count = (source.Length + width - 1) / width;
        var result = new byte[count * width];
        for (var i = count - 1; i >= 0; i--)
        {
            var digit = new BigInteger(
                source.AsSpan(i * width, Math.Min(width, source.Length - (i * width))), isUnsigned: true);
            if (!TryHalves((remainder << size) + digit, divisor, size, meter, out var part, out remainder))
            {
                return false;
            }

            part.TryWriteBytes(result.AsSpan(i * width), out _, isUnsigned: true);
        }

        quotient = new BigInteger(result, isUnsigned: true);
        remainder >>= shift;
        return true;
    }

    /// <summary>
    /// Twice the size by the size, where the quotient has at most the size. Recursion: one level a halving.
    /// </summary>
    private static bool TryHalves(
        BigInteger dividend, BigInteger divisor, int size, IWorkMeter meter, out BigInteger quotient,
        out BigInteger remainder)
    {
        if (size <= LeafBits || dividend < divisor)
        {
            quotient = BigInteger.DivRem(dividend, divisor, out remainder);
            return meter.ChargeWork((long)size * size / 1024);
        }

        var half = size / 2;
        var high = divisor >> half;
        var low = Low(divisor, half);
        quotient = BigInteger.Zero;
        if (!TryThirds(dividend >> half, divisor, high, low, half, meter, out var first, out remainder)
            || !TryThirds((remainder << half) + Low(dividend, half), divisor, high, low, half, meter, out var second,
                out remainder))
        {
            return false;
        }

        quotient = (first << half) + second;
        return true;
    }

    /// <summary>Three halves by two.</summary>
    private static bool TryThirds(
        BigInteger dividend, BigInteger divisor, BigInteger high, BigInteger low, int half, IWorkMeter meter,
        out BigInteger quotient, out BigInteger remainder)
    {
        var upper = dividend >> half;
        if (upper >> half >= high)
        {
            quotient = (BigInteger.One << half) - 1;
            remainder = upper - (high << half) + high;
        }
        else if (!TryHalves(upper, high, half, meter, out quotient, out remainder))
        {
            return false;
        }

        if (!TryCharge(meter, quotient, low))
        {
            return false;
        }

        remainder = (remainder << half) + Low(dividend, half) - (quotient * low);
        Correct(divisor, ref quotient, ref remainder);
        return true;
    }

    /// <summary>The estimate of a quotient is at most two too large.</summary>
    private static void Correct(BigInteger divisor, ref BigInteger quotient, ref BigInteger remainder)
    {
        while (remainder.Sign < 0)
        {
            quotient -= BigInteger.One;
            remainder += divisor;
        }
    }

    private static bool TryCharge(IWorkMeter meter, BigInteger a, BigInteger b) =>
        meter.ChargeWork(IntMath.MultiplicationWork(a.GetBitLength(), b.GetBitLength()));

    private static BigInteger Low(BigInteger number, int bits) => number & ((BigInteger.One << bits) - 1);
}
