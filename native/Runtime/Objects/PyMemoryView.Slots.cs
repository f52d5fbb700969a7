using Monty.Runtime.Errors;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>What operations do with a memoryview.</content>
internal sealed partial class PyMemoryView
{
    /// <inheritdoc/>
    public override long ItemCount => Shape.Length == 0 ? -1 : Owner is null ? 0 : Shape[0];

    /// <summary>True while the view is open; false: ValueError is raised.</summary>
    public bool IsOpen(Vm.Vm vm)
    {
        if (Owner is not null)
        {
            return true;
        }

        Raise.ValueError.ReleasedView(vm);
        return false;
    }

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        if (!IsOpen(vm))
        {
            return false;
        }

        if (!IsReadOnly || MemoryFormat.CodeOf(Format) is not ('B' or 'b' or 'c'))
        {
            Raise.ValueError.HashOfView(vm, IsReadOnly);
            return false;
        }

        if (!TryHash(vm, Source, out _) || !TryCopy(vm, isColumnOrder: false, out var bytes))
        {
            return false;
        }

        hash = StringHash.OfBytes(bytes);
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other)
    {
        var plain = Unwrap(other);
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual)
            || plain.Ref is not (PyMemoryView or PyBuffer))
        {
            return Value.NotImplemented;
        }

        if (Owner is null || plain.Ref is PyMemoryView { Owner: null })
        {
            return Value.Bool((plain.Ref == this) == (op == CompareOperator.Equal));
        }

        var view = plain.Ref as PyMemoryView;
        if (view is null)
        {
            view = new PyMemoryView(other, (PyBuffer)plain.Ref);
            var compared = TryCompareItems(vm, view, out var same);
            view.Release();
            return compared ? Value.Bool(same == (op == CompareOperator.Equal)) : Value.Error;
        }

        return TryCompareItems(vm, view, out var areEqual)
            ? Value.Bool(areEqual == (op == CompareOperator.Equal)) : Value.Error;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append(Owner is null ? "<released memory at 0x" : "<memory at 0x")
            && sink.Append(vm.AddressOf(this).ToString("x", System.Globalization.CultureInfo.InvariantCulture))
            && sink.Append(">");

    /// <inheritdoc/>
    public override PyIterator? Iterate(Vm.Vm vm) => new PyMemoryIterator(this);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        if (!IsOpen(vm))
        {
            return Value.Error;
        }

        if (Shape.Length != 1)
        {
            return Shape.Length == 0 ? Raise.TypeError.NoContainer(vm) : Raise.NotImplementedError.SubViews(vm);
        }

        var position = FindItem(vm, item, 0, Shape[0]);
        return position == -2 ? Value.Error : Value.Bool(position >= 0);
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (!IsOpen(vm))
        {
            return Value.Error;
        }

        if (Shape.Length == 0)
        {
            return key.Ref is PyTuple { Items: [] } ? ItemAt(vm, Offset)
                : key.IsEllipsis ? AsValue
                : Raise.TypeError.ZeroDimensions(vm);
        }

        if (key.Ref is PySlice slice)
        {
            return Slice(vm, slice) is { } part ? Value.Of(part) : Value.Error;
        }

        if (key.Ref is not PyTuple && Shape.Length > 1 && TryIndexOrNone(vm, key, out var number) && !number.IsNone)
        {
            return Raise.NotImplementedError.SubViews(vm);
        }

        return TryPlace(vm, key, out var position) ? ItemAt(vm, position) : Value.Error;
    }

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item)
    {
        if (!IsOpen(vm))
        {
            return Value.Error;
        }

        if (IsReadOnly)
        {
            return Raise.TypeError.ReadOnlyMemory(vm);
        }

        if (key.Ref is PySlice slice && Shape.Length > 0)
        {
            return SetSlice(vm, slice, item);
        }

        if (Shape.Length == 0)
        {
            return key.IsEllipsis || key.Ref is PyTuple { Items: [] } ? Store(vm, Offset, item)
                : Raise.TypeError.ZeroDimensions(vm);
        }

        if (key.Ref is not PyTuple && Shape.Length > 1 && TryIndexOrNone(vm, key, out var number) && !number.IsNone)
        {
            return Raise.NotImplementedError.SubViewsOfTuple(vm);
        }

        return TryPlace(vm, key, out var position) ? Store(vm, position, item) : Value.Error;
    }

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key) => !IsOpen(vm) ? Value.Error
        : IsReadOnly ? Raise.TypeError.ReadOnlyMemory(vm)
        : Raise.TypeError.DeleteMemory(vm);

    /// <summary>The item at a position of the memory.</summary>
    public Value ItemAt(Vm.Vm vm, int position) =>
        MemoryFormat.TryRead(Format, Storage.AsSpan(position, ItemSize), out var item)
            ? item : Raise.NotImplementedError.ViewFormat(vm, Format);

    /// <summary>The first position of an equal item between two bounds, -1: none, -2: an error is raised.</summary>
    public long FindItem(Vm.Vm vm, in Value item, long from, long to)
    {
        if (!vm.ChargeWork(Math.Max(0, to - from) / 2))
        {
            return -2;
        }

        for (var i = from; i < to; i++)
        {
            if (!IsOpen(vm))
            {
                return -2;
            }

            var own = ItemAt(vm, Offset + (int)(i * Strides[0]));
            if (own.IsError || !TryEquals(vm, own, item, out var isEqual))
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

    private Value Store(Vm.Vm vm, int position, in Value item)
    {
        Span<byte> bytes = stackalloc byte[8];
        var written = bytes[..Math.Min(ItemSize, 8)];
        if (!MemoryFormat.TryWrite(vm, Format, item, written))
        {
            return Value.Error;
        }

        // Reading the value may have run a method of the program that released the view.
        if (!IsOpen(vm))
        {
            return Value.Error;
        }

        written.CopyTo(Storage.AsSpan(position));
        return Value.None;
    }

    private bool TryPlace(Vm.Vm vm, in Value key, out int position)
    {
        position = Offset;
        if (key.Ref is not PyTuple tuple)
        {
            if (!TryIndexOrNone(vm, key, out var number))
            {
                return false;
            }

            if (number.IsNone)
            {
                Raise.TypeError.ViewKey(vm);
                return false;
            }

            return TryStep(vm, key, number, 0, ref position);
        }

        foreach (ref readonly var part in tuple.Items.AsSpan())
        {
            if (part.Ref is PySlice)
            {
                Raise.NotImplementedError.SliceDimensions(vm);
                return false;
            }

            if (!TryIndexOrNone(vm, part, out var number))
            {
                return false;
            }

            if (number.IsNone)
            {
                Raise.TypeError.ViewKey(vm);
                return false;
            }
        }

        if (tuple.Items.Length != Shape.Length)
        {
            _ = tuple.Items.Length > Shape.Length
                ? Raise.TypeError.ViewDimensions(vm, Shape.Length, tuple.Items.Length)
                : Raise.NotImplementedError.SubViewsOfTuple(vm);
            return false;
        }

        for (var i = 0; i < Shape.Length; i++)
        {
            if (!TryIndexOrNone(vm, tuple.Items[i], out var number)
                || !TryStep(vm, tuple.Items[i], number, i, ref position))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryStep(Vm.Vm vm, in Value key, in Value number, int dimension, ref int position)
    {
        if (!number.IsSmallInt)
        {
            vm.Fail(ExceptionTypes.IndexError, $"cannot fit '{TypeName(key)}' into an index-sized integer");
            return false;
        }

        if (!IsOpen(vm))
        {
            return false;
        }

        var index = number.Bits < 0 ? number.Bits + Shape[dimension] : number.Bits;
        if ((ulong)index >= (ulong)Shape[dimension])
        {
            vm.Fail(ExceptionTypes.IndexError, $"index out of bounds on dimension {dimension + 1}");
            return false;
        }

        position += (int)index * Strides[dimension];
        return true;
    }
}
