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
    /// <summary>The first source line as it stands, without its line end.</summary>
    public string SourceLine => IsGenerated ? "" : Line <= Source.LineCount ? Source.LineText(Line).ToString() : "";

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
            source.CodePointColumn(start) + 1,
            source.LineOf(end),
            source.CodePointColumn(end) + 1,
            source)
        {
            IsGenerated = (entry.Code.Flags & CodeFlags.Generated) != 0,
        };
    }

    private static (int Start, int End) Range(CodeObject code, int pc)
    {
        var positions = code.Positions;
        return pc >= 0 && pc * 2 + 1 < positions.Length
            ? (positions[pc * 2], positions[pc * 2 + 1]) : (code.FirstOffset, code.FirstOffset);
    }
}
