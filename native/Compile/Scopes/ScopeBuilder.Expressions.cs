using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>Expressions; each visit tells whether the expression is constant.</summary>
internal sealed partial class ScopeBuilder
{
    private bool VisitOptional(Expression? expression) => expression is not null && Visit(expression);

    private bool VisitAll(Expression?[] expressions)
    {
        bool constant = true;
        foreach (Expression? each in expressions)
        {
            if (each is not null)
            {
                constant &= Visit(each);
            }
        }

        return constant;
    }

    private bool Visit(Expression expression)
    {
        switch (expression.Kind)
        {
            case NodeKind.Constant:
                return true;
            case NodeKind.Name:
                VisitName((NameExpression)expression);
                return false;
        }

        _guard.Enter(expression);
        bool constant = VisitCompound(expression);
        _guard.Leave();
        return constant;
    }

    private bool VisitCompound(Expression expression)
    {
        switch (expression.Kind)
        {
            case NodeKind.Attribute:
                var attribute = (AttributeExpression)expression;
                if (attribute.Context != ExpressionContext.Load
                    && string.Equals(attribute.Name, "__debug__", StringComparison.Ordinal))
                {
                    throw new CompileError(
                        attribute.Context == ExpressionContext.Store
                            ? CompileMessages.AssignDebug
                            : CompileMessages.DeleteDebug,
                        attribute);
                }

                Visit(attribute.Value);
                return false;
            case NodeKind.Call:
                var call = (CallExpression)expression;
                Visit(call.Function);
                VisitAll(call.Arguments);
                VisitKeywords(call.Keywords);
                return false;
            case NodeKind.Binary:
                return VisitBinary((BinaryExpression)expression);
            case NodeKind.Unary:
                var unary = (UnaryExpression)expression;
                return Visit(unary.Operand) && _folder.Unary(unary);
            case NodeKind.Compare:
                var compare = (CompareExpression)expression;
                Visit(compare.Left);
                VisitAll(compare.Comparators);
                return false;
            case NodeKind.Boolean:
                VisitAll(((BooleanExpression)expression).Values);
                return false;
            case NodeKind.Subscript:
                var subscript = (SubscriptExpression)expression;
                Visit(subscript.Value);
                Visit(subscript.Index);
                return false;
            case NodeKind.Slice:
                var slice = (SliceExpression)expression;
                VisitOptional(slice.Lower);
                VisitOptional(slice.Upper);
                VisitOptional(slice.Step);
                return false;
            case NodeKind.Tuple:
                var tuple = (TupleExpression)expression;
                return VisitAll(tuple.Elements) && tuple.Context == ExpressionContext.Load && _folder.Tuple(tuple);
            case NodeKind.List:
                VisitAll(((ListExpression)expression).Elements);
                return false;
            case NodeKind.Set:
                VisitAll(((SetExpression)expression).Elements);
                return false;
            case NodeKind.Dict:
                var dict = (DictExpression)expression;
                VisitAll(dict.Keys);
                VisitAll(dict.Values);
                return false;
            case NodeKind.Starred:
                Visit(((StarredExpression)expression).Value);
                return false;
            case NodeKind.Conditional:
                var conditional = (ConditionalExpression)expression;
                Visit(conditional.Test);
                Visit(conditional.Body);
                Visit(conditional.OrElse);
                return false;
            case NodeKind.JoinedString:
                VisitAll(((JoinedStringExpression)expression).Values);
                return false;
            case NodeKind.FormattedValue:
                var formatted = (FormattedValueExpression)expression;
                Visit(formatted.Value);
                VisitOptional(formatted.Format);
                return false;
            case NodeKind.TemplateString:
                VisitAll(((TemplateStringExpression)expression).Values);
                return false;
            case NodeKind.Interpolation:
                var interpolation = (InterpolationExpression)expression;
                Visit(interpolation.Value);
                VisitOptional(interpolation.Format);
                return false;
            default:
                VisitScoped(expression);
                return false;
        }
    }

    private void VisitScoped(Expression expression)
    {
        switch (expression)
        {
            case LambdaExpression lambda:
                VisitLambda(lambda);
                break;
            case NamedExpression named:
                VisitNamed(named);
                break;
            case AwaitExpression awaited:
                VisitAwait(awaited);
                break;
            case YieldExpression yielded:
                VisitYield(yielded, yielded.Value, CompileMessages.YieldOutside);
                break;
            case YieldFromExpression delegated:
                VisitYield(delegated, delegated.Value, CompileMessages.YieldFromOutside);
                if (_scope.Kind == ScopeKind.Function && _scope.IsCoroutine)
                {
                    throw new CompileError(CompileMessages.YieldFromInAsync, delegated);
                }

                break;
            case ListComprehension list:
                VisitComprehension(
                    ScopeKind.Comprehension, "<listcomp>", list, list.Element, null, list.Clauses);
                break;
            case SetComprehension set:
                VisitComprehension(
                    ScopeKind.Comprehension, "<setcomp>", set, set.Element, null, set.Clauses);
                break;
            case DictComprehension dict:
                VisitComprehension(
                    ScopeKind.Comprehension, "<dictcomp>", dict, dict.Key, dict.Value, dict.Clauses);
                break;
            case GeneratorExpression generator:
                VisitComprehension(
                    ScopeKind.Generator, "<genexpr>", generator, generator.Element, null, generator.Clauses);
                break;
        }
    }

