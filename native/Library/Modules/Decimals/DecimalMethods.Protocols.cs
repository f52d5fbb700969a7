using System.Globalization;
using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <content>Questions, and conversions that builtins ask for.</content>
internal static partial class DecimalMethods
{
    /// <summary>Always True.</summary>
    [PyMethod("is_canonical()", Cost = Cost.Constant)]
    private static bool IsCanonical(PyDecimal self) => true;

    /// <summary>Whether it is a number.</summary>
    [PyMethod("is_finite()", Cost = Cost.Constant)]
    private static bool IsFinite(PyDecimal self) => self.Number.IsFinite;

    /// <summary>Whether it is infinite.</summary>
    [PyMethod("is_infinite()", Cost = Cost.Constant)]
    private static bool IsInfinite(PyDecimal self) => self.Number.IsInfinite;

    /// <summary>Whether it is a NaN.</summary>
    [PyMethod("is_nan()", Cost = Cost.Constant)]
    private static bool IsNaN(PyDecimal self) => self.Number.IsNaN;

    /// <summary>Whether it is a quiet NaN.</summary>
    [PyMethod("is_qnan()", Cost = Cost.Constant)]
    private static bool IsQuiet(PyDecimal self) => self.Number.Kind == DecimalKind.Quiet;

    /// <summary>Whether it is a signaling NaN.</summary>
    [PyMethod("is_snan()", Cost = Cost.Constant)]
    private static bool IsSignaling(PyDecimal self) => self.Number.Kind == DecimalKind.Signaling;

    /// <summary>Whether it has a minus sign.</summary>
    [PyMethod("is_signed()", Cost = Cost.Constant)]
    private static bool IsSigned(PyDecimal self) => self.Number.IsNegative;

    /// <summary>Whether it is a zero.</summary>
    [PyMethod("is_zero()", Cost = Cost.Constant)]
    private static bool IsZero(PyDecimal self) => self.Number.IsZero;

    /// <summary>Whether it is a number of full precision.</summary>
    [PyMethod("is_normal(context=None)", Cost = Cost.Constant)]
    private static Value IsNormal(Vm vm, PyDecimal self, Value context) => TryContext(vm, context, out var current)
        ? Value.Bool(IsNormal(self.Number, current.Work)) : Value.Error;

    /// <summary>Whether it is too small for full precision.</summary>
    [PyMethod("is_subnormal(context=None)", Cost = Cost.Constant)]
    private static Value IsSubnormal(Vm vm, PyDecimal self, Value context) => TryContext(vm, context, out var current)
        ? Value.Bool(IsSubnormal(self.Number, current.Work)) : Value.Error;

    /// <summary>True for numbers of full precision.</summary>
    internal static bool IsNormal(in DecimalNumber number, DecimalWork work) =>
        number.IsFinite && !number.Coefficient.IsZero && number.Adjusted >= work.Emin;

    /// <summary>True for numbers too small for full precision.</summary>
    internal static bool IsSubnormal(in DecimalNumber number, DecimalWork work) =>
        number.IsFinite && !number.Coefficient.IsZero && number.Adjusted < work.Emin;

    /// <summary>The number itself.</summary>
    [PyGetter("real")]
    private static Value Real(Value self) => self;

    /// <summary>0.</summary>
    [PyGetter("imag")]
    private static PyDecimal Imaginary(PyDecimal self) => new(DecimalNumber.Zero);

    /// <summary>The absolute value, rounded.</summary>
    [PyMethod("__abs__()", Cost = Cost.Charged)]
    private static Value Absolute(Vm vm, PyDecimal self) =>
        Apply(vm, self, Value.None, static (DecimalWork work, in DecimalNumber a) => PyDecimal.Absolute(work, a));

    /// <summary>The number truncated.</summary>
    [PyMethod("__int__()", Cost = Cost.Charged)]
    private static Value ToInt(Vm vm, PyDecimal self) => Whole(vm, self, DecimalRounding.Down);

