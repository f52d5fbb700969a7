using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Union, intersection and difference.</content>
internal static partial class Operations
{
    /// <summary>Adds all items of an iterable to a set; false: an error is raised, the items so far stay.</summary>
    public static bool TryUnite(Vm.Vm vm, PySet target, in Value source)
    {
        if (source.Ref is PySet or PyDict && !source.Class.IsUser)
        {
            var table = (HashTable)source.Ref;
            return vm.ChargeWork(table.Count * 8L) && target.Union(vm, table);
        }

        var filling = vm.BeginFilling(target);
        var isDone = ForEach(
            vm, source, (Target: target, Vm: vm), static (state, item) => state.Target.Add(state.Vm, item));
        vm.EndFilling(filling);
        return isDone;
    }

    /// <summary>Removes all items of an iterable from a set; false: an error is raised.</summary>
    public static bool TrySubtract(Vm.Vm vm, PySet target, in Value source)
    {
        if (source.Ref == target)
        {
            target.Clear();
            return true;
        }

        if (source.Ref is not PySet other)
        {
            if (!ForEach(vm, source, (Target: target, Vm: vm),
                static (state, item) => state.Target.RemoveElement(state.Vm, item) != LookupResult.Error))
            {
                return false;
            }

            target.Shrink();
            return true;
        }

        if (!target.Settle() && other.Count > target.Count / 4)
        {
            // Without places to keep, what stays is faster moved than the rest removed.
            var rest = new PySet(target.Class);
            if (!rest.Choose(vm, target, other, keeps: false))
            {
                return false;
            }

            target.Exchange(rest);
            return true;
        }

        if (other.Count >> 3 > target.Count)
        {
            if (Intersect(vm, BaseOf(target), target, source) is not { } common)
            {
                return false;
            }

            other = common;
        }

        var position = 0;
        if (!vm.ChargeWork(other.Count * 8L))
        {
            return false;
        }

        while (other.Next(ref position, out Value key, out long hash))
        {
            if (target.Remove(vm, key, hash) == LookupResult.Error)
            {
                return false;
            }
        }

        target.Shrink();
        return true;
    }

    /// <summary>A set of the elements that are not in the other iterable; null: an error is raised.</summary>
    public static PySet? Subtract(Vm.Vm vm, PyType type, PySet set, in Value other)
    {
        if (other.Ref is PySet or PyDict && !(other.Ref is PyDict && other.Class.IsUser)
            && set.Count >> 2 <= ((HashTable)other.Ref).Count)
        {
            var result = new PySet(type);
            return result.Choose(vm, set, (HashTable)other.Ref, keeps: false) ? result : null;
        }

        return CopySet(vm, type, set) is { } copy && TrySubtract(vm, copy, other.Ref == set ? Value.Of(copy) : other)
            ? copy : null;
    }

    /// <summary>A set of the elements of both; null: an error is raised. The result has the given class.</summary>
    public static PySet? Intersect(Vm.Vm vm, PyType type, PyObject a, in Value b)
    {
        var result = new PySet(type);
        if (b.Ref is PySet other && a is PySet set)
        {
            // The smaller one is walked, whose elements are given.
            if (set == other)
            {
                return CopySet(vm, type, set);
            }

            var small = set.Count < other.Count ? set : other;
            return result.Choose(vm, small, small == set ? other : set, keeps: true) ? result : null;
        }

        var isDone = ForEach(vm, b, (Whole: a, Result: result, Vm: vm), static (state, item) =>
        {
            // The error of an item without hash is the plain one here.
            if (state.Whole is PySet whole)
            {
                return TryHash(state.Vm, item, out var hash) && whole.Contains(state.Vm, item, hash) switch
                {
                    LookupResult.Found => state.Result.Add(state.Vm, item, hash),
                    var found => found == LookupResult.Missing,
                };
            }

            var isThere = state.Whole.ContainsItem(state.Vm, item);
            return !isThere.IsError && (!isThere.IsTrue || state.Result.Add(state.Vm, item));
        });
        return isDone ? result : null;
    }

    /// <summary>Keeps in a set what is in exactly one of it and the other; false: an error is raised.</summary>
    public static bool TryToggle(Vm.Vm vm, PySet target, PySet other)
    {
        if (target == other)
        {
            target.Clear();
            return true;
        }

        var position = 0;
        if (!vm.ChargeWork(other.Count * 8L))
        {
            return false;
        }

        while (other.Next(ref position, out Value key, out long hash))
        {
            switch (target.Remove(vm, key, hash))
            {
                case LookupResult.Error:
                case LookupResult.Missing when !target.Add(vm, key, hash):
                    return false;
            }
        }

        return true;
    }

    /// <summary>A set of the items of an iterable; the very set when it is one. Null: an error is raised.</summary>
    public static PySet? AsSet(Vm.Vm vm, in Value source)
    {
        if (source.Ref is PySet set)
        {
            return set;
        }

        var made = new PySet();
        return TryUnite(vm, made, source) ? made : null;
    }

    /// <summary>A copy of a set with the given class; null: the memory was refused.</summary>
    public static PySet? CopySet(Vm.Vm vm, PyType type, PySet set)
    {
        var copy = new PySet(type);
        return vm.ChargeWork(set.Count) && copy.Assign(vm, set) ? copy : null;
    }

    /// <summary>set or frozenset, whichever the class derives from: the class of results.</summary>
    public static PyType BaseOf(PySet set) => set.IsMutable ? BuiltinTypes.Set : BuiltinTypes.FrozenSet;

    private static bool ForEach<TState>(Vm.Vm vm, in Value source, TState state, Func<TState, Value, bool> action)
    {
        var iterator = Iterate(vm, source);
        if (iterator is null)
        {
            return false;
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsError || item.IsExhausted)
            {
                return item.IsExhausted;
            }

            if (!vm.ChargeWork(10) || !action(state, item))
            {
                return false;
            }
        }
    }
}
