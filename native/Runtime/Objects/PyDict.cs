using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>dict.</summary>
/// <remarks>
/// Methods with a machine take any key and may raise; those without take str keys and never fail. Storing under an
/// equal key keeps
/// the first key and its place in the order.
/// </remarks>
internal partial class PyDict : HashTable
{
    /// <summary>An empty dict.</summary>
    public PyDict()
        : base(BuiltinTypes.Dict)
    {
    }

    /// <summary>An instance of a subclass of dict.</summary>
    protected PyDict(PyType type)
        : base(type)
    {
    }

    /// <summary>Looks up a key.</summary>
    public LookupResult TryGet(Vm.Vm vm, in Value key, out Value item)
    {
        var number = Find(vm, key);
        if (number >= 0)
        {
            item = ItemAt(number);
            return LookupResult.Found;
        }

        item = default;
        return IsFailed(number) ? LookupResult.Error : LookupResult.Missing;
    }

    /// <summary>Stores an item under a key; false: an error is raised.</summary>
    public bool Set(Vm.Vm vm, in Value key, in Value item)
    {
        if (TryFindPlain(key, out var found, out var plainHash))
        {
            if (found < 0)
            {
                return Insert(vm, key, plainHash, item, found);
            }

            Store(ref ItemAt(found), item);
            return true;
        }

        var number = Find(vm, key, out var stored, out var hash);
        if (number >= 0)
        {
            Store(ref ItemAt(number), item);
            return true;
        }

        return !IsFailed(number) && Insert(vm, stored, hash, item, number);
    }

    /// <summary>
    /// Gives the item of a key, after storing the given one when the key is missing; false: an error is raised.
    /// </summary>
    public bool GetOrAdd(Vm.Vm vm, in Value key, in Value fallback, out Value item)
    {
        var number = Find(vm, key, out var stored, out var hash);
        item = number >= 0 ? ItemAt(number) : fallback;
        return number >= 0 || (!IsFailed(number) && Insert(vm, stored, hash, fallback, number));
    }

    /// <summary>Removes a key and gives its item.</summary>
    public LookupResult Remove(Vm.Vm vm, in Value key, out Value item)
    {
        item = default;
        var number = Find(vm, key);
        if (number < 0)
        {
            return IsFailed(number) ? LookupResult.Error : LookupResult.Missing;
        }

        item = ItemAt(number);
        RemoveEntry(number, isEndKept: true);
        return LookupResult.Found;
    }

    /// <summary>Looks up a str key.</summary>
    public bool TryGetStr(string key, out Value item)
    {
        var number = Count == 0 ? -1 : FindText(key, StringHash.Widen(StringHash.Compute(key)));
        item = number >= 0 ? ItemAt(number) : default;
        return number >= 0;
    }

    /// <summary>Stores under a str key.</summary>
    public void SetStr(string key, in Value item)
    {
        var stored = Value.Str(key);
        var hash = HashOfStr(in stored, key);
        var number = FindText(key, hash);
        if (number >= 0)
        {
            Store(ref ItemAt(number), item);
        }
        else
        {
            Insert(null, stored, hash, item, number);
        }
    }

    /// <summary>Removes a str key; false when it is missing.</summary>
    public bool RemoveStr(string key)
    {
        var number = FindText(key, StringHash.Widen(StringHash.Compute(key)));
        if (number >= 0)
        {
            RemoveEntry(number, isEndKept: true);
        }

        return number >= 0;
    }

    /// <summary>Takes out the last entry; false when there is none.</summary>
    public bool PopLast(out Value key, out Value item) => TakeLast(out key, out item);

    /// <summary>Takes the first key out; false when the dict is empty.</summary>
    public bool PopFirst(out Value key, out Value item)
    {
        var position = 0;
        if (!Next(ref position, out key, out item))
        {
            return false;
        }

        RemoveEntry(position - 1);
        return true;
    }

