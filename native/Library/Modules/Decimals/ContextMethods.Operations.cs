using Monty.Library.Declarations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Decimals;

/// <content>Operations on one or two numbers.</content>
internal static partial class ContextMethods
{
    /// <summary>The absolute value.</summary>
    [PyMethod("abs(x, /)", Cost = Cost.Charged)]
    private static Value Absolute(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => PyDecimal.Absolute(work, a));

    /// <summary>e to the power of the number.</summary>
    [PyMethod("exp(x, /)", Cost = Cost.Charged)]
    private static Value Exp(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.Exp(a));

    /// <summary>The natural logarithm.</summary>
    [PyMethod("ln(x, /)", Cost = Cost.Charged)]
    private static Value NaturalLogarithm(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.Logarithm(a, isDecimal: false));

    /// <summary>The logarithm of base ten.</summary>
    [PyMethod("log10(x, /)", Cost = Cost.Charged)]
    private static Value DecimalLogarithm(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.Logarithm(a, isDecimal: true));

    /// <summary>The exponent of the first digit.</summary>
    [PyMethod("logb(x, /)", Cost = Cost.Charged)]
    private static Value LogB(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.LogB(a));

    /// <summary>The number with 0 and 1 exchanged.</summary>
    [PyMethod("logical_invert(x, /)", Cost = Cost.Charged)]
    private static Value LogicalInvert(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.LogicalInvert(a));

    /// <summary>The negated number.</summary>
    [PyMethod("minus(x, /)", Cost = Cost.Charged)]
    private static Value Minus(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => PyDecimal.Minus(work, a));

    /// <summary>The largest number that is smaller.</summary>
    [PyMethod("next_minus(x, /)", Cost = Cost.Charged)]
    private static Value NextMinus(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.Next(a, isUp: false));

    /// <summary>The least number that is larger.</summary>
    [PyMethod("next_plus(x, /)", Cost = Cost.Charged)]
    private static Value NextPlus(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.Next(a, isUp: true));

    /// <summary>The number without zeros at the end.</summary>
    [PyMethod("normalize(x, /)", Cost = Cost.Charged)]
    private static Value Normalize(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.Normalize(a));

    /// <summary>The number, rounded.</summary>
    [PyMethod("plus(x, /)", Cost = Cost.Charged)]
    private static Value Plus(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => PyDecimal.Plus(work, a));

