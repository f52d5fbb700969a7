using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Source;

namespace Monty.Runtime.Tracebacks;

/// <summary>One line of a traceback with the place in the source it shows.</summary>
/// <param name="FileName">File name.</param>
/// <param name="FunctionName">Name of the code: <c>&lt;module&gt;</c>, a function's name.</param>
/// <param name="Line">First line, from 1.</param>
/// <param name="Column">First column, from 1, in characters.</param>
/// <param name="EndLine">Last line.</param>
/// <param name="EndColumn">Column after the last character.</param>
/// <param name="Source">The text the lines are in.</param>
internal readonly record struct TracebackFrame(
    string FileName, string FunctionName, int Line, int Column, int EndLine, int EndColumn, SourceText Source)
{
    /// <summary>Characters of a statement or line beyond which it is not shown: no reader looks at them.</summary>
    private const int MostShown = 10_000;

    /// <summary>The first source line as it stands, without its line end; none when it is too long to show.</summary>
    public string SourceLine
    {
        get
        {
            var line = IsGenerated || Line > Source.LineCount ? default : Source.LineText(Line);
            return line.Length > MostShown ? "" : line.ToString();
        }
    }

    /// <summary>True when a traceback shows the lines of the frame.</summary>
    public bool HasShownLines => !IsGenerated && Line <= Source.LineCount && EndLine <= Source.LineCount
        && Source.LineEnd(EndLine) - Source.LineStart(Line) <= MostShown;

    /// <summary>Code that the library wrote: its lines are not shown.</summary>
    public bool IsGenerated { get; init; }

    /// <summary>Resolves an entry of an exception.</summary>
    public static TracebackFrame Of(in TracebackEntry entry, SourceText source)
    {
        var (start, end) = Range(entry.Code, entry.Pc);
        return new TracebackFrame(
            entry.Code.Unit.FileName,
            entry.Code.Name,
            source.LineOf(start),
            ColumnOf(source, start),
            source.LineOf(end),
            ColumnOf(source, end),
            source)
        {
            IsGenerated = (entry.Code.Flags & CodeFlags.Generated) != 0,
        };
    }

    /// <summary>The column, counted in UTF-16 units in a line too long to walk for each of a thousand frames.</summary>
    private static int ColumnOf(SourceText source, int offset)
    {
        var line = source.LineOf(offset);
        var column = offset - source.LineStart(line);
        return (column > MostShown ? column : source.CodePointColumn(offset, line)) + 1;
    }

    private static (int Start, int End) Range(CodeObject code, int pc)
    {
        var positions = code.Positions;
        return pc >= 0 && pc * 2 + 1 < positions.Length
            ? (positions[pc * 2], positions[pc * 2 + 1]) : (code.FirstOffset, code.FirstOffset);
    }
}
