using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>enumerate() of a native iterator.</summary>
internal sealed class PyEnumerate(PyIterator source, Value index)
    : PyChainedIterator(BuiltinTypes.Enumerate, source.Depth)
{
    /// <summary>Where the items come from.</summary>
    public readonly PyIterator Source = source;

    /// <summary>Number of the next item.</summary>
    public Value Index = index;

    /// <inheritdoc/>
    protected override long SourceHint => Source.LengthHint;

    /// <inheritdoc/>
    public override PairStep NextPair(Vm.Vm vm, out Value first, out Value second)
    {
        first = Index;
        if (!IsShallow)
        {
            second = default;
            return PairStep.Unknown;
        }

        second = Source.Next(vm);
        if (second.IsExhausted || second.IsError)
        {
            return second.IsError ? PairStep.Failed : PairStep.Exhausted;
        }

        Count();
        return PairStep.Given;
    }

    /// <inheritdoc/>
    protected override Value Step(Vm.Vm vm)
    {
        var item = Source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            return item;
        }

        var pair = new PyTuple([Index, item]);
        Count();
        return Value.Of(pair);
    }

    private void Count()
    {
        if (Index.Ref is null && Index.Bits != long.MaxValue)
        {
            Index.Bits++;
        }
        else
        {
            Index.TryBigInteger(out var number);
            Index = Value.Int(number + 1);
        }
    }
}
