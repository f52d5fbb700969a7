using System.Numerics;

namespace Monty.Runtime.Numbers;

/// <summary>Exact comparison of ints and floats.</summary>
internal static class FloatCompare
{
    /// <summary>The result of <see cref="Compare(long, double)"/> when the float is not a number.</summary>
    public const int Unordered = 2;

    private const long ExactRange = 1L << 53;

    /// <summary>-1, 0 or 1 as the int is below, equal to or above the float, or <see cref="Unordered"/>.</summary>
    public static int Compare(long integer, double value)
    {
        if (integer is >= -ExactRange and <= ExactRange)
        {
            double exact = integer;
            return exact < value ? -1 : exact > value ? 1 : exact == value ? 0 : Unordered;
        }

        if (double.IsNaN(value))
        {
            return Unordered;
        }

        if (value is < -9223372036854775808.0 or >= 9223372036854775808.0)
        {
            return value > 0 ? -1 : 1;
        }

        // The integer is beyond 2**53; a float near it has no fraction, a float far from it decides by its whole part.
        return integer.CompareTo((long)value);
    }

    /// <summary>-1, 0 or 1 as the int is below, equal to or above the float, or <see cref="Unordered"/>.</summary>
    public static int Compare(BigInteger integer, double value)
    {
        if (double.IsNaN(value))
        {
            return Unordered;
        }

        int sign = integer.Sign;
        if (double.IsInfinity(value))
        {
            return value > 0 ? -1 : 1;
        }

        int otherSign = Math.Sign(value);
        if (sign != otherSign)
        {
            return sign < otherSign ? -1 : 1;
        }

        if (sign == 0)
        {
            return 0;
        }

        long bits = IntMath.BitLength(integer);
        int otherBits = Math.ILogB(value) + 1;
        if (bits != otherBits)
        {
            return bits < otherBits ? -sign : sign;
        }

        double whole = Math.Truncate(value);
        int order = integer.CompareTo(new BigInteger(whole));
        return order != 0 || whole == value ? Math.Sign(order) : whole < value ? -1 : 1;
    }

    /// <summary>True when the int and the float are the same number.</summary>
    public static bool Equal(long integer, double value) => Compare(integer, value) == 0;

    /// <summary>True when the int and the float are the same number.</summary>
    public static bool Equal(BigInteger integer, double value) => Compare(integer, value) == 0;
}
