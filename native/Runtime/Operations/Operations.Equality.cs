using System.Runtime.CompilerServices;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>== and what containers call equal.</content>
internal static partial class Operations
{
    /// <summary>The truth of a == b; false: an error is raised.</summary>
    public static bool TryEquals(Vm.Vm vm, in Value a, in Value b, out bool result)
    {
        if (a.Ref is null && b.Ref is null)
        {
            result = a.Bits == b.Bits;
            return true;
        }

        if (a.Ref is string x && b.Ref is string y)
        {
            result = string.Equals(x, y);
            return x.Length <= FreeText || x.Length != y.Length || ReferenceEquals(x, y) || vm.ChargeWork(x.Length / 4);
        }

        if (a.Ref is PyTuple left && b.Ref is PyTuple right && TryEqualsPlain(left, right, out result))
        {
            return true;
        }

        return TryEqualsAny(vm, a, b, out result);
    }

    /// <summary>
    /// Compares tuples as long as ints, strs and identical items decide; false when something else has to be asked.
    /// </summary>
    internal static bool TryEqualsPlain(PyTuple a, PyTuple b, out bool result)
    {
        result = false;
        var left = a.Items;
        var right = b.Items;
        if (left.Length != right.Length || a.Class.IsUser || b.Class.IsUser)
        {
            return false;
        }

        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            ref var x = ref left[i];
            ref var y = ref right[i];
            if (x.Ref == y.Ref && x.Bits == y.Bits)
            {
                continue;
            }

            if (x.Ref is null && y.Ref is null)
            {
                return true;
            }

            if (!(x.Ref is string s && y.Ref is string t && s.Length <= FreeText))
            {
                return false;
            }

            if (!string.Equals(s, t))
            {
                return true;
            }
        }

        result = true;
        return true;
    }

    /// <summary>The relation that containers use: the same object or equal. False: an error is raised.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryMatches(Vm.Vm vm, in Value a, in Value b, out bool result)
    {
        if (a.Ref == b.Ref && a.Bits == b.Bits)
        {
            result = true;
            return true;
        }

        return TryEquals(vm, a, b, out result);
    }

    private static bool TryEqualsAny(Vm.Vm vm, in Value a, in Value b, out bool result)
    {
        if (a.Ref is not PyObject && b.Ref is not PyObject)
        {
            result = EqualPlain(a, b);
            return !a.IsStr || !b.IsStr || ChargeComparison(vm, a, b);
        }

        var answer = CompareAny(vm, CompareOperator.Equal, a, b);
        if (answer.IsBool)
        {
            result = answer.Bits != 0;
            return true;
        }

        if (answer.IsError)
        {
            result = false;
            return false;
        }

        if (answer.IsNotImplemented)
        {
            result = Value.Same(a, b);
            return true;
        }

        return TryTruth(vm, answer, out result);
    }

    /// <summary>Equality of values that are not heap objects: ints of 64 bits, tags and texts.</summary>
    private static bool EqualPlain(in Value a, in Value b)
    {
        if (a.Ref is string or StringBuffer)
        {
            return b.Ref is string or StringBuffer && TextSpan(a).SequenceEqual(TextSpan(b));
        }

        if (a.Ref is string or StringBuffer || b.Ref is string or StringBuffer)
        {
            return false;
        }

        if (a.IsFloat)
        {
            return b.IsFloat ? a.AsDouble == b.AsDouble : b.TryLong(out var right)
                && FloatCompare.Equal(right, a.AsDouble);
        }

        if (b.IsFloat)
        {
            return a.TryLong(out var left) && FloatCompare.Equal(left, b.AsDouble);
        }

        return a.TryLong(out var x) && b.TryLong(out var y) ? x == y : a.Ref == b.Ref && a.Bits == b.Bits;
    }

    /// <summary>The characters of a value known to be a str.</summary>
    internal static ReadOnlySpan<char> TextSpan(in Value value) =>
        value.Ref is StringBuffer buffer ? buffer.Span((int)value.Bits) : (string)value.Ref!;
}
