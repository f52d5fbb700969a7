using Monty.Library.Declarations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Decimals;

/// <content>Operations that every decimal has, in the current context or a given one.</content>
internal static partial class DecimalMethods
{
    /// <summary>e to the power of the number.</summary>
    [PyMethod("exp(context=None)", Cost = Cost.Charged)]
    private static Value Exp(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.Exp(a));

    /// <summary>The natural logarithm.</summary>
    [PyMethod("ln(context=None)", Cost = Cost.Charged)]
    private static Value NaturalLogarithm(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.Logarithm(a, isDecimal: false));

    /// <summary>The logarithm of base ten.</summary>
    [PyMethod("log10(context=None)", Cost = Cost.Charged)]
    private static Value DecimalLogarithm(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.Logarithm(a, isDecimal: true));

    /// <summary>The exponent of the first digit.</summary>
    [PyMethod("logb(context=None)", Cost = Cost.Charged)]
    private static Value LogB(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.LogB(a));

    /// <summary>The number with 0 and 1 exchanged.</summary>
    [PyMethod("logical_invert(context=None)", Cost = Cost.Charged)]
    private static Value LogicalInvert(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.LogicalInvert(a));

    /// <summary>The largest number that is smaller.</summary>
    [PyMethod("next_minus(context=None)", Cost = Cost.Charged)]
    private static Value NextMinus(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.Next(a, isUp: false));

    /// <summary>The least number that is larger.</summary>
    [PyMethod("next_plus(context=None)", Cost = Cost.Charged)]
    private static Value NextPlus(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.Next(a, isUp: true));

    /// <summary>The number without zeros at the end.</summary>
    [PyMethod("normalize(context=None)", Cost = Cost.Charged)]
    private static Value Normalize(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.Normalize(a));

    /// <summary>The square root.</summary>
    [PyMethod("sqrt(context=None)", Cost = Cost.Charged)]
    private static Value SquareRoot(Vm vm, PyDecimal self, Value context) =>
        Apply(vm, self, context, static (DecimalWork work, in DecimalNumber a) => work.SquareRoot(a));

    /// <summary>-1, 0 or 1 as a number, or NaN.</summary>
    [PyMethod("compare(other, context=None)", Cost = Cost.Charged)]
    private static Value Compare(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Compare(a, b, isSignaling: false));

    /// <summary>As compare(), but every NaN signals.</summary>
    [PyMethod("compare_signal(other, context=None)", Cost = Cost.Charged)]
    private static Value CompareSignal(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Compare(a, b, isSignaling: true));

    /// <summary>Digit by digit: 1 where both have a 1.</summary>
    [PyMethod("logical_and(other, context=None)", Cost = Cost.Charged)]
    private static Value LogicalAnd(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Logical(a, b, '&'));

    /// <summary>Digit by digit: 1 where one has a 1.</summary>
    [PyMethod("logical_or(other, context=None)", Cost = Cost.Charged)]
    private static Value LogicalOr(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Logical(a, b, '|'));

    /// <summary>Digit by digit: 1 where only one has a 1.</summary>
    [PyMethod("logical_xor(other, context=None)", Cost = Cost.Charged)]
    private static Value LogicalXor(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Logical(a, b, '^'));

    /// <summary>The larger one.</summary>
    [PyMethod("max(other, context=None)", Cost = Cost.Charged)]
    private static Value Max(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: true, isMagnitude: false));

    /// <summary>The one of larger magnitude.</summary>
    [PyMethod("max_mag(other, context=None)", Cost = Cost.Charged)]
    private static Value MaxMagnitude(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: true, isMagnitude: true));

    /// <summary>The smaller one.</summary>
    [PyMethod("min(other, context=None)", Cost = Cost.Charged)]
    private static Value Min(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: false, isMagnitude: false));

    /// <summary>The one of smaller magnitude.</summary>
    [PyMethod("min_mag(other, context=None)", Cost = Cost.Charged)]
    private static Value MinMagnitude(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) =>
            work.Extreme(a, b, isMax: false, isMagnitude: true));

    /// <summary>The neighbour in the direction of another number.</summary>
    [PyMethod("next_toward(other, context=None)", Cost = Cost.Charged)]
    private static Value NextToward(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.NextToward(a, b));

    /// <summary>What is left after the nearest multiple.</summary>
    [PyMethod("remainder_near(other, context=None)", Cost = Cost.Charged)]
    private static Value RemainderNear(Vm vm, PyDecimal self, Value other, Value context) =>
        Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.RemainderNear(a, b));

    /// <summary>The digits rotated.</summary>
    [PyMethod("rotate(other, context=None)", Cost = Cost.Charged)]
    private static Value Rotate(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Move(a, b, isRotation: true));

    /// <summary>The number times a power of ten.</summary>
    [PyMethod("scaleb(other, context=None)", Cost = Cost.Charged)]
    private static Value ScaleB(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.ScaleB(a, b));

    /// <summary>The digits shifted.</summary>
    [PyMethod("shift(other, context=None)", Cost = Cost.Charged)]
    private static Value Shift(Vm vm, PyDecimal self, Value other, Value context) => Apply(vm, self, other, context,
        static (DecimalWork work, in DecimalNumber a, in DecimalNumber b) => work.Move(a, b, isRotation: false));
}
