using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>The native half of decimal.Context.</summary>
[PyType("decimal._Context")]
internal static partial class ContextMethods
{
    private static readonly string[] Names =
    [
        "ROUND_UP", "ROUND_DOWN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_HALF_UP", "ROUND_HALF_DOWN",
        "ROUND_HALF_EVEN", "ROUND_05UP",
    ];

    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("decimal", "_Context", Layout.Payload, TypeFlags.Base);

    /// <summary>A context with the usual settings, whatever the arguments.</summary>
    [PyFunction("_Context(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value New(PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        var made = Value.Of(new PyDecimalContext());
        return cls.IsUser ? Value.Of(new PyPayloadInstance(cls, made)) : made;
    }

    /// <summary>Digits of results.</summary>
    [PyGetter("prec", Setter = nameof(SetPrecision))]
    private static long Precision(PyDecimalContext self) => self.Work.Precision;

    private static Value SetPrecision(Vm vm, PyDecimalContext self, Value value)
    {
        var done = TryNumber(vm, value, 1, DecimalWork.MaxExponent, "valid range for prec is [1, MAX_PREC]",
            out var chosen);
        self.Work.Precision = done.IsError ? self.Work.Precision : chosen;
        return done;
    }

    /// <summary>Least exponent.</summary>
    [PyGetter("Emin", Setter = nameof(SetEmin))]
    private static long Emin(PyDecimalContext self) => self.Work.Emin;

    private static Value SetEmin(Vm vm, PyDecimalContext self, Value value)
    {
        var done = TryNumber(vm, value, DecimalWork.MinExponent, 0, "valid range for Emin is [MIN_EMIN, 0]",
            out var chosen);
        self.Work.Emin = done.IsError ? self.Work.Emin : chosen;
        return done;
    }

    /// <summary>Largest exponent.</summary>
    [PyGetter("Emax", Setter = nameof(SetEmax))]
    private static long Emax(PyDecimalContext self) => self.Work.Emax;

    private static Value SetEmax(Vm vm, PyDecimalContext self, Value value)
    {
        var done = TryNumber(vm, value, 0, DecimalWork.MaxExponent, "valid range for Emax is [0, MAX_EMAX]",
            out var chosen);
        self.Work.Emax = done.IsError ? self.Work.Emax : chosen;
        return done;
    }

    /// <summary>Whether exponents have a capital E.</summary>
    [PyGetter("capitals", Setter = nameof(SetCapitals))]
    private static int Capitals(PyDecimalContext self) => self.IsCapital ? 1 : 0;

    private static Value SetCapitals(Vm vm, PyDecimalContext self, Value value)
    {
        var done = TryNumber(vm, value, 0, 1, "valid values for capitals are [0, 1]", out var chosen);
        self.IsCapital = done.IsError ? self.IsCapital : chosen != 0;
        return done;
    }

    /// <summary>Whether large exponents are made smaller.</summary>
    [PyGetter("clamp", Setter = nameof(SetClamp))]
    private static int Clamp(PyDecimalContext self) => self.Work.Clamp ? 1 : 0;

    private static Value SetClamp(Vm vm, PyDecimalContext self, Value value)
    {
        var done = TryNumber(vm, value, 0, 1, "valid values for clamp are [0, 1]", out var chosen);
        self.Work.Clamp = done.IsError ? self.Work.Clamp : chosen != 0;
        return done;
    }

    /// <summary>How digits are dropped.</summary>
    [PyGetter("rounding", Setter = nameof(SetRounding))]
    private static string Rounding(PyDecimalContext self) => Names[(int)self.Work.Rounding];

    private static Value SetRounding(Vm vm, PyDecimalContext self, Value value)
    {
        if (value.IsMissing)
        {
            return vm.Fail(ExceptionTypes.AttributeError, "context attributes cannot be deleted");
        }

        if (value.IsNone || !TryRounding(vm, value, default, out var chosen))
        {
            return value.IsNone ? FailRounding(vm) : Value.Error;
        }

        self.Work.Rounding = chosen;
        return Value.None;
    }

    /// <summary>The flags, or the traps, as bits.</summary>
    [PyMethod("_bits(is_traps, /)", Cost = Cost.Constant)]
    private static long Bits(PyDecimalContext self, bool isTraps) => (long)(isTraps ? self.Traps : self.Flags);

    /// <summary>Sets the flags, or the traps.</summary>
    [PyMethod("_set_bits(is_traps, bits, /)", Cost = Cost.Constant)]
    private static void SetBits(PyDecimalContext self, bool isTraps, long bits)
    {
        if (isTraps)
        {
            self.Traps = (DecimalSignals)(bits & 511);
        }
        else
        {
            self.Flags = (DecimalSignals)(bits & 511);
        }
    }

    /// <summary>A rounded number of what Decimal() takes.</summary>
    [PyMethod("create_decimal(num='0', /)", Cost = Cost.Charged)]
    private static Value Create(Vm vm, PyDecimalContext self, Value num)
    {
        if (!DecimalConversion.TryMake(vm, self, num, isStrict: true, out var number))
        {
            return Value.Error;
        }

        var work = self.Begin(vm);
        return self.End(vm, work.Finish(number));
    }

    /// <summary>A rounded number of a float.</summary>
    [PyMethod("create_decimal_from_float(f, /)", Cost = Cost.Charged)]
    private static Value CreateFromFloat(Vm vm, PyDecimalContext self, Value f)
    {
        var plain = Ops.Unwrap(f);
        if (!plain.IsFloat && !plain.TryBigInteger(out _))
        {
            return vm.Fail(ExceptionTypes.TypeError, "argument must be int or float");
        }

        var number = plain.IsFloat ? DecimalConversion.OfFloat(plain.AsDouble)
            : PyDecimal.TryOf(plain, out var whole) ? whole : default;
        return self.End(vm, self.Begin(vm).Finish(number));
    }

    /// <summary>The power, modulo a number if one is given.</summary>
    [PyMethod("power(a, b, modulo=None)", Cost = Cost.Charged)]
    private static Value Power(Vm vm, PyDecimalContext self, Value a, Value b, Value modulo)
    {
        DecimalNumber m = default;
        if (!DecimalMethods.TryOperand(vm, a, out var x) || !DecimalMethods.TryOperand(vm, b, out var y)
            || (!modulo.IsNone && !DecimalMethods.TryOperand(vm, modulo, out m)))
        {
            return Value.Error;
        }

        var work = self.Begin(vm);
        return self.End(vm, modulo.IsNone ? work.Raise(x, y) : work.RaiseModulo(x, y, m));
    }

    /// <summary>x * y + z, rounded once.</summary>
    [PyMethod("fma(x, y, z, /)", Cost = Cost.Charged)]
    private static Value MultiplyAdd(Vm vm, PyDecimalContext self, Value x, Value y, Value z) =>
        DecimalMethods.TryOperand(vm, x, out var a) && DecimalMethods.TryOperand(vm, y, out var b)
        && DecimalMethods.TryOperand(vm, z, out var c)
            ? self.End(vm, self.Begin(vm).MultiplyAdd(a, b, c)) : Value.Error;

    /// <summary>Whole quotient and remainder.</summary>
    [PyMethod("divmod(x, y, /)", Cost = Cost.Charged)]
    private static Value DivMod(Vm vm, PyDecimalContext self, Value x, Value y)
    {
        if (!DecimalMethods.TryOperand(vm, x, out var a) || !DecimalMethods.TryOperand(vm, y, out var b))
        {
            return Value.Error;
        }

        var (quotient, rest) = self.Begin(vm).DivMod(a, b);
        return self.TryEnd(vm) ? Value.Of(new PyTuple(
            [Value.Of(new PyDecimal(quotient)), Value.Of(new PyDecimal(rest))])) : Value.Error;
    }

    /// <summary>The text of a number.</summary>
    [PyMethod("to_sci_string(x, /)", Cost = Cost.Charged)]
    private static Value ToScientific(Vm vm, PyDecimalContext self, Value x) => Show(vm, self, x, false);

    /// <summary>The text of a number with an exponent that is a multiple of three.</summary>
    [PyMethod("to_eng_string(x, /)", Cost = Cost.Charged)]
    private static Value ToEngineering(Vm vm, PyDecimalContext self, Value x) => Show(vm, self, x, true);

    /// <summary>The kind of a number as a word.</summary>
    [PyMethod("number_class(x, /)", Cost = Cost.Constant)]
    private static Value NumberClass(Vm vm, PyDecimalContext self, Value x) =>
        DecimalMethods.TryOperand(vm, x, out var number) ? Value.Str(DecimalMethods.ClassOf(number, self.Work))
            : Value.Error;

    /// <summary>Whether a number has full precision.</summary>
    [PyMethod("is_normal(x, /)", Cost = Cost.Constant)]
    private static Value IsNormal(Vm vm, PyDecimalContext self, Value x) =>
        DecimalMethods.TryOperand(vm, x, out var number) ? Value.Bool(DecimalMethods.IsNormal(number, self.Work))
            : Value.Error;

    /// <summary>Whether a number is too small for full precision.</summary>
    [PyMethod("is_subnormal(x, /)", Cost = Cost.Constant)]
    private static Value IsSubnormal(Vm vm, PyDecimalContext self, Value x) =>
        DecimalMethods.TryOperand(vm, x, out var number) ? Value.Bool(DecimalMethods.IsSubnormal(number, self.Work))
            : Value.Error;

    /// <summary>A number as a Decimal.</summary>
    [PyMethod("_decimal(x, /)", Cost = Cost.Constant)]
    private static Value Convert(Vm vm, PyDecimalContext self, Value x) =>
        DecimalMethods.TryOperand(vm, x, out var number) ? Value.Of(new PyDecimal(number)) : Value.Error;

    /// <summary>The rounding a name stands for, None for the one of the context; false: an error is raised.</summary>
    internal static bool TryRounding(Vm vm, in Value name, DecimalRounding otherwise, out DecimalRounding rounding)
    {
        rounding = otherwise;
        if (name.IsNone)
        {
            return true;
        }

        var index = Ops.TryText(name, out var text) ? Array.IndexOf(Names, text) : -1;
        if (index < 0)
        {
            FailRounding(vm);
            return false;
        }

        rounding = (DecimalRounding)index;
        return true;
    }

    private static Value FailRounding(Vm vm) => vm.Fail(ExceptionTypes.TypeError,
        "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            + "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");

    private static Value TryNumber(Vm vm, in Value value, long least, long most, string message, out long number)
    {
        number = least;
        if (value.IsMissing)
        {
            return vm.Fail(ExceptionTypes.AttributeError, "context attributes cannot be deleted");
        }

        if (!Ops.Unwrap(value).TryBigInteger(out var integer))
        {
            return vm.Fail(ExceptionTypes.TypeError, "an integer is required");
        }

        number = integer < least || integer > most ? least : (long)integer;
        return integer < least || integer > most ? vm.Fail(ExceptionTypes.ValueError, message) : Value.None;
    }

    private static Value Show(Vm vm, PyDecimalContext self, in Value x, bool isEngineering) =>
        DecimalMethods.TryOperand(vm, x, out var number)
        && DecimalText.TryShow(vm, number, self.IsCapital, isEngineering, out var text)
            ? Value.Str(text) : Value.Error;

    private static Value Apply(Vm vm, PyDecimalContext self, in Value x, UnaryDecimal operation) =>
        DecimalMethods.TryOperand(vm, x, out var a) ? self.End(vm, operation(self.Begin(vm), a)) : Value.Error;

    private static Value Apply(Vm vm, PyDecimalContext self, in Value x, in Value y, BinaryDecimal operation) =>
        DecimalMethods.TryOperand(vm, x, out var a) && DecimalMethods.TryOperand(vm, y, out var b)
            ? self.End(vm, operation(self.Begin(vm), a, b)) : Value.Error;
}
