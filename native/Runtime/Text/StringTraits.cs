using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Monty.Runtime.Text;

/// <summary>The questions strings answer: isalpha and its relatives. Cost: linear.</summary>
internal static class StringTraits
{
    private const string LowerLetters = "abcdefghijklmnopqrstuvwxyz";
    private const string UpperLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly SearchValues<char> Letters = SearchValues.Create(LowerLetters + UpperLetters);
    private static readonly SearchValues<char> Alphanumerics =
        SearchValues.Create(LowerLetters + UpperLetters + "0123456789");

    private static readonly SearchValues<char> Words =
        SearchValues.Create(LowerLetters + UpperLetters + "0123456789_");

    /// <summary>True when a character is white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) =>
        c < 128
            ? c is ' ' or (>= '\t' and <= '\r') or (>= '\x1c' and <= '\x1f')
            : UnicodeData.Is(c, CharacterTraits.Space);

    /// <summary>The characters that end a line.</summary>
    public static readonly SearchValues<char> LineBreaks =
        SearchValues.Create("\n\v\f\r\x1c\x1d\x1e\x85\u2028\u2029");

    /// <summary>str.isascii.</summary>
    public static bool IsAscii(ReadOnlySpan<char> text) => Ascii.IsValid(text);

    /// <summary>str.isalpha.</summary>
    public static bool IsAlpha(ReadOnlySpan<char> text) =>
        text.Length > 0 && (!text.ContainsAnyExcept(Letters) || All(text, CharacterTraits.Alpha));

    /// <summary>str.isalnum.</summary>
    public static bool IsAlphanumeric(ReadOnlySpan<char> text) =>
        text.Length > 0 && (!text.ContainsAnyExcept(Alphanumerics) || All(text, CharacterTraits.Alphanumeric));

    /// <summary>str.isdecimal.</summary>
    public static bool IsDecimal(ReadOnlySpan<char> text) =>
        text.Length > 0 && (!text.ContainsAnyExceptInRange('0', '9') || All(text, CharacterTraits.Decimal));

    /// <summary>str.isdigit.</summary>
    public static bool IsDigit(ReadOnlySpan<char> text) =>
        text.Length > 0 && (!text.ContainsAnyExceptInRange('0', '9') || All(text, CharacterTraits.Digit));

    /// <summary>str.isnumeric.</summary>
    public static bool IsNumeric(ReadOnlySpan<char> text) =>
        text.Length > 0 && (!text.ContainsAnyExceptInRange('0', '9') || All(text, CharacterTraits.Numeric));

    /// <summary>str.isspace.</summary>
    public static bool IsSpace(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!IsSpace(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    /// <summary>str.isprintable.</summary>
    public static bool IsPrintable(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') || All(text, CharacterTraits.Printable);

    /// <summary>str.isidentifier.</summary>
    public static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        if (!text.ContainsAnyExcept(Words))
        {
            return true;
        }

        int first = CodePoints.At(text, 0, out int length);
        return (first == '_' || UnicodeData.Is(first, CharacterTraits.IdentifierStart))
            && All(text[length..], CharacterTraits.IdentifierContinue);
    }

    /// <summary>str.islower: something is lowercase, nothing uppercase or titlecase.</summary>
    public static bool IsLower(ReadOnlySpan<char> text) =>
        HasOnly(text, CharacterTraits.Lower, CharacterTraits.Upper | CharacterTraits.Title);

    /// <summary>str.isupper: something is uppercase, nothing lowercase or titlecase.</summary>
    public static bool IsUpper(ReadOnlySpan<char> text) =>
        HasOnly(text, CharacterTraits.Upper, CharacterTraits.Lower | CharacterTraits.Title);

    /// <summary>str.istitle: uppercase only at the start of words, lowercase only behind it.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        bool inWord = false;
        bool cased = false;
        for (int i = 0; i < text.Length;)
        {
            CharacterTraits traits = UnicodeData.Traits(CodePoints.At(text, i, out int length));
            bool starts = (traits & (CharacterTraits.Upper | CharacterTraits.Title)) != 0;
            bool continues = !starts && (traits & CharacterTraits.Lower) != 0;
            if (starts ? inWord : continues && !inWord)
            {
                return false;
            }

            inWord = starts || continues;
            cased |= inWord;
            i += length;
        }

        return cased;
    }

    private static bool HasOnly(ReadOnlySpan<char> text, CharacterTraits wanted, CharacterTraits unwanted)
    {
        bool found = false;
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            CharacterTraits traits;
            int length = 1;
            if (c < 128)
            {
                traits = char.IsAsciiLetterLower(c) ? CharacterTraits.Lower
                    : char.IsAsciiLetterUpper(c) ? CharacterTraits.Upper : CharacterTraits.None;
            }
            else
            {
                traits = UnicodeData.Traits(CodePoints.At(text, i, out length));
            }

            if ((traits & unwanted) != 0)
            {
                return false;
            }

            found |= (traits & wanted) != 0;
            i += length;
        }

        return found;
    }

    private static bool All(ReadOnlySpan<char> text, CharacterTraits traits)
    {
        for (int i = 0; i < text.Length;)
        {
            if (!UnicodeData.Is(CodePoints.At(text, i, out int length), traits))
            {
                return false;
            }

            i += length;
        }

        return true;
    }
}
