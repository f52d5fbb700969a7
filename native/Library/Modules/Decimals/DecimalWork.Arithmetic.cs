using System.Numerics;

namespace Monty.Library.Modules.Decimals;

/// <content>The four operations, remainders and fma.</content>
internal sealed partial class DecimalWork
{
    /// <summary>a + b.</summary>
    public DecimalNumber Add(in DecimalNumber a, in DecimalNumber b)
    {
        if (!a.IsFinite || !b.IsFinite)
        {
            return TryNaN(a, b, out var nan) ? nan
                : !a.IsInfinite ? b
                : b.IsInfinite && a.IsNegative != b.IsNegative ? Invalid()
                : a;
        }

        var exponent = Math.Min(a.Exponent, b.Exponent);
        var isFloor = Rounding == DecimalRounding.Floor;
        if (a.Coefficient.IsZero && b.Coefficient.IsZero)
        {
            var isNegative = a.IsNegative == b.IsNegative ? a.IsNegative : isFloor;
            return Finish(new DecimalNumber(isNegative, BigInteger.Zero, exponent));
        }

        if (a.Coefficient.IsZero || b.Coefficient.IsZero)
        {
            var other = a.Coefficient.IsZero ? b : a;
            exponent = Math.Max(exponent, other.Exponent - Precision - 1);
            return Finish(Rescale(other, exponent, Rounding, out _));
        }

        var (large, small) = a.Exponent >= b.Exponent ? (a, b) : (b, a);
        if (large.Exponent != small.Exponent)
        {
            Align(ref large, ref small);
        }

        var sum = Signed(large) + Signed(small);
        return sum.IsZero ? Finish(new DecimalNumber(isFloor, BigInteger.Zero, exponent))
            : Finish(new DecimalNumber(sum.Sign < 0, BigInteger.Abs(sum), small.Exponent));
    }

    /// <summary>a - b.</summary>
    public DecimalNumber Subtract(in DecimalNumber a, in DecimalNumber b) =>
        b.IsNaN ? Add(a, b) : Add(a, b.WithSign(!b.IsNegative));

    /// <summary>a * b.</summary>
    public DecimalNumber Multiply(in DecimalNumber a, in DecimalNumber b) =>
        TryProduct(a, b, out var product) ? Finish(product) : product;

    /// <summary>a * b + c, rounded once.</summary>
    public DecimalNumber MultiplyAdd(in DecimalNumber a, in DecimalNumber b, in DecimalNumber c)
    {
        var isUndefined = (a.IsInfinite && b.IsZero) || (a.IsZero && b.IsInfinite);
        if (c.Kind == DecimalKind.Signaling && !isUndefined && a.Kind != DecimalKind.Signaling
            && b.Kind != DecimalKind.Signaling)
        {
            return TryNaN(c, out var signaling) ? signaling : c;
        }

        return TryProduct(a, b, out var product) || !product.IsNaN ? Add(product, c) : product;
    }

