namespace Monty.TypeCheck;

/// <summary>Comments that silence problems: `# type: ignore` and `# ty: ignore[rule]`.</summary>
internal static class Suppressions
{
    /// <summary>The problems that no comment on their lines silences.</summary>
    public static List<Problem> Apply(List<Problem> problems) => problems.FindAll(problem => !IsSilenced(problem));

    private static bool IsSilenced(Problem problem)
    {
        if (problem.Rule == "invalid-syntax" || problem.Start >= problem.Source.Text.Length)
        {
            return false;
        }

        var first = problem.Source.LineOf(problem.Start);
        var last = problem.Source.LineOf(Math.Max(problem.Start, problem.End - 1));
        return Silences(problem.Source.LineText(first), problem.Rule)
            || (last != first && Silences(problem.Source.LineText(last), problem.Rule))
            || IsWholeFile(problem);
    }

    private static bool IsWholeFile(Problem problem)
    {
        var source = problem.Source;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var text = source.LineText(line).Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (text[0] != '#')
            {
                return false;
            }

            if (text.StartsWith("# type: ignore", StringComparison.Ordinal) && Silences(text, problem.Rule))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Silences(ReadOnlySpan<char> line, string rule)
    {
        for (var at = line.IndexOf('#'); at >= 0;)
        {
            var rest = line[(at + 1)..].TrimStart();
            var ownForm = rest.StartsWith("ty:", StringComparison.Ordinal);
            if (ownForm || rest.StartsWith("type:", StringComparison.Ordinal))
            {
                rest = rest[(ownForm ? 3 : 5)..].TrimStart();
                if (rest.StartsWith("ignore", StringComparison.Ordinal))
                {
                    rest = rest[6..];
                    var close = rest.IndexOf(']');
                    if (rest.IsEmpty || rest[0] != '[' || close < 0
                        || (!ownForm && !Names(rest[1..close], "ty:" + rule)))
                    {
                        return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]);
                    }

                    if (Names(rest[1..close], rule) || Names(rest[1..close], "ty:" + rule))
                    {
                        return true;
                    }
                }
            }

            var next = line[(at + 1)..].IndexOf('#');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static bool Names(ReadOnlySpan<char> list, string rule)
    {
        foreach (var range in list.Split(','))
        {
            if (list[range].Trim().SequenceEqual(rule))
            {
                return true;
            }
        }

        return false;
    }
}
