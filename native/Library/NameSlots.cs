using System.Collections.Generic;

namespace Monty.Library;

/// <summary>Names in the order of their slots, each of them once.</summary>
internal sealed class NameSlots
{
    private readonly List<string> _names = [];

    /// <summary>The slot of each name.</summary>
    public Dictionary<string, int> Index { get; } = new(StringComparer.Ordinal);

    /// <summary>The names.</summary>
    public string[] Names => [.. _names];

    /// <summary>Adds those that are new.</summary>
    public void Add(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Index.TryAdd(name, _names.Count))
            {
                _names.Add(name);
            }
        }
    }

    /// <summary>Adds the names that the parts of a text bind.</summary>
    public void Add(TextPart[] parts)
    {
        foreach (var part in parts)
        {
            Add(part.Names);
        }
    }

    /// <summary>Adds the names of the builtins.</summary>
    public void AddBuiltins()
    {
        Add(Catalog.Instance.BuiltinNames);
        Add(Catalog.BuiltinConstants);
    }

    /// <summary>Adds the native members of a module.</summary>
    public void AddNatives(string module)
    {
        Add(NativeTable.NamesOf(module));
        Add(Array.ConvertAll(ModuleTypes.Of(module), static type => type.Name));
    }
}
