namespace Monty.Runtime.Objects;

/// <summary>A module.</summary>
internal sealed class PyModule(string name, Globals names) : PyObject(BuiltinTypes.Module)
{
    /// <summary>__name__.</summary>
    public string Name { get; } = name;

    /// <summary>Its namespace.</summary>
    public Globals Names { get; } = names;
}
