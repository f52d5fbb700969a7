using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>The operator | of dicts.</content>
internal partial class PyDict
{
    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind != BinaryOperator.BitOr)
        {
            return Value.NotImplemented;
        }

        if (isInplace)
        {
            return TryUpdate(vm, this, other) ? AsValue : Value.Error;
        }

        if (other.Ref is not PyDict dict)
        {
            return Value.NotImplemented;
        }

        return vm.ChargeWork(Count + dict.Count) && Copy(vm) is { } result && result.Update(vm, dict)
            ? Value.Of(result)
            : Value.Error;
    }
}
