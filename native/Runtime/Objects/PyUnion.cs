namespace Monty.Runtime.Objects;

/// <summary>int | str.</summary>
internal sealed class PyUnion(PyTuple arguments) : PyObject(BuiltinTypes.UnionType)
{
    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;
}
