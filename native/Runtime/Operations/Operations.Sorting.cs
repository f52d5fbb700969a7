using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Sorting of lists.</content>
internal static partial class Operations
{
    /// <summary>
    /// Sorts a list in place by the items themselves; false: an error is raised, the list holds the same items.
    /// </summary>
    public static bool TrySort(Vm.Vm vm, PyList list, bool isReversed)
    {
        var taken = TakeItems(list);
        var isSorted = TrySortArray(vm, taken.Items, null, taken.Count, isReversed);
        return PutItems(vm, list, taken, isSorted);
    }

    /// <summary>
    /// Sorts items by keys and puts them into the list they were taken from; false: an error is raised.
    /// </summary>
    public static bool TrySortByKeys(Vm.Vm vm, PyList list, PyList taken, PyList keys, bool isReversed)
    {
        var isSorted = TrySortArray(vm, keys.Items, taken.Items, Math.Min(keys.Count, taken.Count), isReversed);
        return PutItems(vm, list, taken, isSorted);
    }

    /// <summary>Takes the items out of a list that is being sorted: programs see it empty meanwhile.</summary>
    public static PyList TakeItems(PyList list)
    {
        var taken = new PyList { Items = list.Items, Count = list.Count };
        list.Clear();
        return taken;
    }

    /// <summary>
    /// Puts items back; false when sorting failed or the list was changed meanwhile, the error is raised.
    /// </summary>
    public static bool PutItems(Vm.Vm vm, PyList list, PyList taken, bool isSorted)
    {
        var isChanged = list.Count != 0 || list.Items.Length != 0;
        list.Items = taken.Items;
        list.Count = taken.Count;
        if (isChanged && isSorted)
        {
            vm.Fail(ExceptionTypes.ValueError, "list modified during sort");
            return false;
        }

        return isSorted;
    }

    private static bool TrySortArray(Vm.Vm vm, Value[] keys, Value[]? items, int count, bool isReversed)
    {
        if (count < 2)
        {
            return true;
        }

        // Merging takes half of the items aside.
        if (!vm.Charge(count * (items is null ? 8L : 16L)) || !vm.ChargeWork(count * 4L))
        {
            return false;
        }

        // Sorting the reversed list and reversing the result keeps equal items in order.
        if (isReversed)
        {
            Reverse(keys, items, count);
        }

        var isSorted = TrySortKind(vm, keys, items, count);
        if (isReversed)
        {
            Reverse(keys, items, count);
        }

        return isSorted;
    }

    private static bool TrySortKind(Vm.Vm vm, Value[] keys, Value[]? items, int count)
    {
        var work = (long)count * BitOperations.Log2((uint)count);
        switch (KindOfAll(keys, count))
        {
            case SortKind.Int when items is null:
                return vm.ChargeWork(work * 2) && SortInts(keys, count);
            case SortKind.Int:
                return vm.ChargeWork(work * 4) && new MergeSort<IntOrder>(default, keys, items).Sort(count);
            case SortKind.Float:
                return vm.ChargeWork(work * 4) && new MergeSort<FloatOrder>(default, keys, items).Sort(count);
            case SortKind.Text:
                return vm.ChargeWork(work * 10) && new MergeSort<TextOrder>(default, keys, items).Sort(count);
            case SortKind.Tuple:
                return vm.ChargeWork(work * 10)
                    && new MergeSort<TupleOrder>(new TupleOrder(vm), keys, items).Sort(count);
            default:
                return vm.ChargeWork(work * 10) && new MergeSort<AnyOrder>(new AnyOrder(vm), keys, items).Sort(count);
        }
    }

    private static SortKind KindOfAll(Value[] keys, int count)
    {
        var kind = KindOf(keys[0]);
        for (var i = 1; i < count && kind != SortKind.Any; i++)
        {
            if (KindOf(keys[i]) != kind)
            {
                return SortKind.Any;
            }
        }

        return kind;
    }

    private static SortKind KindOf(in Value key) => key.Ref switch
    {
        null => SortKind.Int,
        string => SortKind.Text,
        PyTuple { Class.IsUser: false } => SortKind.Tuple,
        _ => key.IsFloat ? SortKind.Float : SortKind.Any,
    };

    /// <summary>Equal ints are the same value, so that an unstable sort does.</summary>
    private static bool SortInts(Value[] keys, int count)
    {
        var isSorted = true;
        var numbers = new long[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = keys[i].Bits;
            isSorted &= i == 0 || numbers[i - 1] <= numbers[i];
        }

        if (isSorted)
        {
            return true;
        }

        Array.Sort(numbers);
        for (var i = 0; i < count; i++)
        {
            keys[i].Bits = numbers[i];
        }

        return true;
    }

    private static void Reverse(Value[] keys, Value[]? items, int count)
    {
        Array.Reverse(keys, 0, count);
        if (items is not null)
        {
            Array.Reverse(items, 0, count);
        }
    }

    private enum SortKind : byte
    {
        Any, Int, Float, Text, Tuple,
    }
}
