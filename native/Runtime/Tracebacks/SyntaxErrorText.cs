using System.Globalization;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Tracebacks;

using Ops = Monty.Runtime.Operations.Operations;

/// <summary>What a traceback shows of a SyntaxError that tells its place.</summary>
internal static class SyntaxErrorText
{
    private const int LongestLine = 10_000;

    /// <summary>The message without the place, or null when it tells no line.</summary>
    public static Value? Message(PyException exception) => LineOf(exception) is null ? null
        : Ops.ExceptionField(exception, "msg") is { IsMissing: false } message ? message : null;

    /// <summary>The lines in front of the message: file, text and marks; empty when it tells no line.</summary>
    public static string Place(PyException exception)
    {
        if (LineOf(exception) is not { } line)
        {
            return "";
        }

        var file = Ops.ExceptionField(exception, "filename").TryStr(out var name) ? name : "<string>";
        var head = $"  File \"{file}\", line {line.ToString(CultureInfo.InvariantCulture)}\n";
        if (!Ops.ExceptionField(exception, "text").TryStr(out var text) || text.Length > LongestLine)
        {
            return head;
        }

        var whole = text.TrimEnd('\n');
        var shown = whole.TrimStart(' ', '\n', '\f');
        return $"{head}    {shown}\n{Marks(exception, line, whole, shown)}";
    }

    private static long? LineOf(PyException exception) =>
        exception.Class.IsSubclassOf(ExceptionTypes.SyntaxError)
        && Ops.ExceptionField(exception, "lineno").TryLong(out var line) ? line : null;

    // Source: CPython 3.14 Lib/traceback.py, TracebackException._format_syntax_error.
    private static string Marks(PyException exception, long line, string whole, string shown)
    {
        if (!Ops.ExceptionField(exception, "offset").TryLong(out var offset) || offset < 0)
        {
            return "";
        }

        var end = Ops.ExceptionField(exception, "end_lineno").TryLong(out var last) && last != line ? whole.Length + 1
            : Ops.ExceptionField(exception, "end_offset").TryLong(out var given) && given != 0 ? given : offset;
        offset = Math.Min(offset, whole.Length + 1);
        end = Math.Min(end == offset || end < 0 ? offset + 1 : end, whole.Length + 2);
        var indent = whole.Length - shown.Length;
        var from = (int)offset - 1 - indent;
        if (from < 0)
        {
            return "";
        }

        var blanks = new char[Math.Min(from, shown.Length)];
        for (var i = 0; i < blanks.Length; i++)
        {
            blanks[i] = char.IsWhiteSpace(shown[i]) ? shown[i] : ' ';
        }

        return $"    {new string(blanks)}{new string('^', Math.Max(1, (int)end - 1 - indent - from))}\n";
    }
}
