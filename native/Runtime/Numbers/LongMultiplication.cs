using System.Numerics;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>
/// Multiplication of very large numbers in parts, after Karatsuba, so that the clock is looked at between them.
/// </summary>
internal static class LongMultiplication
{
    /// <summary>Numbers up to these bits are multiplied at once.</summary>
    public const long LeafBits = 1 << 19;

    /// <summary>The product; false: refused by the meter, which the parts are charged to.</summary>
    public static bool TryMultiply(BigInteger a, BigInteger b, IWorkMeter meter, out BigInteger product)
    {
        var isSquare = a == b;
        product = BigInteger.Zero;
        if (Math.Min(a.GetBitLength(), b.GetBitLength()) <= LeafBits)
        {
            product = isSquare ? a * a : a * b;
            return meter.ChargeWork(IntMath.MultiplicationWork(a.GetBitLength(), b.GetBitLength()));
        }

        // Recursion: one level for each halving down to the leaf, of numbers whose bits are limited.
        var half = (int)(Math.Max(a.GetBitLength(), b.GetBitLength()) / 2);
        var mask = (BigInteger.One << half) - 1;
        var (highA, lowA) = (a >> half, a & mask);
        var (highB, lowB) = isSquare ? (highA, lowA) : (b >> half, b & mask);
        if (!TryMultiply(highA, highB, meter, out var high) || !TryMultiply(lowA, lowB, meter, out var low)
            || !TryMultiply(highA + lowA, highB + lowB, meter, out var middle))
        {
            return false;
        }

        product = (high << (2 * half)) + ((middle - high - low) << half) + low;
        return true;
    }

    /// <summary>A power whose exponent is positive; false: refused by the meter.</summary>
    public static bool TryPower(BigInteger value, int exponent, IWorkMeter meter, out BigInteger power)
    {
        power = value;
        for (var bit = BitOperations.Log2((uint)exponent) - 1; bit >= 0; bit--)
        {
            if (!TryMultiply(power, power, meter, out power)
                || ((exponent >> bit & 1) != 0 && !TryMultiply(power, value, meter, out power)))
            {
                return false;
            }
        }

        return true;
    }
}
