using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

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
