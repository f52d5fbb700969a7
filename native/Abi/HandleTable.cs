namespace Monty.Abi;

/// <summary>Gives objects numbers for the host, and recognises numbers that are wrong or no longer valid.</summary>
/// <remarks>
/// A number holds the kind of its table, the index of a slot and how often the slot was used before. Looking up takes
/// no lock.
/// Threads: all methods may be called by any thread.
/// </remarks>
internal sealed class HandleTable<T>(int kind)
    where T : class
{
    private const int KindBits = 4;
    private const int IndexBits = 28;

    private readonly Lock _lock = new();
    private volatile Entry?[] _entries = new Entry?[16];
    private int[] _free = new int[16];
    private int _freeCount;
    private int _used;
    private uint _generation;

    /// <summary>Number of objects with a handle.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _used - _freeCount;
            }
        }
    }

    /// <summary>Gives an object a handle.</summary>
    public nuint Add(T target)
    {
        lock (_lock)
        {
            var index = _freeCount > 0 ? _free[--_freeCount] : _used++;
            if (index == _entries.Length)
            {
                Grow();
            }

            var use = (nuint)(++_generation) << (KindBits + IndexBits);
            var handle = use | ((nuint)(uint)index << KindBits) | (nuint)(uint)kind;
            Volatile.Write(ref _entries[index], new Entry(handle, target));
            return handle;
        }
    }

    /// <summary>The object of a handle, or null when it is none of this table or was removed.</summary>
    public T? Find(nuint handle)
    {
        var entries = _entries;
        var index = IndexOf(handle);
        return index < (uint)entries.Length && Volatile.Read(ref entries[index]) is { } entry && entry.Handle == handle
            ? entry.Target
            : null;
    }

    /// <summary>Makes a handle invalid; false when it was not valid.</summary>
    public bool Remove(nuint handle)
    {
        lock (_lock)
        {
            var index = IndexOf(handle);
            if (index >= (uint)_entries.Length || _entries[index] is not { } entry || entry.Handle != handle)
            {
                return false;
            }

            _entries[index] = null;
            _free[_freeCount++] = (int)index;
            return true;
        }
    }

    private static uint IndexOf(nuint handle) => ((uint)handle >> KindBits) & ((1u << IndexBits) - 1);

    private void Grow()
    {
        var grown = new Entry?[_entries.Length * 2];
        _entries.CopyTo(grown, 0);
        Array.Resize(ref _free, grown.Length);
        _entries = grown;
    }

    private sealed record Entry(nuint Handle, T Target);
}
