using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>The hexadecimal form of floats.</summary>
internal static partial class FloatText
{
    private static readonly TextError NotHexadecimal = TextError.Value("invalid hexadecimal floating-point string");

    private static readonly TextError HexTooLarge =
        TextError.Overflow("hexadecimal value too large to represent as a float");

    /// <summary>The text of float.hex().</summary>
    [SkipLocalsInit]
    public static string ToHex(double value)
    {
        Span<char> scratch = stackalloc char[MaxReprLength];
        var text = new TextBuffer(scratch);
        if (!double.IsFinite(value))
        {
            AppendNonFinite(ref text, value, false);
            return text.ToString();
        }

        if (double.IsNegative(value))
        {
            text.Append('-');
        }

        if (value == 0)
        {
            text.Append("0x0.0p+0");
            return text.ToString();
        }

        ulong significand = FloatDigits.Split(value, out int exponent);
        text.Append(significand >> 52 != 0 ? "0x1." : "0x0.");
        for (int shift = 48; shift >= 0; shift -= 4)
        {
            text.Append("0123456789abcdef"[(int)(significand >> shift) & 15]);
        }

        exponent += 52;
        text.Append('p');
        text.Append(exponent < 0 ? '-' : '+');
        Span<char> digits = stackalloc char[8];
        int count = FloatDigits.WriteDigits((ulong)Math.Abs(exponent), digits);
        text.Append(count == 0 ? "0" : digits[..count]);
        return text.ToString();
    }

    /// <summary>Reads the text as float.fromhex does.</summary>
    /// <remarks>
    /// Errors: ValueError for another form, OverflowError for a value out of range. Cost: the length.
    /// </remarks>
    public static bool TryParseHex(ReadOnlySpan<char> text, out double value, out TextError error)
    {
        value = 0;
        error = default;
        text = NumberText.Trim(text);
        bool negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '-' or '+')
        {
            text = text[1..];
        }

        if (text.Length > 0 && (text[0] | 0x20) is 'i' or 'n')
        {
            if (!TryParseTrimmed(text, false, out value))
            {
                error = NotHexadecimal;
                return false;
            }
        }
        else if (!TryParseHexDigits(text, out value, out error))
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }

    private static bool TryParseHexDigits(ReadOnlySpan<char> text, out double value, out TextError error)
    {
        value = 0;
        error = default;
        if (text.Length >= 2 && text[0] == '0' && (text[1] | 0x20) == 'x')
        {
            text = text[2..];
        }

        // The significand keeps 64 bits; what does not fit is remembered as one sticky bit.
        ulong significand = 0;
        bool sticky = false;
        bool fraction = false;
        long exponent = 0;
        int digits = 0;
        int at = 0;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '.' && !fraction)
            {
                fraction = true;
                continue;
            }

            if (!char.IsAsciiHexDigit(c))
            {
                break;
            }

            digits++;
            uint digit = c <= '9' ? (uint)(c - '0') : (uint)((c | 0x20) - 'a' + 10);
            if (significand >> 60 == 0)
            {
                significand = significand << 4 | digit;
                exponent -= fraction ? 4 : 0;
            }
            else
            {
                sticky |= digit != 0;
                exponent += fraction ? 0 : 4;
            }
        }

        if (digits == 0 || !TryParseBinaryExponent(text, ref at, ref exponent) || at != text.Length)
        {
            error = NotHexadecimal;
            return false;
        }

        if (!TryScaleByPower(significand, sticky, exponent, out value))
        {
            error = HexTooLarge;
            return false;
        }

        return true;
    }

    private static bool TryParseBinaryExponent(ReadOnlySpan<char> text, ref int at, ref long exponent)
    {
        if (at >= text.Length || (text[at] | 0x20) != 'p')
        {
            return true;
        }

        at++;
        bool negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is '-' or '+')
        {
            at++;
        }

        int start = at;
        long power = 0;
        for (; at < text.Length && char.IsAsciiDigit(text[at]); at++)
        {
            power = Math.Min(power * 10 + (text[at] - '0'), 1L << 50);
        }

        exponent += negative ? -power : power;
        return at > start;
    }

    /// <summary>
    /// The float nearest to significand times a power of two, ties to even; false when it is too large.
    /// </summary>
    internal static bool TryScaleByPower(ulong significand, bool sticky, long exponent, out double value)
    {
        value = 0;
        if (significand == 0)
        {
            return true;
        }

        int length = 64 - System.Numerics.BitOperations.LeadingZeroCount(significand);
        long top = exponent + length;
        if (top > 1024)
        {
            return false;
        }

        if (top < -1074)
        {
            return true;
        }

        // Bits below the last place of the result are cut and decide the rounding.
        int kept = (int)Math.Min(53, top + 1074);
        int cut = length - kept;
        if (cut > 0)
        {
            ulong rest = cut == 64 ? significand : significand & ((1UL << cut) - 1);
            ulong half = 1UL << (cut - 1);
            significand = cut == 64 ? 0 : significand >> cut;
            if (rest > half || (rest == half && (sticky || (significand & 1) != 0)))
            {
                significand++;
            }

            exponent += cut;
        }

        value = Math.ScaleB((double)significand, (int)exponent);
        return double.IsFinite(value);
    }
}
