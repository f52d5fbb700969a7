namespace Monty.Runtime.Objects;

/// <summary>A name of __slots__: a data descriptor over the instance's slot.</summary>
internal sealed class PyMember(string name, PyType owner) : PyObject(BuiltinTypes.MemberDescriptor)
{
    /// <summary>The attribute's name.</summary>
    public readonly string Name = name;

    /// <summary>The class that declares it.</summary>
    public readonly PyType Owner = owner;
}
