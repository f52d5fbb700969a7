namespace Monty.Runtime.Text;

/// <summary>Taking strings apart. Results are parts in order.</summary>
/// <remarks>Errors: refused by the meter; the parts are charged as they are made. Cost: linear.</remarks>
internal static class StringSplit
{
    private const int BytesPerPart = 40;

    /// <summary>str.split(sep, most): any number of splits when most is negative. The separator is not empty.</summary>
    public static bool TrySplit(string text, string separator, long most, IWorkMeter meter, out List<string> parts)
    {
        most = most < 0 ? long.MaxValue : most;
        var collector = new Collector(text, meter);
        parts = collector.Parts;
        var searcher = new SubsequenceSearcher<char>(text, separator);
        int start = 0;
        for (; most > 0; most--)
        {
            int at = StringSearch.Next(ref searcher, text, separator, start);
            if (at < 0)
            {
                break;
            }

            if (!collector.TryAdd(start, at))
            {
                return false;
            }

            start = at + separator.Length;
        }

        return collector.TryAddRest(start, text.Length);
    }

    /// <summary>str.rsplit(sep, most). The separator is not empty.</summary>
    public static bool TrySplitLast(string text, string separator, long most, IWorkMeter meter, out List<string> parts)
    {
        most = most < 0 ? long.MaxValue : most;
        var collector = new Collector(text, meter);
        parts = collector.Parts;
        List<int>? matches = separator.Length > 16 ? Matches(text, separator) : null;
        int end = text.Length;
        for (; most > 0; most--)
        {
            int at = matches is null ? StringSearch.FindLast(text.AsSpan(0, end), separator)
                : LastBefore(matches, end - separator.Length);
            if (at < 0)
            {
                break;
            }

            if (!collector.TryAdd(at + separator.Length, end))
            {
                return false;
            }

            end = at;
        }

        bool done = collector.TryAddRest(0, end);
        parts.Reverse();
        return done;
    }

    /// <summary>str.split(None, most): at white space, without empty parts.</summary>
    public static bool TrySplitSpace(string text, long most, IWorkMeter meter, out List<string> parts)
    {
        most = most < 0 ? long.MaxValue : most;
        var collector = new Collector(text, meter);
        parts = collector.Parts;
        int at = StringTrim.SkipSpace(text, 0);
        while (at < text.Length)
        {
            int start = at;
            if (most-- == 0)
            {
                return collector.TryAdd(start, text.Length);
            }

            while (at < text.Length && !StringTraits.IsSpace(text[at]))
            {
                at++;
            }

            if (!collector.TryAdd(start, at))
            {
                return false;
            }

            at = StringTrim.SkipSpace(text, at);
        }

        return true;
    }

    /// <summary>str.rsplit(None, most).</summary>
    public static bool TrySplitSpaceLast(string text, long most, IWorkMeter meter, out List<string> parts)
    {
        if (most < 0)
        {
            return TrySplitSpace(text, most, meter, out parts);
        }

        var collector = new Collector(text, meter);
        parts = collector.Parts;
        bool done = true;
        int end = SkipSpaceBack(text, text.Length);
        while (end > 0 && done)
        {
            int start = end;
            if (most-- == 0)
            {
                start = 0;
            }
            else
            {
                while (start > 0 && !StringTraits.IsSpace(text[start - 1]))
                {
                    start--;
                }
            }

            done = collector.TryAdd(start, end);
            end = most < 0 ? 0 : SkipSpaceBack(text, start);
        }

        parts.Reverse();
        return done;
    }

    /// <summary>str.splitlines.</summary>
    public static bool TrySplitLines(string text, bool keepEnds, IWorkMeter meter, out List<string> lines)
    {
        var collector = new Collector(text, meter);
        lines = collector.Parts;
        int at = 0;
        while (at < text.Length)
        {
            int start = at;
            int found = text.AsSpan(at).IndexOfAny(StringTraits.LineBreaks);
            at = found < 0 ? text.Length : at + found;
            int end = at;
            if (at < text.Length)
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            }

            if (!collector.TryAdd(start, keepEnds ? at : end))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>str.partition: false when the separator, which is not empty, does not occur.</summary>
    public static bool TryPartition(string text, string separator, bool last, out string head, out string tail)
    {
        int at = last ? StringSearch.FindLast(text, separator) : StringSearch.Find(text, separator);
        head = at < 0 ? "" : text[..at];
        tail = at < 0 ? "" : text[(at + separator.Length)..];
        return at >= 0;
    }

    private static int SkipSpaceBack(string text, int end)
    {
        while (end > 0 && StringTraits.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Takes matches from the end of the list until one is within the limit; -1 when none is.</summary>
    private static int LastBefore(List<int> matches, int limit)
    {
        while (matches.Count > 0)
        {
            int at = matches[^1];
            matches.RemoveAt(matches.Count - 1);
            if (at <= limit)
            {
                return at;
            }
        }

        return -1;
    }

    private static List<int> Matches(string text, string separator)
    {
        var matches = new List<int>();
        var searcher = new SubsequenceSearcher<char>(text, separator);
        int at = StringSearch.Next(ref searcher, text, separator, 0);
        while (at >= 0)
        {
            matches.Add(at);
            at = StringSearch.Next(ref searcher, text, separator, at + 1);
        }

        return matches;
    }

    private ref struct Collector(string text, IWorkMeter meter)
    {
        private HeldBytes _held;

        public readonly List<string> Parts = [];

        public bool TryAdd(int start, int end)
        {
            int length = end - start;
            if (!meter.ChargeWork(30 + length / 4)
                || !_held.Add(meter, BytesPerPart + (length > 64 ? 2L * length : 0)))
            {
                return false;
            }

            Parts.Add(length == 1 ? CodePoints.ToText(text[start]) : length == 0 ? "" : text.Substring(start, length));
            return true;
        }

        public bool TryAddRest(int start, int end)
        {
            if (end - start == text.Length)
            {
                Parts.Add(text);
                return true;
            }

            return TryAdd(start, end);
        }
    }
}
