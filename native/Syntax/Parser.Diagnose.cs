using Monty.Source;

namespace Monty.Syntax;

/// <content>What is said about a failure.</content>
internal sealed partial class Parser
{
    private Diagnostic Diagnose(ref Lexer lexer)
    {
        Token token = _tokens[_position];
        if (lexer.Error is { } error)
        {
            return error;
        }

        if (token.Kind is TokenKind.Indent or TokenKind.Dedent)
        {
            string message = token.Kind == TokenKind.Indent
                ? SyntaxMessages.UnexpectedIndent
                : SyntaxMessages.UnexpectedDedent;
            return new Diagnostic(DiagnosticKind.IndentationError, message, token.Start, token.Start);
        }

        return new Diagnostic(DiagnosticKind.SyntaxError, SyntaxMessages.InvalidSyntax, token.Start, token.End);
    }
}
