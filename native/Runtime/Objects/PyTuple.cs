using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>tuple: immutable; the array is never changed after construction.</summary>
internal class PyTuple : PyObject
{
    /// <summary>The items.</summary>
    public readonly Value[] Items;

    /// <summary>A tuple that owns the array.</summary>
    public PyTuple(Value[] items)
        : base(BuiltinTypes.Tuple) => Items = items;

    /// <summary>An instance of a subclass of tuple.</summary>
    protected PyTuple(Value[] items, PyType type)
        : base(type) => Items = items;

    /// <summary>().</summary>
    public static readonly PyTuple Empty = new([]);
}
