using System.Globalization;
using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>Texts of decimals, both ways.</summary>
internal static class DecimalText
{
    private const int SmallDigits = 18;

    /// <summary>
    /// Reads a text; a text of another form gives None as kind of error, a refusal of the meter false.
    /// </summary>
    /// <remarks>Cost: as that of reading an int of so many digits, charged.</remarks>
    public static bool TryParse(Vm vm, string text, bool isStrict, out DecimalNumber number, out bool isNumber)
    {
        number = DecimalNumber.NaN;
        isNumber = false;
        if (!vm.ChargeWork(text.Length * 2L) || !vm.Charge(text.Length))
        {
            return false;
        }

        var chars = new char[text.Length];
        var ascii = text.AsSpan();
        if (!NumberText.IsAscii(text))
        {
            ascii = chars.AsSpan(0, NumberText.ToAscii(text, chars));
        }

        if (!isStrict)
        {
            ascii = NumberText.Trim(ascii);
        }

        var clean = new char[ascii.Length];
        var length = 0;
        foreach (var each in ascii)
        {
            if (each != '_' || isStrict)
            {
                clean[length++] = each;
            }
        }

        return TryRead(vm, clean.AsSpan(0, length), out number, out isNumber);
    }

    private static bool TryRead(Vm vm, ReadOnlySpan<char> text, out DecimalNumber number, out bool isNumber)
    {
        number = DecimalNumber.NaN;
        isNumber = false;
        var isNegative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '-' or '+')
        {
            text = text[1..];
        }

        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] is (< '0' or > '9') and not '.')
        {
            return TryReadSpecial(vm, text, isNegative, ref number, out isNumber);
        }

        var digits = new char[text.Length];
        var count = 0;
        var point = -1;
        var at = 0;
        for (; at < text.Length; at++)
        {
            var each = text[at];
            if (each is >= '0' and <= '9')
            {
                digits[count++] = each;
            }
            else if (each == '.' && point < 0)
            {
                point = count;
            }
            else
            {
                break;
            }
        }

        if (count == 0)
        {
            return true;
        }

        var exponent = 0L;
        if (at < text.Length && !TryReadExponent(text[at..], out exponent))
        {
            return true;
        }

        isNumber = true;
        exponent -= point < 0 ? 0 : count - point;
        return TryInteger(vm, digits.AsSpan(0, count), out var coefficient)
            && Made(new DecimalNumber(isNegative, coefficient, exponent), out number);
    }

    private static bool TryReadSpecial(
        Vm vm, ReadOnlySpan<char> text, bool isNegative, ref DecimalNumber number, out bool isNumber)
    {
        isNumber = text.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || text.Equals("infinity", StringComparison.OrdinalIgnoreCase);
        if (isNumber)
        {
            number = DecimalNumber.Infinite(isNegative);
            return true;
        }

        var isSignaling = text[0] is 's' or 'S';
        var rest = isSignaling ? text[1..] : text;
        if (!rest.StartsWith("nan", StringComparison.OrdinalIgnoreCase)
            || rest[3..].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return true;
        }

        isNumber = true;
        return TryInteger(vm, rest[3..], out var payload) && Made(new DecimalNumber(
            isSignaling ? DecimalKind.Signaling : DecimalKind.Quiet, isNegative, payload, 0), out number);
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, out long exponent)
    {
        exponent = 0;
        if (text[0] is not ('e' or 'E') || text.Length < 2)
        {
            return false;
        }

        text = text[1..];
        var isNegative = text[0] == '-';
        text = text[0] is '-' or '+' ? text[1..] : text;
        if (text.Length == 0)
        {
            return false;
        }

        foreach (var each in text)
        {
            if (each is < '0' or > '9')
            {
                return false;
            }

            // Larger ones are all the same: out of range.
            exponent = Math.Min((exponent * 10) + (each - '0'), 3_000_000_000_000_000_000 / 10 * 10 / 10);
        }

        exponent = isNegative ? -exponent : exponent;
        return true;
    }

    private static bool Made(in DecimalNumber made, out DecimalNumber number)
    {
        number = made;
        return true;
    }

    /// <summary>A number of digits; false: an error is raised.</summary>
    public static bool TryInteger(Vm vm, ReadOnlySpan<char> digits, out BigInteger number)
    {
        if (digits.Length <= SmallDigits)
        {
            var small = 0L;
            foreach (var each in digits)
            {
                small = (small * 10) + (each - '0');
            }

            number = small;
            return true;
        }

        if (IntText.TryParse(digits, 10, 0, vm.Meter, out number, out var error))
        {
            return true;
        }

        Ops.Fail(vm, error);
        return false;
    }

    /// <summary>The digits of a coefficient; false: an error is raised.</summary>
    public static bool TryDigits(Vm vm, BigInteger coefficient, out string digits)
    {
        if (coefficient <= long.MaxValue)
        {
            digits = IntText.ToText((long)coefficient);
            return true;
        }

        if (IntText.TryToText(coefficient, 0, vm.Meter, out digits, out var error))
        {
            return true;
        }

        Ops.Fail(vm, error);
        return false;
    }

    /// <summary>The text of a decimal; false: an error is raised.</summary>
    public static bool TryShow(Vm vm, in DecimalNumber number, bool isCapital, bool isEngineering, out string text)
    {
        text = "";
        var sign = number.IsNegative ? "-" : "";
        if (number.IsInfinite)
        {
            text = sign + "Infinity";
            return true;
        }

        if (!TryDigits(vm, number.Coefficient, out var digits))
        {
            return false;
        }

        if (number.IsNaN)
        {
            text = sign + (number.Kind == DecimalKind.Signaling ? "sNaN" : "NaN")
                + (number.Coefficient.IsZero ? "" : digits);
            return true;
        }

        var left = number.Exponent + digits.Length;
        var place = number.Exponent <= 0 && left > -6 ? left
            : !isEngineering ? 1
            : number.Coefficient.IsZero ? Modulo(left + 1, 3) - 1
            : Modulo(left - 1, 3) + 1;
        if (!vm.Charge((digits.Length + Math.Abs(place) + 30) * 2))
        {
            return false;
        }

        text = sign + Placed(digits, place);
        if (left != place)
        {
            var exponent = left - place;
            text += (isCapital ? "E" : "e") + (exponent < 0 ? "-" : "+")
                + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        }

        return true;
    }

    private static string Placed(string digits, long place) => place <= 0
        ? "0." + new string('0', (int)-place) + digits
        : place >= digits.Length ? digits + new string('0', (int)place - digits.Length)
        : string.Concat(digits.AsSpan(0, (int)place), ".", digits.AsSpan((int)place));

    private static long Modulo(long a, long b) => ((a % b) + b) % b;
}
