using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <summary>A parsed replacement: texts and numbers of groups in turn.</summary>
internal sealed class SubstitutionTemplate
{
    private const int MaxGroups = (1 << 30) - 1;

    private readonly List<(string Text, int Group)> _parts = [];

    private SubstitutionTemplate(string source) => Source = source;

    /// <summary>The template's text.</summary>
    public string Source { get; }

    /// <summary>Texts, each with the group that follows, -1 for none.</summary>
    public IReadOnlyList<(string Text, int Group)> Parts => _parts;

    /// <summary>The only text when no group is mentioned, else null.</summary>
    public string? Literal => _parts.Count == 0 ? "" : _parts.Count == 1 && _parts[0].Group < 0 ? _parts[0].Text : null;

    /// <summary>The template of a pattern, from its memory when it was used before; null: there is a problem.</summary>
    public static SubstitutionTemplate? Get(PyPattern pattern, string source, out PatternProblem problem)
    {
        problem = default;
        if (pattern.LastTemplate is { } known && known.Source == source)
        {
            return known;
        }

        var template = new SubstitutionTemplate(source);
        if (!source.Contains('\\', StringComparison.Ordinal))
        {
            template._parts.Add((source, -1));
        }
        else if (!template.Parse(pattern, out problem))
        {
            return null;
        }

        pattern.LastTemplate = template;
        return template;
    }

    private bool Parse(PyPattern pattern, out PatternProblem problem)
    {
        var reader = new PatternReader(Source, pattern.IsText);
        var text = new StringBuilder();
        problem = default;
        while (!reader.IsAtEnd)
        {
            var isEscape = reader.NextIsEscape;
            var token = reader.Take();
            if (!isEscape)
            {
                PatternReader.Append(text, token);
            }
            else if (reader.Error is null)
            {
                var group = Escape(reader, pattern, token, text, ref problem);
                if (group >= 0)
                {
                    _parts.Add((text.ToString(), group));
                    text.Clear();
                }
            }
        }

        if (problem.Message is null && reader.Error is not null)
        {
            problem = new PatternProblem(ProblemKind.Pattern, reader.Error, reader.ErrorPosition);
        }

        if (text.Length > 0)
        {
            _parts.Add((text.ToString(), -1));
        }

        return problem.Message is null;
    }

    /// <summary>An escape: the number of a group, or -1 when it was text (or wrong).</summary>
    private static int Escape(
        PatternReader reader, PyPattern pattern, int letter, StringBuilder text, ref PatternProblem problem)
    {
        if (letter == 'g')
        {
            return NamedGroup(reader, pattern, ref problem);
        }

        if (letter is >= '0' and <= '9')
        {
            return Number(reader, pattern, letter, text);
        }

        var control = letter switch
        {
            'a' => '\a',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            '\\' => '\\',
            _ => -1,
        };
        if (control >= 0)
        {
            text.Append((char)control);
        }
        else if (letter < 128 && char.IsAsciiLetter((char)letter))
        {
            reader.Fail($"bad escape \\{(char)letter}", 2);
        }
        else
        {
            PatternReader.Append(text.Append('\\'), letter);
        }

        return -1;
    }

    private static int Number(PatternReader reader, PyPattern pattern, int letter, StringBuilder text)
    {
        var digits = ((char)letter).ToString();
        if (letter == '0')
        {
            digits += reader.TakeWhile(2, IsOctal);
            text.Append((char)(Octal(digits) & 0xFF));
            return -1;
        }

        digits += reader.TakeWhile(1, static c => c is >= '0' and <= '9');
        if (digits.Length == 2 && IsOctal(digits[0]) && IsOctal(digits[1])
            && reader.TakeWhile(1, IsOctal) is { Length: 1 } third)
        {
            digits += third;
            if (Octal(digits) > 0xFF)
            {
                reader.Fail($"octal escape value \\{digits} outside of range 0-0o377", 4);
                return -1;
            }

            text.Append((char)Octal(digits));
            return -1;
        }

        return Checked(reader, pattern, int.Parse(digits, CultureInfo.InvariantCulture), digits.Length);
    }

    private static int NamedGroup(PatternReader reader, PyPattern pattern, ref PatternProblem problem)
    {
        if (!reader.TryTake('<'))
        {
            reader.Fail("missing <");
            return -1;
        }

        if (reader.TakeUntil('>', "group name") is not { } name)
        {
            return -1;
        }

        var length = CodePoints.Count(name);
        if (!name.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || number >= MaxGroups)
            {
                reader.Fail("invalid group reference " + name.TrimStart('0'), length + 1);
                return -1;
            }

            return Checked(reader, pattern, number, length + 1);
        }

        if (!pattern.IsText && !StringTraits.IsAscii(name))
        {
            reader.Fail("bad character in group name " + StringRepr.Ascii(name), name.Length + 1);
            return -1;
        }

        if (!StringTraits.IsIdentifier(name))
        {
            reader.Fail("bad character in group name " + StringRepr.Repr(name), length + 1);
            return -1;
        }

        if (pattern.Names.TryGetValue(name, out var found))
        {
            return found;
        }

        if (problem.Message is null)
        {
            problem = new PatternProblem(ProblemKind.Index, "unknown group name " + StringRepr.Repr(name), -1);
            reader.FailAt(problem.Message!, -1);
        }

        return -1;
    }

    private static int Checked(PatternReader reader, PyPattern pattern, int group, int back)
    {
        if (group <= pattern.Program.GroupCount)
        {
            return reader.Error is null ? group : -1;
        }

        reader.Fail($"invalid group reference {group}", back);
        return -1;
    }

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
}
