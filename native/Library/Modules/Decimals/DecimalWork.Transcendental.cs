using System.Numerics;
using Monty.Runtime.Numbers;

namespace Monty.Library.Modules.Decimals;

/// <content>Square root, exponential and logarithms: correctly rounded, half to even.</content>
internal sealed partial class DecimalWork
{
    private const int GuardBits = 40;

    /// <summary>The square root.</summary>
    public DecimalNumber SquareRoot(in DecimalNumber number)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        if (number.IsZero)
        {
            return Finish(number.WithExponent(number.Exponent >> 1));
        }

        if (number.IsNegative)
        {
            return Invalid();
        }

        if (number.IsInfinite)
        {
            return number;
        }

        // One digit more than asked for; a last digit of 0 or 5 is kept away from unless it is exact.
        var digits = Precision + 1;
        var exponent = number.Exponent >> 1;
        var coefficient = number.Coefficient;
        long length;
        if ((number.Exponent & 1) != 0)
        {
            coefficient *= 10;
            length = (number.Digits >> 1) + 1;
        }
        else
        {
            length = (number.Digits + 1) >> 1;
        }

        var shift = digits - length;
        var isExact = true;
        if (shift >= 0)
        {
            coefficient = Shifted(coefficient, 2 * shift);
        }
        else
        {
            coefficient = Quotient(coefficient, Power(-2 * shift), out var rest);
            isExact = rest.IsZero;
        }

        exponent -= shift;
        var root = SquareRoot(coefficient);
        isExact = isExact && Product(root, root) == coefficient;
        if (IsRefused)
        {
            return DecimalNumber.NaN;
        }

        if (isExact)
        {
            if (shift >= 0)
            {
                root = Quotient(root, Power(shift), out _);
            }
            else
            {
                root = Shifted(root, -shift);
            }

            exponent += shift;
        }
        else if (BigInteger.Remainder(root, 5).IsZero)
        {
            root += 1;
        }

