using System.Buffers;
using Monty.Source.Unicode;

namespace Monty.Syntax;

/// <summary>The values of strings, whose extent the lexer has found.</summary>
internal static class StringLiteral
{
    private const int MaxStackLength = 256;

    /// <summary>Splits a string token into its prefix letters and its text.</summary>
    public static ReadOnlySpan<char> Split(ReadOnlySpan<char> token, out StringPrefix prefix)
    {
        prefix = default;
        int index = 0;
        while (token[index] is not ('"' or '\''))
        {
            prefix |= (token[index++] | 0x20) switch
            {
                'r' => StringPrefix.Raw,
                'b' => StringPrefix.Bytes,
                _ => StringPrefix.Unicode,
            };
        }

        int quotes = token.Length - index >= 6 && token[index + 1] == token[index] && token[index + 2] == token[index]
            ? 3
            : 1;
        return token[(index + quotes)..^quotes];
    }

    /// <summary>The value of text with escapes; null with a message if one is wrong.</summary>
    public static string? Decode(ReadOnlySpan<char> text, out string? error)
    {
        error = null;
        int first = text.IndexOf('\\');
        if (first < 0)
        {
            return text.ToString();
        }

        // No escape is shorter than what it stands for.
        char[]? rented = text.Length > MaxStackLength ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> result = rented ?? stackalloc char[MaxStackLength];
        int length = 0;
        int index = 0;
        while (index < text.Length)
        {
            char c = text[index++];
            if (c != '\\' || index == text.Length)
            {
                result[length++] = c;
                continue;
            }

            int codePoint = ReadEscape(text, ref index, out error);
            if (error is not null)
            {
                break;
            }

            if (codePoint > 0xFFFF)
            {
                codePoint -= 0x10000;
                result[length++] = (char)(0xD800 + (codePoint >> 10));
                result[length++] = (char)(0xDC00 + (codePoint & 0x3FF));
            }
            else if (codePoint >= 0)
            {
                result[length++] = (char)codePoint;
            }
            else if (codePoint == Unknown)
            {
                result[length++] = '\\';
            }
        }

        string? value = error is null ? result[..length].ToString() : null;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return value;
    }

    /// <summary>The value of a bytes literal; null with a message if it is wrong.</summary>
    public static byte[]? DecodeBytes(ReadOnlySpan<char> text, bool isRaw, out string? error)
    {
        error = null;
        if (!System.Text.Ascii.IsValid(text))
        {
            error = SyntaxMessages.BytesNotAscii;
            return null;
        }

        byte[] result = new byte[text.Length];
        int length = 0;
        int index = 0;
        while (index < text.Length)
        {
            char c = text[index++];
            if (c != '\\' || isRaw || index == text.Length)
            {
                result[length++] = (byte)c;
                continue;
            }

            int start = index - 1;
            c = text[index++];
            int value;
            if (c == 'x')
            {
                if (!TryReadHex(text, ref index, 2, out value))
                {
                    error = SyntaxMessages.BytesEscape(start);
                    return null;
                }
            }
            else
            {
                value = SimpleEscape(text, c, ref index);
                if (value == Unknown)
                {
                    result[length++] = (byte)'\\';
                    value = c;
                }
            }

            if (value >= 0)
            {
                result[length++] = (byte)value;
            }
        }

        Array.Resize(ref result, length);
        return result;
    }

    // Results of reading an escape that are not code points.
    private const int Nothing = -1;
    private const int Unknown = -2;

    /// <summary>The escapes that strings and bytes share; the index stands behind the character.</summary>
    private static int SimpleEscape(ReadOnlySpan<char> text, char c, ref int index)
    {
        switch (c)
        {
            case '\n':
                return Nothing;
            case '\\' or '\'' or '"':
                return c;
            case 'a':
                return 7;
            case 'b':
                return 8;
            case 'f':
                return 12;
            case 'n':
                return 10;
            case 'r':
                return 13;
            case 't':
                return 9;
            case 'v':
                return 11;
            case >= '0' and <= '7':
                int value = c - '0';
                for (int i = 0; i < 2 && index < text.Length && text[index] is >= '0' and <= '7'; i++)
                {
                    value = (value * 8) + text[index++] - '0';
                }

                return value;
            default:
                return Unknown;
        }
    }

    /// <summary>Reads what follows a backslash; an unknown escape is left for the caller to copy.</summary>
    private static int ReadEscape(ReadOnlySpan<char> text, ref int index, out string? error)
    {
        error = null;
        int start = index - 1;
        char c = text[index++];
        switch (c)
        {
            case 'x':
                return ReadHexEscape(text, start, ref index, 2, "truncated \\xXX escape", out error);
            case 'u':
                return ReadHexEscape(text, start, ref index, 4, "truncated \\uXXXX escape", out error);
            case 'U':
                return ReadHexEscape(text, start, ref index, 8, "truncated \\UXXXXXXXX escape", out error);
            case 'N':
                return ReadNamedEscape(text, start, ref index, out error);
            default:
                int value = SimpleEscape(text, c, ref index);
                if (value == Unknown)
                {
                    index--;
                }

                return value;
        }
    }

    private static int ReadHexEscape(
        ReadOnlySpan<char> text, int start, ref int index, int digits, string message, out string? error)
    {
        error = null;
        if (!TryReadHex(text, ref index, digits, out int value))
        {
            error = Describe(text, start, index, message);
        }
        else if ((uint)value > 0x10FFFF)
        {
            error = Describe(text, start, index, "illegal Unicode character");
        }

        return value;
    }

    private static bool TryReadHex(ReadOnlySpan<char> text, ref int index, int digits, out int value)
    {
        value = 0;
        for (int i = 0; i < digits; i++)
        {
            if (index == text.Length || !char.IsAsciiHexDigit(text[index]))
            {
                return false;
            }

            char c = text[index++];
            value = (value << 4) | (c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        }

        return true;
    }

    private static int ReadNamedEscape(ReadOnlySpan<char> text, int start, ref int index, out string? error)
    {
        error = null;
        string message = "malformed \\N character escape";
        if (index < text.Length && text[index] == '{')
        {
            index++;
            int length = text[index..].IndexOf('}');
            if (length < 0)
            {
                index = text.Length;
            }
            else if (length > 0)
            {
                ReadOnlySpan<char> name = text.Slice(index, length);
                index += length + 1;
                if (UnicodeNames.TryFind(name, out int codePoint))
                {
                    return codePoint;
                }

                message = "unknown Unicode character name";
            }
        }

        error = Describe(text, start, index, message);
        return Nothing;
    }

    /// <summary>The message about an escape; its positions count ten for each character beyond ASCII.</summary>
    private static string Describe(ReadOnlySpan<char> text, int start, int end, string reason)
    {
        int position = Width(text[..start]);
        return SyntaxMessages.UnicodeEscape(position, position + Width(text[start..end]) - 1, reason);
    }

    private static int Width(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (char c in text)
        {
            width += c < 128 ? 1 : char.IsLowSurrogate(c) ? 0 : 10;
        }

        return width;
    }
}

/// <summary>The letters before the quote of a string that is not an f-string or t-string.</summary>
[Flags]
internal enum StringPrefix : byte
{
    /// <summary>The letter r.</summary>
    Raw = 1,

    /// <summary>The letter b.</summary>
    Bytes = 2,

    /// <summary>The letter u.</summary>
    Unicode = 4,
}
