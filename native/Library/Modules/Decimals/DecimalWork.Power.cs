using System.Numerics;

namespace Monty.Library.Modules.Decimals;

/// <content>Powers.</content>
internal sealed partial class DecimalWork
{
    /// <summary>a ** b.</summary>
    /// <remarks>
    /// Powers with whole exponents are made of products with some digits more, others of the correctly rounded
    /// exponential and logarithm; nearly always the result is correctly rounded.
    /// </remarks>
    public DecimalNumber Raise(in DecimalNumber a, in DecimalNumber b)
    {
        if (TryNaN(a, b, out var nan))
        {
            return nan;
        }

        var isWhole = b.IsInteger;
        var isNegative = a.IsNegative && isWhole && b.IsOdd;
        if (a.IsZero)
        {
            return b.IsZero ? Invalid()
                : b.IsNegative ? DecimalNumber.Infinite(isNegative)
                : new DecimalNumber(isNegative, BigInteger.Zero, 0);
        }

        if (a.IsNegative && !isWhole)
        {
            return Invalid();
        }

        var size = a.WithSign(false);
        var order = a.IsInfinite ? 1 : Order(size, DecimalNumber.One);
        if (b.IsInfinite)
        {
            return order == 0 ? PaddedOne(false)
                : order > 0 == b.IsNegative ? DecimalNumber.Zero
                : DecimalNumber.Infinite(false);
        }

        if (b.IsZero)
        {
            return new DecimalNumber(isNegative, BigInteger.One, 0);
        }

        if (a.IsInfinite)
        {
            return b.IsNegative ? new DecimalNumber(isNegative, BigInteger.Zero, 0)
                : DecimalNumber.Infinite(isNegative);
        }

        if (order == 0)
        {
            return PowerOfOne(a, b, isWhole, isNegative);
        }

        if (TryBounds(size, b, isNegative, out var bounded))
        {
            return bounded;
        }

        return isWhole ? WholePower(a, b, isNegative) : RealPower(a, b);
    }

    /// <summary>pow(a, b, m): exact, of whole numbers.</summary>
    public DecimalNumber RaiseModulo(in DecimalNumber a, in DecimalNumber b, in DecimalNumber m)
    {
        foreach (var operand in (ReadOnlySpan<DecimalNumber>)[a, b, m])
        {
            if (operand.Kind == DecimalKind.Signaling)
            {
                return TryNaN(operand, out var signaling) ? signaling : operand;
            }
        }

        foreach (var operand in (ReadOnlySpan<DecimalNumber>)[a, b, m])
        {
            if (operand.IsNaN)
            {
                return Quieted(operand);
            }
        }

        if (!a.IsInteger || !b.IsInteger || !m.IsInteger || (b.IsNegative && !b.IsZero) || m.IsZero
            || m.Adjusted >= Precision || (a.IsZero && b.IsZero))
        {
            return Invalid();
        }

        var isNegative = a.IsNegative && b.IsOdd;
        var modulus = Whole(m);
        var power = WholeModulo(a, modulus);
        if (IsRefused || !Ask(Math.Min(b.Adjusted + 1, 1 << 20) + m.Digits, m.Digits))
        {
            return DecimalNumber.NaN;
        }

        if (b.Exponent <= 64)
        {
            var exponent = Whole(b);
            power = Pay(m.Digits, exponent.GetBitLength() * Runtime.Numbers.IntMath.DivisionWork(
                2 * modulus.GetBitLength(), modulus.GetBitLength()))
                    ? BigInteger.ModPow(power, exponent, modulus) : BigInteger.One;
        }
        else
        {
            power = BigInteger.ModPow(power, b.Coefficient, modulus);
            if (!Pay(0, b.Exponent > 1L << 40 ? 1L << 50 : b.Exponent * (2000 + modulus.GetBitLength() * 10)))
            {
                return DecimalNumber.NaN;
            }

            for (var i = 0L; i < b.Exponent; i++)
            {
                power = BigInteger.ModPow(power, 10, modulus);
            }
        }

        return new DecimalNumber(isNegative, power, 0);
    }

    private BigInteger Whole(in DecimalNumber number) => number.Exponent >= 0
        ? Shifted(number.Coefficient, number.Exponent) : Quotient(number.Coefficient, Power(-number.Exponent), out _);

