using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>The `match` statement.</content>
internal sealed partial class Parser
{
    /// <summary>True when the statement that begins with this name is a `match`.</summary>
    /// <remarks>A line that ends in a colon and opens a block cannot be an expression.</remarks>
    private bool StartsMatch()
    {
        if (!IsWord(_position, "match"))
        {
            return false;
        }

        TokenKind next = NextKind;
        if (!StartsExpression(next) && next != TokenKind.Star)
        {
            return false;
        }

        if (next is not (TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.Plus or TokenKind.Minus or
            TokenKind.Star or TokenKind.Not))
        {
            return true;
        }

        int position = _position;
        while (_tokens[position].Kind is not (TokenKind.Newline or TokenKind.EndMarker or TokenKind.Error))
        {
            position++;
        }

        return _tokens[position].Kind == TokenKind.Newline && _tokens[position - 1].Kind == TokenKind.Colon &&
            _tokens[position + 1].Kind == TokenKind.Indent;
    }

    private MatchStatement ParseMatch()
    {
        int start = TokenStart;
        _position++;
        int subjectStart = TokenStart;
        Expression subject = ParseStarNamedExpression();
        if (Kind == TokenKind.Comma)
        {
            subject = ParseTupleRest(subjectStart, subject, isNamed: true);
        }
        else if (subject.Kind == NodeKind.Starred)
        {
            throw Fail();
        }

        Expect(TokenKind.Colon);
        Expect(TokenKind.Newline);
        Expect(TokenKind.Indent);
        int mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseCase());
        }
        while (IsWord(_position, "case"));

        Expect(TokenKind.Dedent);
        MatchCase[] cases = _nodes.Take<MatchCase>(mark);
        return new MatchStatement(start, StatementEnd(), subject, cases);
    }

    private MatchCase ParseCase()
    {
        int start = TokenStart;
        if (!IsWord(_position, "case"))
        {
            throw Fail();
        }

        _position++;
        Pattern pattern = ParseOpenPattern();
        Expression? guard = TryTake(TokenKind.If) ? ParseNamedExpression() : null;
        Statement[] body = ParseBlock();
        return new MatchCase(start, StatementEnd(), pattern, guard, body);
    }

    /// <summary>A pattern, or several with commas and without brackets.</summary>
    private Pattern ParseOpenPattern()
    {
        int start = TokenStart;
        Pattern first = ParseMaybeStarPattern();
        if (Kind != TokenKind.Comma)
        {
            return first.Kind == NodeKind.MatchStar ? throw Fail() : first;
        }

        int mark = _nodes.Count;
        _nodes.Push(first);
        while (TryTake(TokenKind.Comma) && Kind is not (TokenKind.If or TokenKind.Colon))
        {
            _nodes.Push(ParseMaybeStarPattern());
        }

        return new MatchSequencePattern(start, LastEnd, _nodes.Take<Pattern>(mark));
    }

    private Pattern ParseMaybeStarPattern()
    {
        int start = TokenStart;
        if (!TryTake(TokenKind.Star))
        {
            return ParsePattern();
        }

        string name = ExpectName();
        return new MatchStarPattern(start, LastEnd, name == "_" ? null : name);
    }

    private Pattern ParsePattern()
    {
        Enter();
        int start = TokenStart;
        Pattern pattern = ParseClosedPattern();
        if (Kind == TokenKind.Bar)
        {
            int mark = _nodes.Count;
            _nodes.Push(pattern);
            while (TryTake(TokenKind.Bar))
            {
                _nodes.Push(ParseClosedPattern());
            }

            pattern = new MatchOrPattern(start, LastEnd, _nodes.Take<Pattern>(mark));
        }

        if (TryTake(TokenKind.As))
        {
            string name = ExpectCaptureName();
            pattern = new MatchAsPattern(start, LastEnd, pattern, name);
        }

        Leave();
        return pattern;
    }

    private string ExpectCaptureName()
    {
        if (IsWord(_position, "_") || Kind != TokenKind.Name)
        {
            throw Fail();
        }

        string name = ExpectName();
        return Kind is TokenKind.Dot or TokenKind.LeftParenthesis or TokenKind.Equal ? throw Fail() : name;
    }

    private Pattern ParseClosedPattern()
    {
        Token token = _tokens[_position];
        switch (token.Kind)
        {
            case TokenKind.None:
                _position++;
                return new MatchSingletonPattern(token.Start, token.End, ConstantKind.None);
            case TokenKind.True:
                _position++;
                return new MatchSingletonPattern(token.Start, token.End, ConstantKind.True);
            case TokenKind.False:
                _position++;
                return new MatchSingletonPattern(token.Start, token.End, ConstantKind.False);
            case TokenKind.Number or TokenKind.Minus or TokenKind.String or TokenKind.FormatStart or
                TokenKind.TemplateStart:
                Expression literal = ParseLiteralPattern();
                return new MatchValuePattern(token.Start, LastEnd, literal);
            case TokenKind.LeftParenthesis:
                return ParseSequencePattern(TokenKind.RightParenthesis);
            case TokenKind.LeftBracket:
                return ParseSequencePattern(TokenKind.RightBracket);
            case TokenKind.LeftBrace:
                return ParseMappingPattern();
            case TokenKind.Name:
                return ParseNamePattern();
            default:
                throw Fail();
        }
    }

    private Expression ParseLiteralPattern()
    {
        int start = TokenStart;
        if (Kind is not (TokenKind.Number or TokenKind.Minus))
        {
            return ParseStrings();
        }

        Expression real = ParseSignedNumber();
        if (Kind is not (TokenKind.Plus or TokenKind.Minus))
        {
            return real;
        }

        ConstantExpression number = real as ConstantExpression ??
            (ConstantExpression)((UnaryExpression)real).Operand;
        if (number.ConstantKind == ConstantKind.Imaginary)
        {
            throw Fail(SyntaxMessages.RealRequired, real.Start, real.End);
        }

        BinaryOperator op = Kind == TokenKind.Plus ? BinaryOperator.Add : BinaryOperator.Subtract;
        _position++;
        Token token = _tokens[_position];
        Expect(TokenKind.Number);
        ConstantExpression imaginary = ParseNumber(token);
        return imaginary.ConstantKind == ConstantKind.Imaginary
            ? new BinaryExpression(start, LastEnd, real, op, imaginary)
            : throw Fail(SyntaxMessages.ImaginaryRequired, token.Start, token.End);
    }

    private Expression ParseSignedNumber()
    {
        int start = TokenStart;
        bool isNegative = TryTake(TokenKind.Minus);
        Token token = _tokens[_position];
        Expect(TokenKind.Number);
        ConstantExpression number = ParseNumber(token);
        return isNegative ? new UnaryExpression(start, LastEnd, UnaryOperator.Minus, number) : number;
    }

    private Pattern ParseSequencePattern(TokenKind close)
    {
        int start = TokenStart;
        _position++;
        int mark = _nodes.Count;
        bool hasComma = false;
        while (Kind != close)
        {
            _nodes.Push(ParseMaybeStarPattern());
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }

            hasComma = true;
        }

        Expect(close);
        Pattern[] patterns = _nodes.Take<Pattern>(mark);
        bool isGroup = close == TokenKind.RightParenthesis && patterns.Length == 1 && !hasComma;
        return !isGroup ? new MatchSequencePattern(start, LastEnd, patterns)
            : patterns[0].Kind == NodeKind.MatchStar ? throw Fail()
            : patterns[0];
    }

    private MatchMappingPattern ParseMappingPattern()
    {
        int start = TokenStart;
        _position++;
        List<Expression> keys = [];
        int mark = _nodes.Count;
        string? rest = null;
        while (Kind != TokenKind.RightBrace)
        {
            if (rest is not null)
            {
                throw Fail();
            }

            if (TryTake(TokenKind.DoubleStar))
            {
                rest = ExpectCaptureName();
            }
            else
            {
                keys.Add(ParseMappingKey());
                Expect(TokenKind.Colon);
                _nodes.Push(ParsePattern());
            }

            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.RightBrace);
        return new MatchMappingPattern(start, LastEnd, [.. keys], _nodes.Take<Pattern>(mark), rest);
    }

    private Expression ParseMappingKey()
    {
        switch (Kind)
        {
            case TokenKind.None:
                return Singleton(ConstantKind.None);
            case TokenKind.True:
                return Singleton(ConstantKind.True);
            case TokenKind.False:
                return Singleton(ConstantKind.False);
            case TokenKind.Number or TokenKind.Minus or TokenKind.String or TokenKind.FormatStart or
                TokenKind.TemplateStart:
                return ParseLiteralPattern();
            case TokenKind.Name when NextKind == TokenKind.Dot:
                return ParseNameOrAttribute();
            default:
                throw Fail();
        }
    }

    private Expression ParseNameOrAttribute()
    {
        Token token = _tokens[_position];
        Expression result = new NameExpression(token.Start, token.End, ExpectName());
        while (TryTake(TokenKind.Dot))
        {
            string name = ExpectName();
            result = CheckHeight(new AttributeExpression(token.Start, LastEnd, result, name));
        }

        return result;
    }

    private Pattern ParseNamePattern()
    {
        int start = TokenStart;
        if (NextKind is not (TokenKind.Dot or TokenKind.LeftParenthesis))
        {
            string name = ExpectName();
            return Kind == TokenKind.Equal
                ? throw Fail()
                : new MatchAsPattern(start, LastEnd, null, name == "_" ? null : name);
        }

        Expression value = ParseNameOrAttribute();
        return Kind == TokenKind.LeftParenthesis ? ParseClassPattern(start, value)
            : Kind == TokenKind.Equal ? throw Fail()
            : new MatchValuePattern(start, LastEnd, value);
    }

    private MatchClassPattern ParseClassPattern(int start, Expression type)
    {
        _position++;
        int mark = _nodes.Count;
        Pattern[]? positional = null;
        List<string> names = [];
        while (Kind != TokenKind.RightParenthesis)
        {
            if (Kind == TokenKind.Name && NextKind == TokenKind.Equal)
            {
                if (positional is null)
                {
                    positional = _nodes.Take<Pattern>(mark);
                }

                names.Add(ExpectName());
                _position++;
            }
            else if (positional is not null)
            {
                throw Fail();
            }

            _nodes.Push(ParsePattern());
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.RightParenthesis);
        Pattern[] last = _nodes.Take<Pattern>(mark);
        return positional is null
            ? new MatchClassPattern(start, LastEnd, type, last, [], [])
            : new MatchClassPattern(start, LastEnd, type, positional, [.. names], last);
    }
}
