using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>pairwise() of a native iterator.</summary>
internal sealed class PyPairwise(PyIterator source, Value previous, bool isStarted)
    : PySavedIterator(PairwiseMethods.Type, source.Depth)
{
    private Value _previous = previous;
    private bool _isStarted = isStarted;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(source), _previous, Value.Bool(_isStarted)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyPairwise? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyIterator source }, var previous, { IsBool: true } isStarted]
            ? new PyPairwise(source, previous, isStarted.IsTrue) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (!_isStarted)
        {
            var first = source.Next(vm);
            if (first.IsExhausted || first.IsError)
            {
                return first;
            }

            _previous = first;
            _isStarted = true;
        }

        var item = source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            _previous = Value.None;
            _isStarted = false;
            return item;
        }

        var pair = new PyTuple([_previous, item]);
        _previous = item;
        return Value.Of(pair);
    }
}

/// <summary>pairwise().</summary>
[PyType("itertools.pairwise")]
internal static partial class PairwiseMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("pairwise");

    /// <summary>Each item with the one after it.</summary>
    [PyFunction("pairwise(iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable)
    {
        _ = type;
        return Sources.TryGet(vm, iterable, out var isPython) is { } source
            ? Value.Of(new PyPairwise(source, Value.None, false))
            : isPython ? Sources.Text(vm, "_pairwise", iterable) : Value.Error;
    }
}
