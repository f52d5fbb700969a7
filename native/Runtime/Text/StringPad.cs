using System.Runtime.CompilerServices;

namespace Monty.Runtime.Text;

/// <summary>Padding of strings to a width in code points.</summary>
/// <remarks>Errors: refused by the meter, MemoryError. Cost: the length of the result.</remarks>
internal static class StringPad
{
    /// <summary>Puts padding in front and behind; the same string when there is none.</summary>
    public static bool TryPad(
        string text, long left, long right, int fill, IWorkMeter meter, out string result, out TextError error)
    {
        result = text;
        error = default;
        left = Math.Max(left, 0);
        right = Math.Max(right, 0);
        if (left + right == 0)
        {
            return true;
        }

        long length = text.Length + (left > TextLimits.MaxLength || right > TextLimits.MaxLength
            ? long.MaxValue / 4
            : (left + right) * (fill < 0x10000 ? 1 : 2));
        if (!TextLimits.TryCharge(meter, length, out error))
        {
            return false;
        }

        var buffer = new TextBuffer(new char[length]);
        Padding.Append(ref buffer, fill, (int)left);
        buffer.Append(text);
        Padding.Append(ref buffer, fill, (int)right);
        result = buffer.ToString();
        return true;
    }

    /// <summary>str.ljust.</summary>
    public static bool TryLeft(
        string text, long width, int fill, IWorkMeter meter, out string result, out TextError error) =>
        TryPad(text, 0, width - CodePoints.Count(text), fill, meter, out result, out error);

    /// <summary>str.rjust.</summary>
    public static bool TryRight(
        string text, long width, int fill, IWorkMeter meter, out string result, out TextError error) =>
        TryPad(text, width - CodePoints.Count(text), 0, fill, meter, out result, out error);

    /// <summary>str.center: an odd rest goes in front when the width is odd.</summary>
    public static bool TryCenter(
        string text, long width, int fill, IWorkMeter meter, out string result, out TextError error)
    {
        long padding = Math.Max(width - CodePoints.Count(text), 0);
        long left = padding / 2 + (padding & width & 1);
        return TryPad(text, left, padding - left, fill, meter, out result, out error);
    }

    /// <summary>str.zfill: zeros behind the sign.</summary>
    public static bool TryZeros(string text, long width, IWorkMeter meter, out string result, out TextError error)
    {
        long padding = width - CodePoints.Count(text);
        if (!TryPad(text, padding, 0, '0', meter, out result, out error))
        {
            return false;
        }

        if (padding > 0 && text.Length > 0 && text[0] is '+' or '-')
        {
            var units = result.ToCharArray();
            units[0] = text[0];
            units[padding] = '0';
            result = new string(units);
        }

        return true;
    }

    /// <summary>str.expandtabs.</summary>
    [SkipLocalsInit]
    public static bool TryExpandTabs(
        string text, long tabSize, IWorkMeter meter, out string result, out TextError error)
    {
        result = text;
        error = default;
        if (!text.Contains('\t', StringComparison.Ordinal))
        {
            return true;
        }

        if (!TextLimits.TryCharge(meter, ExpandedLength(text, tabSize), out error))
        {
            return false;
        }

        var buffer = new TextBuffer(stackalloc char[256]);
        long column = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\t')
            {
                buffer.Append(' ', (int)TabWidth(tabSize, ref column));
            }
            else
            {
                buffer.Append(text[i]);
                Advance(text, i, ref column);
            }
        }

        result = buffer.ToString();
        return true;
    }

    private static long ExpandedLength(string text, long tabSize)
    {
        long length = 0;
        long column = 0;
        for (int i = 0; i < text.Length && length <= TextLimits.MaxLength; i++)
        {
            if (text[i] == '\t')
            {
                length += TabWidth(tabSize, ref column);
            }
            else
            {
                length++;
                Advance(text, i, ref column);
            }
        }

        return length;
    }

    private static long TabWidth(long tabSize, ref long column)
    {
        long width = tabSize > 0 ? tabSize - column % tabSize : 0;
        column += width;
        return width;
    }

    /// <summary>Moves the column past a character; the second half of a pair takes none.</summary>
    private static void Advance(string text, int at, ref long column) =>
        column = text[at] is '\n' or '\r' ? 0 : CodePoints.CutsPair(text, at) ? column : column + 1;
}
