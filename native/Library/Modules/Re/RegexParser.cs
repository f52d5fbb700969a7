using System.Collections.Generic;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Re;

/// <summary>Parses a pattern into a tree: alternations, sequences and repeats.</summary>
/// <remarks>Errors have CPython's texts and positions (sre_parse). Cost: linear, charged per token.</remarks>
internal sealed partial class RegexParser
{
    /// <summary>The maximum of a repeat without limit.</summary>
    public const uint Unlimited = uint.MaxValue;

    private readonly Vm _vm;
    private readonly PatternReader _reader;
    private readonly bool _isText;
    private readonly List<RegexNode?> _groups = [null];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _tests = [];
    private RegexFlags _flags;
    private int _lookBehindGroups = -1;
    private string? _laterError;
    private bool _hasMemory;

    private RegexParser(Vm vm, string pattern, bool isText, RegexFlags flags)
    {
        _vm = vm;
        _isText = isText;
        _flags = flags;
        _reader = new PatternReader(pattern, isText);
    }

    /// <summary>Parses a pattern; null: an error of the pattern, or one raised in the machine.</summary>
    public static ParsedPattern? Parse(
        Vm vm, string pattern, bool isText, RegexFlags flags, out PatternProblem problem)
    {
        var parser = new RegexParser(vm, pattern, isText, flags);
        problem = default;
        var tree = parser.ParseAlternatives(flags, isNested: false);
        if (vm.Raised is not null && tree is null)
        {
            return null;
        }

        problem = parser.Check(tree is null);
        return problem.Message is not null || tree is null
            ? null
            : new ParsedPattern(tree, parser._flags, parser._groups.Count - 1, parser._names)
            {
                HasMemory = parser._hasMemory,
            };
    }

    private PatternProblem Check(bool hasFailed)
    {
        if (!hasFailed && _reader.Error is null)
        {
            FixFlags(out var message);
            if (message is not null)
            {
                return new PatternProblem(ProblemKind.Value, message, -1);
            }

            if (!_reader.IsAtEnd)
            {
                _reader.Fail("unbalanced parenthesis");
            }

            foreach (var (group, position) in _tests)
            {
                if (group >= _groups.Count && _reader.Error is null)
                {
                    _reader.FailAt($"invalid group reference {group}", position);
                }
            }

            if (_laterError is not null && _reader.Error is null)
            {
                _reader.FailAt(_laterError, -1);
            }
        }

        return _reader.Error is null ? default : new PatternProblem(
            !_reader.IsOverflow ? ProblemKind.Pattern
                : _reader.Error.StartsWith("Exceeds", StringComparison.Ordinal) ? ProblemKind.Value
                : ProblemKind.Overflow,
            _reader.Error, _reader.ErrorPosition);
    }

    private void FixFlags(out string? message)
    {
        message = null;
        var isAscii = (_flags & RegexFlags.Ascii) != 0;
        var isUnicode = (_flags & RegexFlags.Unicode) != 0;
        var isLocale = (_flags & RegexFlags.Locale) != 0;
        if (_isText)
        {
            message = isLocale ? "cannot use LOCALE flag with a str pattern"
                : isAscii && isUnicode ? "ASCII and UNICODE flags are incompatible" : null;
            _flags |= isAscii ? 0 : RegexFlags.Unicode;
            return;
        }

        message = isUnicode ? "cannot use UNICODE flag with a bytes pattern"
            : isLocale && isAscii ? "ASCII and LOCALE flags are incompatible" : null;
    }

    private RegexNode? ParseAlternatives(RegexFlags flags, bool isNested)
    {
        if (!_vm.EnterRecursion(""))
        {
            return null;
        }

        var branches = new List<RegexNode>();
        do
        {
            if (!isNested)
            {
                flags = _flags;
            }

            if (ParseSequence(ref flags, !isNested && branches.Count == 0) is not { } branch)
            {
                _vm.LeaveRecursion();
                return null;
            }

            branches.Add(branch);
        }
        while (_reader.TryTake('|'));
        _vm.LeaveRecursion();
        return branches.Count == 1 ? branches[0] : RegexNode.Alternation(branches);
    }

