using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>Names, literals and displays.</content>
internal sealed partial class Parser
{
    /// <summary>True when an expression can begin with the token.</summary>
    private static bool StartsExpression(TokenKind kind) => kind switch
    {
        TokenKind.Name or TokenKind.Number or TokenKind.String or TokenKind.FormatStart or TokenKind.TemplateStart or
        TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace or TokenKind.Ellipsis or
        TokenKind.Plus or TokenKind.Minus or TokenKind.Tilde or TokenKind.False or TokenKind.None or TokenKind.True or
        TokenKind.Await or TokenKind.Lambda or TokenKind.Not => true,
        _ => false,
    };

    private Expression ParseAtom()
    {
        Token token = _tokens[_position];
        switch (token.Kind)
        {
            case TokenKind.Name:
                _position++;
                return new NameExpression(token.Start, token.End, NameOf(token));
            case TokenKind.Number:
                _position++;
                return ParseNumber(token);
            case TokenKind.String or TokenKind.FormatStart or TokenKind.TemplateStart:
                return ParseStrings();
            case TokenKind.None:
                return Singleton(ConstantKind.None);
            case TokenKind.True:
                return Singleton(ConstantKind.True);
            case TokenKind.False:
                return Singleton(ConstantKind.False);
            case TokenKind.Ellipsis:
                return Singleton(ConstantKind.Ellipsis);
            case TokenKind.LeftParenthesis:
                return ParseParentheses();
            case TokenKind.LeftBracket:
                return ParseBrackets();
            case TokenKind.LeftBrace:
                return ParseBraces();
            default:
                throw Fail();
        }
    }

    private ConstantExpression Singleton(ConstantKind kind)
    {
        Token token = _tokens[_position++];
        return ConstantExpression.OfSingleton(token.Start, token.End, kind);
    }

    private Expression ParseParentheses()
    {
        int start = TokenStart;
        _position++;
        if (TryTake(TokenKind.RightParenthesis))
        {
            return new TupleExpression(start, LastEnd, []);
        }

        if (Kind == TokenKind.Yield)
        {
            Expression yielded = ParseYield();
            Expect(TokenKind.RightParenthesis);
            return yielded;
        }

        Expression first = ParseStarNamedExpression();
        if (Kind == TokenKind.Comma)
        {
            int mark = _nodes.Count;
            _nodes.Push(first);
            while (TryTake(TokenKind.Comma) && Kind != TokenKind.RightParenthesis)
            {
                _nodes.Push(ParseStarNamedExpression());
            }

            Expect(TokenKind.RightParenthesis);
            return new TupleExpression(start, LastEnd, _nodes.Take<Expression>(mark));
        }

        if (first.Kind == NodeKind.Starred)
        {
            throw Fail();
        }

        if (Kind is TokenKind.For or TokenKind.Async)
        {
            ComprehensionClause[] clauses = ParseComprehensionClauses();
            Expect(TokenKind.RightParenthesis);
            return new GeneratorExpression(start, LastEnd, first, clauses);
        }

        Expect(TokenKind.RightParenthesis);
        return first;
    }

    private Expression ParseBrackets()
    {
        int start = TokenStart;
        _position++;
        int mark = _nodes.Count;
        while (Kind != TokenKind.RightBracket)
        {
            Expression element = ParseStarNamedExpression();
            if (Kind is TokenKind.For or TokenKind.Async)
            {
                if (element.Kind == NodeKind.Starred || _nodes.Count > mark)
                {
                    throw Fail();
                }

                ComprehensionClause[] clauses = ParseComprehensionClauses();
                Expect(TokenKind.RightBracket);
                return new ListComprehension(start, LastEnd, element, clauses);
            }

            _nodes.Push(element);
            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.RightBracket);
        return new ListExpression(start, LastEnd, _nodes.Take<Expression>(mark));
    }

