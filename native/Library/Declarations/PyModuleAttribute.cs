namespace Monty.Library.Declarations;

/// <summary>
/// Marks the static partial class that declares the functions and constants of a module. Several classes may declare
/// parts of one module.
/// </summary>
/// <param name="name">The module's dotted Python name.</param>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class PyModuleAttribute(string name) : Attribute
{
    /// <summary>The module's dotted Python name.</summary>
    public string Name { get; } = name;
}
