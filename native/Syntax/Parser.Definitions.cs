using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>Functions, classes and their parameters.</content>
internal sealed partial class Parser
{
    private Statement ParseDecorated()
    {
        int mark = _nodes.Count;
        while (TryTake(TokenKind.At))
        {
            _nodes.Push(ParseNamedExpression());
            Expect(TokenKind.Newline);
        }

        Expression[] decorators = _nodes.Take<Expression>(mark);
        return Kind switch
        {
            TokenKind.Def => ParseFunction(TokenStart, decorators, isAsync: false),
            TokenKind.Class => ParseClass(decorators),
            TokenKind.Async => ParseAsync(decorators),
            _ => throw Fail(),
        };
    }

    private FunctionStatement ParseFunction(int start, Expression[] decorators, bool isAsync)
    {
        _position++;
        string name = ExpectName();
        TypeParameter[] typeParameters = ParseTypeParameters();
        Expect(TokenKind.LeftParenthesis);
        ParameterList parameters = ParseParameters(TokenKind.RightParenthesis, isLambda: false);
        Expect(TokenKind.RightParenthesis);
        Expression? returns = TryTake(TokenKind.Arrow) ? ParseExpression() : null;
        Statement[] body = ParseBlock();
        return new FunctionStatement(
            start, StatementEnd(), name, typeParameters, parameters, returns, body, decorators, isAsync);
    }

    private ClassStatement ParseClass(Expression[] decorators)
    {
        int start = TokenStart;
        _position++;
        string name = ExpectName();
        TypeParameter[] typeParameters = ParseTypeParameters();
        Expression[] bases = [];
        KeywordArgument[] keywords = [];
        if (Kind == TokenKind.LeftParenthesis)
        {
            int open = TokenStart;
            _position++;
            ParseArguments(open, out bases, out keywords);
            if (bases is [GeneratorExpression generator] && generator.Start == open)
            {
                throw Fail();
            }
        }

        Statement[] body = ParseBlock();
        return new ClassStatement(
            start, StatementEnd(), name, typeParameters, bases, keywords, body, decorators);
    }

    private TypeParameter[] ParseTypeParameters()
    {
        if (!TryTake(TokenKind.LeftBracket))
        {
            return [];
        }

        int mark = _nodes.Count;
        do
        {
            _nodes.Push(ParseTypeParameter());
        }
        while (TryTake(TokenKind.Comma) && Kind != TokenKind.RightBracket);

        Expect(TokenKind.RightBracket);
        return _nodes.Take<TypeParameter>(mark);
    }

    private TypeParameter ParseTypeParameter()
    {
        int start = TokenStart;
        if (TryTake(TokenKind.Star))
        {
            string name = ExpectName();
            Expression? value = TryTake(TokenKind.Equal) ? ParseStarExpression() : null;
            return new TypeVarTupleParameter(start, LastEnd, name, value);
        }
        else if (TryTake(TokenKind.DoubleStar))
        {
            string name = ExpectName();
            Expression? value = TryTake(TokenKind.Equal) ? ParseExpression() : null;
            return new ParamSpecParameter(start, LastEnd, name, value);
        }
        else
        {
            string name = ExpectName();
            Expression? bound = TryTake(TokenKind.Colon) ? ParseExpression() : null;
            Expression? value = TryTake(TokenKind.Equal) ? ParseExpression() : null;
            return new TypeVarParameter(start, LastEnd, name, bound, value);
        }
    }

    /// <summary>Parameters up to the token that ends them, which stays unread.</summary>
    private ParameterList ParseParameters(TokenKind end, bool isLambda)
    {
        int start = TokenStart;
        if (Kind == end)
        {
            return new ParameterList(start, start, [], [], null, [], [], null, []);
        }

        List<Parameter> positional = [];
        List<Expression> defaults = [];
        List<Parameter> keywordOnly = [];
        List<Expression?> keywordDefaults = [];
        Parameter[] positionalOnly = [];
        Parameter? variadic = null;
        Parameter? variadicKeywords = null;
        bool hasSlash = false;
        bool hasStar = false;
        while (Kind != end)
        {
            if (variadicKeywords is not null)
            {
                throw Fail();
            }

            if (Kind == TokenKind.Slash)
            {
                if (hasSlash || hasStar || positional.Count == 0)
                {
                    throw Fail();
                }

                _position++;
                hasSlash = true;
                positionalOnly = [.. positional];
                positional.Clear();
            }
            else if (Kind == TokenKind.Star)
            {
                if (hasStar)
                {
                    throw Fail();
                }

                _position++;
                hasStar = true;
                if (Kind == TokenKind.Comma)
                {
                    if (NextKind != TokenKind.Name)
                    {
                        _position++;
                        throw Fail();
                    }
                }
                else
                {
                    variadic = ParseParameter(isLambda, mayStar: true);
                }
            }
            else if (TryTake(TokenKind.DoubleStar))
            {
                variadicKeywords = ParseParameter(isLambda, mayStar: false);
            }
            else
            {
                Parameter parameter = ParseParameter(isLambda, mayStar: false);
                Expression? value = TryTake(TokenKind.Equal) ? ParseExpression() : null;
                if (hasStar)
                {
                    keywordOnly.Add(parameter);
                    keywordDefaults.Add(value);
                }
                else
                {
                    positional.Add(parameter);
                    if (value is not null)
                    {
                        defaults.Add(value);
                    }
                    else if (defaults.Count > 0)
                    {
                        throw Fail();
                    }
                }
            }

            if (!TryTake(TokenKind.Comma))
            {
                break;
            }
        }

        return new ParameterList(
            start,
            LastEnd,
            positionalOnly,
            [.. positional],
            variadic,
            [.. keywordOnly],
            [.. keywordDefaults],
            variadicKeywords,
            [.. defaults]);
    }

    private Parameter ParseParameter(bool isLambda, bool mayStar)
    {
        int start = TokenStart;
        string name = ExpectName();
        Expression? annotation = null;
        if (!isLambda && TryTake(TokenKind.Colon))
        {
            annotation = mayStar ? ParseStarExpression() : ParseExpression();
        }

        return new Parameter(start, LastEnd, name, annotation);
    }
}
