using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>list.</summary>
internal partial class PyList : PyObject
{
    /// <summary>Storage; the items are the first <see cref="Count"/> slots.</summary>
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
            Grow(Count + 1);
        }

        Items[Count++] = item;
    }

    /// <summary>Makes room for the given number of items, at least half as many again.</summary>
    public void Grow(int needed) =>
        Array.Resize(ref Items,
            Math.Max(Math.Max(4, needed), (int)Math.Min(Count + ((long)Count >> 1), Array.MaxLength)));
}
