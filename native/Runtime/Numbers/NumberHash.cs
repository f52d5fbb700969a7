using System.Numerics;
using System.Runtime.CompilerServices;

namespace Monty.Runtime.Numbers;

/// <summary>Hashes of numbers: equal numbers of any type have equal hashes.</summary>
/// <remarks>A rational is reduced modulo the prime 2**61 - 1; the result is never -1. Source: numeric hash rules of
/// the library reference.</remarks>
internal static class NumberHash
{
    /// <summary>The prime the numbers are reduced by.</summary>
    public const long Modulus = (1L << Bits) - 1;

    /// <summary>The hash of an infinity; negated for the negative one.</summary>
    public const long Infinity = 314159;

    /// <summary>The factor of the imaginary part.</summary>
    public const long Imaginary = 1_000_003;

    private const int Bits = 61;

    /// <summary>The hash of an int.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long OfInt(long value)
    {
        if ((ulong)(value + Modulus - 1) < 2 * (ulong)Modulus - 1)
        {
            return value == -1 ? -2 : value;
        }

        return OfWide(value);
    }

    /// <summary>The hash of an int beyond 64 bits.</summary>
    public static long OfInt(BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            return OfInt((long)value);
        }

        BigInteger magnitude = BigInteger.Abs(value);
        int count = magnitude.GetByteCount(isUnsigned: true);
        Span<byte> bytes = count <= 512 ? stackalloc byte[512] : new byte[count];
        magnitude.TryWriteBytes(bytes, out count, isUnsigned: true);
        ulong hash = 0;
        int at = count;
        while (at > 0)
        {
            int take = at % 4 == 0 ? 4 : at % 4;
            ulong digits = 0;
            for (int i = 0; i < take; i++)
            {
                digits = digits << 8 | bytes[--at];
            }

            hash = Rotate(hash, take * 8) + digits;
            hash = hash >= (ulong)Modulus ? hash - (ulong)Modulus : hash;
        }

        return Finish((long)hash, value.Sign < 0);
    }

    /// <summary>The hash of a float; nan gets the given hash of its object.</summary>
    public static long OfFloat(double value, long notANumber = 0)
    {
        if (FloatMath.TryToInt64(value, out long whole) && whole == value)
        {
            return OfInt(whole);
        }

        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? notANumber : value > 0 ? Infinity : -Infinity;
        }

        // Modulo 2**61 - 1 a multiplication by a power of two is a rotation of 61 bits.
        ulong significand = FloatDigits.Split(value, out int exponent);
        int rotation = exponent >= 0 ? exponent % Bits : Bits - 1 - ((-1 - exponent) % Bits);
        return Finish((long)Rotate(significand, rotation), value < 0);
    }

    /// <summary>The hash of a complex number.</summary>
    public static long OfComplex(double real, double imaginary, long notANumber = 0)
    {
        long hash = unchecked(OfFloat(real, notANumber) + Imaginary * OfFloat(imaginary, notANumber));
        return hash == -1 ? -2 : hash;
    }

    private static long OfWide(long value)
    {
        ulong magnitude = value < 0 ? unchecked((ulong)-value) : (ulong)value;
        ulong hash = (magnitude & (ulong)Modulus) + (magnitude >> Bits);
        return Finish((long)(hash >= (ulong)Modulus ? hash - (ulong)Modulus : hash), value < 0);
    }

    private static ulong Rotate(ulong value, int by) =>
        ((value << by) & (ulong)Modulus) | (value >> (Bits - by));

    private static long Finish(long hash, bool negative)
    {
        hash = negative ? -hash : hash;
        return hash == -1 ? -2 : hash;
    }
}
