using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <content>Arithmetic.</content>
internal sealed partial class PyComplex
{
    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (other.Ref is PyComplex complex)
        {
            return Apply(vm, kind, Number, complex.Number);
        }

        return TryReal(vm, other, out var real) ? ApplyToReal(vm, kind, real) : Rejected(vm);
    }

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        TryReal(vm, other, out var real) ? ApplyFromReal(vm, kind, real) : Rejected(vm);

    private static Value Rejected(Vm.Vm vm) => vm.Raised is null ? Value.NotImplemented : Value.Error;

    private static bool TryReal(Vm.Vm vm, in Value value, out double number)
    {
        number = value.IsFloat ? value.AsDouble : 0;
        if (value.IsFloat)
        {
            return true;
        }

        if (!value.TryBigInteger(out var integer))
        {
            return false;
        }

        if (!IntMath.TryToDouble(integer, out number, out var error))
        {
            Operations.Operations.Fail(vm, error);
            return false;
        }

        return true;
    }

    // A real operand has no imaginary part at all: it does not take part in signs and infinities.
    private Value ApplyToReal(Vm.Vm vm, BinaryOperator kind, double other) => kind switch
    {
        BinaryOperator.Add => Make(Number.Real + other, Number.Imaginary),
        BinaryOperator.Subtract => Make(Number.Real - other, Number.Imaginary),
        BinaryOperator.Multiply => Make(Number.Real * other, Number.Imaginary * other),
        BinaryOperator.Divide => other == 0 ? FailZero(vm) : Make(Number.Real / other, Number.Imaginary / other),
        _ => Apply(vm, kind, Number, other),
    };

    private Value ApplyFromReal(Vm.Vm vm, BinaryOperator kind, double other) => kind switch
    {
        BinaryOperator.Add => Make(other + Number.Real, Number.Imaginary),
        BinaryOperator.Subtract => Make(other - Number.Real, -Number.Imaginary),
        BinaryOperator.Multiply => Make(other * Number.Real, other * Number.Imaginary),
        BinaryOperator.Divide => ComplexMath.TryDivide(other, Number, out var quotient)
            ? new PyComplex(quotient).AsValue : FailZero(vm),
        _ => Apply(vm, kind, other, Number),
    };

    private static Value Apply(Vm.Vm vm, BinaryOperator kind, Complex a, Complex b)
    {
        switch (kind)
        {
            case BinaryOperator.Add:
                return Make(a.Real + b.Real, a.Imaginary + b.Imaginary);
            case BinaryOperator.Subtract:
                return Make(a.Real - b.Real, a.Imaginary - b.Imaginary);
            case BinaryOperator.Multiply:
                return new PyComplex(ComplexMath.Multiply(a, b)).AsValue;
            case BinaryOperator.Divide:
                return ComplexMath.TryDivide(a, b, out var quotient) ? new PyComplex(quotient).AsValue : FailZero(vm);
            case BinaryOperator.Power:
                return ComplexMath.Power(a, b, out var power) switch
                {
                    ComplexPowerError.None => new PyComplex(power).AsValue,
                    ComplexPowerError.Overflow => vm.Fail(ExceptionTypes.OverflowError, "complex exponentiation"),
                    _ => vm.Fail(ExceptionTypes.ZeroDivisionError, "zero to a negative or complex power"),
                };
            default:
                return Value.NotImplemented;
        }
    }

    private static Value Make(double real, double imaginary) => new PyComplex(new Complex(real, imaginary)).AsValue;

    private static Value FailZero(Vm.Vm vm) => vm.Fail(ExceptionTypes.ZeroDivisionError, "division by zero");
}
