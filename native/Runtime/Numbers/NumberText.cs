using System.Text;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Preparation of text that is to be read as a number.</summary>
internal static class NumberText
{
    /// <summary>True when all characters are ASCII.</summary>
    public static bool IsAscii(ReadOnlySpan<char> text) => Ascii.IsValid(text);

    /// <summary>
    /// Replaces digits of all scripts by ASCII digits, spaces by blanks, and the rest by question marks.
    /// </summary>
    /// <returns>The number of characters written, one for each code point.</returns>
    public static int ToAscii(ReadOnlySpan<char> text, Span<char> ascii)
    {
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (c < 127)
            {
                ascii[length++] = (char)c;
                continue;
            }

            if (char.IsHighSurrogate((char)c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                c = char.ConvertToUtf32((char)c, text[++i]);
            }

            int digit = UnicodeData.DecimalValue(c);
            ascii[length++] = digit >= 0
                ? (char)('0' + digit)
                : UnicodeData.Is(c, CharacterTraits.Space) ? ' ' : '?';
        }

        return length;
    }

    /// <summary>Removes the white space of C at both ends.</summary>
    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[start..end];
    }

    private static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r');
}
