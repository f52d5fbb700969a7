using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The namespace of a module: names with slots that instructions address by number.</summary>
/// <remarks>
/// A slot whose name is a builtin starts with the builtin itself, so that one load serves both; such a slot counts as
/// defined by
/// the module only when it holds something else.
/// </remarks>
internal sealed class Globals
{
    private Dictionary<string, int>? _index;

    private Value[] _extra = [];
    private string[] _extraNames = [];

    /// <summary>A namespace whose first slots have the given names and values; the arrays become its own.</summary>
    public Globals(string[] names, Value[] slots)
    {
        Names = names;
        Slots = slots;
        Count = names.Length;
    }

    /// <summary>Names of the slots that code addresses.</summary>
    public string[] Names { get; private set; }

    /// <summary>
    /// Values of the slots that code addresses; unbound where the name has none. Replaced only between runs of code.
    /// </summary>
    public Value[] Slots { get; private set; }

    /// <summary>True for the module of the builtins themselves: they are its own.</summary>
    public bool OwnsBuiltins { get; init; }

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
        if (_index is null)
        {
            _index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
            {
                _index[NameOf(i)] = i;
            }
        }

        return _index.TryGetValue(name, out var slot) ? slot : -1;
    }

    /// <summary>The value of a name; false when it has none (a builtin of that name counts as a value).</summary>
    public bool TryGet(string name, out Value value)
    {
        var slot = IndexOf(name);
        if (slot >= 0 && ValueOf(slot) is { IsUnbound: false } found)
        {
            value = found;
            return true;
        }

        value = default;
        return false;
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
        _index![name] = slot;
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
