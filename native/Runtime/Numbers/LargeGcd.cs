using System.Numerics;
using System.Runtime.InteropServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>The greatest common divisor of very large ints in steps that ask the meter.</summary>
/// <remarks>
/// Lehmer's method: the leading bits of both numbers decide several steps of Euclid's algorithm at once.
/// </remarks>
internal static class LargeGcd
{
    /// <summary>Numbers up to this size are left to the runtime library, which takes milliseconds for them.</summary>
    public const long SmallBits = 64 * 1024;

    // Bounds the factors so that two products and a carry fit a signed word.
    private const long FactorBound = 1L << 30;

    /// <summary>The divisor of two numbers that are not negative; false when the meter refuses to go on.</summary>
    /// <remarks>Cost: quadratic, charged on the way.</remarks>
    public static bool TryCompute(BigInteger a, BigInteger b, IWorkMeter meter, out BigInteger gcd)
    {
        gcd = BigInteger.Zero;
        if (a < b)
        {
            (a, b) = (b, a);
        }

        while (b.GetBitLength() > SmallBits)
        {
            if (!meter.ChargeWork(IntMath.DivisionWork(a.GetBitLength(), b.GetBitLength())))
            {
                return false;
            }

            if (!IntMath.TryDivide(a, b, meter, out _, out var rest))
            {
                return false;
            }

            (a, b) = (b, rest);
            if (!TryReduce(ref a, ref b, meter))
            {
                return false;
            }
        }

        // A much larger number against a small one: one division makes them alike.
        if (!b.IsZero)
        {
            a = BigInteger.Remainder(a, b);
        }

        gcd = BigInteger.GreatestCommonDivisor(a, b);
        return true;
    }

    /// <summary>Replaces both numbers by smaller ones of the same divisor as long as leading bits decide.</summary>
    private static bool TryReduce(ref BigInteger a, ref BigInteger b, IWorkMeter meter)
    {
        uint[] x = ToLimbs(a);
        uint[] y = ToLimbs(b);
        int length = x.Length;
        Array.Resize(ref y, length);
        bool allowed = true;
        while (length * 32L > SmallBits && allowed && TryFindFactors(x, y, length, out Factors factors))
        {
            Apply(x, y, length, factors);
            while (length > 0 && x[length - 1] == 0 && y[length - 1] == 0)
            {
                length--;
            }

            allowed = meter.ChargeWork(length * 3L);
        }

        a = FromLimbs(x.AsSpan(0, length));
        b = FromLimbs(y.AsSpan(0, length));
        if (a < b)
        {
            (a, b) = (b, a);
        }

        return allowed;
    }

    /// <summary>Runs Euclid's algorithm on the leading 62 bits while its quotients are certain.</summary>
    private static bool TryFindFactors(uint[] x, uint[] y, int length, out Factors factors)
    {
        int shift = BitOperations.LeadingZeroCount(x[length - 1]);
        long top = Leading(x, length, shift);
        long next = Leading(y, length, shift);
        long a = 1;
        long b = 0;
        long c = 0;
        long d = 1;
        while (next + c != 0 && next + d != 0)
        {
            long quotient = (top + a) / (next + c);
            if (quotient != (top + b) / (next + d) || quotient >= FactorBound)
            {
                break;
            }

            long nextC = a - quotient * c;
            long nextD = b - quotient * d;
            if (Math.Abs(nextC) >= FactorBound || Math.Abs(nextD) >= FactorBound)
            {
                break;
            }

            (a, c) = (c, nextC);
            (b, d) = (d, nextD);
            (top, next) = (next, top - quotient * next);
        }

        factors = new Factors(a, b, c, d);
        return b != 0;
    }

    private static long Leading(uint[] limbs, int length, int shift)
    {
        // Three limbs hold the 64 bits from the shift on; two of them are left out.
        UInt128 bits = (UInt128)limbs[length - 1] << 64 | (UInt128)limbs[length - 2] << 32 | limbs[length - 3];
        return (long)(ulong)(bits >> (34 - shift));
    }

    private static void Apply(uint[] x, uint[] y, int length, Factors f)
    {
        long carryX = 0;
        long carryY = 0;
        for (int i = 0; i < length; i++)
        {
            long xi = x[i];
            long yi = y[i];
            carryX += f.A * xi + f.B * yi;
            carryY += f.C * xi + f.D * yi;
            x[i] = (uint)carryX;
            y[i] = (uint)carryY;
            carryX >>= 32;
            carryY >>= 32;
        }
    }

    private static uint[] ToLimbs(BigInteger value)
    {
        var limbs = new uint[(value.GetBitLength() + 31) / 32];
        value.TryWriteBytes(MemoryMarshal.AsBytes(limbs.AsSpan()), out _, isUnsigned: true);
        return limbs;
    }

    private static BigInteger FromLimbs(ReadOnlySpan<uint> limbs) =>
        new(MemoryMarshal.AsBytes(limbs), isUnsigned: true);

    /// <summary>What several steps come to: x becomes Ax + By, and y becomes Cx + Dy.</summary>
    private readonly record struct Factors(long A, long B, long C, long D);
}
