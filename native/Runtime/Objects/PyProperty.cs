using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>property.</summary>
internal sealed class PyProperty(Value getter, Value setter, Value deleter, Value doc) : PyObject(BuiltinTypes.Property)
{
    /// <summary>fget, or None.</summary>
    public readonly Value Getter = getter;

    /// <summary>fset, or None.</summary>
    public readonly Value Setter = setter;

    /// <summary>fdel, or None.</summary>
    public readonly Value Deleter = deleter;

    /// <summary>__doc__.</summary>
    public Value Doc = doc;

    /// <summary>The attribute's name as __set_name__ or the getter gave it; null when unknown.</summary>
    public string? Name;
}