    /// <summary>a / b.</summary>
    public DecimalNumber Divide(in DecimalNumber a, in DecimalNumber b)
    {
        var isNegative = a.IsNegative != b.IsNegative;
        if (!a.IsFinite || !b.IsFinite)
        {
            if (TryNaN(a, b, out var nan))
            {
                return nan;
            }

            if (a.IsInfinite)
            {
                return b.IsInfinite ? Invalid() : DecimalNumber.Infinite(isNegative);
            }

            Status |= DecimalSignals.Clamped;
            return new DecimalNumber(isNegative, BigInteger.Zero, Etiny);
        }

        if (b.Coefficient.IsZero)
        {
            if (a.Coefficient.IsZero)
            {
                return Invalid(DecimalSignals.DivisionUndefined);
            }

            Status |= DecimalSignals.DivisionByZero;
            return DecimalNumber.Infinite(isNegative);
        }

        var ideal = a.Exponent - b.Exponent;
        if (a.Coefficient.IsZero)
        {
            return Finish(new DecimalNumber(isNegative, BigInteger.Zero, ideal));
        }

        var shift = b.Digits - a.Digits + Precision + 1;
        var quotient = shift >= 0
            ? Quotient(Shifted(a.Coefficient, shift), b.Coefficient, out var rest)
            : Quotient(a.Coefficient, Shifted(b.Coefficient, -shift), out rest);
        var exponent = ideal - shift;
        if (IsRefused)
        {
            return DecimalNumber.NaN;
        }

        if (!rest.IsZero)
        {
            // So that no rounding takes it for exact or half.
            quotient = BigInteger.Remainder(quotient, 5).IsZero ? quotient + 1 : quotient;
        }
        else if (exponent < ideal)
        {
            exponent += PowersOfTen.Strip(ref quotient, ideal - exponent);
        }

        return Finish(new DecimalNumber(isNegative, quotient, exponent));
    }

    /// <summary>a // b, truncated.</summary>
    public DecimalNumber DivideInteger(in DecimalNumber a, in DecimalNumber b)
    {
        var isNegative = a.IsNegative != b.IsNegative;
        if (TryNaN(a, b, out var nan))
        {
            return nan;
        }

        if (a.IsInfinite)
        {
            return b.IsInfinite ? Invalid() : DecimalNumber.Infinite(isNegative);
        }

        if (b.IsZero)
        {
            if (a.IsZero)
            {
                return Invalid(DecimalSignals.DivisionUndefined);
            }

            Status |= DecimalSignals.DivisionByZero;
            return DecimalNumber.Infinite(isNegative);
        }

        return TryDivide(a, b, out var quotient, out _) ? b.IsInfinite ? quotient : Finish(quotient)
            : Invalid(DecimalSignals.DivisionImpossible);
    }

    /// <summary>a % b, with the sign of a.</summary>
    public DecimalNumber Remainder(in DecimalNumber a, in DecimalNumber b)
    {
        if (TryNaN(a, b, out var nan))
        {
            return nan;
        }

        if (a.IsInfinite)
        {
            return Invalid();
        }

        if (b.IsZero)
        {
            return Invalid(a.IsZero ? DecimalSignals.DivisionUndefined : DecimalSignals.Invalid);
        }

        return TryDivide(a, b, out _, out var rest) ? Finish(rest) : Invalid(DecimalSignals.DivisionImpossible);
    }

    /// <summary>Quotient and remainder at once.</summary>
    public (DecimalNumber Quotient, DecimalNumber Left) DivMod(in DecimalNumber a, in DecimalNumber b)
    {
        if (TryNaN(a, b, out var nan))
        {
            return (nan, nan);
        }

        var isNegative = a.IsNegative != b.IsNegative;
        if (a.IsInfinite)
        {
            var nothing = Invalid();
            return b.IsInfinite ? (nothing, nothing) : (DecimalNumber.Infinite(isNegative), nothing);
        }

        if (b.IsZero)
        {
            if (a.IsZero)
            {
                var undefined = Invalid(DecimalSignals.DivisionUndefined);
                return (undefined, undefined);
            }

            Status |= DecimalSignals.DivisionByZero;
            return (DecimalNumber.Infinite(isNegative), Invalid());
        }

        if (TryDivide(a, b, out var quotient, out var rest))
        {
            return (b.IsInfinite ? quotient : Finish(quotient), Finish(rest));
        }

        var impossible = Invalid(DecimalSignals.DivisionImpossible);
        return (impossible, impossible);
    }

