using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Base of everything that lives on the heap and is not a plain .NET string.</summary>
internal abstract class PyObject(PyType type)
{
    /// <summary>The Python class.</summary>
    public PyType Class = type;
}
