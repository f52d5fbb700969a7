using Monty.Runtime.Objects;

namespace Monty.Runtime.Calls;

/// <summary>The **kwargs of a native function.</summary>
/// <param name="Names">The arguments by name; null when there are none.</param>
internal readonly record struct KeywordArguments(PyDict? Names)
{
    /// <summary>True without any.</summary>
    public bool IsEmpty => Names is null;
}
