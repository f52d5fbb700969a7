using System.Runtime.CompilerServices;
using System.Text;

namespace Monty.Runtime.Text;

/// <summary>Changing the case of strings with the full mappings of Unicode 16.</summary>
/// <remarks>Cost: linear; the result has at most three times the length, charged by the caller.</remarks>
internal static class StringCase
{
    private const int CapitalSigma = 0x3A3;
    private const char FinalSigma = '\u03C2';
    private const char Sigma = '\u03C3';

    /// <summary>str.lower.</summary>
    public static string Lower(string text)
    {
        if (!Ascii.IsValid(text))
        {
            return MapAll(text, CaseMapping.Lower);
        }

        return text.AsSpan().ContainsAnyInRange('A', 'Z') ? LowerAscii(text) : text;
    }

    /// <summary>str.upper.</summary>
    public static string Upper(string text)
    {
        if (!Ascii.IsValid(text))
        {
            return MapAll(text, CaseMapping.Upper);
        }

        if (!text.AsSpan().ContainsAnyInRange('a', 'z'))
        {
            return text;
        }

        return string.Create(text.Length, text, static (span, source) => Ascii.ToUpper(source, span, out _));
    }

    /// <summary>str.casefold.</summary>
    public static string Fold(string text)
    {
        if (!Ascii.IsValid(text))
        {
            return MapAll(text, CaseMapping.Folded);
        }

        return text.AsSpan().ContainsAnyInRange('A', 'Z') ? LowerAscii(text) : text;
    }

    /// <summary>str.swapcase.</summary>
    [SkipLocalsInit]
    public static string Swap(string text)
    {
        if (Ascii.IsValid(text))
        {
            return string.Create(text.Length, text, static (span, source) =>
            {
                for (int i = 0; i < span.Length; i++)
                {
                    char c = source[i];
                    span[i] = (char)(c ^ (char.IsAsciiLetter(c) ? 0x20 : 0));
                }
            });
        }

        var result = new TextBuffer(stackalloc char[256]);
        for (int i = 0; i < text.Length;)
        {
            int c = CodePoints.At(text, i, out int length);
            CharacterTraits traits = UnicodeData.Traits(c);
            if ((traits & CharacterTraits.Upper) != 0)
            {
                Append(ref result, text, i, c, CaseMapping.Lower);
            }
            else if ((traits & CharacterTraits.Lower) != 0)
            {
                Append(ref result, text, i, c, CaseMapping.Upper);
            }
            else
            {
                result.AppendCodePoint(c);
            }

            i += length;
        }

        return result.ToString();
    }

    /// <summary>str.title.</summary>
    [SkipLocalsInit]
    public static string Title(string text)
    {
        if (Ascii.IsValid(text))
        {
            return string.Create(text.Length, text, static (span, source) =>
            {
                bool inside = false;
                for (int i = 0; i < span.Length; i++)
                {
                    char c = source[i];
                    bool letter = char.IsAsciiLetter(c);
                    span[i] = (char)(letter ? (inside ? c | 0x20 : c & ~0x20) : c);
                    inside = letter;
                }
            });
        }

        var result = new TextBuffer(stackalloc char[256]);
        bool inWord = false;
        for (int i = 0; i < text.Length;)
        {
            int c = CodePoints.At(text, i, out int length);
            Append(ref result, text, i, c, inWord ? CaseMapping.Lower : CaseMapping.Title);
            inWord = c < 128 ? char.IsAsciiLetter((char)c) : UnicodeData.Is(c, CharacterTraits.Cased);
            i += length;
        }

        return result.ToString();
    }

    /// <summary>str.capitalize.</summary>
    [SkipLocalsInit]
    public static string Capitalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return string.Create(text.Length, text, static (span, source) =>
            {
                Ascii.ToLower(source, span, out _);
                Ascii.ToUpper(source.AsSpan(0, Math.Min(1, source.Length)), span, out _);
            });
        }

        var result = new TextBuffer(stackalloc char[256]);
        for (int i = 0; i < text.Length;)
        {
            int c = CodePoints.At(text, i, out int length);
            Append(ref result, text, i, c, i == 0 ? CaseMapping.Title : CaseMapping.Lower);
            i += length;
        }

        return result.ToString();
    }

    private static string LowerAscii(string text) =>
        string.Create(text.Length, text, static (span, source) => Ascii.ToLower(source, span, out _));

    [SkipLocalsInit]
    private static string MapAll(string text, CaseMapping mapping)
    {
        var result = new TextBuffer(stackalloc char[256]);
        for (int i = 0; i < text.Length;)
        {
            int c = CodePoints.At(text, i, out int length);
            Append(ref result, text, i, c, mapping);
            i += length;
        }

        return result.ToString();
    }

    private static void Append(ref TextBuffer result, string text, int at, int codePoint, CaseMapping mapping)
    {
        if (codePoint < 128)
        {
            bool up = mapping is CaseMapping.Upper or CaseMapping.Title;
            var c = (char)codePoint;
            result.Append(up ? (char.IsAsciiLetterLower(c) ? (char)(c & ~0x20) : c)
                : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c);
            return;
        }

        if (codePoint == CapitalSigma && mapping == CaseMapping.Lower)
        {
            result.Append(IsFinalSigma(text, at) ? FinalSigma : Sigma);
            return;
        }

        int mapped = UnicodeData.Map(codePoint, mapping, out ReadOnlySpan<char> several);
        if (mapped >= 0)
        {
            result.AppendCodePoint(mapped);
        }
        else
        {
            result.Append(several);
        }
    }

    /// <summary>A sigma is final behind a cased letter and not before one, characters without say skipped.</summary>
    private static bool IsFinalSigma(string text, int at)
    {
        int before = at;
        int c;
        int length;
        do
        {
            c = CodePoints.Before(text, before, out length);
            before -= length;
        }
        while (length > 0 && UnicodeData.Is(c, CharacterTraits.CaseIgnorable));

        if (length == 0 || !UnicodeData.Is(c, CharacterTraits.Cased))
        {
            return false;
        }

        int after = at + 1;
        do
        {
            c = CodePoints.At(text, after, out length);
            after += length;
        }
        while (length > 0 && UnicodeData.Is(c, CharacterTraits.CaseIgnorable));

        return length == 0 || !UnicodeData.Is(c, CharacterTraits.Cased);
    }
}
