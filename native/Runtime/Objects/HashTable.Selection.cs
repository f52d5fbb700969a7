using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <content>Filling an empty table with some of the keys of another, without looking for any of them here.</content>
internal abstract partial class HashTable
{
    private const int LeastSelection = 8;

    /// <summary>
    /// Fills this empty table with the keys of one table that are in another, or are not. False: an error is raised.
    /// </summary>
    protected bool Select(Vm.Vm vm, HashTable from, HashTable by, bool keeps)
    {
        var isLate = from.Count >= LeastSelection;
        if (!vm.ChargeWork(from.Count * 8L) || (isLate && !Rebuild(vm, from.Count)))
        {
            return false;
        }

        var version = from.Version;
        var isKnown = true;
        var position = 0;
        while (from.Next(ref position, out Value key, out long hash))
        {
            var place = by.FindHashed(vm, key, hash);
            if (place == Failed)
            {
                return false;
            }

            if (place >= 0 != keeps)
            {
                continue;
            }

            if (version != from.Version)
            {
                // A comparison has changed the source, whose keys may now come a second time.
                Reindex(isLate);
                isLate = false;
                version = from.Version;
                isKnown = false;
            }

            if (!isLate)
            {
                place = isKnown ? FindEmpty(hash) : FindHashed(vm, key, hash);
                if (place < 0 && (place == Failed || !Insert(vm, key, hash, default, place)))
                {
                    return false;
                }

                continue;
            }

            ref var entry = ref _entries[_used++];
            entry.Key = key;
            entry.Hash = hash;
            Count++;
        }

        Reindex(isLate);
        return Count * 4 >= _entries.Length || Rebuild(vm, Math.Max(SmallestCapacity, Count));
    }

    private void Reindex(bool isLate)
    {
        if (isLate)
        {
            Remix(0);
        }
    }
}
