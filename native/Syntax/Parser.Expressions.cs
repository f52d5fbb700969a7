using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>Expressions above the level of atoms.</content>
internal sealed partial class Parser
{
    private const int OrLevel = 1;
    private const int AndLevel = 2;
    private const int NotLevel = 3;
    private const int CompareLevel = 4;
    private const int BinaryLevel = 5;
    private const int UnaryLevel = 11;

    /// <summary>How tightly the token binds as an operator between two operands; 0 if it is none.</summary>
    private static int LevelOf(TokenKind kind) => kind switch
    {
        TokenKind.Or => OrLevel,
        TokenKind.And => AndLevel,
        TokenKind.In or TokenKind.Is or TokenKind.Not => CompareLevel,
        >= TokenKind.EqualEqual and <= TokenKind.GreaterEqual => CompareLevel,
        TokenKind.Bar => BinaryLevel,
        TokenKind.Caret => BinaryLevel + 1,
        TokenKind.Ampersand => BinaryLevel + 2,
        TokenKind.LeftShift or TokenKind.RightShift => BinaryLevel + 3,
        TokenKind.Plus or TokenKind.Minus => BinaryLevel + 4,
        TokenKind.Star or TokenKind.At or TokenKind.Slash or TokenKind.Percent or TokenKind.DoubleSlash =>
            BinaryLevel + 5,
        _ => 0,
    };

    /// <summary>Expressions with commas and stars, as a statement or the value of an assignment.</summary>
    private Expression ParseStarExpressions()
    {
        int start = TokenStart;
        Expression first = ParseStarExpression();
        return Kind == TokenKind.Comma ? ParseTupleRest(start, first, isNamed: false) : first;
    }

    /// <summary>Expressions with commas, without stars.</summary>
    private Expression ParseExpressions()
    {
        int start = TokenStart;
        Expression first = ParseExpression();
        if (Kind != TokenKind.Comma)
        {
            return first;
        }

        int mark = _nodes.Count;
        _nodes.Push(first);
        while (TryTake(TokenKind.Comma) && StartsExpression(Kind))
        {
            _nodes.Push(ParseExpression());
        }

        return new TupleExpression(start, LastEnd, _nodes.Take<Expression>(mark));
    }

    /// <summary>The rest of a tuple without parentheses; the current token is the first comma.</summary>
    private TupleExpression ParseTupleRest(int start, Expression first, bool isNamed)
    {
        int mark = _nodes.Count;
        _nodes.Push(first);
        while (TryTake(TokenKind.Comma) && (StartsExpression(Kind) || Kind == TokenKind.Star))
        {
            _nodes.Push(isNamed ? ParseStarNamedExpression() : ParseStarExpression());
        }

        return new TupleExpression(start, LastEnd, _nodes.Take<Expression>(mark));
    }

    private Expression ParseStarExpression() =>
        Kind == TokenKind.Star ? ParseStarred(BinaryLevel) : ParseExpression();

    private Expression ParseStarNamedExpression() =>
        Kind == TokenKind.Star ? ParseStarred(BinaryLevel) : ParseNamedExpression();

    private StarredExpression ParseStarred(int level)
    {
        int start = TokenStart;
        _position++;
        Expression value = level == 0 ? ParseExpression() : ParseOperators(level);
        return new StarredExpression(start, LastEnd, value);
    }

    private Expression ParseNamedExpression()
    {
        if (Kind == TokenKind.Name && NextKind == TokenKind.ColonEqual)
        {
            return ParseAssignmentExpression();
        }

        Expression result = ParseExpression();
        return Kind == TokenKind.ColonEqual ? throw Fail() : result;
    }

    private NamedExpression ParseAssignmentExpression()
    {
        Token token = _tokens[_position];
        NameExpression name = new(token.Start, token.End, ExpectName()) { Context = ExpressionContext.Store };
        _position++;
        Expression value = ParseExpression();
        return new NamedExpression(token.Start, LastEnd, name, value);
    }

    private Expression ParseExpression()
    {
        Enter();
        int start = TokenStart;
        Expression result;
        if (Kind == TokenKind.Lambda)
        {
            result = ParseLambda();
        }
        else
        {
            result = ParseOperators(OrLevel);
            if (Kind == TokenKind.If)
            {
                _position++;
                Expression test = ParseOperators(OrLevel);
                Expect(TokenKind.Else);
                Expression orElse = ParseExpression();
                result = new ConditionalExpression(start, LastEnd, test, result, orElse);
            }
        }

        Leave();
        return CheckHeight(result);
    }

