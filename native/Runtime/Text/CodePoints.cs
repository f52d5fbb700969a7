using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Monty.Runtime.Text;

/// <summary>Code points of UTF-16 text; a lone surrogate counts as one.</summary>
internal static partial class CodePoints
{
    /// <summary>The code point at a UTF-16 position and how many units it takes; 0 of length 0 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int At(ReadOnlySpan<char> text, int at, out int length)
    {
        if ((uint)at >= (uint)text.Length)
        {
            length = 0;
            return 0;
        }

        char c = text[at];
        if (char.IsHighSurrogate(c) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        {
            length = 2;
            return ((c - 0xD800) << 10) + (text[at + 1] - 0xDC00) + 0x10000;
        }

        length = 1;
        return c;
    }

    /// <summary>The number of code points.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAnyInRange('\uD800', '\uDBFF');
        if (at < 0)
        {
            return text.Length;
        }

        // Two pairs never overlap, so each position can be asked on its own.
        int pairs = 0;
        var bytes = MemoryMarshal.AsBytes(text);
        while (at + Vector128<ushort>.Count < text.Length)
        {
            var counts = Vector128<ushort>.Zero;
            for (int round = 0; round < ushort.MaxValue && at + Vector128<ushort>.Count < text.Length; round++)
            {
                var first = Units(bytes, at) & SurrogateMask;
                var second = Units(bytes, at + 1) & SurrogateMask;
                counts -= Vector128.Equals(first, HighSurrogate) & Vector128.Equals(second, LowSurrogate);
                at += Vector128<ushort>.Count;
            }

            pairs += (int)(Vector128.Sum(Vector128.WidenLower(counts)) + Vector128.Sum(Vector128.WidenUpper(counts)));
        }

        for (; at + 1 < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]))
            {
                pairs++;
            }
        }

        return text.Length - pairs;
    }

    private static Vector128<ushort> Units(ReadOnlySpan<byte> bytes, int at) =>
        Vector128.Create(bytes[(2 * at)..]).AsUInt16();

    private static Vector128<ushort> SurrogateMask => Vector128.Create((ushort)0xFC00);

    private static Vector128<ushort> HighSurrogate => Vector128.Create((ushort)0xD800);

    private static Vector128<ushort> LowSurrogate => Vector128.Create((ushort)0xDC00);

    /// <summary>True when the text has surrogate pairs, so that positions and indexes differ.</summary>
    public static bool HasPairs(ReadOnlySpan<char> text) => Count(text) != text.Length;

    /// <summary>The UTF-16 position of a code point index, at most the count. Cost: linear.</summary>
    public static int Offset(ReadOnlySpan<char> text, int index)
    {
        int at = 0;
        for (; index > 0; index--)
        {
            at += IsPairAt(text, at) ? 2 : 1;
        }

        return at;
    }

    /// <summary>The code point index of a UTF-16 position. Cost: linear.</summary>
    public static int IndexAt(ReadOnlySpan<char> text, int offset) => Count(text[..offset]);

    /// <summary>True when a surrogate pair starts at the position.</summary>
    public static bool IsPairAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    /// <summary>True when the position is inside a surrogate pair.</summary>
    public static bool CutsPair(ReadOnlySpan<char> text, int at) =>
        at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    /// <summary>The code point before a UTF-16 position and its units; 0 of length 0 at the start.</summary>
    public static int Before(ReadOnlySpan<char> text, int at, out int length)
    {
        if (at <= 0)
        {
            length = 0;
            return 0;
        }

        length = at >= 2 && CutsPair(text, at - 1) ? 2 : 1;
        return At(text, at - length, out _);
    }

    /// <summary>The string of one code point; those of Latin-1 are shared.</summary>
    public static string ToText(int codePoint)
    {
        if ((uint)codePoint < (uint)Latin1.Length)
        {
            return Latin1[codePoint];
        }

        Span<char> units = stackalloc char[2];
        var text = new TextBuffer(units);
        text.AppendCodePoint(codePoint);
        return text.ToString();
    }

    /// <summary>Every step-th code point, count of them, from index start on.</summary>
    /// <remarks>Invariant: the caller has clipped the slice to the text. Cost: linear in the text.</remarks>
    public static string Slice(ReadOnlySpan<char> text, int start, int count, int step)
    {
        if (count <= 0)
        {
            return "";
        }

        return HasPairs(text) ? SlicePairs(text, start, count, step) : SliceUnits(text, start, count, step);
    }

    /// <summary>The same for a text that is known to have no surrogate pairs. Cost: linear in the result.</summary>
    public static string SliceUnits(ReadOnlySpan<char> text, int start, int count, int step)
    {
        if (count <= 1)
        {
            return count == 0 ? "" : ToText(text[start]);
        }

        if (step == 1)
        {
            return new string(text.Slice(start, count));
        }

        char[] units = new char[count];
        for (int i = 0, at = start; i < count; i++, at += step)
        {
            units[i] = text[at];
        }

        return new string(units);
    }

    private static readonly string[] Latin1 = MakeLatin1();

    private static string SlicePairs(ReadOnlySpan<char> text, int start, int count, int step)
    {
        // A slice backwards is the same code points from its lowest index on, written from the end.
        int low = step > 0 ? start : start + (count - 1) * step;
        int stride = Math.Abs(step);
        int at = Offset(text, low);
        if (step == 1)
        {
            int end = at + Offset(text[at..], count);
            return new string(text[at..end]);
        }

        char[] units = new char[(int)Math.Min(2L * count, text.Length)];
        int front = 0;
        int back = units.Length;
        for (int taken = 0, skip = 0; taken < count; at += IsPairAt(text, at) ? 2 : 1)
        {
            if (skip-- > 0)
            {
                continue;
            }

            skip = stride - 1;
            taken++;
            int length = IsPairAt(text, at) ? 2 : 1;
            back -= step < 0 ? length : 0;
            text.Slice(at, length).CopyTo(units.AsSpan(step < 0 ? back : front));
            front += step < 0 ? 0 : length;
        }

        return step < 0 ? new string(units.AsSpan(back)) : new string(units.AsSpan(0, front));
    }

    private static string[] MakeLatin1()
    {
        var texts = new string[256];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = ((char)i).ToString();
        }

        return texts;
    }
}
