using System.Runtime.CompilerServices;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>Finds what a method assigns to attributes of its first parameter.</summary>
internal sealed class AttributeFinder(string self, Scope scope, Dictionary<string, Symbol> found)
{
    private FunctionStatement? _method;
    private Scope? _bound;

    /// <summary>Looks through a method.</summary>
    public void Visit(FunctionStatement method)
    {
        (_method, _bound) = (method, null);
        Visit(method.Body);
    }

    private void Visit(Statement[] body)
    {
        foreach (var statement in body)
        {
            switch (statement)
            {
                case AssignStatement x:
                    foreach (var target in x.Targets)
                    {
                        Target(target, x, x.Value);
                    }

                    break;
                case AnnotatedAssignStatement x: Target(x.Target, x, x.Value); break;
                case AugmentedAssignStatement x: Target(x.Target, x, null); break;
                case ForStatement x: Target(x.Target, x, null); break;
                case WithStatement x:
                    foreach (var item in x.Items)
                    {
                        Target(item.Target, x, null);
                    }

                    break;
                default: break;
            }

            if (RuntimeHelpers.TryEnsureSufficientExecutionStack())
            {
                TreeWalk.Blocks(statement, Visit);
            }
        }
    }

    private void Target(Expression? target, Statement statement, Expression? value)
    {
        switch (target)
        {
            case AttributeExpression { Value: NameExpression name } x when name.Name == self:
                if (!found.TryGetValue(x.Name, out var symbol))
                {
                    found[x.Name] = symbol = new Symbol(x.Name);
                }

                // Only the value of a parameter can be told without the flow: its annotation is its type.
                var parameters = _method!.Parameters;
                var parameter = value is NameExpression given ? parameters.Positional.Concat(parameters.KeywordOnly)
                    .FirstOrDefault(one => one.Name == given.Name) : null;
                if (parameter is not null && IsBoundAgain(parameter.Name))
                {
                    parameter = null;
                }

                symbol.Definitions.Add(statement is AnnotatedAssignStatement
                    ? new Definition(statement, value, scope)
                        : new Definition(parameter ?? (Node)statement, null, scope));
                break;
            case StarredExpression x: Target(x.Value, statement, null); break;
            case TupleExpression x: Targets(x.Elements, statement); break;
            case ListExpression x: Targets(x.Elements, statement); break;
            default: break;
        }
    }

    // A parameter that the method gives another value is no longer what its annotation says.
    private bool IsBoundAgain(string name)
    {
        if (_bound is null)
        {
            _bound = new Scope(ScopeKind.Function, null, scope.Module, string.Empty);
            ScopeBuilder.Build(_bound, _method!.Body);
        }

        return _bound.Symbols.ContainsKey(name);
    }

    private void Targets(Expression[] targets, Statement statement)
    {
        foreach (var target in targets)
        {
            Target(target, statement, null);
        }
    }
}
