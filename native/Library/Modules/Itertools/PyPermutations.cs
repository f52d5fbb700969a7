using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>permutations(): the pool's order, and how far each place has still to turn.</summary>
internal sealed class PyPermutations(Value[] pool, int[] indices, int[] cycles, bool isStarted, bool isDone)
    : PySelections(PermutationsMethods.Type, cycles.Length)
{
    private bool _isStarted = isStarted;
    private bool _isDone = isDone;

    /// <inheritdoc/>
    public override long ExtraBytes => (pool.Length * 20L) + (cycles.Length * 4L);

    /// <inheritdoc/>
    public override Value[] Save()
    {
        var state = new Value[indices.Length + cycles.Length + 3];
        state[0] = Value.Of(new PyTuple(pool));
        state[1] = Value.Bool(_isStarted);
        state[2] = Value.Bool(_isDone);
        for (var i = 0; i < indices.Length; i++)
        {
            state[i + 3] = Value.Int(indices[i]);
        }

        for (var i = 0; i < cycles.Length; i++)
        {
            state[i + 3 + indices.Length] = Value.Int(cycles[i]);
        }

        return state;
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyPermutations? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [{ Ref: PyTuple { Items: var pool } }, var isStarted, var isDone, ..]
            || state.Length < 3 + pool.Length || state.Length > 3 + (2 * pool.Length)
            || Sources.Indices(state.Slice(3, pool.Length), pool.Length) is not { } indices
            || Sources.Indices(state[(3 + pool.Length)..], pool.Length + 1) is not { } cycles)
        {
            return null;
        }

        for (var i = 0; i < cycles.Length; i++)
        {
            if (cycles[i] < 1 || cycles[i] > pool.Length - i)
            {
                return null;
            }
        }

        return new PyPermutations(pool, indices, cycles, isStarted.IsTrue, isDone.IsTrue);
    }

    /// <inheritdoc/>
    protected override int Move()
    {
        if (_isDone || !_isStarted)
        {
            _isStarted = true;
            return _isDone ? -1 : 0;
        }

        for (var i = cycles.Length - 1; i >= 0; i--)
        {
            if (--cycles[i] > 0)
            {
                var other = indices.Length - cycles[i];
                (indices[i], indices[other]) = (indices[other], indices[i]);
                return i;
            }

            var first = indices[i];
            Array.Copy(indices, i + 1, indices, i, indices.Length - i - 1);
            indices[^1] = first;
            cycles[i] = indices.Length - i;
        }

        _isDone = true;
        return -1;
    }

    /// <inheritdoc/>
    protected override void Fill(Value[] row, int from)
    {
        for (var i = from; i < row.Length; i++)
        {
            row[i] = pool[indices[i]];
        }
    }
}

/// <summary>permutations().</summary>
[PyType("itertools.permutations")]
internal static partial class PermutationsMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("permutations");

    /// <summary>All arrangements of r items.</summary>
    [PyFunction("permutations(iterable, r=None)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, [Drained] ReadOnlySpan<Value> iterable, Value r)
    {
        _ = type;
        long count = iterable.Length;
        if (!r.IsNone)
        {
            if (!r.IsInt && !r.IsBool)
            {
                return vm.Fail(ExceptionTypes.TypeError, "Expected int as r");
            }

            count = Monty.Runtime.Operations.Operations.Clamp(r);
            if (count < 0)
            {
                return vm.Fail(ExceptionTypes.ValueError, "r must be non-negative");
            }
        }

        var isDone = count > iterable.Length;
        if (!vm.Charge(iterable.Length * 24L))
        {
            return Value.Error;
        }

        var indices = new int[iterable.Length];
        var cycles = new int[isDone ? 0 : count];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = i;
        }

        for (var i = 0; i < cycles.Length; i++)
        {
            cycles[i] = indices.Length - i;
        }

        return Value.Of(new PyPermutations(iterable.ToArray(), indices, cycles, false, isDone));
    }
}
