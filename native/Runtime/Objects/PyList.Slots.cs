using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>What operations do with a list.</content>
internal partial class PyList
{
    /// <inheritdoc/>
    public override long ItemCount => Count;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        return FailUnhashable(vm, Class);
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        other.Ref is PyList list ? CompareSequences(vm, op, this, list) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => AppendSequence(vm, sink, this, "[", "]");

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyListIterator(this);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item) => FindInSequence(vm, this, item);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is PySlice slice)
        {
            return TryUnpack(vm, slice, out var start, out var stop, out var step)
                && TryCopyItems(vm, Items, Adjust(start, stop, step, Count), out var items)
                ? Value.Of(new PyList(items))
                : Value.Error;
        }

        return TryPlainIndex(vm, key, out var index)
            && TryPosition(vm, index, Count, "list", "list index out of range", out var position)
            ? Items[position]
            : Value.Error;
    }

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item)
    {
        if (key.Ref is PySlice slice)
        {
            return SetSlice(vm, slice, item);
        }

        if (!TryPlainIndex(vm, key, out var index)
            || !TryPosition(vm, index, Count, "list", "list assignment index out of range", out var position))
        {
            return Value.Error;
        }

        Items[position] = item;
        return Value.None;
    }

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is PySlice slice)
        {
            if (!TryUnpack(vm, slice, out var start, out var stop, out var step) || !vm.ChargeWork(Count))
            {
                return Value.Error;
            }

            RemoveRange(Adjust(start, stop, step, Count));
            return Value.None;
        }

        if (!TryPlainIndex(vm, key, out var index)
            || !TryPosition(vm, index, Count, "list", "list assignment index out of range", out var position))
        {
            return Value.Error;
        }

        RemoveAt((int)position);
        return Value.None;
    }

    private Value SetSlice(Vm.Vm vm, PySlice slice, in Value source)
    {
        if (!TryUnpack(vm, slice, out var start, out var stop, out var step))
        {
            return Value.Error;
        }

        PyList? drained = null;
        if (source.Ref is not (PyList or PyTuple))
        {
            drained = new PyList();
            if (!TryExtend(vm, drained, source))
            {
                return IsNotIterable(source)
                    ? vm.Fail(ExceptionTypes.TypeError, "must assign iterable to extended slice")
                    : Value.Error;
            }
        }

        // The bounds are applied after the source was read, which may have changed this list.
        var values = ItemsOf(drained ?? source.Ref!);
        if (source.Ref == this)
        {
            if (!TryCopyItems(vm, Items, new SliceRange(0, Count, 1, Count), out var copy))
            {
                return Value.Error;
            }

            values = copy;
        }

        var range = Adjust(start, stop, step, Count);
        if (!vm.ChargeWork(Count + values.Length))
        {
            return Value.Error;
        }

        if (step == 1)
        {
            return TryReplace(vm, (int)range.Start, (int)range.Count, values) ? Value.None : Value.Error;
        }

        if (range.Count != values.Length)
        {
            return vm.Fail(ExceptionTypes.ValueError,
                $"attempt to assign sequence of size {values.Length} to extended slice of size {range.Count}");
        }

        var position = range.Start;
        foreach (ref readonly var value in values)
        {
            Items[position] = value;
            position += range.Step;
        }

        return Value.None;
    }

    private void RemoveRange(in SliceRange range)
    {
        if (range.Count == 0)
        {
            return;
        }

        var first = range.Step > 0 ? range.Start : range.Start + (range.Step * (range.Count - 1));
        var step = Math.Abs(range.Step);
        var target = first;
        var next = first;
        var left = range.Count;
        for (var i = first; i < Count; i++)
        {
            if (left > 0 && i == next)
            {
                next += step;
                left--;
                continue;
            }

            Items[target++] = Items[i];
        }

        Shrink((int)target);
    }
}
