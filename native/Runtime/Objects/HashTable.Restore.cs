using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <content>Filling tables from a snapshot: keys are not compared, so nothing of the program runs.</content>
internal abstract partial class HashTable
{
    /// <summary>
    /// Adds a key with its hash; equal keys are told apart by the hash and identity alone, the later item wins.
    /// </summary>
    public void Restore(in Value key, long hash, in Value item)
    {
        int slot = 0, step = -1;
        int place;
        do
        {
            place = FindHash(hash, ref slot, ref step);
        }
        while (place >= 0 && !IsSameKey(_entries[place].Key, key));
        if (place >= 0)
        {
            ItemAt(place) = item;
            return;
        }

        Insert(null, key, hash, item, place);
    }

    /// <summary>Adds a key of a set with its hash.</summary>
    public void Restore(in Value key, long hash) => Restore(key, hash, default);

    /// <summary>Number of keys in front of a position.</summary>
    public int CountBefore(int position)
    {
        if (_layout is not null)
        {
            return CountPlaces(position);
        }

        position = Math.Min(position, _used);
        if (Count == _used)
        {
            return position;
        }

        var count = 0;
        for (var i = 0; i < position; i++)
        {
            count += _entries[i].Key.IsUnbound ? 0 : 1;
        }

        return count;
    }

    /// <summary>
    /// Gives the entry at the position or the next one after it with its hash, and moves the position behind it; false
    /// at the end.
    /// </summary>
    public bool Next(ref int position, out Value key, out long hash, out Value item)
    {
        position = Math.Max(position, _first);
        while ((uint)position < (uint)_used)
        {
            ref var entry = ref _entries[position++];
            if (!entry.Key.IsUnbound)
            {
                (key, hash, item) = (entry.Key, entry.Hash, entry.Item);
                return true;
            }
        }

        (key, hash, item) = (default, 0, default);
        return false;
    }

    private static bool IsSameKey(in Value a, in Value b) =>
        Value.Same(a, b) || (a.Ref is string x && b.Ref is string y && x == y);
}
