using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>The parts of nodes.</summary>
internal static class TreeWalk
{
    /// <summary>Calls a function for each direct part of an expression.</summary>
    public static void Children(Expression node, Action<Expression?> visit)
    {
        switch (node)
        {
            case BooleanExpression x: All(x.Values, visit); break;
            case NamedExpression x: visit(x.Target); visit(x.Value); break;
            case BinaryExpression x: visit(x.Left); visit(x.Right); break;
            case UnaryExpression x: visit(x.Operand); break;
            case ConditionalExpression x: visit(x.Test); visit(x.Body); visit(x.OrElse); break;
            case DictExpression x: All(x.Keys, visit); All(x.Values, visit); break;
            case SetExpression x: All(x.Elements, visit); break;
            case ListExpression x: All(x.Elements, visit); break;
            case TupleExpression x: All(x.Elements, visit); break;
            case AwaitExpression x: visit(x.Value); break;
            case YieldExpression x: visit(x.Value); break;
            case YieldFromExpression x: visit(x.Value); break;
            case CompareExpression x: visit(x.Left); All(x.Comparators, visit); break;
            case AttributeExpression x: visit(x.Value); break;
            case SubscriptExpression x: visit(x.Value); visit(x.Index); break;
            case StarredExpression x: visit(x.Value); break;
            case SliceExpression x: visit(x.Lower); visit(x.Upper); visit(x.Step); break;
            case JoinedStringExpression x: All(x.Values, visit); break;
            case TemplateStringExpression x: All(x.Values, visit); break;
            case FormattedValueExpression x: visit(x.Value); visit(x.Format); break;
            case InterpolationExpression x: visit(x.Value); visit(x.Format); break;
            case ListComprehension x: visit(x.Element); Clauses(x.Clauses, visit); break;
            case SetComprehension x: visit(x.Element); Clauses(x.Clauses, visit); break;
            case GeneratorExpression x: visit(x.Element); Clauses(x.Clauses, visit); break;
            case DictComprehension x: visit(x.Key); visit(x.Value); Clauses(x.Clauses, visit); break;
            case CallExpression x:
                visit(x.Function);
                All(x.Arguments, visit);
                foreach (var keyword in x.Keywords)
                {
                    visit(keyword.Value);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>The expressions that a statement evaluates itself, those of its blocks not included.</summary>
    public static void Expressions(Statement node, Action<Expression?> visit)
    {
        switch (node)
        {
            case ReturnStatement x: visit(x.Value); break;
            case DeleteStatement x: All(x.Targets, visit); break;
            case AssignStatement x: visit(x.Value); All(x.Targets, visit); break;
            case AugmentedAssignStatement x: visit(x.Value); visit(x.Target); break;
            case AnnotatedAssignStatement x: visit(x.Value); visit(x.Target); break;
            case ForStatement x: visit(x.Iterable); visit(x.Target); break;
            case WhileStatement x: visit(x.Test); break;
            case IfStatement x: visit(x.Test); break;
            case RaiseStatement x: visit(x.Exception); visit(x.Cause); break;
            case AssertStatement x: visit(x.Test); visit(x.Message); break;
            case ExpressionStatement x: visit(x.Value); break;
            case MatchStatement x:
                visit(x.Subject);
                foreach (var one in x.Cases)
                {
                    visit(one.Guard);
                }

                break;
            case WithStatement x:
                foreach (var item in x.Items)
                {
                    visit(item.Context);
                    visit(item.Target);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Calls a function for each block that runs as part of a statement.</summary>
    public static void Blocks(Statement node, Action<Statement[]> visit)
    {
        switch (node)
        {
            case IfStatement x: visit(x.Body); visit(x.OrElse); break;
            case WhileStatement x: visit(x.Body); visit(x.OrElse); break;
            case ForStatement x: visit(x.Body); visit(x.OrElse); break;
            case WithStatement x: visit(x.Body); break;
            case MatchStatement x:
                foreach (var one in x.Cases)
                {
                    visit(one.Body);
                }

                break;
            case TryStatement x:
                visit(x.Body);
                foreach (var handler in x.Handlers)
                {
                    visit(handler.Body);
                }

                visit(x.OrElse);
                visit(x.Final);
                break;
            default:
                break;
        }
    }

    private static void All(Expression?[] nodes, Action<Expression?> visit)
    {
        foreach (var node in nodes)
        {
            visit(node);
        }
    }

    private static void Clauses(ComprehensionClause[] clauses, Action<Expression?> visit)
    {
        foreach (var clause in clauses)
        {
            visit(clause.Iterable);
            All(clause.Conditions, visit);
        }
    }
}
