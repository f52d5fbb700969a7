using Monty.Runtime.Errors;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>zip() of native iterators.</summary>
internal sealed class PyZip(PyIterator[] sources, bool isStrict)
    : PyChainedIterator(BuiltinTypes.Zip, DepthOf(sources))
{
    /// <summary>Where the items come from.</summary>
    public readonly PyIterator[] Sources = sources;

    /// <summary>All must end together.</summary>
    public readonly bool IsStrict = isStrict;

    /// <inheritdoc/>
    protected override long SourceHint
    {
        get
        {
            var least = Sources.Length == 0 ? 0 : long.MaxValue;
            foreach (var source in Sources)
            {
                least = Math.Min(least, source.LengthHint);
            }

            return least;
        }
    }

    /// <inheritdoc/>
    public override PairStep NextPair(Vm.Vm vm, out Value first, out Value second)
    {
        first = default;
        second = default;
        if (Sources.Length != 2 || IsStrict || !IsShallow)
        {
            return PairStep.Unknown;
        }

        if (!vm.ChargeWork(2))
        {
            return PairStep.Failed;
        }

        first = Sources[0].Next(vm);
        if (first.IsExhausted || first.IsError)
        {
            return first.IsError ? PairStep.Failed : PairStep.Exhausted;
        }

        second = Sources[1].Next(vm);
        return second.IsError ? PairStep.Failed : second.IsExhausted ? PairStep.Exhausted : PairStep.Given;
    }

    /// <inheritdoc/>
    protected override Value Step(Vm.Vm vm)
    {
        if (Sources.Length == 0)
        {
            return Value.Exhausted;
        }

        if (!vm.ChargeWork(Sources.Length))
        {
            return Value.Error;
        }

        var row = new Value[Sources.Length];
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = Sources[i].Next(vm);
            if (row[i].IsError)
            {
                return Value.Error;
            }

            if (row[i].IsExhausted)
            {
                return IsStrict ? CheckEnds(vm, i) : Value.Exhausted;
            }
        }

        return Value.Of(new PyTuple(row));
    }

    private static int DepthOf(PyIterator[] sources)
    {
        var depth = 0;
        foreach (var source in sources)
        {
            depth = Math.Max(depth, source.Depth);
        }

        return depth;
    }

    private Value CheckEnds(Vm.Vm vm, int ended)
    {
        if (ended > 0)
        {
            return Raise.ValueError.ZipLength(vm, ended, "shorter");
        }

        for (var i = 1; i < Sources.Length; i++)
        {
            var item = Sources[i].Next(vm);
            if (!item.IsExhausted)
            {
                return item.IsError ? item : Raise.ValueError.ZipLength(vm, i, "longer");
            }
        }

        return Value.Exhausted;
    }
}
