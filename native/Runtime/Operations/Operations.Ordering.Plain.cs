using System.Runtime.CompilerServices;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Comparisons that need no machine: numbers a float holds exactly, texts, tuples of such.</content>
internal static partial class Operations
{
    /// <summary>
    /// Ints up to this size are floats without rounding: a division of two is right to the last bit.
    /// </summary>
    public const long ExactInt = 1L << 53;

    /// <summary>Texts up to this length are compared without asking the meter.</summary>
    public const int FreeText = 4096;

    /// <summary>Compares ints, floats, strs and, for equality, tuples of such; false for all else.</summary>
    public static bool TryComparePlain(CompareOperator kind, in Value left, in Value right, out bool truth)
    {
        if (left.Ref is string first && right.Ref is string second && first.Length <= FreeText)
        {
            truth = kind switch
            {
                CompareOperator.Equal => string.Equals(first, second),
                CompareOperator.NotEqual => !string.Equals(first, second),
                CompareOperator.Less => CompareText(first, second) < 0,
                CompareOperator.LessEqual => CompareText(first, second) <= 0,
                CompareOperator.Greater => CompareText(first, second) > 0,
                _ => CompareText(first, second) >= 0,
            };
            return true;
        }

        if (left.Ref is null && right.Ref is null)
        {
            truth = kind switch
            {
                CompareOperator.Equal => left.Bits == right.Bits,
                CompareOperator.NotEqual => left.Bits != right.Bits,
                CompareOperator.Less => left.Bits < right.Bits,
                CompareOperator.LessEqual => left.Bits <= right.Bits,
                CompareOperator.Greater => left.Bits > right.Bits,
                _ => left.Bits >= right.Bits,
            };
            return true;
        }

        if (TryReal(left, out var x) && TryReal(right, out var y))
        {
            truth = kind switch
            {
                CompareOperator.Equal => x == y,
                CompareOperator.NotEqual => x != y,
                CompareOperator.Less => x < y,
                CompareOperator.LessEqual => x <= y,
                CompareOperator.Greater => x > y,
                _ => x >= y,
            };
            return true;
        }

        truth = false;
        return kind is CompareOperator.Equal or CompareOperator.NotEqual
            && TryEqualTuples(kind, left.Ref, right.Ref, ref truth);
    }

    private static bool TryEqualTuples(CompareOperator kind, object? left, object? right, ref bool truth)
    {
        if (left is not PyTuple a || right is not PyTuple b || !TryEqualsPlain(a, b, out var isEqual))
        {
            return false;
        }

        truth = isEqual == (kind == CompareOperator.Equal);
        return true;
    }

    /// <summary>The number of a float, or of an int that a float holds exactly.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReal(in Value value, out double number)
    {
        if (value.Ref == (object)Tags.Float)
        {
            number = value.AsDouble;
            return true;
        }

        number = value.Bits;
        return value.Ref is null && value.Bits is >= -ExactInt and <= ExactInt;
    }
}