    private BigInteger WholeModulo(in DecimalNumber number, BigInteger modulus) => number.Exponent <= 0
        ? BigInteger.Remainder(Whole(number), modulus)
        : BigInteger.Remainder(BigInteger.Remainder(number.Coefficient, modulus)
            * BigInteger.ModPow(10, number.Exponent, modulus), modulus);

    private DecimalNumber PaddedOne(bool isNegative)
    {
        Status |= DecimalSignals.Inexact | DecimalSignals.Rounded;
        return new DecimalNumber(isNegative, Power(Precision - 1), 1 - Precision);
    }

    private DecimalNumber PowerOfOne(in DecimalNumber a, in DecimalNumber b, bool isWhole, bool isNegative)
    {
        if (!isWhole)
        {
            return PaddedOne(false);
        }

        if (b.IsNegative)
        {
            return new DecimalNumber(isNegative, BigInteger.One, 0);
        }

        // 1.000 ** 3 has nine zeros.
        var digits = b.Adjusted > 18 ? BigInteger.Pow(10, 19) * -a.Exponent : Whole(b) * -a.Exponent;
        var shift = digits;
        if (digits > Precision - 1)
        {
            shift = Precision - 1;
            Status |= DecimalSignals.Rounded;
        }

        return new DecimalNumber(isNegative, Power((long)shift), -(long)shift);
    }

    /// <summary>Powers that are far too large or too small, told by the numbers of digits alone.</summary>
    private bool TryBounds(in DecimalNumber size, in DecimalNumber b, bool isNegative, out DecimalNumber result)
    {
        var isUnderflow = Order(size, DecimalNumber.One) < 0 != b.IsNegative;
        var limit = isUnderflow ? Etiny : Emax;
        if (CountDigits(limit) >= LeastLogarithm(size) + b.Adjusted)
        {
            result = default;
            return false;
        }

        result = Finish(new DecimalNumber(isNegative, BigInteger.One, isUnderflow ? Etiny - 1 : Emax + 1));
        return true;
    }

    /// <summary>The logarithm of base ten of a number other than one has at least this exponent.</summary>
    private long LeastLogarithm(in DecimalNumber size)
    {
        var adjusted = size.Adjusted;
        return adjusted > 0 ? CountDigits(adjusted) - 1
            : adjusted < -1 ? CountDigits(adjusted + 1) - 1
            : Distance(size).Adjusted - 1;
    }

    private static int CountDigits(long number) => PowersOfTen.CountDigits(Math.Abs(number));

    private DecimalNumber WholePower(in DecimalNumber a, in DecimalNumber b, bool isNegative)
    {
        var inner = Inner(Precision + b.Digits + b.Exponent + 2);
        (inner.Emax, inner.Emin) = (Emax, Emin);
        var factor = a;
        if (b.IsNegative)
        {
            inner.Precision++;
            factor = inner.Divide(DecimalNumber.One, a);
            Status |= inner.Status;
        }

        inner.Status = DecimalSignals.None;
        var exponent = Whole(b);
        var result = factor;
        for (var bit = (int)exponent.GetBitLength() - 2; bit >= 0 && !IsRefused; bit--)
        {
            result = inner.Multiply(result, result);
            if (!(exponent >> bit).IsEven)
            {
                result = inner.Multiply(result, factor);
            }

            IsRefused |= inner.IsRefused;
            if (!result.IsFinite || (result.IsZero && (inner.Status & DecimalSignals.Clamped) != 0))
            {
                break;
            }
        }

        Status |= inner.Status;
        result = result.IsInfinite ? new DecimalNumber(isNegative, BigInteger.One, Emax + 1)
            : result.WithSign(isNegative);
        return Finish(result);
    }

    private DecimalNumber RealPower(in DecimalNumber a, in DecimalNumber b)
    {
        var inner = Inner(Math.Max(a.Digits, Precision) + 4 + 19);
        var result = inner.Exp(inner.Multiply(b, inner.Logarithm(a, isDecimal: false)));
        IsRefused |= inner.IsRefused;
        Status |= inner.Status & (DecimalSignals.Inexact | DecimalSignals.Rounded);
        if (result.IsFinite && !result.IsZero && Order(result, DecimalNumber.One) == 0)
        {
            result = new DecimalNumber(false, Power(Precision - 1), 1 - Precision);
            Status |= DecimalSignals.Inexact | DecimalSignals.Rounded;
        }

        return Finish(result.IsInfinite ? new DecimalNumber(false, BigInteger.One, Emax + 1) : result);
    }
}
