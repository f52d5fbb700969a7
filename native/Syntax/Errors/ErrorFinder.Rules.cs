namespace Monty.Syntax.Errors;

/// <content>The rules written in C#, where the grammar would be deep or would call itself first.</content>
internal sealed partial class ErrorFinder
{
    private const int BinaryLevel = 1;
    private const int SumLevel = 5;

    private static int LevelOf(TokenKind kind) => kind switch
    {
        TokenKind.Bar => BinaryLevel,
        TokenKind.Caret => BinaryLevel + 1,
        TokenKind.Ampersand => BinaryLevel + 2,
        TokenKind.LeftShift or TokenKind.RightShift => BinaryLevel + 3,
        TokenKind.Plus or TokenKind.Minus => SumLevel,
        TokenKind.Star or TokenKind.At or TokenKind.Slash or TokenKind.Percent or TokenKind.DoubleSlash =>
            SumLevel + 1,
        _ => 0,
    };

    private static bool CanFollowPrimary(TokenKind kind) =>
        kind is TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.Dot;

    private Match? ReadPlainExpression() => ReadRule(Rules.ExpressionAlone, isLooking: false);

    private Match? ReadBinary(int level)
    {
        int start = Position;
        Match? left = ReadRule(Rules.Factor);
        while (left is not null)
        {
            int position = Position;
            int found = LevelOf(Peek());
            if (found < level || found == 0)
            {
                return IsOver ? null : left;
            }

            Position++;
            if (_isLooking && found >= SumLevel && Peek() == TokenKind.Not)
            {
                int not = Position;
                if (ReadRule(Rules.Inversion) is not null)
                {
                    Report(not, Position, "'not' after an operator must be parenthesized");
                    return null;
                }

                Position = not;
            }

            if (ReadBinary(found + 1) is null)
            {
                Position = position;
                return IsOver ? null : left;
            }

            left = new Match("expression", start, Position, null);
        }

        return null;
    }

    private Match? ReadPrimary()
    {
        int start = Position;
        Match? result = ReadRule(Rules.Atom);
        while (result is not null && CanFollowPrimary(Peek()))
        {
            int position = Position;
            if (ReadTrailer() is not { } name)
            {
                Position = position;
                break;
            }

            result = new Match(name, start, Position, null);
        }

        return IsOver ? null : result;
    }

    /// <summary>The part of a target in front of its last attribute or subscript.</summary>
    private Match? ReadPrimaryTarget()
    {
        int start = Position;
        Match? result = ReadRule(Rules.Atom);
        if (result is null || !CanFollowPrimary(Peek()))
        {
            return null;
        }

        while (true)
        {
            int position = Position;
            if (ReadTrailer() is not { } name || !CanFollowPrimary(Peek()))
            {
                Position = position;
                return IsOver ? null : result;
            }

            result = new Match(name, start, Position, null);
        }
    }

    /// <summary>An attribute, call or subscript behind a primary; what it makes of the primary.</summary>
    private string? ReadTrailer()
    {
        int position = Position;
        switch (Peek())
        {
            case TokenKind.Dot:
                Position++;
                return Peek() == TokenKind.Name && Take() is not null ? "attribute" : null;
            case TokenKind.LeftParenthesis:
                if (ReadRule(Rules.Generator) is not null)
                {
                    return "function call";
                }

                Position = position + 1;
                int open = Position;
                if (!IsOver && ReadRule(Rules.Arguments) is null)
                {
                    Position = open;
                }

                return Peek() == TokenKind.RightParenthesis && Take() is not null ? "function call" : null;
            case TokenKind.LeftBracket:
                Position++;
                return ReadRule(Rules.Slices) is not null && Peek() == TokenKind.RightBracket && Take() is not null
                    ? "subscript"
                    : null;
            default:
                return null;
        }
    }

    /// <summary>The grammar, read when the first error is explained.</summary>
    private static class Rules
    {
        private static readonly Dictionary<string, GrammarRule> All = GrammarReader.Read(
            ErrorGrammar.Text,
            [
                ("bitwise_or", static finder => finder.ReadBinary(BinaryLevel)),
                ("primary", static finder => finder.ReadPrimary()),
                ("primary_target", static finder => finder.ReadPrimaryTarget()),
                ("expression_plain", static finder => finder.ReadPlainExpression()),
            ]);

        public static readonly GrammarRule Start = All["file"];
        public static readonly GrammarRule ExpressionAlone = All["expression_alone"];
        public static readonly GrammarRule Inversion = All["inversion"];
        public static readonly GrammarRule Factor = All["factor"];
        public static readonly GrammarRule Atom = All["atom"];
        public static readonly GrammarRule Generator = All["generator"];
        public static readonly GrammarRule Arguments = All["arguments"];
        public static readonly GrammarRule Slices = All["slices"];
    }
}
