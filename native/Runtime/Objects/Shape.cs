using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Monty.Runtime.Objects;

/// <summary>
/// The layout of an instance: which attribute sits in which slot. Instances that set the same names in the same order
/// share it.
/// </summary>
internal sealed class Shape
{
    private readonly Dictionary<string, int> _index;
    private Dictionary<string, Shape>? _next;

    /// <summary>The shape of an instance without attributes.</summary>
    public Shape(PyType type)
    {
        Class = type;
        Names = [];
        _index = Empty;
        Spread = RuntimeHelpers.GetHashCode(this);
    }

    private Shape(Shape parent, string name)
    {
        Class = parent.Class;
        Names = [.. parent.Names, name];
        _index = new Dictionary<string, int>(parent._index, StringComparer.Ordinal) { [name] = parent.Names.Length };
        Spread = RuntimeHelpers.GetHashCode(this);
    }

    private static readonly Dictionary<string, int> Empty = new(StringComparer.Ordinal);

    /// <summary>The most attributes a shape holds; instances with more keep the rest in a dict.</summary>
    public const int MaxNames = 128;

    /// <summary>Number that spreads shapes over the places of caches.</summary>
    public int Spread { get; private init; }

    /// <summary>The class of the instances.</summary>
    public PyType Class { get; }

    /// <summary>Attribute names by slot.</summary>
    public string[] Names { get; }

    /// <summary>The slot of an attribute, or -1.</summary>
    public int IndexOf(string name) => _index.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The shape after adding an attribute.</summary>
    public Shape With(string name)
    {
        _next ??= new Dictionary<string, Shape>(StringComparer.Ordinal);
        if (!_next.TryGetValue(name, out var next))
        {
            _next[name] = next = new Shape(this, name);
        }

        return next;
    }
}
