using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>set and frozenset; iteration follows the order of insertion, so that runs are reproducible.</summary>
internal partial class PySet : HashTable
{
    /// <summary>An empty set.</summary>
    public PySet()
        : base(BuiltinTypes.Set)
    {
    }

    /// <summary>An empty set of the given class: frozenset, or a subclass of set or frozenset.</summary>
    public PySet(PyType type)
        : base(type)
    {
    }

    /// <summary>The hash of a frozenset once it was computed, else 0.</summary>
    public long CachedHash;

    /// <summary>True for a set, which can change and has no hash; false for a frozenset.</summary>
    public bool IsMutable => Class == BuiltinTypes.Set
        || (Class != BuiltinTypes.FrozenSet && Class.IsSubclassOf(BuiltinTypes.Set));

    /// <summary>Adds a key; false: an error is raised.</summary>
    public bool Add(Vm.Vm vm, in Value key)
    {
        if (TryFindPlain(key, out var found, out var plainHash))
        {
            return found >= 0 || Insert(vm, key, plainHash, default, found);
        }

        var number = Find(vm, key, out var stored, out var hash);
        return number >= 0 || (!IsFailed(number) && Insert(vm, stored, hash, default, number));
    }

    /// <summary>Adds a key whose hash is known; false: an error is raised.</summary>
    public bool Add(Vm.Vm vm, in Value key, long hash)
    {
        var number = FindHashed(vm, key, hash);
        return number >= 0 || (!IsFailed(number) && Insert(vm, key, hash, default, number));
    }

    /// <summary>Looks for a key.</summary>
    public LookupResult Contains(Vm.Vm vm, in Value key) => Answer(Find(vm, key));

    /// <summary>Looks for a key whose hash is known.</summary>
    public LookupResult Contains(Vm.Vm vm, in Value key, long hash) => Answer(FindHashed(vm, key, hash));

    /// <summary>Removes a key.</summary>
    public LookupResult Remove(Vm.Vm vm, in Value key) => Removed(Find(vm, key));

    /// <summary>Removes a key whose hash is known.</summary>
    public LookupResult Remove(Vm.Vm vm, in Value key, long hash) => Removed(FindHashed(vm, key, hash));

    /// <summary>Takes out the key added first; false when the set is empty.</summary>
    public bool PopFirst(out Value key) => TakeFirst(out key);

    /// <summary>Makes room for the given number of keys; false: the memory was refused.</summary>
    public bool EnsureCapacity(Vm.Vm vm, int count) => Reserve(vm, count);

    /// <summary>Becomes a copy of another set; false: the memory was refused.</summary>
    public bool Assign(Vm.Vm vm, PySet other) => CopyFrom(vm, other);

    /// <summary>
    /// Gets, while empty, the elements of one set that are in another, or are not. False: an error is raised.
    /// </summary>
    public bool Choose(Vm.Vm vm, PySet from, PySet by, bool keeps) => Select(vm, from, by, keeps);

    /// <summary>Takes the contents of another set, which gets this one's.</summary>
    public void Exchange(PySet other) => Swap(other);

    /// <summary>Adds all keys of a set or dict; false: an error is raised.</summary>
    public bool Union(Vm.Vm vm, HashTable other)
    {
        if (other == this || other.Count == 0)
        {
            return true;
        }

        if (Count == 0 && other is PySet)
        {
            return CopyFrom(vm, other);
        }

        var position = 0;
        while (other.Next(ref position, out Value key, out long hash))
        {
            if (!Add(vm, key, hash))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    protected override void FailKey(Vm.Vm vm, in Value key) =>
        FailUnhashable(vm, key, "cannot use '", "' as a set element (");

    private LookupResult Removed(int number)
    {
        if (number >= 0)
        {
            RemoveEntry(number);
        }

        return Answer(number);
    }

    private static LookupResult Answer(int number) =>
        number >= 0 ? LookupResult.Found : IsFailed(number) ? LookupResult.Error : LookupResult.Missing;
}
