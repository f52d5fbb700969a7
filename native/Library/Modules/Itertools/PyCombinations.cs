using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>combinations() and combinations_with_replacement().</summary>
internal sealed class PyCombinations : PySelections
{
    private readonly Value[] _pool;
    private readonly int[] _indices;
    private readonly bool _isRepeating;
    private bool _isStarted;
    private bool _isDone;

    /// <summary>All selections of items of a pool, as many as there are indices, which start in order.</summary>
    public PyCombinations(Value[] pool, int[] indices, bool isRepeating, bool isDone)
        : base(isRepeating ? ReplacingCombinationsMethods.Type : CombinationsMethods.Type, indices.Length)
    {
        _pool = pool;
        _indices = indices;
        _isRepeating = isRepeating;
        _isDone = isDone;
    }

    /// <inheritdoc/>
    public override long ExtraBytes => (_pool.Length * 16L) + (_indices.Length * 20L);

    /// <inheritdoc/>
    public override Value[] Save()
    {
        var state = new Value[_indices.Length + 4];
        state[0] = Value.Of(new PyTuple(_pool));
        state[1] = Value.Bool(_isRepeating);
        state[2] = Value.Bool(_isDone);
        state[3] = Value.Bool(_isStarted);
        for (var i = 0; i < _indices.Length; i++)
        {
            state[i + 4] = Value.Int(_indices[i]);
        }

        return state;
    }

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCombinations? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [{ Ref: PyTuple { Items: var pool } }, var isRepeating, var isDone, var isStarted, ..]
            || Sources.Indices(state[4..], pool.Length) is not { } indices
            || (!isDone.IsTrue && !isRepeating.IsTrue && indices.Length > pool.Length))
        {
            return null;
        }

        for (var i = 1; i < indices.Length; i++)
        {
            if (indices[i] < indices[i - 1] || (!isRepeating.IsTrue && indices[i] == indices[i - 1]))
            {
                return null;
            }
        }

        return new PyCombinations(pool, indices, isRepeating.IsTrue, isDone.IsTrue) { _isStarted = isStarted.IsTrue };
    }

    /// <inheritdoc/>
    protected override int Move()
    {
        if (_isDone || !_isStarted)
        {
            _isStarted = true;
            return _isDone ? -1 : 0;
        }

        var indices = _indices;
        var i = indices.Length - 1;
        while (i >= 0 && indices[i] == (_isRepeating ? _pool.Length - 1 : i + _pool.Length - indices.Length))
        {
            i--;
        }

        if (i < 0)
        {
            _isDone = true;
            return -1;
        }

        var next = indices[i] + 1;
        for (var j = i; j < indices.Length; j++)
        {
            indices[j] = _isRepeating ? next : next + j - i;
        }

        return i;
    }

    /// <inheritdoc/>
    protected override void Fill(Value[] row, int from)
    {
        for (var i = from; i < row.Length; i++)
        {
            row[i] = _pool[_indices[i]];
        }
    }
}

/// <summary>combinations().</summary>
[PyType("itertools.combinations")]
internal static partial class CombinationsMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("combinations");

    /// <summary>All selections of r items in the order of the iterable.</summary>
    [PyFunction("combinations(iterable, r)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, [Drained] ReadOnlySpan<Value> iterable, long r)
    {
        _ = type;
        return Make(vm, iterable, r, isRepeating: false);
    }

    /// <summary>The iterator of either class.</summary>
    internal static Value Make(Vm vm, ReadOnlySpan<Value> items, long r, bool isRepeating)
    {
        if (r < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "r must be non-negative");
        }

        var isDone = isRepeating ? items.Length == 0 && r > 0 : r > items.Length;
        var count = isDone ? 0 : r;
        if (!vm.Charge(((long)items.Length * 16) + (count * 20)))
        {
            return Value.Error;
        }

        if (count > int.MaxValue / 16)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        var indices = new int[count];
        for (var i = 0; !isRepeating && i < indices.Length; i++)
        {
            indices[i] = i;
        }

        return Value.Of(new PyCombinations(items.ToArray(), indices, isRepeating, isDone));
    }
}

/// <summary>combinations_with_replacement().</summary>
[PyType("itertools.combinations_with_replacement")]
internal static partial class ReplacingCombinationsMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("combinations_with_replacement");

    /// <summary>All selections of r items in the order of the iterable, where items may occur more than once.</summary>
    [PyFunction("combinations_with_replacement(iterable, r)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, [Drained] ReadOnlySpan<Value> iterable, long r)
    {
        _ = type;
        return CombinationsMethods.Make(vm, iterable, r, isRepeating: true);
    }
}
