using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Numbers;

namespace Monty.Runtime.Text;

/// <summary>What format() makes of ints, floats, complex numbers and strings.</summary>
/// <remarks>
/// Errors: ValueError and OverflowError with CPython's texts, refused by the meter. Cost: the length of the result.
/// An empty specification is str(value), which the caller knows. The type name appears in error texts.
/// </remarks>
internal static partial class ValueFormat
{
    private const string CharacterRange = "%c arg not in range(0x110000)";

    /// <summary>Appends format(int, spec).</summary>
    [SkipLocalsInit]
    public static bool TryAppend(
        ref TextBuffer text, long value, scoped ReadOnlySpan<char> spec, string typeName, IWorkMeter meter,
        out TextError error)
    {
        if (!FormatSpec.TryParse(spec, '>', 'd', typeName, out FormatSpec parsed, out error))
        {
            return false;
        }

        return TryAppend(ref text, value, parsed, typeName, meter, out error);
    }

    /// <summary>Appends an int with a specification parsed for the alignment &gt; and the type d.</summary>
    [SkipLocalsInit]
    public static bool TryAppend(
        ref TextBuffer text, long value, in FormatSpec spec, string typeName, IWorkMeter meter, out TextError error)
    {
        if (spec.Type is 'd' or 'n' && AllowsInt(spec, out error))
        {
            Span<char> digits = stackalloc char[20];
            ulong magnitude = value < 0 ? unchecked((ulong)-value) : (ulong)value;
            digits[0] = '0';
            int count = Math.Max(FloatDigits.WriteDigits(magnitude, digits), 1);
            if (spec.Grouping == '\0')
            {
                return NumberLayout.TryAppendUngrouped(
                    ref text, spec, value < 0, default, digits[..count], meter, out error);
            }

            var layout = new NumberLayout(spec, value < 0, default, digits[..count], default, default);
            return NumberLayout.TryAppend(ref text, layout, meter, out error);
        }

        return TryAppend(ref text, (BigInteger)value, spec, typeName, 0, meter, out error);
    }

    /// <summary>Appends format(int, spec) of any int; maxDigits bounds the decimal digits, 0 for no bound.</summary>
    public static bool TryAppend(
        ref TextBuffer text, BigInteger value, scoped ReadOnlySpan<char> spec, string typeName, int maxDigits,
        IWorkMeter meter, out TextError error)
    {
        if (!FormatSpec.TryParse(spec, '>', 'd', typeName, out FormatSpec parsed, out error))
        {
            return false;
        }

        return TryAppend(ref text, value, parsed, typeName, maxDigits, meter, out error);
    }

    /// <summary>Appends any int with a specification parsed for the alignment &gt; and the type d.</summary>
    [SkipLocalsInit]
    public static bool TryAppend(
        ref TextBuffer text, BigInteger value, in FormatSpec spec, string typeName, int maxDigits, IWorkMeter meter,
        out TextError error)
    {
        switch (spec.Type)
        {
            case 'c':
                return AllowsInt(spec, out error) && TryAppendCharacter(ref text, value, spec, meter, out error);
            case 'b':
                return TryAppendRadix(ref text, value, spec, 1, "0b", meter, out error);
            case 'o':
                return TryAppendRadix(ref text, value, spec, 3, "0o", meter, out error);
            case 'x':
                return TryAppendRadix(ref text, value, spec, 4, "0x", meter, out error);
            case 'X':
                return TryAppendRadix(ref text, value, spec, 4, "0X", meter, out error);
            case 'd' or 'n':
                return AllowsInt(spec, out error)
                    && IntText.TryToText(BigInteger.Abs(value), maxDigits, meter, out string digits, out error)
                    && NumberLayout.TryAppend(
                        ref text, new(spec, value.Sign < 0, default, digits, default, default), meter, out error);
            case 'e' or 'E' or 'f' or 'F' or 'g' or 'G' or '%':
                return IntMath.TryToDouble(value, out double number, out error)
                    && TryAppend(ref text, number, spec, typeName, meter, out error);
            default:
                error = spec.UnknownType(typeName);
                return false;
        }
    }

    /// <summary>Appends format(str, spec).</summary>
    public static bool TryAppend(
        ref TextBuffer text, scoped ReadOnlySpan<char> value, scoped ReadOnlySpan<char> spec, string typeName,
        IWorkMeter meter, out TextError error)
    {
        if (!FormatSpec.TryParse(spec, '<', 's', typeName, out FormatSpec parsed, out error))
        {
            return false;
        }

        return TryAppend(ref text, value, parsed, typeName, meter, out error);
    }

