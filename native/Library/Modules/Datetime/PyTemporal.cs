using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

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

    /// <summary>What the class is called with for an equal object; null for classes that are never called.</summary>
    protected virtual Value[]? Parts => null;

    /// <summary>True for the second of two equal readings.</summary>
    protected virtual bool IsSecond => false;

    /// <summary>
    /// The object as its class makes it: a program's class with a constructor of its own is called.
    /// </summary>
    public Value Made(Vm vm)
    {
        if (Derived is null || Parts is not { } parts
            || !(Constructs(Derived, "__new__") || Constructs(Derived, "__init__")))
        {
            return Wrapped;
        }

        return IsSecond ? vm.TailCall(Value.Of(Derived), parts, [Value.Int(1)], [Value.Str("fold")])
            : vm.TailCall(Value.Of(Derived), parts);
    }

    private static bool Constructs(PyType cls, string name) =>
        cls.TryLookup(name, out _, out var owner) && owner.IsUser;

    /// <summary>The object as programs hold it: inside an instance when its class is derived.</summary>
    public Value Wrapped => Derived is null ? Value.Of(this) : Value.Of(new PyPayloadInstance(Derived, Value.Of(this)));
}