    /// <summary>The number truncated.</summary>
    [PyMethod("__trunc__()", Cost = Cost.Charged)]
    private static Value Truncate(Vm vm, PyDecimal self) => Whole(vm, self, DecimalRounding.Down);

    /// <summary>The largest int that is not larger.</summary>
    [PyMethod("__floor__()", Cost = Cost.Charged)]
    private static Value Floor(Vm vm, PyDecimal self) => Whole(vm, self, DecimalRounding.Floor);

    /// <summary>The least int that is not smaller.</summary>
    [PyMethod("__ceil__()", Cost = Cost.Charged)]
    private static Value Ceiling(Vm vm, PyDecimal self) => Whole(vm, self, DecimalRounding.Ceiling);

    /// <summary>The nearest int, or the number with so many digits behind the point.</summary>
    [PyMethod("__round__(ndigits=None, /)", Cost = Cost.Charged)]
    private static Value Round(Vm vm, PyDecimal self, Value ndigits)
    {
        if (ndigits.IsNone)
        {
            return Whole(vm, self, DecimalRounding.HalfEven);
        }

        if (!Ops.Unwrap(ndigits).TryBigInteger(out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, "optional arg must be an integer");
        }

        if (!ArgumentConversion.TryLong(vm, ndigits, out var digits)
            || PyDecimalContext.Of(vm) is not { } context)
        {
            return Value.Error;
        }

        var work = context.Begin(vm);
        var pattern = new DecimalNumber(false, BigInteger.One, -Math.Clamp(digits, -long.MaxValue, long.MaxValue));
        return context.End(vm, work.Quantize(self.Number, pattern, work.Rounding));
    }

    /// <summary>The nearest float.</summary>
    [PyMethod("__float__()", Cost = Cost.Charged)]
    private static Value ToFloat(Vm vm, PyDecimal self) =>
        TryFloat(vm, self.Number, out var number) ? Value.Float(number) : Value.Error;

    /// <summary>The nearest complex number.</summary>
    [PyMethod("__complex__()", Cost = Cost.Charged)]
    private static Value ToComplex(Vm vm, PyDecimal self) =>
        TryFloat(vm, self.Number, out var number) ? Value.Of(new PyComplex(new Complex(number, 0))) : Value.Error;

    /// <summary>The number itself.</summary>
    [PyMethod("__copy__()", Cost = Cost.Constant)]
    private static Value Copy(Value self) => self;

    /// <summary>The number itself.</summary>
    [PyMethod("__deepcopy__(memo, /)", Cost = Cost.Constant)]
    private static Value DeepCopy(Value self, Value memo) => self;

    /// <summary>Class and arguments that make an equal object.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Charged)]
    private static Value Reduce(Vm vm, Value self)
    {
        var text = Ops.Str(vm, Ops.Unwrap(self));
        return text.IsError ? text : Value.Of(new PyTuple([Value.Of(self.Class), Value.Of(new PyTuple([text]))]));
    }

    private static bool TryFloat(Vm vm, in DecimalNumber number, out double result)
    {
        result = number.IsNegative ? double.NegativeInfinity : double.PositiveInfinity;
        if (number.IsInfinite)
        {
            return true;
        }

        if (number.Kind == DecimalKind.Signaling)
        {
            vm.Fail(ExceptionTypes.ValueError, "cannot convert signaling NaN to float");
            return false;
        }

        if (number.IsNaN)
        {
            result = number.IsNegative ? -double.NaN : double.NaN;
            return true;
        }

        if (!DecimalText.TryDigits(vm, number.Coefficient, out var digits))
        {
            return false;
        }

        var text = (number.IsNegative ? "-" : "") + digits + "e" + Math.Clamp(number.Exponent, -int.MaxValue,
            int.MaxValue).ToString(CultureInfo.InvariantCulture);
        return vm.ChargeWork(text.Length * 4L) && FloatText.TryParse(text, out result);
    }

    private static Value Whole(Vm vm, PyDecimal self, DecimalRounding rounding) =>
        DecimalConversion.TryInteger(vm, self.Number, rounding, out var result) ? result : Value.Error;
}
