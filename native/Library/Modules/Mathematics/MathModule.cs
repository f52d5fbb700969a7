using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Mathematics;

using Math = System.Math;

/// <summary>The module math: functions of floats.</summary>
/// <remarks>Source: CPython 3.14 Modules/mathmodule.c.</remarks>
[PyModule("math")]
internal static partial class MathModule
{
    /// <summary>The ratio of a circle's circumference to its diameter.</summary>
    [PyConstant("pi")]
    private static Value Pi => Value.Float(Math.PI);

    /// <summary>The base of the natural logarithm.</summary>
    [PyConstant("e")]
    private static Value E => Value.Float(Math.E);

    /// <summary>Two pi.</summary>
    [PyConstant("tau")]
    private static Value Tau => Value.Float(Math.Tau);

    /// <summary>Infinity.</summary>
    [PyConstant("inf")]
    private static Value Infinity => Value.Float(double.PositiveInfinity);

    /// <summary>Not a number.</summary>
    [PyConstant("nan")]
    private static Value NotANumber => Value.Float(BitConverter.Int64BitsToDouble(0x7ff8_0000_0000_0000));

    /// <summary>The arc cosine in radians.</summary>
    [PyFunction("acos(x, /)", Cost = Cost.Constant)]
    private static Value Acos(Vm vm, double x) => Math.Abs(x) > 1
        ? Raise.ValueError.MathInput(vm, "a number in range from -1 up to 1", x) : Result(vm, Math.Acos(x));

    /// <summary>The inverse hyperbolic cosine.</summary>
    [PyFunction("acosh(x, /)", Cost = Cost.Constant)]
    private static Value Acosh(Vm vm, double x) => x < 1
        ? Raise.ValueError.MathArgument(vm, "not less than 1", x) : Result(vm, Math.Acosh(x));

    /// <summary>The arc sine in radians.</summary>
    [PyFunction("asin(x, /)", Cost = Cost.Constant)]
    private static Value Asin(Vm vm, double x) => Math.Abs(x) > 1
        ? Raise.ValueError.MathInput(vm, "a number in range from -1 up to 1", x) : Result(vm, Math.Asin(x));

    /// <summary>The inverse hyperbolic sine.</summary>
    [PyFunction("asinh(x, /)", Cost = Cost.Constant)]
    private static Value Asinh(Vm vm, double x) => Result(vm, Math.Asinh(x));

    /// <summary>The arc tangent in radians.</summary>
    [PyFunction("atan(x, /)", Cost = Cost.Constant)]
    private static Value Atan(Vm vm, double x) => Result(vm, Math.Atan(x));

    /// <summary>The arc tangent of y/x in radians, in the right quadrant.</summary>
    [PyFunction("atan2(y, x, /)", Cost = Cost.Constant)]
    private static Value Atan2(Vm vm, double y, double x) => Result(vm, AngleOf(y, x));

    /// <summary>atan2() with the angles of C for infinities, where the platform gives nan.</summary>
    internal static double AngleOf(double y, double x) => double.IsInfinity(x) && double.IsInfinity(y)
        ? Math.CopySign(x > 0 ? Math.PI / 4 : Math.PI * 0.75, y)
        : Math.Atan2(y, x);

    /// <summary>The inverse hyperbolic tangent.</summary>
    [PyFunction("atanh(x, /)", Cost = Cost.Constant)]
    private static Value Atanh(Vm vm, double x) => Math.Abs(x) >= 1
        ? Raise.ValueError.MathInput(vm, "a number between -1 and 1", x) : Result(vm, Math.Atanh(x));

    /// <summary>The cube root.</summary>
    [PyFunction("cbrt(x, /)", Cost = Cost.Constant)]
    private static Value Cbrt(Vm vm, double x) => Result(vm, Math.Cbrt(x));

    /// <summary>x with the sign of y.</summary>
    [PyFunction("copysign(x, y, /)", Cost = Cost.Constant)]
    private static double CopySign(double x, double y) => Math.CopySign(x, y);

