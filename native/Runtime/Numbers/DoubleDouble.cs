namespace Monty.Runtime.Numbers;

/// <summary>
/// A number as the sum of two floats: about 106 bits, for results that must be right to the last bit.
/// </summary>
internal readonly struct DoubleDouble(double high, double low)
{
    /// <summary>The nearest float.</summary>
    public readonly double High = high;

    /// <summary>What is left.</summary>
    public readonly double Low = low;

    /// <summary>log(2).</summary>
    public static readonly DoubleDouble Log2 = new(0.69314718055994530942, 2.3190468138462995584e-17);

    /// <summary>pi.</summary>
    public static readonly DoubleDouble Pi = new(3.14159265358979323846, 1.2246467991473531772e-16);

    /// <summary>The nearest float of the sum.</summary>
    public double Value => High + Low;

    public static implicit operator DoubleDouble(double number) => new(number, 0);

    /// <summary>The exact sum of two floats.</summary>
    public static DoubleDouble Sum(double a, double b)
    {
        var sum = a + b;
        var part = sum - a;
        return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
    }

    /// <summary>The exact product of two floats.</summary>
    public static DoubleDouble Product(double a, double b)
    {
        var product = a * b;
        return new DoubleDouble(product, Math.FusedMultiplyAdd(a, b, -product));
    }

    public static DoubleDouble operator +(in DoubleDouble a, in DoubleDouble b)
    {
        var high = Sum(a.High, b.High);
        var low = Sum(a.Low, b.Low);
        var first = Sum(high.High, high.Low + low.High);
        return Sum(first.High, first.Low + low.Low);
    }

    public static DoubleDouble operator -(in DoubleDouble a) => new(-a.High, -a.Low);

    public static DoubleDouble operator -(in DoubleDouble a, in DoubleDouble b) => a + -b;

    public static DoubleDouble operator *(in DoubleDouble a, in DoubleDouble b)
    {
        var product = Product(a.High, b.High);
        return Sum(product.High, product.Low + (a.High * b.Low) + (a.Low * b.High));
    }

    public static DoubleDouble operator /(in DoubleDouble a, in DoubleDouble b)
    {
        var first = a.High / b.High;
        var rest = a - (b * first);
        var second = rest.High / b.High;
        rest -= b * second;
        return Sum(first, second) + (rest.High / b.High);
    }

    /// <summary>The square root of a number that is not negative.</summary>
    public static DoubleDouble Sqrt(in DoubleDouble value)
    {
        var root = Math.Sqrt(value.High);
        if (root == 0 || !double.IsFinite(root))
        {
            return root;
        }

        var rest = value - Product(root, root);
        return Sum(root, rest.Value / (2 * root));
    }

    /// <summary>e to the power; the argument is at most 700 in size.</summary>
    public static DoubleDouble Exp(in DoubleDouble value)
    {
        var doublings = Math.Round(value.High / Log2.High);
        // Divided by 256 the series needs 9 terms; eight squarings undo the division.
        var rest = (value - (Log2 * doublings)) * (1.0 / 256);
        DoubleDouble term = 1;
        DoubleDouble sum = 0;
        for (var i = 1; i < 12; i++)
        {
            term = term * rest / i;
            sum += term;
        }

        for (var i = 0; i < 8; i++)
        {
            sum = (sum * 2) + (sum * sum);
        }

        sum += 1;
        var half = Math.ScaleB(1, (int)doublings / 2);
        var other = Math.ScaleB(1, (int)doublings - ((int)doublings / 2));
        return new DoubleDouble(sum.High * half * other, sum.Low * half * other);
    }

    /// <summary>The natural logarithm of a positive number.</summary>
    public static DoubleDouble Log(in DoubleDouble value)
    {
        DoubleDouble guess = Math.Log(value.High);
        return guess + (value * Exp(-guess)) - 1;
    }
}
