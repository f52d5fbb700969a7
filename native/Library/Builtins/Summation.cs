using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Builtins;

/// <summary>The running total of sum(): exact over ints, compensated over floats.</summary>
/// <remarks>Source: CPython 3.14 Python/bltinmodule.c, builtin_sum_impl.</remarks>
internal struct Summation
{
    private const int Slots = Interpreter.SumSlots;

    private const long SmallInt = 1L << 40;
    private const int WorkPerItem = 10;
    private const int BitsPerWork = 64;

    private bool _isFloat;
    private long _small;
    private BigInteger _large;
    private double _high;
    private double _low;

    /// <summary>Starts with an int or a float; false: other starts are added up by the operator.</summary>
    public static bool TryStart(in Value start, out Summation sum)
    {
        sum = default;
        if (start.IsFloat)
        {
            sum._isFloat = true;
            sum._high = start.AsDouble;
            return true;
        }

        return start.IsInt && start.TryBigInteger(out sum._large);
    }

    /// <summary>
    /// Adds a number; false when it is none, or when the total is an int and a float has yet to take over.
    /// </summary>
    public bool TryAdd(in Value item)
    {
        if (!_isFloat)
        {
            return TryAddInt(item);
        }

        if (item.IsFloat)
        {
            AddFloat(item.AsDouble);
            return true;
        }

        if (!item.TryLong(out var number))
        {
            return false;
        }

        AddFloat(number);
        return true;
    }

    /// <summary>The work of adding an item in units of the meter: large ints take time by their size.</summary>
    public readonly long WorkOf(in Value item) =>
        item.Ref is null && item.Bits is > -SmallInt and < SmallInt ? WorkPerItem
        : WorkPerItem + ((_large.GetBitLength() + ((item.Ref as PyInt)?.MaxBits ?? 0)) / BitsPerWork);

    /// <summary>The total, or an error when it has more bits than the limits permit.</summary>
    public readonly Value Finish(Vm vm) =>
        Total is { Ref: PyInt big } ? Runtime.Operations.Operations.Limited(vm, big.Number) : Total;

    /// <summary>The total so far.</summary>
    public readonly Value Total =>
        !_isFloat ? Value.Int(_large + _small) : Value.Float(_low != 0 && double.IsFinite(_low) ? _high + _low : _high);

    /// <summary>The state as values, for a total that embedded Python carries along.</summary>
    public readonly PyList Save()
    {
        var state = new PyList(new Value[Slots]);
        SaveTo(state);
        return state;
    }

    /// <summary>Stores the state into a list made by <see cref="Save"/>.</summary>
    public readonly void SaveTo(PyList state)
    {
        state.Items[0] = Value.Bool(_isFloat);
        state.Items[1] = Value.Int(_large + _small);
        state.Items[2] = Value.Float(_high);
        state.Items[3] = Value.Float(_low);
    }

    /// <summary>Takes the state back.</summary>
    public static bool TryLoad(PyList state, out Summation sum)
    {
        sum = default;
        if (state.Count != Slots)
        {
            return false;
        }

        sum._isFloat = state.Items[0].IsTrue;
        sum._high = state.Items[2].AsDouble;
        sum._low = state.Items[3].AsDouble;
        return state.Items[1].TryBigInteger(out sum._large);
    }

    private bool TryAddInt(in Value item)
    {
        if (item.TryLong(out var number))
        {
            var total = unchecked(_small + number);
            if (((_small ^ total) & (number ^ total)) < 0)
            {
                _large += _small;
                total = number;
            }

            _small = total;
            return true;
        }

        if (item.Ref is PyInt big)
        {
            _large += big.Number;
            return true;
        }

        if (!item.IsFloat)
        {
            return false;
        }

        var whole = _large + _small;
        if (!Runtime.Numbers.IntMath.TryToDouble(whole, out _high, out _))
        {
            return false;
        }

        _isFloat = true;
        AddFloat(item.AsDouble);
        return true;
    }

    private void AddFloat(double number)
    {
        var total = _high + number;
        _low += Math.Abs(_high) >= Math.Abs(number) ? _high - total + number : number - total + _high;
        _high = total;
    }
}
