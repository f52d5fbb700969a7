using Monty.Source;
using Monty.Source.Unicode;

namespace Monty.Library.Modules.Unicodedata;

/// <summary>Properties of characters that only unicodedata tells.</summary>
/// <remarks>
/// characters.bin, which make_characters.py writes, holds runs of characters with equal properties (category,
/// direction, width, mirrored, packed in a number); numbers; runs of tags of compatibility decompositions in the
/// order of their characters; named sequences. Read on first use.
/// </remarks>
internal sealed class CharacterTable
{
    private static readonly string[] CategoryNames =
        "Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs".Split(' ');

    private static readonly string[] DirectionNames =
        " AL AN B BN CS EN ES ET FSI L LRE LRI LRO NSM ON PDF PDI R RLE RLI RLO S WS".Split(' ');

    private static readonly string[] WidthNames = "A F H N Na W".Split(' ');

    private static readonly string[] TagNames = ("circle compat final font fraction initial isolated medial narrow "
        + "noBreak small square sub super vertical wide").Split(' ');

    private readonly int[] _starts;
    private readonly ushort[] _properties;
    private readonly Dictionary<int, double> _numbers = [];
    private readonly Dictionary<int, string> _tags = [];
    private readonly Dictionary<string, string> _sequences = new(StringComparer.OrdinalIgnoreCase);

    private CharacterTable()
    {
        ResourceReader reader = new(EmbeddedFiles.Read("characters.bin"));
        _starts = new int[reader.ReadNumber()];
        _properties = new ushort[_starts.Length];
        var start = 0;
        for (var i = 0; i < _starts.Length; i++)
        {
            _starts[i] = start;
            start += reader.ReadNumber();
            _properties[i] = (ushort)reader.ReadNumber();
        }

        var code = 0;
        for (var left = reader.ReadNumber(); left > 0; left--)
        {
            code += reader.ReadNumber();
            var numerator = reader.ReadNumber();
            double value = (numerator & 1) != 0 ? -(numerator >> 1) : numerator >> 1;
            for (var power = reader.ReadNumber(); power > 0; power--)
            {
                value *= 10;
            }

            _numbers[code] = value / reader.ReadNumber();
        }

        using var compatible = Normalization.CompatibleCodes().GetEnumerator();
        for (var left = reader.ReadNumber(); left > 0; left--)
        {
            var length = reader.ReadNumber();
            var tag = TagNames[reader.ReadNumber()];
            for (; length > 0 && compatible.MoveNext(); length--)
            {
                _tags[compatible.Current] = tag;
            }
        }

        for (var left = reader.ReadNumber(); left > 0; left--)
        {
            var name = reader.ReadText();
            var text = "";
            for (var count = reader.ReadNumber(); count > 0; count--)
            {
                text += char.ConvertFromUtf32(reader.ReadNumber());
            }

            _sequences[name] = text;
        }
    }

    /// <summary>The general category.</summary>
    public static string Category(int code) => CategoryNames[Properties(code) & 31];

    /// <summary>The class of the bidirectional algorithm.</summary>
    public static string Direction(int code) => DirectionNames[(Properties(code) >> 5) & 31];

    /// <summary>The width among East Asian characters.</summary>
    public static string Width(int code) => WidthNames[(Properties(code) >> 10) & 7];

    /// <summary>Whether it is mirrored in text from right to left.</summary>
    public static bool IsMirrored(int code) => Properties(code) >> 13 != 0;

    /// <summary>The number that it stands for; null without one.</summary>
    public static double? Number(int code) =>
        Table.Instance._numbers.TryGetValue(code, out var number) ? number : null;

    /// <summary>The tag of its compatibility decomposition.</summary>
    public static string Tag(int code) => Table.Instance._tags.GetValueOrDefault(code, "compat");

    /// <summary>The characters of a named sequence; null when there is none of that name.</summary>
    public static string? Sequence(string name) => Table.Instance._sequences.GetValueOrDefault(name);

    private static int Properties(int code)
    {
        var table = Table.Instance;
        var at = Array.BinarySearch(table._starts, code);
        return table._properties[at < 0 ? ~at - 1 : at];
    }

    private static class Table
    {
        public static readonly CharacterTable Instance = new();
    }
}
