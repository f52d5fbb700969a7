using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>int | str.</summary>
internal sealed class PyUnion(PyTuple arguments) : PyObject(BuiltinTypes.UnionType)
{
    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, AsValue, other) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, other, AsValue) : Value.NotImplemented;
}
