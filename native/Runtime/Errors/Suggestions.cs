using System.Collections.Generic;

namespace Monty.Runtime.Errors;

/// <summary>Finds the name a misspelled one was probably meant to be, for "Did you mean".</summary>
/// <remarks>
/// Source: CPython 3.14 Python/suggestions.c: changes cost 2, changes of case 1, and at most half of the letters may
/// change.
/// </remarks>
internal static class Suggestions
{
    private const int MaxLength = 40;
    private const int MaxNames = 750;
    private const int ChangeCost = 2;
    private const int CaseCost = 1;

    /// <summary>The closest of the names, or null when none is close.</summary>
    public static string? Closest(string wrong, IReadOnlyList<string> names)
    {
        if (names.Count >= MaxNames || wrong.Length > MaxLength)
        {
            return null;
        }

        var best = int.MaxValue;
        string? found = null;
        Span<int> row = stackalloc int[MaxLength];
        foreach (var name in names)
        {
            if (name == wrong)
            {
                continue;
            }

            var bound = Math.Min((wrong.Length + name.Length + 3) * ChangeCost / 6, best - 1);
            var distance = Distance(wrong, name, bound, row);
            if (distance <= bound && distance < best)
            {
                best = distance;
                found = name;
            }
        }

        return found;
    }

    /// <summary>The cost of turning one name into the other, or anything above the bound.</summary>
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound, Span<int> row)
    {
        var same = a.CommonPrefixLength(b);
        a = a[same..];
        b = b[same..];
        while (a.Length > 0 && b.Length > 0 && a[^1] == b[^1])
        {
            a = a[..^1];
            b = b[..^1];
        }

        if (a.IsEmpty || b.IsEmpty)
        {
            return (a.Length + b.Length) * ChangeCost;
        }

        if (a.Length > MaxLength || b.Length > MaxLength || Math.Abs(a.Length - b.Length) * ChangeCost > bound)
        {
            return bound + 1;
        }

        if (b.Length < a.Length)
        {
            var shorter = b;
            b = a;
            a = shorter;
        }

        for (var i = 0; i < a.Length; i++)
        {
            row[i] = (i + 1) * ChangeCost;
        }

        var result = 0;
        for (var j = 0; j < b.Length; j++)
        {
            var diagonal = result = j * ChangeCost;
            var minimum = int.MaxValue;
            for (var i = 0; i < a.Length; i++)
            {
                var substituted = diagonal + Substitution(b[j], a[i]);
                diagonal = row[i];
                result = Math.Min(substituted, Math.Min(result, diagonal) + ChangeCost);
                row[i] = result;
                minimum = Math.Min(minimum, result);
            }

            if (minimum > bound)
            {
                return bound + 1;
            }
        }

        return result;
    }

    private static int Substitution(char a, char b) =>
        a == b ? 0 : char.ToLowerInvariant(a) == char.ToLowerInvariant(b) ? CaseCost : ChangeCost;
}
