using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>mappingproxy: the attributes of a class, read-only.</summary>
internal sealed class PyMappingProxy(PyDict names) : PyObject(BuiltinTypes.MappingProxy)
{
    /// <summary>The dict behind it.</summary>
    public readonly PyDict Names = names;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash) =>
        Operations.Operations.TryHash(vm, Value.Of(Names), out hash);

    /// <inheritdoc/>
    public override long ItemCount => Names.ItemCount;

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) => Names.GetItem(vm, key);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item) => Names.ContainsItem(vm, item);

    /// <inheritdoc/>
    public override PyIterator? Iterate(Vm.Vm vm) => Names.Iterate(vm);

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append("mappingproxy(")
        && (Names.Class.IsUser ? Operations.Operations.Repr(vm, Value.Of(Names)) is { IsError: false } text
            && sink.Append(Operations.Operations.TextOf(text)) : Names.AppendRepr(vm, sink))
        && sink.Append(")");

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        Names.Compare(vm, op, other.Ref is PyMappingProxy proxy ? Value.Of(proxy.Names) : other);

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        kind != BinaryOperator.BitOr ? Value.NotImplemented
            : isInplace ? vm.Fail(ExceptionTypes.TypeError,
                "'|=' is not supported by mappingproxy; use '|' instead")
            : Names.Combine(vm, kind, false, Unwrapped(other));

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.BitOr && other.Ref is PyDict left
            ? left.Combine(vm, kind, false, Value.Of(Names)) : Value.NotImplemented;

    private static Value Unwrapped(in Value other) => other.Ref is PyMappingProxy proxy ? Value.Of(proxy.Names) : other;
}
