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

        return ForEach(vm, source, (Target: target, Vm: vm), static (state, item) => state.Target.Add(state.Vm, item));
    }

    /// <summary>Removes all items of an iterable from a set; false: an error is raised.</summary>
    public static bool TrySubtract(Vm.Vm vm, PySet target, in Value source)
    {
        if (source.Ref == target)
        {
            target.Clear();
            return true;
        }

        if (source.Ref is PySet other && other.Count > target.Count)
        {
            return TryFilter(vm, target, other, false);
        }

        return ForEach(vm, source, (Target: target, Vm: vm),
            static (state, item) => state.Target.RemoveElement(state.Vm, item) != LookupResult.Error);
    }

    /// <summary>A set of the elements of both; null: an error is raised. The result has the given class.</summary>
    public static PySet? Intersect(Vm.Vm vm, PyType type, PyObject a, in Value b)
    {
        var result = new PySet(type);
        if (b.Ref is PySet other && a is PySet set)
        {
            // The smaller one is walked, whose elements are given.
            var small = set.Count <= other.Count ? set : other;
            var big = small == set ? other : set;
            var position = 0;
            if (!vm.ChargeWork(small.Count * 8L))
            {
                return null;
            }

            while (small.Next(ref position, out Value key, out long hash))
            {
                var found = big.Contains(vm, key, hash);
                if (found == LookupResult.Error || (found == LookupResult.Found && !result.Add(vm, key, hash)))
                {
                    return null;
                }
            }

            return result;
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

    /// <summary>Keeps (or drops) the elements of a set that are in another; false: an error is raised.</summary>
    private static bool TryFilter(Vm.Vm vm, PySet target, PySet other, bool keeps)
    {
        var result = new PySet(target.Class);
        var position = 0;
        if (!vm.ChargeWork(target.Count * 8L))
        {
            return false;
        }

        while (target.Next(ref position, out Value key, out long hash))
        {
            var found = other.Contains(vm, key, hash);
            if (found == LookupResult.Error || (found == LookupResult.Found == keeps && !result.Add(vm, key, hash)))
            {
                return false;
            }
        }

        target.Exchange(result);
        return true;
    }

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
