using System.Runtime.CompilerServices;
using Monty.Runtime.Text;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Re;

/// <summary>How a search ended.</summary>
internal enum MatchResult : byte
{
    /// <summary>Nothing matches.</summary>
    None,
    /// <summary>A match: its positions are in the registers.</summary>
    Found,
    /// <summary>A limit was exceeded; the error is raised.</summary>
    Error,
}

/// <summary>Runs a program over a text. Positions are those of UTF-16 characters.</summary>
/// <remarks>
/// Goes back by a stack of its own, so that no pattern needs the native stack. Every step is counted and the meter
/// asked
/// now and then. When a search takes many steps, visited places are remembered where that is sound: coming back to one
/// means that it failed, which makes the usual explosive patterns quadratic at worst. Threads: one at a time.
/// </remarks>
internal sealed partial class RegexMatcher(Vm vm, RegexProgram program)
{
    private const int StepsPerCheck = 4096;
    private const int WorkPerStep = 3;
    private const int EntrySize = 3;
    private const int RunEntry = 1 << 30;
    private const int LazyEntry = 1 << 29;
    private const int EntryKinds = RunEntry | LazyEntry;
    private const int MaxKeptStack = 1 << 16;
    private const long MaxMemoBits = 1L << 28;

    private readonly int[] _registers = new int[program.RegisterCount];
    private int[] _stack = new int[16 * EntrySize];
    private ulong[]? _memo;
    private long _memoWidth;
    private long _steps;
    private int _budget = StepsPerCheck;
    private string _text = "";
    private int _end;

    /// <summary>The whole text has to match.</summary>
    private bool _mustEnd;

    /// <summary>A match must not be empty here; -1 for anywhere.</summary>
    private int _notEmptyAt;

    /// <summary>The program.</summary>
    public RegexProgram Program { get; } = program;

    /// <summary>Starts and ends of groups, -1 where a group did not match; then the number of the last group.</summary>
    public ReadOnlySpan<int> Registers => _registers;

    /// <summary>Number of the group that closed last, or -1.</summary>
    public int LastGroup => _registers[Program.LastGroupRegister];

    /// <summary>Uses a text up to an end.</summary>
    public void SetText(string text, int end)
    {
        _text = text;
        _end = end;
    }

    /// <summary>Forgets the text.</summary>
    public void Release()
    {
        _text = "";
        _memo = null;
        if (_stack.Length > MaxKeptStack)
        {
            _stack = new int[16 * EntrySize];
        }
    }

    /// <summary>Matches at a position.</summary>
    public MatchResult Match(int start, bool mustEnd, bool mustAdvance = false)
    {
        Begin(start, mustEnd, mustAdvance);
        return RunAt(start);
    }

    /// <summary>Finds the first match from a position on.</summary>
    public MatchResult Search(int start, bool mustAdvance)
    {
        Begin(start, false, mustAdvance);
        for (var at = start; ; at++)
        {
            at = NextStart(at);
            if (at < 0)
            {
                return MatchResult.None;
            }

            if (!Spend())
            {
                return MatchResult.Error;
            }

            var result = RunAt(at);
            if (result != MatchResult.None || (Program.IsAnchored && at >= 0))
            {
                return result;
            }

            _notEmptyAt = -1;
            if (at < _end && char.IsHighSurrogate(_text[at]) && CodePoints.IsPairAt(_text.AsSpan(0, _end), at))
            {
                at++;
            }
        }
    }

    private void Begin(int start, bool mustEnd, bool mustAdvance)
    {
        _mustEnd = mustEnd;
        _notEmptyAt = mustAdvance ? start : -1;

        // Invariant: what was visited on the way to a match has not failed.
        _memo = null;
        _steps = 0;
    }

    /// <summary>The next position where a match may start, or -1.</summary>
    private int NextStart(int at)
    {
        if (at > _end || _end - at < Program.MinWidth || (Program.IsAnchored && at > 0))
        {
            return -1;
        }

        var rest = _text.AsSpan(at, _end - at);
        int found;
        if (Program.Prefix.Length > 0)
        {
            found = rest.IndexOf(Program.Prefix, StringComparison.Ordinal);
        }
        else if (Program.Starts is { } starts)
        {
            found = rest.IndexOfAny(starts);
        }
        else if (Program.NoStarts is { } others)
        {
            found = rest.IndexOfAnyExcept(others);
        }
        else
        {
            return at;
        }

        _budget -= (found < 0 ? rest.Length : found) >> 4;
        return found < 0 ? -1 : at + found;
    }

