using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>complex() and its methods.</summary>
[PyType("complex")]
internal static partial class ComplexMethods
{
    /// <summary>A complex number of a text, a number, or a real and an imaginary part.</summary>
    [PyFunction("complex(real=<unrepresentable>, imag=<unrepresentable>)", Cost = Cost.Linear)]
    private static Value New(Vm vm, PyType cls, Value real, Value imag)
    {
        if (Ops.TryText(real, out var text))
        {
            if (!imag.IsMissing)
            {
                return vm.Fail(ExceptionTypes.TypeError, "complex() can't take second arg if first is a string");
            }

            return ComplexText.TryParse(text, out var x, out var y)
                ? Make(cls, new Complex(x, y))
                : Ops.Fail(vm, ComplexText.NotAComplex(text));
        }

        if (!imag.IsMissing && Ops.TryText(imag, out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, "complex() argument 'imag' must be a real number, not str");
        }

        if (!TryPart(vm, real, imag.IsMissing ? "complex() argument must be a string or a number, not "
            : "complex() argument 'real' must be a real number, not ", out var first)
            || !TryPart(vm, imag, "complex() argument 'imag' must be a real number, not ", out var second))
        {
            return Value.Error;
        }

        return Make(cls, imag.IsMissing
            ? first : new Complex(first.Real - second.Imaginary, first.Imaginary + second.Real));
    }

    /// <summary>The real part.</summary>
    [PyGetter("real")]
    private static double Real(PyComplex self) => self.Number.Real;

    /// <summary>The imaginary part.</summary>
    [PyGetter("imag")]
    private static double Imaginary(PyComplex self) => self.Number.Imaginary;

    /// <summary>The number with the imaginary part negated.</summary>
    [PyMethod("conjugate()", Cost = Cost.Constant)]
    private static PyComplex Conjugate(PyComplex self) => new(Complex.Conjugate(self.Number));

    /// <summary>The parts.</summary>
    [PyMethod("__getnewargs__()", Cost = Cost.Constant)]
    private static PyTuple NewArguments(PyComplex self) =>
        new([Value.Float(self.Number.Real), Value.Float(self.Number.Imaginary)]);

    private static Value Make(PyType cls, Complex number)
    {
        var value = Value.Of(new PyComplex(number));
        return cls.IsUser ? Value.Of(new PyPayloadInstance(cls, value)) : value;
    }

    private static bool TryPart(Vm vm, in Value value, string refusal, out Complex part)
    {
        part = Complex.Zero;
        if (value.IsMissing)
        {
            return true;
        }

        var plain = Ops.Unwrap(value);
        if (plain.Ref is PyComplex complex)
        {
            part = complex.Number;
            return true;
        }

        if (plain.IsFloat)
        {
            part = plain.AsDouble;
            return true;
        }

        if (plain.TryBigInteger(out var integer))
        {
            if (IntMath.TryToDouble(integer, out var real, out var error))
            {
                part = real;
                return true;
            }

            Ops.Fail(vm, error);
            return false;
        }

        return TryDunder(vm, value, refusal, out part);
    }

    /// <summary>Objects of the program with __complex__, __float__ or __index__.</summary>
    private static bool TryDunder(Vm vm, in Value value, string refusal, out Complex part)
    {
        part = Complex.Zero;
        if (value.Class.IsUser && value.Class.TryLookup("__complex__", out var method))
        {
            var made = vm.CallNested(method, value);
            if (made.Ref is PyComplex complex)
            {
                part = complex.Number;
                return true;
            }

            if (!made.IsError)
            {
                vm.Fail(ExceptionTypes.TypeError, $"__complex__() must return a complex, not {made.Class.Name}");
            }

            return false;
        }

        if (value.Class.IsUser
            && (vm.TryDunder(value.Class, SlotId.Float, out _) || vm.TryDunder(value.Class, SlotId.Index, out _)))
        {
            var isDone = ArgumentConversion.TryDouble(vm, value, out var real);
            part = real;
            return isDone;
        }

        vm.Fail(ExceptionTypes.TypeError, refusal + value.Class.Name);
        return false;
    }
}
