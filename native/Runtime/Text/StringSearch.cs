namespace Monty.Runtime.Text;

/// <summary>Searching in strings; all positions are UTF-16 positions, clipped by the caller.</summary>
/// <remarks>Cost: linear in text and needle, charged by the caller. A match never starts or ends inside a surrogate
/// pair.</remarks>
internal static class StringSearch
{
    /// <summary>The first match, or -1. The empty needle matches at 0.</summary>
    public static int Find(ReadOnlySpan<char> text, ReadOnlySpan<char> needle)
    {
        if (needle.Length == 1 && !char.IsSurrogate(needle[0]))
        {
            return text.IndexOf(needle[0]);
        }

        if (needle.Length == 0)
        {
            return 0;
        }

        var searcher = new SubsequenceSearcher<char>(text, needle);
        return Next(ref searcher, text, needle, 0);
    }

    /// <summary>The last match, or -1. The empty needle matches at the end.</summary>
    public static int FindLast(ReadOnlySpan<char> text, ReadOnlySpan<char> needle)
    {
        if (needle.Length == 0)
        {
            return text.Length;
        }

        bool cuts = MayCut(needle);
        if (needle.Length <= 16 && !cuts)
        {
            return text.LastIndexOf(needle);
        }

        int last = -1;
        var searcher = new SubsequenceSearcher<char>(text, needle);
        for (int at = Next(ref searcher, text, needle, 0); at >= 0; at = Next(ref searcher, text, needle, at + 1))
        {
            last = at;
        }

        return last;
    }

    /// <summary>The number of matches that do not overlap; the empty needle matches around every code point.</summary>
    public static long Count(ReadOnlySpan<char> text, ReadOnlySpan<char> needle, long most = long.MaxValue)
    {
        if (needle.Length == 0)
        {
            return Math.Min(CodePoints.Count(text) + 1L, most);
        }

        if (needle.Length == 1 && most == long.MaxValue && !char.IsSurrogate(needle[0]))
        {
            return text.Count(needle[0]);
        }

        long count = 0;
        var searcher = new SubsequenceSearcher<char>(text, needle);
        for (int at = 0; count < most; count++)
        {
            at = Next(ref searcher, text, needle, at);
            if (at < 0)
            {
                break;
            }

            at += needle.Length;
        }

        return count;
    }

    /// <summary>True when the text starts with the prefix.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> prefix) =>
        text.StartsWith(prefix) && !CodePoints.CutsPair(text, prefix.Length);

    /// <summary>True when the text ends with the suffix.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> suffix) =>
        text.EndsWith(suffix) && !CodePoints.CutsPair(text, text.Length - suffix.Length);

    /// <summary>-1, 0 or 1: order by code points, which differs from the order of UTF-16 units above U+D7FF.</summary>
    public static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int common = a.CommonPrefixLength(b);
        if (common == a.Length || common == b.Length)
        {
            return a.Length.CompareTo(b.Length);
        }

        char x = a[common];
        char y = b[common];
        if (char.IsSurrogate(x) || char.IsSurrogate(y))
        {
            // Compare whole code points; the difference may be in the second half of a pair.
            int at = CodePoints.CutsPair(a, common) ? common - 1 : common;
            return CodePoints.At(a, at, out _).CompareTo(CodePoints.At(b, at, out _));
        }

        return x < y ? -1 : 1;
    }

    /// <summary>The next match at or behind a position that does not cut a surrogate pair, or -1.</summary>
    internal static int Next(
        ref SubsequenceSearcher<char> searcher, ReadOnlySpan<char> text, ReadOnlySpan<char> needle, int from)
    {
        bool cuts = MayCut(needle);
        while (true)
        {
            int at = searcher.Next(from);
            if (at < 0 || !cuts
                || (!CodePoints.CutsPair(text, at) && !CodePoints.CutsPair(text, at + needle.Length)))
            {
                return at;
            }

            from = at + 1;
        }
    }

    private static bool MayCut(ReadOnlySpan<char> needle) =>
        char.IsLowSurrogate(needle[0]) || char.IsHighSurrogate(needle[^1]);
}
