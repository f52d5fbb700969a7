using System.Globalization;
using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Reading floats from text.</summary>
internal static partial class FloatText
{
    // A float is decided by at most 768 digits and the knowledge whether anything other than zero follows.
    private const int DecisiveDigits = 780;

    /// <summary>
    /// Reads the text as float(str) does, white space, underscores and digits of all scripts included.
    /// </summary>
    /// <remarks>The caller raises <see cref="NotAFloat(string)"/> on false. Cost: the text's length.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out double value)
    {
        if (!NumberText.IsAscii(text))
        {
            char[] ascii = new char[text.Length];
            text = ascii.AsSpan(0, NumberText.ToAscii(text, ascii));
        }

        return TryParseTrimmed(NumberText.Trim(text), true, out value);
    }

    /// <summary>Reads the bytes as float(bytes) does.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out double value)
    {
        char[] chars = new char[text.Length];
        for (int i = 0; i < chars.Length; i++)
        {
            chars[i] = (char)text[i];
        }

        return TryParseTrimmed(NumberText.Trim(chars), true, out value);
    }

    /// <summary>Reads a plain decimal literal: no white space, no underscores, no names.</summary>
    public static bool TryParseLiteral(ReadOnlySpan<char> text, out double value)
    {
        value = 0;
        return text.Length > 0 && TryParseDecimal(text, false, out value);
    }

    /// <summary>The error of float(str) for a text that is none.</summary>
    public static TextError NotAFloat(string text) => NotAFloatShown(StringRepr.Repr(text));

    /// <summary>The error of float(x) for an argument shown by its repr.</summary>
    public static TextError NotAFloatShown(string repr) =>
        TextError.Value("could not convert string to float: " + repr);

    private static bool TryParseTrimmed(ReadOnlySpan<char> text, bool underscores, out double value)
    {
        value = 0;
        bool negative = text.Length > 0 && text[0] == '-';
        if (text.Length > 0 && text[0] is '-' or '+')
        {
            text = text[1..];
        }

        if (text.Length == 0)
        {
            return false;
        }

        char first = text[0];
        if (first is (>= '0' and <= '9') or '.')
        {
            if (!TryParseDecimal(text, underscores, out value))
            {
                return false;
            }
        }
        else if (text.Equals("inf", StringComparison.OrdinalIgnoreCase)
            || text.Equals("infinity", StringComparison.OrdinalIgnoreCase))
        {
            value = double.PositiveInfinity;
        }
        else if (text.Equals("nan", StringComparison.OrdinalIgnoreCase))
        {
            value = BitConverter.UInt64BitsToDouble(0x7FF8_0000_0000_0000);
        }
        else
        {
            return false;
        }

        value = negative ? -value : value;
        return true;
    }

    [SkipLocalsInit]
    private static bool TryParseDecimal(ReadOnlySpan<char> text, bool underscores, out double value)
    {
        value = 0;
        Span<char> digits = stackalloc char[DecisiveDigits + 24];
        var reader = new DecimalReader(digits[..DecisiveDigits], underscores);
        if (!reader.Read(text))
        {
            return false;
        }

        if (reader.Count == 0)
        {
            return true;
        }

        if (reader.Count <= 15 && Math.Abs(reader.Exponent) <= 22)
        {
            // Both operands are exact, so the one rounding of the operation is the right one.
            double significand = reader.Significand;
            value = reader.Exponent < 0
                ? significand / ExactPower((int)-reader.Exponent)
                : significand * ExactPower((int)reader.Exponent);
            return true;
        }

        long magnitude = reader.Exponent + reader.Count;
        if (magnitude is > 310 or < -330)
        {
            value = magnitude > 0 ? double.PositiveInfinity : 0;
            return true;
        }

        int length = reader.Count;
        if (reader.Inexact)
        {
            digits[length++] = '1';
            reader.Exponent--;
        }

        digits[length++] = 'E';
        ((int)reader.Exponent).TryFormat(digits[length..], out int written, default, CultureInfo.InvariantCulture);
        return double.TryParse(
            digits[..(length + written)], NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value);
    }

    private static double ExactPower(int exponent) =>
        exponent < 20 ? FloatDigits.PowerOfTen(exponent) : exponent == 20 ? 1e20 : exponent == 21 ? 1e21 : 1e22;

    /// <summary>Collects the significant digits and the exponent of a decimal number.</summary>
    private ref struct DecimalReader(Span<char> digits, bool underscores)
    {
        private const long ExponentBound = 1L << 40;

        private readonly Span<char> _digits = digits;

        /// <summary>Number of significant digits kept.</summary>
        public int Count;

        /// <summary>The power of ten of the last kept digit.</summary>
        public long Exponent;

        /// <summary>True when digits other than zero did not fit.</summary>
        public bool Inexact;

        /// <summary>The kept digits as a number, if they are at most 19.</summary>
        public readonly ulong Significand
        {
            get
            {
                ulong number = 0;
                foreach (char digit in _digits[..Count])
                {
                    number = number * 10 + (uint)(digit - '0');
                }

                return number;
            }
        }

        /// <summary>Reads digits, a point, digits and an exponent; false when the text has another form.</summary>
        public bool Read(ReadOnlySpan<char> text)
        {
            int at = 0;
            int seen = ReadDigits(text, ref at, false);
            if (at < text.Length && text[at] == '.')
            {
                at++;
                seen += ReadDigits(text, ref at, true);
            }

            if (seen == 0)
            {
                return false;
            }

            if (at < text.Length && (text[at] | 0x20) == 'e')
            {
                at++;
                bool negative = at < text.Length && text[at] == '-';
                if (at < text.Length && text[at] is '-' or '+')
                {
                    at++;
                }

                long exponent = 0;
                int start = at;
                for (; at < text.Length && IsNextDigit(text, ref at, start); at++)
                {
                    exponent = Math.Min(exponent * 10 + (text[at] - '0'), ExponentBound);
                }

                if (at == start)
                {
                    return false;
                }

                Exponent += negative ? -exponent : exponent;
            }

            if (at != text.Length)
            {
                return false;
            }

            DropTrailingZeros();
            return true;
        }

        private int ReadDigits(ReadOnlySpan<char> text, ref int at, bool fraction)
        {
            int start = at;
            for (; at < text.Length && IsNextDigit(text, ref at, start); at++)
            {
                char digit = text[at];
                if (Count == 0 && digit == '0')
                {
                    Exponent -= fraction ? 1 : 0;
                }
                else if (Count < _digits.Length)
                {
                    _digits[Count++] = digit;
                    Exponent -= fraction ? 1 : 0;
                }
                else
                {
                    Inexact |= digit != '0';
                    Exponent += fraction ? 0 : 1;
                }
            }

            return at - start;
        }

        /// <summary>True at a digit, having stepped over an underscore between two digits.</summary>
        private readonly bool IsNextDigit(ReadOnlySpan<char> text, ref int at, int start)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                return true;
            }

            if (text[at] == '_' && underscores && at > start && at + 1 < text.Length
                && char.IsAsciiDigit(text[at + 1]) && text[at - 1] != '_')
            {
                at++;
                return true;
            }

            return false;
        }

        private void DropTrailingZeros()
        {
            int kept = Inexact ? Count : TrimZeros(_digits, Count);
            Exponent += Count - kept;
            Count = kept;
        }
    }
}
