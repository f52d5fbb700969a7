using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Relations of sets and of the views of a dict that behave as sets.</content>
internal static partial class Operations
{
    /// <summary>True for set, frozenset, dict_keys and dict_items.</summary>
    public static bool IsSetLike(in Value value) => value.Ref is PySet or PyDictView { Part: not DictPart.Values };

    /// <summary>Compares two sets: equality, subset, superset.</summary>
    internal static Value CompareSets(Vm.Vm vm, CompareOperator op, PyObject a, PyObject b)
    {
        var x = a.ItemCount;
        var y = b.ItemCount;
        var isPossible = op switch
        {
            CompareOperator.Equal or CompareOperator.NotEqual => x == y,
            CompareOperator.Less => x < y,
            CompareOperator.LessEqual => x <= y,
            CompareOperator.Greater => x > y,
            _ => x >= y,
        };
        var result = false;
        if (isPossible)
        {
            var isReversed = op is CompareOperator.Greater or CompareOperator.GreaterEqual;
            if (!vm.ChargeWork(Math.Min(x, y) * 4) || !vm.EnterRecursion(" in comparison"))
            {
                return Value.Error;
            }

            var isKnown = TryIsSubset(vm, isReversed ? b : a, isReversed ? a : b, out result);
            vm.LeaveRecursion();
            if (!isKnown)
            {
                return Value.Error;
            }
        }

        return Value.Bool(op == CompareOperator.NotEqual ? !result : result);
    }

    /// <summary>Whether every element of the first is in the second; false: an error is raised.</summary>
    internal static bool TryIsSubset(Vm.Vm vm, PyObject part, PyObject whole, out bool result)
    {
        result = false;
        if (part is PySet small && whole is PySet big)
        {
            var position = 0;
            while (small.Next(ref position, out Value key, out long hash))
            {
                switch (big.Contains(vm, key, hash))
                {
                    case LookupResult.Error:
                        return false;
                    case LookupResult.Missing:
                        return true;
                }
            }

            result = true;
            return true;
        }

        var iterator = part.Iterate(vm)!;
        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                result = true;
                return true;
            }

            var isThere = item.IsError ? item : whole.ContainsItem(vm, item);
            if (!isThere.IsTrue)
            {
                return !isThere.IsError;
            }
        }
    }
}
