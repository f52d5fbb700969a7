using System.Collections.Generic;

namespace Monty.Library.Modules.Re;

/// <summary>What a node of a pattern matches.</summary>
internal enum RegexKind : byte
{
    /// <summary>Nothing, everywhere.</summary>
    Empty,
    /// <summary>One code point.</summary>
    Literal,
    /// <summary>One code point of a set.</summary>
    Set,
    /// <summary>Any code point but a line feed.</summary>
    Any,
    /// <summary>Any code point.</summary>
    AnyAll,
    /// <summary>A position.</summary>
    At,
    /// <summary>Several nodes in a row.</summary>
    Sequence,
    /// <summary>One of several nodes.</summary>
    Alternation,
    /// <summary>A group, captured or not.</summary>
    Group,
    /// <summary>A node several times.</summary>
    Repeat,
    /// <summary>What stands before or behind.</summary>
    Look,
    /// <summary>A node without going back into it.</summary>
    Atomic,
    /// <summary>What a group matched.</summary>
    BackReference,
    /// <summary>One of two nodes, by whether a group matched.</summary>
    Conditional,
    /// <summary>Nothing, nowhere.</summary>
    Fail,
}

/// <summary>How often a repeat tries.</summary>
internal enum RepeatMode : byte
{
    /// <summary>As often as possible first.</summary>
    Greedy,
    /// <summary>As rarely as possible first.</summary>
    Lazy,
    /// <summary>As often as possible, and never less.</summary>
    Possessive,
}

/// <summary>Positions that match without taking characters.</summary>
internal enum RegexPosition : byte
{
    /// <summary>The start of the text.</summary>
    Start,
    /// <summary>The start of a line.</summary>
    LineStart,
    /// <summary>The end of the text.</summary>
    End,
    /// <summary>The end of the text, or before a line feed that ends it.</summary>
    LastLineEnd,
    /// <summary>The end of a line.</summary>
    LineEnd,
    /// <summary>Between a word and something else.</summary>
    Boundary,
    /// <summary>Not between a word and something else.</summary>
    NoBoundary,
    /// <summary>As Boundary, with the words of ASCII.</summary>
    AsciiBoundary,
    /// <summary>As NoBoundary, with the words of ASCII.</summary>
    AsciiNoBoundary,
}

/// <summary>Whether case matters.</summary>
internal enum CaseMode : byte
{
    /// <summary>It does.</summary>
    Exact,
    /// <summary>Not for ASCII letters.</summary>
    Ascii,
    /// <summary>Not for any letter.</summary>
    Unicode,
}

/// <summary>A part of a parsed pattern. Widths are in code points.</summary>
internal sealed class RegexNode(RegexKind kind)
{
    /// <summary>Widths end here: more is as good as unlimited.</summary>
    public const long MaxWidth = 1L << 61;

    /// <summary>What it matches.</summary>
    public readonly RegexKind Kind = kind;

    /// <summary>Code point, position or number of a group (0 for a group without number).</summary>
    public int Value { get; init; }

    /// <summary>The set.</summary>
    public CharSet? Set { get; init; }

    /// <summary>The parts.</summary>
    public List<RegexNode> Parts { get; init; } = [];

    /// <summary>Fewest repetitions.</summary>
    public uint Min { get; init; }

    /// <summary>Most repetitions; <see cref="RegexParser.Unlimited"/> for no limit.</summary>
    public uint Max { get; init; }

    /// <summary>How often a repeat tries.</summary>
    public RepeatMode Mode { get; init; }

    /// <summary>Whether case matters in a back reference.</summary>
    public CaseMode Case { get; init; }

    /// <summary>Looks at what stands before.</summary>
    public bool IsBehind { get; init; }

    /// <summary>Matches where the part does not.</summary>
    public bool IsNegative { get; init; }

    /// <summary>A non-capturing group that changes no flags: a repeat takes its content.</summary>
    public bool IsPlainGroup { get; init; }

    /// <summary>Fewest code points it takes.</summary>
    public long MinWidth { get; init; }

    /// <summary>Most code points it takes.</summary>
    public long MaxWidthTaken { get; init; }

    /// <summary>The only part.</summary>
    public RegexNode Part => Parts[0];

    /// <summary>Takes exactly one code point and nothing else happens.</summary>
    public bool IsSingle => Kind is RegexKind.Literal or RegexKind.Set or RegexKind.Any or RegexKind.AnyAll;

    /// <summary>A sum of widths.</summary>
    public static long Add(long a, long b) => Math.Min(a + b, MaxWidth);

    /// <summary>A width several times.</summary>
    public static long Times(long width, uint count) =>
        width == 0 || count == 0 ? 0 : width > MaxWidth / count ? MaxWidth : width * count;

    /// <summary>A row of nodes.</summary>
    public static RegexNode Sequence(List<RegexNode> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        long min = 0;
        long max = 0;
        foreach (var part in parts)
        {
            min = Add(min, part.MinWidth);
            max = Add(max, part.MaxWidthTaken);
        }

        return new RegexNode(parts.Count == 0 ? RegexKind.Empty : RegexKind.Sequence)
        {
            Parts = parts, MinWidth = min, MaxWidthTaken = max,
        };
    }

    /// <summary>A choice between nodes.</summary>
    public static RegexNode Alternation(List<RegexNode> parts)
    {
        var min = MaxWidth;
        long max = 0;
        foreach (var part in parts)
        {
            min = Math.Min(min, part.MinWidth);
            max = Math.Max(max, part.MaxWidthTaken);
        }

        return new RegexNode(RegexKind.Alternation) { Parts = parts, MinWidth = min, MaxWidthTaken = max };
    }
}
