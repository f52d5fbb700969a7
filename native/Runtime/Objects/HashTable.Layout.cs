using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>What is known of the order a set is walked in.</summary>
internal enum LayoutState : byte
{
    /// <summary>Keys were only ever added: the layout follows from them and is made when it is asked for.</summary>
    Open,
    /// <summary>The layout is kept.</summary>
    Kept,
    /// <summary>Some key has a hash that CPython chooses anew in every run: the order is that of insertion.</summary>
    None,
}

/// <content>
/// The layout of a set: the places its keys have in CPython's table, which decide the order they are walked in.
/// </content>
/// <remarks>
/// Only sets whose keys have the same hash in every CPython (numbers, None, tuples of them) have one. It is kept beside
/// the index, which stays safe against crafted keys: a layout whose keys crowd is given up.
/// Source: CPython 3.14 Objects/setobject.c, set_add_entry, set_table_resize, set_merge.
/// </remarks>
internal abstract partial class HashTable
{
    private const int SmallestLayout = 8;
    private const int LinearProbes = 9;
    private const int PerturbShift = 5;
    private const int MaxRounds = 48;
    private const int LargeCount = 50_000;

    // For each place of the layout an entry's number plus 1, 0, or -1 where a key was removed.
    private int[]? _layout;
    private int _layoutFill;
    private int _finger;
    private LayoutState _layoutState;

    /// <summary>The places of the entries, for dumps; null when there is no layout or it is hardly used.</summary>
    public ReadOnlySpan<int> SavedLayout =>
        _layout is { } layout && layout.Length <= 64 + (Count * 16L) ? layout : default;

    /// <summary>True when nothing was ever in the set: its layout can be made in any size.</summary>
    protected bool IsPristine => Count == 0 && _layout is null;

    /// <summary>Whether CPython gives the key the same hash in every run.</summary>
    protected virtual bool HasFixedHash(in Value key) => false;

    /// <summary>Makes the layout of a table that has one; false: the order is that of insertion.</summary>
    protected virtual bool Arrange() => false;

    /// <summary>Makes the layout when it is not there yet. False: there is none.</summary>
    protected bool EnsureLayout()
    {
        if (_layoutState != LayoutState.Open)
        {
            return _layout is not null;
        }

        _layout = new int[SmallestLayout];
        _layoutFill = 0;
        _layoutState = LayoutState.Kept;
        for (var i = 0; i < _used; i++)
        {
            if (!HasFixedHash(_entries[i].Key) || !Occupy(i, _entries[i].Hash, i + 1))
            {
                DropLayout();
                return false;
            }
        }

        return true;
    }

    /// <summary>Makes room in the layout before the given number of keys is added at once.</summary>
    protected void ReserveLayout(int count)
    {
        if (_layout is { } layout && (_layoutFill + (long)count) * 5 >= (layout.Length - 1) * 3L)
        {
            Resize((Count + (long)count) * 2);
        }
    }

    /// <summary>Makes the layout small again after many removals.</summary>
    protected void ShrinkLayout()
    {
        if (_layout is { } layout && _layoutFill - Count > (layout.Length - 1) / 4)
        {
            Resize(Count > LargeCount ? Count * 2L : Count * 4L);
        }
    }

    /// <summary>Becomes the layout of a table that was filled with the keys of another one.</summary>
    protected void CopyLayout(HashTable other)
    {
        _layout = null;
        _finger = 0;
        _layoutState = other._layoutState;
        if (other._layoutState == LayoutState.Open && other.Count * 5 < (SmallestLayout - 1) * 3)
        {
            return;
        }

        if (!other.EnsureLayout())
        {
            _layoutState = LayoutState.None;
            return;
        }

        var size = SmallestLayout;
        while (other.Count * 5L >= (SmallestLayout - 1) * 3 && size <= other.Count * 2L)
        {
            size *= 2;
        }

        _layoutState = LayoutState.Kept;
        if (size == other._layout!.Length && other._layoutFill == other.Count)
        {
            _layout = (int[])other._layout.Clone();
            _layoutFill = other._layoutFill;
            return;
        }

        Refill(other._layout, size);
    }

    /// <summary>Moves to behind the number of the next entry in order of insertion; false at the end.</summary>
    public bool NextNumber(ref int position) => Next(ref position, out _, out _, out _);

    /// <summary>
    /// Restores the layout of a dump. One in which a key cannot be found where it stands is none: the order is that of
    /// insertion.
    /// </summary>
    public void RestoreLayout(int[] layout)
    {
        for (var i = 0; i < _used; i++)
        {
            if (!TryFindPlace(layout, _entries[i].Hash, i + 1, out _, out _))
            {
                DropLayout();
                return;
            }
        }

        _layout = layout;
        _layoutState = LayoutState.Kept;
        _layoutFill = Count;
    }

