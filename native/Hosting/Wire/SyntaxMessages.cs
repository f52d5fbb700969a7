using System.Text;
using Monty.Hosting.Bytes;
using Monty.Source;

namespace Monty.Hosting.Wire;

/// <summary>Messages of kind 'S': source that does not compile.</summary>
internal static class SyntaxMessages
{
    /// <summary>The report of a diagnostic.</summary>
    public static void Write(ByteWriter output, SourceText text, Diagnostic diagnostic)
    {
        output.Begin(MessageKind.SyntaxError);
        output.WireTuple(9);
        output.WireText(diagnostic.TypeName);
        output.WireText(diagnostic.Message);
        output.WireText(text.Name);
        if (diagnostic.Start < 0)
        {
            WritePosition(output, 0, 0, 0, 0, null);
            output.WireText($"  File \"{text.Name}\"\n{diagnostic.TypeName}: {diagnostic.Message}\n");
            return;
        }

        var start = Math.Min(diagnostic.Start, text.Text.Length);
        var end = Math.Clamp(diagnostic.End, start, text.Text.Length);
        var line = text.LineOf(start);
        var endLine = text.LineOf(end);
        // An end before the start means the place before the start: the indentation itself, which gets no mark.
        var column = text.CodePointColumn(start) + (diagnostic.End < start ? 0 : 1);
        var endColumn = diagnostic.End < start ? column : text.CodePointColumn(end) + 1;
        var source = text.LineText(line).ToString();
        WritePosition(output, line, column, endLine, endColumn, source);
        var last = endLine == line ? endColumn : int.MaxValue;
        output.WireText(Render(text.Name, diagnostic, line, source, column, last));
    }

    /// <summary>The report of source that is not UTF-8.</summary>
    public static void WriteInvalidText(ByteWriter output, ReadOnlySpan<byte> source, string name)
    {
        var message = "source code is not valid UTF-8" + (HasSurrogate(source) ? " (contains lone surrogates)" : "");
        output.Begin(MessageKind.SyntaxError);
        output.WireTuple(9);
        output.WireText("SyntaxError");
        output.WireText(message);
        output.WireText(name);
        WritePosition(output, 0, 0, 0, 0, null);
        output.WireText($"  File \"{name}\"\nSyntaxError: {message}\n");
    }

    // Whether there is a surrogate written as three bytes, as hosts do whose texts may hold one.
    private static bool HasSurrogate(ReadOnlySpan<byte> source)
    {
        while (source.IndexOf((byte)0xED) is >= 0 and var at && at + 1 < source.Length)
        {
            if (source[at + 1] is >= 0xA0 and <= 0xBF)
            {
                return true;
            }

            source = source[(at + 1)..];
        }

        return false;
    }

    private static void WritePosition(
        ByteWriter output, int line, int column, int endLine, int endColumn, string? source)
    {
        output.WireInt(line);
        output.WireInt(column);
        output.WireInt(endLine);
        output.WireInt(endColumn);
        output.WireTextOrNone(source);
    }

    /// <summary>
    /// The report as CPython prints it: the place, the line without its indentation, carets below the range.
    /// </summary>
    /// <remarks>Source: CPython 3.14 traceback.py, TracebackException._format_syntax_error.</remarks>
    private static string Render(string name, Diagnostic diagnostic, int line, string source, int column, int endColumn)
    {
        var shown = source.TrimStart(' ', '\f');
        var from = column - 1 - (source.Length - shown.Length);
        var head = $"  File \"{name}\", line {line}\n    {shown}\n";
        var tail = $"{diagnostic.TypeName}: {diagnostic.Message}\n";
        if (from < 0)
        {
            return head + tail;
        }

        var to = endColumn == int.MaxValue ? shown.Length : endColumn - 1 - (source.Length - shown.Length);
        var margin = new StringBuilder("    ");
        for (var i = 0; i < from; i++)
        {
            // Blanks stay what they are, so that tabs take the room they take above.
            margin.Append(i < shown.Length && char.IsWhiteSpace(shown[i]) ? shown[i] : ' ');
        }

        return head + margin + new string('^', Math.Max(to - from, 1)) + "\n" + tail;
    }
}
