using System.Runtime.CompilerServices;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>Finds the names that a block binds.</summary>
internal sealed class ScopeBuilder
{
    private readonly Scope _scope;
    private readonly Action<Statement[]> _block;
    private readonly Action<Expression?> _expression;

    private ScopeBuilder(Scope scope)
    {
        _scope = scope;
        _block = Visit;
        _expression = Visit;
    }

    /// <summary>True when the block contains `yield` outside of nested definitions.</summary>
    public bool HasYield { get; private set; }

    /// <summary>Adds the names of a block to its scope.</summary>
    public static ScopeBuilder Build(Scope scope, Statement[] body)
    {
        ScopeBuilder builder = new(scope);
        builder.Visit(body);
        return builder;
    }

    /// <summary>The names bound by a pattern.</summary>
    public static void Names(Pattern? pattern, Action<string, Pattern> found)
    {
        switch (pattern)
        {
            case MatchAsPattern x:
                Names(x.Pattern, found);
                if (x.Name is not null)
                {
                    found(x.Name, x);
                }

                break;
            case MatchStarPattern { Name: { } name } x: found(name, x); break;
            case MatchSequencePattern x: Each(x.Patterns, found); break;
            case MatchOrPattern x: Each(x.Patterns, found); break;
            case MatchClassPattern x: Each(x.Patterns, found); Each(x.KeywordPatterns, found); break;
            case MatchMappingPattern x:
                Each(x.Patterns, found);
                if (x.Rest is not null)
                {
                    found(x.Rest, x);
                }

                break;
            default:
                break;
        }
    }

    private static void Each(Pattern[] patterns, Action<string, Pattern> found)
    {
        foreach (var pattern in patterns)
        {
            Names(pattern, found);
        }
    }

    private void Visit(Statement[] body)
    {
        foreach (var statement in body)
        {
            Visit(statement);
        }
    }

    private void Visit(Statement statement)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        switch (statement)
        {
            case FunctionStatement x: Bind(x.Name, x, null); return;
            case ClassStatement x: Bind(x.Name, x, null); return;
            case TypeAliasStatement x: Bind(x.Name.Name, x, x.Value); return;
            case ImportStatement x:
                foreach (var alias in x.Names)
                {
                    var dot = alias.Name.IndexOf('.', StringComparison.Ordinal);
                    Bind(alias.Alias ?? (dot < 0 ? alias.Name : alias.Name[..dot]), x, null, alias);
                }

                return;
            case ImportFromStatement x:
                foreach (var alias in x.Names)
                {
                    Bind(alias.Name == "*" ? "*" : alias.Alias ?? alias.Name, x, null, alias);
                }

                return;
            case GlobalStatement x: Redirect(x.Names, isGlobal: true); return;
            case NonlocalStatement x: Redirect(x.Names, isGlobal: false); return;
            case AssignStatement x:
                foreach (var target in x.Targets)
                {
                    Target(target, x, x.Value);
                }

                break;
            case AnnotatedAssignStatement x: Target(x.Target, x, x.Value); break;
            case AugmentedAssignStatement x: Target(x.Target, x, null); break;
            case ForStatement x: Target(x.Target, x, null); break;
            case DeleteStatement x:
                foreach (var target in x.Targets)
                {
                    Target(target, x, null);
                }

                break;
            case WithStatement x:
                foreach (var item in x.Items)
                {
                    Target(item.Target, x, null);
                }

                break;
            case TryStatement x:
                foreach (var handler in x.Handlers)
                {
                    _expression(handler.Type);
                    if (handler.Name is not null)
                    {
                        Bind(handler.Name, handler, null);
                    }
                }

                break;
            case MatchStatement x:
                foreach (var one in x.Cases)
                {
                    Names(one.Pattern, (name, part) => Bind(name, part, null));
                }

                break;
            default:
                break;
        }

        TreeWalk.Expressions(statement, _expression);
        TreeWalk.Blocks(statement, _block);
    }

    private void Target(Expression? target, Statement statement, Expression? value)
    {
        switch (target)
        {
            case NameExpression x: Bind(x.Name, statement, value); break;
            case StarredExpression x: Target(x.Value, statement, null); break;
            case TupleExpression x: Targets(x.Elements, statement); break;
            case ListExpression x: Targets(x.Elements, statement); break;
            default: break;
        }
    }

    private void Targets(Expression[] targets, Statement statement)
    {
        foreach (var target in targets)
        {
            Target(target, statement, null);
        }
    }

    // Comprehensions hand the names of `:=` to the scope around them.
    private void Visit(Expression? expression)
    {
        if (expression is null or NameExpression or ConstantExpression
            || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        if (expression is NamedExpression named)
        {
            Bind(named.Target.Name, named, null);
        }

        HasYield |= expression is YieldExpression or YieldFromExpression;
        TreeWalk.Children(expression, _expression);
    }

    private void Bind(string name, Node node, Expression? value, ImportAlias? part = null)
    {
        var symbol = _scope.Add(name);
        if (symbol.Elsewhere is { } other)
        {
            symbol = other.Add(name);
        }

        symbol.Definitions.Add(new Definition(node, value, _scope, part));
    }

    private void Redirect(string[] names, bool isGlobal)
    {
        foreach (var name in names)
        {
            var target = _scope.Module.Scope;
            for (var scope = _scope.Parent; !isGlobal && scope is not null; scope = scope.Parent)
            {
                if (scope.Kind == ScopeKind.Function && scope.Symbols.ContainsKey(name))
                {
                    target = scope;
                    break;
                }
            }

            if (target != _scope)
            {
                _scope.Add(name).Elsewhere = target;
            }
        }
    }
}
