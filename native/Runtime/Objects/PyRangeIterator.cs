using System.Numerics;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>iter(range) while all values fit 64 bits.</summary>
internal sealed class PyRangeIterator(long next, long step, long left) : PyIterator(BuiltinTypes.RangeIterator)
{
    /// <summary>The next value.</summary>
    internal long Value = next;

    /// <summary>Distance.</summary>
    internal readonly long Step = step;

    /// <summary>Values left.</summary>
    internal long Left = left;

    /// <inheritdoc/>
    public override long LengthHint => Left;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Left <= 0)
        {
            return Values.Value.Exhausted;
        }

        Left--;
        var value = Value;
        Value = unchecked(value + Step);
        return Values.Value.Int(value);
    }
}

/// <summary>iter(range) of ints beyond 64 bits.</summary>
internal sealed class PyLongRangeIterator(BigInteger next, BigInteger step, BigInteger left)
    : PyIterator(BuiltinTypes.LongRangeIterator)
{
    /// <summary>The next value.</summary>
    internal BigInteger Value = next;

    /// <summary>Distance.</summary>
    internal readonly BigInteger Step = step;

    /// <summary>Values left.</summary>
    internal BigInteger Left = left;

    /// <inheritdoc/>
    public override long LengthHint => Left <= long.MaxValue ? (long)Left : -1;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Left.Sign <= 0)
        {
            return Values.Value.Exhausted;
        }

        Left -= 1;
        var value = Value;
        Value += Step;
        return Values.Value.Int(value);
    }
}
