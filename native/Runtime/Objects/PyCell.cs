using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>A variable shared by a function and the functions inside it.</summary>
internal sealed class PyCell() : PyObject(BuiltinTypes.Cell)
{
    /// <summary>The content, or the unbound mark.</summary>
    public Value Content;
}
