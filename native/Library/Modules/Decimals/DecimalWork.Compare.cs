using System.Numerics;
using Monty.Runtime.Numbers;

namespace Monty.Library.Modules.Decimals;

/// <content>Comparisons, neighbours, and operations on digits.</content>
internal sealed partial class DecimalWork
{
    /// <summary>-1, 0 or 1 for numbers and infinities.</summary>
    public int Order(in DecimalNumber a, in DecimalNumber b)
    {
        if (a.IsInfinite || b.IsInfinite)
        {
            return Rank(a).CompareTo(Rank(b));
        }

        if (a.Coefficient.IsZero || b.Coefficient.IsZero)
        {
            var left = a.Coefficient.IsZero ? 0 : a.IsNegative ? -1 : 1;
            return left.CompareTo(b.Coefficient.IsZero ? 0 : b.IsNegative ? -1 : 1);
        }

        if (a.IsNegative != b.IsNegative)
        {
            return a.IsNegative ? -1 : 1;
        }

        var order = a.Adjusted.CompareTo(b.Adjusted);
        if (order == 0)
        {
            // The same number of places, so the shift is not larger than the numbers are.
            order = a.Exponent >= b.Exponent
                ? Shifted(a.Coefficient, a.Exponent - b.Exponent).CompareTo(b.Coefficient)
                : a.Coefficient.CompareTo(Shifted(b.Coefficient, b.Exponent - a.Exponent));
        }

        return a.IsNegative ? -order : order;
    }

    /// <summary>compare(), and compare_signal() where every NaN signals.</summary>
    public DecimalNumber Compare(in DecimalNumber a, in DecimalNumber b, bool isSignaling)
    {
        if (TryNaN(a, b, out var nan))
        {
            Status |= isSignaling ? DecimalSignals.Invalid : 0;
            return nan;
        }

        return DecimalNumber.Of(Order(a, b));
    }

    /// <summary>The total order: -1, 0 or 1.</summary>
    public int TotalOrder(in DecimalNumber a, in DecimalNumber b)
    {
        if (a.IsNegative != b.IsNegative)
        {
            return a.IsNegative ? -1 : 1;
        }

        var sign = a.IsNegative ? -1 : 1;
        if (a.IsNaN || b.IsNaN)
        {
            var left = a.Kind == DecimalKind.Quiet ? 2 : a.IsNaN ? 1 : 0;
            var right = b.Kind == DecimalKind.Quiet ? 2 : b.IsNaN ? 1 : 0;
            return sign * (left != right ? left.CompareTo(right) : a.Coefficient.CompareTo(b.Coefficient));
        }

        var order = Order(a, b);
        return order != 0 ? order : sign * a.Exponent.CompareTo(b.Exponent);
    }

    /// <summary>max() and min(), of magnitudes if asked.</summary>
    public DecimalNumber Extreme(in DecimalNumber a, in DecimalNumber b, bool isMax, bool isMagnitude)
    {
        if (a.IsNaN || b.IsNaN)
        {
            // One quiet NaN gives way to a number.
            if (a.Kind == DecimalKind.Quiet && !b.IsNaN)
            {
                return Finish(b);
            }

            if (b.Kind == DecimalKind.Quiet && !a.IsNaN)
            {
                return Finish(a);
            }

            TryNaN(a, b, out var nan);
            return nan;
        }

        var order = isMagnitude ? Order(a.WithSign(false), b.WithSign(false)) : Order(a, b);
        order = order != 0 ? order : TotalOrder(a, b);
        return Finish(order < 0 == isMax ? b : a);
    }

    /// <summary>The largest number below, or the least above.</summary>
    public DecimalNumber Next(in DecimalNumber number, bool isUp)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        if (number.IsInfinite)
        {
            return number.IsNegative != isUp ? number
                : new DecimalNumber(number.IsNegative, Power(Precision) - 1, Etop);
        }

