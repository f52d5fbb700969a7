using System.Collections.Generic;
using System.Globalization;
using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <content>Everything that starts with a parenthesis.</content>
internal sealed partial class RegexParser
{
    private const int MaxGroups = (1 << 30) - 1;

    private bool ParseGroup(List<RegexNode> parts, ref RegexFlags flags, bool isFirst)
    {
        var start = _reader.Position - 1;
        if (!_reader.TryTake('?'))
        {
            return Capture(parts, flags, start, null);
        }

        if (_reader.IsAtEnd)
        {
            return Refuse(_reader.Error ?? "unexpected end of pattern");
        }

        var isEscape = _reader.NextIsEscape;
        var letter = _reader.Take();
        if (_reader.Error is not null)
        {
            return false;
        }

        if (isEscape)
        {
            return Refuse("unknown extension ?\\" + PatternReader.TextOf(letter), 3);
        }

        switch (letter)
        {
            case 'P':
                return ParseNamed(parts, flags, start);
            case ':':
                return Enclose(parts, flags, start, RegexKind.Group, isPlain: true);
            case '>':
                return Enclose(parts, flags, start, RegexKind.Atomic, isPlain: false);
            case '#':
                return SkipComment(start);
            case '=' or '!':
                return ParseLook(parts, flags, start, letter == '!', isBehind: false);
            case '<':
                return ParseBehind(parts, flags, start);
            case '(':
                return ParseConditional(parts, flags, start);
            default:
                return letter == '-' || FlagOf(letter) != RegexFlags.None
                    ? ParseFlags(parts, ref flags, letter, start, isFirst)
                    : Refuse("unknown extension ?" + PatternReader.TextOf(letter), 2);
        }
    }

    private bool Refuse(string message, int back = 0) => _reader.Fail(message, back) is not null;

    private bool Close(int start) => _reader.Error is null
        && (_reader.TryTake(')')
            ? _reader.Error is null
            : Refuse("missing ), unterminated subpattern", _reader.Position - start));

    private bool Capture(List<RegexNode> parts, RegexFlags flags, int start, string? name)
    {
        var number = _groups.Count;
        _groups.Add(null);
        if (name is not null && !_names.TryAdd(name, number))
        {
            return Refuse($"redefinition of group name {StringRepr.Repr(name)} as group {number}; was group "
                + _names[name], CodePoints.Count(name) + 1);
        }

        if (ParseAlternatives(flags, isNested: true) is not { } content || !Close(start))
        {
            return false;
        }

        var group = new RegexNode(RegexKind.Group)
        {
            Value = number, Parts = [content], MinWidth = content.MinWidth, MaxWidthTaken = content.MaxWidthTaken,
        };
        _groups[number] = group;
        parts.Add(group);
        return true;
    }

    private bool Enclose(List<RegexNode> parts, RegexFlags flags, int start, RegexKind kind, bool isPlain)
    {
        if (ParseAlternatives(flags, isNested: true) is not { } content || !Close(start))
        {
            return false;
        }

        parts.Add(new RegexNode(kind)
        {
            Parts = [content], IsPlainGroup = isPlain, MinWidth = content.MinWidth,
            MaxWidthTaken = content.MaxWidthTaken,
        });
        return true;
    }

    private bool ParseNamed(List<RegexNode> parts, RegexFlags flags, int start)
    {
        if (_reader.TryTake('<'))
        {
            return _reader.TakeUntil('>', "group name") is { } name && CheckName(name)
                && Capture(parts, flags, start, name);
        }

        if (_reader.TryTake('='))
        {
            if (_reader.TakeUntil(')', "group name") is not { } name || !CheckName(name))
            {
                return false;
            }

            if (!_names.TryGetValue(name, out var number))
            {
                return Refuse("unknown group name " + StringRepr.Repr(name), CodePoints.Count(name) + 1);
            }

            if (_groups[number] is null)
            {
                return Refuse("cannot refer to an open group", CodePoints.Count(name) + 1);
            }

            return CheckLookBehind(number) && TryAdd(parts, BackReference(number, flags));
        }

        if (_reader.IsAtEnd)
        {
            return Refuse(_reader.Error ?? "unexpected end of pattern");
        }

        var isEscape = _reader.NextIsEscape;
        var letter = PatternReader.TextOf(_reader.Take());
        return Refuse("unknown extension ?P" + (isEscape ? "\\" : "") + letter, isEscape ? 4 : 3);
    }

