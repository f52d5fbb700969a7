using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Monty.Source.Unicode;

/// <summary>The names of code points, both ways.</summary>
/// <remarks>
/// UnicodeNames.bin holds frequent words (each with the space or hyphen in front of it), ranges whose names end in the
/// code, and names in the order of their codes, each as the number of words shared with the name before and its other
/// words. What is alike stands together, so that it packs well: counts of words, steps between codes, numbers of words,
/// their second bytes, and rare words where they first appear. generate.py writes it. Read on first use.
/// </remarks>
internal sealed class UnicodeNames
{
    private const int ShortWords = 0xC0;
    private const int EarlierWord = 0xFE;
    private const int NewWord = 0xFF;
    private const string IdeographPrefix = "CJK UNIFIED IDEOGRAPH-";
    private const string SyllablePrefix = "HANGUL SYLLABLE ";

    private static readonly string[] Leads =
        ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];

    private static readonly string[] Vowels =
    [
        "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU",
        "EU", "YI", "I",
    ];

    private static readonly string[] Tails =
    [
        "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S",
        "SS", "NG", "J", "C", "K", "T", "P", "H",
    ];

    private readonly List<string> _words = [];
    private readonly (int First, int Last, string Prefix)[] _ranges;
    private readonly int _nameCount;

    // For each name its code and where its words begin in the list of all words.
    private readonly List<int> _codes = [];
    private readonly List<int> _starts = [];
    private readonly List<ushort> _sequence = [];

    // Name numbers plus one by hash.
    private readonly int[] _index;

    private UnicodeNames()
    {
        byte[] data = EmbeddedFiles.Read("UnicodeNames.bin");
        ResourceReader reader = new(data);
        for (int count = reader.ReadNumber(); count > 0; count--)
        {
            _words.Add(reader.ReadText());
        }

        _ranges = new (int First, int Last, string Prefix)[reader.ReadNumber()];
        for (int i = 0; i < _ranges.Length; i++)
        {
            int first = reader.ReadNumber();
            int last = first + reader.ReadNumber();
            _ranges[i] = (first, last, reader.ReadText());
        }

        _nameCount = reader.ReadNumber();
        int aliasCount = reader.ReadNumber();
        int stepsLength = reader.ReadNumber();
        int numbersLength = reader.ReadNumber();
        int secondsLength = reader.ReadNumber();
        int start = reader.Position;
        Columns columns = new()
        {
            Counts = new ResourceReader(data, start),
            Steps = new ResourceReader(data, start += _nameCount + aliasCount),
            Numbers = new ResourceReader(data, start += stepsLength),
            Seconds = new ResourceReader(data, start += numbersLength),
            Words = new ResourceReader(data, start + secondsLength),
        };
        ReadNames(ref columns, _nameCount);
        ReadNames(ref columns, aliasCount);
        _starts.Add(_sequence.Count);
        _index = new int[1 << 17];
        for (int i = 0; i < _codes.Count; i++)
        {
            int slot = (int)HashOf(i) & (_index.Length - 1);
            while (_index[slot] != 0)
            {
                slot = (slot + 1) & (_index.Length - 1);
            }

            _index[slot] = i + 1;
        }
    }

    /// <summary>The code point of a name or alias; case does not matter, except in names made from codes.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out int codePoint)
    {
        if (name.StartsWith(SyllablePrefix, StringComparison.Ordinal))
        {
            return TryFindSyllable(name[SyllablePrefix.Length..], out codePoint);
        }

        if (name.StartsWith(IdeographPrefix, StringComparison.Ordinal))
        {
            return TryFindCode(name, IdeographPrefix, out codePoint);
        }

        return Table.Instance.TryFindListed(name, out codePoint);
    }

    /// <summary>The name of a code point.</summary>
    public static bool TryGetName(int codePoint, [NotNullWhen(true)] out string? name)
    {
        name = null;
        if (codePoint is >= Hangul.First and < Hangul.First + Hangul.Count)
        {
            int index = codePoint - Hangul.First;
            name = SyllablePrefix + Leads[index / Hangul.PerLead] +
                Vowels[index % Hangul.PerLead / Hangul.TailCount] + Tails[index % Hangul.TailCount];
            return true;
        }

        UnicodeNames table = Table.Instance;
        foreach ((int first, int last, string prefix) in table._ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                name = prefix + codePoint.ToString("X4", CultureInfo.InvariantCulture);
                return true;
            }
        }

        int number = table._codes.BinarySearch(0, table._nameCount, codePoint, null);
        if (number < 0)
        {
            return false;
        }

        StringBuilder builder = new();
        for (int i = table._starts[number]; i < table._starts[number + 1]; i++)
        {
            builder.Append(table._words[table._sequence[i]]);
        }

        name = builder.ToString(1, builder.Length - 1);
        return true;
    }

    private static bool TryFindSyllable(ReadOnlySpan<char> name, out int codePoint)
    {
        int lead = LongestPrefix(name, Leads);
        ReadOnlySpan<char> rest = name[Leads[lead].Length..];
        int vowel = LongestPrefix(rest, Vowels);
        codePoint = 0;
        if (vowel < 0)
        {
            return false;
        }

        rest = rest[Vowels[vowel].Length..];
        int tail = LongestPrefix(rest, Tails);
        codePoint = Hangul.First + (lead * Hangul.PerLead) + (vowel * Hangul.TailCount) + tail;
        return rest.Length == Tails[tail].Length;
    }

    private static int LongestPrefix(ReadOnlySpan<char> text, string[] candidates)
    {
        int best = -1;
        for (int i = 0; i < candidates.Length; i++)
        {
            if (text.StartsWith(candidates[i], StringComparison.Ordinal) &&
                (best < 0 || candidates[i].Length > candidates[best].Length))
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>Finds a name that ends in its code, in capitals and without leading zeros.</summary>
    private static bool TryFindCode(ReadOnlySpan<char> name, string prefix, out int codePoint)
    {
        codePoint = 0;
        ReadOnlySpan<char> digits = name[prefix.Length..];
        if (digits.Length is < 4 or > 5)
        {
            return false;
        }

        foreach (char c in digits)
        {
            if (c is not ((>= '0' and <= '9') or (>= 'A' and <= 'F')))
            {
                return false;
            }

            codePoint = (codePoint << 4) | (c <= '9' ? c - '0' : c - 'A' + 10);
        }

        foreach ((int first, int last, string found) in Table.Instance._ranges)
        {
            if (codePoint >= first && codePoint <= last)
            {
                return found == prefix && (digits[0] != '0' || digits.Length == 4);
            }
        }

        return false;
    }

    private static uint Mix(uint hash, char c) => (hash ^ char.ToUpperInvariant(c)) * 16777619;

    private void ReadNames(ref Columns columns, int count)
    {
        int code = 0;
        int previous = _sequence.Count;
        for (int i = 0; i < count; i++)
        {
            int header = columns.Counts.ReadByte();
            int step = columns.Steps.ReadNumber();
            code += (step & 1) == 0 ? step >> 1 : -(step >> 1);
            int start = _sequence.Count;
            for (int shared = header >> 4; shared > 0; shared--)
            {
                _sequence.Add(_sequence[previous++]);
            }

            for (int rest = header & 15; rest > 0; rest--)
            {
                _sequence.Add((ushort)ReadWord(ref columns));
            }

            _codes.Add(code);
            _starts.Add(start);
            previous = start;
        }
    }

    private int ReadWord(ref Columns columns)
    {
        int number = columns.Numbers.ReadByte();
        switch (number)
        {
            case < ShortWords:
                return number;
            case EarlierWord:
                return _words.Count - columns.Seconds.ReadNumber();
            case NewWord:
                _words.Add(columns.Words.ReadText());
                return _words.Count - 1;
            default:
                return ShortWords + ((number - ShortWords) << 8) + columns.Seconds.ReadByte();
        }
    }

    private uint HashOf(int number)
    {
        uint hash = 2166136261;
        bool isFirst = true;
        for (int i = _starts[number]; i < _starts[number + 1]; i++)
        {
            foreach (char c in _words[_sequence[i]])
            {
                if (!isFirst)
                {
                    hash = Mix(hash, c);
                }

                isFirst = false;
            }
        }

        return hash ^ (hash >> 15);
    }

    private bool TryFindListed(ReadOnlySpan<char> name, out int codePoint)
    {
        uint hash = 2166136261;
        foreach (char c in name)
        {
            hash = Mix(hash, c);
        }

        hash ^= hash >> 15;
        for (int slot = (int)hash & (_index.Length - 1); _index[slot] != 0; slot = (slot + 1) & (_index.Length - 1))
        {
            if (IsName(_index[slot] - 1, name))
            {
                codePoint = _codes[_index[slot] - 1];
                return true;
            }
        }

        foreach ((_, _, string prefix) in _ranges)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && prefix != IdeographPrefix &&
                TryFindCode(name, prefix, out codePoint))
            {
                return true;
            }
        }

        codePoint = 0;
        return false;
    }

    private bool IsName(int number, ReadOnlySpan<char> name)
    {
        int position = -1;
        for (int i = _starts[number]; i < _starts[number + 1]; i++)
        {
            string word = _words[_sequence[i]];
            int skip = position < 0 ? 1 : 0;
            position = Math.Max(position, 0);
            ReadOnlySpan<char> rest = name[position..];
            if (!rest.StartsWith(word.AsSpan(skip), StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }

            position += word.Length - skip;
        }

        return position == name.Length;
    }

    private struct Columns
    {
        public ResourceReader Counts;
        public ResourceReader Steps;
        public ResourceReader Numbers;
        public ResourceReader Seconds;
        public ResourceReader Words;
    }

    private static class Table
    {
        public static readonly UnicodeNames Instance = new();
    }
}

/// <summary>The arrangement of Hangul syllables, which have neither listed names nor listed decompositions.</summary>
internal static class Hangul
{
    /// <summary>The first syllable.</summary>
    public const int First = 0xAC00;

    /// <summary>The number of syllables.</summary>
    public const int Count = 11172;

    /// <summary>The number of final consonants, none included.</summary>
    public const int TailCount = 28;

    /// <summary>The number of syllables that share their first consonant.</summary>
    public const int PerLead = 588;
}
