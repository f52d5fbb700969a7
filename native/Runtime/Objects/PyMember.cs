namespace Monty.Runtime.Objects;

/// <summary>A name of __slots__: a data descriptor over the instance's slot.</summary>
internal sealed class PyMember(string name, PyType owner) : PyObject(BuiltinTypes.MemberDescriptor)
{
    /// <summary>The attribute's name.</summary>
    public readonly string Name = name;

    /// <summary>The name of the slot in the shapes of instances; no attribute can have it.</summary>
    public readonly string Storage = StoragePrefix + name;

    /// <summary>What names of slots begin with in shapes.</summary>
    public const char StoragePrefix = '\0';

    /// <summary>The class that declares it.</summary>
    public readonly PyType Owner = owner;
}
