namespace Monty.Runtime.Text;

/// <summary>Which ends of a string are stripped.</summary>
[Flags]
internal enum TrimSides : byte
{
    /// <summary>The start: lstrip.</summary>
    Left = 1,

    /// <summary>The end: rstrip.</summary>
    Right = 2,

    /// <summary>Both: strip.</summary>
    Both = Left | Right,
}

/// <summary>Stripping strings. Cost: linear in text and set.</summary>
internal static class StringTrim
{
    /// <summary>Strips white space; the same string when there is none.</summary>
    public static string Trim(string text, TrimSides sides)
    {
        int start = 0;
        int end = text.Length;
        if ((sides & TrimSides.Left) != 0)
        {
            start = SkipSpace(text, 0);
        }

        if ((sides & TrimSides.Right) != 0)
        {
            while (end > start && StringTraits.IsSpace(text[end - 1]))
            {
                end--;
            }
        }

        return Cut(text, start, end);
    }

    /// <summary>Strips the code points that occur in the set; the same string when there are none.</summary>
    public static string Trim(string text, string set, TrimSides sides)
    {
        int start = 0;
        int end = text.Length;
        var members = new Members(set);
        if ((sides & TrimSides.Left) != 0)
        {
            while (start < end && members.Contains(CodePoints.At(text, start, out int length)))
            {
                start += length;
            }
        }

        if ((sides & TrimSides.Right) != 0)
        {
            while (end > start && members.Contains(CodePoints.Before(text.AsSpan(0, end), end, out int length)))
            {
                end -= length;
            }
        }

        return Cut(text, start, end);
    }

    /// <summary>The position of the first character at or behind a position that is not white space.</summary>
    internal static int SkipSpace(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && StringTraits.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static string Cut(string text, int start, int end) =>
        start == 0 && end == text.Length ? text : start == end ? "" : text[start..end];

    /// <summary>A set of code points: a bit each for ASCII, the others in a hash set when they are many.</summary>
    private readonly ref struct Members
    {
        private readonly UInt128 _ascii;
        private readonly HashSet<int>? _others;

        public Members(ReadOnlySpan<char> set)
        {
            for (int i = 0; i < set.Length;)
            {
                int c = CodePoints.At(set, i, out int length);
                if (c < 128)
                {
                    _ascii |= UInt128.One << c;
                }
                else
                {
                    _others ??= [];
                    _others.Add(c);
                }

                i += length;
            }
        }

        public bool Contains(int codePoint) => codePoint < 128
            ? (_ascii >> codePoint & 1) != 0
            : _others is not null && _others.Contains(codePoint);
    }
}
