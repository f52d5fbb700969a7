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
