using System.Numerics;

namespace Monty.Library.Modules.Decimals;

/// <summary>What a decimal is.</summary>
internal enum DecimalKind : byte
{
    /// <summary>A number.</summary>
    Finite,
    /// <summary>An infinity.</summary>
    Infinity,
    /// <summary>Not a number.</summary>
    Quiet,
    /// <summary>Not a number, and operations on it signal.</summary>
    Signaling,
}

/// <summary>A decimal: coefficient * 10**exponent with a sign; the coefficient of a NaN is its diagnostic.</summary>
internal readonly struct DecimalNumber(DecimalKind kind, bool isNegative, BigInteger coefficient, long exponent)
{
    /// <summary>Never negative.</summary>
    public readonly BigInteger Coefficient = coefficient;

    /// <summary>The power of ten.</summary>
    public readonly long Exponent = exponent;

    /// <summary>What it is.</summary>
    public readonly DecimalKind Kind = kind;

    /// <summary>Has a minus sign; zeros and NaNs may have one.</summary>
    public readonly bool IsNegative = isNegative;

    /// <summary>A finite number.</summary>
    public DecimalNumber(bool isNegative, BigInteger coefficient, long exponent)
        : this(DecimalKind.Finite, isNegative, coefficient, exponent)
    {
    }

    /// <summary>0.</summary>
    public static DecimalNumber Zero => new(false, BigInteger.Zero, 0);

    /// <summary>1.</summary>
    public static DecimalNumber One => new(false, BigInteger.One, 0);

    /// <summary>NaN.</summary>
    public static DecimalNumber NaN => new(DecimalKind.Quiet, false, BigInteger.Zero, 0);

    /// <summary>An infinity.</summary>
    public static DecimalNumber Infinite(bool isNegative) => new(DecimalKind.Infinity, isNegative, BigInteger.Zero, 0);

    /// <summary>An int.</summary>
    public static DecimalNumber Of(BigInteger number) => new(number.Sign < 0, BigInteger.Abs(number), 0);

    /// <summary>A finite number.</summary>
    public bool IsFinite => Kind == DecimalKind.Finite;

    /// <summary>An infinity.</summary>
    public bool IsInfinite => Kind == DecimalKind.Infinity;

    /// <summary>A NaN of either kind.</summary>
    public bool IsNaN => Kind >= DecimalKind.Quiet;

    /// <summary>A zero.</summary>
    public bool IsZero => Kind == DecimalKind.Finite && Coefficient.IsZero;

    /// <summary>Digits of the coefficient; a zero has one.</summary>
    public int Digits => PowersOfTen.CountDigits(Coefficient);

    /// <summary>Exponent of the first digit of a finite number.</summary>
    public long Adjusted => Exponent + Digits - 1;

    /// <summary>A whole number.</summary>
    public bool IsInteger
    {
        get
        {
            if (!IsFinite)
            {
                return false;
            }

            return Exponent >= 0 || Coefficient.IsZero || (-Exponent < Digits
                && BigInteger.Remainder(Coefficient, PowersOfTen.Of((int)-Exponent)).IsZero);
        }
    }

    /// <summary>An odd whole number.</summary>
    public bool IsOdd => IsInteger && Exponent <= 0 && !Coefficient.IsZero
        && !(BigInteger.Divide(Coefficient, PowersOfTen.Of((int)-Exponent))).IsEven;

    /// <summary>The same with another sign.</summary>
    public DecimalNumber WithSign(bool negative) => new(Kind, negative, Coefficient, Exponent);

    /// <summary>The same of another kind.</summary>
    public DecimalNumber WithKind(DecimalKind other) => new(other, IsNegative, Coefficient, Exponent);

    /// <summary>The same coefficient and sign with another exponent.</summary>
    public DecimalNumber WithExponent(long exponent) => new(Kind, IsNegative, Coefficient, exponent);
}

/// <summary>Powers of ten, and digits of numbers.</summary>
internal static class PowersOfTen
{
    private const int Known = 128;
    private const double DigitsPerBit = 0.301029995663981195;

    private static readonly BigInteger[] Table = MakeTable();

    /// <summary>10**exponent; the caller has asked the meter for large ones.</summary>
    public static BigInteger Of(int exponent) =>
        exponent < Known ? Table[exponent] : BigInteger.Pow(Table[10], exponent / 10) * Table[exponent % 10];

    /// <summary>Decimal digits of a number that is not negative; 1 for zero.</summary>
    public static int CountDigits(BigInteger number)
    {
        var bits = number.GetBitLength();
        if (bits <= 3)
        {
            return number < Table[1] ? 1 : 2;
        }

        // Between the least and the largest number of so many bits there is at most one power of ten.
        var least = (int)((bits - 1) * DigitsPerBit) + 1;
        return number >= Of(least) ? least + 1 : least;
    }

    /// <summary>Removes zeros at the end, at most so many; gives how many.</summary>
    public static int Strip(ref BigInteger number, long most)
    {
        var removed = 0;
        if (number.IsZero)
        {
            return 0;
        }

        for (var step = 64; step > 0; )
        {
            if (step > most - removed || !TryDivide(ref number, step))
            {
                step /= 2;
                continue;
            }

            removed += step;
        }

        return removed;
    }

    private static bool TryDivide(ref BigInteger number, int zeros)
    {
        if (!number.IsEven)
        {
            return false;
        }

        var quotient = BigInteger.DivRem(number, Of(zeros), out var rest);
        if (!rest.IsZero)
        {
            return false;
        }

        number = quotient;
        return true;
    }

    private static BigInteger[] MakeTable()
    {
        var table = new BigInteger[Known];
        table[0] = BigInteger.One;
        for (var i = 1; i < Known; i++)
        {
            table[i] = table[i - 1] * 10;
        }

        return table;
    }
}