    /// <summary>The cosine of an angle in radians.</summary>
    [PyFunction("cos(x, /)", Cost = Cost.Constant)]
    private static Value Cos(Vm vm, double x) => double.IsInfinity(x)
        ? Raise.ValueError.MathInput(vm, "a finite input", x) : Result(vm, Math.Cos(x));

    /// <summary>The hyperbolic cosine.</summary>
    [PyFunction("cosh(x, /)", Cost = Cost.Constant)]
    private static Value Cosh(Vm vm, double x) => Bounded(vm, Math.Cosh(x), x);

    /// <summary>Radians as degrees.</summary>
    [PyFunction("degrees(x, /)", Cost = Cost.Constant)]
    private static Value Degrees(Vm vm, double x) => Result(vm, x * (180 / Math.PI));

    /// <summary>Degrees as radians.</summary>
    [PyFunction("radians(x, /)", Cost = Cost.Constant)]
    private static Value Radians(Vm vm, double x) => Result(vm, x * (Math.PI / 180));

    /// <summary>The error function.</summary>
    [PyFunction("erf(x, /)", Cost = Cost.Constant)]
    private static Value Erf(Vm vm, double x) => Result(vm, SpecialFunctions.Erf(x));

    /// <summary>1 minus the error function.</summary>
    [PyFunction("erfc(x, /)", Cost = Cost.Constant)]
    private static Value Erfc(Vm vm, double x) => Result(vm, SpecialFunctions.Erfc(x));

    /// <summary>e to the power x.</summary>
    [PyFunction("exp(x, /)", Cost = Cost.Constant)]
    private static Value Exp(Vm vm, double x) => Bounded(vm, Math.Exp(x), x);

    /// <summary>2 to the power x.</summary>
    [PyFunction("exp2(x, /)", Cost = Cost.Constant)]
    private static Value Exp2(Vm vm, double x) => Bounded(vm, Math.Pow(2, x), x);

    /// <summary>exp(x) - 1.</summary>
    [PyFunction("expm1(x, /)", Cost = Cost.Constant)]
    private static Value Expm1(Vm vm, double x) => Bounded(vm, SpecialFunctions.ExpMinusOne(x), x);

    /// <summary>The absolute value as a float.</summary>
    [PyFunction("fabs(x, /)", Cost = Cost.Constant)]
    private static Value Fabs(Vm vm, double x) => Result(vm, Math.Abs(x));

