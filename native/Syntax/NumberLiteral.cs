using System.Globalization;
using System.Numerics;
using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <summary>The values of numbers, whose form the lexer has checked.</summary>
internal static class NumberLiteral
{
    private const int MaxSimpleDigits = 18;

    /// <summary>The constant a number stands for; null with the number of digits if it has too many.</summary>
    public static ConstantExpression? Read(ReadOnlySpan<char> text, int start, out int digits)
    {
        int end = start + text.Length;
        digits = 0;
        if (text.Length <= MaxSimpleDigits && TryReadSimple(text, out long simple))
        {
            return ConstantExpression.OfInteger(start, end, simple);
        }

        if (text.Contains('_'))
        {
            text = text.ToString().Replace("_", string.Empty, StringComparison.Ordinal);
        }

        if (text.Length > 1 && text[0] == '0')
        {
            switch (text[1] | 0x20)
            {
                case 'x':
                    return ConstantExpression.OfInteger(start, end, ReadBits(text[2..], 4));
                case 'o':
                    return ConstantExpression.OfInteger(start, end, ReadBits(text[2..], 3));
                case 'b':
                    return ConstantExpression.OfInteger(start, end, ReadBits(text[2..], 1));
            }
        }

        if ((text[^1] | 0x20) == 'j')
        {
            return ConstantExpression.OfImaginary(start, end, ReadDouble(text[..^1]));
        }

        if (text.IndexOfAny(".eE") >= 0)
        {
            return ConstantExpression.OfFloat(start, end, ReadDouble(text));
        }

        digits = text.Length;
        return digits > ParseOptions.MaxIntegerDigits
            ? null
            : ConstantExpression.OfInteger(
                start, end, BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static bool TryReadSimple(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        foreach (char c in text)
        {
            uint digit = (uint)(c - '0');
            if (digit > 9)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    private static double ReadDouble(ReadOnlySpan<char> text) =>
        double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static BigInteger ReadBits(ReadOnlySpan<char> text, int bitsPerDigit)
    {
        byte[] bytes = new byte[(int)((((long)text.Length * bitsPerDigit) + 7) / 8)];
        long bit = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            char c = text[i];
            int digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
            int shifted = digit << (int)(bit & 7);
            int index = (int)(bit >> 3);
            bytes[index] |= (byte)shifted;
            if (shifted > 0xFF)
            {
                bytes[index + 1] |= (byte)(shifted >> 8);
            }

            bit += bitsPerDigit;
        }

        return new BigInteger(bytes, isUnsigned: true);
    }
}
