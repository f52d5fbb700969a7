using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>
/// set and frozenset; iteration follows CPython's where that is the same in every run, else the order of insertion.
/// </summary>
internal partial class PySet : HashTable
{
    private const int BytesPerElement = 64;
    private const int MaxFixedDepth = 4;
    private const int MaxFixedItems = 64;

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

    /// <summary>Takes out a key; false when the set is empty.</summary>
    public bool PopFirst(out Value key) => TakeNext(out key);

    /// <summary>Makes room for the given number of keys; false: the memory was refused.</summary>
    public bool EnsureCapacity(Vm.Vm vm, int count) => Reserve(vm, count);

    /// <summary>Becomes a copy of another set; false: the memory was refused.</summary>
    public bool Assign(Vm.Vm vm, PySet other) => CopyFrom(vm, other);

    /// <summary>
    /// Gets, while empty, the elements of one set that are in another, or are not. False: an error is raised.
    /// </summary>
    public bool Choose(Vm.Vm vm, PySet from, HashTable by, bool keeps) => Select(vm, from, by, keeps);

    /// <summary>Takes the contents of another set, which gets this one's.</summary>
    public void Exchange(PySet other) => Swap(other);

    /// <summary>Adds all keys of a set or dict; false: an error is raised.</summary>
    public bool Union(Vm.Vm vm, HashTable other)
    {
        if (other == this || other.Count == 0)
        {
            return true;
        }

        if (Count == 0 && other is PySet && IsPristine)
        {
            return CopyFrom(vm, other);
        }

        if (other is PySet set ? set.Arrange() && Arrange() : HasOnlyFixedHashes(other) && Arrange())
        {
            ReserveLayout(other.Count);
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

    /// <summary>Does now what walking over the set would do first; true when that follows a layout.</summary>
    public bool Settle() => EnsureLayout();

    /// <summary>Brings the layout to a fitting size after many keys were removed.</summary>
    public void Shrink() => ShrinkLayout();

    /// <inheritdoc/>
    protected override int BytesEach => BytesPerElement;

    /// <inheritdoc/>
    protected override bool Arrange() => EnsureLayout();

    /// <inheritdoc/>
    protected override bool HasFixedHash(in Value key) => IsFixed(key, MaxFixedDepth);

    private static bool IsFixed(in Value key, int depth) => key.Ref switch
    {
        null => true,
        Tag tag => tag.Kind is TagKind.Bool or TagKind.None
            || (tag.Kind == TagKind.Float && !double.IsNaN(key.AsDouble)),
        PyInt or PyComplex => true,
        PyTuple tuple => depth > 0 && tuple.Items.Length <= MaxFixedItems && AreFixed(tuple, depth - 1),
        PySet set => depth > 0 && set.EnsureLayout(),
        IInstance => key.Class.TryLookup("__hash__", out _, out var owner)
            && (owner.IsUser || owner == BuiltinTypes.Int || owner == BuiltinTypes.Float),
        _ => false,
    };

    private static bool AreFixed(PyTuple tuple, int depth)
    {
        foreach (ref readonly var item in tuple.Items.AsSpan())
        {
            if (!IsFixed(item, depth))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasOnlyFixedHashes(HashTable other)
    {
        var position = 0;
        while (other.Next(ref position, out Value key, out long _))
        {
            if (!HasFixedHash(key))
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
            // From now on the keys alone do not tell the layout.
            EnsureLayout();
            RemoveEntry(number);
        }

        return Answer(number);
    }

    private static LookupResult Answer(int number) =>
        number >= 0 ? LookupResult.Found : IsFailed(number) ? LookupResult.Error : LookupResult.Missing;
}