    private bool Spend()
    {
        if (--_budget > 0)
        {
            return true;
        }

        var steps = StepsPerCheck - _budget;
        _budget = StepsPerCheck;
        _steps += steps;
        return vm.ChargeWork((long)steps * WorkPerStep) && TryRemember();
    }

    /// <summary>Starts to remember visited places once it pays; false: a limit was exceeded.</summary>
    private bool TryRemember()
    {
        if (_memo is not null || Program.MemoCount == 0 || _steps < 32L * _end)
        {
            return true;
        }

        var bits = Program.MemoCount * (_end + 1L);
        if (bits > MaxMemoBits)
        {
            return true;
        }

        _memoWidth = _end + 1L;
        if (!vm.Charge(bits / 8))
        {
            return false;
        }

        _memo = new ulong[(bits + 63) / 64];
        return true;
    }

    /// <summary>True when the place was visited before; notes the visit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool WasVisited(int place, int position)
    {
        var bit = (place * _memoWidth) + position;
        ref var word = ref _memo![bit >> 6];
        var mask = 1UL << (int)(bit & 63);
        var was = (word & mask) != 0;
        word |= mask;
        return was;
    }

    private bool GrowStack()
    {
        if (!vm.Charge(_stack.Length * 8L) || _stack.Length > Array.MaxLength / 2)
        {
            return _stack.Length <= Array.MaxLength / 2 ? false : vm.Charge(long.MaxValue / 2);
        }

        Array.Resize(ref _stack, _stack.Length * 2);
        return true;
    }

    private bool IsAt(RegexPosition position, int at)
    {
        switch (position)
        {
            case RegexPosition.Start:
                return at == 0;
            case RegexPosition.LineStart:
                return at == 0 || _text[at - 1] == '\n';
            case RegexPosition.End:
                return at == _end;
            case RegexPosition.LastLineEnd:
                return at == _end || (at == _end - 1 && _text[at] == '\n');
            case RegexPosition.LineEnd:
                return at == _end || _text[at] == '\n';
            case RegexPosition.Boundary:
                return IsWordBefore(at, false) != IsWordAt(at, false);
            case RegexPosition.NoBoundary:
                return IsWordBefore(at, false) == IsWordAt(at, false);
            case RegexPosition.AsciiBoundary:
                return IsWordBefore(at, true) != IsWordAt(at, true);
            default:
                return IsWordBefore(at, true) == IsWordAt(at, true);
        }
    }

    private bool IsWordBefore(int at, bool isAscii) =>
        at > 0 && IsWord(CodePoints.Before(_text.AsSpan(0, _end), at, out _), isAscii);

    private bool IsWordAt(int at, bool isAscii) =>
        at < _end && IsWord(CodePoints.At(_text.AsSpan(0, _end), at, out _), isAscii);

    private static bool IsWord(int point, bool isAscii) =>
        point < 128 ? char.IsAsciiLetterOrDigit((char)point) || point == '_'
            : !isAscii && CharSet.IsIn(point, CharClass.Word);

    /// <summary>The position so many code points before another, or -1.</summary>
    private int StepBack(int at, int count)
    {
        if (count > at)
        {
            return -1;
        }

        var text = _text.AsSpan(0, _end);
        for (; count > 0; count--)
        {
            if (at <= 0)
            {
                return -1;
            }

            at -= CodePoints.CutsPair(text, at - 1) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The position behind a text equal to what a group matched, or -1.</summary>
    private int MatchReference(int group, CaseMode mode, int at)
    {
        var start = _registers[2 * group];
        var end = _registers[(2 * group) + 1];
        if (start < 0 || end < start)
        {
            return -1;
        }

        var text = _text.AsSpan(0, _end);
        var wanted = text[start..end];
        _budget -= wanted.Length >> 3;
        if (mode == CaseMode.Exact)
        {
            return text[at..].StartsWith(wanted) ? at + wanted.Length : -1;
        }

        for (var i = 0; i < wanted.Length;)
        {
            var one = CodePoints.At(wanted, i, out var length);
            var other = CodePoints.At(text, at, out var otherLength);
            if (otherLength == 0 || CaseFolding.Lower(one, mode) != CaseFolding.Lower(other, mode))
            {
                return -1;
            }

            i += length;
            at += otherLength;
        }

        return at;
    }
}