    /// <summary>What is left when the nearest multiple of b is subtracted from a.</summary>
    public DecimalNumber RemainderNear(in DecimalNumber a, in DecimalNumber b)
    {
        if (TryNaN(a, b, out var nan))
        {
            return nan;
        }

        if (a.IsInfinite)
        {
            return Invalid();
        }

        if (b.IsZero)
        {
            return Invalid(a.IsZero ? DecimalSignals.DivisionUndefined : DecimalSignals.Invalid);
        }

        if (b.IsInfinite)
        {
            return Finish(a);
        }

        var ideal = Math.Min(a.Exponent, b.Exponent);
        if (a.IsZero)
        {
            return Finish(a.WithExponent(ideal));
        }

        var difference = a.Adjusted - b.Adjusted;
        if (difference >= Precision + 1)
        {
            return Invalid(DecimalSignals.DivisionImpossible);
        }

        if (difference <= -2)
        {
            return Finish(Rescale(a, ideal, Rounding, out _));
        }

        var divisor = Shifted(b.Coefficient, b.Exponent - ideal);
        var quotient = Quotient(Shifted(a.Coefficient, a.Exponent - ideal), divisor, out var rest);
        if ((rest * 2) + (quotient.IsEven ? 0 : 1) > divisor)
        {
            rest -= divisor;
            quotient += 1;
        }

        return IsRefused || quotient >= Power(Precision) ? Invalid(DecimalSignals.DivisionImpossible)
            : Finish(new DecimalNumber(a.IsNegative != rest.Sign < 0, BigInteger.Abs(rest), ideal));
    }

    /// <summary>The product without rounding; false for NaN and infinities, which are results.</summary>
    private bool TryProduct(in DecimalNumber a, in DecimalNumber b, out DecimalNumber product)
    {
        var isNegative = a.IsNegative != b.IsNegative;
        if (!a.IsFinite || !b.IsFinite)
        {
            if (!TryNaN(a, b, out product))
            {
                product = a.IsZero || b.IsZero ? Invalid() : DecimalNumber.Infinite(isNegative);
            }

            return false;
        }

        product = new DecimalNumber(
            isNegative, Product(a.Coefficient, b.Coefficient), a.Exponent + b.Exponent);
        return true;
    }

    /// <summary>
    /// Integer quotient and remainder of finite numbers; false when the quotient has too many digits.
    /// </summary>
    private bool TryDivide(
        in DecimalNumber a, in DecimalNumber b, out DecimalNumber quotient, out DecimalNumber rest)
    {
        var isNegative = a.IsNegative != b.IsNegative;
        quotient = new DecimalNumber(isNegative, BigInteger.Zero, 0);
        rest = a;
        var ideal = b.IsInfinite ? a.Exponent : Math.Min(a.Exponent, b.Exponent);
        var difference = b.IsInfinite ? -2 : a.Adjusted - b.Adjusted;
        if (a.IsZero || difference <= -2)
        {
            rest = Rescale(a, ideal, Rounding, out _);
            return true;
        }

        if (difference > Precision)
        {
            return false;
        }

        var whole = Quotient(Shifted(a.Coefficient, a.Exponent - ideal), Shifted(b.Coefficient, b.Exponent - ideal),
            out var left);
        if (IsRefused || PowersOfTen.CountDigits(whole) > Precision)
        {
            return false;
        }

        quotient = new DecimalNumber(isNegative, whole, 0);
        rest = new DecimalNumber(a.IsNegative, left, ideal);
        return true;
    }

    /// <summary>Gives both the same exponent; a number too small to matter becomes one that is small enough.</summary>
    private void Align(ref DecimalNumber large, ref DecimalNumber small)
    {
        var limit = large.Exponent + Math.Min(-1, large.Digits - Precision - 2);
        if (small.Digits + small.Exponent - 1 < limit)
        {
            small = new DecimalNumber(small.IsNegative, BigInteger.One, limit);
        }

        large = new DecimalNumber(
            large.IsNegative, Shifted(large.Coefficient, large.Exponent - small.Exponent), small.Exponent);
    }

    private static BigInteger Signed(in DecimalNumber number) =>
        number.IsNegative ? -number.Coefficient : number.Coefficient;
}
