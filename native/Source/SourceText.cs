using System.Text;

namespace Monty.Source;

/// <summary>A place in a source text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 0.</param>
internal readonly record struct TextPosition(int Line, int Column);

/// <summary>The text of one source file and its lines.</summary>
/// <remarks>
/// Line ends are normalised to a line feed, and a text that is not empty ends in one; all offsets count UTF-16 units of
/// the normalised text.
/// </remarks>
internal sealed class SourceText
{
    private int[]? _lineStarts;

    /// <summary>Makes a source from text that a host handed over.</summary>
    public SourceText(string text, string name)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        Text = text.Length == 0 || text[^1] == '\n' ? text : text + "\n";
        Name = name;
    }

    /// <summary>The normalised text.</summary>
    public string Text { get; }

    /// <summary>The file name shown in tracebacks.</summary>
    public string Name { get; }

    /// <summary>The number of lines, with the empty one behind the last line feed.</summary>
    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLines(Text);

    /// <summary>The offset of the first unit of a line counted from 1.</summary>
    public int LineStart(int line) => LineStarts[line - 1];

    /// <summary>The offset behind the last unit of a line, its line feed not included.</summary>
    public int LineEnd(int line) => line < LineStarts.Length ? LineStarts[line] - 1 : Text.Length;

    /// <summary>The text of a line without its line feed.</summary>
    public ReadOnlySpan<char> LineText(int line) =>
        Text.AsSpan(LineStart(line), LineEnd(line) - LineStart(line));

    /// <summary>The line, from 1, that holds an offset.</summary>
    public int LineOf(int offset)
    {
        int[] starts = LineStarts;
        int low = 0;
        int high = starts.Length - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low + 1;
    }

    /// <summary>The line and column of an offset.</summary>
    public TextPosition PositionOf(int offset)
    {
        int line = LineOf(offset);
        return new TextPosition(line, offset - LineStart(line));
    }

    /// <summary>The line and column of the exclusive end of a range that is not empty.</summary>
    /// <remarks>A range that ends in a line feed ends behind it on the same line.</remarks>
    public TextPosition EndPositionOf(int end)
    {
        TextPosition last = PositionOf(end - 1);
        return new TextPosition(last.Line, last.Column + 1);
    }

    /// <summary>The number of code points between the start of the line and an offset.</summary>
    public int CodePointColumn(int offset) => CodePointColumn(offset, LineOf(offset));

    /// <summary>The number of code points between the start of a line and an offset.</summary>
    public int CodePointColumn(int offset, int line)
    {
        int start = LineStart(line);
        int count = offset - start;
        for (int i = start + 1; i < offset; i++)
        {
            if (char.IsLowSurrogate(Text[i]) && char.IsHighSurrogate(Text[i - 1]))
            {
                count--;
            }
        }

        return count;
    }

    /// <summary>The number of UTF-8 bytes between the start of the line and an offset.</summary>
    public int Utf8Column(int offset)
    {
        int start = LineStart(LineOf(offset));
        return Encoding.UTF8.GetByteCount(Text.AsSpan(start, offset - start));
    }

    private static int[] FindLines(string text)
    {
        int count = 1 + text.AsSpan().Count('\n');
        int[] starts = new int[count];
        int offset = 0;
        for (int i = 1; i < count; i++)
        {
            offset += text.AsSpan(offset).IndexOf('\n') + 1;
            starts[i] = offset;
        }

        return starts;
    }
}