    private LambdaExpression ParseLambda()
    {
        int start = TokenStart;
        _position++;
        ParameterList parameters = ParseParameters(TokenKind.Colon, isLambda: true);
        Expect(TokenKind.Colon);
        Expression body = ParseExpression();
        return new LambdaExpression(start, LastEnd, parameters, body);
    }

    /// <summary>Operands joined by operators that bind at least as tightly as the level.</summary>
    private Expression ParseOperators(int level)
    {
        int start = TokenStart;
        Expression left = ParseOperand(level);
        while (true)
        {
            TokenKind kind = Kind;
            int found = LevelOf(kind);
            if (found < level || found == 0)
            {
                return left;
            }

            if (found >= BinaryLevel)
            {
                _position++;
                Expression right = ParseOperators(found + 1);
                BinaryOperator op = (BinaryOperator)(kind - TokenKind.Plus);
                left = CheckHeight(new BinaryExpression(start, LastEnd, left, op, right));
            }
            else if (found == CompareLevel)
            {
                if (kind == TokenKind.Not && NextKind != TokenKind.In)
                {
                    return left;
                }

                left = ParseComparison(start, left);
            }
            else
            {
                int mark = _nodes.Count;
                _nodes.Push(left);
                while (TryTake(kind))
                {
                    _nodes.Push(ParseOperators(found + 1));
                }

                left = new BooleanExpression(
                    start, LastEnd, kind == TokenKind.And, _nodes.Take<Expression>(mark));
            }
        }
    }

    private CompareExpression ParseComparison(int start, Expression left)
    {
        int mark = _nodes.Count;
        CompareOperator[] operators = new CompareOperator[1];
        int count = 0;
        while (TryTakeComparison(out CompareOperator op))
        {
            if (count == operators.Length)
            {
                Array.Resize(ref operators, count * 2);
            }

            operators[count++] = op;
            _nodes.Push(ParseOperators(BinaryLevel));
        }

        Array.Resize(ref operators, count);
        return new CompareExpression(start, LastEnd, left, operators, _nodes.Take<Expression>(mark));
    }

    private bool TryTakeComparison(out CompareOperator op)
    {
        TokenKind kind = Kind;
        op = default;
        switch (kind)
        {
            case >= TokenKind.EqualEqual and <= TokenKind.GreaterEqual:
                op = (CompareOperator)(kind - TokenKind.EqualEqual);
                break;
            case TokenKind.In:
                op = CompareOperator.In;
                break;
            case TokenKind.Is:
                op = NextKind == TokenKind.Not ? CompareOperator.IsNot : CompareOperator.Is;
                break;
            case TokenKind.Not when NextKind == TokenKind.In:
                op = CompareOperator.NotIn;
                break;
            default:
                return false;
        }

        _position += op is CompareOperator.IsNot or CompareOperator.NotIn ? 2 : 1;
        return true;
    }

    private Expression ParseOperand(int level)
    {
        TokenKind kind = Kind;
        UnaryOperator op;
        switch (kind)
        {
            case TokenKind.Not when level <= NotLevel:
                op = UnaryOperator.Not;
                break;
            case TokenKind.Minus:
                op = UnaryOperator.Minus;
                break;
            case TokenKind.Plus:
                op = UnaryOperator.Plus;
                break;
            case TokenKind.Tilde:
                op = UnaryOperator.Invert;
                break;
            default:
                return ParsePower();
        }

        Enter();
        int start = TokenStart;
        _position++;
        Expression operand = ParseOperators(op == UnaryOperator.Not ? NotLevel : UnaryLevel);
        Leave();
        return CheckHeight(new UnaryExpression(start, LastEnd, op, operand));
    }

    private Expression ParsePower()
    {
        int start = TokenStart;
        Expression result;
        if (TryTake(TokenKind.Await))
        {
            Expression value = ParsePrimary();
            result = new AwaitExpression(start, LastEnd, value);
        }
        else
        {
            result = ParsePrimary();
        }

        if (Kind == TokenKind.DoubleStar)
        {
            Enter();
            _position++;
            Expression right = ParseOperators(UnaryLevel);
            Leave();
            result = CheckHeight(
                new BinaryExpression(start, LastEnd, result, BinaryOperator.Power, right));
        }

        return result;
    }

