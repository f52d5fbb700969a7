using System.Text;

namespace Monty.Syntax.Errors;

/// <summary>Finds the keyword that a misspelt word should have been.</summary>
internal static class KeywordSuggestion
{
    private const int MaxLength = 1024;
    private const int MaxWords = 10;
    private const int MaxMatches = 3;
    private const int MoveCost = 2;
    private const int CaseCost = 1;

    /// <summary>The keyword that makes the text correct when it replaces one of its words, and where that is.</summary>
    public static string? Find(string original, out int at, out int length)
    {
        (at, length) = (0, 0);
        string text = Dedent(original, out int margin);
        if (text.Length > MaxLength)
        {
            return null;
        }

        int words = 0;
        int position = 0;
        while (position < text.Length)
        {
            int start = position;
            char c = text[position++];
            if (c is '\'' or '"')
            {
                int close = text.IndexOf(c, position);
                position = close < 0 ? text.Length : close + 1;
                continue;
            }

            if (c == '#')
            {
                int end = text.IndexOf('\n', position);
                position = end < 0 ? text.Length : end;
                continue;
            }

            if (!char.IsAsciiLetterOrDigit(c) && c != '_' && c < 128)
            {
                continue;
            }

            while (position < text.Length &&
                (char.IsAsciiLetterOrDigit(text[position]) || text[position] == '_' || text[position] >= 128))
            {
                position++;
            }

            string word = text[start..position];
            bool isPrefix = position < text.Length && text[position] is '\'' or '"' && IsStringPrefix(word);
            if (isPrefix || char.IsAsciiDigit(c) || Keywords.Classify(word) != TokenKind.Name)
            {
                continue;
            }

            if (++words > MaxWords)
            {
                return null;
            }

            bool isInBlock = start > 0 && text[..start].LastIndexOf('\n') is var line && text[line + 1] == ' ';
            foreach (string keyword in Candidates(word))
            {
                if (keyword is "return" or "yield" or "await" or "break" or "continue" or "nonlocal" && !isInBlock)
                {
                    continue;
                }

                if (Parser.IsCorrectStart(string.Concat(text.AsSpan(0, start), keyword, text.AsSpan(position))))
                {
                    at = Original(original, text, start, margin);
                    length = word.Length;
                    return keyword;
                }
            }
        }

        return null;
    }

    private static bool IsStringPrefix(string word) => word.ToLowerInvariant() is
        "r" or "u" or "b" or "f" or "t" or "br" or "rb" or "fr" or "rf" or "tr" or "rt";

    // Where the text before its margin was taken away has what is now at a place.
    private static int Original(string original, string text, int place, int margin)
    {
        int at = 0;
        foreach (char letter in text.AsSpan(0, place))
        {
            at = letter == '\n' ? original.IndexOf('\n', at) + 1 : at;
        }

        return at + margin + place - (text.LastIndexOf('\n', Math.Max(place - 1, 0), Math.Max(place, 0)) + 1);
    }

    private static string Dedent(string text, out int skip)
    {
        string[] lines = text.Split('\n');
        string? margin = null;
        for (int i = 0; i < lines.Length; i++)
        {
            string indent = lines[i][..^lines[i].AsSpan().TrimStart(" \t").Length];
            if (indent.Length == lines[i].Length)
            {
                lines[i] = string.Empty;
            }
            else if (margin is null)
            {
                margin = indent;
            }
            else
            {
                int common = margin.AsSpan().CommonPrefixLength(indent);
                margin = margin[..common];
            }
        }

        skip = margin?.Length ?? 0;
        StringBuilder builder = new();
        for (int i = 0; i < lines.Length; i++)
        {
            builder.Append(lines[i].AsSpan(Math.Min(skip, lines[i].Length))).Append(i + 1 < lines.Length ? "\n" : "");
        }

        return builder.ToString();
    }

    /// <summary>The keywords nearest to a word: the one with the fewest changes, then those most alike.</summary>
    private static List<string> Candidates(string word)
    {
        List<string> result = [];
        string? nearest = null;
        int best = int.MaxValue;
        foreach ((string keyword, _) in Keywords.All)
        {
            int limit = Math.Min((word.Length + keyword.Length + 3) * MoveCost / 6, best - 1);
            int distance = Distance(word, keyword);
            if (keyword != word && distance <= limit)
            {
                best = distance;
                nearest = keyword;
            }
        }

        if (nearest is not null)
        {
            result.Add(nearest);
        }

        List<(double Ratio, string Keyword)> similar = [];
        foreach ((string keyword, _) in Keywords.All)
        {
            double ratio = 2.0 * Common(keyword, word) / (keyword.Length + word.Length);
            if (ratio >= 0.5)
            {
                similar.Add((ratio, keyword));
            }
        }

        similar.Sort(static (a, b) =>
            a.Ratio != b.Ratio ? b.Ratio.CompareTo(a.Ratio) : string.CompareOrdinal(b.Keyword, a.Keyword));
        foreach ((_, string keyword) in similar)
        {
            if (result.Count < MaxMatches)
            {
                result.Add(keyword);
            }
        }

        return result;
    }

    private static int Cost(char a, char b) =>
        a == b ? 0 : char.ToLowerInvariant(a) == char.ToLowerInvariant(b) ? CaseCost : MoveCost;

    /// <summary>The cost of the changes that make one word the other.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > 40)
        {
            return int.MaxValue;
        }

        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j * MoveCost;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i * MoveCost;
            for (int j = 1; j <= b.Length; j++)
            {
                int replaced = diagonal + Cost(a[i - 1], b[j - 1]);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + MoveCost);
            }
        }

        return row[b.Length];
    }

    /// <summary>The number of characters two words have in common, longest runs first.</summary>
    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int length = 0;
        int startA = 0;
        int startB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            for (int j = 0; j < b.Length; j++)
            {
                int run = a[i..].CommonPrefixLength(b[j..]);
                if (run > length)
                {
                    (length, startA, startB) = (run, i, j);
                }
            }
        }

        return length == 0
            ? 0
            : length + Common(a[..startA], b[..startB]) + Common(a[(startA + length)..], b[(startB + length)..]);
    }
}
