using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <summary>The classes of characters that escapes name, as parts of a set.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>None.</summary>
    None = 0,
    /// <summary>Decimal digits.</summary>
    Digit = 1,
    /// <summary>Everything but decimal digits.</summary>
    NotDigit = 2,
    /// <summary>White space.</summary>
    Space = 4,
    /// <summary>Everything but white space.</summary>
    NotSpace = 8,
    /// <summary>Letters, numbers and the underscore.</summary>
    Word = 16,
    /// <summary>Everything but those.</summary>
    NotWord = 32,
}

/// <summary>An immutable set of code points: a table for the first 256, ranges and classes beyond.</summary>
internal sealed class CharSet
{
    /// <summary>Code points with a place in the table.</summary>
    public const int TableSize = 256;

    private readonly byte[] _table = new byte[TableSize];
    private readonly int[] _ranges;
    private readonly CharClass _classes;
    private readonly bool _isNegated;

    /// <summary>A set of sorted, separate ranges and classes, or everything else.</summary>
    public CharSet(List<(int First, int Last)> ranges, CharClass classes, bool isNegated)
    {
        _classes = classes;
        _isNegated = isNegated;
        _ranges = new int[ranges.Count * 2];
        for (var i = 0; i < ranges.Count; i++)
        {
            _ranges[2 * i] = ranges[i].First;
            _ranges[(2 * i) + 1] = ranges[i].Last;
        }

        for (var c = 0; c < TableSize; c++)
        {
            _table[c] = Find(c) ? (byte)1 : (byte)0;
        }

        Stops = MakeStops();
    }

    /// <summary>The table of the first code points: not 0 for members.</summary>
    public ReadOnlySpan<byte> Table => _table;

    /// <summary>What is not in the set, when these are few characters: a scan can look for them.</summary>
    public SearchValues<char>? Stops { get; }

    /// <summary>Memory it takes, roughly.</summary>
    public int Bytes => TableSize + 100 + (_ranges.Length * 4);

    /// <summary>True when the code point is in the set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(int codePoint) =>
        (uint)codePoint < (uint)_table.Length ? _table[codePoint] != 0 : Find(codePoint);

    /// <summary>True when nothing beyond ASCII is in the set.</summary>
    public bool IsAscii
    {
        get
        {
            if (_isNegated || _classes != CharClass.None)
            {
                return false;
            }

            return _ranges.Length == 0 || _ranges[^1] < 128;
        }
    }

    /// <summary>True when the code point belongs to a class.</summary>
    public static bool IsIn(int codePoint, CharClass classes)
    {
        var traits = UnicodeData.Traits(codePoint);
        var isDigit = (traits & CharacterTraits.Decimal) != 0;
        var isSpace = (traits & CharacterTraits.Space) != 0;
        var isWord = codePoint == '_' || (traits & CharacterTraits.Alphanumeric) != 0;
        return (classes & (isDigit ? CharClass.Digit : CharClass.NotDigit)) != 0
            || (classes & (isSpace ? CharClass.Space : CharClass.NotSpace)) != 0
            || (classes & (isWord ? CharClass.Word : CharClass.NotWord)) != 0;
    }

    private bool Find(int codePoint)
    {
        if (_classes != CharClass.None && IsIn(codePoint, _classes))
        {
            return !_isNegated;
        }

        var low = 0;
        var high = (_ranges.Length / 2) - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (codePoint < _ranges[2 * middle])
            {
                high = middle - 1;
            }
            else if (codePoint > _ranges[(2 * middle) + 1])
            {
                low = middle + 1;
            }
            else
            {
                return !_isNegated;
            }
        }

        return _isNegated;
    }

    private SearchValues<char>? MakeStops()
    {
        if (!_isNegated || _classes != CharClass.None || (_ranges.Length > 0 && _ranges[^1] >= 128))
        {
            return null;
        }

        var stops = new List<char>();
        for (var c = 0; c < 128; c++)
        {
            if (_table[c] == 0)
            {
                stops.Add((char)c);
            }
        }

        return stops.Count is > 0 and <= 5 ? SearchValues.Create(stops.ToArray()) : null;
    }
}

/// <summary>Collects what a set is made of.</summary>
internal sealed class CharSetBuilder
{
    private const int LastCodePoint = 0x10FFFF;

    private readonly List<(int First, int Last)> _ranges = [];
    private CharClass _classes;

    /// <summary>Number of things added.</summary>
    public int Count { get; private set; }

    /// <summary>Adds code points.</summary>
    public void Add(int first, int last)
    {
        _ranges.Add((first, last));
        Count++;
    }

    /// <summary>Adds a class, by its letters in ASCII or in all of Unicode.</summary>
    public void Add(CharClass kind, bool isAscii)
    {
        Count++;
        if (!isAscii)
        {
            _classes |= kind;
            return;
        }

        foreach (var (first, last) in AsciiRanges(kind))
        {
            _ranges.Add((first, last));
        }
    }

    /// <summary>The set; where case does not matter, with every case of its members.</summary>
    public CharSet Build(bool isNegated, CaseMode mode)
    {
        if (mode != CaseMode.Exact)
        {
            var count = _ranges.Count;
            for (var i = 0; i < count; i++)
            {
                CaseFolding.AddCases(_ranges, _ranges[i].First, _ranges[i].Last, mode);
            }
        }

        return new CharSet(Merge(_ranges), _classes, isNegated);
    }

    /// <summary>
    /// A set of bytes that takes a letter when one of its cases is in it, as CPython does with the LOCALE flag:
    /// negation
    /// comes first.
    /// </summary>
    public CharSet BuildEitherCase(bool isNegated)
    {
        var exact = Build(isNegated, CaseMode.Exact);
        var members = new List<(int First, int Last)>();
        for (var c = 0; c < CharSet.TableSize; c++)
        {
            var other = c < 128 && char.IsAsciiLetter((char)c) ? c ^ 0x20 : c;
            if (exact.Contains(c) || exact.Contains(other))
            {
                members.Add((c, c));
            }
        }

        return new CharSet(Merge(members), CharClass.None, false);
    }

    private static List<(int First, int Last)> Merge(List<(int First, int Last)> ranges)
    {
        ranges.Sort();
        var merged = new List<(int First, int Last)>(ranges.Count);
        foreach (var range in ranges)
        {
            if (merged.Count > 0 && range.First <= (long)merged[^1].Last + 1)
            {
                merged[^1] = (merged[^1].First, Math.Max(merged[^1].Last, range.Last));
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }

    private static (int First, int Last)[] AsciiRanges(CharClass kind) => kind switch
    {
        CharClass.Digit => [('0', '9')],
        CharClass.NotDigit => [(0, '0' - 1), ('9' + 1, LastCodePoint)],
        CharClass.Space => [('\t', '\r'), (' ', ' ')],
        CharClass.NotSpace => [(0, '\t' - 1), ('\r' + 1, ' ' - 1), (' ' + 1, LastCodePoint)],
        CharClass.Word => [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
        _ => [(0, '0' - 1), ('9' + 1, 'A' - 1), ('Z' + 1, '_' - 1), ('_' + 1, 'a' - 1), ('z' + 1, LastCodePoint)],
    };
}
