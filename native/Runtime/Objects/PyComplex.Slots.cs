using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <content>Text, truth, hash and equality.</content>
internal sealed partial class PyComplex
{
    /// <inheritdoc/>
    public override bool IsTruthy => Number.Real != 0 || Number.Imaginary != 0;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append(ValueFormat.ReprComplex(Number.Real, Number.Imaginary));

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = NumberHash.OfComplex(Number.Real, Number.Imaginary);
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other)
    {
        if (op is not (CompareOperator.Equal or CompareOperator.NotEqual))
        {
            return Value.NotImplemented;
        }

        bool isEqual;
        if (other.Ref is PyComplex complex)
        {
            isEqual = complex.Number.Real == Number.Real && complex.Number.Imaginary == Number.Imaginary;
        }
        else if (other.IsFloat)
        {
            isEqual = Number.Imaginary == 0 && Number.Real == other.AsDouble;
        }
        else if (other.TryBigInteger(out var integer))
        {
            isEqual = Number.Imaginary == 0 && FloatCompare.Equal(integer, Number.Real);
        }
        else
        {
            return Value.NotImplemented;
        }

        return Value.Bool(isEqual == (op == CompareOperator.Equal));
    }
}
