using Monty.Source;

namespace Monty.TypeCheck;

/// <summary>How bad a problem is.</summary>
internal enum Severity : byte
{
    Error, Warning, Info,
}

/// <summary>One problem that the checker has found.</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Source">The text.</param>
/// <param name="Start">Where it starts, as a UTF-16 offset.</param>
/// <param name="End">Where it ends (exclusive).</param>
/// <param name="Severity">How bad it is.</param>
internal sealed record Problem(
    string Rule, string Message, SourceText Source, int Start, int End, Severity Severity)
{
    /// <summary>Problems of stubs come before those of programs.</summary>
    public int Order => Source.Name.EndsWith(".pyi", StringComparison.Ordinal) ? 0 : 1;
}
