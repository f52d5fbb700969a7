using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>iter(tuple).</summary>
internal sealed class PyTupleIterator(PyTuple tuple) : PyIterator(BuiltinTypes.TupleIterator)
{
    /// <summary>The tuple.</summary>
    internal readonly PyTuple Tuple = tuple;

    /// <summary>Position of the next item.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override long LengthHint => Tuple.Items.Length - Position;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm) =>
        (uint)Position < (uint)Tuple.Items.Length ? Tuple.Items[Position++] : Value.Exhausted;
}

/// <summary>reversed() of a sequence that has no iterator of its own for it: tuple, str, bytes.</summary>
internal sealed class PyReversed(Value sequence, long length) : PyIterator(BuiltinTypes.Reversed)
{
    /// <summary>The sequence.</summary>
    internal readonly Value Sequence = sequence;

    /// <summary>Position after the next item.</summary>
    internal long Position = length;

    /// <inheritdoc/>
    public override long LengthHint => Position;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Position <= 0)
        {
            return Value.Exhausted;
        }

        var item = Operations.Operations.GetItem(vm, Sequence, Value.Int(--Position));
        if (item.IsError && !vm.IsTerminal && vm.Raised is { } raised
            && (raised.Class.IsSubclassOf(ExceptionTypes.IndexError)
            || raised.Class.IsSubclassOf(ExceptionTypes.StopIteration)))
        {
            vm.Raised = null;
            Position = 0;
            return Value.Exhausted;
        }

        return item;
    }
}
