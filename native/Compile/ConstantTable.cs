using System.Numerics;

namespace Monty.Compile;

/// <summary>
/// The constants of a unit; equal ones of the same type share an entry, 0.0 and -0.0 or 1 and True do not.
/// </summary>
internal sealed class ConstantTable : IEqualityComparer<object>
{
    private const int MaxScanned = 8;
    private readonly List<object> _values = [];
    private Dictionary<object, int>? _indices;

    /// <summary>The number of the constant.</summary>
    public int Add(object value)
    {
        int index = Find(value);
        if (index >= 0)
        {
            return index;
        }

        _values.Add(value);
        index = _values.Count - 1;
        if (_indices is not null)
        {
            _indices.Add(value, index);
        }
        else if (index == MaxScanned)
        {
            _indices = new Dictionary<object, int>(this);
            for (int i = 0; i <= index; i++)
            {
                _indices.Add(_values[i], i);
            }
        }

        return index;
    }

    /// <summary>All constants in order.</summary>
    public object[] ToArray() => [.. _values];

    private int Find(object value)
    {
        if (_indices is not null)
        {
            return _indices.TryGetValue(value, out int index) ? index : -1;
        }

        IEqualityComparer<object> comparer = this;
        for (int i = 0; i < _values.Count; i++)
        {
            if (comparer.Equals(_values[i], value))
            {
                return i;
            }
        }

        return -1;
    }

    bool IEqualityComparer<object>.Equals(object? left, object? right)
    {
        switch (left)
        {
            case string text:
                return right is string otherText && string.Equals(text, otherText, StringComparison.Ordinal);
            case long number:
                return right is long otherNumber && number == otherNumber;
            case double real:
                return right is double otherReal && SameBits(real, otherReal);
            case object[] items:
                return right is object[] otherItems && SameItems(items, otherItems);
            case byte[] bytes:
                return right is byte[] otherBytes && bytes.AsSpan().SequenceEqual(otherBytes);
            case Complex complex:
                return right is Complex other && SameBits(complex.Real, other.Real)
                    && SameBits(complex.Imaginary, other.Imaginary);
            case FrozenSetConstant set:
                return right is FrozenSetConstant otherSet && SameItems(set.Items, otherSet.Items);
            default:
                return object.Equals(left, right);
        }
    }

    int IEqualityComparer<object>.GetHashCode(object value) => value switch
    {
        string text => StringComparer.Ordinal.GetHashCode(text),
        long number => number.GetHashCode(),
        double real => BitConverter.DoubleToInt64Bits(real).GetHashCode() ^ 1,
        object[] items => HashOf(items),
        byte[] bytes => HashOf(bytes),
        Complex complex => HashCode.Combine(complex.Real, complex.Imaginary),
        FrozenSetConstant set => HashOf(set.Items) ^ 2,
        _ => value.GetHashCode(),
    };

    private static bool SameBits(double left, double right) =>
        BitConverter.DoubleToInt64Bits(left) == BitConverter.DoubleToInt64Bits(right);

    private static int HashOf(byte[] bytes)
    {
        var hash = default(HashCode);
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }

    private bool SameItems(object[] left, object[] right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        IEqualityComparer<object> comparer = this;
        for (int i = 0; i < left.Length; i++)
        {
            if (!comparer.Equals(left[i], right[i]))
            {
                return false;
            }
        }

        return true;
    }

    private int HashOf(object[] items)
    {
        IEqualityComparer<object> comparer = this;
        var hash = default(HashCode);
        foreach (object item in items)
        {
            hash.Add(comparer.GetHashCode(item));
        }

        return hash.ToHashCode();
    }
}
