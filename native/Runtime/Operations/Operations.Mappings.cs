using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Filling dicts.</content>
internal static partial class Operations
{
    /// <summary>Updates a dict with a mapping or an iterable of pairs; false: an error is raised.</summary>
    /// <remarks>
    /// Mappings of programs are asked in nested runs; callers that can hand over to embedded Python do that instead.
    /// </remarks>
    public static bool TryUpdate(Vm.Vm vm, PyDict target, in Value source)
    {
        if (source.Ref is PyDict dict)
        {
            return vm.ChargeWork(dict.Count * 8L) && target.Update(vm, dict);
        }

        if (HasKeys(source))
        {
            return !vm.CallNested(Value.Of(vm.Catalog.Embedded(vm, "dict_update")), Value.Of(target), source,
                Value.None).IsError;
        }

        var iterator = Iterate(vm, source);
        if (iterator is null)
        {
            return false;
        }

        var filling = vm.BeginFilling(target);
        var isFilled = TryStorePairs(vm, target, iterator);
        vm.EndFilling(filling);
        return isFilled;
    }

    private static bool TryStorePairs(Vm.Vm vm, PyDict target, PyIterator iterator)
    {
        for (var i = 0L; ; i++)
        {
            var pair = iterator.Next(vm);
            if (pair.IsError || pair.IsExhausted)
            {
                return pair.IsExhausted;
            }

            if (!vm.ChargeWork(20) || !TryStorePair(vm, target, pair, i))
            {
                return false;
            }
        }
    }

    /// <summary>True for a value that is a mapping to dict(): it has a method keys.</summary>
    public static bool HasKeys(in Value source) =>
        source.Ref is PyObject and not (PyList or PyTuple or PyIterator or PyGenerator)
            && source.Class.TryLookup("keys", out _);

    /// <summary>Stores one element of a sequence of pairs; false: an error is raised.</summary>
    public static bool TryStorePair(Vm.Vm vm, PyDict target, in Value pair, long number)
    {
        ReadOnlySpan<Value> items;
        if (pair.Ref is PyList or PyTuple)
        {
            items = ItemsOf(pair.Ref);
        }
        else if (IsNotIterable(pair))
        {
            return FailType(vm, "object is not iterable");
        }
        else if (Drain(vm, pair) is { } drained)
        {
            items = drained;
        }
        else
        {
            return false;
        }

        if (items.Length == 2)
        {
            var key = items[0];
            return target.Set(vm, key, items[1]);
        }

        vm.Fail(ExceptionTypes.ValueError,
            $"dictionary update sequence element #{number} has length {items.Length}; 2 is required");
        return false;
    }
}
