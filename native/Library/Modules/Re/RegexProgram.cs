using System.Buffers;
using System.Collections.Generic;

namespace Monty.Library.Modules.Re;

/// <summary>Instructions of a compiled pattern, with their operands.</summary>
internal enum RegexOp
{
    /// <summary>The pattern has matched.</summary>
    Match,
    /// <summary>One UTF-16 character: character.</summary>
    Char,
    /// <summary>A text: number of the text.</summary>
    Text,
    /// <summary>A code point of a set: number of the set.</summary>
    Set,
    /// <summary>Any code point but a line feed.</summary>
    Any,
    /// <summary>Any code point.</summary>
    AnyAll,
    /// <summary>Go on elsewhere: target.</summary>
    Jump,
    /// <summary>Go on, and elsewhere later: target, memo.</summary>
    Split,
    /// <summary>As Split, but elsewhere at once unless the next code point is in a set: target, memo, set.</summary>
    SplitIf,
    /// <summary>Note the position: register.</summary>
    Save,
    /// <summary>Single code points, as many as possible: what, argument, min, max, next character, memo.</summary>
    Run,
    /// <summary>Single code points, as few as possible: as Run.</summary>
    RunLazy,
    /// <summary>Single code points, never less than possible: as Run.</summary>
    RunPossessive,
    /// <summary>A repeat starts: register, target.</summary>
    LoopStart,
    /// <summary>End of a round of a repeat: register, min, max, body.</summary>
    Loop,
    /// <summary>As Loop, as few rounds as possible.</summary>
    LoopLazy,
    /// <summary>End of a round of an unlimited repeat that needs no count: register, body, memo.</summary>
    Star,
    /// <summary>As Star, as few rounds as possible.</summary>
    StarLazy,
    /// <summary>Start of a part not gone back into: register.</summary>
    AtomicStart,
    /// <summary>Its end: register.</summary>
    AtomicEnd,
    /// <summary>Start of looking ahead or behind: register.</summary>
    LookStart,
    /// <summary>Its end: register.</summary>
    LookEnd,
    /// <summary>Start of what must not match: register, where to go on.</summary>
    NotStart,
    /// <summary>It has matched: register.</summary>
    NotEnd,
    /// <summary>Step back: number of code points.</summary>
    Back,
    /// <summary>What a group matched: group, case mode.</summary>
    Reference,
    /// <summary>Go elsewhere unless a group matched: group, target.</summary>
    Test,
    /// <summary>A position: which.</summary>
    At,
    /// <summary>Nothing matches.</summary>
    Fail,
}

/// <summary>A compiled pattern; immutable.</summary>
internal sealed class RegexProgram
{
    /// <summary>Instructions and operands.</summary>
    public required int[] Code { get; init; }

    /// <summary>Sets.</summary>
    public required CharSet[] Sets { get; init; }

    /// <summary>Texts.</summary>
    public required string[] Texts { get; init; }

    /// <summary>Capturing groups.</summary>
    public required int GroupCount { get; init; }

    /// <summary>
    /// Registers: starts and ends of groups, then the number of the last group, then those of repeats.
    /// </summary>
    public required int RegisterCount { get; init; }

    /// <summary>Places where a visit can be remembered.</summary>
    public required int MemoCount { get; init; }

    /// <summary>A text every match starts with, or empty.</summary>
    public required string Prefix { get; init; }

    /// <summary>Characters a match may start with; null when any.</summary>
    public SearchValues<char>? Starts { get; init; }

    /// <summary>
    /// Characters of ASCII no match starts with, when starts beyond ASCII are possible; null when unknown.
    /// </summary>
    public SearchValues<char>? NoStarts { get; init; }

    /// <summary>Matches only at the start of the text.</summary>
    public bool IsAnchored { get; init; }

    /// <summary>Fewest characters of a match.</summary>
    public required long MinWidth { get; init; }

    /// <summary>Register of the group that closed last.</summary>
    public int LastGroupRegister => 2 * (GroupCount + 1);

    /// <summary>Memory it takes, roughly.</summary>
    public long Bytes
    {
        get
        {
            long bytes = 200 + (Code.Length * 4L);
            foreach (var set in Sets)
            {
                bytes += set.Bytes;
            }

            return bytes;
        }
    }
}

/// <summary>The characters a node can start with.</summary>
internal struct RegexStart
{
    private readonly bool[] _members = new bool[128];

    /// <summary>Nothing yet.</summary>
    public RegexStart()
    {
    }

    /// <summary>Characters beyond ASCII are possible.</summary>
    public bool HasOthers { get; private set; }

    /// <summary>Nothing is known.</summary>
    public bool IsAny { get; private set; }

    /// <summary>Adds one code point.</summary>
    public void Add(int codePoint)
    {
        if (codePoint < 128)
        {
            _members[codePoint] = true;
        }
        else
        {
            HasOthers = true;
        }
    }

    /// <summary>Adds a set.</summary>
    public void Add(CharSet set)
    {
        for (var c = 0; c < 128; c++)
        {
            _members[c] |= set.Table[c] != 0;
        }

        HasOthers |= !set.IsAscii;
    }

    /// <summary>Anything is possible.</summary>
    public void AddAny() => IsAny = true;

    /// <summary>The possible characters of ASCII, or the impossible ones.</summary>
    public readonly List<char> List(bool isMember)
    {
        var list = new List<char>();
        for (var c = 0; c < 128; c++)
        {
            if (_members[c] == isMember)
            {
                list.Add((char)c);
            }
        }

        return list;
    }
}
