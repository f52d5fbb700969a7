using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>How a lookup ended.</summary>
internal enum LookupResult : byte
{
    /// <summary>The key is there.</summary>
    Found,
    /// <summary>The key is not there.</summary>
    Missing,
    /// <summary>Hashing or comparing raised; the exception is in the machine.</summary>
    Error,
}

/// <summary>One entry of a hash table.</summary>
internal struct HashEntry
{
    /// <summary>The key; unbound once the entry was removed.</summary>
    public Value Key;

    /// <summary>The value stored under the key; unused by sets.</summary>
    public Value Item;

    /// <summary>Python's hash of the key.</summary>
    public long Hash;
}

/// <summary>
/// The storage of dict and set: entries in the order of insertion and an index of their numbers by hash.
/// </summary>
/// <remarks>
/// The index is open-addressed and twice as long as the entries. It starts with the hash itself as the home of a key,
/// which keeps
/// neighbouring ints together; a table whose probes grow past a bound goes over to mixed hashes, again with another mix
/// when
/// even those collide, so that regular or crafted keys stay linear. Removed entries stay as holes until the next
/// rebuild.
/// Cost: 48 bytes an entry. Threads: reading is safe while nobody writes.
/// </remarks>
internal abstract partial class HashTable : PyObject
{
    private const int BytesPerEntry = 48;
    private const int SmallestCapacity = 4;

    private static readonly HashEntry[] NoEntries = [];
    private static readonly int[] NoIndex = [0];

    private HashEntry[] _entries = NoEntries;
    private int[] _index = NoIndex;
    private int _first;
    private int _used;
    private int _filled;
    private byte _level;
    private int _maxSteps = MaxStepsPlain;

    /// <summary>An empty table.</summary>
    protected HashTable(PyType type)
        : base(type)
    {
    }

    /// <summary>Number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>Counts insertions and removals of keys: iteration and lookups notice changes by it.</summary>
    public int Version { get; private set; }

    /// <summary>Bytes an entry is charged with, its share of the index and the layout included.</summary>
    protected virtual int BytesEach => BytesPerEntry;

    /// <summary>Numbers of entries in use, holes included: positions are below it.</summary>
    public int EndPosition => _used;

