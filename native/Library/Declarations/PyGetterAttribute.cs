namespace Monty.Library.Declarations;

/// <summary>Declares a computed attribute of a type: a method of the receiver.</summary>
/// <param name="name">The attribute's name.</param>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PyGetterAttribute(string name) : Attribute
{
    /// <summary>The attribute's name.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// Name of the C# method that sets it (receiver, new value; the value is missing for del); null when read-only.
    /// </summary>
    public string? Setter { get; init; }
}
