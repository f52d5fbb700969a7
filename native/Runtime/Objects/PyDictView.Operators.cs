using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>The operators of dict_keys and dict_items: those of a set, with any iterable on the other side.</content>
internal sealed partial class PyDictView
{
    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        Part == DictPart.Values ? Value.NotImplemented : CombineSets(vm, kind, AsValue, other);

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        Part == DictPart.Values ? Value.NotImplemented : CombineSets(vm, kind, other, AsValue);

    private static Value CombineSets(Vm.Vm vm, BinaryOperator kind, in Value left, in Value right)
    {
        if (kind is not (BinaryOperator.BitOr or BinaryOperator.BitAnd or BinaryOperator.Subtract
            or BinaryOperator.BitXor))
        {
            return Value.NotImplemented;
        }

        if (kind == BinaryOperator.BitAnd)
        {
            var (view, other) = left.Ref is PyDictView ? (left, right) : (right, left);
            if (other.Ref is PySet set && !set.Class.IsUser && view.Ref is PyDictView { ItemCount: var count }
                && count <= set.Count)
            {
                (view, other) = (other, view);
            }
            else if (other.Ref is PyDictView { Part: not DictPart.Values } larger
                && larger.ItemCount > ((PyObject)view.Ref!).ItemCount)
            {
                (view, other) = (other, view);
            }

            return Intersect(vm, BuiltinTypes.Set, (PyObject)view.Ref!, other) is { } common
                ? Value.Of(common) : Value.Error;
        }

        var result = new PySet();
        if (!TryUnite(vm, result, left.Ref is PyDictView { Part: DictPart.Keys } keys ? Value.Of(keys.Dict) : left))
        {
            return Value.Error;
        }

        switch (kind)
        {
            case BinaryOperator.BitOr:
                return TryUnite(vm, result, right) ? Value.Of(result) : Value.Error;
            case BinaryOperator.Subtract:
                return TrySubtract(vm, result, right) ? Value.Of(result) : Value.Error;
            default:
                return AsSet(vm, right) is { } set && TryToggle(vm, result, set) ? Value.Of(result) : Value.Error;
        }
    }
}
