using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>An instance of a class of a program: attributes in slots described by a shape.</summary>
internal class PyInstance : PyObject, IInstance
{
    /// <summary>Names of the slots.</summary>
    public Shape Shape;

    /// <summary>Attribute values; the first Shape.Names.Length are in use. Deleting one changes the shape.</summary>
    public Value[] Slots;

    /// <summary>Attributes once slots no longer fit (too many, or __dict__ was asked for as a live object); otherwise null.</summary>
    public PyDict? Dict;

    PyInstance IInstance.Attributes => this;

    /// <summary>A new instance without attributes.</summary>
    public PyInstance(PyType type)
        : base(type)
    {
        Shape = type.RootShape;
        Slots = type.SlotHint == 0 ? [] : new Value[type.SlotHint];
    }
}

/// <summary>An instance of a subclass of int, float, str, bytes or another immutable builtin: the builtin value and attributes.</summary>
internal sealed class PyPayloadInstance(PyType type, Value payload) : PyInstance(type)
{
    /// <summary>The builtin value.</summary>
    public readonly Value Payload = payload;
}