    private RegexNode BackReference(int number, RegexFlags flags)
    {
        var group = _groups[number]!;
        _hasMemory = true;
        return new RegexNode(RegexKind.BackReference)
        {
            Value = number, Case = CaseOf(flags), MinWidth = group.MinWidth, MaxWidthTaken = group.MaxWidthTaken,
        };
    }

    private bool CheckName(string name)
    {
        if (!_isText && !StringTraits.IsAscii(name))
        {
            return Refuse("bad character in group name " + StringRepr.Ascii(name), name.Length + 1);
        }

        return StringTraits.IsIdentifier(name)
            || Refuse("bad character in group name " + StringRepr.Repr(name), CodePoints.Count(name) + 1);
    }

    private bool CheckLookBehind(int number)
    {
        if (_lookBehindGroups < 0)
        {
            return true;
        }

        if (number >= _groups.Count || _groups[number] is null)
        {
            return Refuse("cannot refer to an open group");
        }

        return number < _lookBehindGroups
            || Refuse("cannot refer to group defined in the same lookbehind subpattern");
    }

    private bool SkipComment(int start)
    {
        while (true)
        {
            if (_reader.IsAtEnd)
            {
                return Refuse(_reader.Error ?? "missing ), unterminated comment", _reader.Position - start);
            }

            var isEscape = _reader.NextIsEscape;
            if (_reader.Take() == ')' && !isEscape)
            {
                return _reader.Error is null;
            }
        }
    }

    private bool ParseBehind(List<RegexNode> parts, RegexFlags flags, int start)
    {
        if (_reader.IsAtEnd)
        {
            return Refuse(_reader.Error ?? "unexpected end of pattern");
        }

        var isEscape = _reader.NextIsEscape;
        var letter = _reader.Take();
        if (isEscape || letter is not ('=' or '!'))
        {
            return Refuse("unknown extension ?<" + (isEscape ? "\\" : "") + PatternReader.TextOf(letter),
                isEscape ? 4 : 3);
        }

        var outer = _lookBehindGroups;
        _lookBehindGroups = outer < 0 ? _groups.Count : outer;
        var isParsed = ParseLook(parts, flags, start, letter == '!', isBehind: true);
        _lookBehindGroups = outer;
        return isParsed;
    }

    private bool ParseLook(List<RegexNode> parts, RegexFlags flags, int start, bool isNegative, bool isBehind)
    {
        if (ParseAlternatives(flags, isNested: true) is not { } content || !Close(start))
        {
            return false;
        }

        if (isNegative && content.Kind == RegexKind.Empty)
        {
            parts.Add(new RegexNode(RegexKind.Fail));
            return true;
        }

        if (isBehind && (content.MinWidth != content.MaxWidthTaken || content.MinWidth > uint.MaxValue))
        {
            // Found when the whole pattern has been read, as CPython does.
            _laterError ??= content.MinWidth > uint.MaxValue ? "looks too much behind"
                : "look-behind requires fixed-width pattern";
        }

        parts.Add(new RegexNode(RegexKind.Look) { Parts = [content], IsNegative = isNegative, IsBehind = isBehind });
        return true;
    }

    private bool ParseConditional(List<RegexNode> parts, RegexFlags flags, int start)
    {
        if (_reader.TakeUntil(')', "group name") is not { } name || !TryCondition(name, out var number))
        {
            return false;
        }

        var inner = flags;
        if (ParseSequenceNested(ref inner) is not { } yes)
        {
            return false;
        }

        RegexNode? no = null;
        if (_reader.TryTake('|'))
        {
            no = ParseSequenceNested(ref inner);
            if (no is null)
            {
                return false;
            }

            if (_reader.IsNext('|'))
            {
                return Refuse("conditional backref with more than two branches");
            }
        }

        if (!Close(start))
        {
            return false;
        }

        parts.Add(new RegexNode(RegexKind.Conditional)
        {
            Value = number,
            Parts = no is null ? [yes] : [yes, no],
            MinWidth = no is null ? 0 : Math.Min(yes.MinWidth, no.MinWidth),
            MaxWidthTaken = Math.Max(yes.MaxWidthTaken, no?.MaxWidthTaken ?? 0),
        });
        return true;
    }