    /// <summary>One alternative. The flags change where global flags stand at its start.</summary>
    private RegexNode? ParseSequence(ref RegexFlags flags, bool isFirst)
    {
        var parts = new List<RegexNode>();
        while (!_reader.IsAtEnd && !_reader.IsNext('|') && !_reader.IsNext(')'))
        {
            if (!_vm.ChargeWork(20))
            {
                return null;
            }

            var isEscape = _reader.NextIsEscape;
            var token = _reader.Take();
            if (_reader.Error is not null)
            {
                return null;
            }

            if (!isEscape && (flags & RegexFlags.Verbose) != 0 && TrySkip(token))
            {
                continue;
            }

            var isRepeat = !isEscape && token is '*' or '+' or '?' or '{';
            if (isRepeat ? !ParseRepeat(parts, token, flags)
                : !isEscape && token == '(' ? !ParseGroup(parts, ref flags, isFirst)
                : !TryAdd(parts, isEscape ? ParseEscape(token, flags) : ParsePlain(token, flags)))
            {
                return null;
            }
        }

        return _reader.Error is null ? RegexNode.Sequence(parts) : null;
    }

    private static bool TryAdd(List<RegexNode> parts, RegexNode? part)
    {
        if (part is not null)
        {
            parts.Add(part);
        }

        return part is not null;
    }

    private bool TrySkip(int token)
    {
        if (token is ' ' or '\t' or '\n' or '\r' or '\v' or '\f')
        {
            return true;
        }

        if (token != '#')
        {
            return false;
        }

        while (!_reader.IsAtEnd)
        {
            var isEscape = _reader.NextIsEscape;
            if (_reader.Take() == '\n' && !isEscape)
            {
                break;
            }
        }

        return true;
    }

    private RegexNode? ParsePlain(int token, RegexFlags flags) => token switch
    {
        '[' => ParseSet(flags),
        '.' => new RegexNode((flags & RegexFlags.DotAll) != 0 ? RegexKind.AnyAll : RegexKind.Any)
        {
            MinWidth = 1, MaxWidthTaken = 1,
        },
        '^' => At((flags & RegexFlags.Multiline) != 0 ? RegexPosition.LineStart : RegexPosition.Start),
        '$' => At((flags & RegexFlags.Multiline) != 0 ? RegexPosition.LineEnd : RegexPosition.LastLineEnd),
        _ => Literal(token, flags),
    };

    private static RegexNode At(RegexPosition position) => new(RegexKind.At) { Value = (int)position };

    private RegexNode Literal(int point, RegexFlags flags)
    {
        var mode = CaseOf(flags);
        if (!CaseFolding.IsCaseless(point, mode))
        {
            var set = new CharSetBuilder();
            set.Add(point, point);
            return SetNode(set.Build(false, mode));
        }

        if (point is >= 0xD800 and <= 0xDFFF)
        {
            // A half of a pair must not match inside the pair: sets compare whole code points.
            var half = new CharSetBuilder();
            half.Add(point, point);
            return SetNode(half.Build(false, CaseMode.Exact));
        }

        return new RegexNode(RegexKind.Literal) { Value = point, MinWidth = 1, MaxWidthTaken = 1 };
    }

    private static RegexNode SetNode(CharSet set) =>
        new(RegexKind.Set) { Set = set, MinWidth = 1, MaxWidthTaken = 1 };

    private bool IsAsciiOnly(RegexFlags flags) =>
        !_isText || ((flags & RegexFlags.Ascii) != 0 && (flags & RegexFlags.Unicode) == 0);

    private CaseMode CaseOf(RegexFlags flags) => (flags & RegexFlags.IgnoreCase) == 0 ? CaseMode.Exact
        : IsAsciiOnly(flags) ? CaseMode.Ascii : CaseMode.Unicode;