        var inner = Inner(Precision);
        (inner.Emax, inner.Emin, inner.Clamp) = (Emax, Emin, Clamp);
        inner.Rounding = isUp ? DecimalRounding.Ceiling : DecimalRounding.Floor;
        var rounded = inner.Finish(number);
        var isMoved = inner.Order(rounded, number) != 0;
        var result = isMoved ? rounded
            : inner.Add(number, new DecimalNumber(!isUp, BigInteger.One, Etiny - 1));
        IsRefused |= inner.IsRefused;
        return result;
    }

    /// <summary>The neighbour in the direction of another number.</summary>
    public DecimalNumber NextToward(in DecimalNumber number, in DecimalNumber target)
    {
        if (TryNaN(number, target, out var nan))
        {
            return nan;
        }

        var order = Order(number, target);
        if (order == 0)
        {
            return number.WithSign(target.IsNegative);
        }

        var result = Next(number, order < 0);
        if (result.IsInfinite)
        {
            Status |= DecimalSignals.Overflow | DecimalSignals.Inexact | DecimalSignals.Rounded;
        }
        else if (result.Adjusted < Emin)
        {
            Status |= DecimalSignals.Underflow | DecimalSignals.Subnormal | DecimalSignals.Inexact
                | DecimalSignals.Rounded | (result.IsZero ? DecimalSignals.Clamped : 0);
        }

        return result;
    }

    /// <summary>Exponent of the first digit.</summary>
    public DecimalNumber LogB(in DecimalNumber number)
    {
        if (TryNaN(number, out var nan))
        {
            return nan;
        }

        if (number.IsInfinite)
        {
            return DecimalNumber.Infinite(false);
        }

        if (number.IsZero)
        {
            Status |= DecimalSignals.DivisionByZero;
            return DecimalNumber.Infinite(true);
        }

        return Finish(DecimalNumber.Of(number.Adjusted));
    }

    /// <summary>a * 10**b.</summary>
    public DecimalNumber ScaleB(in DecimalNumber a, in DecimalNumber b)
    {
        if (TryNaN(a, b, out var nan))
        {
            return nan;
        }

        var limit = 2 * (Emax + Precision);
        if (!b.IsFinite || b.Exponent != 0 || b.Coefficient > limit)
        {
            return Invalid();
        }

        return a.IsInfinite ? a
            : Finish(a.WithExponent(a.Exponent + (b.IsNegative ? -(long)b.Coefficient : (long)b.Coefficient)));
    }

    /// <summary>shift() and rotate(): moves digits inside the precision.</summary>
    public DecimalNumber Move(in DecimalNumber a, in DecimalNumber b, bool isRotation)
    {
        if (TryNaN(a, b, out var nan))
        {
            return nan;
        }

        if (!b.IsFinite || b.Exponent != 0 || b.Coefficient > Precision)
        {
            return Invalid();
        }

        if (a.IsInfinite)
        {
            return a;
        }

        var by = b.IsNegative ? -(long)b.Coefficient : (long)b.Coefficient;
        var digits = a.Digits > Precision ? Tail(a.Coefficient, Precision)
            : a.Coefficient;
        if (isRotation)
        {
            by = by < 0 ? by + Precision : by;
            var low = Quotient(digits, Power(Precision - by), out var rest);
            digits = Shifted(rest, by) + low;
        }
        else if (by < 0)
        {
            digits = -by > PowersOfTen.CountDigits(digits) ? BigInteger.Zero : Quotient(digits, Power(-by), out _);
        }
        else
        {
            Quotient(digits, Power(Precision - by), out var rest);
            digits = Shifted(rest, by);
        }

        return new DecimalNumber(a.IsNegative, digits, a.Exponent);
    }

    /// <summary>and, or, xor of numbers whose digits are 0 and 1.</summary>
    public DecimalNumber Logical(in DecimalNumber a, in DecimalNumber b, char operation)
    {
        if (!TryBits(a, out var left) || !TryBits(b, out var right))
        {
            return Invalid();
        }

        var bits = operation switch { '&' => left & right, '|' => left | right, _ => left ^ right };
        return new DecimalNumber(false, OfBits(bits), 0);
    }

    /// <summary>Every digit of the precision inverted.</summary>
    public DecimalNumber LogicalInvert(in DecimalNumber a) =>
        !Pay(Precision / 4, Precision * 8) || !TryBits(a, out var bits) ? Invalid()
            : new DecimalNumber(false, OfBits(((BigInteger.One << (int)Precision) - 1) ^ bits), 0);

    private BigInteger Tail(BigInteger number, long digits)
    {
        Quotient(number, Power(digits), out var rest);
        return rest;
    }

    private static int Rank(in DecimalNumber number) => !number.IsInfinite ? 0 : number.IsNegative ? -1 : 1;

    private bool TryBits(in DecimalNumber number, out BigInteger bits)
    {
        bits = BigInteger.Zero;
        if (!number.IsFinite || number.IsNegative || number.Exponent != 0 || !Pay(number.Digits, number.Digits * 50L))
        {
            return false;
        }

        var text = number.Coefficient.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var start = (int)Math.Max(0, text.Length - Precision);
        var bytes = new byte[((text.Length - start) / 8) + 1];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] > '1')
            {
                return false;
            }

            var place = text.Length - 1 - i;
            if (i >= start && text[i] == '1')
            {
                bytes[place / 8] |= (byte)(1 << (place % 8));
            }
        }

        bits = new BigInteger(bytes, isUnsigned: true);
        return true;
    }

    private BigInteger OfBits(BigInteger bits)
    {
        var length = (int)bits.GetBitLength();
        if (!Pay(length, length * 50L))
        {
            return BigInteger.Zero;
        }

        var bytes = bits.ToByteArray(isUnsigned: true);
        var text = string.Create(Math.Max(length, 1), bytes, static (chars, data) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                var place = chars.Length - 1 - i;
                chars[i] = place / 8 < data.Length && (data[place / 8] >> (place % 8) & 1) != 0 ? '1' : '0';
            }
        });
        return IntText.TryParse(text, 10, 0, Clock, out var number, out _) ? number : Refused();
    }
}
