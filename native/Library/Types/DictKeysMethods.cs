using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of dict_keys.</summary>
[PyType("dict_keys")]
internal static partial class DictKeysMethods
{
    /// <summary>True when the view and an iterable have nothing in common.</summary>
    [PyMethod("isdisjoint(object, /)", Cost = Cost.Charged)]
    private static Value IsDisjoint(Vm vm, PyDictView self, Value @object) =>
        SetRelations.IsDisjoint(vm, self, @object);

    /// <summary>An iterator from the last key to the first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyDictReverseIterator Reversed(PyDictView self) => new(self.Dict, DictPart.Keys);

    /// <summary>The dict, read-only.</summary>
    [PyGetter("mapping")]
    private static PyMappingProxy Mapping(PyDictView self) => new(self.Dict);
}

/// <summary>Methods of dict_values.</summary>
[PyType("dict_values")]
internal static partial class DictValuesMethods
{
    /// <summary>An iterator from the last value to the first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyDictReverseIterator Reversed(PyDictView self) => new(self.Dict, DictPart.Values);

    /// <summary>The dict, read-only.</summary>
    [PyGetter("mapping")]
    private static PyMappingProxy Mapping(PyDictView self) => new(self.Dict);
}

/// <summary>Methods of dict_items.</summary>
[PyType("dict_items")]
internal static partial class DictItemsMethods
{
    /// <summary>True when the view and an iterable have nothing in common.</summary>
    [PyMethod("isdisjoint(object, /)", Cost = Cost.Charged)]
    private static Value IsDisjoint(Vm vm, PyDictView self, Value @object) =>
        SetRelations.IsDisjoint(vm, self, @object);

    /// <summary>An iterator from the last pair to the first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyDictReverseIterator Reversed(PyDictView self) => new(self.Dict, DictPart.Items);

    /// <summary>The dict, read-only.</summary>
    [PyGetter("mapping")]
    private static PyMappingProxy Mapping(PyDictView self) => new(self.Dict);
}
