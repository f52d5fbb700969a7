using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>What list and tuple have in common.</content>
internal static partial class Operations
{
    /// <summary>The items of a list or tuple as they are now.</summary>
    public static ReadOnlySpan<Value> ItemsOf(object sequence) =>
        sequence is PyList list ? list.Span : ((PyTuple)sequence).Items;

    /// <summary>Copies the items of a slice; false: the memory was refused.</summary>
    public static bool TryCopyItems(Vm.Vm vm, Value[] source, in SliceRange range, out Value[] items)
    {
        items = [];
        if (range.Count == 0)
        {
            return true;
        }

        if (range.Count > 64 && !(vm.Charge(range.Count * 16) && vm.ChargeWork(range.Count)))
        {
            return false;
        }

        items = new Value[range.Count];
        if (range.Step == 1)
        {
            Array.Copy(source, range.Start, items, 0, range.Count);
            return true;
        }

        var position = range.Start;
        for (var i = 0; i < items.Length; i++, position += range.Step)
        {
            items[i] = source[position];
        }

        return true;
    }

    /// <summary>Repeats items; false: the memory was refused.</summary>
    public static bool TryRepeat(Vm.Vm vm, ReadOnlySpan<Value> source, long count, out Value[] items)
    {
        items = [];
        if (count <= 0 || source.Length == 0)
        {
            return true;
        }

        if (count > long.MaxValue / 16 / source.Length)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        var length = count * source.Length;
        if (!vm.Charge(length * 16) || !vm.ChargeWork(length))
        {
            return false;
        }

        if (length > Array.MaxLength)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        items = new Value[length];
        if (source.Length == 1)
        {
            Array.Fill(items, source[0]);
            return true;
        }

        source.CopyTo(items);
        for (var done = source.Length; done < items.Length;)
        {
            var part = Math.Min(done, items.Length - done);
            Array.Copy(items, 0, items, done, part);
            done += part;
        }

        return true;
    }

    /// <summary>Joins items; false: the memory was refused.</summary>
    public static bool TryConcatenate(
        Vm.Vm vm, ReadOnlySpan<Value> first, ReadOnlySpan<Value> second, out Value[] items)
    {
        items = [];
        var length = (long)first.Length + second.Length;
        if (!vm.Charge(length * 16) || !vm.ChargeWork(length))
        {
            return false;
        }

        if (length > Array.MaxLength)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        items = new Value[length];
        first.CopyTo(items);
        second.CopyTo(items.AsSpan(first.Length));
        return true;
    }

    /// <summary>
    /// The first position of an item from a position on, below an end; -1 when it is not there, -2 when an error is
    /// raised.
    /// </summary>
    public static long IndexIn(Vm.Vm vm, PyObject sequence, in Value item, long start, long stop)
    {
        for (var i = start; i < stop; i++)
        {
            // Comparing may change the list: its items are read again at every step.
            var items = ItemsOf(sequence);
            if (i >= items.Length)
            {
                break;
            }

            if (item.Ref is null && items[(int)i].Ref is null)
            {
                if (item.Bits == items[(int)i].Bits)
                {
                    return i;
                }

                continue;
            }

            var candidate = items[(int)i];
            if (!TryMatches(vm, candidate, item, out var isEqual))
            {
                return -2;
            }

            if (isEqual)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a list or tuple contains an item: a bool or the error mark.</summary>
    internal static Value FindInSequence(Vm.Vm vm, PyObject sequence, in Value item)
    {
        var length = ItemsOf(sequence).Length;
        if (length > 256 && !vm.ChargeWork(length))
        {
            return Value.Error;
        }

        var position = IndexIn(vm, sequence, item, 0, long.MaxValue);
        return position == -2 ? Value.Error : Value.Bool(position >= 0);
    }

    /// <summary>Compares two lists or two tuples.</summary>
    internal static Value CompareSequences(Vm.Vm vm, CompareOperator op, PyObject a, PyObject b)
    {
        var isEquality = op is CompareOperator.Equal or CompareOperator.NotEqual;
        if (isEquality && ItemsOf(a).Length != ItemsOf(b).Length)
        {
            return Value.Bool(op == CompareOperator.NotEqual);
        }

        if (!vm.ChargeWork(Math.Min(ItemsOf(a).Length, ItemsOf(b).Length)) || !vm.EnterRecursion(" in comparison"))
        {
            return Value.Error;
        }

        var result = CompareItems(vm, op, a, b, isEquality);
        vm.LeaveRecursion();
        return result;
    }

    private static Value CompareItems(Vm.Vm vm, CompareOperator op, PyObject a, PyObject b, bool isEquality)
    {
        for (var i = 0; ; i++)
        {
            var left = ItemsOf(a);
            var right = ItemsOf(b);
            if (i >= left.Length || i >= right.Length)
            {
                return Decide(op, left.Length.CompareTo(right.Length));
            }

            var x = left[i];
            var y = right[i];
            if (!TryMatches(vm, x, y, out var isEqual))
            {
                return Value.Error;
            }

            if (!isEqual)
            {
                return isEquality ? Value.Bool(op == CompareOperator.NotEqual) : RichCompare(vm, op, x, y);
            }
        }
    }

    /// <summary>Appends the repr of a list or tuple.</summary>
    internal static bool AppendSequence(Vm.Vm vm, TextSink sink, PyObject sequence, string open, string close)
    {
        if (!vm.EnterText(sequence))
        {
            return sink.Append(sequence is PyList ? "[...]" : "(...)");
        }

        var isDone = sink.Append(open);
        for (var i = 0; isDone; i++)
        {
            var items = ItemsOf(sequence);
            if (i >= items.Length)
            {
                break;
            }

            var item = items[i];
            isDone = (i == 0 || sink.Append(", ")) && AppendRepr(vm, item, sink);
        }

        vm.LeaveText();
        return isDone && sink.Append(close);
    }
}
