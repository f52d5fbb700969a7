using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>memoryview: a window on the memory of another object, possibly with gaps or several dimensions.</summary>
/// <remarks>
/// Invariant: every item that shape and strides describe lies inside <see cref="Storage"/>. The owner counts open views
/// and does not move its memory while one is in use.
/// </remarks>
internal sealed partial class PyMemoryView : PyObject
{
    /// <summary>Most dimensions a view may have.</summary>
    public const int MaxDimensions = 64;

    /// <summary>A view of a whole object.</summary>
    public PyMemoryView(in Value source, PyBuffer owner)
        : this(source, owner, owner.Storage, 0, owner.Format, owner.ItemSize, owner.IsReadOnly,
            [owner.Length / owner.ItemSize], [owner.ItemSize])
    {
    }

    /// <summary>A view of parts.</summary>
    private PyMemoryView(
        in Value source, PyBuffer owner, byte[] storage, int offset, string format, int itemSize, bool isReadOnly,
        int[] shape, int[] strides)
        : base(BuiltinTypes.MemoryView)
    {
        Source = source;
        Owner = owner;
        Storage = storage;
        Offset = offset;
        Format = format;
        ItemSize = itemSize;
        IsReadOnly = isReadOnly;
        Shape = shape;
        Strides = strides;
        owner.Exports++;
    }

    /// <summary>The object looked at, as the program gave it.</summary>
    public Value Source { get; private set; }

    /// <summary>The object that owns the memory; null once the view was released.</summary>
    public PyBuffer? Owner { get; private set; }

    /// <summary>The memory.</summary>
    public byte[] Storage { get; private set; }

    /// <summary>Position of the first item.</summary>
    public int Offset { get; }

    /// <summary>What one item is, as the struct module writes it.</summary>
    public string Format { get; }

    /// <summary>Bytes of one item.</summary>
    public int ItemSize { get; }

    /// <summary>True when items cannot be stored.</summary>
    public bool IsReadOnly { get; }

    /// <summary>Items in each dimension.</summary>
    public int[] Shape { get; }

    /// <summary>Distance of items in each dimension, in bytes.</summary>
    public int[] Strides { get; }

    /// <summary>Number of items.</summary>
    public int Count
    {
        get
        {
            var count = 1;
            foreach (var length in Shape)
            {
                count *= length;
            }

            return count;
        }
    }

    /// <summary>Bytes of all items.</summary>
    public int ByteCount => Count * ItemSize;

    /// <summary>True when the items lie one after another, the last dimension varying fastest.</summary>
    public bool IsContiguous => HasOrder(Shape.Length - 1, -1);

    /// <summary>True when the items lie one after another, the first dimension varying fastest.</summary>
    public bool IsFortranContiguous => HasOrder(0, 1);

    /// <summary>The memory of a view without gaps.</summary>
    public ReadOnlyMemory<byte> Memory => Storage.AsMemory(Offset, ByteCount);

    /// <summary>A view of the same memory with another geometry; it must lie inside.</summary>
    public PyMemoryView With(int offset, string format, int itemSize, int[] shape, int[] strides) =>
        new(Source, Owner!, Storage, offset, format, itemSize, IsReadOnly, shape, strides);

    /// <summary>A view of the same memory that nobody may write through.</summary>
    public PyMemoryView AsReadOnly() =>
        new(Source, Owner!, Storage, Offset, Format, ItemSize, true, Shape, Strides);

    /// <summary>A view of the same object and geometry.</summary>
    public PyMemoryView Again() =>
        new(Source, Owner!, Storage, Offset, Format, ItemSize, IsReadOnly, Shape, Strides);

    /// <summary>Gives the memory up.</summary>
    public void Release()
    {
        if (Owner is { } owner)
        {
            owner.Exports = Math.Max(0, owner.Exports - 1);
            Owner = null;
            Source = Value.None;
            Storage = [];
        }
    }

    /// <summary>The view that a loaded state describes; null when it does not lie inside the memory.</summary>
    public static PyMemoryView? Restore(
        in Value source, PyBuffer owner, int offset, string format, int itemSize, bool isReadOnly, int[] shape,
        int[] strides)
    {
        long low = offset;
        long high = offset;
        long count = 1;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] < 0 || (count *= shape[i]) > owner.Storage.Length)
            {
                return null;
            }

            var reach = (shape[i] - 1L) * strides[i];
            low += Math.Min(reach, 0);
            high += Math.Max(reach, 0);
        }

        var fits = itemSize > 0 && offset >= 0 && offset <= owner.Length && count * itemSize <= owner.Storage.Length
            && (count == 0 || (low >= 0 && high + itemSize <= owner.Length));
        return !fits || (owner.IsReadOnly && !isReadOnly) ? null : new PyMemoryView(
            source, owner, owner.Storage, offset, format, itemSize, isReadOnly, shape, strides);
    }

    private bool HasOrder(int first, int step)
    {
        var wanted = (long)ItemSize;
        if (Count == 0)
        {
            return true;
        }

        for (var i = first; i >= 0 && i < Shape.Length; i += step)
        {
            if (Shape[i] > 1 && Strides[i] != wanted)
            {
                return false;
            }

            wanted *= Shape[i];
        }

        return true;
    }
}
