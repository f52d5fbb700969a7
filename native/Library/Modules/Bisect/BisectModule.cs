using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Bisect;

/// <summary>The module bisect: positions in sorted sequences.</summary>
/// <remarks>
/// Lists of numbers, texts and tuples of such are searched here, all else in Python.
/// Source: CPython 3.14 Modules/_bisectmodule.c.
/// </remarks>
[PyModule("bisect")]
internal static partial class BisectModule
{
    /// <summary>The position of a value, behind those equal to it.</summary>
    [PyFunction("bisect_right(a, x, lo=0, hi=None, *, key=None)", Cost = Cost.Constant)]
    private static Value Right(Vm vm, Value a, Value x, Value lo, Value hi, Value key) =>
        Find(vm, a, x, lo, hi, key, isRight: true);

    /// <summary>The position of a value, before those equal to it.</summary>
    [PyFunction("bisect_left(a, x, lo=0, hi=None, *, key=None)", Cost = Cost.Constant)]
    private static Value Left(Vm vm, Value a, Value x, Value lo, Value hi, Value key) =>
        Find(vm, a, x, lo, hi, key, isRight: false);

    /// <summary>Inserts a value behind those equal to it.</summary>
    [PyFunction("insort_right(a, x, lo=0, hi=None, *, key=None)", Cost = Cost.Charged)]
    private static Value InsertRight(Vm vm, Value a, Value x, Value lo, Value hi, Value key) =>
        Insert(vm, a, x, lo, hi, key, isRight: true);

    /// <summary>Inserts a value before those equal to it.</summary>
    [PyFunction("insort_left(a, x, lo=0, hi=None, *, key=None)", Cost = Cost.Charged)]
    private static Value InsertLeft(Vm vm, Value a, Value x, Value lo, Value hi, Value key) =>
        Insert(vm, a, x, lo, hi, key, isRight: false);

    private static Value Find(
        Vm vm, in Value items, in Value wanted, in Value lo, in Value hi, in Value key, bool isRight)
    {
        if (!TryRange(vm, items, lo, hi, out var low, out var high))
        {
            return Value.Error;
        }

        return key.IsNone && items.Ref is PyList { Class.IsUser: false } list
            && TrySearch(list, wanted, ref low, ref high, isRight)
            ? Value.Int(low)
            : vm.TailEmbedded("bisect_rest", items, wanted, Value.Int(low), high < 0 ? LengthOf(items)
                : Value.Int(high), key, Value.Bool(isRight));
    }

    private static Value Insert(
        Vm vm, in Value items, in Value item, in Value lo, in Value hi, in Value key, bool isRight)
    {
        if (!TryRange(vm, items, lo, hi, out var low, out var high))
        {
            return Value.Error;
        }

        if (key.IsNone && items.Ref is PyList { Class.IsUser: false } list
            && TrySearch(list, item, ref low, ref high, isRight))
        {
            return vm.ChargeWork(list.Count - low) && list.TryInsert(vm, (int)Math.Min(low, list.Count), item)
                ? Value.None : Value.Error;
        }

        return vm.TailEmbedded("insert_sorted", items, item, item, Value.Int(low), high < 0 ? LengthOf(items)
            : Value.Int(high), key, Value.Bool(isRight));
    }

    /// <summary>Narrows the range down to one place; false where the program has to compare.</summary>
    private static bool TrySearch(PyList list, in Value wanted, ref long low, ref long high, bool isRight)
    {
        high = high < 0 ? list.Count : high;
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (middle >= list.Count)
            {
                return false;
            }

            ref var item = ref list.Items[middle];
            if (!PlainOrder.TryLess(isRight ? wanted : item, isRight ? item : wanted, out var isLess))
            {
                return false;
            }

            if (isLess == isRight)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return true;
    }

    /// <summary>The limits of the search; the upper one is negative when the length has to be asked for.</summary>
    private static bool TryRange(Vm vm, in Value items, in Value lo, in Value hi, out long low, out long high)
    {
        low = 0;
        high = -1;
        if (!Ops.TryIndex(vm, lo, out var first))
        {
            return false;
        }

        low = Ops.Clamp(first);
        if (low < 0)
        {
            vm.Fail(ExceptionTypes.ValueError, "lo must be non-negative");
            return false;
        }

        if (hi.IsNone)
        {
            return true;
        }

        if (!Ops.TryIndex(vm, hi, out var last))
        {
            return false;
        }

        high = Math.Max(0, Ops.Clamp(last));
        return true;
    }

    private static Value LengthOf(in Value items) =>
        items.Ref is PyObject { Class.IsUser: false, ItemCount: >= 0 } o and not PyDict
            ? Value.Int(o.ItemCount) : Value.None;
}
