using System.Collections.Generic;
using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <summary>Which code points are the same where case does not matter.</summary>
/// <remarks>
/// Two are the same when their lower cases are, or when those have one upper case. The tables are made from those
/// of the
/// text layer on the first use beyond ASCII.
/// </remarks>
internal static class CaseFolding
{
    private static readonly Lazy<Tables> Cases = new(static () => new Tables());

    /// <summary>The lower case of a code point, always one code point.</summary>
    public static int Lower(int codePoint, CaseMode mode)
    {
        if (codePoint < 128 || mode == CaseMode.Ascii)
        {
            return codePoint is >= 'A' and <= 'Z' ? codePoint | 0x20 : codePoint;
        }

        var mapped = UnicodeData.Map(codePoint, CaseMapping.Lower, out var several);
        return mapped >= 0 ? mapped : CodePoints.At(several, 0, out _);
    }

    /// <summary>True when case never matters for a code point.</summary>
    public static bool IsCaseless(int codePoint, CaseMode mode) => mode switch
    {
        CaseMode.Exact => true,
        CaseMode.Ascii => !(codePoint < 128 && char.IsAsciiLetter((char)codePoint)),
        _ => codePoint < 128 ? !char.IsAsciiLetter((char)codePoint) : !Cases.Value.Same.ContainsKey(codePoint),
    };

    /// <summary>Adds to ranges the code points that are the same as those of a range.</summary>
    public static void AddCases(List<(int First, int Last)> ranges, int first, int last, CaseMode mode)
    {
        if (mode == CaseMode.Ascii)
        {
            Shift(ranges, first, last, 'a', 'z', -0x20);
            Shift(ranges, first, last, 'A', 'Z', 0x20);
            return;
        }

        if (last < 128)
        {
            AddAsciiCases(ranges, first, last);
            return;
        }

        var tables = Cases.Value;
        var at = Array.BinarySearch(tables.Cased, first);
        for (at = at < 0 ? ~at : at; at < tables.Cased.Length && tables.Cased[at] <= last; at++)
        {
            foreach (var same in tables.Same[tables.Cased[at]])
            {
                ranges.Add((same, same));
            }
        }
    }

    /// <summary>The cases of ASCII ranges without the tables: three letters have some beyond ASCII.</summary>
    private static void AddAsciiCases(List<(int First, int Last)> ranges, int first, int last)
    {
        Shift(ranges, first, last, 'a', 'z', -0x20);
        Shift(ranges, first, last, 'A', 'Z', 0x20);
        foreach (var (letter, other, end) in new[] { ('i', 0x130, 0x131), ('k', 0x212A, 0x212A), ('s', 0x17F, 0x17F) })
        {
            if ((first <= letter && letter <= last) || (first <= letter - 0x20 && letter - 0x20 <= last))
            {
                ranges.Add((other, end));
            }
        }
    }

    private static void Shift(
        List<(int First, int Last)> ranges, int first, int last, int low, int high, int distance)
    {
        if (Math.Max(first, low) is var start && Math.Min(last, high) is var end && start <= end)
        {
            ranges.Add((start + distance, end + distance));
        }
    }

    private sealed class Tables
    {
        private const int End = 0x20000;

        public Tables()
        {
            var byLower = new Dictionary<int, List<int>>();
            var byFold = new Dictionary<string, List<int>>(StringComparer.Ordinal);
            for (int c = 'A'; c < End; c++)
            {
                if (c is >= 0xD800 and <= 0xDFFF || !HasCase(c))
                {
                    continue;
                }

                Put(byLower, Lower(c, CaseMode.Unicode), c);
                Put(byFold, StringCase.Lower(StringCase.Upper(char.ConvertFromUtf32(c))), Lower(c, CaseMode.Unicode));
            }

            var same = new Dictionary<int, int[]>();
            foreach (var (lower, members) in byLower)
            {
                var all = new HashSet<int>(members) { lower };
                foreach (var other in Others(byFold, lower))
                {
                    all.Add(other);
                    all.UnionWith(byLower.TryGetValue(other, out var more) ? more : []);
                }

                var sorted = new int[all.Count];
                all.CopyTo(sorted);
                Array.Sort(sorted);
                foreach (var member in members)
                {
                    same[member] = sorted;
                }

                same[lower] = sorted;
            }

            Same = same;
            Cased = [.. same.Keys];
            Array.Sort(Cased);
        }

        /// <summary>All code points that are the same as a cased one.</summary>
        public Dictionary<int, int[]> Same { get; }

        /// <summary>Code points with case, sorted.</summary>
        public int[] Cased { get; }

        private static bool HasCase(int codePoint)
        {
            if (UnicodeData.Map(codePoint, CaseMapping.Lower, out _) != codePoint
                || UnicodeData.Map(codePoint, CaseMapping.Upper, out _) != codePoint)
            {
                return true;
            }

            return false;
        }

        private static List<int> Others(Dictionary<string, List<int>> byFold, int lower) =>
            byFold.TryGetValue(StringCase.Lower(StringCase.Upper(char.ConvertFromUtf32(lower))), out var others)
                ? others : [];

        private static void Put<TKey>(Dictionary<TKey, List<int>> table, TKey key, int member)
            where TKey : notnull
        {
            if (!table.TryGetValue(key, out var members))
            {
                table.Add(key, members = []);
            }

            members.Add(member);
        }
    }
}