    /// <summary>Appends a string with a specification parsed for the alignment &lt; and the type s.</summary>
    public static bool TryAppend(
        ref TextBuffer text, scoped ReadOnlySpan<char> value, in FormatSpec spec, string typeName, IWorkMeter meter,
        out TextError error)
    {
        error = CheckString(spec, typeName);
        if (error.IsError)
        {
            return false;
        }

        if (spec.Precision >= 0 && spec.Precision < value.Length)
        {
            int count = CodePoints.Count(value);
            value = spec.Precision >= count ? value : value[..CodePoints.Offset(value, (int)spec.Precision)];
        }

        long padding = spec.Width <= 0 ? 0 : Math.Max(spec.Width - CodePoints.Count(value), 0);
        if (!TextLimits.TryCharge(meter, value.Length + padding * 2, out error))
        {
            return false;
        }

        var left = (int)(spec.Align switch { '>' => padding, '^' => padding / 2, _ => 0 });
        Padding.Append(ref text, spec.Fill, left);
        text.Append(value);
        Padding.Append(ref text, spec.Fill, (int)padding - left);
        return true;
    }

    private static TextError CheckString(in FormatSpec spec, string typeName)
    {
        if (spec.Type != 's')
        {
            return spec.UnknownType(typeName);
        }

        if (spec.Sign != '\0')
        {
            return TextError.Value(spec.Sign == ' '
                ? "Space not allowed in string format specifier"
                : "Sign not allowed in string format specifier");
        }

        if (spec.NoNegativeZero)
        {
            return TextError.Value("Negative zero coercion (z) not allowed in string format specifier");
        }

        if (spec.Alternate)
        {
            return TextError.Value("Alternate form (#) not allowed in string format specifier");
        }

        return spec.Align == '='
            ? TextError.Value("'=' alignment not allowed in string format specifier")
            : default;
    }

    private static bool AllowsInt(in FormatSpec spec, out TextError error)
    {
        error = default;
        if (spec.Precision >= 0)
        {
            error = TextError.Value("Precision not allowed in integer format specifier");
        }
        else if (spec.NoNegativeZero)
        {
            error = TextError.Value("Negative zero coercion (z) not allowed in integer format specifier");
        }

        return !error.IsError;
    }

    private static bool TryAppendCharacter(
        ref TextBuffer text, BigInteger value, in FormatSpec spec, IWorkMeter meter, out TextError error)
    {
        error = default;
        if (spec.Sign != '\0')
        {
            error = TextError.Value("Sign not allowed with integer format specifier 'c'");
        }
        else if (spec.Alternate)
        {
            error = TextError.Value("Alternate form (#) not allowed with integer format specifier 'c'");
        }
        else if (value > long.MaxValue || value < long.MinValue)
        {
            error = TextError.Overflow("Python int too large to convert to C long");
        }
        else if (value < 0 || value > 0x10FFFF)
        {
            error = TextError.Overflow(CharacterRange);
        }

        if (error.IsError)
        {
            return false;
        }

        Span<char> units = stackalloc char[2];
        var character = new TextBuffer(units);
        character.AppendCodePoint((int)value);
        long padding = Math.Max(spec.Width - 1, 0);
        if (!TextLimits.TryCharge(meter, padding * 2, out error))
        {
            return false;
        }

        var left = (int)(spec.Align switch { '<' => 0, '^' => padding / 2, _ => padding });
        Padding.Append(ref text, spec.Fill, left);
        text.Append(character.Written);
        Padding.Append(ref text, spec.Fill, (int)padding - left);
        return true;
    }

    [SkipLocalsInit]
    private static bool TryAppendRadix(
        ref TextBuffer text, BigInteger value, in FormatSpec spec, int digitBits, string prefix, IWorkMeter meter,
        out TextError error)
    {
        if (!AllowsInt(spec, out error)
            || !TextLimits.TryCharge(meter, IntText.RadixLength(value, digitBits), out error))
        {
            return false;
        }

        Span<char> scratch = stackalloc char[128];
        var digits = new TextBuffer(scratch);
        IntText.AppendRadix(ref digits, BigInteger.Abs(value), digitBits, spec.Type == 'X');
        string shown = spec.Alternate ? prefix : "";
        var layout = new NumberLayout(spec, value.Sign < 0, shown, digits.Written, default, default);
        return NumberLayout.TryAppend(ref text, layout, meter, out error);
    }
}
