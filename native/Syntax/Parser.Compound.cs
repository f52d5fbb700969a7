using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>Statements with blocks, apart from definitions and `match`.</content>
internal sealed partial class Parser
{
    /// <summary>What follows a header: a colon, then an indented block or statements on the same line.</summary>
    private Statement[] ParseBlock()
    {
        Expect(TokenKind.Colon);
        int mark = _nodes.Count;
        if (TryTake(TokenKind.Newline))
        {
            Expect(TokenKind.Indent);
            do
            {
                ParseStatement();
            }
            while (Kind != TokenKind.Dedent && Kind != TokenKind.EndMarker);

            Expect(TokenKind.Dedent);
        }
        else
        {
            ParseSimpleStatements();
        }

        return _nodes.Take<Statement>(mark);
    }

    private IfStatement ParseIf()
    {
        // An `elif` chain is read by a loop and put together from its end.
        List<(int Start, Expression Test, Statement[] Body)>? branches = null;
        int start = TokenStart;
        _position++;
        Expression test = ParseNamedExpression();
        Statement[] body = ParseBlock();
        while (Kind == TokenKind.Elif)
        {
            (branches ??= []).Add((start, test, body));
            start = TokenStart;
            _position++;
            test = ParseNamedExpression();
            body = ParseBlock();
        }

        Statement[] orElse = TryTake(TokenKind.Else) ? ParseBlock() : [];
        int end = StatementEnd();
        IfStatement result = new(start, end, test, body, orElse);
        for (int i = (branches?.Count ?? 0) - 1; i >= 0; i--)
        {
            (start, test, body) = branches![i];
            result = new IfStatement(start, end, test, body, [result]);
        }

        return result;
    }

    private WhileStatement ParseWhile()
    {
        int start = TokenStart;
        _position++;
        Expression test = ParseNamedExpression();
        Statement[] body = ParseBlock();
        Statement[] orElse = TryTake(TokenKind.Else) ? ParseBlock() : [];
        return new WhileStatement(start, StatementEnd(), test, body, orElse);
    }

    private ForStatement ParseFor(int start, bool isAsync)
    {
        _position++;
        Expression target = ParseTargets();
        Expect(TokenKind.In);
        Expression iterable = ParseStarExpressions();
        Statement[] body = ParseBlock();
        Statement[] orElse = TryTake(TokenKind.Else) ? ParseBlock() : [];
        return new ForStatement(start, StatementEnd(), target, iterable, body, orElse, isAsync);
    }

    private Statement ParseAsync(Expression[] decorators)
    {
        int start = TokenStart;
        _position++;
        if (Kind == TokenKind.Def)
        {
            return ParseFunction(start, decorators, isAsync: true);
        }

        return decorators.Length > 0 ? throw Fail()
            : Kind == TokenKind.For ? ParseFor(start, isAsync: true)
            : Kind == TokenKind.With ? ParseWith(start, isAsync: true)
            : throw Fail();
    }

    private WithStatement ParseWith(int start, bool isAsync)
    {
        _position++;
        WithItem[] items = ParseParenthesizedItems() ?? ParseItems();
        Statement[] body = ParseBlock();
        return new WithStatement(start, StatementEnd(), items, body, isAsync);
    }

    private WithItem[] ParseItems()
    {
        int mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseItem());
        }
        while (TryTake(TokenKind.Comma));

        return _nodes.Take<WithItem>(mark);
    }

    private WithItem ParseItem()
    {
        int start = TokenStart;
        Expression context = ParseExpression();
        Expression? target = TryTake(TokenKind.As) ? ParseTarget() : null;
        return new WithItem(start, LastEnd, context, target);
    }

    /// <summary>Items in parentheses; null, with nothing read, if the parentheses are part of an expression.</summary>
    private WithItem[]? ParseParenthesizedItems()
    {
        if (Kind != TokenKind.LeftParenthesis || !IsBracketBeforeColon())
        {
            return null;
        }

        int position = _position;
        int mark = _nodes.Count;
        _position++;
        do
        {
            bool isItem = StartsExpression(Kind) &&
                !(Kind == TokenKind.Name && NextKind == TokenKind.ColonEqual);
            if (isItem)
            {
                _nodes.Push(ParseItem());
                isItem = Kind is TokenKind.Comma or TokenKind.RightParenthesis;
            }

            if (!isItem)
            {
                _nodes.Drop(mark);
                _position = position;
                return null;
            }
        }
        while (TryTake(TokenKind.Comma) && Kind != TokenKind.RightParenthesis);

        Expect(TokenKind.RightParenthesis);
        return _nodes.Take<WithItem>(mark);
    }

    /// <summary>True when the bracket that opens here closes right before a colon.</summary>
    private bool IsBracketBeforeColon()
    {
        int depth = 0;
        for (int i = _position; ; i++)
        {
            switch (_tokens[i].Kind)
            {
                case TokenKind.LeftParenthesis or TokenKind.LeftBracket or TokenKind.LeftBrace:
                    depth++;
                    break;
                case TokenKind.RightParenthesis or TokenKind.RightBracket or TokenKind.RightBrace:
                    if (--depth == 0)
                    {
                        return _tokens[i + 1].Kind == TokenKind.Colon;
                    }

                    break;
                case TokenKind.EndMarker or TokenKind.Error or TokenKind.Newline:
                    return false;
            }
        }
    }

    private TryStatement ParseTry()
    {
        int start = TokenStart;
        _position++;
        Statement[] body = ParseBlock();
        int mark = _nodes.Count;
        bool isStar = Kind == TokenKind.Except && NextKind == TokenKind.Star;
        while (Kind == TokenKind.Except)
        {
            _nodes.Push(ParseHandler(isStar));
        }

        ExceptHandler[] handlers = _nodes.Take<ExceptHandler>(mark);
        Statement[] orElse = handlers.Length > 0 && TryTake(TokenKind.Else) ? ParseBlock() : [];
        Statement[] final = [];
        if (TryTake(TokenKind.Finally))
        {
            final = ParseBlock();
        }
        else if (handlers.Length == 0)
        {
            throw Fail();
        }

        return new TryStatement(start, StatementEnd(), body, handlers, orElse, final, isStar);
    }

    private ExceptHandler ParseHandler(bool isStar)
    {
        int start = TokenStart;
        _position++;
        if (isStar)
        {
            Expect(TokenKind.Star);
        }

        Expression? type = null;
        string? name = null;
        if (isStar || Kind != TokenKind.Colon)
        {
            int typeStart = TokenStart;
            type = ParseExpression();
            if (Kind == TokenKind.Comma)
            {
                int mark = _nodes.Count;
                _nodes.Push(type);
                while (TryTake(TokenKind.Comma) && StartsExpression(Kind))
                {
                    _nodes.Push(ParseExpression());
                }

                type = new TupleExpression(typeStart, LastEnd, _nodes.Take<Expression>(mark));
            }
            else if (TryTake(TokenKind.As))
            {
                name = ExpectName();
            }
        }

        Statement[] body = ParseBlock();
        return new ExceptHandler(start, StatementEnd(), type, name, body);
    }
}
