using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The order of numbers, texts and tuples of such, for natives that keep things in order.</summary>
internal static class PlainOrder
{
    private const int MaxNesting = 8;

    /// <summary>Says whether one value is less than another; false: only Python's comparison knows.</summary>
    public static bool TryLess(in Value left, in Value right, out bool isLess) => left.Ref is PyTuple
        ? TryLessTuple(left, right, 0, out isLess)
        : Operations.TryComparePlain(CompareOperator.Less, left, right, out isLess);

    private static bool TryLessTuple(in Value left, in Value right, int depth, out bool isLess)
    {
        isLess = false;
        if (left.Ref is not PyTuple { Class.IsUser: false } first
            || right.Ref is not PyTuple { Class.IsUser: false } second || depth > MaxNesting)
        {
            return false;
        }

        var count = Math.Min(first.Items.Length, second.Items.Length);
        for (var i = 0; i < count; i++)
        {
            ref var a = ref first.Items[i];
            ref var b = ref second.Items[i];
            if (a.Ref is not null && ReferenceEquals(a.Ref, b.Ref) && a.Bits == b.Bits)
            {
                continue;
            }

            if (!Operations.TryComparePlain(CompareOperator.Equal, a, b, out var isEqual))
            {
                return false;
            }

            if (!isEqual)
            {
                return a.Ref is PyTuple ? TryLessTuple(a, b, depth + 1, out isLess)
                    : Operations.TryComparePlain(CompareOperator.Less, a, b, out isLess);
            }
        }

        isLess = first.Items.Length < second.Items.Length;
        return true;
    }
}
