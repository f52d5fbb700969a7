using System.Numerics;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>A stable merge sort that uses the runs it finds: linear on sorted and reversed input.</summary>
/// <remarks>
/// Only "less" is asked, and only between keys. The order of merges is that of powersort (Munro and Wild 2018). When a
/// comparison
/// fails, the arrays hold the same items in some order.
/// </remarks>
/// <param name="order">The relation.</param>
/// <param name="keys">What is compared; sorted.</param>
/// <param name="items">What moves with the keys; null when the keys are the items.</param>
internal ref struct MergeSort<TOrder>(TOrder order, Value[] keys, Value[]? items)
    where TOrder : struct, IValueOrder
{
    private const int ShortRun = 32;
    private const int MaxRuns = 66;

    private Value[] _keyBuffer = [];
    private Value[] _itemBuffer = [];

    /// <summary>Sorts the first items; false: a comparison failed.</summary>
    public bool Sort(int count)
    {
        Span<(int Start, int Power)> runs = stackalloc (int, int)[MaxRuns];
        var depth = 0;
        var start = 0;
        if (!TryFindRun(0, count, out var end))
        {
            return false;
        }

        while (end < count)
        {
            if (!TryFindRun(end, count, out var nextEnd))
            {
                return false;
            }

            var power = Power(start, end, nextEnd, count);
            var middle = end;
            while (depth > 0 && runs[depth - 1].Power > power)
            {
                depth--;
                if (!TryMerge(runs[depth].Start, start, middle))
                {
                    return false;
                }

                start = runs[depth].Start;
            }

            runs[depth++] = (start, power);
            start = middle;
            end = nextEnd;
        }

        while (depth > 0)
        {
            depth--;
            if (!TryMerge(runs[depth].Start, start, count))
            {
                return false;
            }

            start = runs[depth].Start;
        }

        return true;
    }

    /// <summary>Depth in the ideal merge tree of the boundary between two runs.</summary>
    private static int Power(int start, int middle, int end, int count)
    {
        var a = (((ulong)(uint)start + (uint)middle) << 31) / (uint)count;
        var b = (((ulong)(uint)middle + (uint)end) << 31) / (uint)count;
        return BitOperations.LeadingZeroCount(a ^ b);
    }

    /// <summary>
    /// Finds a run and lengthens a short one. The comparisons are those of CPython, which programs can observe.
    /// </summary>
    private bool TryFindRun(int start, int count, out int end)
    {
        if (!TryFindAscent(start + 1, count, out end))
        {
            return false;
        }

        if (end < count && !TryFindDescent(start, count, ref end))
        {
            return false;
        }

        var wanted = Math.Min(count, start + (count < 2 * ShortRun ? count : ShortRun));
        if (end >= wanted)
        {
            return true;
        }

        var sorted = end;
        end = wanted;
        return TryInsert(start, sorted, wanted);
    }

    /// <summary>The first position whose key is less than the one before it.</summary>
    private readonly bool TryFindAscent(int from, int count, out int end)
    {
        for (end = from; end < count; end++)
        {
            if (!order.TryLess(keys[end], keys[end - 1], out var isLess))
            {
                return false;
            }

            if (isLess)
            {
                break;
            }
        }

        return true;
    }

    /// <summary>
    /// Where equal items end in a smaller one: takes the descending run and turns it around, equals staying in order.
    /// </summary>
    private readonly bool TryFindDescent(int start, int count, ref int end)
    {
        if (end - start > 1)
        {
            if (!order.TryLess(keys[start], keys[end - 1], out var isAscending))
            {
                return false;
            }

            if (isAscending)
            {
                return true;
            }

            Reverse(start, end);
        }

        var equal = 0;
        for (end++; end < count; end++)
        {
            if (!order.TryLess(keys[end], keys[end - 1], out var isLess))
            {
                return false;
            }

            if (isLess)
            {
                Reverse(end - 1 - equal, end);
                equal = 0;
                continue;
            }

            if (!order.TryLess(keys[end - 1], keys[end], out var isGreater))
            {
                return false;
            }

            if (isGreater)
            {
                break;
            }

            equal++;
        }

        Reverse(end - 1 - equal, end);
        Reverse(start, end);
        return TryFindAscent(end, count, out end);
    }

    private readonly void Reverse(int start, int end)
    {
        Array.Reverse(keys, start, end - start);
        if (items is not null)
        {
            Array.Reverse(items, start, end - start);
        }
    }

    /// <summary>Binary insertion of the items from sorted up to end into the sorted part before them.</summary>
    private bool TryInsert(int start, int sorted, int end)
    {
        for (var i = sorted; i < end; i++)
        {
            var low = start;
            var high = i;
            var key = keys[i];
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (!order.TryLess(key, keys[middle], out var isLess))
                {
                    return false;
                }

                if (isLess)
                {
                    high = middle;
                }
                else
                {
                    low = middle + 1;
                }
            }

            Array.Copy(keys, low, keys, low + 1, i - low);
            keys[low] = key;
            if (items is not null)
            {
                var item = items[i];
                Array.Copy(items, low, items, low + 1, i - low);
                items[low] = item;
            }
        }

        return true;
    }

    /// <summary>Merges two neighbouring runs.</summary>
    private bool TryMerge(int start, int middle, int end)
    {
        // What is in place already stays there.
        if (!TrySearch(keys[middle], start, middle, false, out start)
            || (start < middle && !TrySearch(keys[middle - 1], middle, end, true, out end)))
        {
            return false;
        }

        if (start == middle || middle == end)
        {
            return true;
        }

        return middle - start <= end - middle ? TryMergeUp(start, middle, end) : TryMergeDown(start, middle, end);
    }

    /// <summary>
    /// Where a key belongs in a run, after its equals or before them; probes at growing distance from the near end.
    /// </summary>
    private readonly bool TrySearch(in Value key, int low, int high, bool isFromEnd, out int place)
    {
        place = 0;
        var step = 1;
        while (high - low > step)
        {
            var probe = isFromEnd ? high - step : low + step - 1;
            if (!TryIsBefore(probe, key, isFromEnd, out var goesOn))
            {
                return false;
            }

            if (isFromEnd)
            {
                if (goesOn)
                {
                    low = probe + 1;
                    break;
                }

                high = probe;
            }
            else
            {
                if (!goesOn)
                {
                    high = probe;
                    break;
                }

                low = probe + 1;
            }

            step *= 2;
        }

        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (!TryIsBefore(middle, key, isFromEnd, out var goesOn))
            {
                return false;
            }

            if (goesOn)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        place = low;
        return true;
    }

    /// <summary>Whether an item stays before the key: not greater, or strictly less when equals go behind.</summary>
    private readonly bool TryIsBefore(int position, in Value key, bool isStrict, out bool result)
    {
        if (isStrict)
        {
            return order.TryLess(keys[position], key, out result);
        }

        var isKnown = order.TryLess(key, keys[position], out var isLess);
        result = !isLess;
        return isKnown;
    }

    private bool TryMergeUp(int start, int middle, int end)
    {
        var count = middle - start;
        Take(start, count);
        var left = 0;
        var right = middle;
        var target = start;
        var isKnown = true;
        while (left < count && right < end)
        {
            isKnown = order.TryLess(keys[right], _keyBuffer[left], out var isLess);
            if (!isKnown)
            {
                break;
            }

            if (isLess)
            {
                Move(right++, target++);
            }
            else
            {
                Put(left++, target++);
            }
        }

        // Invariant: the gap is as long as what is left in the buffer, also after a failed comparison.
        while (left < count)
        {
            Put(left++, target++);
        }

        return isKnown;
    }

    private bool TryMergeDown(int start, int middle, int end)
    {
        var count = end - middle;
        Take(middle, count);
        var left = middle - 1;
        var right = count - 1;
        var target = end - 1;
        var isKnown = true;
        while (right >= 0 && left >= start)
        {
            isKnown = order.TryLess(_keyBuffer[right], keys[left], out var isLess);
            if (!isKnown)
            {
                break;
            }

            if (isLess)
            {
                Move(left--, target--);
            }
            else
            {
                Put(right--, target--);
            }
        }

        while (right >= 0)
        {
            Put(right--, target--);
        }

        return isKnown;
    }

    private void Take(int start, int count)
    {
        if (_keyBuffer.Length < count)
        {
            var size = Math.Min((int)BitOperations.RoundUpToPowerOf2((uint)count), keys.Length);
            _keyBuffer = new Value[size];
            _itemBuffer = items is null ? [] : new Value[size];
        }

        Array.Copy(keys, start, _keyBuffer, 0, count);
        if (items is not null)
        {
            Array.Copy(items, start, _itemBuffer, 0, count);
        }
    }

    private readonly void Move(int from, int to)
    {
        keys[to] = keys[from];
        if (items is not null)
        {
            items[to] = items[from];
        }
    }

    private readonly void Put(int from, int to)
    {
        keys[to] = _keyBuffer[from];
        if (items is not null)
        {
            items[to] = _itemBuffer[from];
        }
    }
}
