using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Core;

/// <summary>What containers.py uses: changes of containers that no method of a subclass sees.</summary>
[PyModule("_core")]
internal static partial class CoreContainers
{
    /// <summary>Appends to a list.</summary>
    [PyFunction("_list_append(items, item, /)", Cost = Cost.Charged)]
    private static Value ListAppend(Vm vm, PyList items, Value item)
    {
        if (items.Count == items.Items.Length && !items.TryReserve(vm, 1))
        {
            return Value.Error;
        }

        items.Append(item);
        return Value.None;
    }

    /// <summary>Appends ints to a bytearray.</summary>
    [PyFunction("_bytearray_extend(target, items, /)", Cost = Cost.Charged)]
    private static Value ByteArrayExtend(Vm vm, PyByteArray target, PyList items) =>
        Ops.TryCollectBytes(vm, Value.Of(items), "bytearray", out var bytes)
            && target.TryReplace(vm, target.Length, 0, bytes.Span) ? Value.None : Value.Error;

    /// <summary>Adds to a set or a frozenset that is being made.</summary>
    [PyFunction("_set_add(items, item, /)", Cost = Cost.Constant)]
    private static Value SetAdd(Vm vm, PySet items, Value item) => items.Add(vm, item) ? Value.None : Value.Error;

    /// <summary>Stores in a dict.</summary>
    [PyFunction("_dict_set(target, key, item, /)", Cost = Cost.Constant)]
    private static Value DictSet(Vm vm, PyDict target, Value key, Value item) =>
        target.SetItem(vm, key, item);

    /// <summary>Stores an element of a sequence of pairs in a dict.</summary>
    [PyFunction("_dict_set_pair(target, pair, number, /)", Cost = Cost.Charged)]
    private static Value DictSetPair(Vm vm, PyDict target, Value pair, long number) =>
        Ops.TryStorePair(vm, target, pair, number) ? Value.None : Value.Error;

    /// <summary>Stores the entries of a dict in another.</summary>
    [PyFunction("_dict_merge(target, other, /)", Cost = Cost.Charged)]
    private static Value DictMerge(Vm vm, PyDict target, PyDict other) =>
        vm.ChargeWork(other.Count * 8L) && target.Update(vm, other) ? Value.None : Value.Error;

    /// <summary>True for a plain dict.</summary>
    [PyFunction("_is_dict(value, /)", Cost = Cost.Constant)]
    private static bool IsDict(Value value) => value.Ref is PyDict && value.Class == BuiltinTypes.Dict;

    /// <summary>True for a mapping as dict() understands it.</summary>
    [PyFunction("_has_keys(value, /)", Cost = Cost.Constant)]
    private static bool HasKeys(Value value) => Ops.HasKeys(value);

    /// <summary>True when iterating runs Python code.</summary>
    [PyFunction("_needs_frames(value, /)", Cost = Cost.Constant)]
    private static bool NeedsFrames(Vm vm, Value value) => Ops.NeedsFrames(vm, value);

    /// <summary>Takes the items out of a list that is to be sorted.</summary>
    [PyFunction("_take_items(items, /)", Cost = Cost.Constant)]
    private static PyList TakeItems(PyList items) => Ops.TakeItems(items);

    /// <summary>Puts the items back after sorting failed.</summary>
    [PyFunction("_put_items(items, taken, /)", Cost = Cost.Constant)]
    private static void PutItems(Vm vm, PyList items, PyList taken) => Ops.PutItems(vm, items, taken, false);

    /// <summary>Sorts the taken items by their keys and puts them back.</summary>
    [PyFunction("_sort_by_keys(items, taken, keys, reverse, /)", Cost = Cost.Charged)]
    private static Value SortByKeys(Vm vm, PyList items, PyList taken, PyList keys, bool reverse) =>
        Ops.TrySortByKeys(vm, items, taken, keys, reverse) ? Value.None : Value.Error;

    /// <summary>A tuple of the given class with the items of a list.</summary>
    [PyFunction("_make_tuple(cls, items, /)", Cost = Cost.Linear)]
    private static PyTuple MakeTuple(PyType cls, PyList items) => cls == BuiltinTypes.Tuple
        ? items.Count == 0 ? PyTuple.Empty : new PyTuple(items.Span.ToArray())
        : new PyTupleInstance(cls, items.Span.ToArray());
}
