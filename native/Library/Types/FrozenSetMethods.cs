using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of frozenset.</summary>
[PyType("frozenset")]
internal static partial class FrozenSetMethods
{
    /// <summary>A frozenset of the items of an iterable.</summary>
    [PyFunction("frozenset(iterable=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value iterable)
    {
        if (cls == BuiltinTypes.FrozenSet && iterable.Ref is PySet && iterable.Class == cls)
        {
            return iterable;
        }

        var set = cls == BuiltinTypes.FrozenSet ? new PySet(cls) : new PySetInstance(cls);
        return iterable.IsMissing ? Value.Of(set)
            : Ops.NeedsFrames(vm, iterable) ? vm.TailEmbedded("set_filled", Value.Of(set), iterable)
            : Ops.TryUnite(vm, set, iterable) ? Value.Of(set)
            : Value.Error;
    }

    /// <summary>A frozenset with the same elements.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PySet self) => self.Class == BuiltinTypes.FrozenSet ? Value.Of(self)
        : Ops.CopySet(vm, BuiltinTypes.FrozenSet, self) is { } copy ? Value.Of(copy)
        : Value.Error;

    /// <summary>A frozenset of the elements of this one and of all others.</summary>
    [PyMethod("union(*others)", Cost = Cost.Charged)]
    private static Value Union(Vm vm, PySet self, ReadOnlySpan<Value> others) => SetRelations.Union(vm, self, others);

    /// <summary>A frozenset of the elements that are in all others too.</summary>
    [PyMethod("intersection(*others)", Cost = Cost.Charged)]
    private static Value Intersection(Vm vm, PySet self, ReadOnlySpan<Value> others) =>
        SetRelations.Intersection(vm, self, others);

    /// <summary>A frozenset of the elements that are in none of the others.</summary>
    [PyMethod("difference(*others)", Cost = Cost.Charged)]
    private static Value Difference(Vm vm, PySet self, ReadOnlySpan<Value> others) =>
        SetRelations.Difference(vm, self, others);

    /// <summary>A frozenset of the elements that are in exactly one of both.</summary>
    [PyMethod("symmetric_difference(other, /)", Cost = Cost.Charged)]
    private static Value SymmetricDifference(Vm vm, PySet self, Value other) =>
        SetRelations.SymmetricDifference(vm, self, other);

    /// <summary>True when the frozenset and an iterable have nothing in common.</summary>
    [PyMethod("isdisjoint(other, /)", Cost = Cost.Charged)]
    private static Value IsDisjoint(Vm vm, PySet self, Value other) => SetRelations.IsDisjoint(vm, self, other);

    /// <summary>True when every element is in the iterable.</summary>
    [PyMethod("issubset(other, /)", Cost = Cost.Charged)]
    private static Value IsSubset(Vm vm, PySet self, Value other) => SetRelations.IsSubset(vm, self, other);

    /// <summary>True when every item of the iterable is an element.</summary>
    [PyMethod("issuperset(other, /)", Cost = Cost.Charged)]
    private static Value IsSuperset(Vm vm, PySet self, Value other) => SetRelations.IsSuperset(vm, self, other);

    /// <summary>frozenset[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);
}
