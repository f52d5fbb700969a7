using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The hash of str: 32 bits, never 0, from which the 64 bits that programs see are made.</summary>
internal static class StringHash
{
    private const ulong Multiplier = 0xD6E8FEB86659FD93;
    private const ulong Multiplier2 = 0xFF51AFD7ED558CCD;

    /// <summary>The 32 bits; 0 is kept for "not computed".</summary>
    public static uint Compute(ReadOnlySpan<char> text)
    {
        ref var first = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
        var mixed = Multiplier2 ^ ((ulong)text.Length * Multiplier);
        if (text.Length >= 4)
        {
            var last = (text.Length - 4) * 2;
            for (var i = 0; i < last; i += 8)
            {
                mixed = Step(mixed, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, i)));
            }

            mixed = Step(mixed, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, last)));
        }
        else if (text.Length > 0)
        {
            mixed = Step(mixed, text[0] | ((ulong)text[text.Length >> 1] << 16) | ((ulong)text[^1] << 32));
        }

        mixed = (mixed ^ (mixed >> 32)) * Multiplier2;
        var hash = (uint)(mixed >> 32);
        return hash == 0 ? 1 : hash;
    }

    /// <summary>The 64 bits; the lower half is the given hash, and the result is never -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long Widen(uint hash) => (long)(((ulong)(hash * 0x9E3779B1) << 32) | hash);

    /// <summary>The hash of bytes, in the form of <see cref="Widen"/>.</summary>
    public static long OfBytes(ReadOnlySpan<byte> bytes)
    {
        var mixed = Multiplier ^ ((ulong)bytes.Length * Multiplier2);
        ref var first = ref MemoryMarshal.GetReference(bytes);
        var whole = bytes.Length & ~7;
        for (var i = 0; i < whole; i += 8)
        {
            mixed = Step(mixed, Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, i)));
        }

        ulong rest = 0;
        foreach (var b in bytes[whole..])
        {
            rest = (rest << 8) | b;
        }

        mixed = Step(mixed, rest);
        return Widen((uint)((mixed ^ (mixed >> 29)) * Multiplier2 >> 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong mixed, ulong block) => (BitOperations.RotateLeft(mixed, 5) ^ block) * Multiplier;
}

/// <content>The probe loops: everything here is without calls of Python code.</content>
internal abstract partial class HashTable
{
    // What a find returns besides the number of an entry (not negative) and the complement of the free slot it ended
    // at.
    private const int Ambiguous = int.MinValue;
    private const int Failed = int.MinValue + 1;
    private const int Crowded = int.MinValue + 2;

    // What an index slot holds besides the number of an entry plus 1.
    private const int Free = 0;
    private const int Removed = -1;

    private const int MaxStepsPlain = 24;
    private const int MaxStepsMixed = 40;
    private const byte LastLevel = 4;

    private const ulong Multiplier = 0xD6E8FEB86659FD93;
    private const ulong Multiplier2 = 0xFF51AFD7ED558CCD;

