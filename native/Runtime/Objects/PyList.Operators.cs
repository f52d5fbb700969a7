using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>Concatenation and repetition of lists.</content>
internal partial class PyList
{
    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind == BinaryOperator.Add)
        {
            if (isInplace)
            {
                return TryExtend(vm, this, other) ? AsValue : Value.Error;
            }

            return other.Ref is not PyList list ? Value.NotImplemented
                : TryConcatenate(vm, Span, list.Span, out var items) ? Value.Of(new PyList(items))
                : Value.Error;
        }

        if (kind != BinaryOperator.Multiply || !isInplace)
        {
            return Value.NotImplemented;
        }

        if (!TryIndexOrNone(vm, other, out var number))
        {
            return Value.Error;
        }

        if (number.IsNone)
        {
            return Value.NotImplemented;
        }

        if (!number.IsSmallInt)
        {
            return vm.Fail(ExceptionTypes.OverflowError, "cannot fit 'int' into an index-sized integer");
        }

        if (!TryRepeat(vm, Span, number.Bits, out var repeated))
        {
            return Value.Error;
        }

        Items = repeated;
        Count = repeated.Length;
        return AsValue;
    }
}
