using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>property.</summary>
internal sealed class PyProperty(Value getter, Value setter, Value deleter, Value doc) : PyObject(BuiltinTypes.Property)
{
    /// <summary>fget, or None.</summary>
    public readonly Value Getter = getter;

    /// <summary>fset, or None.</summary>
    public readonly Value Setter = setter;

    /// <summary>fdel, or None.</summary>
    public readonly Value Deleter = deleter;

    /// <summary>__doc__.</summary>
    public Value Doc = doc;

    /// <summary>The attribute's name as __set_name__ or the getter gave it; null when unknown.</summary>
    public string? Name;
}

/// <summary>classmethod.</summary>
internal sealed class PyClassMethod(Value function) : PyObject(BuiltinTypes.ClassMethod)
{
    /// <summary>The wrapped callable.</summary>
    public readonly Value Function = function;
}

/// <summary>staticmethod.</summary>
internal sealed class PyStaticMethod(Value function) : PyObject(BuiltinTypes.StaticMethod)
{
    /// <summary>The wrapped callable.</summary>
    public readonly Value Function = function;
}

/// <summary>A name of __slots__: a data descriptor over the instance's slot.</summary>
internal sealed class PyMember(string name, PyType owner) : PyObject(BuiltinTypes.MemberDescriptor)
{
    /// <summary>The attribute's name.</summary>
    public readonly string Name = name;

    /// <summary>The class that declares it.</summary>
    public readonly PyType Owner = owner;
}

/// <summary>super(): attribute lookup that starts after a class in the order of another.</summary>
internal sealed class PySuper(PyType start, Value self, PyType selfType) : PyObject(BuiltinTypes.Super)
{
    /// <summary>__thisclass__.</summary>
    public readonly PyType Start = start;

    /// <summary>__self__: an instance, or a class for class methods.</summary>
    public readonly Value Self = self;

    /// <summary>__self_class__: the class whose order is walked.</summary>
    public readonly PyType SelfType = selfType;
}

/// <summary>list[int] and the like.</summary>
internal sealed class PyGenericAlias(Value origin, PyTuple arguments) : PyObject(BuiltinTypes.GenericAlias)
{
    /// <summary>__origin__.</summary>
    public readonly Value Origin = origin;

    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;
}

/// <summary>int | str.</summary>
internal sealed class PyUnion(PyTuple arguments) : PyObject(BuiltinTypes.UnionType)
{
    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;
}
