using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>How a step to a pair ended.</summary>
internal enum PairStep : byte
{
    /// <summary>Nothing was done: the items are no pairs, or have to be taken one by one.</summary>
    Unknown,
    /// <summary>Both values are there.</summary>
    Given,
    /// <summary>There are no more items.</summary>
    Exhausted,
    /// <summary>An exception is raised.</summary>
    Failed,
}

/// <summary>An iterator implemented in C#. It never calls Python code.</summary>
internal abstract class PyIterator(PyType type) : PyObject(type)
{
    /// <summary>The next item, the exhausted mark, or the error mark.</summary>
    public abstract Value Next(Vm.Vm vm);

    /// <summary>The next item as two values, for loops that would take the pair apart at once.</summary>
    public virtual PairStep NextPair(Vm.Vm vm, out Value first, out Value second)
    {
        first = default;
        second = default;
        return PairStep.Unknown;
    }

    /// <summary>
    /// Iterators inside iterators it asks for its items, itself included: stepping it recurses so deep.
    /// </summary>
    public virtual int Depth => 1;

    /// <summary>True when stepping it runs code of the program, which loops do in frames of their own.</summary>
    public virtual bool RunsPython => false;

    /// <summary>Items left if known without work, else -1 (for __length_hint__ and to size results).</summary>
    public virtual long LengthHint => -1;
}

/// <summary>An iterator that takes its items from other native iterators.</summary>
internal abstract class PyChainedIterator(PyType type, int sourceDepth) : PyIterator(type)
{
    private const int FreeDepth = 50;

    // A zip may ask one source twice, so that asking costs twice as much for each level.
    private const int HintDepth = 3;

    /// <inheritdoc/>
    public override int Depth { get; } = sourceDepth + 1;

    /// <inheritdoc/>
    public override long LengthHint => Depth > HintDepth ? -1 : SourceHint;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Depth <= FreeDepth)
        {
            return Step(vm);
        }

        if (!vm.EnterRecursion(""))
        {
            return Value.Error;
        }

        var item = Step(vm);
        vm.LeaveRecursion();
        return item;
    }

    /// <summary>Stepping needs no guard.</summary>
    protected bool IsShallow => Depth <= FreeDepth;

    /// <summary>What the sources know about the items left.</summary>
    protected abstract long SourceHint { get; }

    /// <summary>The next item, the exhausted mark, or the error mark.</summary>
    protected abstract Value Step(Vm.Vm vm);
}
