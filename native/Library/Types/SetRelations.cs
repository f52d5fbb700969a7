using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods that set, frozenset and the views of a dict share.</summary>
internal static class SetRelations
{
    /// <summary>
    /// Hands over to embedded Python when an argument's iteration runs Python code; it calls the method again with
    /// lists.
    /// </summary>
    public static bool TryHandOver(
        Vm vm, PyObject self, string method, ReadOnlySpan<Value> others, out Value result)
    {
        result = default;
        foreach (ref readonly var other in others)
        {
            if (Ops.NeedsFrames(vm, other) && self.Class.TryLookup(method, out var function))
            {
                result =
                    vm.TailEmbedded("with_drained", function, Value.Of(self), Value.Of(new PyTuple(others.ToArray())));
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Hands over to embedded Python that asks the set for one item after the other: the first that decides ends it,
    /// also where there is no last one.
    /// </summary>
    private static bool TryAskEach(Vm vm, PyObject self, string function, in Value other, out Value result)
    {
        // What a subclass makes of `in` is not asked.
        var owner = self is not PySet ? self.Class
            : self.Class.IsSubclassOf(BuiltinTypes.FrozenSet) ? BuiltinTypes.FrozenSet : BuiltinTypes.Set;
        var isPython = Ops.NeedsFrames(vm, other) & owner.TryLookup("__contains__", out var contains);
        result = isPython ? vm.TailEmbedded(function, contains, Value.Of(self), other) : default;
        return isPython;
    }

    /// <summary>True when there is no common element.</summary>
    public static Value IsDisjoint(Vm vm, PyObject self, in Value other)
    {
        if (TryAskEach(vm, self, "none_contained", other, out var result))
        {
            return result;
        }

        if (other.Ref is PySet set && set.ItemCount > self.ItemCount)
        {
            return IsDisjoint(vm, set, Value.Of(self));
        }

        var iterator = Ops.Iterate(vm, other);
        if (iterator is null)
        {
            return Value.Error;
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                return Value.True;
            }

            var isThere = item.IsError || !vm.ChargeWork(10) ? Value.Error : self.ContainsItem(vm, item);
            if (!isThere.IsBool || isThere.IsTrue)
            {
                return isThere.IsError ? isThere : Value.False;
            }
        }
    }

    /// <summary>True when every element of the set is in the other iterable.</summary>
    public static Value IsSubset(Vm vm, PySet self, in Value other)
    {
        if (TryHandOver(vm, self, "issubset", [other], out var result))
        {
            return result;
        }

        return Ops.AsSet(vm, other) is { } whole && Ops.TryIsSubset(vm, self, whole, out var answer)
            ? Value.Bool(answer)
            : Value.Error;
    }

    /// <summary>True when every item of the other iterable is in the set.</summary>
    public static Value IsSuperset(Vm vm, PySet self, in Value other)
    {
        if (TryAskEach(vm, self, "all_contained", other, out var result))
        {
            return result;
        }

        var iterator = Ops.Iterate(vm, other);
        if (iterator is null)
        {
            return Value.Error;
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                return Value.True;
            }

            var isThere = item.IsError || !vm.ChargeWork(10) ? Value.Error : self.ContainsItem(vm, item);
            if (!isThere.IsTrue)
            {
                return isThere;
            }
        }
    }

    /// <summary>A set of the elements of the set and of all others.</summary>
    public static Value Union(Vm vm, PySet self, ReadOnlySpan<Value> others)
    {
        if (TryHandOver(vm, self, "union", others, out var handed))
        {
            return handed;
        }

        var result = Ops.CopySet(vm, Ops.BaseOf(self), self);
        foreach (ref readonly var other in others)
        {
            if (result is null || !Ops.TryUnite(vm, result, other))
            {
                return Value.Error;
            }
        }

        return result is null ? Value.Error : Value.Of(result);
    }

    /// <summary>A set of the elements that are in all others too.</summary>
    public static Value Intersection(Vm vm, PySet self, ReadOnlySpan<Value> others)
    {
        if (TryHandOver(vm, self, "intersection", others, out var handed))
        {
            return handed;
        }

        var result = others.Length == 0 ? Ops.CopySet(vm, Ops.BaseOf(self), self) : self;
        foreach (ref readonly var other in others)
        {
            result = Ops.Intersect(vm, Ops.BaseOf(self), result!, other);
            if (result is null)
            {
                return Value.Error;
            }
        }

        return result is null ? Value.Error : Value.Of(result);
    }

    /// <summary>A set of the elements that are in none of the others.</summary>
    public static Value Difference(Vm vm, PySet self, ReadOnlySpan<Value> others)
    {
        if (TryHandOver(vm, self, "difference", others, out var handed))
        {
            return handed;
        }

        var type = Ops.BaseOf(self);
        var result = others.Length == 0 ? Ops.CopySet(vm, type, self) : Ops.Subtract(vm, type, self, others[0]);
        for (var i = 1; i < others.Length && result is not null; i++)
        {
            result = Ops.TrySubtract(vm, result, others[i]) ? result : null;
        }

        return result is null ? Value.Error : Value.Of(result);
    }

    /// <summary>A set of the elements that are in exactly one of both.</summary>
    public static Value SymmetricDifference(Vm vm, PySet self, in Value other)
    {
        if (TryHandOver(vm, self, "symmetric_difference", [other], out var handed))
        {
            return handed;
        }

        var result = new PySet(Ops.BaseOf(self));
        return Ops.TryUnite(vm, result, other) && Ops.TryToggle(vm, result, self) ? Value.Of(result) : Value.Error;
    }
}
