using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>The operators of sets.</content>
internal partial class PySet
{
    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind is not (BinaryOperator.BitOr or BinaryOperator.BitAnd or BinaryOperator.Subtract
            or BinaryOperator.BitXor)
            || other.Ref is not PySet set)
        {
            return Value.NotImplemented;
        }

        if (kind == BinaryOperator.BitAnd)
        {
            return Intersected(vm, isInplace && IsMutable, set);
        }

        if (kind == BinaryOperator.Subtract && !isInplace)
        {
            return Subtract(vm, this, set) is { } rest ? Value.Of(rest) : Value.Error;
        }

        var target = isInplace && IsMutable ? this : CopySet(vm, BaseOf(this), this);
        var isDone = target is not null && kind switch
        {
            BinaryOperator.BitOr => TryUnite(vm, target, other),
            BinaryOperator.Subtract => TrySubtract(vm, target, other),
            _ => TryToggle(vm, target, set),
        };
        return isDone ? Value.Of(target!) : Value.Error;
    }

    private Value Intersected(Vm.Vm vm, bool isInplace, PySet other)
    {
        var result = Intersect(vm, BaseOf(this), this, Value.Of(other));
        if (result is null)
        {
            return Value.Error;
        }

        if (!isInplace)
        {
            return Value.Of(result);
        }

        Exchange(result);
        return AsValue;
    }
}
