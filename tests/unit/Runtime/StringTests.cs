using System.Globalization;
using System.Runtime.InteropServices;
using Monty.Runtime.Text;
using static Monty.Tests.Runtime.Recording;

namespace Monty.Tests.Runtime;

/// <summary>Strings against the recording of CPython.</summary>
public sealed class StringTests
{
    private delegate bool Splitter(string text, long most, IWorkMeter meter, out List<string> parts);

    private static readonly IWorkMeter Meter = Unmetered.Instance;

    private static readonly Dictionary<string, Func<string, string>> Cases = new()
    {
        ["lower"] = StringCase.Lower,
        ["upper"] = StringCase.Upper,
        ["title"] = StringCase.Title,
        ["capitalize"] = StringCase.Capitalize,
        ["swapcase"] = StringCase.Swap,
        ["casefold"] = StringCase.Fold,
    };

    private static readonly (string Name, Func<string, bool> Test)[] Traits =
    [
        ("isalpha", s => StringTraits.IsAlpha(s)), ("isalnum", s => StringTraits.IsAlphanumeric(s)),
        ("isdecimal", s => StringTraits.IsDecimal(s)), ("isdigit", s => StringTraits.IsDigit(s)),
        ("isnumeric", s => StringTraits.IsNumeric(s)), ("isspace", s => StringTraits.IsSpace(s)),
        ("isprintable", s => StringTraits.IsPrintable(s)), ("isidentifier", s => StringTraits.IsIdentifier(s)),
        ("islower", s => StringTraits.IsLower(s)), ("isupper", s => StringTraits.IsUpper(s)),
        ("istitle", s => StringTraits.IsTitle(s)), ("isascii", s => StringTraits.IsAscii(s)),
    ];

    [Theory]
    [InlineData("lower")]
    [InlineData("upper")]
    [InlineData("title")]
    [InlineData("capitalize")]
    [InlineData("swapcase")]
    [InlineData("casefold")]
    public void Case(string name) => Run(name, a => Escape(Cases[name](Text(a[0]))));

    [Fact]
    public void Repr() => Run("repr", a => Escape(StringRepr.Repr(Text(a[0]))));

    [Fact]
    public void Ascii() => Run("ascii", a => Escape(StringRepr.Ascii(Text(a[0]))));

    [Fact]
    public void ReprBytes() => Run("reprbytes", a => Escape(StringRepr.ReprBytes(Convert.FromHexString(a[0]))));

    [Fact]
    public void Predicates() => Run("traits", a => string.Concat(Traits.Select(t => t.Test(Text(a[0])) ? "1" : "0")));

    [Fact]
    public void Length() => Run("len", a => Show(CodePoints.Count(Text(a[0]))));

    [Fact]
    public void SplitLines() => Run("splitlines", a =>
    {
        Assert.True(StringSplit.TrySplitLines(Text(a[0]), a[1] == "1", Meter, out var parts));
        return Show(parts);
    });

    [Fact]
    public void SplitSpace() => Run("split", a => Show(Split(StringSplit.TrySplitSpace, a)));

    [Fact]
    public void SplitSpaceLast() => Run("rsplit", a => Show(Split(StringSplit.TrySplitSpaceLast, a)));

    [Fact]
    public void Strip() => Run("strip", a => Show(
    [
        StringTrim.Trim(Text(a[0]), TrimSides.Both), StringTrim.Trim(Text(a[0]), TrimSides.Left),
        StringTrim.Trim(Text(a[0]), TrimSides.Right),
    ]));

    [Fact]
    public void StripSet() => Run("strip2", a => Show(
    [
        StringTrim.Trim(Text(a[0]), Text(a[1]), TrimSides.Both),
            StringTrim.Trim(Text(a[0]), Text(a[1]), TrimSides.Left),
        StringTrim.Trim(Text(a[0]), Text(a[1]), TrimSides.Right),
    ]));

    [Fact]
    public void ExpandTabs() => Run("expandtabs", a =>
        StringPad.TryExpandTabs(Text(a[0]), Number(a[1]), Meter, out string text, out var e) ? Escape(text) : Show(e));

