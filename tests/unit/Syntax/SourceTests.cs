using System.Text;
using Monty.Source;
using Monty.Source.Unicode;

namespace Monty.Tests.Syntax;

/// <summary>Texts, their lines and codings, and what Unicode says about them.</summary>
public sealed class SourceTests
{
    [Fact]
    public void LinesAreCountedFromOne()
    {
        SourceText source = new("a\r\nbc\rd", "s");
        Assert.Equal("a\nbc\nd\n", source.Text);
        Assert.Equal(4, source.LineCount);
        Assert.Equal("bc", source.LineText(2).ToString());
        Assert.Equal(new TextPosition(2, 1), source.PositionOf(3));
        Assert.Equal(new TextPosition(2, 3), source.EndPositionOf(5));
    }

    [Fact]
    public void ColumnsAreCountedInThreeWays()
    {
        SourceText source = new("é😀x", "s");
        Assert.Equal(new TextPosition(1, 3), source.PositionOf(3));
        Assert.Equal(2, source.CodePointColumn(3));
        Assert.Equal(6, source.Utf8Column(3));
    }

    [Theory]
    [InlineData("x = 'é'", "x = 'é'\n")]
    [InlineData("\uFEFFx", "x\n")]
    public void Utf8IsTheDefault(string text, string expected) =>
        Assert.Equal(expected, Decode(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("# coding: latin-1\n\u00e9")]
    [InlineData("#!x\n# -*- coding: iso-8859-1 -*-\n\u00e9")]
    public void ACommentNamesTheCoding(string text) =>
        Assert.EndsWith("\u00e9\n", Decode(Encoding.Latin1.GetBytes(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("x\n\u00ff", "Non-UTF-8 code starting with '\\xff' on line 2, but no encoding declared; " +
        "see https://peps.python.org/pep-0263/ for details")]
    [InlineData("# coding: foo\nx", "unknown encoding: foo")]
    [InlineData("# coding: ascii\n\u00e9",
        "'ascii' codec can't decode byte 0xe9 in position 16: ordinal not in range(128)")]
    public void BadBytesAreAnError(string text, string message) =>
        Assert.Equal(message, Decode(Encoding.Latin1.GetBytes(text)));

    [Theory]
    [InlineData(0x41, "LATIN CAPITAL LETTER A")]
    [InlineData(0x2022, "BULLET")]
    [InlineData(0xAC01, "HANGUL SYLLABLE GAG")]
    [InlineData(0x4E00, "CJK UNIFIED IDEOGRAPH-4E00")]
    [InlineData(0xF900, "CJK COMPATIBILITY IDEOGRAPH-F900")]
    [InlineData(0x0F39, "TIBETAN MARK TSA -PHRU")]
    [InlineData(0x1F600, "GRINNING FACE")]
    [InlineData(0xE0100, "VARIATION SELECTOR-17")]
    public void NamesAreFoundBothWays(int codePoint, string name)
    {
        Assert.True(UnicodeNames.TryFind(name, out int found));
        Assert.Equal(codePoint, found);
        Assert.True(UnicodeNames.TryGetName(codePoint, out string? text));
        Assert.Equal(name, text);
    }

    [Theory]
    [InlineData("line feed", 0xA)]
    [InlineData("VS1", 0xFE00)]
    [InlineData("latin small letter a", 0x61)]
    public void AliasesAndSmallLettersAreFound(string name, int codePoint)
    {
        Assert.True(UnicodeNames.TryFind(name, out int found));
        Assert.Equal(codePoint, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("LATIN")]
    [InlineData("LATIN SMALL LETTER")]
    [InlineData("LATIN SMALL LETTER A ")]
    [InlineData("hangul syllable gag")]
    [InlineData("HANGUL SYLLABLE ")]
    [InlineData("HANGUL SYLLABLE GAGG.")]
    [InlineData("CJK UNIFIED IDEOGRAPH-4e00")]
    [InlineData("CJK UNIFIED IDEOGRAPH-0041")]
    [InlineData("CJK UNIFIED IDEOGRAPH-04E00")]
    public void OtherNamesAreNotFound(string name) => Assert.False(UnicodeNames.TryFind(name, out _));

    [Fact]
    public void EveryListedNameIsFound()
    {
        int count = 0;
        for (int i = 0; i <= 0x10FFFF; i++)
        {
            if (UnicodeNames.TryGetName(i, out string? name))
            {
                count++;
                Assert.True(UnicodeNames.TryFind(name, out int found) && found == i, name);
            }
        }

        Assert.True(count > 140_000);
    }

    [Theory]
    [InlineData("ﬁ", true, true, "fi")]
    [InlineData("ﬁ", false, true, "ﬁ")]
    [InlineData("e\u0301", false, true, "\u00e9")]
    [InlineData("\u00e9", false, false, "e\u0301")]
    [InlineData("\uac01", false, false, "\u1100\u1161\u11a8")]
    [InlineData("\u1100\u1161\u11a8", false, true, "\uac01")]
    [InlineData("a\u0315\u0300\u05ae\u0300b", false, true, "\u00e0\u05ae\u0300\u0315b")]
    [InlineData("\u2126", false, true, "\u03a9")]
    public void NormalFormsAreFound(string text, bool isCompatible, bool composes, string expected) =>
        Assert.Equal(expected, Normalization.Normalize(text, isCompatible, composes));

    private static string Decode(byte[] bytes) =>
        SourceDecoder.TryDecode(bytes, "s", out SourceText? source, out Diagnostic? error)
            ? source!.Text
            : error!.Message;
}
