using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>accumulate() by addition of a native iterator.</summary>
internal sealed class PyAccumulate(PyIterator source, Value total, Value initial)
    : PySavedIterator(AccumulateMethods.Type, source.Depth)
{
    private Value _total = total;
    private Value _initial = initial;

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.Of(source), _total.IsMissing ? Value.NotImplemented : _total, Value.Bool(_total.IsMissing), _initial];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyAccumulate? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyIterator source }, var total, { IsBool: true } isMissing, var initial]
            ? new PyAccumulate(source, isMissing.IsTrue ? Value.Missing : total, initial) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (!_initial.IsNone)
        {
            _total = _initial;
            _initial = Value.None;
            return _total;
        }

        var item = source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            return item;
        }

        var sum = _total.IsMissing ? item : Addition.Add(vm, _total, item);
        if (!sum.IsError)
        {
            _total = sum;
        }

        return sum;
    }
}

/// <summary>accumulate().</summary>
[PyType("itertools.accumulate")]
internal static partial class AccumulateMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("accumulate");

    /// <summary>Running totals.</summary>
    [PyFunction("accumulate(iterable, func=None, *, initial=None)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable, Value func, Value initial)
    {
        _ = type;
        var source = Sources.TryGet(vm, iterable, out var isPython);
        return source is null
            ? isPython ? Sources.Text(vm, "_accumulate", iterable, func, initial) : Value.Error
            : Value.Of(func.IsNone ? new PyAccumulate(source, Value.Missing, initial)
                : new PyCallingIterator(Type, new FunctionSteps(CallingKind.Accumulate, func, source, initial)));
    }
}
