using System.Runtime.CompilerServices;

namespace Monty.Runtime.Text;

/// <summary>str.replace and the removal of prefixes and suffixes.</summary>
internal static class StringReplace
{
    /// <summary>Replaces at most count matches, all when count is negative.</summary>
    /// <remarks>Errors: refused by the meter, MemoryError. Cost: linear in the text and the result.</remarks>
    public static bool TryReplace(
        string text, string old, string replacement, long count, IWorkMeter meter, out string result,
        out TextError error)
    {
        result = text;
        error = default;
        count = count < 0 ? long.MaxValue : count;
        if (count == 0 || old.Length > text.Length || (old.Length == 0 && replacement.Length == 0)
            || string.Equals(old, replacement, StringComparison.Ordinal))
        {
            return true;
        }

        if (!meter.ChargeWork(text.Length))
        {
            error = TextError.Refused;
            return false;
        }

        long matches = StringSearch.Count(text, old, count);
        if (matches == 0)
        {
            return true;
        }

        long length = text.Length + matches * ((long)replacement.Length - old.Length);
        if (!TextLimits.TryCharge(meter, length, out error))
        {
            return false;
        }

        if (old.Length == 0)
        {
            result = Insert(text, replacement, matches, (int)length);
            return true;
        }

        if (old.Length == 1 && replacement.Length == 1 && count == long.MaxValue
            && !char.IsSurrogate(old[0]) && !char.IsSurrogate(replacement[0]))
        {
            result = text.Replace(old[0], replacement[0]);
            return true;
        }

        result = ReplaceMatches(text, old, replacement, matches, (int)length);
        return true;
    }

    /// <summary>str.removeprefix.</summary>
    public static string RemovePrefix(string text, string prefix) =>
        prefix.Length > 0 && StringSearch.StartsWith(text, prefix) ? text[prefix.Length..] : text;

    /// <summary>str.removesuffix.</summary>
    public static string RemoveSuffix(string text, string suffix) =>
        suffix.Length > 0 && StringSearch.EndsWith(text, suffix) ? text[..^suffix.Length] : text;

    [SkipLocalsInit]
    private static string ReplaceMatches(string text, string old, string replacement, long matches, int length)
    {
        var result = length <= 256 ? new TextBuffer(stackalloc char[256]) : new TextBuffer(new char[length]);
        var searcher = new SubsequenceSearcher<char>(text, old);
        int copied = 0;
        for (; matches > 0; matches--)
        {
            int at = StringSearch.Next(ref searcher, text, old, copied);
            result.Append(text.AsSpan(copied, at - copied));
            result.Append(replacement);
            copied = at + old.Length;
        }

        result.Append(text.AsSpan(copied));
        return result.ToString();
    }

    private static string Insert(string text, string inserted, long matches, int length)
    {
        var result = new TextBuffer(new char[length]);
        int at = 0;
        for (; matches > 0; matches--)
        {
            result.Append(inserted);
            CodePoints.At(text, at, out int units);
            result.Append(text.AsSpan(at, units));
            at += units;
        }

        result.Append(text.AsSpan(at));
        return result.ToString();
    }
}
