using System.Numerics;

namespace Monty.Library.Modules.Decimals;

/// <content>Making results fit precision and range.</content>
internal sealed partial class DecimalWork
{
    /// <summary>The number rounded to the precision, with its exponent in range.</summary>
    /// <remarks>Source: General Decimal Arithmetic, and the checks of CPython 3.14 decimal.</remarks>
    public DecimalNumber Finish(in DecimalNumber number)
    {
        if (IsRefused)
        {
            return DecimalNumber.NaN;
        }

        if (!number.IsFinite)
        {
            return number.IsNaN ? Quieted(number).WithKind(number.Kind) : number;
        }

        if (number.Coefficient.IsZero)
        {
            var highest = Clamp ? Etop : Emax;
            var exponent = Math.Min(Math.Max(number.Exponent, Etiny), highest);
            if (exponent == number.Exponent)
            {
                return number;
            }

            Status |= DecimalSignals.Clamped;
            return number.WithExponent(exponent);
        }

        var least = number.Digits + number.Exponent - Precision;
        if (least > Etop)
        {
            return Overflowed(number.IsNegative);
        }

        var isSubnormal = least < Etiny;
        least = isSubnormal ? Etiny : least;
        if (number.Exponent < least)
        {
            return Shortened(number, least, isSubnormal);
        }

        if (isSubnormal)
        {
            Status |= DecimalSignals.Subnormal;
        }

        if (Clamp && number.Exponent > Etop)
        {
            Status |= DecimalSignals.Clamped;
            return new DecimalNumber(
                number.IsNegative, Shifted(number.Coefficient, number.Exponent - Etop), Etop);
        }

        return number;
    }

    private DecimalNumber Shortened(in DecimalNumber number, long least, bool isSubnormal)
    {
        var coefficient = Drop(number.Coefficient, least - number.Exponent, number.IsNegative, Rounding,
            out var isInexact);
        if (IsRefused)
        {
            return DecimalNumber.NaN;
        }

        if (PowersOfTen.CountDigits(coefficient) > Precision)
        {
            coefficient /= 10;
            least++;
        }

        if (least > Etop)
        {
            return Overflowed(number.IsNegative);
        }

        Status |= DecimalSignals.Rounded;
        Status |= isInexact ? DecimalSignals.Inexact : 0;
        Status |= isSubnormal ? DecimalSignals.Subnormal : 0;
        Status |= isInexact && isSubnormal ? DecimalSignals.Underflow : 0;
        Status |= coefficient.IsZero ? DecimalSignals.Clamped : 0;
        return new DecimalNumber(number.IsNegative, coefficient, least);
    }

    private DecimalNumber Overflowed(bool isNegative)
    {
        Status |= DecimalSignals.Overflow | DecimalSignals.Inexact | DecimalSignals.Rounded;
        var isInfinite = Rounding switch
        {
            DecimalRounding.Ceiling => !isNegative,
            DecimalRounding.Floor => isNegative,
            DecimalRounding.Down or DecimalRounding.ZeroFiveUp => false,
            _ => true,
        };
        return isInfinite ? DecimalNumber.Infinite(isNegative)
            : new DecimalNumber(isNegative, Power(Precision) - 1, Etop);
    }

    /// <summary>A coefficient without its last digits, rounded.</summary>
    public BigInteger Drop(
        BigInteger coefficient, long count, bool isNegative, DecimalRounding rounding, out bool isInexact)
    {
        if (coefficient.IsZero || count <= 0)
        {
            isInexact = false;
            return coefficient;
        }

        BigInteger kept;
        int half;
        var digits = PowersOfTen.CountDigits(coefficient);
        if (count > digits)
        {
            kept = BigInteger.Zero;
            isInexact = true;
            half = -1;
        }
        else
        {
            kept = Quotient(coefficient, Power(count), out var rest);
            isInexact = !rest.IsZero;
            half = (rest * 2).CompareTo(Power(count));
        }

        if (!isInexact)
        {
            return kept;
        }

        var isUp = rounding switch
        {
            DecimalRounding.Up => true,
            DecimalRounding.Down => false,
            DecimalRounding.Ceiling => !isNegative,
            DecimalRounding.Floor => isNegative,
            DecimalRounding.HalfUp => half >= 0,
            DecimalRounding.HalfDown => half > 0,
            DecimalRounding.HalfEven => half > 0 || (half == 0 && !kept.IsEven),
            _ => BigInteger.Remainder(kept, 5).IsZero,
        };
        return isUp ? kept + 1 : kept;
    }

    /// <summary>
    /// A finite number with another exponent, rounded where digits are dropped; the precision is not asked.
    /// </summary>
    public DecimalNumber Rescale(in DecimalNumber number, long exponent, DecimalRounding rounding, out bool isInexact)
    {
        isInexact = false;
        if (number.Coefficient.IsZero)
        {
            return number.WithExponent(exponent);
        }

        var coefficient = number.Exponent >= exponent
            ? Shifted(number.Coefficient, number.Exponent - exponent)
            : Drop(number.Coefficient, exponent - number.Exponent, number.IsNegative, rounding, out isInexact);
        return new DecimalNumber(number.IsNegative, coefficient, exponent);
    }

    /// <summary>quantize(): the number with the exponent of another one.</summary>
    public DecimalNumber Quantize(in DecimalNumber number, in DecimalNumber pattern, DecimalRounding rounding)
    {
        if (TryNaN(number, pattern, out var nan))
        {
            return nan;
        }

        if (number.IsInfinite || pattern.IsInfinite)
        {
            return number.IsInfinite && pattern.IsInfinite ? number : Invalid();
        }

        var exponent = pattern.Exponent;
        if (exponent < Etiny || exponent > Emax)
        {
            return Invalid();
        }

        if (number.Coefficient.IsZero)
        {
            return Finish(number.WithExponent(exponent));
        }

        var adjusted = number.Adjusted;
        if (adjusted > Emax || adjusted - exponent + 1 > Precision)
        {
            return Invalid();
        }

        var result = Rescale(number, exponent, rounding, out var isInexact);
        if (IsRefused || result.Adjusted > Emax || result.Digits > Precision)
        {
            return Invalid();
        }

        Status |= !result.IsZero && result.Adjusted < Emin ? DecimalSignals.Subnormal : 0;
        Status |= exponent > number.Exponent ? DecimalSignals.Rounded : 0;
        Status |= isInexact ? DecimalSignals.Inexact : 0;
        return Finish(result);
    }

    /// <summary>The nearest whole number; exact says what was lost.</summary>
    public DecimalNumber ToIntegral(in DecimalNumber number, DecimalRounding rounding, bool isExact)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        if (number.IsInfinite || number.Exponent >= 0)
        {
            return number;
        }

        var result = Rescale(number, 0, rounding, out var isInexact);
        if (isExact && !number.IsZero)
        {
            Status |= DecimalSignals.Rounded | (isInexact ? DecimalSignals.Inexact : 0);
        }

        return result;
    }

    /// <summary>Without zeros at the end.</summary>
    public DecimalNumber Normalize(in DecimalNumber number)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        var result = Finish(number);
        if (!result.IsFinite)
        {
            return result;
        }

        if (result.Coefficient.IsZero)
        {
            return result.WithExponent(0);
        }

        var coefficient = result.Coefficient;
        var zeros = PowersOfTen.Strip(ref coefficient, (Clamp ? Etop : Emax) - result.Exponent);
        return new DecimalNumber(result.IsNegative, coefficient, result.Exponent + zeros);
    }
}