        return FinishHalfEven(new DecimalNumber(false, root, exponent));
    }

    /// <summary>e to the power.</summary>
    public DecimalNumber Exp(in DecimalNumber number)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        if (number.IsInfinite)
        {
            return number.IsNegative ? DecimalNumber.Zero : number;
        }

        if (number.IsZero)
        {
            return DecimalNumber.One;
        }

        var adjusted = number.Adjusted;
        if (adjusted > 20)
        {
            return FinishHalfEven(number.IsNegative ? new DecimalNumber(false, BigInteger.One, Etiny - 2)
                : new DecimalNumber(false, BigInteger.One, Emax + 1));
        }

        if (adjusted < -Precision - 1)
        {
            // 1 and a little: only the direction matters.
            var one = Power(Precision + 1);
            return FinishHalfEven(new DecimalNumber(false, number.IsNegative ? one - 1 : one + 1, -Precision - 1));
        }

        for (var extra = 6L; ; extra *= 3)
        {
            var digits = Precision + extra;
            if (!PayForSeries(digits + Math.Max(0, adjusted)))
            {
                return DecimalNumber.NaN;
            }

            // number = k ln 10 + r, and exp(r) is between 0.3 and 3.2.
            var bits = BitsFor(digits) + GuardBits;
            var wide = bits + BitsFor(Math.Max(0, adjusted) + 2);
            var fixedPoint = ToFixed(number, wide);
            var ln10 = FixedLogarithm.OfTen(this, wide);
            var k = IntMath.FloorDivide(fixedPoint + (ln10 >> 1), ln10);
            var rest = (fixedPoint - (k * ln10)) >> (int)(wide - bits);
            var power = FixedLogarithm.Exp(rest, (int)bits, this);
            var coefficient = Product(power, Power(digits)) >> (int)bits;
            if (IsCertain(coefficient, out var result))
            {
                return FinishHalfEven(new DecimalNumber(false, result, (long)k - digits - 1));
            }
        }
    }

    /// <summary>The natural logarithm, or the one of base ten.</summary>
    public DecimalNumber Logarithm(in DecimalNumber number, bool isDecimal)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        if (number.IsZero)
        {
            return DecimalNumber.Infinite(true);
        }

        if (number.IsNegative)
        {
            return Invalid();
        }

        if (number.IsInfinite)
        {
            return number;
        }

        var adjusted = number.Adjusted;
        var isPower = number.Coefficient == Power(number.Digits - 1);
        if (isPower && (isDecimal || adjusted == 0))
        {
            return FinishHalfEven(DecimalNumber.Of(adjusted));
        }

        // Near one the logarithm is as small as the distance: so many digits more are needed.
        var near = adjusted is 0 or -1 ? Math.Max(0, -(Distance(number).Adjusted)) : 0;
        for (var extra = 6L; ; extra *= 3)
        {
            var digits = Precision + extra + near;
            if (!PayForSeries(digits + 20))
            {
                return DecimalNumber.NaN;
            }

            var bits = (int)(BitsFor(digits) + GuardBits);
            var mantissa = ToFixed(number.WithExponent(1 - number.Digits), bits);
            var sum = FixedLogarithm.Of(mantissa, bits, this) + (adjusted * FixedLogarithm.OfTen(this, bits));
            if (isDecimal)
            {
                sum = Quotient(sum << bits, FixedLogarithm.OfTen(this, bits), out _);
            }

            var coefficient = Product(BigInteger.Abs(sum), Power(digits)) >> bits;
            if (PowersOfTen.CountDigits(coefficient) > Precision + 2 && IsCertain(coefficient, out var result))
            {
                return FinishHalfEven(new DecimalNumber(sum.Sign < 0, result, -digits - 1));
            }
        }
    }

    /// <summary>Finishes with rounding half to even, whatever the context says.</summary>
    public DecimalNumber FinishHalfEven(in DecimalNumber number)
    {
        var rounding = Rounding;
        Rounding = DecimalRounding.HalfEven;
        var result = Finish(number);
        Rounding = rounding;
        return result;
    }

    /// <summary>
    /// True when the digits wanted are the same for all numbers near the coefficient; the result has a digit more that
    /// says that it is not exact.
    /// </summary>
    private bool IsCertain(BigInteger coefficient, out BigInteger result)
    {
        const int Error = 8;
        result = (coefficient * 10) + 1;
        var drop = PowersOfTen.CountDigits(coefficient) - Precision;
        if (IsRefused)
        {
            return true;
        }

        return drop > 0
            && Drop(coefficient - Error, drop, false, DecimalRounding.HalfEven, out _)
                == Drop(coefficient + Error, drop, false, DecimalRounding.HalfEven, out _);
    }

    private DecimalNumber Distance(in DecimalNumber number)
    {
        var one = Power(-number.Exponent);
        var away = number.Exponent > 0 ? BigInteger.One : BigInteger.Abs(number.Coefficient - one);
        return new DecimalNumber(false, away, number.Exponent);
    }

    /// <summary>The number times 2**bits, truncated.</summary>
    private BigInteger ToFixed(in DecimalNumber number, long bits)
    {
        if (!Pay(bits, bits))
        {
            return BigInteger.One;
        }

        var scaled = number.Exponent >= 0
            ? Shifted(number.Coefficient, number.Exponent) << (int)bits
            : Quotient(number.Coefficient << (int)bits, Power(-number.Exponent), out _);
        return number.IsNegative ? -scaled : scaled;
    }

    private static long BitsFor(long digits) => (long)(digits * BitsPerDigit) + 8;

    /// <summary>Asks for the work of a few series of so many digits.</summary>
    private bool PayForSeries(long digits)
    {
        var bits = digits > 1L << 40 ? 1L << 42 : BitsFor(digits) + GuardBits;
        var steps = (2 * (long)Math.Sqrt(bits)) + 20;
        var product = IntMath.MultiplicationWork(bits, bits);
        return Pay(bits * 2, product > long.MaxValue / (8 * steps) ? long.MaxValue / 2 : product * 4 * steps);
    }
}
