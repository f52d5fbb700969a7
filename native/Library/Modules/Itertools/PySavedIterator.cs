using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>Base of the native iterators of itertools.</summary>
internal abstract class PySavedIterator(PyType type, int sourceDepth) : PyChainedIterator(type, sourceDepth), ISaved
{
    /// <inheritdoc/>
    public abstract Value[] Save();

    /// <inheritdoc/>
    public virtual long ExtraBytes => 0;

    /// <inheritdoc/>
    protected override long SourceHint => -1;
}

/// <summary>Base of those that give the selections of items of their pools, each as a tuple.</summary>
internal abstract class PySelections(PyType type, int length) : PySavedIterator(type, 0)
{
    /// <summary>The row given last, filled anew for each; null before the first, and after a load.</summary>
    private Value[]? _row;

    /// <inheritdoc/>
    public override PairStep NextPair(Vm vm, out Value first, out Value second)
    {
        first = default;
        second = default;
        if (length != 2)
        {
            return PairStep.Unknown;
        }

        if (!vm.ChargeWork(length))
        {
            return PairStep.Failed;
        }

        if (!TryAdvance())
        {
            return PairStep.Exhausted;
        }

        first = _row![0];
        second = _row[1];
        return PairStep.Given;
    }

    /// <summary>
    /// Moves to the next selection and gives the number of the first item that is another one; -1 at the end.
    /// </summary>
    protected abstract int Move();

    /// <summary>Puts the items of the selection into a row, from the given one on.</summary>
    protected abstract void Fill(Value[] row, int from);

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (!vm.ChargeWork(length))
        {
            return Value.Error;
        }

        if (!TryAdvance())
        {
            return Value.Exhausted;
        }

        // Rows are short: copying the array as a whole takes longer.
        var row = new Value[length];
        var given = _row!;
        for (var i = 0; i < row.Length && i < given.Length; i++)
        {
            row[i] = given[i];
        }

        return Value.Of(new PyTuple(row));
    }

    private bool TryAdvance()
    {
        var from = Move();
        if (from < 0)
        {
            _row = null;
            return false;
        }

        if (_row is null)
        {
            _row = new Value[length];
            from = 0;
        }

        Fill(_row, from);
        return true;
    }
}