    /// <summary>Makes room for the given number of keys; false: the memory was refused.</summary>
    public bool EnsureCapacity(Vm.Vm vm, int count) => Reserve(vm, count);

    /// <summary>A copy that is a plain dict; null: the memory was refused.</summary>
    public PyDict? Copy(Vm.Vm vm)
    {
        var copy = new PyDict();
        return copy.CopyFrom(vm, this) ? copy : null;
    }

    /// <summary>Stores all entries of another dict; false: an error is raised.</summary>
    public bool Update(Vm.Vm vm, PyDict other)
    {
        if (other == this || other.Count == 0)
        {
            return true;
        }

        if (Count == 0 && other.Count == other.EndPosition)
        {
            return CopyFrom(vm, other);
        }

        var position = 0;
        var version = other.Version;
        while (other.Next(ref position, out Value key, out long hash))
        {
            var item = other.ItemAt(position - 1);
            var number = FindHashed(vm, key, hash);
            if (number >= 0)
            {
                Store(ref ItemAt(number), item);
            }
            else if (IsFailed(number) || !Insert(vm, key, hash, item, number))
            {
                return false;
            }

            if (version != other.Version)
            {
                vm.Fail(ExceptionTypes.RuntimeError, "dict mutated during update");
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Replaces the item of the entry before the position, as given by
    /// <see cref="HashTable.Next(ref int, out Value, out Value)"/>.
    /// </summary>
    public void ReplaceAt(int position, in Value item) => Store(ref ItemAt(position - 1), item);

    /// <summary>Adds one to the int of a key, which starts with 0; false: an error is raised.</summary>
    public bool AddOne(Vm.Vm vm, in Value key)
    {
        if (!TryFindPlain(key, out var number, out var hash))
        {
            number = Find(vm, key, out var stored, out hash);
            if (number < 0)
            {
                return !IsFailed(number) && Insert(vm, stored, hash, Value.Int(1), number);
            }
        }
        else if (number < 0)
        {
            return Insert(vm, key, hash, Value.Int(1), number);
        }

        ref var count = ref ItemAt(number);
        if (count.Ref is null && count.Bits < long.MaxValue)
        {
            count.Bits++;
            return true;
        }

        var sum = Operations.Operations.Binary(vm, Operations.BinaryOperator.Add, false, count, Value.Int(1));
        if (sum.IsNotImplemented)
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"unsupported operand type(s) for +: '{count.Class.FullName}' and 'int'");
        }

        return !sum.IsNotImplemented && !sum.IsError && Set(vm, key, sum);
    }

    /// <summary>Makes a key the first or the last one; missing when there is no such key.</summary>
    public LookupResult Move(Vm.Vm vm, in Value key, bool isLast)
    {
        // Nothing is compared once the key is gone: that could wait for the host.
        var number = Find(vm, key, out _, out var hash);
        if (number < 0)
        {
            return IsFailed(number) ? LookupResult.Error : LookupResult.Missing;
        }

        var stored = KeyAt(number);
        var item = ItemAt(number);
        if (isLast)
        {
            RemoveEntry(number);
            Restore(stored, hash, item);
            return LookupResult.Found;
        }

        if (!vm.ChargeWork(Count * 8L) || Copy(vm) is not { } rest)
        {
            return LookupResult.Error;
        }

        Clear();
        Restore(stored, hash, item);
        var position = 0;
        while (rest.Next(ref position, out var other, out var otherHash, out var otherItem))
        {
            Restore(other, otherHash, otherItem);
        }

        return LookupResult.Found;
    }

    /// <inheritdoc/>
    protected override void FailKey(Vm.Vm vm, in Value key) =>
        FailUnhashable(vm, key, "cannot use '", "' as a dict key (");

    private static void Store(ref Value target, in Value source)
    {
        // A store of a reference costs a barrier, a comparison does not.
        if (!ReferenceEquals(target.Ref, source.Ref))
        {
            target.Ref = source.Ref;
        }

        target.Bits = source.Bits;
    }
}
