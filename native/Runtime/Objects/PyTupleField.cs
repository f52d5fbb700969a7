using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The descriptor behind a field of a named tuple.</summary>
internal sealed class PyTupleField(int index, Value doc) : PyNative(FieldType)
{
    /// <summary>The class.</summary>
    public static readonly PyType FieldType =
        PyType.OfModule("collections", "_tuplegetter", Layout.Native, TypeFlags.NotInstantiable, operators: "__repr__");

    /// <summary>Position of the item.</summary>
    public readonly int Index = index;

    /// <summary>__doc__.</summary>
    public Value Doc = doc;

    /// <summary>The field of a value; false when it is no tuple that has it.</summary>
    public bool TryRead(in Value target, out Value item)
    {
        var items = (target.Ref as PyTuple)?.Items ?? [];
        var isFound = (uint)Index < (uint)items.Length;
        item = isFound ? items[Index] : default;
        return isFound;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append("_tuplegetter(") && sink.AppendInt(vm, Value.Int(Index)) && sink.Append(", ")
        && Operations.Operations.AppendRepr(vm, Doc, sink) && sink.Append(")");

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Int(Index), Doc];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyTupleField? Restore(Vm.Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ IsInt: true, Bits: >= 0 and <= int.MaxValue } index, var doc]
            ? new PyTupleField((int)index.Bits, doc) : null;
}
