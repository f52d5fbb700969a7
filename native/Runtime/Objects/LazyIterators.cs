using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>map() of a builtin that calls nothing back, over native iterators; other maps are generators of the embedded text.</summary>
internal sealed class PyMap(Value function, PyIterator source) : PyIterator(BuiltinTypes.Map)
{
    /// <summary>What is called for each item: a function or class for which <see cref="NativeLeaf.IsLeaf"/> holds.</summary>
    public readonly Value Function = function;

    /// <summary>Where the items come from.</summary>
    public readonly PyIterator Source = source;

    /// <inheritdoc/>
    public override long LengthHint => Source.LengthHint;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        var item = Source.Next(vm);
        return item.IsExhausted || item.IsError ? item : NativeLeaf.Call(vm, Function, item);
    }
}

/// <summary>filter() by truth or by a builtin that calls nothing back.</summary>
internal sealed class PyFilter(Value function, PyIterator source) : PyIterator(BuiltinTypes.Filter)
{
    /// <summary>None, or what decides: a function or class for which <see cref="NativeLeaf.IsLeaf"/> holds.</summary>
    public readonly Value Function = function;

    /// <summary>Where the items come from.</summary>
    public readonly PyIterator Source = source;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        while (true)
        {
            var item = Source.Next(vm);
            if (item.IsExhausted || item.IsError)
            {
                return item;
            }

            var answer = Function.IsNone ? item : NativeLeaf.Call(vm, Function, item);
            if (answer.IsError || !Operations.Operations.TryTruth(vm, answer, out var isKept) || !vm.ChargeWork(10))
            {
                return Value.Error;
            }

            if (isKept)
            {
                return item;
            }
        }
    }
}

/// <summary>zip() of native iterators.</summary>
internal sealed class PyZip(PyIterator[] sources, bool isStrict) : PyIterator(BuiltinTypes.Zip)
{
    /// <summary>Where the items come from.</summary>
    public readonly PyIterator[] Sources = sources;

    /// <summary>All must end together.</summary>
    public readonly bool IsStrict = isStrict;

    /// <inheritdoc/>
    public override long LengthHint
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
    public override Value Next(Vm.Vm vm)
    {
        if (Sources.Length == 0)
        {
            return Value.Exhausted;
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

/// <summary>enumerate() of a native iterator.</summary>
internal sealed class PyEnumerate(PyIterator source, Value index) : PyIterator(BuiltinTypes.Enumerate)
{
    /// <summary>Where the items come from.</summary>
    public readonly PyIterator Source = source;

    /// <summary>Number of the next item.</summary>
    public Value Index = index;

    /// <inheritdoc/>
    public override long LengthHint => Source.LengthHint;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        var item = Source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            return item;
        }

        var pair = new PyTuple([Index, item]);
        Index.TryBigInteger(out var number);
        Index = Index.Ref is null && Index.Bits != long.MaxValue ? Value.Int(Index.Bits + 1) : Value.Int(number + 1);
        return Value.Of(pair);
    }
}
