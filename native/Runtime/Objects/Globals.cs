using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The namespace of a module: names with slots that instructions address by number.</summary>
/// <remarks>
/// A slot whose name is a builtin starts with the builtin itself, so that one load serves both; such a slot counts as defined by
/// the module only when it holds something else.
/// </remarks>
internal sealed class Globals
{
    private Dictionary<string, int>? _index;

    /// <summary>A namespace whose first slots have the given names and values; the arrays become its own.</summary>
    public Globals(string[] names, Value[] slots)
    {
        Names = names;
        Slots = slots;
        Count = names.Length;
    }

    /// <summary>Names by slot; the first <see cref="Count"/> are in use.</summary>
    public string[] Names { get; private set; }

    /// <summary>Values by slot; unbound where the name has none.</summary>
    public Value[] Slots { get; private set; }

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>The slot of a name, or -1.</summary>
    public int IndexOf(string name)
    {
        if (_index is null)
        {
            _index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
            for (var i = 0; i < Count; i++)
            {
                _index[Names[i]] = i;
            }
        }

        return _index.TryGetValue(name, out var slot) ? slot : -1;
    }

    /// <summary>The value of a name; false when it has none (a builtin of that name counts as a value).</summary>
    public bool TryGet(string name, out Value value)
    {
        var slot = IndexOf(name);
        if (slot >= 0 && !Slots[slot].IsUnbound)
        {
            value = Slots[slot];
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Binds a name, adding a slot when it is new.</summary>
    public void Set(string name, in Value value) => Slots[Ensure(name)] = value;

    /// <summary>The slot of a name, added unbound when it is new.</summary>
    public int Ensure(string name)
    {
        var slot = IndexOf(name);
        if (slot >= 0)
        {
            return slot;
        }

        if (Count == Names.Length || Count == Slots.Length)
        {
            var size = Math.Max(4, Count * 2);
            var names = Names;
            var slots = Slots;
            Array.Resize(ref names, size);
            Array.Resize(ref slots, size);
            Names = names;
            Slots = slots;
        }

        slot = Count++;
        Names[slot] = name;
        Slots[slot] = Value.Unbound;
        _index![name] = slot;
        return slot;
    }
}
