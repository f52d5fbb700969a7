using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>Statements on one line.</content>
internal sealed partial class Parser
{
    /// <summary>Reads one compound statement or one line of simple ones and collects them.</summary>
    private void ParseStatement()
    {
        Enter();
        Statement statement;
        switch (Kind)
        {
            case TokenKind.If:
                statement = ParseIf();
                break;
            case TokenKind.While:
                statement = ParseWhile();
                break;
            case TokenKind.For:
                statement = ParseFor(TokenStart, isAsync: false);
                break;
            case TokenKind.Try:
                statement = ParseTry();
                break;
            case TokenKind.With:
                statement = ParseWith(TokenStart, isAsync: false);
                break;
            case TokenKind.Def:
                statement = ParseFunction(TokenStart, [], isAsync: false);
                break;
            case TokenKind.Class:
                statement = ParseClass([]);
                break;
            case TokenKind.At:
                statement = ParseDecorated();
                break;
            case TokenKind.Async:
                statement = ParseAsync([]);
                break;
            case TokenKind.Name when StartsMatch():
                statement = ParseMatch();
                break;
            default:
                ParseSimpleStatements();
                Leave();
                return;
        }

        if (statement.Kind != NodeKind.Function)
        {
            _lastBlock = Math.Max(_lastBlock, statement.Start);
        }

        _nodes.Push(statement);
        Leave();
    }

    private void ParseSimpleStatements()
    {
        do
        {
            _nodes.Push(ParseSimpleStatement());
        }
        while (TryTake(TokenKind.Semicolon) && Kind != TokenKind.Newline);

        Expect(TokenKind.Newline);
    }

    private Statement ParseSimpleStatement()
    {
        Token token = _tokens[_position];
        switch (token.Kind)
        {
            case TokenKind.Return:
                _position++;
                Expression? result =
                    StartsExpression(Kind) || Kind == TokenKind.Star ? ParseStarExpressions() : null;
                return new ReturnStatement(token.Start, LastEnd, result);
            case TokenKind.Import:
                return ParseImport();
            case TokenKind.From:
                return ParseImportFrom();
            case TokenKind.Raise:
                return ParseRaise();
            case TokenKind.Pass:
                _position++;
                return new PassStatement(token.Start, token.End);
            case TokenKind.Break:
                _position++;
                return new BreakStatement(token.Start, token.End);
            case TokenKind.Continue:
                _position++;
                return new ContinueStatement(token.Start, token.End);
            case TokenKind.Del:
                return ParseDelete();
            case TokenKind.Assert:
                return ParseAssert();
            case TokenKind.Global:
                string[] globals = ParseNames();
                return new GlobalStatement(token.Start, LastEnd, globals);
            case TokenKind.Nonlocal:
                string[] names = ParseNames();
                return new NonlocalStatement(token.Start, LastEnd, names);
            case TokenKind.Name when NextKind == TokenKind.Name && IsWord(_position, "type"):
                return ParseTypeAlias();
            default:
                return ParseExpressionStatement();
        }
    }

    private Statement ParseExpressionStatement()
    {
        int start = TokenStart;
        int first = _position;
        Expression expression = Kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();
        switch (Kind)
        {
            case TokenKind.Equal:
                return ParseAssign(start, expression);
            case TokenKind.Colon:
                return ParseAnnotated(start, expression, isSimple: _position == first + 1);
            case >= TokenKind.PlusEqual and <= TokenKind.DoubleSlashEqual:
                if (!IsSingleTarget(expression))
                {
                    throw Fail();
                }

                SetContext(expression, ExpressionContext.Store);
                BinaryOperator op = (BinaryOperator)(Kind - TokenKind.PlusEqual);
                _position++;
                Expression value = ParseValue();
                return new AugmentedAssignStatement(start, LastEnd, expression, op, value);
            default:
                return new ExpressionStatement(start, LastEnd, expression);
        }
    }

    /// <summary>The right side of an assignment.</summary>
    private Expression ParseValue() => Kind == TokenKind.Yield ? ParseYield() : ParseStarExpressions();

    private AssignStatement ParseAssign(int start, Expression expression)
    {
        int mark = _nodes.Count;
        while (Kind == TokenKind.Equal)
        {
            SetContext(expression, ExpressionContext.Store);
            _nodes.Push(expression);
            _position++;
            expression = ParseValue();
        }

        return new AssignStatement(start, LastEnd, _nodes.Take<Expression>(mark), expression);
    }

