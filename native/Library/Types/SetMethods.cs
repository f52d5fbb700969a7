using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of set.</summary>
[PyType("set")]
internal static partial class SetMethods
{
    /// <summary>A new set of the items of an iterable.</summary>
    [PyFunction("set(iterable=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value iterable)
    {
        if (cls == BuiltinTypes.Set && !iterable.IsMissing && Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded("set_of", iterable);
        }

        var set = Create(cls);
        return iterable.IsMissing ? Value.Of(set)
            : Ops.NeedsFrames(vm, iterable) ? vm.TailEmbedded("set_filled", Value.Of(set), iterable)
            : Ops.TryUnite(vm, set, iterable) ? Value.Of(set)
            : Value.Error;
    }

    /// <summary>An empty set, whatever the arguments: __init__ fills it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value NewEmpty(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Construction.TryClass(vm, args, BuiltinTypes.Set, out var cls) ? Value.Of(Create(cls)) : Value.Error;

    /// <summary>Replaces the elements by the items of an iterable.</summary>
    [PyMethod("__init__(iterable=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Init(Vm vm, PySet self, Value iterable)
    {
        self.Clear();
        return iterable.IsMissing ? Value.None
            : Ops.NeedsFrames(vm, iterable) ? vm.TailEmbedded("set_update", Value.Of(self), iterable)
            : Ops.TryUnite(vm, self, iterable) ? Value.None
            : Value.Error;
    }

    /// <summary>Adds an element.</summary>
    [PyMethod("add(object, /)", Cost = Cost.Constant)]
    private static Value Add(Vm vm, PySet self, Value @object) => self.Add(vm, @object) ? Value.None : Value.Error;

    /// <summary>Removes all elements.</summary>
    [PyMethod("clear()", Cost = Cost.Constant)]
    private static void Clear(PySet self) => self.Clear();

    /// <summary>A copy of the set; the elements are shared.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PySet self) =>
        Ops.CopySet(vm, BuiltinTypes.Set, self) is { } copy ? Value.Of(copy) : Value.Error;

    /// <summary>Removes an element if it is there.</summary>
    [PyMethod("discard(object, /)", Cost = Cost.Constant)]
    private static Value Discard(Vm vm, PySet self, Value @object) =>
        self.RemoveElement(vm, @object) == LookupResult.Error ? Value.Error : Value.None;

    /// <summary>Removes an element, which must be there.</summary>
    [PyMethod("remove(object, /)", Cost = Cost.Constant)]
    private static Value Remove(Vm vm, PySet self, Value @object) => self.RemoveElement(vm, @object) switch
    {
        LookupResult.Found => Value.None,
        LookupResult.Missing => Ops.FailKey(vm, @object),
        _ => Value.Error,
    };

    /// <summary>Removes an element and gives it: the one added first.</summary>
    [PyMethod("pop()", Cost = Cost.Constant)]
    private static Value Pop(Vm vm, PySet self) => self.PopFirst(out var key)
        ? key
        : vm.Fail(ExceptionTypes.KeyError, "pop from an empty set");

    /// <summary>Adds the items of iterables.</summary>
    [PyMethod("update(*others)", Cost = Cost.Charged)]
    private static Value Update(Vm vm, PySet self, ReadOnlySpan<Value> others)
    {
        foreach (ref readonly var other in others)
        {
            if (Ops.NeedsFrames(vm, other))
            {
                return vm.TailEmbedded("set_updates", Value.Of(self), Value.Of(new PyTuple(others.ToArray())));
            }
        }

        foreach (ref readonly var other in others)
        {
            if (!Ops.TryUnite(vm, self, other))
            {
                return Value.Error;
            }
        }

        return Value.None;
    }

    /// <summary>Keeps the elements that are in all others too.</summary>
    [PyMethod("intersection_update(*others)", Cost = Cost.Charged)]
    private static Value IntersectionUpdate(Vm vm, PySet self, ReadOnlySpan<Value> others)
    {
        if (SetRelations.TryHandOver(vm, self, "intersection_update", others, out var handed))
        {
            return handed;
        }

        var result = SetRelations.Intersection(vm, self, others);
        if (result.Ref is not PySet set)
        {
            return result;
        }

        self.Exchange(set);
        return Value.None;
    }

    /// <summary>Removes the items of iterables.</summary>
    [PyMethod("difference_update(*others)", Cost = Cost.Charged)]
    private static Value DifferenceUpdate(Vm vm, PySet self, ReadOnlySpan<Value> others)
    {
        if (SetRelations.TryHandOver(vm, self, "difference_update", others, out var handed))
        {
            return handed;
        }

        foreach (ref readonly var other in others)
        {
            if (!Ops.TrySubtract(vm, self, other))
            {
                return Value.Error;
            }
        }

        return Value.None;
    }

    /// <summary>Keeps the elements that are in exactly one of both.</summary>
    [PyMethod("symmetric_difference_update(other, /)", Cost = Cost.Charged)]
    private static Value SymmetricDifferenceUpdate(Vm vm, PySet self, Value other)
    {
        if (SetRelations.TryHandOver(vm, self, "symmetric_difference_update", [other], out var handed))
        {
            return handed;
        }

        if (Ops.AsSet(vm, other) is not { } set)
        {
            return Value.Error;
        }

        if (!NativeLeaf.HasInstances(Value.Of(set)))
        {
            return Ops.TryToggle(vm, self, set) ? Value.None : Value.Error;
        }

        // Comparisons may wait for the host and be done again: the set changes as a whole.
        var result = SetRelations.SymmetricDifference(vm, self, Value.Of(set));
        if (result.Ref is not PySet changed)
        {
            return result;
        }

        self.Exchange(changed);
        return Value.None;
    }

    /// <summary>A set of the elements of the set and of all others.</summary>
    [PyMethod("union(*others)", Cost = Cost.Charged)]
    private static Value Union(Vm vm, PySet self, ReadOnlySpan<Value> others) => SetRelations.Union(vm, self, others);

    /// <summary>A set of the elements that are in all others too.</summary>
    [PyMethod("intersection(*others)", Cost = Cost.Charged)]
    private static Value Intersection(Vm vm, PySet self, ReadOnlySpan<Value> others) =>
        SetRelations.Intersection(vm, self, others);

    /// <summary>A set of the elements that are in none of the others.</summary>
    [PyMethod("difference(*others)", Cost = Cost.Charged)]
    private static Value Difference(Vm vm, PySet self, ReadOnlySpan<Value> others) =>
        SetRelations.Difference(vm, self, others);

    /// <summary>A set of the elements that are in exactly one of both.</summary>
    [PyMethod("symmetric_difference(other, /)", Cost = Cost.Charged)]
    private static Value SymmetricDifference(Vm vm, PySet self, Value other) =>
        SetRelations.SymmetricDifference(vm, self, other);

    /// <summary>True when the set and an iterable have nothing in common.</summary>
    [PyMethod("isdisjoint(other, /)", Cost = Cost.Charged)]
    private static Value IsDisjoint(Vm vm, PySet self, Value other) => SetRelations.IsDisjoint(vm, self, other);

    /// <summary>True when every element is in the iterable.</summary>
    [PyMethod("issubset(other, /)", Cost = Cost.Charged)]
    private static Value IsSubset(Vm vm, PySet self, Value other) => SetRelations.IsSubset(vm, self, other);

    /// <summary>True when every item of the iterable is an element.</summary>
    [PyMethod("issuperset(other, /)", Cost = Cost.Charged)]
    private static Value IsSuperset(Vm vm, PySet self, Value other) => SetRelations.IsSuperset(vm, self, other);

    /// <summary>set[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static PySet Create(PyType cls) => cls == BuiltinTypes.Set ? new PySet() : new PySetInstance(cls);
}
