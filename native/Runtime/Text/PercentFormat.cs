using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Numbers;

namespace Monty.Runtime.Text;

/// <summary>Performs the conversions of printf-style templates on values of the right kind.</summary>
/// <remarks>Errors: with CPython's texts, refused by the meter, MemoryError. Cost: the length of the result.</remarks>
internal static class PercentFormat
{
    private static readonly TextError CharacterRange = TextError.Overflow("%c arg not in range(0x110000)");

    /// <summary>True for d, i, u, o, x and X: an int is wanted.</summary>
    public static bool WantsInt(int conversion) => conversion is 'd' or 'i' or 'u' or 'o' or 'x' or 'X';

    /// <summary>True for e, f and g in both cases: a float is wanted.</summary>
    public static bool WantsFloat(int conversion) => conversion is 'e' or 'E' or 'f' or 'F' or 'g' or 'G';

    /// <summary>The error of an int conversion of something else.</summary>
    public static TextError NotAnInt(int conversion, string typeName) => TextError.Type(
        conversion is 'x' or 'X' or 'o'
            ? $"%{(char)conversion} format: an integer is required, not {typeName}"
            : $"%{(char)conversion} format: a real number is required, not {typeName}");

    /// <summary>Appends the text of an s, r or a conversion.</summary>
    public static bool TryAppendText(
        ref TextBuffer text, in PercentSegment segment, scoped ReadOnlySpan<char> value,
        IWorkMeter meter, out TextError error)
    {
        if (segment.Precision >= 0 && segment.Precision < value.Length)
        {
            int count = CodePoints.Count(value);
            value = segment.Precision >= count ? value : value[..CodePoints.Offset(value, (int)segment.Precision)];
        }

        return TryAppendPadded(ref text, segment, default, value, ' ', meter, out error);
    }

    /// <summary>Appends the character of a c conversion.</summary>
    public static bool TryAppendCharacter(
        ref TextBuffer text, in PercentSegment segment, BigInteger codePoint, IWorkMeter meter, out TextError error)
    {
        if (codePoint < 0 || codePoint > 0x10FFFF)
        {
            error = CharacterRange;
            return false;
        }

        Span<char> units = stackalloc char[2];
        var character = new TextBuffer(units);
        character.AppendCodePoint((int)codePoint);
        return TryAppendPadded(ref text, segment, default, character.Written, ' ', meter, out error);
    }

    /// <summary>Appends an int; maxDigits bounds the decimal digits, 0 for no bound.</summary>
    [SkipLocalsInit]
    public static bool TryAppendInt(
        ref TextBuffer text, in PercentSegment segment, BigInteger value, int maxDigits, IWorkMeter meter,
        out TextError error)
    {
        Span<char> scratch = stackalloc char[128];
        var digits = new TextBuffer(scratch);
        BigInteger magnitude = BigInteger.Abs(value);
        int digitBits = segment.Conversion switch { 'x' or 'X' => 4, 'o' => 3, _ => 0 };
        if (digitBits == 0)
        {
            if (!IntText.TryToText(magnitude, maxDigits, meter, out string number, out error)
                || !TryAppendZeros(ref digits, segment.Precision - number.Length, meter, out error))
            {
                return false;
            }

            digits.Append(number);
        }
        else
        {
            long length = IntText.RadixLength(magnitude, digitBits);
            if (!TextLimits.TryCharge(meter, length, out error)
                || !TryAppendZeros(ref digits, segment.Precision - length, meter, out error))
            {
                return false;
            }

            IntText.AppendRadix(ref digits, magnitude, digitBits, segment.Conversion == 'X');
        }

        bool prefixed = digitBits != 0 && (segment.Flags & PercentFlags.Alternate) != 0;
        Span<char> prefix = stackalloc char[3];
        int used = WriteSign(prefix, segment.Flags, value.Sign < 0);
        if (prefixed)
        {
            prefix[used++] = '0';
            prefix[used++] = (char)segment.Conversion;
        }

        return TryAppendNumber(ref text, segment, prefix[..used], digits.Written, meter, out error);
    }

    /// <summary>Appends a float.</summary>
    [SkipLocalsInit]
    public static bool TryAppendFloat(
        ref TextBuffer text, in PercentSegment segment, double value, IWorkMeter meter, out TextError error)
    {
        Span<char> scratch = stackalloc char[128];
        var digits = new TextBuffer(scratch);
        long precision = segment.Precision < 0 ? 6 : segment.Precision;
        FloatStyle style = (segment.Flags & PercentFlags.Alternate) != 0 ? FloatStyle.Alternate : FloatStyle.None;
        if (precision > int.MaxValue)
        {
            error = PercentTemplate.PrecisionTooBig;
            return false;
        }

        if (!FloatText.TryAppend(
            ref digits, value, (char)segment.Conversion, (int)precision, style, meter, out error))
        {
            return false;
        }

        ReadOnlySpan<char> number = digits.Written;
        bool negative = number[0] == '-';
        Span<char> sign = stackalloc char[1];
        int used = WriteSign(sign, segment.Flags, negative);
        return TryAppendNumber(
            ref text, segment, sign[..used], negative ? number[1..] : number, meter, out error);
    }

    private static int WriteSign(Span<char> prefix, PercentFlags flags, bool negative)
    {
        prefix[0] = negative ? '-' : (flags & PercentFlags.Plus) != 0 ? '+' : ' ';
        return negative || (flags & (PercentFlags.Plus | PercentFlags.Blank)) != 0 ? 1 : 0;
    }

    private static bool TryAppendZeros(ref TextBuffer digits, long count, IWorkMeter meter, out TextError error)
    {
        error = default;
        if (count > 100 && !TextLimits.TryCharge(meter, count, out error))
        {
            return false;
        }

        digits.Append('0', (int)Math.Max(count, 0));
        return true;
    }

    private static bool TryAppendNumber(
        ref TextBuffer text, in PercentSegment segment, scoped ReadOnlySpan<char> prefix,
        scoped ReadOnlySpan<char> digits, IWorkMeter meter, out TextError error) =>
        TryAppendPadded(
            ref text, segment, prefix, digits, (segment.Flags & PercentFlags.Zero) != 0 ? '0' : ' ', meter, out error);

    /// <summary>Appends prefix and body; zeros go between the two, blanks to either side.</summary>
    private static bool TryAppendPadded(
        ref TextBuffer text, in PercentSegment segment, scoped ReadOnlySpan<char> prefix,
        scoped ReadOnlySpan<char> body, char fill, IWorkMeter meter, out TextError error)
    {
        error = default;
        long length = prefix.Length + (segment.Width > 0 ? CodePoints.Count(body) : body.Length);
        long padding = Math.Max(segment.Width - length, 0);
        if (length + padding > 100 && !TextLimits.TryCharge(meter, body.Length + padding, out error))
        {
            return false;
        }

        bool left = (segment.Flags & PercentFlags.Left) != 0;
        if (!left && fill == ' ')
        {
            text.Append(' ', (int)padding);
        }

        text.Append(prefix);
        if (!left && fill == '0')
        {
            text.Append('0', (int)padding);
        }

        text.Append(body);
        if (left)
        {
            text.Append(' ', (int)padding);
        }

        return true;
    }
}
