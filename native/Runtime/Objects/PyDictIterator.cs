using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Iteration over keys, values or items of a dict, in the order of insertion.</summary>
internal sealed class PyDictIterator(PyDict dict, DictPart part) : PyIterator(ClassOf(part))
{
    /// <summary>The dict; null at the end.</summary>
    internal PyDict? Dict = dict;

    /// <summary>What is given.</summary>
    internal readonly DictPart Part = part;

    /// <summary>Position in the dict.</summary>
    internal int Position;

    /// <summary>Size the dict had at the start; -1 once it changed.</summary>
    internal int ExpectedCount = dict.Count;

    /// <summary>Items left.</summary>
    internal int Left = dict.Count;

    /// <inheritdoc/>
    public override long LengthHint => Dict is { } dict && dict.Count == ExpectedCount ? Left : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm) => Step(vm, out var key, out var item) switch
    {
        PairStep.Given => Give(Part, key, item),
        PairStep.Exhausted => Value.Exhausted,
        _ => Value.Error,
    };

    /// <inheritdoc/>
    public override PairStep NextPair(Vm.Vm vm, out Value first, out Value second)
    {
        if (Part == DictPart.Items)
        {
            return Step(vm, out first, out second);
        }

        first = default;
        second = default;
        return PairStep.Unknown;
    }

    private PairStep Step(Vm.Vm vm, out Value key, out Value item)
    {
        key = default;
        item = default;
        if (Dict is not { } dict)
        {
            return PairStep.Exhausted;
        }

        if (dict.Count != ExpectedCount)
        {
            ExpectedCount = -1;
            vm.Fail(ExceptionTypes.RuntimeError, "dictionary changed size during iteration");
            return PairStep.Failed;
        }

        if (!dict.Next(ref Position, out key, out item))
        {
            Dict = null;
            return PairStep.Exhausted;
        }

        if (Left == 0)
        {
            Dict = null;
            vm.Fail(ExceptionTypes.RuntimeError, "dictionary keys changed during iteration");
            return PairStep.Failed;
        }

        Left--;
        return PairStep.Given;
    }

    /// <summary>The value of one entry.</summary>
    internal static Value Give(DictPart part, in Value key, in Value item) => part switch
    {
        DictPart.Keys => key,
        DictPart.Values => item,
        _ => Value.Of(new PyTuple([key, item])),
    };

    private static PyType ClassOf(DictPart part) => part switch
    {
        DictPart.Keys => BuiltinTypes.DictKeyIterator,
        DictPart.Values => BuiltinTypes.DictValueIterator,
        _ => BuiltinTypes.DictItemIterator,
    };
}

/// <summary>reversed() of a dict or one of its views.</summary>
internal sealed class PyDictReverseIterator(PyDict dict, DictPart part) : PyIterator(ClassOf(part))
{
    /// <summary>The dict; null at the end.</summary>
    internal PyDict? Dict = dict;

    /// <summary>What is given.</summary>
    internal readonly DictPart Part = part;

    /// <summary>Position in the dict.</summary>
    internal int Position = dict.EndPosition;

    /// <summary>Size the dict had at the start; -1 once it changed.</summary>
    internal int ExpectedCount = dict.Count;

    /// <summary>Items left.</summary>
    internal int Left = dict.Count;

    /// <inheritdoc/>
    public override long LengthHint => Dict is { } dict && dict.Count == ExpectedCount ? Left : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Dict is not { } dict)
        {
            return Value.Exhausted;
        }

        if (dict.Count != ExpectedCount)
        {
            ExpectedCount = -1;
            return vm.Fail(ExceptionTypes.RuntimeError, "dictionary changed size during iteration");
        }

        if (!dict.Previous(ref Position, out var key, out var item))
        {
            Dict = null;
            return Value.Exhausted;
        }

        Left--;
        return PyDictIterator.Give(Part, key, item);
    }

    private static PyType ClassOf(DictPart part) => part switch
    {
        DictPart.Keys => BuiltinTypes.DictReverseKeyIterator,
        DictPart.Values => BuiltinTypes.DictReverseValueIterator,
        _ => BuiltinTypes.DictReverseItemIterator,
    };
}

/// <summary>iter(set).</summary>
internal sealed class PySetIterator(PySet set) : PyIterator(BuiltinTypes.SetIterator)
{
    /// <summary>The set; null at the end.</summary>
    internal PySet? Set = set;

    /// <summary>Position in the set.</summary>
    internal int Position;

    /// <summary>Size the set had at the start; -1 once it changed.</summary>
    internal int ExpectedCount = set.Count;

    /// <summary>Elements left.</summary>
    internal int Left = set.Count;

    /// <inheritdoc/>
    public override long LengthHint => Set is { } set && set.Count == ExpectedCount ? Left : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Set is not { } set)
        {
            return Value.Exhausted;
        }

        if (set.Count != ExpectedCount)
        {
            ExpectedCount = -1;
            return vm.Fail(ExceptionTypes.RuntimeError, "Set changed size during iteration");
        }

        if (!set.Next(ref Position, out Value key, out Value _))
        {
            Set = null;
            return Value.Exhausted;
        }

        Left--;
        return key;
    }
}
