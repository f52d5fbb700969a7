namespace Monty.Runtime.Objects;

/// <summary>
/// An object with attributes of its own: instances of classes of programs, subclasses of builtin containers among them.
/// </summary>
internal interface IInstance
{
    /// <summary>Where the attributes are: the object itself, or a companion of a container.</summary>
    PyInstance Attributes { get; }
}
