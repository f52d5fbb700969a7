using System.Numerics;

namespace Monty.Compile.Folding;

/// <summary>Shared boxes and questions about constants.</summary>
internal static class Constants
{
    /// <summary>The constant True.</summary>
    public static readonly object True = true;

    /// <summary>The constant False.</summary>
    public static readonly object False = false;

    /// <summary>The truth of a constant.</summary>
    public static bool IsTrue(object value) => value switch
    {
        bool flag => flag,
        long number => number != 0,
        double number => number != 0,
        string text => text.Length != 0,
        byte[] bytes => bytes.Length != 0,
        object[] items => items.Length != 0,
        BigInteger number => !number.IsZero,
        Complex number => number != Complex.Zero,
        FrozenSetConstant set => set.Items.Length != 0,
        NoneConstant => false,
        _ => true,
    };

    /// <summary>
    /// Equality as Python's `==` has it, for the members of a constant set and the keys of a mapping pattern.
    /// </summary>
    public static bool AreEqual(object left, object right)
    {
        if (left is string || right is string)
        {
            return left is string a && right is string b && string.Equals(a, b, StringComparison.Ordinal);
        }

        if (left is byte[] leftBytes)
        {
            return right is byte[] rightBytes && leftBytes.AsSpan().SequenceEqual(rightBytes);
        }

        if (left is object[] leftItems)
        {
            return right is object[] rightItems && ItemsEqual(leftItems, rightItems);
        }

        if (left is Complex || right is Complex)
        {
            return TryComplex(left, out Complex a) && TryComplex(right, out Complex b) && a == b;
        }

        if (left is double || right is double)
        {
            return TryDouble(left, out double a) && TryDouble(right, out double b) && a == b;
        }

        return TryInteger(left, out BigInteger x) && TryInteger(right, out BigInteger y)
            ? x == y
            : ReferenceEquals(left, right);
    }

    /// <summary>The value of an int or bool.</summary>
    public static bool TryInteger(object value, out BigInteger number)
    {
        switch (value)
        {
            case long small:
                number = small;
                return true;
            case bool flag:
                number = flag ? 1 : 0;
                return true;
            case BigInteger big:
                number = big;
                return true;
            default:
                number = default;
                return false;
        }
    }

    /// <summary>The value of an int or float that a float holds exactly.</summary>
    public static bool TryDouble(object value, out double number)
    {
        const long exact = 1L << 53;
        switch (value)
        {
            case double real:
                number = real;
                return true;
            case bool flag:
                number = flag ? 1 : 0;
                return true;
            case long small when small >= -exact && small <= exact:
                number = small;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    private static bool TryComplex(object value, out Complex number)
    {
        if (value is Complex complex)
        {
            number = complex;
            return true;
        }

        bool known = TryDouble(value, out double real);
        number = real;
        return known;
    }

    private static bool ItemsEqual(object[] left, object[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        // Depth is bounded by the weight limit of folded tuples.
        for (int i = 0; i < left.Length; i++)
        {
            if (!AreEqual(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