    /// <summary>
    /// Finds an int: its entry, the free slot, or "ambiguous" when a key of another kind has its hash.
    /// </summary>
    private int FindInt(long key)
    {
        var hash = (ulong)key < (ulong)NumberHash.Modulus ? key : NumberHash.OfInt(key);
        ref var index = ref MemoryMarshal.GetArrayDataReference(_index);
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entries);
        var mask = _index.Length - 1;
        var slot = Home(hash) & mask;
        var step = 0;
        while (true)
        {
            var number = Unsafe.Add(ref index, slot);
            if (number > 0)
            {
                ref var entry = ref Unsafe.Add(ref entries, number - 1);
                if (entry.Hash == hash)
                {
                    if (entry.Key.Ref is not null)
                    {
                        return Ambiguous;
                    }

                    if (entry.Key.Bits == key)
                    {
                        return number - 1;
                    }
                }
            }
            else if (number == Free)
            {
                return step > _maxSteps ? Crowded : ~slot;
            }

            slot = (slot + ++step) & mask;
        }
    }

    /// <summary>
    /// Finds a str by its 32-bit hash: its entry, the free slot, or "ambiguous" when a key of another kind has its
    /// hash.
    /// </summary>
    private int FindStr(string key, long hash)
    {
        ref var index = ref MemoryMarshal.GetArrayDataReference(_index);
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entries);
        var mask = _index.Length - 1;
        var slot = Home(hash) & mask;
        var step = 0;
        while (true)
        {
            var number = Unsafe.Add(ref index, slot);
            if (number > 0)
            {
                ref var entry = ref Unsafe.Add(ref entries, number - 1);
                if (entry.Hash == hash)
                {
                    if (ReferenceEquals(entry.Key.Ref, key))
                    {
                        return number - 1;
                    }

                    if (entry.Key.Ref is not string text)
                    {
                        return Ambiguous;
                    }

                    if (string.Equals(text, key))
                    {
                        return number - 1;
                    }
                }
            }
            else if (number == Free)
            {
                return step > _maxSteps ? Crowded : ~slot;
            }

            slot = (slot + ++step) & mask;
        }
    }

    /// <summary>
    /// Finds a tuple of ints and strs: its entry, the free slot, or "ambiguous" when only Python's comparison can tell.
    /// </summary>
    private int FindTuple(PyTuple key, long hash)
    {
        int slot = 0, step = -1;
        while (true)
        {
            var number = FindHash(hash, ref slot, ref step);
            if (number < 0)
            {
                return number;
            }

            var candidate = _entries[number].Key.Ref;
            if (candidate == key)
            {
                return number;
            }

            if (candidate is null || candidate.GetType() != typeof(PyTuple)
                || !Operations.Operations.TryEqualsPlain(Unsafe.As<PyTuple>(candidate), key, out var isEqual))
            {
                return Ambiguous;
            }

            if (isEqual)
            {
                return number;
            }
        }
    }

    /// <summary>
    /// The first entry with the hash, beginning at the given state of a probe, which then stands behind it; or the free
    /// slot.
    /// </summary>
    private int FindHash(long hash, ref int slot, ref int step)
    {
        var mask = _index.Length - 1;
        if (step < 0)
        {
            slot = Home(hash) & mask;
            step = 0;
        }

        while (true)
        {
            var number = _index[slot];
            var free = slot;
            slot = (slot + ++step) & mask;
            if (number > 0)
            {
                if (_entries[number - 1].Hash == hash)
                {
                    return number - 1;
                }
            }
            else if (number == Free)
            {
                return step - 1 > _maxSteps ? Crowded : ~free;
            }
        }
    }

    /// <summary>The complement of the first free slot for a hash.</summary>
    private int FindEmpty(long hash)
    {
        var mask = _index.Length - 1;
        var slot = Home(hash) & mask;
        for (var step = 1; _index[slot] != Free; step++)
        {
            slot = (slot + step) & mask;
        }

        return ~slot;
    }

    /// <summary>The index slot that holds an entry's number.</summary>
    private int SlotOf(int number, long hash)
    {
        var mask = _index.Length - 1;
        var slot = Home(hash) & mask;
        for (var step = 1; _index[slot] != number + 1; step++)
        {
            slot = (slot + step) & mask;
        }

        return slot;
    }

    /// <summary>
    /// Enters every live entry into the index; false when the mix of the level collides too much for a later one not to
    /// be tried.
    /// </summary>
    private bool FillIndex()
    {
        if (_level == LastLevel)
        {
            FillCollidingIndex();
            return true;
        }

        Array.Clear(_index);
        var mask = _index.Length - 1;
        var index = _index;
        long allSteps = 0;
        for (var i = 0; i < _used; i++)
        {
            ref var entry = ref _entries[i];
            if (entry.Key.IsUnbound)
            {
                continue;
            }

            var slot = Home(entry.Hash) & mask;
            var step = 0;
            while (index[slot] != Free)
            {
                slot = (slot + ++step) & mask;
            }

            index[slot] = i + 1;
            allSteps += step;
            if (step > _maxSteps)
            {
                return false;
            }
        }

        return _level != 0 || allSteps <= 2L * Count + 16;
    }

    /// <summary>
    /// Enters every live entry into the index of a table whose keys collide: keys with the same home go on where the
    /// one before found its slot, so that the work stays linear.
    /// </summary>
    private void FillCollidingIndex()
    {
        Array.Clear(_index);
        var mask = _index.Length - 1;
        var ends = new Dictionary<int, (int Slot, int Step)>();
        for (var i = 0; i < _used; i++)
        {
            ref var entry = ref _entries[i];
            if (entry.Key.IsUnbound)
            {
                continue;
            }

            var home = Home(entry.Hash) & mask;
            var (slot, step) = ends.TryGetValue(home, out var end) ? end : (home, 0);
            while (_index[slot] != Free)
            {
                slot = (slot + ++step) & mask;
            }

            _index[slot] = i + 1;
            ends[home] = (slot, step);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Home(long hash) => _level == 0 ? (int)hash : Mixed(hash);

    private int Mixed(long hash)
    {
        // The level changes the mix in a way that equal results of one level say nothing about another.
        var mixed = ((ulong)hash + (_level * Multiplier2)) * Multiplier;
        mixed ^= BitOperations.RotateLeft(mixed, 17 * _level) >> 32;
        mixed *= Multiplier2;
        return (int)(mixed >> 32);
    }

    /// <summary>
    /// The item of an int or str key; a null reference when it is missing or only <see cref="Find(Vm.Vm, in Value)"/>
    /// can tell.
    /// </summary>
    internal ref Value FindPlain(in Value key)
    {
        if (TryFindPlain(key, out var place, out _) && place >= 0)
        {
            return ref _entries[place].Item;
        }

        return ref Unsafe.NullRef<Value>();
    }

    /// <summary>A str value that already holds what is kept in its bits.</summary>
    internal static Value HashedStr(string text)
    {
        var hash = (long)StringHash.Compute(text) << 32;
        return new Value(text, TextIndex.HasPairs(text) ? hash : hash | Value.PlainText);
    }

    /// <summary>
    /// The 64-bit hash of a str value; computes and keeps the 32 bits it grows from in the value's bits.
    /// </summary>
    /// <remarks>
    /// The bits are a cache that equality ignores, so writing them through a reference that promises not to change the
    /// value is sound.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static long HashOfStr(in Value key, string text)
    {
        var hash = (uint)((ulong)key.Bits >> 32);
        if (hash == 0)
        {
            hash = StringHash.Compute(text);
            Unsafe.AsRef(in key).Bits = ((long)hash << 32) | (uint)key.Bits;
        }

        return StringHash.Widen(hash);
    }
}
