using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>Lookups of any key: fast for int and str, by Python's comparison otherwise.</content>
internal abstract partial class HashTable
{
    private const int FreeSteps = 16;
    private const int WorkPerStep = 10;

    /// <summary>How a key that cannot be hashed is reported.</summary>
    protected abstract void FailKey(Vm.Vm vm, in Value key);

    /// <summary>True for the place of a lookup that raised.</summary>
    protected static bool IsFailed(int place) => place == Failed;

    /// <summary>
    /// The number of the key's entry, or a negative place: <see cref="Failed"/>, or where <see cref="Insert"/> may put
    /// it.
    /// </summary>
    /// <param name="vm">The machine.</param>
    /// <param name="key">The key; the hash of a str is kept in it.</param>
    /// <param name="stored">The key in the form to store.</param>
    /// <param name="hash">Its hash.</param>
    protected int Find(Vm.Vm vm, in Value key, out Value stored, out long hash)
    {
        stored = key;
        int place;
        if (key.Ref is null)
        {
            hash = Numbers.NumberHash.OfInt(key.Bits);
            place = FindInt(key.Bits);
        }
        else if (key.Ref is string text)
        {
            hash = HashOfStr(in key, text);
            stored.Bits = key.Bits;
            place = FindStr(text, hash);
        }
        else if (key.Ref is StringBuffer buffer)
        {
            text = buffer.ToString((int)key.Bits);
            stored = Value.Str(text);
            hash = HashOfStr(in stored, text);
            place = FindStr(text, hash);
        }
        else if (key.Ref is PyTuple { Class.IsUser: false } tuple && tuple.TryHashPlain(out hash))
        {
            place = FindTuple(tuple, hash);
        }
        else
        {
            if (!TryHash(vm, key, out hash))
            {
                FailKey(vm, key);
                return Failed;
            }

            place = Ambiguous;
        }

        return place == Ambiguous ? FindEqual(vm, stored, hash) : ChargeProbe(vm) ? place : Failed;
    }

    /// <summary>
    /// Asks for the work of a lookup: a table whose keys collide whatever the mix walks over all of them. False: an
    /// error is raised.
    /// </summary>
    private bool ChargeProbe(Vm.Vm vm) => _level != LastLevel || vm.ChargeWork(Count);

    /// <summary>
    /// Looks for an int, a str or a tuple of these without any other work; false for other keys, and where another
    /// kind of key has the hash.
    /// </summary>
    protected bool TryFindPlain(in Value key, out int place, out long hash)
    {
        if (_level == LastLevel)
        {
            // The caller looks again with the machine, which counts the work.
        }
        else if (key.Ref is null)
        {
            hash = Numbers.NumberHash.OfInt(key.Bits);
            place = FindInt(key.Bits);
            return place != Ambiguous;
        }
        else if (key.Ref is string text)
        {
            hash = HashOfStr(in key, text);
            place = FindStr(text, hash);
            return place != Ambiguous;
        }
        else if (key.Ref is PyTuple { Class.IsUser: false } tuple && tuple.TryHashPlain(out hash))
        {
            place = FindTuple(tuple, hash);
            return place != Ambiguous;
        }

        hash = 0;
        place = Failed;
        return false;
    }

    /// <summary>
    /// Whether an int or str is a key; false when another kind of key has its hash, so that Python's comparison
    /// decides.
    /// </summary>
    internal bool TryContainsPlain(in Value key, out bool isKey)
    {
        var isKnown = TryFindPlain(key, out var place, out _);
        isKey = place >= 0;
        return isKnown;
    }

    /// <summary>The number of the key's entry, or a negative place; for lookups that store nothing.</summary>
    protected int Find(Vm.Vm vm, in Value key)
    {
        int place;
        if (key.Ref is null)
        {
            place = FindInt(key.Bits);
        }
        else if (key.Ref is string text)
        {
            place = FindStr(text, HashOfStr(in key, text));
        }
        else
        {
            return Find(vm, key, out _, out _);
        }

        return place == Ambiguous ? Find(vm, key, out _, out _) : ChargeProbe(vm) ? place : Failed;
    }

    /// <summary>Like <see cref="Find(Vm.Vm, in Value)"/> for a key whose hash is known.</summary>
    protected int FindHashed(Vm.Vm vm, in Value key, long hash)
    {
        var place = key.Ref is null ? FindInt(key.Bits) : key.Ref is string text ? FindStr(text, hash) : Ambiguous;
        return place == Ambiguous ? FindEqual(vm, key, hash) : ChargeProbe(vm) ? place : Failed;
    }

    /// <summary>
    /// The number of a str key's entry, or a negative place; keys that are not str are not looked at.
    /// </summary>
    protected int FindText(string key, long hash)
    {
        var place = FindStr(key, hash);
        if (place != Ambiguous)
        {
            return place;
        }

        int slot = 0, step = -1;
        do
        {
            place = FindHash(hash, ref slot, ref step);
        }
        while (place >= 0 && !(_entries[place].Key.Ref is string text && text == key));
        return place;
    }

    /// <summary>
    /// Looks for an equal key by Python's comparison, again from the start when the comparison changed the table.
    /// </summary>
    private int FindEqual(Vm.Vm vm, in Value key, long hash)
    {
        int slot = 0, step = -1;
        while (true)
        {
            var before = Math.Max(step, 0);
            var number = FindHash(hash, ref slot, ref step);
            if (step - before > FreeSteps && !vm.ChargeWork(step - before))
            {
                return Failed;
            }

            if (number < 0)
            {
                return number;
            }

            var candidate = _entries[number].Key;
            if (Value.Same(candidate, key))
            {
                return number;
            }

            var version = Version;
            if (!TryEquals(vm, candidate, key, out var isEqual) || (step > FreeSteps && !vm.ChargeWork(WorkPerStep)))
            {
                return Failed;
            }

            if (version != Version)
            {
                step = -1;
            }
            else if (isEqual)
            {
                return number;
            }
        }
    }
}
