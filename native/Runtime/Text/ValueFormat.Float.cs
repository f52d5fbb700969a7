using System.Runtime.CompilerServices;
using Monty.Runtime.Numbers;

namespace Monty.Runtime.Text;

/// <summary>Floats and complex numbers.</summary>
internal static partial class ValueFormat
{
    /// <summary>Appends format(float, spec).</summary>
    public static bool TryAppend(
        ref TextBuffer text, double value, scoped ReadOnlySpan<char> spec, string typeName, IWorkMeter meter,
        out TextError error)
    {
        if (!FormatSpec.TryParse(spec, '>', '\0', typeName, out FormatSpec parsed, out error))
        {
            return false;
        }

        return TryAppend(ref text, value, parsed, typeName, meter, out error);
    }

    /// <summary>Appends a float with a specification parsed for the alignment &gt; and no default type.</summary>
    [SkipLocalsInit]
    public static bool TryAppend(
        ref TextBuffer text, double value, in FormatSpec spec, string typeName, IWorkMeter meter, out TextError error)
    {
        if (!TryChooseCode(spec, typeName, true, out char code, out int precision, out FloatStyle style, out error))
        {
            return false;
        }

        bool percent = spec.Type == '%';
        if (percent)
        {
            value *= 100;
        }

        if (spec.Width <= 0 && spec.Grouping == '\0' && spec.FractionGrouping == '\0' && spec.Sign is '\0' or '-')
        {
            if (!FloatText.TryAppend(ref text, value, code, precision, style, meter, out error))
            {
                return false;
            }

            if (percent)
            {
                text.Append('%');
            }

            return true;
        }

        Span<char> scratch = stackalloc char[128];
        var number = new TextBuffer(scratch);
        if (!FloatText.TryAppend(ref number, value, code, precision, style, meter, out error))
        {
            return false;
        }

        if (percent)
        {
            number.Append('%');
        }

        if (spec.Grouping == '\0' && spec.FractionGrouping == '\0')
        {
            bool negative = number.Written[0] == '-';
            return NumberLayout.TryAppendUngrouped(
                ref text, spec, negative, default, number.Written[(negative ? 1 : 0)..], meter, out error);
        }

        return NumberLayout.TryAppend(ref text, Layout(number.Written, spec), meter, out error);
    }

    /// <summary>Appends format(complex, spec).</summary>
    public static bool TryAppend(
        ref TextBuffer text, double real, double imaginary, scoped ReadOnlySpan<char> spec, string typeName,
        IWorkMeter meter, out TextError error)
    {
        if (!FormatSpec.TryParse(spec, '>', '\0', typeName, out FormatSpec parsed, out error))
        {
            return false;
        }

        return TryAppend(ref text, real, imaginary, parsed, typeName, meter, out error);
    }

    /// <summary>The text of repr(complex).</summary>
    public static string ReprComplex(double real, double imaginary)
    {
        Span<char> scratch = stackalloc char[96];
        var text = new TextBuffer(scratch);
        var spec = new FormatSpec { Fill = ' ', Align = '<', Width = -1, GroupSize = 3, Precision = -1 };
        TryAppend(ref text, real, imaginary, spec, "complex", Unmetered.Instance, out _);
        return text.ToString();
    }

    [SkipLocalsInit]
    private static bool TryAppend(
        ref TextBuffer text, double real, double imaginary, in FormatSpec spec, string typeName, IWorkMeter meter,
        out TextError error)
    {
        if (!TryChooseCode(spec, typeName, false, out char code, out int precision, out FloatStyle style, out error))
        {
            return false;
        }

        if (spec.Fill == '0')
        {
            error = TextError.Value("Zero padding is not allowed in complex format specifier");
            return false;
        }

        if (spec.Align == '=')
        {
            error = TextError.Value("'=' alignment flag is not allowed in complex format specifier");
            return false;
        }

        bool plain = spec.Type == '\0';
        bool onlyImaginary = plain && real == 0 && !double.IsNegative(real);
        style &= ~FloatStyle.DotZero;
        Span<char> scratch = stackalloc char[160];
        var parts = new TextBuffer(scratch);
        int split = 0;
        if (!onlyImaginary)
        {
            if (!FloatText.TryAppend(ref parts, real, code, precision, style, meter, out error))
            {
                return false;
            }

            split = parts.Length;
        }

        if (!FloatText.TryAppend(ref parts, imaginary, code, precision, style, meter, out error))
        {
            return false;
        }

        NumberLayout realLayout = Layout(parts.Written[..split], spec with { Width = -1 });
        NumberLayout imaginaryLayout = Layout(
            parts.Written[split..], onlyImaginary ? spec with { Width = -1 } : spec with { Width = -1, Sign = '+' });
        bool parentheses = plain && !onlyImaginary;
        long length = (onlyImaginary ? 0 : realLayout.Length) + imaginaryLayout.Length + (parentheses ? 3 : 1);
        long padding = Math.Max(spec.Width - length, 0);
        if (!TextLimits.TryCharge(meter, length + padding * 2, out error))
        {
            return false;
        }

        var left = (int)(spec.Align switch { '>' => padding, '^' => padding / 2, _ => 0 });
        Padding.Append(ref text, spec.Fill, left);
        if (parentheses)
        {
            text.Append('(');
        }

        if (!onlyImaginary)
        {
            NumberLayout.AppendBare(ref text, realLayout);
        }

        NumberLayout.AppendBare(ref text, imaginaryLayout);
        text.Append(parentheses ? "j)" : "j");
        Padding.Append(ref text, spec.Fill, (int)padding - left);
        return true;
    }

    private static bool TryChooseCode(
        in FormatSpec spec, string typeName, bool percentAllowed, out char code, out int precision,
        out FloatStyle style, out TextError error)
    {
        error = default;
        precision = (int)Math.Min(spec.Precision, int.MaxValue);
        style = (spec.Alternate ? FloatStyle.Alternate : 0) | (spec.NoNegativeZero ? FloatStyle.NoNegativeZero : 0);
        code = (char)spec.Type;
        switch (spec.Type)
        {
            case '\0':
                style |= FloatStyle.DotZero;
                code = precision < 0 ? 'r' : 'g';
                break;
            case 'n':
                code = 'g';
                break;
            case '%' when percentAllowed:
                code = 'f';
                break;
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G':
                break;
            default:
                error = spec.UnknownType(typeName);
                return false;
        }

        precision = precision < 0 ? 6 : precision;
        if (spec.Precision > int.MaxValue)
        {
            error = TextError.Value("precision too big");
            return false;
        }

        return true;
    }

    /// <summary>Takes the text of a float apart into sign, digits, fraction and exponent.</summary>
    private static NumberLayout Layout(ReadOnlySpan<char> number, scoped in FormatSpec spec)
    {
        bool negative = number.Length > 0 && number[0] == '-';
        if (negative)
        {
            number = number[1..];
        }

        int digits = number.IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? number.Length : digits;
        int end = digits;
        if (end < number.Length && number[end] == '.')
        {
            end++;
            while (end < number.Length && char.IsAsciiDigit(number[end]))
            {
                end++;
            }
        }

        return new NumberLayout(spec, negative, default, number[..digits], number[digits..end], number[end..]);
    }
}