    [Fact]
    public void Pad() => Run("pad", a =>
    {
        string text = Text(a[0]);
        int width = Number(a[1]);
        int fill = CodePoints.At(Text(a[2]), 0, out _);
        StringPad.TryCenter(text, width, fill, Meter, out string center, out _);
        StringPad.TryLeft(text, width, fill, Meter, out string left, out _);
        StringPad.TryRight(text, width, fill, Meter, out string right, out _);
        StringPad.TryZeros(text, width, Meter, out string zeros, out _);
        return Show([center, left, right, zeros]);
    });

    [Fact]
    public void Slice() => Run("slice", a =>
    {
        int start = Number(a[1]);
        int stop = Number(a[2]);
        int step = Number(a[3]);
        int count = step > 0
            ? Math.Max(0, (stop - start + step - 1) / step) : Math.Max(0, (start - stop - step - 1) / -step);
        return Escape(CodePoints.Slice(Text(a[0]), start, count, step));
    });

    [Fact]
    public void Find() => Run("find", a =>
    {
        string text = Text(a[0]);
        string sub = Text(a[1]);
        int first = StringSearch.Find(text, sub);
        int last = StringSearch.FindLast(text, sub);
        first = first < 0 ? -1 : CodePoints.IndexAt(text, first);
        last = last < 0 ? -1 : CodePoints.IndexAt(text, last);
        int starts = StringSearch.StartsWith(text, sub) ? 1 : 0;
        int ends = StringSearch.EndsWith(text, sub) ? 1 : 0;
        return $"5\t{first}\t{last}\t{StringSearch.Count(text, sub)}\t{starts}\t{ends}";
    });

    [Fact]
    public void Replace() => Run("replace", a =>
        StringReplace.TryReplace(Text(a[0]), Text(a[1]), Text(a[2]), Number(a[3]), Meter, out string text, out var e)
            ? Escape(text)
            : Show(e));

    [Fact]
    public void SplitAtSeparator() => Run("splitsep", a =>
    {
        Assert.True(StringSplit.TrySplit(Text(a[0]), Text(a[1]), Number(a[2]), Meter, out var parts));
        return Show(parts);
    });

    [Fact]
    public void SplitAtSeparatorLast() => Run("rsplitsep", a =>
    {
        Assert.True(StringSplit.TrySplitLast(Text(a[0]), Text(a[1]), Number(a[2]), Meter, out var parts));
        return Show(parts);
    });

    [Fact]
    public void Partition() => Run("partition", a =>
    {
        string text = Text(a[0]);
        string separator = Text(a[1]);
        return StringSplit.TryPartition(text, separator, false, out string head, out string tail)
            && StringSplit.TryPartition(text, separator, true, out string lastHead, out string lastTail)
            ? Show([head, separator, tail, lastHead, separator, lastTail])
            : Show([text, "", "", "", "", text]);
    });

    [Fact]
    public void Affixes() => Run("affix", a => Show(
        [StringReplace.RemovePrefix(Text(a[0]), Text(a[1])), StringReplace.RemoveSuffix(Text(a[0]), Text(a[1]))]));

    [Fact]
    public void Compare() => Run("compare", a => Show(Math.Sign(StringSearch.Compare(Text(a[0]), Text(a[1])))));

    [Fact]
    public void WholeTables() => Run("table", a => Show(a[0] switch
    {
        "continues" => Checksum(c => UnicodeData.Is(c, CharacterTraits.IdentifierContinue)),
        "breaks" => Checksum(c => c < 0x10000 && StringTraits.LineBreaks.Contains((char)c)),
        "sigma1" => Checksum(c => StringCase.Lower("A" + CodePoints.ToText(c) + "\u03a3")[^1..]),
        "sigma2" => Checksum(c => StringCase.Lower("A\u03a3" + CodePoints.ToText(c))[1..2]),
        "sigma3" => Checksum(c => StringCase.Lower(CodePoints.ToText(c) + "\u03a3")[^1..]),
        "words" => Checksum(c => StringCase.Title("a" + CodePoints.ToText(c) + "a")),
        "digits" => Checksum(c => UnicodeData.DecimalValue(c) is >= 0 and var digit ? digit : 99),
        "repr" => Checksum(c => StringRepr.Repr(CodePoints.ToText(c))),
        var name when Cases.TryGetValue(name, out var map) => Checksum(c => map(CodePoints.ToText(c))),
        var name => Checksum(c => Traits.Single(t => t.Name == name).Test(CodePoints.ToText(c))),
    }));

