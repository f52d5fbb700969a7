using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Datetime;

/// <summary>strptime(): matches a text with a format, with the C locale.</summary>
internal sealed class StrParse
{
    private const int StepWork = 20;

    private readonly string _text;
    private readonly List<string> _tokens = [];
    private readonly Dictionary<char, string> _found = [];

    private StrParse(string text) => _text = text;

    /// <summary>Reads a text; false: an error is raised.</summary>
    public static bool TryRead(Vm vm, in Value text, in Value format, string function, out ParsedTime read)
    {
        read = null!;
        if (!Ops.TryText(text, out var data) || !Ops.TryText(format, out var pattern))
        {
            var isFirst = !Ops.TryText(text, out _);
            vm.Fail(ExceptionTypes.TypeError, $"{function}() argument {(isFirst ? 1 : 2)} must be str, not "
                + (isFirst ? text : format).Class.FullName);
            return false;
        }

        if (!vm.Charge((data.Length + pattern.Length) * 40L) || !vm.ChargeWork((data.Length + pattern.Length) * 40L))
        {
            return false;
        }

        var parse = new StrParse(data);
        if (!parse.TrySplit(vm, pattern, pattern) || !parse.TryMatch(vm, out var end))
        {
            return false;
        }

        if (end < 0)
        {
            vm.Fail(ExceptionTypes.ValueError, $"time data {Ops.SafeRepr(vm, Value.Str(data))} does not match format "
                + Ops.SafeRepr(vm, Value.Str(pattern)));
            return false;
        }

        if (end != data.Length)
        {
            vm.Fail(ExceptionTypes.ValueError, "unconverted data remains: " + data[end..]);
            return false;
        }

        return ParsedTime.TryMake(vm, parse._found, out read);
    }

