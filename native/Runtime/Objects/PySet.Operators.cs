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

        if (isInplace && IsMutable)
        {
            return kind switch
            {
                BinaryOperator.BitOr => TryUnite(vm, this, other),
                BinaryOperator.Subtract => TrySubtract(vm, this, other),
                _ => TryToggle(vm, this, set),
            } ? AsValue : Value.Error;
        }

        var result = kind switch
        {
            BinaryOperator.BitOr =>
                CopySet(vm, BaseOf(this), this) is { } copy && TryUnite(vm, copy, other) ? copy : null,
            BinaryOperator.Subtract => Subtract(vm, BaseOf(this), this, other),
            _ => CopySet(vm, BaseOf(this), set) is { } copy && TryToggle(vm, copy, this) ? copy : null,
        };
        return result is null ? Value.Error : Value.Of(result);
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
