namespace Monty.Runtime.Text;

/// <summary>Why text could not be encoded or bytes not decoded.</summary>
/// <param name="Kind">UnicodeEncodeError, UnicodeDecodeError, or an error that has only a message: the reason.</param>
/// <param name="Encoding">The name of the encoding.</param>
/// <param name="Start">The first index, in code points or bytes.</param>
/// <param name="End">The index behind the last.</param>
/// <param name="Reason">The reason, or the message of another error.</param>
internal readonly record struct CodecError(TextErrorKind Kind, string Encoding, int Start, int End, string Reason)
{
    /// <summary>The text of a UnicodeEncodeError. Fields a program has changed are clipped as CPython does.</summary>
    public static string DescribeEncode(string encoding, string text, int start, int end, string reason)
    {
        int count = CodePoints.Count(text);
        start = Math.Clamp(start, 0, Math.Max(count - 1, 0));
        end = Math.Clamp(end, Math.Min(1, count), count);
        if (end != start + 1)
        {
            return $"'{encoding}' codec can't encode characters in position {start}-{end - 1}: {reason}";
        }

        var shown = new TextBuffer(stackalloc char[10]);
        StringRepr.AppendEscape(ref shown, CodePoints.At(text, CodePoints.Offset(text, start), out _));
        return $"'{encoding}' codec can't encode character '{shown.Written}' in position {start}: {reason}";
    }

    /// <summary>The text of a UnicodeDecodeError.</summary>
    public static string DescribeDecode(
        string encoding, ReadOnlySpan<byte> bytes, int start, int end, string reason)
    {
        start = Math.Clamp(start, 0, Math.Max(bytes.Length - 1, 0));
        end = Math.Clamp(end, Math.Min(1, bytes.Length), bytes.Length);
        return end == start + 1
            ? $"'{encoding}' codec can't decode byte 0x{bytes[start]:x2} in position {start}: {reason}"
            : $"'{encoding}' codec can't decode bytes in position {start}-{end - 1}: {reason}";
    }

    /// <summary>The error of a handler name that does not exist.</summary>
    internal static CodecError UnknownHandler(string name) =>
        new(TextErrorKind.LookupError, "", 0, 0, $"unknown error handler name '{name}'");
}
