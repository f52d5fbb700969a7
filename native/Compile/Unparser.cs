using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Turns expressions back into text.</summary>
internal static class Unparser
{
    /// <summary>The text of an expression.</summary>
    public static string Unparse(Expression expression) => expression.Kind.ToString();
}
