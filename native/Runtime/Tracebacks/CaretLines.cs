using System.Collections.Generic;
using System.Text;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Runtime.Tracebacks;

/// <summary>The source lines of a frame with the marks below them.</summary>
/// <remarks>Source: CPython 3.14 Lib/traceback.py, StackSummary.format_frame_summary.</remarks>
internal static class CaretLines
{
    private const string Indent = "    ";
    private const int MaxParsedLength = 4096;

    /// <summary>Appends the lines of a frame and their marks.</summary>
    public static void Append(StringBuilder text, in TracebackFrame frame)
    {
        var lines = new List<string>();
        for (var line = frame.Line; line <= frame.EndLine && line <= frame.Source.LineCount; line++)
        {
            lines.Add(frame.Source.LineText(line).TrimEnd().ToString());
        }

        if (lines.Count == 0 || lines[0].Trim().Length == 0)
        {
            return;
        }

        var margin = Dedent(lines);
        var start = Math.Max(0, frame.Column - 1 - margin);
        var end = Math.Max(0, frame.EndColumn - 1 - margin);
        start = Utf16(lines[0], start);
        end = Utf16(lines[^1], end);
        var anchors = CaretAnchors.Find(Segment(lines, start, end));
        var show = ShowsMarks(lines, start, end, anchors);
        var significant = Significant(lines.Count, anchors);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!significant.Contains(i))
            {
                AppendGap(text, significant, ref i, lines, start, end, anchors, show);
                continue;
            }

            AppendLine(text, lines, i, start, end, anchors, show);
        }
    }

    /// <summary>Removes the common indentation; gives its width.</summary>
    private static int Dedent(List<string> lines)
    {
        var margin = int.MaxValue;
        foreach (var line in lines)
        {
            if (line.Length > 0)
            {
                margin = Math.Min(margin, line.Length - line.TrimStart().Length);
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i].Length >= margin ? lines[i][margin..] : "";
        }

        return margin;
    }

    private static int Utf16(string line, int column)
    {
        var offset = 0;
        for (; column > 0 && offset < line.Length; column--)
        {
            offset += char.IsHighSurrogate(line[offset]) && offset + 1 < line.Length ? 2 : 1;
        }

        return offset;
    }

    private static string Segment(List<string> lines, int start, int end)
    {
        if (lines.Count == 1)
        {
            return end > start ? lines[0][start..end] : "";
        }

        var text = new StringBuilder(lines[0], start, lines[0].Length - start, 64);
        for (var i = 1; i < lines.Count - 1; i++)
        {
            text.Append('\n').Append(lines[i]);
        }

        return text.Append('\n').Append(lines[^1], 0, end).ToString();
    }

    private static bool ShowsMarks(List<string> lines, int start, int end, CaretAnchors? anchors)
    {
        if (IsWholeCall(lines, start, end))
        {
            return false;
        }

        return anchors is not null || lines[0][..start].TrimStart().Length > 0 || lines[^1][end..].TrimEnd().Length > 0;
    }

    /// <summary>
    /// A statement that is nothing but a call of a name (or returns or assigns one) and is marked in full needs no
    /// marks.
    /// </summary>
    private static bool IsWholeCall(List<string> lines, int start, int end)
    {
        var source = string.Join('\n', lines);
        if (source.Length > MaxParsedLength)
        {
            return false;
        }

        var parsed = Parser.Parse(new SourceText(source, ""), ParseOptions.Default);
        if (parsed.Tree is not { Body: [var statement, ..] })
        {
            return false;
        }

        Expression? call = statement switch
        {
            ReturnStatement { Value: CallExpression { Function: NameExpression } inner } => inner,
            AssignStatement { Value: CallExpression inner } => inner,
            _ => null,
        };
        return call is not null && call.Start == start && call.End == source.Length - (lines[^1].Length - end);
    }

    private static HashSet<int> Significant(int count, CaretAnchors? anchors)
    {
        var lines = new HashSet<int> { 0, count - 1 };
        if (anchors is { } found)
        {
            for (var i = -1; i <= 1; i++)
            {
                lines.Add(found.LeftLine + i);
                lines.Add(found.RightLine + i);
            }
        }

        lines.Remove(-1);
        lines.Remove(count);
        return lines;
    }

    /// <summary>Leaves out a run of lines, or prints it when it is a single one.</summary>
    private static void AppendGap(
        StringBuilder text, HashSet<int> significant, ref int i, List<string> lines, int start, int end,
        CaretAnchors? anchors, bool show)
    {
        var first = i;
        while (!significant.Contains(i))
        {
            i++;
        }

        if (i - first == 1)
        {
            AppendLine(text, lines, first, start, end, anchors, show);
        }
        else
        {
            text.Append(Indent).Append("...<").Append(i - first).Append(" lines>...\n");
        }

        i--;
    }

    private static void AppendLine(
        StringBuilder text, List<string> lines, int number, int start, int end, CaretAnchors? anchors, bool show)
    {
        var line = lines[number];
        text.Append(Indent).Append(line).Append('\n');
        if (!show)
        {
            return;
        }

        var from = number == 0 ? start : line.Length - line.TrimStart().Length;
        var to = number == lines.Count - 1 ? end : line.Length;
        var marks = new StringBuilder(Indent);
        marks.Append(' ', Width(line, 0, from));
        for (var at = from; at < to;)
        {
            var step = char.IsHighSurrogate(line[at]) && at + 1 < line.Length ? 2 : 1;
            marks.Append(MarkAt(number, at, start, anchors), Width(line, at, at + step));
            at += step;
        }

        text.Append(marks.ToString().TrimEnd()).Append('\n');
    }

    private static char MarkAt(int line, int column, int start, CaretAnchors? anchors)
    {
        if (anchors is not { } found)
        {
            return '^';
        }

        var left = found.LeftColumn + (found.LeftLine == 0 ? start : 0);
        var right = found.RightColumn + (found.RightLine == 0 ? start : 0);
        var isAfterLeft = line > found.LeftLine || (line == found.LeftLine && column >= left);
        var isBeforeRight = line < found.RightLine || (line == found.RightLine && column < right);
        return isAfterLeft && isBeforeRight ? '^' : '~';
    }

    private static int Width(string line, int from, int to)
    {
        var width = 0;
        for (var i = from; i < to; i++)
        {
            if (char.IsLowSurrogate(line[i]))
            {
                continue;
            }

            width += IsWide(line, i) ? 2 : 1;
        }

        return width;
    }

    /// <summary>
    /// Characters a terminal shows in two columns: East Asian wide and full-width ranges, and the emoji planes.
    /// </summary>
    private static bool IsWide(string line, int index)
    {
        var c = char.IsHighSurrogate(line[index]) && index + 1 < line.Length
            ? char.ConvertToUtf32(line[index], line[index + 1]) : line[index];
        return c >= 0x1100 && c is <= 0x115F or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0x33FF)
            or (>= 0x3400 and <= 0x4DBF)
            or (>= 0x4E00 and <= 0x9FFF) or (>= 0xA000 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
                or (>= 0x1F300 and <= 0x1F64F)
            or (>= 0x1F900 and <= 0x1F9FF) or (>= 0x20000 and <= 0x3FFFD);
    }
}
