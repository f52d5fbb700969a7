using System.Numerics;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>What operations do with a range.</content>
internal sealed partial class PyRange
{
    /// <inheritdoc/>
    public override long ItemCount => Length.IsSmallInt ? Length.Bits : long.MaxValue;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        var isSingle = Length is { Ref: null, Bits: 1 };
        var isEmpty = Length is { Ref: null, Bits: 0 };
        return new PyTuple([Length, isEmpty ? Value.None : Start, isEmpty || isSingle ? Value.None : Step])
            .TryOwnHash(vm, out hash);
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other)
    {
        if (other.Ref is not PyRange range || op is not (CompareOperator.Equal or CompareOperator.NotEqual))
        {
            return Value.NotImplemented;
        }

        var isEqual = AreEqual(Length, range.Length)
            && (Length is { Ref: null, Bits: 0 }
                || (AreEqual(Start, range.Start) && (Length is { Ref: null, Bits: 1 } || AreEqual(Step, range.Step))));
        return Value.Bool(isEqual == (op == CompareOperator.Equal));
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append("range(") && sink.AppendInt(vm, Start) && sink.Append(", ") && sink.AppendInt(vm, Stop)
        && (Step is { Ref: null, Bits: 1 } || (sink.Append(", ") && sink.AppendInt(vm, Step))) && sink.Append(")");

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => IsSmall
        ? new PyRangeIterator(Start.Bits, Step.Bits, Length.Bits)
        : new PyLongRangeIterator(Number(Start), Number(Step), Number(Length));

    /// <summary>An iterator from the last value to the first.</summary>
    public PyIterator Reverse()
    {
        if (IsSmall && Step.Bits != long.MinValue && Length.Bits > 0)
        {
            return new PyRangeIterator(Start.Bits + ((Length.Bits - 1) * Step.Bits), -Step.Bits, Length.Bits);
        }

        var size = Number(Length);
        var distance = Number(Step);
        return size.IsZero
            ? new PyRangeIterator(0, 1, 0)
            : new PyLongRangeIterator(Number(Start) + ((size - 1) * distance), -distance, size);
    }

    /// <summary>The value at a position below the length.</summary>
    public Value At(long position) => IsSmall
        ? Value.Int(Start.Bits + (position * Step.Bits))
        : Value.Int(Number(Start) + (position * Number(Step)));

    /// <summary>The position of an int, or a negative number when the range does not contain it.</summary>
    public BigInteger PositionOf(in Value number)
    {
        if (IsSmall && number.IsSmallInt && Step.Bits > 0)
        {
            var isInside = number.Bits >= Start.Bits && number.Bits < Stop.Bits;
            var offset = unchecked((ulong)(number.Bits - Start.Bits));
            return isInside && offset % (ulong)Step.Bits == 0 ? offset / (ulong)Step.Bits : BigInteger.MinusOne;
        }

        var distance = Number(Step);
        var position = BigInteger.DivRem(Number(number) - Number(Start), distance, out var rest);
        return rest.IsZero && position.Sign >= 0 && position < Number(Length) ? position : BigInteger.MinusOne;
    }

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        if (item.IsInt || item.IsBool)
        {
            return Value.Bool(PositionOf(item.IsBool ? Value.Int(item.Bits) : item).Sign >= 0);
        }

        if (item.IsFloat)
        {
            var number = item.AsDouble;
            return Value.Bool(double.IsInteger(number) && PositionOf(Value.Int(new BigInteger(number))).Sign >= 0);
        }

        return item.Ref is PyObject ? Value.NotImplemented : Value.False;
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is PySlice slice)
        {
            return Slice(vm, slice);
        }

        if (!TryIndexOrNone(vm, key, out var index))
        {
            return Value.Error;
        }

        if (index.IsNone)
        {
            return vm.Fail(ExceptionTypes.TypeError, $"range indices must be integers or slices, not {TypeName(key)}");
        }

        var size = Number(Length);
        var position = Number(index);
        position = position.Sign < 0 ? position + size : position;
        return position.Sign < 0 || position >= size
            ? vm.Fail(ExceptionTypes.IndexError, "range object index out of range")
            : Value.Int(Number(Start) + (position * Number(Step)));
    }

    private Value Slice(Vm.Vm vm, PySlice slice)
    {
        if (!TryResolveBig(vm, slice, Number(Length), out var low, out var high, out var stride))
        {
            return Value.Error;
        }

        var first = Number(Start);
        var distance = Number(Step);
        return Value.Of(Create(
            Value.Int(first + (low * distance)), Value.Int(first + (high * distance)), Value.Int(stride * distance)));
    }

    private static bool AreEqual(in Value a, in Value b) => Number(a) == Number(b);
}
