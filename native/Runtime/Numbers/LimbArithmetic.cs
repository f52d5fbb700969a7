using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Monty.Runtime.Numbers;

/// <summary>
/// Sums and products of ints somewhat beyond 64 bits, without the copies that the framework's operators make.
/// </summary>
/// <remarks>
/// Reads and makes the framework's representation: the sign, and the magnitude in 32-bit limbs, lowest first, the
/// highest not zero. Only for magnitudes of more than 32 bits, which are never kept in the sign.
/// </remarks>
internal static class LimbArithmetic
{
    /// <summary>Limbs of the largest result that is computed on the stack.</summary>
    private const int MostLimbs = 1024;

    /// <summary>
    /// The sum of two ints, at least one beyond 64 bits; false when it is not one of those made here.
    /// </summary>
    public static bool TryAdd(in BigInteger a, in BigInteger b, out BigInteger sum, out long bits)
    {
        Span<uint> room = stackalloc uint[1];
        scoped var x = Magnitude(a, room);
        scoped var y = Magnitude(b, room);
        if (x.Length < y.Length)
        {
            var shorter = x;
            x = y;
            y = shorter;
        }

        sum = default;
        bits = 0;
        if (x.Length >= MostLimbs || a.Sign != b.Sign)
        {
            return false;
        }

        Span<uint> result = stackalloc uint[x.Length + 1];
        var count = AddMagnitudes(x, y, result);
        return TryMake(a.Sign, result[..count], out sum, out bits);
    }

    /// <summary>
    /// The product of an int beyond 64 bits and one of 64 bits; false when it is not one of those made here.
    /// </summary>
    public static bool TryMultiply(BigInteger a, long factor, out BigInteger product, out long bits)
    {
        ReadOnlySpan<uint> x = Limbs(ref a);
        product = default;
        bits = 0;
        if (x.Length + 2 > MostLimbs || factor == 0)
        {
            return false;
        }

        Span<uint> result = stackalloc uint[x.Length + 3];
        var magnitude = factor < 0 ? 0UL - (ulong)factor : (ulong)factor;
        var count = MultiplyMagnitude(x, magnitude, result);
        return TryMake(factor < 0 ? -a.Sign : a.Sign, result[..count], out product, out bits);
    }

    private static int AddMagnitudes(ReadOnlySpan<uint> x, ReadOnlySpan<uint> y, Span<uint> result)
    {
        var wideX = MemoryMarshal.Cast<uint, ulong>(x);
        var wideY = MemoryMarshal.Cast<uint, ulong>(y);
        var wide = MemoryMarshal.Cast<uint, ulong>(result);
        var carry = 0UL;
        for (var i = 0; i < wideY.Length; i++)
        {
            var sum = wideX[i] + wideY[i];
            var isOver = sum < wideY[i];
            wide[i] = sum + carry;
            carry = isOver | (wide[i] < carry) ? 1UL : 0UL;
        }

        for (var i = wideY.Length * 2; i < x.Length; i++)
        {
            carry += (ulong)x[i] + (i < y.Length ? y[i] : 0);
            result[i] = (uint)carry;
            carry >>= 32;
        }

        result[x.Length] = (uint)carry;
        return x.Length + (int)carry;
    }

    private static int MultiplyMagnitude(ReadOnlySpan<uint> x, ulong factor, Span<uint> result)
    {
        // By halves of the factor: without recent instructions Math.BigMul takes longer than four products.
        var low = (uint)factor;
        var high = (uint)(factor >> 32);
        var carry = 0UL;
        for (var i = 0; i < x.Length; i++)
        {
            var product = ((ulong)x[i] * low) + (uint)carry;
            result[i] = (uint)product;
            carry = ((ulong)x[i] * high) + (carry >> 32) + (product >> 32);
        }

        var count = x.Length + 2;
        result[count - 2] = (uint)carry;
        result[count - 1] = (uint)(carry >> 32);
        while (result[count - 1] == 0)
        {
            count--;
        }

        return count;
    }

    /// <summary>Makes the number of more than 64 bits.</summary>
    private static bool TryMake(int sign, ReadOnlySpan<uint> limbs, out BigInteger number, out long bits)
    {
        bits = (limbs.Length * 32L) - BitOperations.LeadingZeroCount(limbs[^1]);
        number = bits > 64 ? Make(sign, limbs.ToArray()) : default;
        return bits > 64;
    }

    /// <summary>The magnitude of a number, written into the room when it is kept in the sign.</summary>
    private static ReadOnlySpan<uint> Magnitude(BigInteger value, Span<uint> room)
    {
        if (Limbs(ref value) is { } limbs)
        {
            return limbs;
        }

        room[0] = (uint)BigInteger.Abs(value);
        return room[..1];
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_bits")]
    private static extern ref uint[]? Limbs(ref BigInteger value);

    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    private static extern BigInteger Make(int sign, uint[]? limbs);
}
