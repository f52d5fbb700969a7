using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>list.</summary>
internal partial class PyList : PyObject
{
    /// <summary>Storage; the items are the first <see cref="Count"/> slots, the others are empty.</summary>
    public Value[] Items;

    /// <summary>Length.</summary>
    public int Count;

    /// <summary>A list that owns the array, all of it in use.</summary>
    public PyList(Value[] items)
        : base(BuiltinTypes.List)
    {
        Items = items;
        Count = items.Length;
    }

    /// <summary>An empty list with room.</summary>
    public PyList(int capacity = 0)
        : base(BuiltinTypes.List) => Items = capacity == 0 ? [] : new Value[capacity];

    /// <summary>An instance of a subclass of list.</summary>
    protected PyList(PyType type)
        : base(type) => Items = [];

    /// <summary>The items.</summary>
    public ReadOnlySpan<Value> Span => new(Items, 0, Count);

    /// <summary>Appends without charging: growth is seen by the meter's next census.</summary>
    public void Append(in Value item)
    {
        if (Count == Items.Length)
        {
            var added = item;
            Grow(Count + 1);
            Items[Count++] = added;
            return;
        }

        Items[Count++] = item;
    }

    /// <summary>Makes room for the given number of items, at least half as many again.</summary>
    public void Grow(int needed) =>
        Array.Resize(ref Items,
            Math.Max(Math.Max(4, needed), (int)Math.Min(Count + ((long)Count >> 1), Array.MaxLength)));

    /// <summary>Makes room for that many more items after asking the meter; false: the memory was refused.</summary>
    public bool TryReserve(Vm.Vm vm, long more)
    {
        var needed = Count + more;
        if (needed <= Items.Length)
        {
            return true;
        }

        if (!vm.Charge(Math.Max(needed, Count + ((long)Count >> 1)) * BytesPerItem))
        {
            return false;
        }

        if (needed > MaxCount)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        Grow((int)needed);
        return true;
    }

    /// <summary>Appends items; they may be the list's own. False: the memory was refused.</summary>
    public bool TryAppend(Vm.Vm vm, ReadOnlySpan<Value> items)
    {
        if (!TryReserve(vm, items.Length))
        {
            return false;
        }

        items.CopyTo(Items.AsSpan(Count));
        Count += items.Length;
        return true;
    }

    /// <summary>Inserts before a position of the list.</summary>
    public bool TryInsert(Vm.Vm vm, int position, in Value item)
    {
        if (!TryReserve(vm, 1))
        {
            return false;
        }

        Array.Copy(Items, position, Items, position + 1, Count - position);
        Items[position] = item;
        Count++;
        return true;
    }

    /// <summary>
    /// Replaces a run of items by others, which are not stored in this list. False: the memory was refused.
    /// </summary>
    public bool TryReplace(Vm.Vm vm, int start, int count, ReadOnlySpan<Value> items)
    {
        if (!TryReserve(vm, Math.Max(0L, (long)items.Length - count)))
        {
            return false;
        }

        var tail = start + count;
        Array.Copy(Items, tail, Items, start + items.Length, Count - tail);
        items.CopyTo(Items.AsSpan(start));
        Shrink(Count + items.Length - count);
        return true;
    }

    /// <summary>Removes the item at a position and gives it.</summary>
    public Value RemoveAt(int position)
    {
        var item = Items[position];
        Array.Copy(Items, position + 1, Items, position, Count - position - 1);
        Shrink(Count - 1);
        return item;
    }

    /// <summary>Removes every item.</summary>
    public void Clear()
    {
        Items = [];
        Count = 0;
    }

    /// <summary>
    /// Sets the length after items were moved: slots beyond it are emptied, unused room is given back.
    /// </summary>
    private void Shrink(int count)
    {
        if (count < Count)
        {
            Array.Clear(Items, count, Count - count);
        }

        Count = count;
        if (Items.Length > 64 && count < Items.Length / 4)
        {
            Array.Resize(ref Items, count * 2);
        }
    }

    private const int BytesPerItem = 16;

    // Arrays end here; 16 bytes each.
    private const int MaxCount = 0x7FFF_FF00;
}

/// <summary>An instance of a subclass of list.</summary>
internal sealed class PyListInstance(PyType type) : PyList(type), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);
}
