using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>The relation a sort uses; a struct, so that each kind of key gets its own compiled sort.</summary>
internal interface IValueOrder
{
    /// <summary>Whether a comes before b; false: an error is raised.</summary>
    bool TryLess(in Value a, in Value b, out bool isLess);
}

/// <summary>Ints of 64 bits.</summary>
internal readonly struct IntOrder : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        isLess = a.Bits < b.Bits;
        return true;
    }
}

/// <summary>Floats.</summary>
internal readonly struct FloatOrder : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        isLess = a.AsDouble < b.AsDouble;
        return true;
    }
}

/// <summary>Plain strings.</summary>
internal readonly struct TextOrder(Vm.Vm vm) : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        var left = (string)a.Ref!;
        var right = (string)b.Ref!;
        isLess = !ReferenceEquals(left, right) && Operations.CompareText(left, right) < 0;
        return left.Length <= Operations.FreeText || Operations.ChargeComparison(vm, a, b);
    }
}

/// <summary>Plain tuples: ints, floats and strings in front decide at once, Python's operator does the rest.</summary>
internal readonly struct TupleOrder(Vm.Vm vm) : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess)
    {
        var left = ((PyTuple)a.Ref!).Items;
        var right = ((PyTuple)b.Ref!).Items;
        for (var i = 0; i < left.Length && i < right.Length; i++)
        {
            ref var x = ref left[i];
            ref var y = ref right[i];
            if (x.Ref is null && y.Ref is null)
            {
                if (x.Bits == y.Bits)
                {
                    continue;
                }

                isLess = x.Bits < y.Bits;
                return true;
            }

            if (x.Ref is string s && y.Ref is string t)
            {
                var order = ReferenceEquals(s, t) ? 0 : Operations.CompareText(s, t);
                isLess = order < 0;
                if (s.Length > Operations.FreeText && !Operations.ChargeComparison(vm, x, y))
                {
                    return false;
                }

                if (order == 0)
                {
                    continue;
                }

                return true;
            }

            // Not a number is equal to nothing: the operator knows what follows.
            if (!x.IsFloat || !y.IsFloat || double.IsNaN(x.AsDouble) || double.IsNaN(y.AsDouble))
            {
                return Operations.TryCompare(vm, CompareOperator.Less, a, b, out isLess);
            }

            if (x.AsDouble != y.AsDouble)
            {
                isLess = x.AsDouble < y.AsDouble;
                return true;
            }
        }

        isLess = left.Length < right.Length;
        return true;
    }
}

/// <summary>Anything: Python's operator.</summary>
internal readonly struct AnyOrder(Vm.Vm vm) : IValueOrder
{
    /// <inheritdoc/>
    public bool TryLess(in Value a, in Value b, out bool isLess) =>
        Operations.TryCompare(vm, CompareOperator.Less, a, b, out isLess);
}
