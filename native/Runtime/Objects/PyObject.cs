using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Base of everything that lives on the heap and is not a plain .NET string.</summary>
internal abstract partial class PyObject(PyType type)
{
    /// <summary>The Python class.</summary>
    public PyType Class = type;

    /// <summary>
    /// Number that id(), the default hash and the default repr are made from; 0 until one of them was asked for.
    /// </summary>
    public int Identity;
}