    /// <inheritdoc/>
    public override long ItemCount => Count;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        return FailUnhashable(vm, Class);
    }

    /// <summary>
    /// Gives the entry at the position or the next one after it, and moves the position behind it; false at the end.
    /// </summary>
    public bool Next(ref int position, out Value key, out Value item)
    {
        if (_layout is not null || (position == 0 && Arrange()))
        {
            return NextPlaced(ref position, out key, out _, out item);
        }

        position = Math.Max(position, _first);
        while ((uint)position < (uint)_used)
        {
            ref var entry = ref _entries[position++];
            if (!entry.Key.IsUnbound)
            {
                key = entry.Key;
                item = entry.Item;
                return true;
            }
        }

        key = default;
        item = default;
        return false;
    }

    /// <summary>Like <see cref="Next(ref int, out Value, out Value)"/>, with the hash of the key.</summary>
    public bool Next(ref int position, out Value key, out long hash)
    {
        if (_layout is not null || (position == 0 && Arrange()))
        {
            return NextPlaced(ref position, out key, out hash, out _);
        }

        position = Math.Max(position, _first);
        while ((uint)position < (uint)_used)
        {
            ref var entry = ref _entries[position++];
            if (!entry.Key.IsUnbound)
            {
                key = entry.Key;
                hash = entry.Hash;
                return true;
            }
        }

        key = default;
        hash = 0;
        return false;
    }

    /// <summary>
    /// Gives the entry before the position or the next one before that, and moves the position to it; false at the
    /// start.
    /// </summary>
    public bool Previous(ref int position, out Value key, out Value item)
    {
        position = Math.Min(position, _used);
        while (position > 0)
        {
            ref var entry = ref _entries[--position];
            if (!entry.Key.IsUnbound)
            {
                key = entry.Key;
                item = entry.Item;
                return true;
            }
        }

        key = default;
        item = default;
        return false;
    }

    /// <summary>Removes every key.</summary>
    public void Clear()
    {
        _entries = NoEntries;
        _index = NoIndex;
        _first = 0;
        _used = 0;
        _filled = 0;
        _level = 0;
        _maxSteps = MaxStepsPlain;
        Count = 0;
        Version++;
        ClearLayout();
    }

    /// <summary>Exchanges the contents of two tables.</summary>
    protected void Swap(HashTable other)
    {
        (_entries, other._entries) = (other._entries, _entries);
        (_index, other._index) = (other._index, _index);
        (_first, other._first) = (other._first, _first);
        (_used, other._used) = (other._used, _used);
        (_filled, other._filled) = (other._filled, _filled);
        (_level, other._level) = (other._level, _level);
        (_maxSteps, other._maxSteps) = (other._maxSteps, _maxSteps);
        (Count, other.Count) = (other.Count, Count);
        SwapLayout(other);
        Version++;
        other.Version++;
    }

    /// <summary>
    /// Becomes a copy of the other table, whose keys are known to be distinct. False: the memory was refused.
    /// </summary>
    protected bool CopyFrom(Vm.Vm? vm, HashTable other)
    {
        if (other.Count == 0)
        {
            Clear();
            return true;
        }

        if (vm is not null && !vm.Charge((long)other._entries.Length * BytesEach))
        {
            return false;
        }

        _entries = (HashEntry[])other._entries.Clone();
        _index = (int[])other._index.Clone();
        _first = other._first;
        _used = other._used;
        _filled = other._filled;
        _level = other._level;
        _maxSteps = other._maxSteps;
        Count = other.Count;
        Version++;
        CopyLayout(other);
        return true;
    }

    /// <summary>Makes room for the given number of keys in all. False: the memory was refused.</summary>
    protected bool Reserve(Vm.Vm? vm, int count)
    {
        if (count <= _entries.Length - (_used - Count) && count - Count <= _entries.Length - _filled)
        {
            return true;
        }

        return Rebuild(vm, Math.Max(count, Count));
    }

    /// <summary>Takes the last key out; false when the table is empty.</summary>
    protected bool TakeLast(out Value key, out Value item)
    {
        var position = _used;
        if (!Previous(ref position, out key, out item))
        {
            return false;
        }

        RemoveEntry(position);
        return true;
    }

    /// <summary>Takes the first key out; false when the table is empty.</summary>
    protected bool TakeFirst(out Value key)
    {
        var position = 0;
        if (!Next(ref position, out key, out Value _))
        {
            return false;
        }

        RemoveEntry(position - 1);
        return true;
    }

    /// <summary>The item of the entry with the given number.</summary>
    protected ref Value ItemAt(int number) => ref _entries[number].Item;

    /// <summary>The key of the entry with the given number.</summary>
    protected ref readonly Value KeyAt(int number) => ref _entries[number].Key;

    /// <summary>Removes the entry with the given number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="isEndKept">Keys added later go behind all present places, so that iteration meets them.</param>
    protected void RemoveEntry(int number, bool isEndKept = false)
    {
        ref var entry = ref _entries[number];
        if (_layout is not null)
        {
            Vacate(number, entry.Hash);
        }

        _index[SlotOf(number, entry.Hash)] = Removed;
        entry.Key = Value.Unbound;
        entry.Item = default;
        Count--;
        Version++;
        if (isEndKept)
        {
            if (number == _first)
            {
                _first = Count == 0 ? _used : SkipHoles(number + 1, 1);
            }
        }
        else if (Count == 0)
        {
            _first = 0;
            _used = 0;
        }
        else if (number == _used - 1)
        {
            _used = SkipHoles(number - 1, -1) + 1;
        }
        else if (number == _first)
        {
            // Queues take from the front: without this each step would walk over all holes again.
            _first = SkipHoles(number + 1, 1);
        }
    }

    private int SkipHoles(int number, int direction)
    {
        while (_entries[number].Key.IsUnbound)
        {
            number += direction;
        }

        return number;
    }

    /// <summary>
    /// Adds a key that is known to be absent, at the place its lookup gave. False: the memory was refused.
    /// </summary>
    protected bool Insert(Vm.Vm? vm, in Value key, long hash, in Value item, int place)
    {
        if (_used == _entries.Length || _filled == _entries.Length)
        {
            // Twice the live keys: holes are squeezed out instead of growing when there are many.
            if (!Rebuild(vm, Math.Max(SmallestCapacity, Count * 2L)))
            {
                return false;
            }

            place = FindEmpty(hash);
        }
        else if (place == Crowded)
        {
            Remix((byte)(_level + 1));
            place = FindEmpty(hash);
        }

        var number = _used++;
        ref var entry = ref _entries[number];
        entry.Key = key;
        entry.Item = item;
        entry.Hash = hash;
        _index[~place] = number + 1;
        _filled++;
        Count++;
        Version++;
        if (_layout is not null && (!HasFixedHash(key) || !Occupy(number, hash, Count)))
        {
            DropLayout();
        }

        return true;
    }

    /// <summary>Moves the live entries to new arrays with room for the given number of keys.</summary>
    private bool Rebuild(Vm.Vm? vm, long count)
    {
        var capacity = (long)System.Numerics.BitOperations.RoundUpToPowerOf2((ulong)count);
        if (vm is not null && !vm.Charge(capacity * BytesEach))
        {
            return false;
        }

        var entries = new HashEntry[capacity];
        var target = 0;
        for (var i = 0; i < _used; i++)
        {
            if (!_entries[i].Key.IsUnbound)
            {
                entries[target++] = _entries[i];
            }
        }

        if (_layout is not null && target != _used)
        {
            Renumber(_entries, _used);
        }

        _entries = entries;
        _first = 0;
        _used = target;
        _index = new int[capacity * 2];
        Remix(_level);
        return true;
    }

    /// <summary>
    /// Fills the index anew, with the mix of the given level or of a later one if that collides too much.
    /// </summary>
    private void Remix(byte level)
    {
        do
        {
            _level = level;
            _maxSteps = level == LastLevel ? int.MaxValue : level == 0 ? MaxStepsPlain : MaxStepsMixed;
            level++;
        }
        while (!FillIndex());

        _filled = Count;
        Version++;
    }
}
