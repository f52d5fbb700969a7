namespace Monty.Source;

/// <summary>The exception type a diagnostic turns into.</summary>
internal enum DiagnosticKind : byte
{
    /// <summary>SyntaxError.</summary>
    SyntaxError,

    /// <summary>IndentationError.</summary>
    IndentationError,

    /// <summary>TabError.</summary>
    TabError,
}

/// <summary>One error found in a source text.</summary>
internal sealed class Diagnostic(DiagnosticKind kind, string message, int start, int end)
{
    /// <summary>The exception type.</summary>
    public DiagnosticKind Kind { get; } = kind;

    /// <summary>The message without position.</summary>
    public string Message { get; } = message;

    /// <summary>The UTF-16 offset of the place; -1 when there is none.</summary>
    public int Start { get; } = start;

    /// <summary>
    /// The end (exclusive) of the place; equal to <see cref="Start"/> when only a point is known, less when it is what
    /// lies before that point.
    /// </summary>
    public int End { get; } = end;

    /// <summary>The Python name of the exception type.</summary>
    public string TypeName => Kind switch
    {
        DiagnosticKind.IndentationError => "IndentationError",
        DiagnosticKind.TabError => "TabError",
        _ => "SyntaxError",
    };
}