    /// <summary>Splits a format into directives ("%d"), runs of white space (" ") and single characters.</summary>
    private bool TrySplit(Vm vm, string format, string whole)
    {
        for (var i = 0; i < format.Length; i++)
        {
            var c = format[i];
            if (char.IsWhiteSpace(c))
            {
                while (i + 1 < format.Length && char.IsWhiteSpace(format[i + 1]))
                {
                    i++;
                }

                _tokens.Add(" ");
                continue;
            }

            if (c != '%')
            {
                _tokens.Add(c.ToString());
                continue;
            }

            if (++i == format.Length)
            {
                vm.Fail(ExceptionTypes.ValueError, $"stray % in format '{whole}'");
                return false;
            }

            var isKnown = true;
            switch (format[i])
            {
                case '%': _tokens.Add("%"); break;
                case 'c': isKnown = TrySplit(vm, "%a %b %d %H:%M:%S %Y", whole); break;
                case 'x': isKnown = TrySplit(vm, "%m/%d/%y", whole); break;
                case 'X' or 'T': isKnown = TrySplit(vm, "%H:%M:%S", whole); break;
                case 'R': isKnown = TrySplit(vm, "%H:%M", whole); break;
                case 'r': isKnown = TrySplit(vm, "%I:%M:%S %p", whole); break;
                case 'e': _tokens.Add("%d"); break;
                case 'a' or 'A' or 'b' or 'B' or 'd' or 'f' or 'G' or 'H' or 'I' or 'j' or 'm' or 'M' or 'p' or 'S'
                    or 'u' or 'U' or 'V' or 'w' or 'W' or 'y' or 'Y' or 'z' or 'Z':
                    _tokens.Add("%" + format[i]);
                    break;
                default:
                    vm.Fail(ExceptionTypes.ValueError, $"'{format[i]}' is a bad directive in format '{whole}'");
                    return false;
            }

            if (!isKnown)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes through the ways to match, longest first; the end is -1 when there is none.</summary>
    private bool TryMatch(Vm vm, out int end)
    {
        var places = new int[_tokens.Count + 1];
        var choices = new int[_tokens.Count + 1];
        var blanks = new int[_tokens.Count + 1];
        var at = 0;
        while (at < _tokens.Count)
        {
            if (!vm.ChargeWork(StepWork))
            {
                end = -1;
                return false;
            }

            var way = choices[at]++;
            int length;
            if (_tokens[at] == " ")
            {
                // Counted once for all ways: the run may be long.
                if (way == 0 && !vm.ChargeWork(blanks[at] = Blanks(places[at])))
                {
                    end = -1;
                    return false;
                }

                length = blanks[at] > way ? blanks[at] - way : -1;
            }
            else
            {
                length = LengthOf(_tokens[at], places[at], way);
            }

            if (length < 0)
            {
                choices[at] = 0;
                if (--at < 0)
                {
                    end = -1;
                    return true;
                }

                continue;
            }

            places[at + 1] = places[at] + length;
            choices[++at] = 0;
        }

        for (var i = 0; i < _tokens.Count; i++)
        {
            if (_tokens[i] is ['%', var directive])
            {
                _found[directive] = _text[places[i]..places[i + 1]];
            }
        }

        end = places[at];
        return true;
    }

    /// <summary>
    /// Characters that the n-th way to match a token at a place takes; -1 when there are no more ways.
    /// </summary>
    private int LengthOf(string token, int place, int way)
    {
        if (token is not ['%', var directive])
        {
            var isSame = place < _text.Length
                && char.ToLowerInvariant(_text[place]) == char.ToLowerInvariant(token[0]);
            return way == 0 && isSame ? 1 : -1;
        }

        return directive switch
        {
            'a' => NameLength(place, way, StrFormat.Days, 3),
            'A' => NameLength(place, way, StrFormat.Days, 0),
            'b' => NameLength(place, way, StrFormat.Months, 3),
            'B' => NameLength(place, way, StrFormat.Months, 0),
            'p' => NameLength(place, way, ["am", "pm"], 0),
            'Z' => NameLength(place, way, ["utc", "gmt"], 0),
            'd' => NumberLength(place, way, 2, 1, 31, withBlank: true),
            'f' => NumberLength(place, way, 6, 0, 999_999),
            'G' or 'Y' => way == 0 && Digits(place, 4) == 4 ? 4 : -1,
            'H' => NumberLength(place, way, 2, 0, 23, withBlank: true),
            'I' => NumberLength(place, way, 2, 1, 12, withBlank: true),
            'j' => NumberLength(place, way, 3, 1, 366),
            'm' => NumberLength(place, way, 2, 1, 12),
            'M' => NumberLength(place, way, 2, 0, 59),
            'S' => NumberLength(place, way, 2, 0, 61),
            'u' => NumberLength(place, way, 1, 1, 7),
            'U' or 'W' => NumberLength(place, way, 2, 0, 53),
            'V' => NumberLength(place, way, 2, 0, 53),
            'w' => NumberLength(place, way, 1, 0, 6),
            'y' => way == 0 && Digits(place, 2) == 2 ? 2 : -1,
            _ => way == 0 ? OffsetLength(place) : -1,
        };
    }

    private int Blanks(int place)
    {
        var count = 0;
        while (place + count < _text.Length && char.IsWhiteSpace(_text[place + count]))
        {
            count++;
        }

        return count;
    }

    private int Digits(int place, int most)
    {
        var count = 0;
        while (count < most && place + count < _text.Length && char.IsAsciiDigit(_text[place + count]))
        {
            count++;
        }

        return count;
    }

    private int NumberLength(int place, int way, int most, int low, int high, bool withBlank = false)
    {
        var count = Digits(place, most);
        if (withBlank && count == 0 && place + 1 < _text.Length && _text[place] == ' ')
        {
            return way == 0 && _text[place + 1] is >= '0' and <= '9' && _text[place + 1] - '0' >= low ? 2 : -1;
        }

        for (; count > 0; count--)
        {
            var number = int.Parse(_text.AsSpan(place, count), System.Globalization.CultureInfo.InvariantCulture);
            if (number >= low && number <= high && way-- == 0)
            {
                return count;
            }
        }

        return -1;
    }

    private int NameLength(int place, int way, string[] names, int length)
    {
        if (way > 0)
        {
            return -1;
        }

        var best = -1;
        foreach (var name in names)
        {
            var wanted = length == 0 ? name : name[..length];
            if (wanted.Length > best && place + wanted.Length <= _text.Length
                && _text.AsSpan(place, wanted.Length).Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                best = wanted.Length;
            }
        }

        return best;
    }

    /// <summary>[+-]HH[:]MM[[:]SS[.f]] or Z.</summary>
    private int OffsetLength(int place)
    {
        if (place < _text.Length && _text[place] == 'Z')
        {
            return 1;
        }

        if (place >= _text.Length || _text[place] is not ('+' or '-') || Digits(place + 1, 2) < 2)
        {
            return -1;
        }

        var at = place + 3;
        if (!Pair(ref at))
        {
            return -1;
        }

        if (Pair(ref at) && at < _text.Length && _text[at] == '.' && Digits(at + 1, 6) is > 0 and var count)
        {
            at += count + 1;
        }

        return at - place;

        bool Pair(ref int position)
        {
            var first = position < _text.Length && _text[position] == ':' ? position + 1 : position;
            if (Digits(first, 2) < 2 || _text[first] > '5')
            {
                return false;
            }

            position = first + 2;
            return true;
        }
    }
}