    private bool VisitBinary(BinaryExpression node)
    {
        if (node.Left is not BinaryExpression)
        {
            return Visit(node.Left) & Visit(node.Right) && _folder.Binary(node);
        }

        // a + b + c ... leans to the left and may be thousands of operands long: walk it with a loop.
        var spine = new List<BinaryExpression>();
        Expression left = node;
        while (left is BinaryExpression binary)
        {
            spine.Add(binary);
            left = binary.Left;
        }

        bool constant = Visit(left);
        for (int i = spine.Count - 1; i >= 0; i--)
        {
            constant = Visit(spine[i].Right) & constant && _folder.Binary(spine[i]);
        }

        return constant;
    }

    private void VisitName(NameExpression name)
    {
        switch (name.Context)
        {
            case ExpressionContext.Load:
                VisitLoad(name);
                break;
            case ExpressionContext.Store:
                Define(name.Name, SymbolFlags.Local, name);
                break;
            default:
                Define(name.Name, SymbolFlags.Local | SymbolFlags.Deleted, name);
                break;
        }
    }

    private void VisitLoad(NameExpression name)
    {
        Use(name.Name);
        if (_scope.SeesClass)
        {
            // The name may be one of the class, whose namespace is reached through a cell.
            Use("__classdict__");
        }

        // super() without arguments and __class__ read the class from a cell of their own.
        if (name.Name.Length is 5 or 9 && _scope.IsFunctionLike
            && (string.Equals(name.Name, "super", StringComparison.Ordinal)
                || string.Equals(name.Name, "__class__", StringComparison.Ordinal)))
        {
            Use("__class__");
        }
    }

    private void VisitKeywords(KeywordArgument[] keywords)
    {
        foreach (KeywordArgument keyword in keywords)
        {
            if (keyword.Name is { } name)
            {
                CheckKeyword(keywords, keyword, name);
            }

            Visit(keyword.Value);
        }
    }

    private static void CheckKeyword(KeywordArgument[] keywords, KeywordArgument keyword, string name)
    {
        if (string.Equals(name, "__debug__", StringComparison.Ordinal))
        {
            throw new CompileError(CompileMessages.AssignDebug, keyword);
        }

        // Calls with hundreds of keywords are checked through a set.
        if (keywords.Length > 32)
        {
            if (ReferenceEquals(keywords[^1], keyword))
            {
                CheckManyKeywords(keywords);
            }

            return;
        }

        foreach (KeywordArgument other in keywords)
        {
            if (ReferenceEquals(other, keyword))
            {
                return;
            }

            if (string.Equals(other.Name, name, StringComparison.Ordinal))
            {
                throw new CompileError(CompileMessages.RepeatedKeyword(name), keyword);
            }
        }
    }

    private static void CheckManyKeywords(KeywordArgument[] keywords)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (KeywordArgument keyword in keywords)
        {
            if (keyword.Name is { } name && !seen.Add(name))
            {
                throw new CompileError(CompileMessages.RepeatedKeyword(name), keyword);
            }
        }
    }

    private void VisitAwait(AwaitExpression node)
    {
        RejectWhereDeferred("await expression", node);
        if (_scope.Kind != ScopeKind.Module)
        {
            if (!_scope.IsFunctionLike)
            {
                throw new CompileError(CompileMessages.AwaitOutside, node);
            }

            bool inComprehension = _scope.Kind is ScopeKind.Comprehension or ScopeKind.Generator;
            if (!inComprehension && !(_scope.Kind == ScopeKind.Function && _scope.IsCoroutine))
            {
                throw new CompileError(CompileMessages.AwaitOutsideAsync, node);
            }
        }

        Visit(node.Value);
        _scope.IsCoroutine = true;
    }

    private void VisitYield(Expression node, Expression? value, string outside)
    {
        RejectWhereDeferred("yield expression", node);
        VisitOptional(value);
        switch (_scope.Kind)
        {
            case ScopeKind.Module or ScopeKind.Class:
                throw new CompileError(outside, node);
            case ScopeKind.Comprehension or ScopeKind.Generator:
                throw new CompileError(CompileMessages.YieldInside(TextOf(_scope)), node);
            default:
                _scope.IsGenerator = true;
                break;
        }
    }

    private void VisitNamed(NamedExpression node)
    {
        RejectWhereDeferred("named expression", node);
        if (_scope.IterableDepth > 0)
        {
            throw new CompileError(CompileMessages.WalrusInIterable, node);
        }

        if (_scope.Kind is ScopeKind.Comprehension or ScopeKind.Generator)
        {
            ExtendScope(node.Target);
        }

        Visit(node.Value);
        Define(node.Target.Name, SymbolFlags.Local | SymbolFlags.Walrus, node.Target);
    }
}
