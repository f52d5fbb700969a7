using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <content>
/// Iterators, and functions that look at items one by one: native over builtin iterables, else embedded Python.
/// </content>
internal static partial class BuiltinsModule
{
    private const int ItemCost = 10;

    /// <summary>An iterator over an iterable, or over the results of a function until the sentinel.</summary>
    [PyFunction("iter(object, sentinel=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value Iter(Vm vm, Value @object, Value sentinel)
    {
        if (!sentinel.IsMissing)
        {
            return IsCallable(@object)
                ? vm.TailEmbedded("call_iterator_of", @object, sentinel)
                : Raise.TypeError.IterCallable(vm);
        }

        if ((Ops.Unwrap(@object).Ref is PyIterator or PyGenerator && @object.Class.IsUser
                && !vm.TryDunder(@object.Class, SlotId.Iter, out _))
            || @object.Ref is PyCallingIterator || (@object.Ref is PyGenerator generator
                && generator.Class != BuiltinTypes.Coroutine && generator.Class != BuiltinTypes.AsyncGenerator))
        {
            return @object;
        }

        if (NativeIteration.TryGet(vm, @object) is { } iterator)
        {
            return Value.Of(iterator);
        }

        var type = @object.Class;
        if (type.IsUser && vm.TryDunder(type, SlotId.Iter, out var method) && !method.IsNone)
        {
            return vm.TailEmbedded("checked_iterator", method, @object);
        }

        return NativeIteration.CanEmbed(vm, @object) ? vm.TailEmbedded("item_iterator_of", @object) : Value.Error;
    }

    /// <summary>The next item of an iterator; at its end the default, or StopIteration.</summary>
    [PyFunction("next(iterator, default=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Next(Vm vm, Value iterator, Value @default)
    {
        iterator = Ops.Stepped(vm, iterator);
        if (iterator.Ref is PyCallingIterator)
        {
            return @default.IsMissing ? vm.TailEmbedded("next_item", iterator)
                : vm.TailEmbedded("next_or", iterator, @default);
        }

        if (iterator.Ref is PyIterator native)
        {
            var item = native.Next(vm);
            return !item.IsExhausted ? item : @default.IsMissing ? vm.Fail(ExceptionTypes.StopIteration) : @default;
        }

        if (iterator.Ref is not PyGenerator { IsIterable: true }
            && iterator.Ref is not PyAsyncGeneratorStep
            && !(iterator.Class.IsUser && vm.TryDunder(iterator.Class, SlotId.Next, out _)))
        {
            return Raise.TypeError.NotIterator(vm, iterator);
        }

        if (!@default.IsMissing)
        {
            return vm.TailEmbedded("next_or", iterator, @default);
        }

        return iterator.Ref is PyGenerator generator ? vm.TailResume(generator, Value.None)
            : iterator.Class.TryLookup("__next__", out var method) ? vm.TailCall(method, iterator)
            : Value.Error;
    }

    /// <summary>True when every item is true.</summary>
    [PyFunction("all(iterable, /)", Cost = Cost.Charged)]
    private static Value All(Vm vm, Value iterable) => Search(vm, iterable, false, "all_of");

    /// <summary>True when some item is true.</summary>
    [PyFunction("any(iterable, /)", Cost = Cost.Charged)]
    private static Value Any(Vm vm, Value iterable) => Search(vm, iterable, true, "any_of");

    /// <summary>The smallest of the arguments or of the items of the only argument.</summary>
    [PyFunction("min(*args, key=None, default=<unrepresentable>)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value Min(Vm vm, ReadOnlySpan<Value> args, Value key, Value @default) =>
        Extreme(vm, args, key, @default, CompareOperator.Less, "min");

    /// <summary>The largest of the arguments or of the items of the only argument.</summary>
    [PyFunction("max(*args, key=None, default=<unrepresentable>)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value Max(Vm vm, ReadOnlySpan<Value> args, Value key, Value @default) =>
        Extreme(vm, args, key, @default, CompareOperator.Greater, "max");

    private static Value Search(Vm vm, in Value iterable, bool wanted, string embedded)
    {
        if (NativeIteration.TryGet(vm, iterable) is not { } iterator)
        {
            return NativeIteration.CanEmbed(vm, iterable) ? vm.TailEmbedded(embedded, iterable) : Value.Error;
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                return Value.Bool(!wanted);
            }

            if (item.IsError || !vm.ChargeWork(ItemCost) || !Ops.TryTruth(vm, item, out var truth))
            {
                return Value.Error;
            }

            if (truth == wanted)
            {
                return Value.Bool(wanted);
            }
        }
    }

    private static Value Extreme(
        Vm vm, ReadOnlySpan<Value> arguments, in Value key, in Value otherwise, CompareOperator op, string name)
    {
        if (arguments.Length == 0)
        {
            return Raise.TypeError.AtLeastOne(vm, name);
        }

        var iterable = arguments[0];
        if (arguments.Length > 1)
        {
            if (!otherwise.IsMissing)
            {
                return Raise.TypeError.DefaultOfMany(vm, name);
            }

            if (key.IsNone)
            {
                return ExtremeOfArguments(vm, arguments, op);
            }

            iterable = Value.Of(new PyTuple(arguments.ToArray()));
        }

        var fallback = otherwise.IsMissing ? Value.None : otherwise;
        if ((key.IsNone || NativeLeaf.IsLeaf(key)) && NativeIteration.TryGet(vm, iterable) is { } iterator)
        {
            return ExtremeOfItems(vm, iterator, key, otherwise, op, name);
        }

        if (NativeIteration.TryGet(vm, iterable) is null && !NativeIteration.CanEmbed(vm, iterable))
        {
            return Value.Error;
        }

        return key.IsNone
            ? vm.TailEmbedded(name + "_of", iterable, Value.Bool(!otherwise.IsMissing), fallback)
            : vm.TailEmbedded(name + "_by", iterable, key, Value.Bool(!otherwise.IsMissing), fallback);
    }

    private static Value ExtremeOfArguments(Vm vm, ReadOnlySpan<Value> arguments, CompareOperator op)
    {
        var best = arguments[0];
        foreach (ref readonly var item in arguments[1..])
        {
            bool isBetter;
            if (item.Ref is null && best.Ref is null)
            {
                isBetter = op == CompareOperator.Less ? item.Bits < best.Bits : item.Bits > best.Bits;
            }
            else if (!Ops.TryCompare(vm, op, item, best, out isBetter))
            {
                return Value.Error;
            }

            if (isBetter)
            {
                best = item;
            }
        }

        return best;
    }

    private static Value ExtremeOfItems(
        Vm vm, PyIterator iterator, in Value key, in Value otherwise, CompareOperator op, string name)
    {
        var best = Value.Missing;
        var bestKey = Value.Missing;
        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                return !best.IsMissing ? best
                    : otherwise.IsMissing ? Raise.ValueError.EmptyIterable(vm, name) : otherwise;
            }

            if (item.IsError || !vm.ChargeWork(ItemCost))
            {
                return Value.Error;
            }

            var itemKey = key.IsNone ? item : NativeLeaf.Call(vm, key, item);
            var isBetter = best.IsMissing;
            if (itemKey.IsError || (!isBetter && !Ops.TryCompare(vm, op, itemKey, bestKey, out isBetter)))
            {
                return Value.Error;
            }

            if (isBetter)
            {
                best = item;
                bestKey = itemKey;
            }
        }
    }

    /// <summary>The sum of numbers, or of anything that the start can be added to.</summary>
    [PyFunction("sum(iterable, /, start=0)", Cost = Cost.Charged)]
    private static Value Sum(Vm vm, Value iterable, Value start)
    {
        if (start.IsStr || start.Ref is PyByteString)
        {
            return NativeIteration.TryGet(vm, iterable) is null && !NativeIteration.CanEmbed(vm, iterable)
                ? Value.Error : Raise.TypeError.SumOf(vm, start);
        }

        if (NativeIteration.TryGet(vm, iterable) is not { } iterator)
        {
            return !NativeIteration.CanEmbed(vm, iterable) ? Value.Error
                : vm.TailEmbedded(iterable.Ref is PyGenerator ? "sum_steps" : "sum_of", iterable, start);
        }

        var total = start;
        var isNumber = Summation.TryStart(start, out var sum);
        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted || item.IsError || !vm.ChargeWork(sum.WorkOf(item)))
            {
                return item.IsExhausted ? isNumber ? sum.Finish(vm) : total : Value.Error;
            }

            if (isNumber && sum.TryAdd(item))
            {
                continue;
            }

            total = isNumber ? sum.Total : total;
            isNumber = false;
            if (Ops.IsUserInstance(item) || Ops.IsUserInstance(total))
            {
                return vm.TailEmbedded("sum_rest", Value.Of(iterator), total, item);
            }

            total = Combine(vm, BinaryOperator.Add, total, item);
            if (total.IsError)
            {
                return total;
            }
        }
    }

    /// <summary>A new list of the items in order.</summary>
    [PyFunction("sorted(iterable, /, *, key=None, reverse=False)", Style = CallStyle.Unpack, Cost = Cost.Charged)]
    private static Value Sorted(Vm vm, Value iterable, Value key, Value reverse)
    {
        // Iterators are used up by a look at their items, which may have to be sorted again after a wait.
        if (!reverse.IsBool || ListMethods.IsComparator(key) || Ops.NeedsFrames(vm, iterable)
            || iterable.Ref is not (PyList or PyTuple or HashTable or PyDictView))
        {
            return NativeIteration.TryGet(vm, iterable) is not null || NativeIteration.CanEmbed(vm, iterable)
                ? vm.TailEmbedded("sorted_of", iterable, key, reverse)
                : Value.Error;
        }

        var items = new PyList();
        return Ops.TryExtend(vm, items, iterable) ? ListMethods.Sorted(vm, items, key, reverse) : Value.Error;
    }
}
