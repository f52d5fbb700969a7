using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Library.Modules.Datetime;

/// <summary>Base of the objects of datetime: immutable values that programs may derive classes from.</summary>
internal abstract class PyTemporal(PyType type, PyType? derived) : PyNative(type)
{
    /// <summary>
    /// The program's class that the object is the value of an instance of; null for the builtin class.
    /// </summary>
    public readonly PyType? Derived = derived;

    /// <summary>The class's name as the repr shows it.</summary>
    public string ShownName => Derived?.Name ?? Class.FullName;

    /// <summary>The class that a constructor passes on: null for the builtin class itself.</summary>
    public static PyType? DerivedOf(PyType cls) => cls.IsUser ? cls : null;

    /// <summary>The object as programs hold it: inside an instance when its class is derived.</summary>
    public Value Wrapped => Derived is null ? Value.Of(this) : Value.Of(new PyPayloadInstance(Derived, Value.Of(this)));
}
