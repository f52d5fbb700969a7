using Monty.Library.Declarations;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Random;

/// <summary>The functions of real numbers that the text of random uses.</summary>
[PyModule("_random")]
internal static partial class RandomMath
{
    /// <summary>Euler's number.</summary>
    [PyConstant("_e")]
    private static double E => Math.E;

    /// <summary>Half the circumference of the unit circle.</summary>
    [PyConstant("_pi")]
    private static double Pi => Math.PI;

    /// <summary>The square root.</summary>
    [PyFunction("_sqrt(x, /)", Cost = Cost.Constant)]
    private static Value Sqrt(Vm vm, double x) => x < 0 ? OutOfDomain(vm) : Value.Float(Math.Sqrt(x));

    /// <summary>The logarithm, natural without a base.</summary>
    [PyFunction("_log(x, base=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value Log(Vm vm, double x, double? @base) => x <= 0 ? OutOfDomain(vm)
        : Value.Float(@base is { } b ? Math.Log(x) / Math.Log(b) : Math.Log(x));

    /// <summary>The logarithm to base 2.</summary>
    [PyFunction("_log2(x, /)", Cost = Cost.Constant)]
    private static Value Log2(Vm vm, double x) => x <= 0 ? OutOfDomain(vm) : Value.Float(Math.Log2(x));

    /// <summary>e to the power of x.</summary>
    [PyFunction("_exp(x, /)", Cost = Cost.Constant)]
    private static Value Exp(Vm vm, double x)
    {
        var power = Math.Exp(x);
        return double.IsInfinity(power) && double.IsFinite(x)
            ? vm.Fail(ExceptionTypes.OverflowError, "math range error") : Value.Float(power);
    }

    /// <summary>The cosine.</summary>
    [PyFunction("_cos(x, /)", Cost = Cost.Constant)]
    private static double Cos(double x) => Math.Cos(x);

    /// <summary>The sine.</summary>
    [PyFunction("_sin(x, /)", Cost = Cost.Constant)]
    private static double Sin(double x) => Math.Sin(x);

    /// <summary>The arc cosine.</summary>
    [PyFunction("_acos(x, /)", Cost = Cost.Constant)]
    private static double Acos(double x) => Math.Acos(x);

    /// <summary>The absolute value as a float.</summary>
    [PyFunction("_fabs(x, /)", Cost = Cost.Constant)]
    private static double Fabs(double x) => Math.Abs(x);

    /// <summary>True for numbers that are neither infinite nor nan.</summary>
    [PyFunction("_isfinite(x, /)", Cost = Cost.Constant)]
    private static bool IsFinite(double x) => double.IsFinite(x);

    /// <summary>The largest int that is not above x.</summary>
    [PyFunction("_floor(x, /)", Cost = Cost.Constant)]
    private static Value Floor(Vm vm, double x) =>
        FloatMath.TryToInteger(Math.Floor(x), out System.Numerics.BigInteger whole, out var error)
            ? Value.Int(whole) : Ops.Fail(vm, error);

    /// <summary>The smallest int that is not below x.</summary>
    [PyFunction("_ceil(x, /)", Cost = Cost.Constant)]
    private static Value Ceiling(Vm vm, double x) =>
        FloatMath.TryToInteger(Math.Ceiling(x), out System.Numerics.BigInteger whole, out var error)
            ? Value.Int(whole) : Ops.Fail(vm, error);

    /// <summary>The logarithm of the gamma function for x of at least 1, by Stirling's series.</summary>
    [PyFunction("_lgamma(x, /)", Cost = Cost.Constant)]
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x is >= 1 and < 16; x++)
        {
            shift += Math.Log(x);
        }

        var inverse = 1 / x;
        var square = inverse * inverse;
        var series = inverse * ((1.0 / 12) - (square * ((1.0 / 360) - (square * ((1.0 / 1260) - (square / 1680))))));
        return ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + series - shift;
    }

    private static Value OutOfDomain(Vm vm) => vm.Fail(ExceptionTypes.ValueError, "expected a positive input");
}