    private RegexNode? ParseSequenceNested(ref RegexFlags flags)
    {
        if (_reader.Error is not null || !_vm.EnterRecursion(""))
        {
            return null;
        }

        var node = ParseSequence(ref flags, isFirst: false);
        _vm.LeaveRecursion();
        return node;
    }

    private bool TryCondition(string name, out int number)
    {
        _hasMemory = true;
        var length = CodePoints.Count(name);
        if (name.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            number = 0;
            return CheckName(name)
                && (_names.TryGetValue(name, out number)
                    || Refuse("unknown group name " + StringRepr.Repr(name), length + 1))
                && CheckLookBehind(number);
        }

        if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number >= MaxGroups)
        {
            return Refuse("invalid group reference " + (name.TrimStart('0') is { Length: > 0 } digits ? digits : "0"),
                length + 1);
        }

        if (number == 0)
        {
            return Refuse("bad group number", length + 1);
        }

        _tests.TryAdd(number, _reader.Position - length - 1);
        return CheckLookBehind(number);
    }

    private static RegexFlags FlagOf(int letter) => letter switch
    {
        'i' => RegexFlags.IgnoreCase,
        'L' => RegexFlags.Locale,
        'm' => RegexFlags.Multiline,
        's' => RegexFlags.DotAll,
        'x' => RegexFlags.Verbose,
        'a' => RegexFlags.Ascii,
        'u' => RegexFlags.Unicode,
        _ => RegexFlags.None,
    };

    private bool ParseFlags(List<RegexNode> parts, ref RegexFlags flags, int letter, int start, bool isFirst)
    {
        var added = RegexFlags.None;
        var removed = RegexFlags.None;
        if (letter != '-' && !AddFlags(ref letter, ref added))
        {
            return false;
        }

        if (letter == ')')
        {
            _flags |= added;
            if (!isFirst || parts.Count > 0)
            {
                return Refuse("global flags not at the start of the expression", _reader.Position - start);
            }

            flags = _flags;
            return _reader.Error is null;
        }

        if (letter == '-' && !RemoveFlags(ref removed))
        {
            return false;
        }

        if ((added & removed) != 0)
        {
            return Refuse("bad inline flags: flag turned on and off", 1);
        }

        var inner = (added & RegexFlags.Types) != 0 ? flags & ~RegexFlags.Types : flags;
        return Enclose(parts, (inner | added) & ~removed, start, RegexKind.Group,
            isPlain: added == RegexFlags.None && removed == RegexFlags.None);
    }

    private bool AddFlags(ref int letter, ref RegexFlags added)
    {
        while (true)
        {
            var flag = FlagOf(letter);
            if (letter == (_isText ? 'L' : 'u'))
            {
                return Refuse(_isText
                    ? "bad inline flags: cannot use 'L' flag with a str pattern"
                    : "bad inline flags: cannot use 'u' flag with a bytes pattern");
            }

            added |= flag;
            if ((flag & RegexFlags.Types) != 0 && (added & RegexFlags.Types) != flag)
            {
                return Refuse("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
            }

            if (!TakeFlag("missing -, : or )", ")-:", out letter))
            {
                return false;
            }

            if (letter is ')' or '-' or ':')
            {
                return true;
            }
        }
    }

    private bool RemoveFlags(ref RegexFlags removed)
    {
        if (!TakeFlag("missing flag", "", out var letter))
        {
            return false;
        }

        while (letter != ':')
        {
            var flag = FlagOf(letter);
            if ((flag & RegexFlags.Types) != 0)
            {
                return Refuse("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
            }

            removed |= flag;
            if (!TakeFlag("missing :", ":", out letter))
            {
                return false;
            }
        }

        return true;
    }

    private bool TakeFlag(string missing, string ends, out int letter)
    {
        letter = -1;
        if (_reader.IsAtEnd)
        {
            return Refuse(_reader.Error ?? missing);
        }

        var isEscape = _reader.NextIsEscape;
        letter = _reader.Take();
        if (_reader.Error is not null)
        {
            return false;
        }

        if (!isEscape && letter < 128 && (ends.Contains((char)letter) || FlagOf(letter) != RegexFlags.None))
        {
            return true;
        }

        var isLetter = !isEscape && StringTraits.IsAlpha(PatternReader.TextOf(letter));
        return Refuse(isLetter ? "unknown flag" : missing, isEscape ? 2 : 1);
    }
}
