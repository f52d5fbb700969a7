using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>How an iterator that calls functions of the program goes on; it holds what the iterator knows.</summary>
internal abstract class CallingSteps
{
    /// <summary>What is to be called when a step says so.</summary>
    public Value Callee;

    /// <summary>What it is called with.</summary>
    public abstract ReadOnlySpan<Value> Arguments { get; }

    /// <summary>Iterators inside iterators, this one included.</summary>
    public abstract int Depth { get; }

    /// <summary>
    /// Begins the next item: gives the item, the exhausted mark or the error mark, or the mark of an absent value when
    /// the callee has to be called first.
    /// </summary>
    public abstract Value Advance(Vm.Vm vm);

    /// <summary>Goes on with what the callee gave; the result is that of <see cref="Advance"/>.</summary>
    public abstract Value Resume(Vm.Vm vm, in Value result);

    /// <summary>What a dump tells.</summary>
    public abstract Value[] Save();
}

/// <summary>
/// An iterator that calls functions of the program for its items. The loop steps it and calls in frames of its own, so
/// that calls can wait for the host.
/// </summary>
internal sealed class PyCallingIterator(PyType type, CallingSteps steps) : PyIterator(type), ISaved
{
    /// <summary>How it goes on.</summary>
    public readonly CallingSteps Steps = steps;

    /// <inheritdoc/>
    public override int Depth => Steps.Depth;

    /// <inheritdoc/>
    public override bool RunsPython => true;

    /// <inheritdoc/>
    public long ExtraBytes => 128;

    /// <inheritdoc/>
    public Value[] Save() => Steps.Save();

    /// <summary>The next item for native code, which cannot wait: called in a nested run.</summary>
    public override Value Next(Vm.Vm vm)
    {
        if (!vm.EnterRecursion(""))
        {
            return Value.Error;
        }

        var item = Steps.Advance(vm);
        while (item.IsMissing)
        {
            vm.ForbidWaiting();
            item = vm.CallNested(Steps.Callee, Steps.Arguments);
            vm.AllowWaiting();
            item = item.IsError ? vm.TakeStop() ? Value.Exhausted : item : Steps.Resume(vm, item);
        }

        vm.LeaveRecursion();
        return item;
    }
}
