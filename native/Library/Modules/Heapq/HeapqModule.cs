using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Heapq;

/// <summary>
/// The module heapq: heaps in lists. Numbers, texts and tuples of such are compared here; where the program's own
/// comparison is met the heap is left as it is at that step and the text goes on.
/// </summary>
/// <remarks>Source: CPython 3.14 Modules/_heapqmodule.c.</remarks>
[PyModule("heapq")]
internal static partial class HeapqModule
{
    /// <summary>Adds an item to a heap.</summary>
    [PyFunction("heappush(heap, item, /)", Cost = Cost.Charged)]
    private static Value Push(Vm vm, PyList heap, Value item) => Push(vm, heap, item, isMax: false);

    /// <summary>Adds an item to a heap whose largest item comes first.</summary>
    [PyFunction("heappush_max(heap, item, /)", Cost = Cost.Charged)]
    private static Value PushMax(Vm vm, PyList heap, Value item) => Push(vm, heap, item, isMax: true);

    /// <summary>Takes the smallest item out of a heap.</summary>
    [PyFunction("heappop(heap, /)", Cost = Cost.Charged)]
    private static Value Pop(Vm vm, PyList heap) => Pop(vm, heap, isMax: false);

    /// <summary>Takes the largest item out of a heap.</summary>
    [PyFunction("heappop_max(heap, /)", Cost = Cost.Charged)]
    private static Value PopMax(Vm vm, PyList heap) => Pop(vm, heap, isMax: true);

    /// <summary>Takes the smallest item out and puts another in.</summary>
    [PyFunction("heapreplace(heap, item, /)", Cost = Cost.Charged)]
    private static Value Replace(Vm vm, PyList heap, Value item) => Replace(vm, heap, item, isMax: false);

    /// <summary>Takes the largest item out and puts another in.</summary>
    [PyFunction("heapreplace_max(heap, item, /)", Cost = Cost.Charged)]
    private static Value ReplaceMax(Vm vm, PyList heap, Value item) => Replace(vm, heap, item, isMax: true);

    /// <summary>Puts an item in and takes the smallest out.</summary>
    [PyFunction("heappushpop(heap, item, /)", Cost = Cost.Charged)]
    private static Value PushPop(Vm vm, PyList heap, Value item) => PushPop(vm, heap, item, isMax: false);

    /// <summary>Puts an item in and takes the largest out.</summary>
    [PyFunction("heappushpop_max(heap, item, /)", Cost = Cost.Charged)]
    private static Value PushPopMax(Vm vm, PyList heap, Value item) => PushPop(vm, heap, item, isMax: true);

    /// <summary>Makes a list a heap.</summary>
    [PyFunction("heapify(heap, /)", Cost = Cost.Charged)]
    private static Value Heapify(Vm vm, PyList heap) => Heapify(vm, heap, isMax: false);

    /// <summary>Makes a list a heap whose largest item comes first.</summary>
    [PyFunction("heapify_max(heap, /)", Cost = Cost.Charged)]
    private static Value HeapifyMax(Vm vm, PyList heap) => Heapify(vm, heap, isMax: true);

    private static Value Push(Vm vm, PyList heap, in Value item, bool isMax)
    {
        if (heap.Count == heap.Items.Length && !heap.TryReserve(vm, 1))
        {
            return Value.Error;
        }

        heap.Append(item);
        var position = heap.Count - 1;
        return MoveUp(vm, heap.Items, 0, ref position, isMax) is { } done
            ? done ? Value.None : Value.Error
            : vm.TailEmbedded(
                "heap_move_up", Value.Of(heap), Value.Int(0), Value.Int(position), Value.Bool(isMax), Value.None);
    }

    private static Value Pop(Vm vm, PyList heap, bool isMax)
    {
        if (heap.Count == 0)
        {
            return vm.Fail(ExceptionTypes.IndexError, "index out of range");
        }

        var last = heap.RemoveAt(heap.Count - 1);
        if (heap.Count == 0)
        {
            return last;
        }

        var result = heap.Items[0];
        heap.Items[0] = last;
        return Sink(vm, heap, isMax, result);
    }

    private static Value Replace(Vm vm, PyList heap, in Value item, bool isMax)
    {
        if (heap.Count == 0)
        {
            return vm.Fail(ExceptionTypes.IndexError, "index out of range");
        }

        var result = heap.Items[0];
        heap.Items[0] = item;
        return Sink(vm, heap, isMax, result);
    }

    private static Value PushPop(Vm vm, PyList heap, in Value item, bool isMax)
    {
        if (heap.Count == 0)
        {
            return item;
        }

        if (!PlainOrder.TryLess(isMax ? item : heap.Items[0], isMax ? heap.Items[0] : item, out var isBetter))
        {
            return vm.TailEmbedded("heap_push_pop", Value.Of(heap), item, Value.Bool(isMax));
        }

        return isBetter ? Replace(vm, heap, item, isMax) : item;
    }

    private static Value Sink(Vm vm, PyList heap, bool isMax, in Value result)
    {
        var position = 0;
        return MoveDown(vm, heap, 0, ref position, isMax) is { } done
            ? done ? result : Value.Error
            : vm.TailEmbedded(
                "heap_move_down", Value.Of(heap), Value.Int(0), Value.Int(position), Value.Bool(isMax), result);
    }

    private static Value Heapify(Vm vm, PyList heap, bool isMax)
    {
        if (!vm.ChargeWork(heap.Count * 4L))
        {
            return Value.Error;
        }

        for (var i = (heap.Count / 2) - 1; i >= 0; i--)
        {
            var position = i;
            if (MoveDown(vm, heap, i, ref position, isMax) is not { } isDone)
            {
                return vm.TailEmbedded(
                    "heap_order", Value.Of(heap), Value.Int(i), Value.Int(position), Value.Bool(isMax));
            }

            if (!isDone)
            {
                return Value.Error;
            }
        }

        return Value.None;
    }

    /// <summary>
    /// Moves an item towards the root until its parent is not larger; null where the program has to compare: the item
    /// stands at the position, then.
    /// </summary>
    private static bool? MoveUp(Vm vm, Value[] items, int start, ref int position, bool isMax)
    {
        var item = items[position];
        var from = position;
        while (position > start)
        {
            var parent = (position - 1) >> 1;
            if (!PlainOrder.TryLess(isMax ? items[parent] : item, isMax ? item : items[parent], out var isBefore))
            {
                items[position] = item;
                return null;
            }

            if (!isBefore)
            {
                break;
            }

            items[position] = items[parent];
            position = parent;
        }

        items[position] = item;
        return vm.ChargeWork(BitOperations.Log2((uint)from + 1) * 4L);
    }

    /// <summary>
    /// Moves an item down to a leaf along the smaller children, then up to where it belongs; null where the program has
    /// to compare children: the item stands at the position, then.
    /// </summary>
    private static bool? MoveDown(Vm vm, PyList list, int start, ref int position, bool isMax)
    {
        var items = list.Items;
        var count = list.Count;
        var item = items[position];
        var child = (2 * position) + 1;
        while (child < count)
        {
            var right = child + 1;
            if (right < count)
            {
                if (!PlainOrder.TryLess(
                    isMax ? items[right] : items[child], isMax ? items[child] : items[right], out var isLeft))
                {
                    items[position] = item;
                    return null;
                }

                child = isLeft ? child : right;
            }

            items[position] = items[child];
            position = child;
            child = (2 * position) + 1;
        }

        items[position] = item;
        return vm.ChargeWork(BitOperations.Log2((uint)count + 1) * 4L) ? MoveUp(vm, items, start, ref position, isMax)
            : false;
    }
}
