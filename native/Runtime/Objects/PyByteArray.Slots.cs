using Monty.Runtime.Errors;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>What operations do with a bytearray.</content>
internal partial class PyByteArray
{
    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        return FailUnhashable(vm, Class);
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other)
    {
        var plain = Unwrap(other);
        return plain.Ref is PyBuffer buffer ? CompareBytes(vm, op, buffer.Span)
            : plain.Ref is PyMemoryView { Owner: not null, IsContiguous: true } view
                ? CompareBytes(vm, op, view.Memory.Span)
            : Value.NotImplemented;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        vm.Charge(_length * 4L) && vm.ChargeWork(_length / 4) && sink.Append(Class.Name) && sink.Append("(")
            && sink.Append(StringRepr.ReprByteArray(Span)) && sink.Append(")");

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyByteArrayIterator(this);

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item)
    {
        if (key.Ref is PySlice slice)
        {
            return SetSlice(vm, slice, item);
        }

        // The value is read first: its __index__ may change the length.
        if (!TryIndexOrNone(vm, key, out var index))
        {
            return Value.Error;
        }

        if (index.IsNone)
        {
            return TryPosition(vm, key, _length, PositionName, RangeMessage, out _) ? Value.None : Value.Error;
        }

        if (!TryByte(vm, item, out var number)
            || !TryPosition(vm, index, _length, PositionName, RangeMessage, out var position))
        {
            return Value.Error;
        }

        _data[position] = number;
        return Value.None;
    }

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is not PySlice slice)
        {
            return TryPlainIndex(vm, key, out var index)
                && TryPosition(vm, index, _length, PositionName, RangeMessage, out var position)
                && TryReplace(vm, (int)position, 1, default) ? Value.None : Value.Error;
        }

        if (!TryUnpack(vm, slice, out var start, out var stop, out var step))
        {
            return Value.Error;
        }

        return TryRemove(vm, Adjust(start, stop, step, _length)) ? Value.None : Value.Error;
    }

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (!isInplace || kind is not (BinaryOperator.Add or BinaryOperator.Multiply))
        {
            return Value.NotImplemented;
        }

        if (kind == BinaryOperator.Add)
        {
            if (!IsPlainBytesLike(other))
            {
                return vm.Fail(ExceptionTypes.TypeError, $"can't concat {other.Class.FullName} to {Class.Name}");
            }

            return TryBytesLike(vm, other, out var added) && TryReplace(vm, _length, 0, added.Span)
                ? AsValue : Value.Error;
        }

        if (!TryIndexOrNone(vm, other, out var number))
        {
            return Value.Error;
        }

        return number.IsNone ? Value.NotImplemented
            : !number.IsSmallInt ? vm.Fail(ExceptionTypes.OverflowError,
                $"cannot fit '{other.Class.FullName}' into an index-sized integer")
            : TryRepeat(vm, number.Bits) ? AsValue : Value.Error;
    }

    private bool TryRepeat(Vm.Vm vm, long times)
    {
        var unit = _length;
        if (unit == 0 || times == 1)
        {
            return true;
        }

        if (times > MaxLength / unit)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        if (!TryResize(vm, unit * Math.Max(times, 0)))
        {
            return false;
        }

        for (var at = unit; at < _length; at += unit)
        {
            Buffer.BlockCopy(_data, 0, _data, at, unit);
        }

        return true;
    }

    private Value SetSlice(Vm.Vm vm, PySlice slice, in Value source)
    {
        if (!TryUnpack(vm, slice, out var start, out var stop, out var step))
        {
            return Value.Error;
        }

        ReadOnlyMemory<byte> given;
        if (IsBytesLike(source))
        {
            if (!TryBytesLike(vm, source, out given))
            {
                return Value.Error;
            }
        }
        else if (Unwrap(source) is var plain && (plain.IsStr || plain.IsInt || plain.IsBool || plain.IsFloat
            || plain.Ref is PyComplex))
        {
            return Raise.TypeError.AssignBytes(vm);
        }
        else if (!TryCollectBytes(vm, source, "bytearray", out given))
        {
            return Value.Error;
        }

        // The bounds are applied after the source was read, which may have changed the length.
        var range = Adjust(start, stop, step, _length);
        if (step == 1)
        {
            return TryReplace(vm, (int)range.Start, (int)range.Count, given.Span) ? Value.None : Value.Error;
        }

        if (given.Length == 0)
        {
            return TryRemove(vm, range) ? Value.None : Value.Error;
        }

        if (range.Count != given.Length)
        {
            return Raise.ValueError.ExtendedSliceSize(vm, "bytes", given.Length, range.Count);
        }

        if (!vm.ChargeWork(given.Length / 8))
        {
            return Value.Error;
        }

        var bytes = given.Span.Overlaps(_data) ? given.ToArray() : given.Span;
        var position = range.Start;
        foreach (var item in bytes)
        {
            _data[position] = item;
            position += range.Step;
        }

        return Value.None;
    }

    private bool TryRemove(Vm.Vm vm, in SliceRange range)
    {
        if (range.Count == 0)
        {
            return true;
        }

        if (range.Step == 1)
        {
            return TryReplace(vm, (int)range.Start, (int)range.Count, default);
        }

        if (!IsFree(vm) || !vm.ChargeWork(_length / 8))
        {
            return false;
        }

        var step = Math.Abs(range.Step);
        var first = range.Step > 0 ? range.Start : range.Start + (range.Step * (range.Count - 1));
        var next = first;
        var left = range.Count;
        var target = (int)first;
        for (var i = (int)first; i < _length; i++)
        {
            if (left > 0 && i == next)
            {
                next += step;
                left--;
                continue;
            }

            _data[target++] = _data[i];
        }

        return TryResize(vm, target);
    }
}