    /// <summary>An atom with attributes, calls and subscripts.</summary>
    private Expression ParsePrimary()
    {
        int start = TokenStart;
        Expression result = ParseAtom();
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.Dot:
                    _position++;
                    string name = ExpectName();
                    result = new AttributeExpression(start, LastEnd, result, name);
                    break;
                case TokenKind.LeftParenthesis:
                    result = ParseCall(start, result);
                    break;
                case TokenKind.LeftBracket:
                    _position++;
                    Expression index = ParseSlices();
                    Expect(TokenKind.RightBracket);
                    result = new SubscriptExpression(start, LastEnd, result, index);
                    break;
                default:
                    return result;
            }

            CheckHeight(result);
        }
    }

    private CallExpression ParseCall(int start, Expression function)
    {
        int open = TokenStart;
        _position++;
        ParseArguments(open, out Expression[] arguments, out KeywordArgument[] keywords);
        return new CallExpression(start, LastEnd, function, arguments, keywords);
    }

    /// <summary>Arguments up to and including the closing parenthesis.</summary>
    private void ParseArguments(int open, out Expression[] arguments, out KeywordArgument[] keywords)
    {
        keywords = [];
        int mark = _nodes.Count;
        int count = 0;
        bool hasUnpackedKeywords = false;
        while (Kind != TokenKind.RightParenthesis)
        {
            int start = TokenStart;
            if (Kind == TokenKind.Star)
            {
                if (hasUnpackedKeywords)
                {
                    throw Fail();
                }

                _nodes.Push(ParseStarred(0));
            }
            else if (Kind == TokenKind.DoubleStar)
            {
                _position++;
                Expression value = ParseExpression();
                AddKeyword(ref keywords, ref count, new KeywordArgument(start, LastEnd, null, value));
                hasUnpackedKeywords = true;
            }
            else if (Kind == TokenKind.Name && NextKind == TokenKind.Equal)
            {
                string name = ExpectName();
                _position++;
                Expression value = ParseExpression();
                AddKeyword(ref keywords, ref count, new KeywordArgument(start, LastEnd, name, value));
            }
            else
            {
                Expression value = ParseNamedExpression();
                if (Kind is TokenKind.For or TokenKind.Async && _nodes.Count == mark && count == 0)
                {
                    ComprehensionClause[] clauses = ParseComprehensionClauses();
                    Expect(TokenKind.RightParenthesis);
                    arguments = [new GeneratorExpression(open, LastEnd, value, clauses)];
                    return;
                }

                if (count > 0)
                {
                    throw Fail();
                }

                _nodes.Push(value);
            }

            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        Expect(TokenKind.RightParenthesis);
        arguments = _nodes.Take<Expression>(mark);
        if (count != keywords.Length)
        {
            Array.Resize(ref keywords, count);
        }
    }

    private static void AddKeyword(ref KeywordArgument[] keywords, ref int count, KeywordArgument keyword)
    {
        if (count == keywords.Length)
        {
            Array.Resize(ref keywords, count == 0 ? 1 : count * 2);
        }

        keywords[count++] = keyword;
    }

    private Expression ParseSlices()
    {
        int start = TokenStart;
        bool isStarred = Kind == TokenKind.Star;
        Expression first = isStarred ? ParseStarred(0) : ParseSlice();
        if (!isStarred && Kind != TokenKind.Comma)
        {
            return first;
        }

        int mark = _nodes.Count;
        _nodes.Push(first);
        while (TryTake(TokenKind.Comma) && Kind != TokenKind.RightBracket)
        {
            _nodes.Push(Kind == TokenKind.Star ? ParseStarred(0) : ParseSlice());
        }

        return new TupleExpression(start, LastEnd, _nodes.Take<Expression>(mark));
    }

    private Expression ParseSlice()
    {
        int start = TokenStart;
        Expression? lower = null;
        if (Kind != TokenKind.Colon)
        {
            lower = ParseNamedExpression();
            if (Kind != TokenKind.Colon)
            {
                return lower;
            }

            if (lower is NamedExpression named && named.Start == start)
            {
                throw Fail();
            }
        }

        _position++;
        Expression? upper = StartsExpression(Kind) ? ParseExpression() : null;
        Expression? step = TryTake(TokenKind.Colon) && StartsExpression(Kind) ? ParseExpression() : null;
        return new SliceExpression(start, LastEnd, lower, upper, step);
    }
}
