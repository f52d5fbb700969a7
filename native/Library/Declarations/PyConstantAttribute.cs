namespace Monty.Library.Declarations;

/// <summary>
/// Declares a constant of a module or type: a static field or property. A property is read once per run.
/// </summary>
/// <param name="name">The Python name.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
internal sealed class PyConstantAttribute(string name) : Attribute
{
    /// <summary>The Python name.</summary>
    public string Name { get; } = name;
}