    private Expression ParseBraces()
    {
        int start = TokenStart;
        _position++;
        if (TryTake(TokenKind.RightBrace))
        {
            return new DictExpression(start, LastEnd, [], []);
        }

        if (Kind == TokenKind.DoubleStar)
        {
            return ParseDict(start, null);
        }

        Expression first = ParseStarNamedExpression();
        if (Kind == TokenKind.Colon && first.Kind != NodeKind.Starred)
        {
            // A named expression without parentheses cannot be a key.
            return first.Kind == NodeKind.Named && _tokens[_position - 1].Kind != TokenKind.RightParenthesis
                ? throw Fail()
                : ParseDict(start, first);
        }

        if (Kind is TokenKind.For or TokenKind.Async && first.Kind != NodeKind.Starred)
        {
            ComprehensionClause[] clauses = ParseComprehensionClauses();
            Expect(TokenKind.RightBrace);
            return new SetComprehension(start, LastEnd, first, clauses);
        }

        int mark = _nodes.Count;
        _nodes.Push(first);
        while (TryTake(TokenKind.Comma) && Kind != TokenKind.RightBrace)
        {
            _nodes.Push(ParseStarNamedExpression());
        }

        Expect(TokenKind.RightBrace);
        return new SetExpression(start, LastEnd, _nodes.Take<Expression>(mark));
    }

    /// <summary>A dict whose first key was read already, or which begins with two stars.</summary>
    private Expression ParseDict(int start, Expression? key)
    {
        // Keys and values alternate.
        int mark = _nodes.Count;
        while (true)
        {
            if (key is null && TryTake(TokenKind.DoubleStar))
            {
                _nodes.Push(null);
                _nodes.Push(ParseOperators(BinaryLevel));
            }
            else
            {
                key ??= ParseExpression();
                Expect(TokenKind.Colon);
                Expression value = ParseExpression();
                if (Kind is TokenKind.For or TokenKind.Async && _nodes.Count == mark)
                {
                    ComprehensionClause[] clauses = ParseComprehensionClauses();
                    Expect(TokenKind.RightBrace);
                    return new DictComprehension(start, LastEnd, key, value, clauses);
                }

                _nodes.Push(key);
                _nodes.Push(value);
                key = null;
            }

            if (!TryTake(TokenKind.Comma) || Kind == TokenKind.RightBrace)
            {
                break;
            }
        }

        Expect(TokenKind.RightBrace);
        Expression?[] pairs = _nodes.TakeOptional<Expression>(mark);
        Expression?[] keys = new Expression?[pairs.Length / 2];
        Expression[] values = new Expression[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = pairs[2 * i];
            values[i] = pairs[(2 * i) + 1]!;
        }

        return new DictExpression(start, LastEnd, keys, values);
    }

    private ComprehensionClause[] ParseComprehensionClauses()
    {
        int mark = _nodes.Count;
        do
        {
            int start = TokenStart;
            bool isAsync = TryTake(TokenKind.Async);
            Expect(TokenKind.For);
            Expression target = ParseTargets();
            Expect(TokenKind.In);
            Expression iterable = ParseOperators(OrLevel);
            int conditions = _nodes.Count;
            while (TryTake(TokenKind.If))
            {
                _nodes.Push(ParseOperators(OrLevel));
            }

            _nodes.Push(new ComprehensionClause(
                start, LastEnd, target, iterable, _nodes.Take<Expression>(conditions), isAsync));
        }
        while (Kind is TokenKind.For or TokenKind.Async);

        return _nodes.Take<ComprehensionClause>(mark);
    }

    private Expression ParseYield()
    {
        int start = TokenStart;
        _position++;
        if (TryTake(TokenKind.From))
        {
            Expression source = ParseExpression();
            return new YieldFromExpression(start, LastEnd, source);
        }

        Expression? value = StartsExpression(Kind) || Kind == TokenKind.Star ? ParseStarExpressions() : null;
        return new YieldExpression(start, LastEnd, value);
    }
}
