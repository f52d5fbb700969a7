using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>Comprehensions, generator expressions and assignment expressions inside them.</summary>
internal sealed partial class ScopeBuilder
{
    private void VisitComprehension(
        ScopeKind kind, string name, Expression node, Expression element, Expression? value,
        ComprehensionClause[] clauses)
    {
        Scope outer = _scope;
        outer.IterableDepth++;
        Visit(clauses[0].Iterable);
        outer.IterableDepth--;

        bool isTarget = _isIterationTarget;
        _isIterationTarget = false;
        Scope scope = Open(kind, name, node);
        scope.IsCoroutine = clauses[0].IsAsync;
        if (kind == ScopeKind.Generator)
        {
            scope.IsGenerator = true;
            scope.Get(".0").Flags |= SymbolFlags.Parameter | SymbolFlags.Used;
        }

        for (int i = 0; i < clauses.Length; i++)
        {
            if (i != 0)
            {
                scope.IterableDepth++;
                Visit(clauses[i].Iterable);
                scope.IterableDepth--;
                scope.IsCoroutine |= clauses[i].IsAsync;
            }

            _isIterationTarget = true;
            Visit(clauses[i].Target);
            _isIterationTarget = false;
            VisitAll(clauses[i].Conditions);
        }

        VisitOptional(value);
        Visit(element);
        _isIterationTarget = isTarget;
        Close(outer);
        if (scope.IsCoroutine && kind != ScopeKind.Generator)
        {
            RequireAsync(outer, node);
        }
    }

    private static void RequireAsync(Scope outer, Expression node)
    {
        bool allowed = outer.Kind is ScopeKind.Module or ScopeKind.Comprehension or ScopeKind.Generator
            || (outer.Kind == ScopeKind.Function && outer.IsCoroutine);
        if (!allowed)
        {
            throw new CompileError(CompileMessages.AsyncComprehensionOutside, node);
        }

        outer.IsCoroutine = true;
    }

    private static string TextOf(Scope comprehension) => comprehension.Name switch
    {
        "<listcomp>" => "list comprehension",
        "<setcomp>" => "set comprehension",
        "<dictcomp>" => "dict comprehension",
        _ => "generator expression",
    };

    // A name that `:=` assigns inside a comprehension belongs to the function around all comprehensions.
    private void ExtendScope(NameExpression target)
    {
        string name = Mangle(target.Name);
        for (Scope? scope = _scope; scope is not null; scope = scope.Parent)
        {
            switch (scope.Kind)
            {
                case ScopeKind.Comprehension or ScopeKind.Generator:
                    if (scope.Find(name) is { } iteration && iteration.Has(SymbolFlags.Iteration))
                    {
                        throw new CompileError(CompileMessages.WalrusRebinds(target.Name), target);
                    }

                    break;
                case ScopeKind.Function or ScopeKind.Lambda:
                    bool global = scope.Find(name) is { } outer && outer.Has(SymbolFlags.Global);
                    Share(name, global ? SymbolFlags.Global : SymbolFlags.Nonlocal, target);
                    Define(scope, target.Name, SymbolFlags.Local | SymbolFlags.Walrus, target);
                    return;
                case ScopeKind.Module:
                    Share(name, SymbolFlags.Global, target);
                    scope.Get(name).Flags |= SymbolFlags.Global;
                    return;
                case ScopeKind.Class:
                    throw new CompileError(CompileMessages.WalrusInClassComprehension, target);
                case ScopeKind.TypeParameters:
                    throw new CompileError(CompileMessages.WalrusInGeneric, target);
                case ScopeKind.TypeAlias:
                    throw new CompileError(CompileMessages.WalrusInTypeAlias, target);
                case ScopeKind.TypeVariable:
                    throw new CompileError(CompileMessages.WalrusInBound, target);
            }
        }
    }

    private void Share(string name, SymbolFlags flag, NameExpression target)
    {
        Symbol symbol = _scope.Get(name);
        symbol.Flags |= flag;
        symbol.Declaration ??= target;
    }
}