    /// <summary>x * y + z, rounded once.</summary>
    [PyFunction("fma(x, y, z, /)", Cost = Cost.Constant)]
    private static Value Fma(Vm vm, double x, double y, double z)
    {
        var result = Math.FusedMultiplyAdd(x, y, z);
        return double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y) && !double.IsNaN(z)
                ? vm.Fail(ExceptionTypes.ValueError, "invalid operation in fma")
            : double.IsInfinity(result) && double.IsFinite(x) && double.IsFinite(y) && double.IsFinite(z)
                ? vm.Fail(ExceptionTypes.OverflowError, "overflow in fma")
            : Result(vm, result);
    }

    /// <summary>The remainder with the sign of x.</summary>
    [PyFunction("fmod(x, y, /)", Cost = Cost.Constant)]
    private static Value Fmod(Vm vm, double x, double y) => Defined(vm, x % y, x, y);

    /// <summary>The difference from the nearest multiple of y.</summary>
    [PyFunction("remainder(x, y, /)", Cost = Cost.Constant)]
    private static Value Remainder(Vm vm, double x, double y) => Defined(vm, Math.IEEERemainder(x, y), x, y);

    /// <summary>Mantissa and exponent of 2.</summary>
    [PyFunction("frexp(x, /)", Cost = Cost.Constant)]
    private static Value Frexp(Vm vm, double x)
    {
        if (x == 0 || !double.IsFinite(x))
        {
            return Value.Of(new PyTuple([Result(vm, x), Value.Int(0)]));
        }

        var exponent = Math.ILogB(x) + 1;
        return Value.Of(new PyTuple([Value.Float(Math.ScaleB(x, -exponent)), Value.Int(exponent)]));
    }

    /// <summary>x times 2 to the power i.</summary>
    [PyFunction("ldexp(x, i, /)", Cost = Cost.Constant)]
    private static Value Ldexp(Vm vm, double x, Value i)
    {
        if (!i.TryBigInteger(out var exponent))
        {
            return vm.Fail(ExceptionTypes.TypeError, "Expected an int as second argument to ldexp.");
        }

        var bounded = (int)System.Numerics.BigInteger.Max(-10_000, System.Numerics.BigInteger.Min(10_000, exponent));
        return Bounded(vm, Math.ScaleB(x, bounded), x);
    }

    /// <summary>The gamma function.</summary>
    [PyFunction("gamma(x, /)", Cost = Cost.Constant)]
    private static Value Gamma(Vm vm, double x)
    {
        if (double.IsNegativeInfinity(x) || (x <= 0 && x == Math.Floor(x)))
        {
            return Raise.ValueError.MathInput(vm, "a noninteger or positive integer", x);
        }

        return Bounded(vm, double.IsFinite(x) ? SpecialFunctions.Gamma(x) : x, x);
    }

    /// <summary>The logarithm of the absolute value of the gamma function.</summary>
    [PyFunction("lgamma(x, /)", Cost = Cost.Constant)]
    private static Value LogGamma(Vm vm, double x) => x <= 0 && double.IsFinite(x) && x == Math.Floor(x)
        ? Raise.ValueError.MathInput(vm, "a noninteger or positive integer", x)
        : Bounded(vm, SpecialFunctions.LogGamma(x), x);

    /// <summary>True when a and b differ by at most the larger of the two tolerances.</summary>
    [PyFunction("isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", Cost = Cost.Constant)]
    private static Value IsClose(Vm vm, double a, double b, double relTol, double absTol)
    {
        if (relTol < 0 || absTol < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "tolerances must be non-negative");
        }

        if (a == b || double.IsInfinity(a) || double.IsInfinity(b))
        {
            return Value.Bool(a == b);
        }

        var difference = Math.Abs(b - a);
        return Value.Bool(difference <= Math.Abs(relTol * b) || difference <= Math.Abs(relTol * a)
            || difference <= absTol);
    }

    /// <summary>True for numbers that are neither infinite nor nan.</summary>
    [PyFunction("isfinite(x, /)", Cost = Cost.Constant)]
    private static bool IsFinite(double x) => double.IsFinite(x);

    /// <summary>True for infinities.</summary>
    [PyFunction("isinf(x, /)", Cost = Cost.Constant)]
    private static bool IsInfinite(double x) => double.IsInfinity(x);

    /// <summary>True for nan.</summary>
    [PyFunction("isnan(x, /)", Cost = Cost.Constant)]
    private static bool IsNaN(double x) => double.IsNaN(x);

    /// <summary>log(1 + x).</summary>
    [PyFunction("log1p(x, /)", Cost = Cost.Constant)]
    private static Value Log1p(Vm vm, double x) => x <= -1
        ? Raise.ValueError.MathArgument(vm, "> -1", x) : Result(vm, SpecialFunctions.LogOfOnePlus(x));

    /// <summary>Fraction and integer part, both with the sign of x.</summary>
    [PyFunction("modf(x, /)", Cost = Cost.Constant)]
    private static Value Modf(Vm vm, double x)
    {
        var whole = Math.Truncate(x);
        var fraction = double.IsInfinity(x) ? 0 : x - whole;
        return Value.Of(new PyTuple([Result(vm, Math.CopySign(fraction, x)), Result(vm, whole)]));
    }

    /// <summary>x to the power y as floats.</summary>
    [PyFunction("pow(x, y, /)", Cost = Cost.Constant)]
    private static Value Pow(Vm vm, double x, double y)
    {
        var result = x == 1 || y == 0 ? 1
            : x == -1 && double.IsInfinity(y) ? 1
            : Math.Pow(x, y);
        var areFinite = double.IsFinite(x) && double.IsFinite(y);
        return areFinite && (double.IsNaN(result) || (double.IsInfinity(result) && x == 0))
                ? Raise.ValueError.MathDomain(vm)
            : areFinite && double.IsInfinity(result) ? Raise.OverflowError.MathRange(vm)
            : Result(vm, result);
    }

    /// <summary>The sine of an angle in radians.</summary>
    [PyFunction("sin(x, /)", Cost = Cost.Constant)]
    private static Value Sin(Vm vm, double x) => double.IsInfinity(x)
        ? Raise.ValueError.MathInput(vm, "a finite input", x) : Result(vm, Math.Sin(x));

    /// <summary>The hyperbolic sine.</summary>
    [PyFunction("sinh(x, /)", Cost = Cost.Constant)]
    private static Value Sinh(Vm vm, double x) => Bounded(vm, Math.Sinh(x), x);

    /// <summary>The square root.</summary>
    [PyFunction("sqrt(x, /)", Cost = Cost.Constant)]
    private static Value Sqrt(Vm vm, double x) => x < 0
        ? Raise.ValueError.MathInput(vm, "a nonnegative input", x) : Result(vm, Math.Sqrt(x));

    /// <summary>The tangent of an angle in radians.</summary>
    [PyFunction("tan(x, /)", Cost = Cost.Constant)]
    private static Value Tan(Vm vm, double x) => double.IsInfinity(x)
        ? Raise.ValueError.MathInput(vm, "a finite input", x) : Result(vm, Math.Tan(x));

    /// <summary>The hyperbolic tangent.</summary>
    [PyFunction("tanh(x, /)", Cost = Cost.Constant)]
    private static Value Tanh(Vm vm, double x) => Result(vm, Math.Tanh(x));

    /// <summary>The value of the last bit of a float.</summary>
    [PyFunction("ulp(x, /)", Cost = Cost.Constant)]
    private static Value Ulp(Vm vm, double x)
    {
        x = Math.Abs(x);
        return Result(vm, !double.IsFinite(x) ? x
            : x == double.MaxValue ? x - Math.BitDecrement(x)
            : Math.BitIncrement(x) - x);
    }

    /// <summary>The float that follows x in the direction of y, or the one some steps on.</summary>
    [PyFunction("nextafter(x, y, /, *, steps=None)", Cost = Cost.Constant)]
    private static Value NextAfter(Vm vm, double x, double y, System.Numerics.BigInteger? steps)
    {
        if (steps is { Sign: < 0 })
        {
            return vm.Fail(ExceptionTypes.ValueError, "steps must be a non-negative integer");
        }

        if (double.IsNaN(x) || double.IsNaN(y) || x == y)
        {
            return Result(vm, steps is { IsZero: true } || double.IsNaN(x) ? x : y);
        }

        // On a line of whole numbers the floats lie in order.
        long from = PlaceOf(x), to = PlaceOf(y);
        var distance = (System.Numerics.BigInteger)to - from;
        var taken = steps ?? System.Numerics.BigInteger.One;
        return Result(vm, taken >= System.Numerics.BigInteger.Abs(distance) ? y
            : FloatAt(from + ((long)taken * distance.Sign), x));
    }

    private static long PlaceOf(double x) => BitConverter.DoubleToInt64Bits(x) is var bits and < 0
        ? -(bits & long.MaxValue) : BitConverter.DoubleToInt64Bits(x);

    private static double FloatAt(long place, double from) => place == 0
        ? Math.CopySign(0, from)
        : place < 0 ? -BitConverter.Int64BitsToDouble(-place) : BitConverter.Int64BitsToDouble(place);

    /// <summary>A float result.</summary>
    private static Value Result(Vm vm, double result) =>
        double.IsNaN(result) ? vm.NewFloat(result) : Value.Float(result);

    /// <summary>A result that may not become infinite from a finite argument.</summary>
    private static Value Bounded(Vm vm, double result, double argument) =>
        double.IsInfinity(result) && double.IsFinite(argument)
            ? Raise.OverflowError.MathRange(vm) : Result(vm, result);

    /// <summary>A result that may not become nan from numbers.</summary>
    private static Value Defined(Vm vm, double result, double x, double y) =>
        double.IsNaN(result) && !double.IsNaN(x) && !double.IsNaN(y)
            ? Raise.ValueError.MathDomain(vm) : Result(vm, result);
}
