using System.Globalization;
using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Decimals;

/// <summary>format() of decimals.</summary>
internal static class DecimalFormat
{
    private const string BadFormat = "invalid format string";

    /// <summary>The text of a number in a format.</summary>
    public static Value Apply(Vm vm, DecimalNumber number, string text, PyDecimalContext context)
    {
        if (!FormatSpec.TryParse(text, '>', '\0', "decimal.Decimal", out var spec, out _)
            || (spec.Type != 0 && !"eEfFgGn%".Contains((char)spec.Type, StringComparison.Ordinal))
            || spec.Type > 'z' || spec.Alternate || (spec.Grouping != 0 && spec.Type == 'n')
            || spec.FractionGrouping != 0 || IsZeroAfterAlignment(text))
        {
            return vm.Fail(ExceptionTypes.ValueError, BadFormat);
        }

        var type = spec.Type == 0 ? context.IsCapital ? 'G' : 'g' : spec.Type == 'n' ? 'g' : (char)spec.Type;
        if (!number.IsFinite)
        {
            return Special(vm, number, spec);
        }

        var work = new DecimalWork { Machine = vm };
        number = type == '%' ? number.WithExponent(number.Exponent + 2) : number;
        if (spec.Precision >= 0)
        {
            number = Rounded(work, number, type, spec.Precision, context.Work.Rounding);
        }

        if (number.IsZero && number.Exponent > 0 && type is 'f' or 'F' or '%')
        {
            number = number.WithExponent(0);
        }

        if (number.IsZero && spec.NoNegativeZero)
        {
            number = number.WithSign(false);
        }

        if (work.IsRefused || !DecimalText.TryDigits(vm, number.Coefficient, out var digits))
        {
            return Value.Error;
        }

        var left = number.Exponent + digits.Length;
        var place = type switch
        {
            'e' or 'E' => number.IsZero && spec.Precision >= 0 ? 1 - spec.Precision : 1,
            'f' or 'F' or '%' => left,
            _ => number.Exponent <= 0 && left > -6 ? left : 1,
        };
        return vm.Charge((digits.Length + Math.Abs(place) + 40) * 4) && vm.ChargeWork(digits.Length + Math.Abs(place))
            ? Laid(vm, number.IsNegative, digits, place, left - place, type, spec) : Value.Error;
    }

    private static Value Laid(
        Vm vm, bool isNegative, string digits, long place, long exponent, char type, in FormatSpec spec)
    {
        string whole;
        string fraction;
        if (place <= 0)
        {
            whole = "0";
            fraction = new string('0', (int)-place) + digits;
        }
        else if (place >= digits.Length)
        {
            whole = digits + new string('0', (int)place - digits.Length);
            fraction = "";
        }
        else
        {
            whole = digits[..(int)place];
            fraction = digits[(int)place..];
        }

        var tail = exponent == 0 && type is not ('e' or 'E') ? ""
            : (type is 'E' or 'G' ? "E" : "e") + (exponent < 0 ? "-" : "+")
                + Math.Abs(exponent).ToString(CultureInfo.InvariantCulture);
        tail += type == '%' ? "%" : "";
        var buffer = new TextBuffer(stackalloc char[128]);
        var layout = new NumberLayout(
            spec, isNegative, default, whole, fraction.Length == 0 ? "" : "." + fraction, tail);
        return NumberLayout.TryAppend(ref buffer, layout, vm.Meter, out var error)
            ? Value.Str(buffer.Written.ToString()) : Ops.Fail(vm, error);
    }

    private static Value Special(Vm vm, in DecimalNumber number, FormatSpec spec)
    {
        if (!DecimalText.TryShow(vm, number.WithSign(false), true, false, out var text))
        {
            return Value.Error;
        }

        text += spec.Type == '%' ? "%" : "";
        if (spec.Fill == '0' && spec.Align == '=')
        {
            spec = spec with { Fill = ' ', Align = '>' };
        }

        var buffer = new TextBuffer(stackalloc char[128]);
        return NumberLayout.TryAppendUngrouped(
            ref buffer, spec, number.IsNegative, default, text, vm.Meter, out var error)
                ? Value.Str(buffer.Written.ToString()) : Ops.Fail(vm, error);
    }

    private static DecimalNumber Rounded(
        DecimalWork work, in DecimalNumber number, char type, long precision, DecimalRounding rounding)
    {
        switch (type)
        {
            case 'e' or 'E':
                return ToDigits(work, number, precision + 1, rounding);
            case 'f' or 'F' or '%':
                return work.Rescale(number, -precision, rounding, out _);
            default:
                precision = Math.Max(precision, 1);
                return number.Digits > precision ? ToDigits(work, number, precision, rounding) : number;
        }
    }

    private static DecimalNumber ToDigits(
        DecimalWork work, in DecimalNumber number, long digits, DecimalRounding rounding)
    {
        if (number.Coefficient.IsZero)
        {
            return number;
        }

        var result = work.Rescale(number, number.Adjusted + 1 - digits, rounding, out _);
        return result.Adjusted == number.Adjusted ? result
            : work.Rescale(result, result.Adjusted + 1 - digits, rounding, out _);
    }

    /// <summary>True for an alignment followed by a zero that asks for another one.</summary>
    private static bool IsZeroAfterAlignment(string text)
    {
        var at = 0;
        if (text.Length > 1 && text[1] is '<' or '>' or '=' or '^')
        {
            at = 2;
        }
        else if (text.Length > 0 && text[0] is '<' or '>' or '=' or '^')
        {
            at = 1;
        }

        if (at == 0)
        {
            return false;
        }

        at += at < text.Length && text[at] is '+' or '-' or ' ' ? 1 : 0;
        at += at < text.Length && text[at] == 'z' ? 1 : 0;
        return at < text.Length && text[at] == '0';
    }
}
