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

        // Work that is to be done again finds the list as empty as it was.
        return !vm.IsInterrupted && PutItems(vm, list, taken, isSorted);
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

        // Comparisons that wait for the host are done again, with the items in the order they were in.
        Value[]? keysBefore = null;
        Value[]? itemsBefore = null;
        if (HasObjects(keys.AsSpan(0, count)))
        {
            if (!vm.Charge(count * (items is null ? 16L : 32L)))
            {
                return false;
            }

            keysBefore = keys.AsSpan(0, count).ToArray();
            itemsBefore = items?.AsSpan(0, count).ToArray();
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

        if (vm.IsInterrupted)
        {
            keysBefore?.CopyTo(keys, 0);
            itemsBefore?.CopyTo(items!, 0);
        }

        return isSorted;
    }

    private static bool HasObjects(ReadOnlySpan<Value> values)
    {
        foreach (ref readonly var value in values)
        {
            if (value.Ref is PyObject)
            {
                return true;
            }
        }

        return false;
    }

    private static bool TrySortKind(Vm.Vm vm, Value[] keys, Value[]? items, int count)
    {
        var work = (long)count * BitOperations.Log2((uint)count);
        switch (KindOfAll(keys, count))
        {
            case SortKind.Int:
                return SortNumbers(vm, keys, items, count, false, work * 4);
            case SortKind.Float:
                return SortNumbers(vm, keys, items, count, true, work * 4);
            case SortKind.Text:
                return vm.ChargeWork(work * 10) && new MergeSort<TextOrder>(new TextOrder(vm), keys, items).Sort(count);
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
        var reference = keys[0].Ref;
        for (var i = 1; i < count && kind != SortKind.Any; i++)
        {
            // Ints and floats have the same reference in every key.
            var other = keys[i].Ref;
            if ((other != reference || kind > SortKind.Float) && KindOf(keys[i]) != kind)
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
        var other when other.GetType() == typeof(PyTuple) => SortKind.Tuple,
        _ => key.IsFloat ? SortKind.Float : SortKind.Any,
    };

    /// <summary>Sorts ints or floats: at once when they are in order or in reverse, else by their digits.</summary>
    private static bool SortNumbers(Vm.Vm vm, Value[] keys, Value[]? items, int count, bool areFloats, long work)
    {
        if (count < RadixSort.MinCount)
        {
            return SortByComparing(vm, keys, items, count, areFloats, work);
        }

        // The numbers, their places, and both again.
        if (!vm.Charge(count * 24L) || !vm.ChargeWork(count * 20L))
        {
            return false;
        }

        var numbers = new long[count];
        if (areFloats)
        {
            if (!TryOrderFloats(keys, numbers))
            {
                return SortByComparing(vm, keys, items, count, areFloats, work);
            }
        }
        else
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = keys[i].Bits;
            }
        }

        var (rises, falls) = FindOrder(numbers);
        if (rises)
        {
            return true;
        }

        if (falls)
        {
            Reverse(keys, items, count);
            return true;
        }

        var places = items is null ? null : new int[count];
        for (var i = 0; i < count && places is not null; i++)
        {
            places[i] = i;
        }

        RadixSort.Sort(numbers, places);
        for (var i = 0; i < numbers.Length; i++)
        {
            keys[i].Bits = areFloats ? FloatOfOrder(numbers[i]) : numbers[i];
        }

        if (places is not null)
        {
            var moved = items.AsSpan(0, count).ToArray();
            for (var i = 0; i < places.Length; i++)
            {
                items![i] = moved[places[i]];
            }
        }

        return true;
    }

    private static bool SortByComparing(Vm.Vm vm, Value[] keys, Value[]? items, int count, bool areFloats, long work) =>
        vm.ChargeWork(work) && (areFloats
            ? new MergeSort<FloatOrder>(default, keys, items).Sort(count)
            : new MergeSort<IntOrder>(default, keys, items).Sort(count));

    /// <summary>
    /// Numbers in the order of the floats; false when one is not a number or a negative zero, whose order is not that
    /// of its bits.
    /// </summary>
    private static bool TryOrderFloats(Value[] keys, long[] numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            var bits = keys[i].Bits;
            if (bits == long.MinValue || double.IsNaN(BitConverter.Int64BitsToDouble(bits)))
            {
                return false;
            }

            numbers[i] = FloatOfOrder(bits);
        }

        return true;
    }

    /// <summary>Turns the bits of a float into a number of the same order, and back.</summary>
    private static long FloatOfOrder(long bits) => bits < 0 ? bits ^ long.MaxValue : bits;

    /// <summary>Whether numbers never fall, and whether they always fall.</summary>
    private static (bool Rises, bool Falls) FindOrder(long[] numbers)
    {
        var rises = true;
        var falls = true;
        for (var i = 1; i < numbers.Length && (rises || falls); i++)
        {
            rises &= numbers[i - 1] <= numbers[i];
            falls &= numbers[i - 1] > numbers[i];
        }

        return (rises, falls);
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
        Int, Float, Text, Tuple, Any,
    }
}