    /// <summary>Takes out the key CPython would: the first one from where the last one was taken.</summary>
    protected bool TakeNext(out Value key)
    {
        if (!EnsureLayout() || Count == 0)
        {
            return TakeFirst(out key);
        }

        var layout = _layout!;
        var place = _finger & (layout.Length - 1);
        while (layout[place] <= 0)
        {
            place = (place + 1) & (layout.Length - 1);
        }

        var number = layout[place] - 1;
        key = _entries[number].Key;
        _finger = place + 1;
        RemoveEntry(number);
        return true;
    }

    private void ClearLayout()
    {
        _layout = null;
        _layoutFill = 0;
        _layoutState = LayoutState.Open;
    }

    private void DropLayout()
    {
        _layout = null;
        _layoutState = LayoutState.None;
    }

    private void SwapLayout(HashTable other)
    {
        (_layout, other._layout) = (other._layout, _layout);
        (_layoutFill, other._layoutFill) = (other._layoutFill, _layoutFill);
        (_layoutState, other._layoutState) = (other._layoutState, _layoutState);
        (_finger, other._finger) = (other._finger, _finger);
    }

    private bool NextPlace(ref int position, out int number)
    {
        var layout = _layout!;
        while ((uint)position < (uint)layout.Length)
        {
            number = layout[position++] - 1;
            if (number >= 0)
            {
                return true;
            }
        }

        number = 0;
        return false;
    }

    private bool NextPlaced(ref int position, out Value key, out long hash, out Value item)
    {
        if (!NextPlace(ref position, out var number))
        {
            (key, hash, item) = (default, 0, default);
            return false;
        }

        // Not the entry as a whole: copying it costs more than finding it.
        ref var entry = ref _entries[number];
        key = entry.Key;
        hash = entry.Hash;
        item = entry.Item;
        return true;
    }

    /// <summary>A place of the layout tells itself where it is; hardly used layouts are not saved.</summary>
    private int CountPlaces(int position)
    {
        if (SavedLayout.Length != 0)
        {
            return position;
        }

        int count = 0, place = 0;
        while (NextPlace(ref place, out _) && place <= position)
        {
            count++;
        }

        return count;
    }

    /// <summary>Notes a new entry in the layout, the given number of keys being there with it.</summary>
    private bool Occupy(int number, long hash, int count)
    {
        if (!TryFindPlace(_layout!, hash, 0, out var place, out var removed))
        {
            return false;
        }

        // The last place on the way that a removed key has left is taken before a free one.
        _layout![removed < 0 ? place : removed] = number + 1;
        if (removed >= 0)
        {
            return true;
        }

        _layoutFill++;
        return _layoutFill * 5L < (_layout.Length - 1) * 3L
            || Resize(count > LargeCount ? count * 2L : count * 4L);
    }

    private void Vacate(int number, long hash)
    {
        if (TryFindPlace(_layout!, hash, number + 1, out var place, out _))
        {
            _layout![place] = -1;
        }
        else
        {
            DropLayout();
        }
    }

    private static bool TryFindPlace(int[] layout, long hash, int content, out int place, out int removed)
    {
        removed = -1;
        var mask = layout.Length - 1;
        var perturb = (ulong)hash;
        place = (int)perturb & mask;
        for (var round = 0; round < MaxRounds; round++)
        {
            var last = place + LinearProbes <= mask ? place + LinearProbes : place;
            for (var i = place; i <= last; i++)
            {
                if (layout[i] == content)
                {
                    place = i;
                    return true;
                }

                removed = layout[i] < 0 ? i : removed;
            }

            perturb >>= PerturbShift;
            place = (int)(((ulong)place * 5) + 1 + perturb) & mask;
        }

        return false;
    }

    private bool Resize(long least)
    {
        long size = SmallestLayout;
        while (size <= least)
        {
            size *= 2;
        }

        return size <= Array.MaxLength && Refill(_layout!, (int)size);
    }

    private bool Refill(int[] source, int size)
    {
        var layout = new int[size];
        var fill = 0;
        foreach (var number in source)
        {
            if (number > 0)
            {
                if (!TryFindPlace(layout, _entries[number - 1].Hash, 0, out var place, out _))
                {
                    DropLayout();
                    return false;
                }

                layout[place] = number;
                fill++;
            }
        }

        _layout = layout;
        _layoutFill = fill;
        return true;
    }

    /// <summary>Follows the entries that a rebuild has moved together.</summary>
    private void Renumber(HashEntry[] before, int used)
    {
        var numbers = new int[used + 1];
        var next = 0;
        for (var i = 0; i < used; i++)
        {
            numbers[i + 1] = before[i].Key.IsUnbound ? 0 : ++next;
        }

        var layout = _layout!;
        for (var i = 0; i < layout.Length; i++)
        {
            layout[i] = layout[i] > 0 ? numbers[layout[i]] : layout[i];
        }
    }
}
