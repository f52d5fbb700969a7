using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Makes the values of slots that get them when they are needed.</summary>
internal interface INameSource
{
    /// <summary>Binds the slot, and maybe others; false: an error is raised.</summary>
    bool TryDefine(int slot);
}

/// <summary>The namespace of a module: names with slots that instructions address by number.</summary>
/// <remarks>
/// A slot whose name is a builtin starts with the builtin itself, so that one load serves both; such a slot counts as
/// defined by
/// the module only when it holds something else.
/// </remarks>
internal sealed class Globals
{
    private Dictionary<string, int>? _index;
    private readonly Dictionary<string, int>? _sharedIndex;

    private Value[] _extra = [];
    private string[] _extraNames = [];

    /// <summary>A namespace whose first slots have the given names and values; the arrays become its own.</summary>
    public Globals(string[] names, Value[] slots)
    {
        Names = names;
        Slots = slots;
        Count = names.Length;
    }

    /// <summary>A namespace of a module of the library, whose slots all runs find by the same index.</summary>
    public Globals(string[] names, Value[] slots, Dictionary<string, int> index)
        : this(names, slots) => _sharedIndex = index;

    /// <summary>Names of the slots that code addresses.</summary>
    public string[] Names { get; private set; }

    /// <summary>
    /// Values of the slots that code addresses; unbound where the name has none. Replaced only between runs of code.
    /// </summary>
    public Value[] Slots { get; private set; }

    /// <summary>True for the module of the builtins themselves: they are its own.</summary>
    public bool OwnsBuiltins { get; init; }

    /// <summary>What binds the slots that are bound when they are needed; null when there are none.</summary>
    public INameSource? Source { get; set; }

    /// <summary>Number of names, those added while running included.</summary>
    public int Count { get; private set; }

    /// <summary>The name of a slot.</summary>
    public string NameOf(int slot) => slot < Slots.Length ? Names[slot] : _extraNames[slot - Slots.Length];

    /// <summary>The value of a slot.</summary>
    public ref Value ValueOf(int slot)
    {
        if (slot < Slots.Length)
        {
            return ref Slots[slot];
        }

        return ref _extra[slot - Slots.Length];
    }

    /// <summary>The slot of a name, or -1.</summary>
    public int IndexOf(string name)
    {
        if (_sharedIndex is not null && _sharedIndex.TryGetValue(name, out var slot))
        {
            return slot;
        }

        if (_index is null)
        {
            if (_sharedIndex is not null && Count == Slots.Length)
            {
                return -1;
            }

            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (var i = _sharedIndex is null ? 0 : Slots.Length; i < Count; i++)
            {
                _index[NameOf(i)] = i;
            }
        }

        return _index.TryGetValue(name, out slot) ? slot : -1;
    }

    /// <summary>
    /// The value of a name, which is made if need be; false when it has none (a builtin of that name counts as a
    /// value).
    /// </summary>
    public bool TryGet(string name, out Value value)
    {
        var slot = IndexOf(name);
        if (slot >= 0 && (!ValueOf(slot).IsUnbound || TryDefine(slot)))
        {
            value = ValueOf(slot);
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>The value of a name; false when it has none or none yet.</summary>
    public bool TryPeek(string name, out Value value)
    {
        var slot = IndexOf(name);
        value = slot < 0 ? Value.Unbound : ValueOf(slot);
        return !value.IsUnbound;
    }

    /// <summary>Makes the value of a slot that gets it when it is needed; false: none, or an error is raised.</summary>
    public bool TryDefine(int slot) =>
        ValueOf(slot).IsDeferred && Source is { } source && source.TryDefine(slot) && !ValueOf(slot).IsUnbound;

    /// <summary>Makes all values that are made when they are needed; errors leave the slot as it is.</summary>
    public void DefineAll()
    {
        for (var i = 0; Source is not null && i < Slots.Length; i++)
        {
            TryDefine(i);
        }
    }

    /// <summary>The dict that globals() gave; null before the first call.</summary>
    public PyGlobals? Dict { get; set; }

    /// <summary>Binds a name, adding a slot when it is new.</summary>
    public void Set(string name, in Value value) => ValueOf(Ensure(name)) = value;

    /// <summary>The slot of a name, added unbound when it is new.</summary>
    /// <remarks>Slots that running code addresses never move: new names go to a second array.</remarks>
    public int Ensure(string name)
    {
        var slot = IndexOf(name);
        if (slot >= 0)
        {
            return slot;
        }

        var extra = Count - Slots.Length;
        if (extra == _extra.Length)
        {
            var size = Math.Max(4, extra * 2);
            Array.Resize(ref _extra, size);
            Array.Resize(ref _extraNames, size);
        }

        slot = Count++;
        _extra[extra] = Value.Unbound;
        _extraNames[extra] = name;
        _index?.Add(name, slot);
        return slot;
    }

    /// <summary>
    /// Makes every name a slot that code can address, the given new names after the present ones. Only while no code of
    /// the namespace runs.
    /// </summary>
    public void Extend(ReadOnlySpan<string> names, ReadOnlySpan<Value> values)
    {
        var total = Count + names.Length;
        var allNames = new string[total];
        var allValues = new Value[total];
        for (var i = 0; i < Count; i++)
        {
            allNames[i] = NameOf(i);
            allValues[i] = ValueOf(i);
        }

        names.CopyTo(allNames.AsSpan(Count));
        values.CopyTo(allValues.AsSpan(Count));
        Names = allNames;
        Slots = allValues;
        Count = total;
        _extra = [];
        _extraNames = [];
        _index = null;
    }
}
