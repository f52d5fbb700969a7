using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <content>Arithmetic.</content>
internal sealed partial class PyComplex
{
    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other) =>
        TryWiden(vm, other, out var right) ? Apply(vm, kind, Number, right) : Rejected(vm);

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        TryWiden(vm, other, out var left) ? Apply(vm, kind, left, Number) : Rejected(vm);

    private static Value Rejected(Vm.Vm vm) => vm.Raised is null ? Value.NotImplemented : Value.Error;

    private static bool TryWiden(Vm.Vm vm, in Value value, out Complex number)
    {
        number = default;
        if (value.Ref is PyComplex complex)
        {
            number = complex.Number;
            return true;
        }

        if (value.IsFloat)
        {
            number = value.AsDouble;
            return true;
        }

        if (!value.TryBigInteger(out var integer))
        {
            return false;
        }

        if (!IntMath.TryToDouble(integer, out var real, out var error))
        {
            Operations.Operations.Fail(vm, error);
            return false;
        }

        number = real;
        return true;
    }

    private static Value Apply(Vm.Vm vm, BinaryOperator kind, Complex a, Complex b)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                return new PyComplex(a + b).AsValue;
            case BinaryOperator.Subtract:
                return new PyComplex(a - b).AsValue;
            case BinaryOperator.Multiply:
                return new PyComplex(new Complex(
                    (a.Real * b.Real) - (a.Imaginary * b.Imaginary), (a.Real * b.Imaginary)
                    + (a.Imaginary * b.Real))).AsValue;
            case BinaryOperator.Divide:
                return b == Complex.Zero
                    ? vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero")
                    : new PyComplex(a / b).AsValue;
            case BinaryOperator.Power:
                return Power(vm, a, b);
            default:
                return Value.NotImplemented;
        }
    }

    private static Value Power(Vm.Vm vm, Complex a, Complex b)
    {
        if (b == Complex.Zero)
        {
            return new PyComplex(Complex.One).AsValue;
        }

        if (a == Complex.Zero)
        {
            return b.Imaginary != 0 || b.Real < 0
                ? vm.Fail(ExceptionTypes.ZeroDivisionError, "zero to a negative or complex power")
                : new PyComplex(Complex.Zero).AsValue;
        }

        // Small whole exponents by multiplication, exact as in CPython.
        if (b.Imaginary == 0 && b.Real == Math.Floor(b.Real) && Math.Abs(b.Real) <= 100)
        {
            var result = Complex.One;
            var factor = a;
            for (var n = (int)Math.Abs(b.Real); n > 0; n >>= 1)
            {
                if ((n & 1) != 0)
                {
                    result *= factor;
                }

                factor *= factor;
            }

            return new PyComplex(b.Real < 0 ? Complex.One / result : result).AsValue;
        }

        return new PyComplex(Complex.Pow(a, b)).AsValue;
    }
}
