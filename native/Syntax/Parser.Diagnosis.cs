using System.Buffers;
using Monty.Source;
using Monty.Syntax.Errors;

namespace Monty.Syntax;

/// <content>What is said about a failure.</content>
internal sealed partial class Parser
{
    /// <summary>True if the text is correct or could become so by adding to its end.</summary>
    internal static bool IsCorrectStart(string text)
    {
        SourceText source = new(text, string.Empty);
        Lexer lexer = new(source, null);
        try
        {
            lexer.Run();
            Parser parser = new(source, lexer.Tokens, null);
            try
            {
                parser.ParseModule();
                return true;
            }
            catch (ParseFailure)
            {
                bool isAtEnd = parser.TokenStart >= source.Text.Length;
                return (isAtEnd && parser.Kind is TokenKind.EndMarker or TokenKind.Dedent) ||
                    (parser.Kind == TokenKind.Error && lexer.IsErrorDeferred && lexer.OpenBracket >= 0);
            }
        }
        finally
        {
            ArrayPool<Token>.Shared.Return(lexer.Tokens);
        }
    }

    /// <summary>Finds the message; null if the meter said stop meanwhile.</summary>
    private Diagnostic? Diagnose(ref Lexer lexer, Diagnostic? known)
    {
        int last = _position;
        if (known is null)
        {
            if (Kind == TokenKind.Error)
            {
                return lexer.Error;
            }

            // A word such as `elif` at the start of a statement may belong to the one before.
            int first = _position == _statementPosition ? _previousStatement : _statementPosition;
            ErrorFinder finder = ErrorFinder.Examine(_source, _tokens, first, lexer.Error, _meter);
            if (finder.IsStopped || finder.IsLexerError)
            {
                return finder.Error;
            }

            known = finder.Error;
            last = finder.Furthest;
            if (known is null)
            {
                Token token = _tokens[finder.IsOver ? _position : finder.Failure];
                (int start, int end) = ErrorFinder.PlaceOf(_source, token);
                if (token.Kind is TokenKind.Indent or TokenKind.Dedent)
                {
                    string message = token.Kind == TokenKind.Indent
                        ? SyntaxMessages.UnexpectedIndent
                        : SyntaxMessages.UnexpectedDedent;
                    return new Diagnostic(DiagnosticKind.IndentationError, message, start, end);
                }

                if (token.Kind == TokenKind.EndMarker)
                {
                    start = _source.LineStart(_source.LineOf(start));
                    end = start - 1;
                }

                known = new Diagnostic(DiagnosticKind.SyntaxError, SyntaxMessages.InvalidSyntax, start, end);
            }
        }

        return FindLaterError(ref lexer, last) ?? SuggestKeyword(known);
    }

    /// <summary>An error of the lexer in the rest of the source, which outweighs what the parser found.</summary>
    private Diagnostic? FindLaterError(ref Lexer lexer, int last)
    {
        if (lexer.Error is not { } later || lexer.IsErrorInFormat)
        {
            return null;
        }

        if (!lexer.IsErrorDeferred)
        {
            return later;
        }

        int open = lexer.OpenBracket;
        return open >= 0 && _source.LineOf(open) < _source.LineOf(_tokens[last].Start)
            ? new Diagnostic(DiagnosticKind.SyntaxError, SyntaxMessages.NeverClosed(_text[open]), open, open)
            : null;
    }

    private Diagnostic SuggestKeyword(Diagnostic error)
    {
        if (error.Message is not (SyntaxMessages.InvalidSyntax or SyntaxMessages.ForgottenComma) || error.Start < 0)
        {
            return error;
        }

        // The text from the last complete statement with a block, functions apart, to the line of the error.
        int line = _source.LineOf(error.Start);
        int start = _source.LineStart(_source.LineOf(_lastBlock));
        string? keyword = KeywordSuggestion.Find(_text[start.._source.LineEnd(line)], out int from, out int length);
        return keyword is null
            ? error
            : new Diagnostic(error.Kind, SyntaxMessages.DidYouMean(keyword), start + from, start + from + length);
    }
}
