using System.Buffers;
using System.Runtime.CompilerServices;

namespace Monty.Runtime.Text;

/// <summary>The text of repr and ascii for strings and bytes.</summary>
/// <remarks>
/// Cost: linear; a character takes at most <see cref="MaxExpansion"/> characters, charged by the caller.
/// </remarks>
internal static class StringRepr
{
    /// <summary>The most characters that one character or byte is shown with.</summary>
    public const int MaxExpansion = 6;

    private const string HexDigits = "0123456789abcdef";

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The text of repr(str).</summary>
    public static string Repr(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) ? Escaped(text, false) : string.Concat("'", text, "'");

    /// <summary>The text of ascii(str).</summary>
    public static string Ascii(string text) =>
        text.AsSpan().ContainsAnyExcept(Plain) ? Escaped(text, true) : string.Concat("'", text, "'");

    /// <summary>The text of repr(bytes).</summary>
    [SkipLocalsInit]
    public static string ReprBytes(ReadOnlySpan<byte> bytes)
    {
        Span<char> scratch = stackalloc char[256];
        var buffer = new TextBuffer(scratch);
        AppendReprBytes(ref buffer, bytes);
        return buffer.ToString();
    }

    /// <summary>Appends repr(str).</summary>
    public static void AppendRepr(ref TextBuffer buffer, scoped ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(Plain))
        {
            AppendEscaped(ref buffer, text, false, QuoteFor(text));
            return;
        }

        buffer.Append('\'');
        buffer.Append(text);
        buffer.Append('\'');
    }

    /// <summary>
    /// Appends the start of repr(str): at least the given number of characters of it when it is longer.
    /// </summary>
    public static void AppendReprStart(ref TextBuffer buffer, scoped ReadOnlySpan<char> text, int length)
    {
        if (text.Length <= length)
        {
            AppendRepr(ref buffer, text);
            return;
        }

        bool cutsPair = char.IsHighSurrogate(text[length - 1]) && char.IsLowSurrogate(text[length]);
        AppendEscaped(ref buffer, text[..(cutsPair ? length - 1 : length)], false, QuoteFor(text));
    }

    /// <summary>repr of the content of a bytearray, which escapes a single quote in any case.</summary>
    public static string ReprByteArray(ReadOnlySpan<byte> bytes)
    {
        Span<char> scratch = stackalloc char[256];
        var buffer = new TextBuffer(scratch);
        AppendReprBytes(ref buffer, bytes, escapesQuotes: true);
        return buffer.ToString();
    }

    /// <summary>Appends repr(bytes).</summary>
    public static void AppendReprBytes(
        ref TextBuffer buffer, scoped ReadOnlySpan<byte> bytes, bool escapesQuotes = false)
    {
        char quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        buffer.Append('b');
        buffer.Append(quote);
        foreach (byte b in bytes)
        {
            if (!TryAppendShort(ref buffer, (char)b, escapesQuotes && b == '\'' ? '\'' : quote))
            {
                if (b is >= 0x20 and < 0x7F)
                {
                    buffer.Append((char)b);
                }
                else
                {
                    AppendHex(ref buffer, 'x', b, 2);
                }
            }
        }

        buffer.Append(quote);
    }

    /// <summary>Appends a code point as \xNN, \uNNNN or \UNNNNNNNN, whichever is the shortest.</summary>
    public static void AppendEscape(ref TextBuffer buffer, int codePoint)
    {
        if (codePoint < 0x100)
        {
            AppendHex(ref buffer, 'x', codePoint, 2);
        }
        else if (codePoint < 0x10000)
        {
            AppendHex(ref buffer, 'u', codePoint, 4);
        }
        else
        {
            AppendHex(ref buffer, 'U', codePoint, 8);
        }
    }

    [SkipLocalsInit]
    private static string Escaped(string text, bool ascii)
    {
        Span<char> scratch = stackalloc char[256];
        var buffer = new TextBuffer(scratch);
        AppendEscaped(ref buffer, text, ascii, QuoteFor(text));
        return buffer.ToString();
    }

    // Plain holds no quotes: a quotation mark is shown as it is, unless it is the quote around the text.
    private static char QuoteFor(ReadOnlySpan<char> text) => text.Contains('\'') && !text.Contains('"') ? '"' : '\'';

    private static void AppendEscaped(ref TextBuffer buffer, scoped ReadOnlySpan<char> text, bool ascii, char quote)
    {
        buffer.Append(quote);
        for (int i = 0; i < text.Length; i++)
        {
            int plain = text[i..].IndexOfAnyExcept(Plain);
            if (plain != 0)
            {
                buffer.Append(plain < 0 ? text[i..] : text.Slice(i, plain));
                if (plain < 0)
                {
                    break;
                }

                i += plain;
            }

            char c = text[i];
            if (TryAppendShort(ref buffer, c, quote))
            {
                continue;
            }

            if (c is >= ' ' and < '\x7f')
            {
                buffer.Append(c);
                continue;
            }

            int codePoint = c;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                codePoint = char.ConvertToUtf32(c, text[++i]);
            }

            if (!ascii && codePoint > 0x7F && UnicodeData.Is(codePoint, CharacterTraits.Printable))
            {
                buffer.AppendCodePoint(codePoint);
            }
            else
            {
                AppendEscape(ref buffer, codePoint);
            }
        }

        buffer.Append(quote);
    }

    private static bool TryAppendShort(ref TextBuffer buffer, char c, char quote)
    {
        char escape = c switch
        {
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => c == quote ? quote : '\0',
        };
        if (escape == '\0')
        {
            return false;
        }

        buffer.Append('\\');
        buffer.Append(escape);
        return true;
    }

    private static void AppendHex(ref TextBuffer buffer, char prefix, int value, int digits)
    {
        buffer.Append('\\');
        buffer.Append(prefix);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4)
        {
            buffer.Append(HexDigits[(value >> shift) & 15]);
        }
    }
}