    private AnnotatedAssignStatement ParseAnnotated(int start, Expression target, bool isSimple)
    {
        if (!IsSingleTarget(target))
        {
            throw Fail();
        }

        SetContext(target, ExpressionContext.Store);
        _position++;
        Expression annotation = ParseExpression();
        Expression? value = TryTake(TokenKind.Equal) ? ParseValue() : null;
        return new AnnotatedAssignStatement(
            start, LastEnd, target, annotation, value, isSimple && target.Kind == NodeKind.Name);
    }

    private RaiseStatement ParseRaise()
    {
        int start = TokenStart;
        _position++;
        if (!StartsExpression(Kind))
        {
            return new RaiseStatement(start, LastEnd, null, null);
        }

        Expression exception = ParseExpression();
        Expression? cause = TryTake(TokenKind.From) ? ParseExpression() : null;
        return new RaiseStatement(start, LastEnd, exception, cause);
    }

    private DeleteStatement ParseDelete()
    {
        int start = TokenStart;
        _position++;
        int mark = _nodes.Count;
        do
        {
            Expression target = ParsePrimary();
            SetContext(target, ExpressionContext.Delete);
            _nodes.Push(target);
        }
        while (TryTake(TokenKind.Comma) && StartsExpression(Kind));

        return Kind is TokenKind.Semicolon or TokenKind.Newline
            ? new DeleteStatement(start, LastEnd, _nodes.Take<Expression>(mark))
            : throw Fail();
    }

    private AssertStatement ParseAssert()
    {
        int start = TokenStart;
        _position++;
        Expression test = ParseExpression();
        Expression? message = TryTake(TokenKind.Comma) ? ParseExpression() : null;
        return new AssertStatement(start, LastEnd, test, message);
    }

    private string[] ParseNames()
    {
        _position++;
        List<string> names = [ExpectName()];
        while (TryTake(TokenKind.Comma))
        {
            names.Add(ExpectName());
        }

        return [.. names];
    }

    private ImportStatement ParseImport()
    {
        int start = TokenStart;
        _position++;
        int mark = _nodes.Count;
        do
        {
            int nameStart = TokenStart;
            string name = ParseDottedName();
            string? alias = TryTake(TokenKind.As) ? ExpectName() : null;
            _nodes.Push(new ImportAlias(nameStart, LastEnd, name, alias));
        }
        while (TryTake(TokenKind.Comma));

        return new ImportStatement(start, LastEnd, _nodes.Take<ImportAlias>(mark));
    }

    private ImportFromStatement ParseImportFrom()
    {
        int start = TokenStart;
        _position++;
        int level = 0;
        while (Kind is TokenKind.Dot or TokenKind.Ellipsis)
        {
            level += Kind == TokenKind.Dot ? 1 : 3;
            _position++;
        }

        string? module = level == 0 || Kind == TokenKind.Name ? ParseDottedName() : null;
        Expect(TokenKind.Import);
        int mark = _nodes.Count;
        if (Kind == TokenKind.Star)
        {
            _nodes.Push(new ImportAlias(TokenStart, _tokens[_position].End, "*", null));
            _position++;
        }
        else if (TryTake(TokenKind.LeftParenthesis))
        {
            do
            {
                ParseImportedName();
            }
            while (TryTake(TokenKind.Comma) && Kind != TokenKind.RightParenthesis);

            Expect(TokenKind.RightParenthesis);
        }
        else
        {
            do
            {
                ParseImportedName();
            }
            while (TryTake(TokenKind.Comma));
        }

        return new ImportFromStatement(start, LastEnd, module, _nodes.Take<ImportAlias>(mark), level);
    }

    private void ParseImportedName()
    {
        int start = TokenStart;
        string name = ExpectName();
        string? alias = TryTake(TokenKind.As) ? ExpectName() : null;
        _nodes.Push(new ImportAlias(start, LastEnd, name, alias));
    }

    private string ParseDottedName()
    {
        string name = ExpectName();
        if (Kind != TokenKind.Dot)
        {
            return name;
        }

        System.Text.StringBuilder builder = new(name);
        while (TryTake(TokenKind.Dot))
        {
            builder.Append('.').Append(ExpectName());
        }

        return builder.ToString();
    }

    private TypeAliasStatement ParseTypeAlias()
    {
        int start = TokenStart;
        _position++;
        Token token = _tokens[_position];
        NameExpression name = new(token.Start, token.End, ExpectName()) { Context = ExpressionContext.Store };
        TypeParameter[] parameters = ParseTypeParameters();
        Expect(TokenKind.Equal);
        Expression value = ParseExpression();
        return new TypeAliasStatement(start, LastEnd, name, parameters, value);
    }
}
