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
    public override PairStep NextPair(Vm vm, out Value first, out Value second)
    {
        first = default;
        second = default;
        if (!IsShallow)
        {
            return PairStep.Unknown;
        }

        var item = Move(vm, out first);
        second = item;
        return item.IsError ? PairStep.Failed : item.IsExhausted ? PairStep.Exhausted : PairStep.Given;
    }

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        var item = Move(vm, out var before);
        return item.IsExhausted || item.IsError ? item : Value.Of(new PyTuple([before, item]));
    }

    private Value Move(Vm vm, out Value before)
    {
        before = _previous;
        if (!_isStarted)
        {
            before = source.Next(vm);
            if (before.IsExhausted || before.IsError)
            {
                return before;
            }

            _previous = before;
            _isStarted = true;
        }

        var item = source.Next(vm);
        _isStarted = !(item.IsExhausted || item.IsError);
        _previous = _isStarted ? item : Value.None;
        return item;
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
