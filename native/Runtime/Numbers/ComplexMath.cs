using System.Numerics;

namespace Monty.Runtime.Numbers;

/// <summary>
/// Arithmetic of complex numbers with C's rules for infinities and signs of zero. Source: CPython 3.14
/// Objects/complexobject.c and C11, annex G.
/// </summary>
internal static class ComplexMath
{
    private const int MaxWholeExponent = 100;

    /// <summary>a * b.</summary>
    public static Complex Multiply(Complex a, Complex b)
    {
        var real = (a.Real * b.Real) - (a.Imaginary * b.Imaginary);
        var imaginary = (a.Real * b.Imaginary) + (a.Imaginary * b.Real);
        return double.IsNaN(real) && double.IsNaN(imaginary)
            ? RecoverProduct(a, b, real, imaginary) : new Complex(real, imaginary);
    }

    /// <summary>a / b; false when b is zero.</summary>
    public static bool TryDivide(Complex a, Complex b, out Complex quotient)
    {
        var isWide = Math.Abs(b.Real) >= Math.Abs(b.Imaginary);
        quotient = new Complex(double.NaN, double.NaN);
        if (isWide)
        {
            if (b.Real == 0)
            {
                return false;
            }

            var ratio = b.Imaginary / b.Real;
            var scale = b.Real + (b.Imaginary * ratio);
            quotient = new Complex((a.Real + (a.Imaginary * ratio)) / scale, (a.Imaginary - (a.Real * ratio)) / scale);
        }
        else if (Math.Abs(b.Imaginary) >= Math.Abs(b.Real))
        {
            var ratio = b.Real / b.Imaginary;
            var scale = (b.Real * ratio) + b.Imaginary;
            quotient = new Complex(((a.Real * ratio) + a.Imaginary) / scale, ((a.Imaginary * ratio) - a.Real) / scale);
        }

        if (double.IsNaN(quotient.Real) && double.IsNaN(quotient.Imaginary))
        {
            quotient = RecoverQuotient(a, b, quotient);
        }

        return true;
    }

    /// <summary>a / b for a real a; false when b is zero.</summary>
    public static bool TryDivide(double a, Complex b, out Complex quotient)
    {
        quotient = new Complex(double.NaN, double.NaN);
        if (Math.Abs(b.Real) >= Math.Abs(b.Imaginary))
        {
            if (b.Real == 0)
            {
                return false;
            }

            var ratio = b.Imaginary / b.Real;
            var scale = b.Real + (b.Imaginary * ratio);
            quotient = new Complex(a / scale, -a * ratio / scale);
        }
        else if (Math.Abs(b.Imaginary) >= Math.Abs(b.Real))
        {
            var ratio = b.Real / b.Imaginary;
            var scale = (b.Real * ratio) + b.Imaginary;
            quotient = new Complex(a * ratio / scale, -a / scale);
        }

        if (double.IsNaN(quotient.Real) && double.IsNaN(quotient.Imaginary))
        {
            if (double.IsInfinity(a) && IsFinite(b))
            {
                var sign = Math.CopySign(1.0, a);
                quotient = new Complex(double.PositiveInfinity * (sign * b.Real),
                    double.PositiveInfinity * (-sign * b.Imaginary));
            }
            else if (double.IsFinite(a) && IsInfinite(b))
            {
                quotient = new Complex(0.0 * (a * Unit(b.Real)), 0.0 * (-a * Unit(b.Imaginary)));
            }
        }

        return true;
    }

    /// <summary>a ** b: the power, or why there is none.</summary>
    public static ComplexPowerError Power(Complex a, Complex b, out Complex power)
    {
        if (b.Imaginary == 0 && b.Real == Math.Floor(b.Real) && Math.Abs(b.Real) <= MaxWholeExponent)
        {
            var whole = (int)b.Real;
            power = WholePower(a, Math.Abs(whole));
            if (whole <= 0 && !TryDivide(Complex.One, power, out power))
            {
                return ComplexPowerError.ZeroDivision;
            }
        }
        else if (b == Complex.Zero)
        {
            power = Complex.One;
        }
        else if (a == Complex.Zero)
        {
            power = Complex.Zero;
            if (b.Imaginary != 0 || b.Real < 0)
            {
                return ComplexPowerError.ZeroDivision;
            }
        }
        else
        {
            var magnitude = double.Hypot(a.Real, a.Imaginary);
            var length = Math.Pow(magnitude, b.Real);
            var angle = Math.Atan2(a.Imaginary, a.Real);
            var phase = angle * b.Real;
            if (b.Imaginary != 0)
            {
                length *= Math.Exp(-angle * b.Imaginary);
                phase += b.Imaginary * Math.Log(magnitude);
            }

            power = new Complex(length * Math.Cos(phase), length * Math.Sin(phase));
        }

        return IsInfinite(power) ? ComplexPowerError.Overflow : ComplexPowerError.None;
    }

