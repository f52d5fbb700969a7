using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>int | str.</summary>
internal sealed class PyUnion(PyTuple arguments) : PyObject(BuiltinTypes.UnionType)
{
    private PyTuple? _parameters;

    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;

    /// <summary>The type parameters among the members; null: an error is raised.</summary>
    public PyTuple? Parameters(Vm.Vm vm) => _parameters ??= TypeArguments.Parameters(vm, Arguments.Items);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) => TypeArguments.Substitute(vm, this, key);

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, AsValue, other) : Value.NotImplemented;

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr ? TypeUnions.Make(vm, other, AsValue) : Value.NotImplemented;
}
