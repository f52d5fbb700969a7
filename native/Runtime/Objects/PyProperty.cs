using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>property.</summary>
internal class PyProperty(PyType type, Value getter, Value setter, Value deleter, Value doc) : PyObject(type)
{
    /// <summary>A property of the builtin class.</summary>
    public PyProperty(Value getter, Value setter, Value deleter, Value doc)
        : this(BuiltinTypes.Property, getter, setter, deleter, doc)
    {
    }

    /// <summary>fget, or None.</summary>
    public Value Getter { get; private set; } = getter;

    /// <summary>fset, or None.</summary>
    public Value Setter { get; private set; } = setter;

    /// <summary>fdel, or None.</summary>
    public Value Deleter { get; private set; } = deleter;

    /// <summary>__doc__.</summary>
    public Value Doc = doc;

    /// <summary>The attribute's name as __set_name__ or the getter gave it; null when unknown.</summary>
    public string? Name;

    /// <summary>Sets functions and documentation, as __init__ does.</summary>
    public void Fill(in Value getter, in Value setter, in Value deleter, in Value doc)
    {
        Getter = getter;
        Setter = setter;
        Deleter = deleter;
        Doc = doc;
    }
}

/// <summary>An instance of a subclass of property.</summary>
internal sealed class PyPropertyInstance(PyType type, Value getter, Value setter, Value deleter, Value doc)
    : PyProperty(type, getter, setter, deleter, doc), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);
}
