using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>product(): one index per pool, the last turns fastest.</summary>
internal sealed class PyProduct(PyTuple[] pools, int[] indices, bool isStarted, bool isDone)
    : PySelections(ProductMethods.Type, pools.Length)
{
    private bool _isStarted = isStarted;
    private bool _isDone = isDone;

    /// <inheritdoc/>
    public override long ExtraBytes => pools.Length * 28L;

    /// <inheritdoc/>
    public override Value[] Save()
    {
        var state = new Value[2 + (2 * pools.Length)];
        state[0] = Value.Bool(_isStarted);
        state[1] = Value.Bool(_isDone);
        for (var i = 0; i < pools.Length; i++)
        {
            state[2 + (2 * i)] = Value.Of(pools[i]);
            state[3 + (2 * i)] = Value.Int(indices[i]);
        }

        return state;
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyProduct? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state.Length < 2 || state.Length % 2 != 0)
        {
            return null;
        }

        var isDone = state[1].IsTrue;
        var pools = new PyTuple[(state.Length / 2) - 1];
        var indices = new int[pools.Length];
        for (var i = 0; i < pools.Length; i++)
        {
            if (state[2 + (2 * i)].Ref is not PyTuple pool || state[3 + (2 * i)] is not { Ref: null, Bits: >= 0 } index
                || (!isDone && index.Bits >= pool.Items.Length))
            {
                return null;
            }

            pools[i] = pool;
            indices[i] = isDone ? 0 : (int)index.Bits;
        }

        return new PyProduct(pools, indices, state[0].IsTrue, isDone);
    }

    /// <inheritdoc/>
    protected override int Move()
    {
        if (_isDone || !_isStarted)
        {
            _isStarted = true;
            return _isDone ? -1 : 0;
        }

        for (var i = indices.Length - 1; i >= 0; i--)
        {
            if (++indices[i] < pools[i].Items.Length)
            {
                return i;
            }

            indices[i] = 0;
        }

        _isDone = true;
        return -1;
    }

    /// <inheritdoc/>
    protected override void Fill(Value[] row, int from)
    {
        for (var i = from; i < row.Length; i++)
        {
            row[i] = pools[i].Items[indices[i]];
        }
    }
}

/// <summary>product().</summary>
[PyType("itertools.product")]
internal static partial class ProductMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("product");

    /// <summary>All rows with one item of each iterable.</summary>
    [PyFunction("product(*iterables, repeat=1)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> iterables, long repeat)
    {
        _ = type;
        if (repeat < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "repeat argument cannot be negative");
        }

        foreach (ref readonly var iterable in iterables)
        {
            if (NativeIteration.NeedsPython(vm, iterable))
            {
                return Sources.Text(vm, "_product", Value.Of(new PyTuple(iterables.ToArray())), Value.Int(repeat));
            }
        }

        var count = iterables.Length == 0 ? 0 : repeat;
        if (count > long.MaxValue / 64 / Math.Max(iterables.Length, 1))
        {
            return vm.Fail(ExceptionTypes.OverflowError, "repeat argument too large");
        }

        count *= iterables.Length;
        if (!vm.Charge(count * 28))
        {
            return Value.Error;
        }

        if (count > int.MaxValue / 16)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        var pools = new PyTuple[count];
        var filling = vm.Filling.Count;
        var isFilled = TryFill(vm, iterables, pools, out var isEmpty);
        vm.EndFilling(filling);
        return isFilled ? Value.Of(new PyProduct(pools, new int[count], false, isEmpty)) : Value.Error;
    }

    private static bool TryFill(Vm vm, ReadOnlySpan<Value> iterables, PyTuple[] pools, out bool isEmpty)
    {
        isEmpty = false;
        for (var i = 0; i < pools.Length; i++)
        {
            if (i >= iterables.Length)
            {
                pools[i] = pools[i - iterables.Length];
            }
            else if (iterables[i].Ref is PyTuple { Class.IsUser: false } tuple)
            {
                pools[i] = tuple;
            }
            else if (Ops.Drain(vm, iterables[i]) is { } items)
            {
                pools[i] = new PyTuple(items);
                vm.BeginFilling(pools[i]);
            }
            else
            {
                return false;
            }

            isEmpty |= pools[i].Items.Length == 0;
        }

        return true;
    }
}
