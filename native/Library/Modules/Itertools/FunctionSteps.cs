using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>What an iterator does with the results of a function for each item.</summary>
internal enum CallingKind : byte
{
    /// <summary>map().</summary>
    Map,
    /// <summary>filter().</summary>
    Filter,
    /// <summary>filterfalse().</summary>
    FilterFalse,
    /// <summary>takewhile().</summary>
    TakeWhile,
    /// <summary>dropwhile().</summary>
    DropWhile,
    /// <summary>starmap().</summary>
    StarMap,
    /// <summary>accumulate() with a function.</summary>
    Accumulate,
    /// <summary>groupby().</summary>
    GroupBy,
    /// <summary>A group of groupby().</summary>
    Group,
}

/// <summary>map(), filter(), takewhile() and the like over native iterators.</summary>
internal sealed class FunctionSteps : CallingSteps
{
    private readonly CallingKind _kind;
    private readonly PyIterator _source;
    private Value[] _arguments;
    private Value _initial;
    private bool _isDecided;

    /// <summary>Steps that call a function; only accumulate() has a first value, else it is None.</summary>
    public FunctionSteps(CallingKind kind, in Value function, PyIterator source, in Value initial)
    {
        _kind = kind;
        _source = source;
        _initial = initial;
        _arguments = [Value.None, Value.None];
        Callee = function;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<Value> Arguments => _kind is CallingKind.StarMap ? _arguments
        : _kind is CallingKind.Accumulate ? _arguments.AsSpan(0, 2) : _arguments.AsSpan(0, 1);

    /// <inheritdoc/>
    public override int Depth => _source.Depth + 1;

    /// <summary>An iterator with these steps.</summary>
    public static Value Make(PyType type, CallingKind kind, in Value function, PyIterator source) =>
        Value.Of(new PyCallingIterator(type, new FunctionSteps(kind, function, source, Value.None)));

    /// <summary>An iterator of what its Save gave; null when that is not valid.</summary>
    public static PyCallingIterator? Restore(Vm vm, ReadOnlySpan<Value> state) => state is not [{ Ref: null } kind, ..]
        ? null : (CallingKind)kind.Bits switch
        {
            CallingKind.Map => Shown(BuiltinTypes.Map, state),
            CallingKind.Filter => Shown(BuiltinTypes.Filter, state),
            CallingKind.FilterFalse => Shown(FilterFalseMethods.Type, state),
            CallingKind.TakeWhile => Shown(TakeWhileMethods.Type, state),
            CallingKind.DropWhile => Shown(DropWhileMethods.Type, state),
            CallingKind.StarMap => Shown(StarMapMethods.Type, state),
            CallingKind.Accumulate => Shown(AccumulateMethods.Type, state),
            CallingKind.GroupBy => GroupBySteps.Restore(state)?.Show(),
            CallingKind.Group => GroupSteps.Restore(state) is { } group
                ? new PyCallingIterator(GrouperMethods.Type, group) : null,
            _ => null,
        };

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        Value.Int((int)_kind), Callee, Value.Of(_source), _initial, Value.Bool(_isDecided), .. _arguments,
    ];

    /// <inheritdoc/>
    public override Value Advance(Vm vm)
    {
        if (_isDecided && _kind == CallingKind.TakeWhile)
        {
            return Value.Exhausted;
        }

        if (_kind == CallingKind.Accumulate && !_isDecided && !_initial.IsNone)
        {
            return Start(_initial);
        }

        var item = _source.Next(vm);
        if (item.IsExhausted || item.IsError || (_isDecided && _kind == CallingKind.DropWhile))
        {
            return item;
        }

        switch (_kind)
        {
            case CallingKind.StarMap:
                return TrySpread(vm, item) ? Value.Missing : Value.Error;
            case CallingKind.Accumulate when !_isDecided:
                return Start(item);
            case CallingKind.Accumulate:
                _arguments[1] = item;
                return Value.Missing;
            default:
                _arguments[0] = item;
                return Value.Missing;
        }
    }

    /// <inheritdoc/>
    public override Value Resume(Vm vm, in Value result)
    {
        switch (_kind)
        {
            case CallingKind.Map or CallingKind.StarMap:
                return result;
            case CallingKind.Accumulate:
                _arguments[0] = result;
                return result;
        }

        if (!Ops.TryTruth(vm, result, out var truth))
        {
            return Value.Error;
        }

        switch (_kind)
        {
            case CallingKind.TakeWhile:
                _isDecided = !truth;
                return truth ? _arguments[0] : Value.Exhausted;
            case CallingKind.DropWhile:
                _isDecided = !truth;
                return truth ? Advance(vm) : _arguments[0];
            default:
                return truth == (_kind == CallingKind.Filter) ? _arguments[0] : Advance(vm);
        }
    }

    private static PyCallingIterator? Shown(PyType type, ReadOnlySpan<Value> state) =>
        state is [var kind, var function, { Ref: PyIterator source and not PyCallingIterator }, var initial,
            { IsBool: true } isDecided, ..] && (kind.Bits == (int)CallingKind.StarMap || state.Length == 7)
            ? new PyCallingIterator(type, new FunctionSteps((CallingKind)kind.Bits, function, source, initial)
            {
                _isDecided = isDecided.IsTrue, _arguments = state[5..].ToArray(),
            })
            : null;

    private Value Start(in Value total)
    {
        _isDecided = true;
        _arguments[0] = total;
        return total;
    }

    private bool TrySpread(Vm vm, in Value item)
    {
        if (item.Ref is PyTuple { Class.IsUser: false } tuple)
        {
            _arguments = tuple.Items;
            return true;
        }

        var items = Ops.Drain(vm, item);
        _arguments = items ?? [];
        return items is not null;
    }
}
