using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>
/// Carries the one diagnostic of a failed compilation from deep inside the passes to the entry, which catches it.
/// </summary>
internal sealed class CompileError(Diagnostic diagnostic) : Exception
{
    /// <summary>Makes the error for a place in the source.</summary>
    public CompileError(string message, int start, int end)
        : this(new Diagnostic(DiagnosticKind.SyntaxError, message, start, end))
    {
    }

    /// <summary>Makes the error for a node.</summary>
    public CompileError(string message, Node node)
        : this(message, node.Start, node.End)
    {
    }

    /// <summary>What is wrong and where.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
