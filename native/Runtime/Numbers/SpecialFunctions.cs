namespace Monty.Runtime.Numbers;

/// <summary>Functions the platform does not have, computed with twice the precision of a float.</summary>
internal static class SpecialFunctions
{
    private const double LargestGammaArgument = 171.7;
    private const double StirlingFrom = 25;

    private static readonly DoubleDouble RootOfPi = DoubleDouble.Sqrt(DoubleDouble.Pi);

    private static readonly DoubleDouble HalfLogOfTwoPi = DoubleDouble.Log(DoubleDouble.Pi * 2) * 0.5;

    /// <summary>Bernoulli numbers over 2n(2n-1): the terms of Stirling's series.</summary>
    private static readonly DoubleDouble[] Stirling =
    [
        (DoubleDouble)1 / 12, (DoubleDouble)(-1) / 360, (DoubleDouble)1 / 1260, (DoubleDouble)(-1) / 1680,
        (DoubleDouble)1 / 1188, (DoubleDouble)(-691) / 360360, (DoubleDouble)1 / 156,
        (DoubleDouble)(-3617) / 122400, (DoubleDouble)43867 / 244188, (DoubleDouble)(-174611) / 125400,
    ];

    /// <summary>exp(x) - 1.</summary>
    public static double ExpMinusOne(double x) => Math.Abs(x) < 1e-17 || !double.IsFinite(x)
        ? double.IsNegativeInfinity(x) ? -1 : x
        : Math.Abs(x) > 37 ? Math.Exp(x) - 1
        : (DoubleDouble.Exp(x) - 1).Value;

    /// <summary>log(1 + x) for x above -1.</summary>
    public static double LogOfOnePlus(double x) => Math.Abs(x) < 1e-17 || !double.IsFinite(x)
        ? x
        : DoubleDouble.Log(DoubleDouble.Sum(1, x)) is var log && Math.Abs(x) > 1e-8
            ? log.Value
            : x - (x * x / 2) + (x * x * x / 3);

    /// <summary>The error function.</summary>
    public static double Erf(double x) => double.IsNaN(x) ? x
        : Math.Abs(x) > 6 ? Math.CopySign(1, x)
        : Math.Abs(x) < 2.5 ? ErfSeries(x).Value
        : Math.CopySign(1 - ErfcFraction(Math.Abs(x)).Value, x);

    /// <summary>1 minus the error function.</summary>
    public static double Erfc(double x) => double.IsNaN(x) ? x
        : x < -6 ? 2
        : x > 27 ? 0
        : x < 2.5 ? (x < -2.5 ? 2 - ErfcFraction(-x) : 1 - ErfSeries(x)).Value
        : ErfcFraction(x).Value;

    /// <summary>The gamma function of a number that is not an integer below 1; infinite beyond the range.</summary>
    public static double Gamma(double x)
    {
        if (x > LargestGammaArgument)
        {
            return double.PositiveInfinity;
        }

        if (x < 0.5)
        {
            if (x < -190)
            {
                return Math.Floor(x) % 2 == 0 ? 0.0 : -0.0;
            }

            // Reflection: gamma(x) gamma(1 - x) = pi / sin(pi x), in logarithms so that nothing overflows.
            var sine = SineOfPi(x);
            var size = DoubleDouble.Log(DoubleDouble.Pi / Math.Abs(sine)) - LogGammaOf((DoubleDouble)1 - x);
            var result = size.High < -744 ? 0 : size.High > 709.7 ? double.PositiveInfinity : ExpOf(size);
            return sine < 0 ? -result : result;
        }

        if (x == Math.Floor(x) && x < 24)
        {
            var product = 1.0;
            for (var i = 2; i < x; i++)
            {
                product *= i;
            }

            return product;
        }

        return ExpOf(LogGammaOf(x));
    }

    /// <summary>The logarithm of the absolute value of the gamma function.</summary>
    public static double LogGamma(double x)
    {
        if (double.IsNaN(x))
        {
            return x;
        }

        if (x is 1 or 2)
        {
            return 0;
        }

        if (double.IsInfinity(x) || x > 2.5e305)
        {
            return double.PositiveInfinity;
        }

        if (x >= 0.5)
        {
            return x > 1e17 ? x * (Math.Log(x) - 1) : LogGammaOf(x).Value;
        }

        return Math.Abs(x) < 1e-20
            ? -Math.Log(Math.Abs(x))
            : (DoubleDouble.Log(DoubleDouble.Pi / Math.Abs(SineOfPi(x))) - LogGammaOf((DoubleDouble)1 - x)).Value;
    }

    private static double ExpOf(in DoubleDouble size) => size.High > 709.7
        ? DoubleDouble.Exp(size - DoubleDouble.Log2).Value * 2
        : size.High < -690 ? Math.Exp(size.High) : DoubleDouble.Exp(size).Value;

    /// <summary>sin(pi x), reduced first so that it is exact near integers.</summary>
    private static double SineOfPi(double x)
    {
        var rest = Math.IEEERemainder(x, 2);
        return rest is > 0.5 or < -0.5
            ? Math.Sin(Math.PI * (Math.CopySign(1, rest) - rest))
            : Math.Sin(Math.PI * rest);
    }

    private static DoubleDouble LogGammaOf(DoubleDouble x)
    {
        DoubleDouble product = 1;
        while (x.High < StirlingFrom)
        {
            product *= x;
            x += 1;
        }

        var sum = ((x - 0.5) * DoubleDouble.Log(x)) - x + HalfLogOfTwoPi;
        var power = (DoubleDouble)1 / x;
        var square = power * power;
        foreach (var factor in Stirling)
        {
            sum += factor * power;
            power *= square;
        }

        return product.High == 1 ? sum : sum - DoubleDouble.Log(product);
    }

    /// <summary>The series without alternating signs: 2x/sqrt(pi) exp(-x^2) sum (2x^2)^n / (2n+1)!!.</summary>
    private static DoubleDouble ErfSeries(double x)
    {
        var square = DoubleDouble.Product(x, x);
        DoubleDouble term = 1;
        DoubleDouble sum = 1;
        for (var n = 1; n < 200 && term.High > 1e-33; n++)
        {
            term = term * square * 2 / ((2 * n) + 1);
            sum += term;
        }

        return sum * DoubleDouble.Exp(-square) * 2 * x / RootOfPi;
    }

    /// <summary>The continued fraction, evaluated from its far end; for x of 2.5 and more.</summary>
    private static DoubleDouble ErfcFraction(double x)
    {
        DoubleDouble tail = x;
        for (var n = 120; n > 0; n--)
        {
            tail = ((DoubleDouble)(n / 2.0) / tail) + x;
        }

        var square = DoubleDouble.Product(x, x);
        return square.High > 700
            ? DoubleDouble.Exp(-(square - 60)) * DoubleDouble.Exp(-60) / (tail * RootOfPi)
            : DoubleDouble.Exp(-square) / (tail * RootOfPi);
    }
}
