using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of list.</summary>
[PyType("list")]
internal static partial class ListMethods
{
    private const long BytesPerItem = 16;

    /// <summary>A new list of the items of an iterable.</summary>
    [PyFunction("list(iterable=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value iterable)
    {
        if (cls == BuiltinTypes.List && !iterable.IsMissing && Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded("list_of", iterable);
        }

        var list = Create(cls);
        return iterable.IsMissing ? Value.Of(list)
            : Ops.NeedsFrames(vm, iterable) ? vm.TailEmbedded("list_filled", Value.Of(list), iterable)
            : Ops.TryExtend(vm, list, iterable) ? Value.Of(list)
            : Value.Error;
    }

    /// <summary>An empty list, whatever the arguments: __init__ fills it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value NewEmpty(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Construction.TryClass(vm, args, BuiltinTypes.List, out var cls) ? Value.Of(Create(cls)) : Value.Error;

    /// <summary>Replaces the items by those of an iterable.</summary>
    [PyMethod("__init__(iterable=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Init(Vm vm, PyList self, Value iterable)
    {
        self.Clear();
        return iterable.IsMissing ? Value.None : Extend(vm, self, iterable);
    }

    /// <summary>Adds an item at the end.</summary>
    [PyMethod("append(object, /)", Cost = Cost.Charged)]
    private static Value Append(Vm vm, PyList self, Value @object)
    {
        if (self.Count == self.Items.Length && !self.TryReserve(vm, 1))
        {
            return Value.Error;
        }

        self.Append(@object);
        return Value.None;
    }

    /// <summary>Removes all items.</summary>
    [PyMethod("clear()", Cost = Cost.Constant)]
    private static void Clear(PyList self) => self.Clear();

    /// <summary>A copy of the list; the items are shared.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyList self)
    {
        if (!vm.Charge(self.Count * BytesPerItem) || !vm.ChargeWork(self.Count))
        {
            return Value.Error;
        }

        return Value.Of(new PyList(self.Span.ToArray()));
    }

    /// <summary>How many items equal the value.</summary>
    [PyMethod("count(value, /)", Cost = Cost.Charged)]
    private static Value Count(Vm vm, PyList self, Value value) => SequenceMethods.Count(vm, self, value);

    /// <summary>Appends the items of an iterable.</summary>
    [PyMethod("extend(iterable, /)", Cost = Cost.Charged)]
    private static Value Extend(Vm vm, PyList self, Value iterable) =>
        Ops.NeedsFrames(vm, iterable) ? vm.TailEmbedded("list_extend", Value.Of(self), iterable)
        : Ops.TryExtend(vm, self, iterable) ? Value.None
        : Value.Error;

    /// <summary>The first position of an equal item.</summary>
    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, PyList self, Value value, Value start, Value stop) =>
        SequenceMethods.Index(vm, self, self.Count, value, start, stop, "list.index(x): x not in list");

    /// <summary>Inserts an item before a position.</summary>
    [PyMethod("insert(index, object, /)", Cost = Cost.Charged)]
    private static Value Insert(Vm vm, PyList self, long index, Value @object)
    {
        index = index < 0 ? Math.Max(0, index + self.Count) : Math.Min(index, self.Count);
        return vm.ChargeWork((self.Count - index) / 4) && self.TryInsert(vm, (int)index, @object)
            ? Value.None : Value.Error;
    }

    /// <summary>Removes an item, by default the last, and gives it.</summary>
    [PyMethod("pop(index=-1, /)", Cost = Cost.Charged)]
    private static Value Pop(Vm vm, PyList self, long index)
    {
        if (self.Count == 0)
        {
            return vm.Fail(ExceptionTypes.IndexError, "pop from empty list");
        }

        index = index < 0 ? index + self.Count : index;
        if ((ulong)index >= (ulong)self.Count)
        {
            return vm.Fail(ExceptionTypes.IndexError, "pop index out of range");
        }

        return vm.ChargeWork((self.Count - index) / 4) ? self.RemoveAt((int)index) : Value.Error;
    }

    /// <summary>Removes the first equal item.</summary>
    [PyMethod("remove(value, /)", Cost = Cost.Charged)]
    private static Value Remove(Vm vm, PyList self, Value value)
    {
        if (!vm.ChargeWork(self.Count))
        {
            return Value.Error;
        }

        var position = Ops.IndexIn(vm, self, value, 0, self.Count);
        if (position < 0)
        {
            return position == -2 ? Value.Error : vm.Fail(ExceptionTypes.ValueError, "list.remove(x): x not in list");
        }

        // The comparison may have shortened the list.
        if (position < self.Count)
        {
            self.RemoveAt((int)position);
        }

        return Value.None;
    }

    /// <summary>Turns the order of the items around.</summary>
    [PyMethod("reverse()", Cost = Cost.Linear)]
    private static void Reverse(PyList self) => Array.Reverse(self.Items, 0, self.Count);

    /// <summary>Sorts in place, keeping the order of equal items.</summary>
    [PyMethod("sort(*, key=None, reverse=False)", Cost = Cost.Charged)]
    private static Value Sort(Vm vm, PyList self, Value key, bool reverse)
    {
        if (key.IsNone)
        {
            return Ops.TrySort(vm, self, reverse) ? Value.None : Value.Error;
        }

        if (!NativeLeaf.IsLeaf(key))
        {
            return vm.TailEmbedded(IsComparator(key) ? "list_sort_comparing" : "list_sort_by", Value.Of(self), key,
                Value.Bool(reverse));
        }

        if (!vm.Charge(self.Count * BytesPerItem) || !vm.ChargeWork(self.Count * 20L))
        {
            return Value.Error;
        }

        var taken = Ops.TakeItems(self);
        var keys = new PyList(taken.Count);
        foreach (ref readonly var item in taken.Span)
        {
            var itemKey = NativeLeaf.Call(vm, key, item);
            if (itemKey.IsError)
            {
                Ops.PutItems(vm, self, taken, false);
                return Value.Error;
            }

            keys.Append(itemKey);
        }

        var isSorted = Ops.TrySortByKeys(vm, self, taken, keys, reverse);
        if (vm.IsInterrupted)
        {
            Ops.PutItems(vm, self, taken, false);
        }

        return isSorted ? Value.None : Value.Error;
    }

    /// <summary>A list of items that no program sees yet, sorted.</summary>
    internal static Value Sorted(Vm vm, PyList items, in Value key, in Value reverse)
    {
        if (!key.IsNone && !NativeLeaf.IsLeaf(key))
        {
            return vm.TailEmbedded("list_sorted_by", Value.Of(items), key, reverse);
        }

        // A comparison of a program may wait, and change what the items were taken from: the list is kept then.
        return !IsPlain(items.Span) ? vm.TailEmbedded("list_sorted", Value.Of(items), key, reverse)
            : Sort(vm, items, key, reverse.IsTrue).IsError ? Value.Error : Value.Of(items);
    }

    /// <summary>True for numbers and texts, and for tuples of those: nothing of a program compares them.</summary>
    private static bool IsPlain(ReadOnlySpan<Value> items, bool isInner = false)
    {
        foreach (ref readonly var item in items)
        {
            if (item.Ref is PyObject and not PyInt
                && (isInner || item.Ref.GetType() != typeof(PyTuple) || !IsPlain(((PyTuple)item.Ref).Items, true)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True for what functools.cmp_to_key() makes of a function, whose comparisons may wait.</summary>
    internal static bool IsComparator(in Value key) => key.Ref is PyInstance && key.Class.Name == "KeyWrapper"
        && key.Class.Namespace.TryGetStr("__module__", out var module) && module.IsStr && module.AsStr == "functools";

    /// <summary>An iterator from the last item to the first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyListReverseIterator Reversed(PyList self) => new(self);

    /// <summary>list[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static PyList Create(PyType cls) => cls == BuiltinTypes.List ? new PyList() : new PyListInstance(cls);
}
