using System.Globalization;
using Monty.Source.Unicode;

namespace Monty.Library.Modules.Re;

/// <content>Escapes and sets.</content>
internal sealed partial class RegexParser
{
    private const int MaxOctal = 0xFF;

    private RegexNode? ParseEscape(int letter, RegexFlags flags)
    {
        switch (letter)
        {
            case 'A':
                return At(RegexPosition.Start);
            case 'Z' or 'z':
                return At(RegexPosition.End);
            case 'b':
                return At(IsAsciiOnly(flags) ? RegexPosition.AsciiBoundary : RegexPosition.Boundary);
            case 'B':
                return At(IsAsciiOnly(flags) ? RegexPosition.AsciiNoBoundary : RegexPosition.NoBoundary);
            case '0':
            {
                var digits = _reader.TakeWhile(2, IsOctal);
                return Checked(Literal(Octal("0" + digits), flags));
            }

            case >= '1' and <= '9':
                return ParseNumber(letter, flags);
        }

        if (ClassOf(letter) is var kind && kind != CharClass.None)
        {
            var set = new CharSetBuilder();
            set.Add(kind, IsAsciiOnly(flags));
            return Checked(SetNode(set.Build(false, CaseMode.Exact)));
        }

        var point = ControlOf(letter) is >= 0 and var control ? control : EscapedPoint(letter);
        return point < 0 ? null : Checked(Literal(point, flags));
    }

    private RegexNode? Checked(RegexNode node) => _reader.Error is null ? node : null;

    /// <summary>Up to three digits: an octal escape or the number of a group.</summary>
    private RegexNode? ParseNumber(int letter, RegexFlags flags)
    {
        var text = ((char)letter).ToString();
        if (IsDigitNext())
        {
            text += (char)_reader.Take();
            if (IsOctal(text[0]) && IsOctal(text[1]) && !_reader.NextIsEscape && IsOctal(_reader.Next))
            {
                text += (char)_reader.Take();
                var value = Octal(text);
                return value > MaxOctal
                    ? _reader.Fail($"octal escape value \\{text} outside of range 0-0o377", 4)
                    : Checked(Literal(value, flags));
            }
        }

        var group = int.Parse(text, CultureInfo.InvariantCulture);
        if (_reader.Error is not null)
        {
            return null;
        }

        if (group >= _groups.Count)
        {
            return _reader.Fail($"invalid group reference {group}", text.Length);
        }

        if (_groups[group] is null)
        {
            return _reader.Fail("cannot refer to an open group", text.Length + 1);
        }

        return CheckLookBehind(group) ? BackReference(group, flags) : null;
    }

    private bool IsDigitNext() => !_reader.NextIsEscape && _reader.Next is >= '0' and <= '9';

    private static bool IsOctal(int point) => point is >= '0' and <= '7';

