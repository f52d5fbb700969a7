using System.Globalization;

namespace Monty.Syntax;

/// <summary>Which characters beyond ASCII may stand in names.</summary>
/// <remarks>XID_Start and XID_Continue of Unicode 16, as general categories and the exceptions to them.</remarks>
internal static class Identifiers
{
    /// <summary>The index of the first unit that cannot stand where it does in a name; -1 if all can.</summary>
    public static int FindInvalid(ReadOnlySpan<char> name)
    {
        int index = 0;
        while (index < name.Length)
        {
            int codePoint = CodePointAt(name, index);
            bool isValid = index == 0 ? IsStart(codePoint) : IsPart(codePoint);
            if (!isValid)
            {
                return index;
            }

            index += codePoint > 0xFFFF ? 2 : 1;
        }

        return -1;
    }

    /// <summary>The code point at an index; a lone surrogate is its own code point.</summary>
    public static int CodePointAt(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            ? char.ConvertToUtf32(text[index], text[index + 1])
            : text[index];

    /// <summary>True when a name may begin with the code point.</summary>
    public static bool IsStart(int codePoint)
    {
        if (codePoint < 128)
        {
            return char.IsAsciiLetter((char)codePoint) || codePoint == '_';
        }

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber =>
                !IsExcluded(codePoint) && codePoint is not (0xE33 or 0xEB3 or 0xFF9E or 0xFF9F),
            _ => codePoint is 0x1885 or 0x1886 or 0x2118 or 0x212E,
        };
    }

    /// <summary>True when a name may go on with the code point.</summary>
    public static bool IsPart(int codePoint)
    {
        if (codePoint < 128)
        {
            return char.IsAsciiLetterOrDigit((char)codePoint) || codePoint == '_';
        }

        return CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber =>
                !IsExcluded(codePoint),
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation => true,
            _ => codePoint is 0xB7 or 0x387 or (>= 0x1369 and <= 0x1371) or 0x19DA or 0x200C or 0x200D or 0x2118 or
                0x212E or 0x30FB or 0xFF65,
        };
    }

    /// <summary>True when the code point can be shown.</summary>
    public static bool IsPrintable(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or
        UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.SpaceSeparator => codePoint == ' ',
        _ => true,
    };

    // Letters whose compatibility form is not a name.
    private static bool IsExcluded(int codePoint) =>
        codePoint is 0x37A or 0x2E2F or (>= 0xFC5E and <= 0xFC63) or 0xFDFA or 0xFDFB ||
        (codePoint is >= 0xFE70 and <= 0xFE7E && (codePoint & 1) == 0);
}
