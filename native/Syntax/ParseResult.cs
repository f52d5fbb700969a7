using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <summary>What parsing led to: a tree, an error, or neither when the meter said stop.</summary>
/// <typeparam name="T">The class of the tree.</typeparam>
internal readonly struct ParseResult<T>(T? tree, Diagnostic? error)
    where T : Node
{
    /// <summary>The tree; null if there is an error or the parser was stopped.</summary>
    public T? Tree { get; } = tree;

    /// <summary>The error.</summary>
    public Diagnostic? Error { get; } = error;

    /// <summary>True when the meter stopped the parser.</summary>
    public bool IsStopped => Tree is null && Error is null;
}
