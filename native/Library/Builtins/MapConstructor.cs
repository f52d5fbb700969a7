using Monty.Library.Declarations;
using Monty.Library.Modules.Itertools;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>Instances of classes of programs that derive from map, zip and the like.</summary>
internal static class Derived
{
    /// <summary>Makes the builtin iterator first, which may call methods of the program, then puts it in.</summary>
    public static Value Make(Vm vm, PyType type, PyType owner, Value[] arguments, bool isStrict = false) =>
        vm.TailEmbedded("derived_iterator", Value.Of(type), Value.Of(owner), Value.Of(new PyTuple(arguments)),
            Value.Bool(isStrict));
}

/// <summary>map().</summary>
[PyType("map")]
internal static partial class MapConstructor
{
    /// <summary>The results of a function for each item, or for each row of several iterables.</summary>
    [PyFunction("map(function, iterable, /, *iterables, strict=False)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value function, Value iterable, ReadOnlySpan<Value> iterables,
        bool strict)
    {
        if (type.IsUser)
        {
            return Derived.Make(vm, type, BuiltinTypes.Map, [function, iterable, .. iterables], strict);
        }

        if (iterables.Length > 0)
        {
            return vm.TailEmbedded("map_over_all", function, Value.Of(new PyTuple([iterable, .. iterables])),
                Value.Bool(strict));
        }

        return NativeIteration.TryGet(vm, iterable) is { } source
            ? NativeLeaf.IsLeaf(function) && !NativeLeaf.MayCall(function, iterable)
                ? Value.Of(new PyMap(function, source))
                : FunctionSteps.Make(BuiltinTypes.Map, CallingKind.Map, function, source)
            : NativeIteration.CanEmbed(vm, iterable) ? vm.TailEmbedded("map_over", function, iterable)
            : Value.Error;
    }
}

/// <summary>filter().</summary>
[PyType("filter")]
internal static partial class FilterConstructor
{
    /// <summary>The items for which a function is true, or which are true.</summary>
    [PyFunction("filter(function, iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value function, Value iterable)
    {
        if (type.IsUser)
        {
            return Derived.Make(vm, type, BuiltinTypes.Filter, [function, iterable]);
        }

        var source = NativeIteration.TryGet(vm, iterable);
        if (source is not null && (function.IsNone || NativeLeaf.IsLeaf(function))
            && !NativeLeaf.MayCall(function, iterable))
        {
            return Value.Of(new PyFilter(function, source));
        }

        var test = function.IsNone ? Value.Of(BuiltinTypes.Bool) : function;
        return source is not null ? FunctionSteps.Make(BuiltinTypes.Filter, CallingKind.Filter, test, source)
            : NativeIteration.CanEmbed(vm, iterable) ? vm.TailEmbedded("filter_over", function, iterable)
            : Value.Error;
    }
}

/// <summary>zip().</summary>
[PyType("zip")]
internal static partial class ZipConstructor
{
    /// <summary>Rows of the items of several iterables.</summary>
    [PyFunction("zip(*iterables, strict=False)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> iterables, bool strict)
    {
        if (type.IsUser)
        {
            return Derived.Make(vm, type, BuiltinTypes.Zip, iterables.ToArray(), strict);
        }

        var sources = new PyIterator[iterables.Length];
        for (var i = 0; i < sources.Length; i++)
        {
            if (NativeIteration.TryGet(vm, iterables[i]) is { } source)
            {
                sources[i] = source;
            }
            else
            {
                return NativeIteration.CanEmbed(vm, iterables[i])
                    ? vm.TailEmbedded("zip_over", Value.Of(new PyTuple(iterables.ToArray())), Value.Bool(strict))
                    : Value.Error;
            }
        }

        return Value.Of(new PyZip(sources, strict));
    }
}

/// <summary>enumerate().</summary>
[PyType("enumerate")]
internal static partial class EnumerateConstructor
{
    /// <summary>Pairs of number and item.</summary>
    [PyFunction("enumerate(iterable, start=0)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable, Value start)
    {
        if (type.IsUser)
        {
            return Derived.Make(vm, type, BuiltinTypes.Enumerate, [iterable, start]);
        }

        if (!Ops.TryIndex(vm, start, out var first))
        {
            return Value.Error;
        }

        if (NativeIteration.TryGet(vm, iterable) is { } source)
        {
            return Value.Of(new PyEnumerate(source, first));
        }

        return NativeIteration.CanEmbed(vm, iterable)
            ? vm.TailEmbedded("enumerate_over", iterable, first) : Value.Error;
    }
}

/// <summary>reversed().</summary>
[PyType("reversed")]
internal static partial class ReversedConstructor
{
    /// <summary>The items of a sequence from the last to the first.</summary>
    [PyFunction("reversed(sequence, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value sequence)
    {
        if (type.IsUser)
        {
            return Derived.Make(vm, type, BuiltinTypes.Reversed, [sequence]);
        }

        if (sequence.Class.IsUser && vm.TryDunder(sequence.Class, SlotId.Reversed, out var method))
        {
            return method.IsNone ? Raise.TypeError.NotReversible(vm, sequence) : vm.TailCall(method, sequence);
        }

        if (sequence.Class.TryLookup("__reversed__", out var native))
        {
            return vm.TailCall(native, sequence);
        }

        var isSequence = sequence.IsStr || Ops.Unwrap(sequence) is { IsStr: true }
            or { Ref: PyTuple or PyBuffer or PyMemoryView or PyList or PyRange }
            || (sequence.Class.IsUser && vm.TryDunder(sequence.Class, SlotId.GetItem, out _)
                && sequence.Ref is not PyDict);
        return isSequence
            ? vm.TailEmbedded("reversed_sequence", sequence) : Raise.TypeError.NotReversible(vm, sequence);
    }
}
