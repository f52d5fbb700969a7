using Monty.Syntax.Tree;

namespace Monty.Syntax;

/// <content>What can be assigned to or deleted.</content>
internal sealed partial class Parser
{
    /// <summary>The targets of a `for`, one or a tuple.</summary>
    private Expression ParseTargets()
    {
        int start = TokenStart;
        Expression first = ParseTarget();
        if (Kind != TokenKind.Comma)
        {
            return first;
        }

        int mark = _nodes.Count;
        _nodes.Push(first);
        while (TryTake(TokenKind.Comma) && (StartsExpression(Kind) || Kind == TokenKind.Star))
        {
            _nodes.Push(ParseTarget());
        }

        return new TupleExpression(start, LastEnd, _nodes.Take<Expression>(mark))
        {
            Context = ExpressionContext.Store,
        };
    }

    private Expression ParseTarget()
    {
        int start = TokenStart;
        Expression result;
        if (TryTake(TokenKind.Star))
        {
            Expression value = ParsePrimary();
            result = new StarredExpression(start, LastEnd, value);
        }
        else
        {
            result = ParsePrimary();
        }

        SetContext(result, ExpressionContext.Store);
        return result;
    }

    /// <summary>Makes an expression a target, or fails if it cannot be one.</summary>
    private void SetContext(Expression target, ExpressionContext context)
    {
        switch (target)
        {
            case NameExpression name:
                name.Context = context;
                break;
            case AttributeExpression attribute:
                attribute.Context = context;
                break;
            case SubscriptExpression subscript:
                subscript.Context = context;
                break;
            case StarredExpression starred when context == ExpressionContext.Store:
                starred.Context = context;
                Enter();
                SetContext(starred.Value, context);
                Leave();
                break;
            case ListExpression list:
                list.Context = context;
                SetContexts(list.Elements, context);
                break;
            case TupleExpression tuple:
                tuple.Context = context;
                SetContexts(tuple.Elements, context);
                break;
            default:
                throw Fail();
        }
    }

    private void SetContexts(Expression[] targets, ExpressionContext context)
    {
        Enter();
        foreach (Expression target in targets)
        {
            SetContext(target, context);
        }

        Leave();
    }

    /// <summary>True for the targets that annotations and augmented assignments allow.</summary>
    private static bool IsSingleTarget(Expression target) =>
        target.Kind is NodeKind.Name or NodeKind.Attribute or NodeKind.Subscript;
}
