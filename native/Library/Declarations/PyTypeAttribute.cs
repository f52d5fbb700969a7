namespace Monty.Library.Declarations;

/// <summary>
/// Marks the static partial class that declares members of a builtin class. Several classes may declare parts of one
/// type, and one class may declare what several types have in common.
/// </summary>
/// <remarks>
/// The name is that of a field of BuiltinTypes or ExceptionTypes ("list"), or "module.Name" of another class; then the
/// marked class
/// has a static field or property <c>Type</c> that holds the <c>PyType</c>.
/// </remarks>
/// <param name="name">The Python name.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class PyTypeAttribute(string name) : Attribute
{
    /// <summary>The Python name.</summary>
    public string Name { get; } = name;
}
