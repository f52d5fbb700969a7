using System.Globalization;
using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Text of floats: shortest representation, formatting, parsing, hexadecimal form.</summary>
internal static partial class FloatText
{
    /// <summary>Room that the repr of any float fits in.</summary>
    public const int MaxReprLength = 32;

    private const int ShortestDigits = 20;

    /// <summary>The text of repr(float): the shortest digits that read back as the same float.</summary>
    [SkipLocalsInit]
    public static string Repr(double value)
    {
        Span<char> text = stackalloc char[MaxReprLength];
        return new string(text[..WriteRepr(value, text)]);
    }

    /// <summary>Writes repr(float) and returns its length.</summary>
    [SkipLocalsInit]
    public static int WriteRepr(double value, Span<char> destination)
    {
        var text = new TextBuffer(destination);
        if (!double.IsFinite(value))
        {
            AppendNonFinite(ref text, value, false);
            return text.Length;
        }

        if (double.IsNegative(value))
        {
            text.Append('-');
        }

        Span<char> digits = stackalloc char[ShortestDigits];
        int count = Shortest(Math.Abs(value), digits, out int decimalPoint);
        if (decimalPoint > 0 && decimalPoint < count && decimalPoint <= 16)
        {
            // The everyday case: digits on both sides of the point.
            Span<char> room = text.Reserve(count + 1);
            digits[..decimalPoint].CopyTo(room);
            room[decimalPoint] = '.';
            digits[decimalPoint..count].CopyTo(room[(decimalPoint + 1)..]);
            return text.Length;
        }

        bool exponent = decimalPoint is <= -4 or > 16;
        FloatStyle style = exponent ? FloatStyle.None : FloatStyle.DotZero;
        AppendDigits(ref text, digits[..count], decimalPoint, 0, exponent, style);
        return text.Length;
    }

    /// <summary>The shortest digits that read back as the value, without trailing zeros; zero has none.</summary>
    [SkipLocalsInit]
    internal static int Shortest(double magnitude, Span<char> digits, out int decimalPoint)
    {
        decimalPoint = 1;
        if (magnitude == 0)
        {
            return 0;
        }

        if (magnitude is >= 1e-4 and < 1e15)
        {
            // At most 15 digits that read back are the only ones: two such decimals never share a float.
            int whole = magnitude < 1 ? 1 : FloatDigits.CountDigits((ulong)magnitude);
            int places = 15 - whole;
            double power = FloatDigits.PowerOfTen(places);
            ulong scaled = (ulong)(magnitude * power + 0.5);
            if (scaled / power == magnitude)
            {
                int zeros = FloatDigits.TrimZeros(ref scaled);
                int count = FloatDigits.WriteDigits(scaled, digits);
                decimalPoint = count + zeros - places;
                return count;
            }
        }

        Span<char> text = stackalloc char[MaxReprLength];
        magnitude.TryFormat(text, out int length, "R", CultureInfo.InvariantCulture);
        if ((BitConverter.DoubleToUInt64Bits(magnitude) & 0xF_FFFF_FFFF_FFFF) == 0
            && !(double.TryParse(text[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out double back)
                && back == magnitude))
        {
            // Below a power of two floats are denser; .NET overlooks that for 2**-25 and 2**-958.
            return FloatDigits.Leading(magnitude, 17, digits, out decimalPoint);
        }

        return Collect(text[..length], digits, out decimalPoint);
    }

    private static int TrimZeros(ReadOnlySpan<char> digits, int count)
    {
        while (count > 0 && digits[count - 1] == '0')
        {
            count--;
        }

        return count;
    }

    /// <summary>Takes the digits and the exponent out of .NET's text of a positive float.</summary>
    private static int Collect(ReadOnlySpan<char> text, Span<char> digits, out int decimalPoint)
    {
        int count = 0;
        int point = -1;
        int leadingZeros = 0;
        int exponent = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '.')
            {
                point = count + leadingZeros;
            }
            else if (c == 'E')
            {
                bool negative = text[i + 1] == '-';
                for (i += 2; i < text.Length; i++)
                {
                    exponent = exponent * 10 + text[i] - '0';
                }

                exponent = negative ? -exponent : exponent;
            }
            else if (count == 0 && c == '0')
            {
                leadingZeros++;
            }
            else
            {
                digits[count++] = c;
            }
        }

        decimalPoint = (point < 0 ? count + leadingZeros : point) - leadingZeros + exponent;
        return TrimZeros(digits, count);
    }

    private static void AppendNonFinite(ref TextBuffer text, double value, bool upper)
    {
        if (double.IsNaN(value))
        {
            text.Append(upper ? "NAN" : "nan");
            return;
        }

        if (value < 0)
        {
            text.Append('-');
        }

        text.Append(upper ? "INF" : "inf");
    }
}