    private static int Octal(string digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 8) + (digit - '0');
        }

        return value;
    }

    private static CharClass ClassOf(int letter) => letter switch
    {
        'd' => CharClass.Digit,
        'D' => CharClass.NotDigit,
        's' => CharClass.Space,
        'S' => CharClass.NotSpace,
        'w' => CharClass.Word,
        'W' => CharClass.NotWord,
        _ => CharClass.None,
    };

    private static int ControlOf(int letter) => letter switch
    {
        'a' => '\a',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        '\\' => '\\',
        _ => -1,
    };

    /// <summary>The code point of an escape that is the same inside and outside of sets; -1 after an error.</summary>
    private int EscapedPoint(int letter)
    {
        if (_reader.Error is not null)
        {
            return -1;
        }

        switch (letter)
        {
            case 'x':
                return Hex('x', 2);
            case 'u' when _isText:
                return Hex('u', 4);
            case 'U' when _isText:
                return Hex('U', 8);
            case 'N' when _isText:
                return Named();
        }

        if (letter < 128 && char.IsAsciiLetter((char)letter))
        {
            _reader.Fail($"bad escape \\{(char)letter}", 2);
            return -1;
        }

        return letter;
    }

    private int Hex(char kind, int count)
    {
        var digits = _reader.TakeWhile(count, static c => c < 128 && char.IsAsciiHexDigit((char)c));
        if (_reader.Error is not null)
        {
            return -1;
        }

        if (digits.Length < count)
        {
            _reader.Fail($"incomplete escape \\{kind}{digits}", digits.Length + 2);
            return -1;
        }

        var value = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (value > 0x10FFFF)
        {
            _reader.Fail($"bad escape \\{kind}{digits}", digits.Length + 2);
            return -1;
        }

        return (int)value;
    }

    private int Named()
    {
        if (!_reader.TryTake('{'))
        {
            _reader.Fail("missing {");
            return -1;
        }

        if (_reader.TakeUntil('}', "character name") is not { } name)
        {
            return -1;
        }

        if (UnicodeNames.TryFind(name, out var point))
        {
            return point;
        }

        _reader.Fail("undefined character name " + Runtime.Text.StringRepr.Repr(name),
            Runtime.Text.CodePoints.Count(name) + 4);
        return -1;
    }

    private RegexNode? ParseSet(RegexFlags flags)
    {
        var here = _reader.Position - 1;
        var set = new CharSetBuilder();
        var isNegated = _reader.TryTake('^');
        var isAscii = IsAsciiOnly(flags);
        while (true)
        {
            if (_reader.IsAtEnd)
            {
                return FailSet(here);
            }

            if (set.Count > 0 && _reader.TryTake(']'))
            {
                break;
            }

            if (!_vm.ChargeWork(20) || !TryItem(out var low, out var lowClass, out var lowText))
            {
                return null;
            }

            if (!_reader.TryTake('-'))
            {
                AddItem(set, low, lowClass, isAscii);
                continue;
            }

            if (_reader.IsAtEnd)
            {
                return FailSet(here);
            }

            if (_reader.TryTake(']'))
            {
                AddItem(set, low, lowClass, isAscii);
                set.Add('-', '-');
                break;
            }

            if (!TryItem(out var high, out var highClass, out var highText))
            {
                return null;
            }

            if (lowClass != CharClass.None || highClass != CharClass.None || high < low)
            {
                return _reader.Fail($"bad character range {lowText}-{highText}",
                    Length(lowText) + 1 + Length(highText));
            }

            set.Add(low, high);
        }

        var mode = CaseOf(flags);
        if (!_vm.ChargeWork(1000 + (set.Count * 100L)))
        {
            return null;
        }

        var isLocale = mode != CaseMode.Exact && (flags & RegexFlags.Locale) != 0 && set.Count > 1;
        return Checked(SetNode(isLocale ? set.BuildEitherCase(isNegated) : set.Build(isNegated, mode)));
    }

    private static int Length(string text) => Runtime.Text.CodePoints.Count(text);

    private RegexNode? FailSet(int here) =>
        _reader.Fail("unterminated character set", _reader.Position - here);

    private static void AddItem(CharSetBuilder set, int point, CharClass kind, bool isAscii)
    {
        if (kind != CharClass.None)
        {
            set.Add(kind, isAscii);
        }
        else
        {
            set.Add(point, point);
        }
    }

    /// <summary>One member of a set: a code point or a class, and the token as errors show it.</summary>
    private bool TryItem(out int point, out CharClass kind, out string text)
    {
        var isEscape = _reader.NextIsEscape;
        point = _reader.Take();
        kind = CharClass.None;
        text = "";
        if (_reader.Error is not null)
        {
            return false;
        }

        text = (isEscape ? "\\" : "") + PatternReader.TextOf(point);
        if (!isEscape)
        {
            return true;
        }

        kind = ClassOf(point);
        if (kind != CharClass.None)
        {
            return true;
        }

        if (IsOctal(point))
        {
            var digits = (char)point + _reader.TakeWhile(2, IsOctal);
            point = Octal(digits);
            return _reader.Error is null && (point <= MaxOctal
                || Refuse($"octal escape value \\{digits} outside of range 0-0o377", digits.Length + 1));
        }

        if (point is '8' or '9')
        {
            return Refuse($"bad escape \\{(char)point}", 2);
        }

        point = point == 'b' ? '\b' : ControlOf(point) is >= 0 and var control ? control : EscapedPoint(point);
        return point >= 0 && _reader.Error is null;
    }
}