    private bool ParseRepeat(List<RegexNode> parts, int token, RegexFlags flags)
    {
        var here = _reader.Position;
        uint min = token == '+' ? 1u : 0;
        var max = token == '?' ? 1 : Unlimited;
        if (token == '{')
        {
            if (!ReadBounds(here, ref min, ref max, out var isLiteral))
            {
                return false;
            }

            if (isLiteral)
            {
                parts.Add(Literal('{', flags));
                return true;
            }
        }

        var back = _reader.Position - here + 1;
        if (parts.Count == 0 || parts[^1].Kind == RegexKind.At)
        {
            return _reader.Fail("nothing to repeat", back) is not null;
        }

        var item = parts[^1];
        if (item.Kind == RegexKind.Repeat)
        {
            return _reader.Fail("multiple repeat", back) is not null;
        }

        var mode = _reader.TryTake('?') ? RepeatMode.Lazy
            : _reader.TryTake('+') ? RepeatMode.Possessive : RepeatMode.Greedy;
        parts[^1] = new RegexNode(RegexKind.Repeat)
        {
            Parts = [item.IsPlainGroup ? item.Part : item],
            Min = min,
            Max = max,
            Mode = mode,
            MinWidth = RegexNode.Times(item.MinWidth, min),
            MaxWidthTaken = max == Unlimited && item.MaxWidthTaken > 0
                ? RegexNode.MaxWidth : RegexNode.Times(item.MaxWidthTaken, max),
        };
        return true;
    }

    private bool ReadBounds(int here, ref uint min, ref uint max, out bool isLiteral)
    {
        isLiteral = true;
        if (_reader.IsNext('}'))
        {
            return true;
        }

        var low = _reader.TakeWhile(int.MaxValue, static c => c is >= '0' and <= '9');
        var high = low;
        if (_reader.TryTake(','))
        {
            high = _reader.TakeWhile(int.MaxValue, static c => c is >= '0' and <= '9');
        }

        if (!_reader.TryTake('}'))
        {
            if (_reader.Error is not null)
            {
                return false;
            }

            _reader.Seek(here);
            return _reader.Error is null;
        }

        isLiteral = false;
        if ((low.Length > 0 && !TryCount(low, out min)) || (high.Length > 0 && !TryCount(high, out max)))
        {
            return false;
        }

        return high.Length == 0 || max >= min
            || _reader.Fail("min repeat greater than max repeat", _reader.Position - here) is not null;
    }

    private bool TryCount(string digits, out uint count)
    {
        count = 0;
        if (digits.Length > Runtime.Text.TextLimits.DefaultIntDigits)
        {
            _reader.FailNumber("Exceeds the limit (4300 digits) for integer string conversion: value has "
                + $"{digits.Length} digits; use sys.set_int_max_str_digits() to increase the limit");
            return false;
        }

        ulong number = 0;
        foreach (var digit in digits)
        {
            number = Math.Min((number * 10) + (ulong)(digit - '0'), Unlimited);
        }

        count = (uint)number;
        return number < Unlimited || _reader.FailNumber("the repetition number is too large") is not null;
    }
}

/// <summary>What kind of exception a problem is.</summary>
internal enum ProblemKind : byte
{
    /// <summary>PatternError.</summary>
    Pattern,
    /// <summary>ValueError.</summary>
    Value,
    /// <summary>OverflowError.</summary>
    Overflow,
    /// <summary>IndexError.</summary>
    Index,
}

/// <summary>What is wrong with a pattern or a template.</summary>
/// <param name="Kind">The kind of exception.</param>
/// <param name="Message">The text; null for no problem.</param>
/// <param name="Position">Where, in code points; -1 without place.</param>
internal readonly record struct PatternProblem(ProblemKind Kind, string? Message, int Position);

/// <summary>A parsed pattern.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Flags">The flags in effect.</param>
/// <param name="GroupCount">Number of capturing groups.</param>
/// <param name="Names">Numbers of named groups.</param>
internal sealed record ParsedPattern(RegexNode Tree, RegexFlags Flags, int GroupCount, Dictionary<string, int> Names)
{
    /// <summary>What a place in the pattern matches depends on what groups matched before.</summary>
    public bool HasMemory { get; init; }
}