    [Fact]
    public void SearchAgreesWithPlainSearch()
    {
        var random = new Random(5);
        for (int round = 0; round < 3000; round++)
        {
            string text = Letters(random, 400);
            string needle = round % 3 == 0 ? Letters(random, 60) : text.Substring(random.Next(text.Length), 0);
            if (needle.Length == 0)
            {
                int start = random.Next(text.Length);
                needle = text.Substring(start, random.Next(1, text.Length - start + 1));
            }

            Assert.Equal(text.IndexOf(needle, StringComparison.Ordinal), StringSearch.Find(text, needle));
            Assert.Equal(text.LastIndexOf(needle, StringComparison.Ordinal), StringSearch.FindLast(text, needle));
            Assert.Equal(text.Split(needle).Length - 1, StringSearch.Count(text, needle));
        }
    }

    [Theory]
    [InlineData("a", "b", true)]
    [InlineData("a", "b", false)]
    [InlineData("aab", "aac", true)]
    [InlineData("abababab", "abababac", false)]
    public void SearchIsLinear(string piece, string end, bool atStart)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        string part = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        string needle = atStart ? end + part : part + end;
        Assert.Equal(-1, StringSearch.Find(text, needle));
        Assert.Equal(-1, StringSearch.FindLast(text, needle));
        Assert.Equal(3, StringSearch.Count(text, part));
        Assert.Equal(text.Length - part.Length, StringSearch.FindLast(text, part));
    }

    private static string Letters(Random random, int longest)
    {
        int kinds = random.Next(1, 4);
        var letters = new char[random.Next(1, longest)];
        string unit = new([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)('a' + random.Next(kinds)))]);
        for (int i = 0; i < letters.Length; i++)
        {
            letters[i] = random.Next(80) == 0 ? 'z' : unit[i % unit.Length];
        }

        return new string(letters);
    }

    private static List<string> Split(Splitter split, string[] a)
    {
        Assert.True(split(Text(a[0]), Number(a[1]), Meter, out List<string> parts));
        return parts;
    }

    private static uint Checksum(Func<int, object> compute)
    {
        uint crc = uint.MaxValue;
        for (int code = 0; code < 0x110000; code++)
        {
            object value = compute(code);
            crc = value switch
            {
                string text => Crc(MemoryMarshal.AsBytes(text.AsSpan()), crc),
                bool bit => Crc([(byte)(bit ? 1 : 0)], crc),
                _ => Crc([(byte)(int)value], crc),
            };
        }

        return ~crc;
    }

    private static uint Checksum(Func<int, bool> compute) => Checksum(c => (object)compute(c));

    private static uint Crc(ReadOnlySpan<byte> data, uint crc)
    {
        foreach (byte b in data)
        {
            crc = CrcTable[(byte)(crc ^ b)] ^ crc >> 8;
        }

        return crc;
    }

    private static readonly uint[] CrcTable = [.. Enumerable.Range(0, 256).Select(i =>
        Enumerable.Range(0, 8).Aggregate((uint)i, (crc, _) => (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320 : crc >> 1))];

    private static void Run(string area, Func<string[], string> compute) => Check("strings.txt", area, compute);

    private static string Show(IEnumerable<string> parts) =>
        string.Join("\t", parts.Select(Escape).Prepend(parts.Count().ToString(CultureInfo.InvariantCulture)));

    private static string Show(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Show(TextError error) => Recording.Show(error);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
