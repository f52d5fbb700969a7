using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Variations of float formatting.</summary>
[Flags]
internal enum FloatStyle : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>At least one digit after the point when there is no exponent.</summary>
    DotZero = 1,

    /// <summary>Always a point; trailing zeros stay in general format.</summary>
    Alternate = 2,

    /// <summary>No minus sign on a result that is zero.</summary>
    NoNegativeZero = 4,
}

/// <summary>Formatting with a precision, as printf does.</summary>
internal static partial class FloatText
{
    private const int MaxUsefulDigits = 1100;

    /// <summary>Formats with code e, E, f, F, g, G, or r for the repr digits.</summary>
    /// <remarks>
    /// Errors: MemoryError for a text that cannot exist, or refused by the meter. Cost: the text's length.
    /// </remarks>
    public static bool TryFormat(
        double value, char code, int precision, FloatStyle style, IWorkMeter meter, out string text,
        out TextError error)
    {
        Span<char> scratch = stackalloc char[128];
        var buffer = new TextBuffer(scratch);
        bool done = TryAppend(ref buffer, value, code, precision, style, meter, out error);
        text = done ? buffer.ToString() : "";
        return done;
    }

    /// <summary>Appends what <see cref="TryFormat"/> returns.</summary>
    [SkipLocalsInit]
    public static bool TryAppend(
        ref TextBuffer text, double value, char code, int precision, FloatStyle style, IWorkMeter meter,
        out TextError error)
    {
        error = default;
        bool upper = code is >= 'A' and <= 'Z';
        if (!double.IsFinite(value))
        {
            AppendNonFinite(ref text, value, upper);
            return true;
        }

        if (precision > 100 && !TextLimits.TryCharge(meter, (long)precision + 400, out error))
        {
            return false;
        }

        Span<char> digits = stackalloc char[FloatDigits.BufferSize];
        double magnitude = Math.Abs(value);
        int count;
        int decimalPoint;
        int end = 0;
        bool exponent = false;
        switch (code | 0x20)
        {
            case 'e':
                exponent = true;
                end = precision + 1;
                count = Leading(magnitude, end, digits, out decimalPoint);
                break;
            case 'f':
                count = FloatDigits.Places(magnitude, Math.Min(precision, MaxUsefulDigits), digits, out decimalPoint);
                decimalPoint = count == 0 ? 1 : decimalPoint;
                end = decimalPoint + precision;
                break;
            case 'g':
                precision = Math.Max(precision, 1);
                count = TrimZeros(digits, Leading(magnitude, precision, digits, out decimalPoint));
                int widest = (style & FloatStyle.DotZero) != 0 ? precision - 1 : precision;
                exponent = decimalPoint <= -4 || decimalPoint > widest;
                end = (style & FloatStyle.Alternate) != 0 ? precision : count;
                break;
            default:
                count = Shortest(magnitude, digits, out decimalPoint);
                exponent = decimalPoint is <= -4 or > 16;
                end = count;
                break;
        }

        bool zero = TrimZeros(digits, count) == 0;
        if (double.IsNegative(value) && !(zero && (style & FloatStyle.NoNegativeZero) != 0))
        {
            text.Append('-');
        }

        AppendDigits(ref text, digits[..count], decimalPoint, end, exponent, style, upper);
        return true;
    }

    private static int Leading(double magnitude, int wanted, Span<char> digits, out int decimalPoint)
    {
        decimalPoint = 1;
        return magnitude == 0
            ? 0
            : FloatDigits.Leading(magnitude, Math.Min(wanted, MaxUsefulDigits), digits, out decimalPoint);
    }

    /// <summary>Lays out digits around the decimal point; digits up to end that are missing are zeros.</summary>
    private static void AppendDigits(
        ref TextBuffer text, scoped ReadOnlySpan<char> digits, int decimalPoint, int end, bool exponent,
        FloatStyle style,
        bool upper = false)
    {
        int power = decimalPoint - 1;
        decimalPoint = exponent ? 1 : decimalPoint;
        end = Math.Max(end, digits.Length);
        end = Math.Max(end, !exponent && (style & FloatStyle.DotZero) != 0 ? decimalPoint + 1 : decimalPoint);
        if (decimalPoint <= 0)
        {
            text.Append('0');
        }
        else
        {
            AppendRange(ref text, digits, 0, decimalPoint);
        }

        if (end > decimalPoint)
        {
            text.Append('.');
            text.Append('0', Math.Min(Math.Max(-decimalPoint, 0), end - decimalPoint));
            AppendRange(ref text, digits, Math.Max(decimalPoint, 0), end);
        }
        else if ((style & FloatStyle.Alternate) != 0)
        {
            text.Append('.');
        }

        if (exponent)
        {
            AppendExponent(ref text, power, upper);
        }
    }

    private static void AppendRange(ref TextBuffer text, scoped ReadOnlySpan<char> digits, int from, int to)
    {
        int known = Math.Min(to, digits.Length);
        if (from < known)
        {
            text.Append(digits[from..known]);
            from = known;
        }

        text.Append('0', to - from);
    }

    private static void AppendExponent(ref TextBuffer text, int power, bool upper)
    {
        text.Append(upper ? 'E' : 'e');
        text.Append(power < 0 ? '-' : '+');
        power = Math.Abs(power);
        if (power >= 100)
        {
            text.Append((char)('0' + power / 100));
            power %= 100;
        }

        text.Append((char)('0' + power / 10));
        text.Append((char)('0' + power % 10));
    }
}
