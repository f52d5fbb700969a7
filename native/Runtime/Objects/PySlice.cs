using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>slice(start, stop, step).</summary>
internal sealed class PySlice(Value start, Value stop, Value step) : PyObject(BuiltinTypes.Slice)
{
    /// <summary>First index, or None.</summary>
    public readonly Value Start = start;

    /// <summary>End index, or None.</summary>
    public readonly Value Stop = stop;

    /// <summary>Step, or None.</summary>
    public readonly Value Step = step;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash) => AsTuple().TryOwnHash(vm, out hash);

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) => other.Ref is PySlice slice
        ? Operations.Operations.CompareSequences(vm, op, AsTuple(), slice.AsTuple())
        : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => sink.Append("slice") && AsTuple().AppendRepr(vm, sink);

    private PyTuple AsTuple() => new([Start, Stop, Step]);
}
