using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
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
                return vm.Fail(ExceptionTypes.TypeError, "complex() argument 'real' must be a real number, not str");
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

        // Parts that are not there take no part in the sign of a zero.
        var isPlain = imag.IsMissing && cls == BuiltinTypes.Complex && real.Ref is PyComplex;
        return isPlain ? real : Make(cls, imag.IsMissing ? first.Number : new Complex(
            second.IsComplex ? first.Number.Real - second.Number.Imaginary : first.Number.Real,
            first.IsComplex ? first.Number.Imaginary + second.Number.Real : second.Number.Real));
    }

    /// <summary>A complex number of a number.</summary>
    [PyMethod("from_number(number, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value FromNumber(Vm vm, PyType cls, Value number) =>
        cls == BuiltinTypes.Complex && number.Ref is PyComplex ? number
            : TryPart(vm, number, "must be real number, not ", out var part) ? Make(cls, part)
            : Value.Error;

    /// <summary>The number itself.</summary>
    [PyMethod("__complex__()", Cost = Cost.Constant)]
    private static PyComplex ToComplex(PyComplex self) => self;

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

    private static Value Make(PyType cls, in Part part) => Make(cls, part.Number);

    private static bool TryPart(Vm vm, in Value value, string refusal, out Part part)
    {
        part = default;
        if (value.IsMissing)
        {
            return true;
        }

        var plain = Ops.Unwrap(value);
        if (plain.Ref is PyComplex complex)
        {
            part = new Part(complex.Number, true);
            return true;
        }

        if (value.Class.IsUser && value.Class.TryLookup("__complex__", out var method))
        {
            return TryDunder(vm, value, vm.Special(method, SlotId.Call), out part);
        }

        var isReal = plain.IsFloat || plain.TryBigInteger(out _) || (value.Class.IsUser
            && (vm.TryDunder(value.Class, SlotId.Float, out _) || vm.TryDunder(value.Class, SlotId.Index, out _)));
        if (!isReal)
        {
            vm.Fail(ExceptionTypes.TypeError, refusal + value.Class.FullName);
            return false;
        }

        var isDone = ArgumentConversion.TryDouble(vm, value, out var real);
        part = new Part(real, false);
        return isDone;
    }

    private static bool TryDunder(Vm vm, in Value value, in Value method, out Part part)
    {
        var made = vm.CallNested(method, value);
        part = Ops.Unwrap(made).Ref is PyComplex complex ? new Part(complex.Number, true) : default;
        if (!part.IsComplex && !made.IsError)
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"{value.Class.FullName}.__complex__() must return a complex, not {made.Class.FullName}");
        }

        return part.IsComplex;
    }

    /// <summary>A part given to complex(): a real number, or a complex one.</summary>
    private readonly record struct Part(Complex Number, bool IsComplex);
}
