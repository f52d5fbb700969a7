using System.Runtime.CompilerServices;

namespace Monty.Runtime.Text;

/// <summary>Code points of UTF-16 text; a lone surrogate counts as one.</summary>
internal static partial class CodePoints
{
    /// <summary>The code point at a UTF-16 position and how many units it takes; 0 of length 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int At(ReadOnlySpan<char> text, int at, out int length)
    {
        if ((uint)at >= (uint)text.Length)
        {
            length = 0;
            return 0;
        }

        char c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return ((c - 0xD800) << 10) + (text[at + 1] - 0xDC00) + 0x10000;
        }

        length = 1;
        return c;
    }

    /// <summary>The number of code points.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        if (at < 0)
        {
            return text.Length;
        }

        int pairs = 0;
        for (; at + 1 < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]))
            {
                pairs++;
                at++;
            }
        }

        return text.Length - pairs;
    }

    /// <summary>The UTF-16 position of a code point index, which may be the count of code points.</summary>
    public static int Offset(ReadOnlySpan<char> text, int index)
    {
        int at = 0;
        for (; index > 0; index--)
        {
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
        }

        return at;
    }
}
