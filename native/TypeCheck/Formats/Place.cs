namespace Monty.TypeCheck.Formats;

/// <summary>A problem with its lines and columns, which count characters from 1; ends are exclusive.</summary>
internal sealed class Place
{
    /// <summary>Finds the lines of a problem.</summary>
    public Place(Problem problem)
    {
        var (source, length) = (problem.Source, problem.Source.Text.Length);
        Problem = problem;
        var start = Math.Min(problem.Start, length);
        var end = Math.Clamp(problem.End, start, length);
        Line = source.LineOf(start);
        Column = source.CodePointColumn(start, Line) + 1;
        EndLine = source.LineOf(end);
        EndColumn = source.CodePointColumn(end, EndLine) + 1;
    }

    /// <summary>The problem.</summary>
    public Problem Problem { get; }

    /// <summary>The name of the file.</summary>
    public string File => Problem.Source.Name;

    /// <summary>The name of the rule.</summary>
    public string Rule => Problem.Rule;

    /// <summary>What is wrong.</summary>
    public string Message => Problem.Message;

    /// <summary>How bad it is.</summary>
    public Severity Severity => Problem.Severity;

    /// <summary>How bad it is, in a word.</summary>
    public string SeverityName => Severity switch
    {
        Severity.Error => "error", Severity.Warning => "warning", _ => "info",
    };

    /// <summary>The first line.</summary>
    public int Line { get; }

    /// <summary>The first column.</summary>
    public int Column { get; }

    /// <summary>The last line.</summary>
    public int EndLine { get; }

    /// <summary>The column behind the end.</summary>
    public int EndColumn { get; }
}
