using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Arrays;

/// <content>What operations do with an array.</content>
internal sealed partial class PyArray
{
    /// <inheritdoc/>
    public override bool TryOwnHash(Vm vm, out long hash)
    {
        hash = 0;
        vm.Fail(ExceptionTypes.TypeError, "unhashable type: 'array.array'");
        return false;
    }

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm vm) => new PyArrayIterator(this, 0);

    /// <inheritdoc/>
    public override Value Compare(Vm vm, CompareOperator op, in Value other)
    {
        if (Ops.Unwrap(other).Ref is not PyArray array)
        {
            return Value.NotImplemented;
        }

        var isEquality = op is CompareOperator.Equal or CompareOperator.NotEqual;
        if (isEquality && (array.Count != Count || (array.Code == Code && Code is not ('f' or 'd'))))
        {
            return !vm.ChargeWork(_length / 16) ? Value.Error
                : Value.Bool(Span.SequenceEqual(array.Span) == (op == CompareOperator.Equal));
        }

        return ToList(vm) is { } mine && array.ToList(vm) is { } theirs
            ? Ops.CompareSequences(vm, op, mine, theirs) : Value.Error;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) => AppendReprAs(vm, sink, Class);

    /// <inheritdoc/>
    public override bool AppendReprAs(Vm vm, TextSink sink, PyType type)
    {
        var isDone = sink.Append(type.Name) && sink.Append("('") && sink.Append(Code.ToString()) && sink.Append("'");
        if (!isDone || Count == 0)
        {
            return isDone && sink.Append(")");
        }

        return sink.Append(", ") && (ArrayCode.IsText(Code)
            ? TryText(vm, out var text) && Ops.AppendRepr(vm, Value.Str(text), sink)
            : ToList(vm) is { } list && Ops.AppendRepr(vm, Value.Of(list), sink)) && sink.Append(")");
    }

    /// <summary>The characters as text; false: an error is raised.</summary>
    public bool TryText(Vm vm, out string text)
    {
        text = "";
        if (!vm.Charge(Length) || !vm.ChargeWork(Length))
        {
            return false;
        }

        var builder = new System.Text.StringBuilder(Count);
        for (var i = 0; i < Count; i++)
        {
            if (!TryRead(vm, i, out var item))
            {
                return false;
            }

            builder.Append(item.AsStr);
        }

        text = builder.ToString();
        return true;
    }

    /// <inheritdoc/>
    public override Value ContainsItem(Vm vm, in Value item)
    {
        var position = Find(vm, item, 0, Count);
        return position == -2 ? Value.Error : Value.Bool(position >= 0);
    }

    /// <summary>The first position of an equal item, -1 without one, -2 when an error is raised.</summary>
    public int Find(Vm vm, Value item, int start, int stop)
    {
        for (var i = start; i < stop && i < Count; i++)
        {
            if (!vm.ChargeWork(4) || !TryRead(vm, i, out var mine) || !Ops.TryEquals(vm, mine, item, out var isEqual))
            {
                return -2;
            }

            if (isEqual)
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm vm, in Value key)
    {
        if (key.Ref is not PySlice slice)
        {
            return TryPosition(vm, key, "array index out of range", out var position)
                && TryRead(vm, position, out var item) ? item : Value.Error;
        }

        if (!Ops.TryResolve(vm, slice, Count, out var range) || !vm.Charge(range.Count * ItemSize)
            || !vm.ChargeWork(range.Count * 2))
        {
            return Value.Error;
        }

        var made = new byte[range.Count * ItemSize];
        for (var (i, at) = (0, range.Start); i < range.Count; i++, at += range.Step)
        {
            ItemAt(at).CopyTo(made.AsSpan(i * ItemSize));
        }

        return Value.Of(new PyArray(Code, made));
    }

    /// <inheritdoc/>
    public override Value SetItem(Vm vm, in Value key, in Value item)
    {
        if (key.Ref is not PySlice slice)
        {
            Span<byte> bytes = stackalloc byte[sizeof(long)];
            bytes = bytes[..ItemSize];
            if (!TryPosition(vm, key, "array assignment index out of range", out var position)
                || !ArrayCode.TryWrite(vm, Code, item, bytes))
            {
                return Value.Error;
            }

            // Reading the value may have run code that shortened the array.
            if (position < Count)
            {
                bytes.CopyTo(ItemAt(position));
            }

            return Value.None;
        }

        if (Ops.Unwrap(item).Ref is not PyArray source)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"can only assign array (not \"{Ops.TypeName(item)}\") to array slice");
        }

        if (source.Code != Code)
        {
            return vm.Fail(ExceptionTypes.TypeError, "bad argument type for built-in operation");
        }

        if (!Ops.TryResolve(vm, slice, Count, out var range) || !vm.Charge(source.Length)
            || !vm.ChargeWork(source.Length))
        {
            return Value.Error;
        }

        var given = source == this ? Span.ToArray() : source.Span;
        if (range.Step == 1)
        {
            return TryReplace(vm, (int)range.Start * ItemSize, (int)range.Count * ItemSize, given)
                ? Value.None : Value.Error;
        }

        if (source.Count == 0)
        {
            return DeleteItem(vm, key);
        }

        if (source.Count != range.Count)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"attempt to assign array of size {source.Count} to extended "
                + $"slice of size {range.Count}");
        }

        for (var (i, at) = (0, range.Start); i < range.Count; i++, at += range.Step)
        {
            given.Slice(i * ItemSize, ItemSize).CopyTo(ItemAt(at));
        }

        return Value.None;
    }

    /// <inheritdoc/>
    public override Value DeleteItem(Vm vm, in Value key)
    {
        if (key.Ref is not PySlice slice)
        {
            return TryPosition(vm, key, "array assignment index out of range", out var position)
                && TryReplace(vm, position * ItemSize, ItemSize, default) ? Value.None : Value.Error;
        }

        if (!Ops.TryResolve(vm, slice, Count, out var range) || !vm.ChargeWork(Length) || !vm.Charge(Length))
        {
            return Value.Error;
        }

        var step = Math.Abs(range.Step);
        var first = range.Step < 0 ? range.Start + ((range.Count - 1) * range.Step) : range.Start;
        if (range.Count == 0 || step == 1)
        {
            return range.Count == 0 || TryReplace(vm, (int)first * ItemSize, (int)range.Count * ItemSize, default)
                ? Value.None : Value.Error;
        }

        var kept = new byte[Length - (range.Count * ItemSize)];
        var next = 0;
        for (var i = 0; i < Count; i++)
        {
            var isGone = i >= first && (i - first) % step == 0 && (i - first) / step < range.Count;
            if (!isGone)
            {
                ItemAt(i).CopyTo(kept.AsSpan(next));
                next += ItemSize;
            }
        }

        return TryReplace(vm, 0, Length, kept) ? Value.None : Value.Error;
    }

    /// <inheritdoc/>
    public override Value Combine(Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind == BinaryOperator.Multiply)
        {
            return Repeat(vm, other, isInplace);
        }

        if (kind != BinaryOperator.Add)
        {
            return Value.NotImplemented;
        }

        if (Ops.Unwrap(other).Ref is not PyArray added)
        {
            return vm.Fail(ExceptionTypes.TypeError, isInplace
                ? $"can only extend array with array (not \"{Ops.TypeName(other)}\")"
                : $"can only append array (not \"{Ops.TypeName(other)}\") to array");
        }

        if (added.Code != Code)
        {
            return vm.Fail(ExceptionTypes.TypeError, isInplace ? "can only extend with array of same kind"
                : "bad argument type for built-in operation");
        }

        var target = isInplace ? this : Copy(vm);
        return target is not null && target.TryReplace(vm, target.Length, 0, added.Span) ? Value.Of(target)
            : Value.Error;
    }

    /// <inheritdoc/>
    public override Value CombineReflected(Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.Multiply ? Repeat(vm, other, isInplace: false) : Value.NotImplemented;

    /// <summary>A copy; null: an error is raised.</summary>
    public PyArray? Copy(Vm vm) => vm.Charge(Length) && vm.ChargeWork(Length / 8)
        ? new PyArray(Code, Span.ToArray()) : null;

    private Value Repeat(Vm vm, in Value times, bool isInplace)
    {
        if (!Ops.TryIndexOrNone(vm, times, out var count))
        {
            return Value.Error;
        }

        if (count.IsNone)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"can't multiply sequence by non-int of type '{Ops.TypeName(times)}'");
        }

        if (!count.IsSmallInt)
        {
            return vm.Fail(ExceptionTypes.OverflowError,
                $"cannot fit '{Ops.TypeName(times)}' into an index-sized integer");
        }

        var target = isInplace ? this : Copy(vm);
        return target is not null && target.TryRepeat(vm, count.Bits) ? Value.Of(target) : Value.Error;
    }

    private Span<byte> ItemAt(long position) => _data.AsSpan((int)position * ItemSize, ItemSize);

    private bool TryPosition(Vm vm, in Value key, string range, out int position)
    {
        position = 0;
        if (!Ops.TryIndexOrNone(vm, key, out var index))
        {
            return false;
        }

        if (index.IsNone)
        {
            vm.Fail(ExceptionTypes.TypeError, "array indices must be integers");
            return false;
        }

        var at = index.Bits < 0 ? index.Bits + Count : index.Bits;
        if (!index.IsSmallInt || at < 0 || at >= Count)
        {
            vm.Fail(ExceptionTypes.IndexError, index.IsSmallInt ? range
                : $"cannot fit '{Ops.TypeName(key)}' into an index-sized integer");
            return false;
        }

        position = (int)at;
        return true;
    }
}
