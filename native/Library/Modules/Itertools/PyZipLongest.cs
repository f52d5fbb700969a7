using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>zip_longest() of native iterators; a source is null once it has ended.</summary>
internal sealed class PyZipLongest(PyIterator?[] sources, Value fill)
    : PySavedIterator(ZipLongestMethods.Type, Sources.DepthOf(sources))
{
    /// <inheritdoc/>
    public override long ExtraBytes => sources.Length * 8L;

    /// <inheritdoc/>
    public override Value[] Save()
    {
        var state = new Value[sources.Length + 1];
        state[0] = fill;
        for (var i = 0; i < sources.Length; i++)
        {
            state[i + 1] = Value.OfNullable(sources[i]);
        }

        return state;
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyZipLongest? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state.Length == 0)
        {
            return null;
        }

        var sources = new PyIterator?[state.Length - 1];
        for (var i = 0; i < sources.Length; i++)
        {
            if (!state[i + 1].IsNone && state[i + 1].Ref is not PyIterator)
            {
                return null;
            }

            sources[i] = state[i + 1].Ref as PyIterator;
        }

        return new PyZipLongest(sources, state[0]);
    }

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (!vm.ChargeWork(sources.Length))
        {
            return Value.Error;
        }

        var row = new Value[sources.Length];
        var isAlive = false;
        for (var i = 0; i < row.Length; i++)
        {
            row[i] = fill;
            if (sources[i] is not { } source)
            {
                continue;
            }

            var item = source.Next(vm);
            if (item.IsError)
            {
                Array.Clear(sources);
                return item;
            }

            if (item.IsExhausted)
            {
                sources[i] = null;
                continue;
            }

            row[i] = item;
            isAlive = true;
        }

        return isAlive ? Value.Of(new PyTuple(row)) : Value.Exhausted;
    }
}

/// <summary>zip_longest().</summary>
[PyType("itertools.zip_longest")]
internal static partial class ZipLongestMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("zip_longest");

    /// <summary>Rows of the items of several iterables, as many as the longest has.</summary>
    [PyFunction("zip_longest(*iterables, fillvalue=None)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> iterables, Value fillvalue)
    {
        _ = type;
        return Sources.TryGet(vm, iterables, out var isPython) is { } sources
            ? Value.Of(new PyZipLongest(sources, fillvalue))
            : isPython ? Sources.Text(vm, "_zip_longest", Value.Of(new PyTuple(iterables.ToArray())), fillvalue)
            : Value.Error;
    }
}