    /// <summary>The square root.</summary>
    [PyMethod("sqrt(x, /)", Cost = Cost.Charged)]
    private static Value SquareRoot(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) => work.SquareRoot(a));

    /// <summary>The nearest whole number.</summary>
    [PyMethod("to_integral(x, /)", Cost = Cost.Charged)]
    private static Value ToIntegral(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) =>
            work.ToIntegral(a, work.Rounding, isExact: false));

    /// <summary>The nearest whole number; signals what is lost.</summary>
    [PyMethod("to_integral_exact(x, /)", Cost = Cost.Charged)]
    private static Value ToIntegralExact(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) =>
            work.ToIntegral(a, work.Rounding, isExact: true));

    /// <summary>The nearest whole number.</summary>
    [PyMethod("to_integral_value(x, /)", Cost = Cost.Charged)]
    private static Value ToIntegralValue(Vm vm, PyDecimalContext self, Value x) =>
        Apply(vm, self, x, static (DecimalWork work, in DecimalNumber a) =>
            work.ToIntegral(a, work.Rounding, isExact: false));

    /// <summary>The sum.</summary>
    [PyMethod("add(x, y, /)", Cost = Cost.Charged)]
    private static Value Add(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Add(a, b));

    /// <summary>-1, 0 or 1 as a number, or NaN.</summary>
    [PyMethod("compare(x, y, /)", Cost = Cost.Charged)]
    private static Value Compare(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Compare(a, b, isSignaling: false));

    /// <summary>As compare(), but every NaN signals.</summary>
    [PyMethod("compare_signal(x, y, /)", Cost = Cost.Charged)]
    private static Value CompareSignal(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Compare(a, b, isSignaling: true));

    /// <summary>The quotient.</summary>
    [PyMethod("divide(x, y, /)", Cost = Cost.Charged)]
    private static Value Divide(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Divide(a, b));

    /// <summary>The whole part of the quotient.</summary>
    [PyMethod("divide_int(x, y, /)", Cost = Cost.Charged)]
    private static Value DivideInteger(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.DivideInteger(a, b));

    /// <summary>Digit by digit: 1 where both have a 1.</summary>
    [PyMethod("logical_and(x, y, /)", Cost = Cost.Charged)]
    private static Value LogicalAnd(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Logical(a, b, '&'));

    /// <summary>Digit by digit: 1 where one has a 1.</summary>
    [PyMethod("logical_or(x, y, /)", Cost = Cost.Charged)]
    private static Value LogicalOr(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Logical(a, b, '|'));

    /// <summary>Digit by digit: 1 where only one has a 1.</summary>
    [PyMethod("logical_xor(x, y, /)", Cost = Cost.Charged)]
    private static Value LogicalXor(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Logical(a, b, '^'));

    /// <summary>The larger one.</summary>
    [PyMethod("max(x, y, /)", Cost = Cost.Charged)]
    private static Value Max(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: true, isMagnitude: false));

    /// <summary>The one of larger magnitude.</summary>
    [PyMethod("max_mag(x, y, /)", Cost = Cost.Charged)]
    private static Value MaxMagnitude(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: true, isMagnitude: true));

    /// <summary>The smaller one.</summary>
    [PyMethod("min(x, y, /)", Cost = Cost.Charged)]
    private static Value Min(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: false, isMagnitude: false));

    /// <summary>The one of smaller magnitude.</summary>
    [PyMethod("min_mag(x, y, /)", Cost = Cost.Charged)]
    private static Value MinMagnitude(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: false, isMagnitude: true));

    /// <summary>The product.</summary>
    [PyMethod("multiply(x, y, /)", Cost = Cost.Charged)]
    private static Value Multiply(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Multiply(a, b));

    /// <summary>The neighbour in the direction of another number.</summary>
    [PyMethod("next_toward(x, y, /)", Cost = Cost.Charged)]
    private static Value NextToward(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.NextToward(a, b));

    /// <summary>The number with the exponent of another one.</summary>
    [PyMethod("quantize(x, y, /)", Cost = Cost.Charged)]
    private static Value Quantize(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Quantize(a, b, work.Rounding));

    /// <summary>What is left of a whole quotient.</summary>
    [PyMethod("remainder(x, y, /)", Cost = Cost.Charged)]
    private static Value Remainder(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Remainder(a, b));

    /// <summary>What is left after the nearest multiple.</summary>
    [PyMethod("remainder_near(x, y, /)", Cost = Cost.Charged)]
    private static Value RemainderNear(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.RemainderNear(a, b));

    /// <summary>The digits rotated.</summary>
    [PyMethod("rotate(x, y, /)", Cost = Cost.Charged)]
    private static Value Rotate(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Move(a, b, isRotation: true));

    /// <summary>The number times a power of ten.</summary>
    [PyMethod("scaleb(x, y, /)", Cost = Cost.Charged)]
    private static Value ScaleB(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.ScaleB(a, b));

    /// <summary>The digits shifted.</summary>
    [PyMethod("shift(x, y, /)", Cost = Cost.Charged)]
    private static Value Shift(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Move(a, b, isRotation: false));

    /// <summary>The difference.</summary>
    [PyMethod("subtract(x, y, /)", Cost = Cost.Charged)]
    private static Value Subtract(Vm vm, PyDecimalContext self, Value x, Value y) => Apply(vm, self, x, y,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Subtract(a, b));
}
