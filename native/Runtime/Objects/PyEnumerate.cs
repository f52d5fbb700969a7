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
    protected override Value Step(Vm.Vm vm)
    {
        var item = Source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            return item;
        }

        var pair = new PyTuple([Index, item]);
        if (Index.Ref is null && Index.Bits != long.MaxValue)
        {
            Index.Bits++;
        }
        else
        {
            Index.TryBigInteger(out var number);
            Index = Value.Int(number + 1);
        }

        return Value.Of(pair);
    }
}