    /// <summary>The distance from zero; false when it is too large for a float.</summary>
    public static bool TryAbsolute(Complex number, out double length)
    {
        length = IsInfinite(number) ? double.PositiveInfinity
            : double.IsNaN(number.Real) || double.IsNaN(number.Imaginary) ? double.NaN
            : double.Hypot(number.Real, number.Imaginary);
        return !double.IsInfinity(length) || IsInfinite(number);
    }

    private static Complex WholePower(Complex factor, int exponent)
    {
        var result = Complex.One;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0)
            {
                result = Multiply(result, factor);
            }

            factor = Multiply(factor, factor);
        }

        return result;
    }

    private static Complex RecoverProduct(Complex a, Complex b, double real, double imaginary)
    {
        var isInfinite = false;
        if (IsInfinite(a))
        {
            a = new Complex(Unit(a.Real), Unit(a.Imaginary));
            b = new Complex(ZeroForNaN(b.Real), ZeroForNaN(b.Imaginary));
            isInfinite = true;
        }

        if (IsInfinite(b))
        {
            b = new Complex(Unit(b.Real), Unit(b.Imaginary));
            a = new Complex(ZeroForNaN(a.Real), ZeroForNaN(a.Imaginary));
            isInfinite = true;
        }

        if (!isInfinite && (double.IsInfinity(a.Real * b.Real) || double.IsInfinity(a.Imaginary * b.Imaginary)
            || double.IsInfinity(a.Real * b.Imaginary) || double.IsInfinity(a.Imaginary * b.Real)))
        {
            a = new Complex(ZeroForNaN(a.Real), ZeroForNaN(a.Imaginary));
            b = new Complex(ZeroForNaN(b.Real), ZeroForNaN(b.Imaginary));
            isInfinite = true;
        }

        return !isInfinite ? new Complex(real, imaginary)
            : new Complex(double.PositiveInfinity * ((a.Real * b.Real) - (a.Imaginary * b.Imaginary)),
                double.PositiveInfinity * ((a.Real * b.Imaginary) + (a.Imaginary * b.Real)));
    }

    private static Complex RecoverQuotient(Complex a, Complex b, Complex quotient)
    {
        if (IsInfinite(a) && IsFinite(b))
        {
            var x = Unit(a.Real);
            var y = Unit(a.Imaginary);
            return new Complex(double.PositiveInfinity * ((x * b.Real) + (y * b.Imaginary)),
                double.PositiveInfinity * ((y * b.Real) - (x * b.Imaginary)));
        }

        if (IsInfinite(b) && IsFinite(a))
        {
            var x = Unit(b.Real);
            var y = Unit(b.Imaginary);
            return new Complex(0.0 * ((a.Real * x) + (a.Imaginary * y)), 0.0 * ((a.Imaginary * x) - (a.Real * y)));
        }

        return quotient;
    }

    /// <summary>One with the sign of an infinity, zero with the sign of anything else.</summary>
    private static double Unit(double part) => Math.CopySign(double.IsInfinity(part) ? 1.0 : 0.0, part);

    private static double ZeroForNaN(double part) => double.IsNaN(part) ? Math.CopySign(0.0, part) : part;

    private static bool IsFinite(Complex number) => double.IsFinite(number.Real) && double.IsFinite(number.Imaginary);

    private static bool IsInfinite(Complex number) =>
        double.IsInfinity(number.Real) || double.IsInfinity(number.Imaginary);
}

/// <summary>Why a complex power has no value.</summary>
internal enum ComplexPowerError : byte
{
    /// <summary>It has one.</summary>
    None,
    /// <summary>Zero to a negative or complex power.</summary>
    ZeroDivision,
    /// <summary>Too large.</summary>
    Overflow,
}
