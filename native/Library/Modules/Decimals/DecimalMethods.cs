using System.Numerics;
using Monty.Library.Declarations;
using Monty.Library.Modules.Datetime;
using Monty.Runtime.Calls;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>An operation on a decimal.</summary>
internal delegate DecimalNumber UnaryDecimal(DecimalWork work, in DecimalNumber a);

/// <summary>An operation on two decimals.</summary>
internal delegate DecimalNumber BinaryDecimal(DecimalWork work, in DecimalNumber a, in DecimalNumber b);

/// <summary>Decimal() and its members.</summary>
[PyType("decimal.Decimal")]
internal static partial class DecimalMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("decimal", "Decimal", Layout.Payload, TypeFlags.Base,
        operators: "__repr__ __str__ __hash__ __bool__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __add__ __radd__ "
            + "__sub__ __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ "
            + "__divmod__ __rdivmod__ __rpow__ __neg__ __pos__ __format__");

    /// <summary>The exact number of a text, an int, a float, a decimal or a tuple.</summary>
    [PyFunction("Decimal(value='0', context=None)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value value, Value context)
    {
        if (cls == Type && value.Ref is PyDecimal)
        {
            return value;
        }

        return TryContext(vm, context, out var current)
            && DecimalConversion.TryMake(vm, current, value, isStrict: false, out var number)
            && DecimalConversion.TryCheckRange(vm, current, ref number) ? Make(cls, number) : Value.Error;
    }

    /// <summary>The exact number of a float or an int.</summary>
    [PyMethod("from_float(f, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value FromFloat(Vm vm, PyType cls, Value f)
    {
        var plain = Ops.Unwrap(f);
        if (!plain.IsFloat && !plain.TryBigInteger(out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, "argument must be int or float");
        }

        var number = plain.IsFloat ? DecimalConversion.OfFloat(plain.AsDouble)
            : PyDecimal.TryOf(plain, out var whole) ? whole : default;
        return cls == Type ? Make(cls, number) : vm.TailCall(Value.Of(cls), Make(Type, number));
    }

    /// <summary>The exact number of a number.</summary>
    [PyMethod("from_number(number, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value FromNumber(Vm vm, PyType cls, Value number)
    {
        var plain = Ops.Unwrap(number);
        if (!plain.IsFloat && !PyDecimal.TryOf(plain, out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"Cannot convert {Ops.SafeRepr(vm, number)} to Decimal");
        }

        return vm.TailCall(Value.Of(cls), number);
    }

    /// <summary>The number with the exponent of another one.</summary>
    [PyMethod("quantize(exp, rounding=None, context=None)", Cost = Cost.Charged)]
    private static Value Quantize(Vm vm, PyDecimal self, Value exp, Value rounding, Value context)
    {
        if (!TryContext(vm, context, out var current) || !TryOperand(vm, exp, out var pattern))
        {
            return Value.Error;
        }

        var work = current.Begin(vm);
        return ContextMethods.TryRounding(vm, rounding, work.Rounding, out var mode)
            ? current.End(vm, work.Quantize(self.Number, pattern, mode)) : Value.Error;
    }

    /// <summary>The nearest whole number.</summary>
    [PyMethod("to_integral_value(rounding=None, context=None)", Cost = Cost.Charged)]
    private static Value ToIntegralValue(Vm vm, PyDecimal self, Value rounding, Value context) =>
        Integral(vm, self, rounding, context, isExact: false);

    /// <summary>The nearest whole number.</summary>
    [PyMethod("to_integral(rounding=None, context=None)", Cost = Cost.Charged)]
    private static Value ToIntegral(Vm vm, PyDecimal self, Value rounding, Value context) =>
        Integral(vm, self, rounding, context, isExact: false);

    /// <summary>The nearest whole number; signals what is lost.</summary>
    [PyMethod("to_integral_exact(rounding=None, context=None)", Cost = Cost.Charged)]
    private static Value ToIntegralExact(Vm vm, PyDecimal self, Value rounding, Value context) =>
        Integral(vm, self, rounding, context, isExact: true);

    /// <summary>self * other + third, rounded once.</summary>
    [PyMethod("fma(other, third, context=None)", Cost = Cost.Charged)]
    private static Value MultiplyAdd(Vm vm, PyDecimal self, Value other, Value third, Value context) =>
        TryContext(vm, context, out var current) && TryOperand(vm, other, out var b) && TryOperand(vm, third, out var c)
            ? current.End(vm, current.Begin(vm).MultiplyAdd(self.Number, b, c)) : Value.Error;

    /// <summary>The power, modulo a number if one is given.</summary>
    [PyMethod("__pow__(value, mod=None, /)", Cost = Cost.Charged)]
    private static Value Power(Vm vm, PyDecimal self, Value value, Value mod)
    {
        if (!PyDecimal.TryOf(value, out var b))
        {
            return Value.NotImplemented;
        }

        if (mod.IsNone)
        {
            return self.Combine(vm, BinaryOperator.Power, false, value);
        }

        return !PyDecimal.TryOf(mod, out var m) ? Value.NotImplemented
            : PyDecimalContext.Of(vm) is { } current
                ? current.End(vm, current.Begin(vm).RaiseModulo(self.Number, b, m)) : Value.Error;
    }

    /// <summary>Where the number stands in the total order, as a number.</summary>
    [PyMethod("compare_total(other, context=None)", Cost = Cost.Charged)]
    private static Value CompareTotal(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context, static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            DecimalNumber.Of(work.TotalOrder(a, b)));

    /// <summary>Where the magnitude stands in the total order, as a number.</summary>
    [PyMethod("compare_total_mag(other, context=None)", Cost = Cost.Charged)]
    private static Value CompareTotalMagnitude(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context, static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            DecimalNumber.Of(work.TotalOrder(a.WithSign(false), b.WithSign(false))));

    /// <summary>The number with the sign of another one.</summary>
    [PyMethod("copy_sign(other, context=None)", Cost = Cost.Charged)]
    private static Value CopySign(Vm vm, PyDecimal self, Value other, Value context) =>
        TryContext(vm, context, out _) && TryOperand(vm, other, out var b)
            ? Make(Type, self.Number.WithSign(b.IsNegative)) : Value.Error;

    /// <summary>The number without its sign.</summary>
    [PyMethod("copy_abs()", Cost = Cost.Constant)]
    private static PyDecimal CopyAbsolute(PyDecimal self) => new(self.Number.WithSign(false));

    /// <summary>The number with the other sign.</summary>
    [PyMethod("copy_negate()", Cost = Cost.Constant)]
    private static PyDecimal CopyNegated(PyDecimal self) => new(self.Number.WithSign(!self.Number.IsNegative));

    /// <summary>The number itself.</summary>
    [PyMethod("canonical()", Cost = Cost.Constant)]
    private static Value Canonical(Value self) => self;

    /// <summary>The number itself.</summary>
    [PyMethod("conjugate()", Cost = Cost.Constant)]
    private static Value Conjugate(Value self) => self;

    /// <summary>Whether both have the same exponent.</summary>
    [PyMethod("same_quantum(other, context=None)", Cost = Cost.Charged)]
    private static Value SameQuantum(Vm vm, PyDecimal self, Value other, Value context) =>
        TryContext(vm, context, out _) && TryOperand(vm, other, out var b)
            ? Value.Bool(IsSameQuantum(self.Number, b)) : Value.Error;

    /// <summary>True when both have the same exponent, or are both infinite, or both NaN.</summary>
    internal static bool IsSameQuantum(in DecimalNumber a, in DecimalNumber b) => a.IsFinite && b.IsFinite
        ? a.Exponent == b.Exponent : (a.IsInfinite && b.IsInfinite) || (a.IsNaN && b.IsNaN);

    /// <summary>The text with an exponent that is a multiple of three.</summary>
    [PyMethod("to_eng_string(context=None)", Cost = Cost.Charged)]
    private static Value ToEngineering(Vm vm, PyDecimal self, Value context) =>
        TryContext(vm, context, out var current)
        && DecimalText.TryShow(vm, self.Number, current.IsCapital, true, out var text) ? Value.Str(text) : Value.Error;

    /// <summary>Exponent of the first digit.</summary>
    [PyMethod("adjusted()", Cost = Cost.Constant)]
    private static long Adjusted(PyDecimal self) => self.Number.IsFinite ? self.Number.Adjusted : 0;

    /// <summary>Sign, digits and exponent.</summary>
    [PyMethod("as_tuple()", Cost = Cost.Charged)]
    private static Value AsTuple(Vm vm, PyDecimal self)
    {
        var number = self.Number;
        if (!DecimalText.TryDigits(vm, number.Coefficient, out var text) || !vm.Charge(text.Length * 16L))
        {
            return Value.Error;
        }

        text = number.IsNaN && number.Coefficient.IsZero ? "" : text;
        var digits = new Value[text.Length];
        for (var i = 0; i < digits.Length; i++)
        {
            digits[i] = Value.Int(text[i] - '0');
        }

        var exponent = number.Kind switch
        {
            DecimalKind.Infinity => Value.Str("F"),
            DecimalKind.Quiet => Value.Str("n"),
            DecimalKind.Signaling => Value.Str("N"),
            _ => Value.Int(number.Exponent),
        };
        return HostClock.TryText(vm, "decimal", "DecimalTuple", out var cls)
            ? vm.TailCall(cls, Value.Int(number.IsNegative ? 1 : 0), Value.Of(new PyTuple(digits)), exponent)
            : Value.Error;
    }

    /// <summary>Two ints whose quotient is exactly the number, in lowest terms.</summary>
    [PyMethod("as_integer_ratio()", Cost = Cost.Charged)]
    private static Value AsRatio(Vm vm, PyDecimal self)
    {
        var number = self.Number;
        if (!number.IsFinite)
        {
            return number.IsNaN ? vm.Fail(ExceptionTypes.ValueError, "cannot convert NaN to integer ratio")
                : vm.Fail(ExceptionTypes.OverflowError, "cannot convert Infinity to integer ratio");
        }

        var work = new DecimalWork { Machine = vm };
        var numerator = work.Shifted(number.Coefficient, Math.Max(0, number.Exponent));
        var denominator = number.Coefficient.IsZero ? BigInteger.One : work.Power(Math.Max(0, -number.Exponent));
        if (work.IsRefused)
        {
            return Value.Error;
        }

        if (!IntMath.TryGcd(numerator, denominator, vm.Meter, out var common, out var error))
        {
            return Ops.Fail(vm, error);
        }

        numerator /= common;
        return Value.Of(new PyTuple(
            [Value.Int(number.IsNegative ? -numerator : numerator), Value.Int(denominator / common)]));
    }

    /// <summary>The kind of number as a word.</summary>
    [PyMethod("number_class(context=None)", Cost = Cost.Constant)]
    private static Value NumberClass(Vm vm, PyDecimal self, Value context) => TryContext(vm, context, out var current)
        ? Value.Str(ClassOf(self.Number, current.Work)) : Value.Error;

    /// <summary>The kind of a number as a word.</summary>
    internal static string ClassOf(in DecimalNumber number, DecimalWork work)
    {
        var sign = number.IsNegative ? "-" : "+";
        return number.Kind switch
        {
            DecimalKind.Quiet => "NaN",
            DecimalKind.Signaling => "sNaN",
            DecimalKind.Infinity => sign + "Infinity",
            _ => sign + (number.Coefficient.IsZero ? "Zero" : number.Adjusted < work.Emin ? "Subnormal" : "Normal"),
        };
    }

    private static Value Integral(Vm vm, PyDecimal self, in Value rounding, in Value context, bool isExact)
    {
        if (!TryContext(vm, context, out var current))
        {
            return Value.Error;
        }

        var work = current.Begin(vm);
        return ContextMethods.TryRounding(vm, rounding, work.Rounding, out var mode)
            ? current.End(vm, work.ToIntegral(self.Number, mode, isExact)) : Value.Error;
    }

    private static Value Apply(Vm vm, PyDecimal self, in Value context, UnaryDecimal operation) =>
        TryContext(vm, context, out var current)
            ? current.End(vm, operation(current.Begin(vm), self.Number)) : Value.Error;

    private static Value Apply(
        Vm vm, PyDecimal self, in Value other, in Value context, BinaryDecimal operation) =>
        TryContext(vm, context, out var current) && TryOperand(vm, other, out var b)
            ? current.End(vm, operation(current.Begin(vm), self.Number, b)) : Value.Error;

    /// <summary>A number of a Decimal or an int; false: an error is raised.</summary>
    internal static bool TryOperand(Vm vm, in Value value, out DecimalNumber number)
    {
        if (PyDecimal.TryOf(value, out number))
        {
            return true;
        }

        vm.Fail(ExceptionTypes.TypeError, $"conversion from {value.Class.FullName} to Decimal is not supported");
        return false;
    }

    /// <summary>The context given, or the current one; false: an error is raised.</summary>
    internal static bool TryContext(Vm vm, in Value value, out PyDecimalContext context)
    {
        if (value.IsNone)
        {
            context = PyDecimalContext.Of(vm)!;
            return context is not null;
        }

        context = (Ops.Unwrap(value).Ref as PyDecimalContext)!;
        if (context is null)
        {
            vm.Fail(ExceptionTypes.TypeError, "optional argument must be a context");
        }

        return context is not null;
    }

    /// <summary>A number as an object of a class.</summary>
    internal static Value Make(PyType cls, in DecimalNumber number)
    {
        var made = Value.Of(new PyDecimal(number));
        return cls.IsUser ? Value.Of(new PyPayloadInstance(cls, made)) : made;
    }
}
