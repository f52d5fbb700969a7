using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Runtime.Tracebacks;

/// <summary>The part of a marked expression that did the work: its operator, subscript or argument list.</summary>
/// <param name="LeftLine">Line of the segment, from 0, where the strong marks begin.</param>
/// <param name="LeftColumn">Column in that line.</param>
/// <param name="RightLine">Line where they end.</param>
/// <param name="RightColumn">Column after the last one.</param>
internal readonly record struct CaretAnchors(int LeftLine, int LeftColumn, int RightLine, int RightColumn)
{
    private const int MaxLength = 4096;

    /// <summary>
    /// Finds the anchors of a segment of source; null when it is no binary operation, subscript or call.
    /// </summary>
    public static CaretAnchors? Find(string segment)
    {
        if (segment.Length is 0 or > MaxLength)
        {
            return null;
        }

        // In brackets, as the segment may span lines.
        var text = "(\n" + segment + "\n)";
        var parsed = Parser.ParseExpression(new SourceText(text, ""), ParseOptions.Default);
        if (parsed.Tree is not { } tree)
        {
            return null;
        }

        switch (tree)
        {
            case BinaryExpression binary:
            {
                var at = SkipTo(text, binary.Left.End, isOperator: true);
                var length = at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && at + 1 < binary.Right.Start
                    && text[at + 1] is not ('(' or ')' or '#') ? 2 : 1;
                return Make(text, at, at + length);
            }

            case SubscriptExpression subscript:
            {
                var at = SkipTo(text, subscript.Value.End, isOperator: false);
                while (at < text.Length && text[at] != '[')
                {
                    at = SkipTo(text, at + 1, isOperator: false);
                }

                return Make(text, at, subscript.End);
            }

            case CallExpression call:
            {
                var at = SkipTo(text, call.Function.End, isOperator: false);
                while (at < text.Length && text[at] != '(')
                {
                    at = SkipTo(text, at + 1, isOperator: false);
                }

                return Make(text, at, call.End);
            }

            default:
                return null;
        }
    }

    /// <summary>The next character that is no white space, bracket close, comment or line continuation.</summary>
    private static int SkipTo(string text, int at, bool isOperator)
    {
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '#')
            {
                while (at + 1 < text.Length && text[at + 1] != '\n')
                {
                    at++;
                }
            }
            else if (!(char.IsWhiteSpace(c) || c == '\\' || (isOperator && c == ')')))
            {
                return at;
            }
        }

        return at;
    }

    private static CaretAnchors Make(string text, int from, int to)
    {
        var (leftLine, leftColumn) = Place(text, from);
        var (rightLine, rightColumn) = Place(text, to);
        return new CaretAnchors(leftLine, leftColumn, rightLine, rightColumn);
    }

    /// <summary>Line and column in the segment, which begins on the second line of the text.</summary>
    private static (int Line, int Column) Place(string text, int offset)
    {
        var line = -1;
        var lineStart = 0;
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                lineStart = i + 1;
            }
        }

        return (line, offset - lineStart);
    }
}
