using Monty.Syntax.Tree;

namespace Monty.Compile.Scopes;

/// <summary>Statements.</summary>
internal sealed partial class ScopeBuilder
{
    private void VisitBody(Statement[] body)
    {
        foreach (Statement statement in body)
        {
            Visit(statement);
        }
    }

    private void VisitConditional(Statement[] body)
    {
        _conditionalDepth++;
        VisitBody(body);
        _conditionalDepth--;
    }

    private void Visit(Statement statement)
    {
        _guard.Enter(statement);
        switch (statement.Kind)
        {
            case NodeKind.ExpressionStatement:
                Visit(((ExpressionStatement)statement).Value);
                break;
            case NodeKind.Assign:
                VisitAssign((AssignStatement)statement);
                break;
            case NodeKind.AugmentedAssign:
                var augmented = (AugmentedAssignStatement)statement;
                Visit(augmented.Target);
                if (augmented.Target is NameExpression name)
                {
                    _scope.Get(Mangle(name.Name)).Flags |= SymbolFlags.Local;
                }

                Visit(augmented.Value);
                break;
            case NodeKind.AnnotatedAssign:
                VisitAnnotatedAssign((AnnotatedAssignStatement)statement);
                break;
            case NodeKind.Return:
                VisitReturn((ReturnStatement)statement);
                break;
            case NodeKind.If:
                VisitIf((IfStatement)statement);
                break;
            case NodeKind.For:
                VisitFor((ForStatement)statement);
                break;
            case NodeKind.While:
                var loop = (WhileStatement)statement;
                Visit(loop.Test);
                VisitConditional(loop.Body);
                VisitConditional(loop.OrElse);
                break;
            case NodeKind.Function:
                VisitFunction((FunctionStatement)statement);
                break;
            case NodeKind.Class:
                VisitClass((ClassStatement)statement);
                break;
            case NodeKind.Try:
                VisitTry((TryStatement)statement);
                break;
            case NodeKind.With:
                VisitWith((WithStatement)statement);
                break;
            case NodeKind.Match:
                VisitMatch((MatchStatement)statement);
                break;
            case NodeKind.Delete:
                VisitAll(((DeleteStatement)statement).Targets);
                break;
            case NodeKind.Raise:
                var raise = (RaiseStatement)statement;
                VisitOptional(raise.Exception);
                VisitOptional(raise.Cause);
                break;
            case NodeKind.Assert:
                var assert = (AssertStatement)statement;
                Visit(assert.Test);
                VisitOptional(assert.Message);
                break;
            case NodeKind.Import:
                foreach (ImportAlias alias in ((ImportStatement)statement).Names)
                {
                    VisitImport(alias, statement);
                }

                break;
            case NodeKind.ImportFrom:
                var from = (ImportFromStatement)statement;
                if (from is { Level: 0, Module: "__future__" } && !_futures.Contains(from))
                {
                    throw new CompileError(CompileMessages.LateFuture, from);
                }

                foreach (ImportAlias alias in from.Names)
                {
                    VisitImport(alias, statement);
                }

                break;
            case NodeKind.Global:
                Declare(((GlobalStatement)statement).Names, SymbolFlags.Global, "global", statement);
                break;
            case NodeKind.Nonlocal:
                Declare(((NonlocalStatement)statement).Names, SymbolFlags.Nonlocal, "nonlocal", statement);
                break;
            case NodeKind.TypeAlias:
                VisitTypeAlias((TypeAliasStatement)statement);
                break;
        }

        _guard.Leave();
    }

    private void VisitAssign(AssignStatement statement)
    {
        foreach (Expression target in statement.Targets)
        {
            Visit(target);
        }

        Visit(statement.Value);
    }

    private void VisitReturn(ReturnStatement statement)
    {
        VisitOptional(statement.Value);
        if (_scope.Kind == ScopeKind.Class)
        {
            throw new CompileError(CompileMessages.ReturnOutside, statement);
        }
    }

    private void VisitIf(IfStatement statement)
    {
        // A long elif chain is a deep tree: walk it with a loop.
        while (true)
        {
            Visit(statement.Test);
            VisitConditional(statement.Body);
            if (statement.OrElse.Length != 1 || statement.OrElse[0] is not IfStatement next)
            {
                VisitConditional(statement.OrElse);
                return;
            }

            statement = next;
        }
    }

    private void VisitFor(ForStatement statement)
    {
        if (statement.IsAsync)
        {
            RequireCoroutine(CompileMessages.AsyncForOutside, statement);
        }

        Visit(statement.Target);
        Visit(statement.Iterable);
        VisitConditional(statement.Body);
        VisitConditional(statement.OrElse);
    }

    private void VisitTry(TryStatement statement)
    {
        VisitConditional(statement.Body);
        foreach (ExceptHandler handler in statement.Handlers)
        {
            VisitOptional(handler.Type);
            if (handler.Name is not null)
            {
                Define(handler.Name, SymbolFlags.Local, handler).Flags |= SymbolFlags.Deleted;
            }

            VisitConditional(handler.Body);
        }

        VisitConditional(statement.OrElse);
        VisitConditional(statement.Final);
    }

    private void VisitWith(WithStatement statement)
    {
        if (statement.IsAsync)
        {
            RequireCoroutine(CompileMessages.AsyncWithOutside, statement);
        }

        foreach (WithItem item in statement.Items)
        {
            Visit(item.Context);
            VisitOptional(item.Target);
        }

        VisitConditional(statement.Body);
    }

    private void RequireCoroutine(string message, Node node)
    {
        if (_scope.Kind == ScopeKind.Module)
        {
            _scope.IsCoroutine = true;
        }
        else if (_scope.Kind != ScopeKind.Function || !_scope.IsCoroutine)
        {
            throw new CompileError(message, node);
        }
    }

    private void VisitMatch(MatchStatement statement)
    {
        Visit(statement.Subject);
        foreach (MatchCase each in statement.Cases)
        {
            Visit(each.Pattern);
            VisitOptional(each.Guard);
            VisitConditional(each.Body);
        }
    }

    private void Visit(Pattern pattern)
    {
        _guard.Enter(pattern);
        switch (pattern)
        {
            case MatchValuePattern value:
                Visit(value.Value);
                break;
            case MatchSequencePattern sequence:
                VisitPatterns(sequence.Patterns);
                break;
            case MatchMappingPattern mapping:
                VisitAll(mapping.Keys);
                VisitPatterns(mapping.Patterns);
                DefineCapture(mapping.Rest, mapping);
                break;
            case MatchClassPattern type:
                Visit(type.Type);
                VisitPatterns(type.Patterns);
                VisitPatterns(type.KeywordPatterns);
                break;
            case MatchStarPattern star:
                DefineCapture(star.Name, star);
                break;
            case MatchAsPattern alias:
                if (alias.Pattern is not null)
                {
                    Visit(alias.Pattern);
                }

                DefineCapture(alias.Name, alias);
                break;
            case MatchOrPattern alternatives:
                VisitPatterns(alternatives.Patterns);
                break;
        }

        _guard.Leave();
    }

    private void VisitPatterns(Pattern[] patterns)
    {
        foreach (Pattern each in patterns)
        {
            Visit(each);
        }
    }

    private void DefineCapture(string? name, Node node)
    {
        if (name is not null)
        {
            Define(name, SymbolFlags.Local, node);
        }
    }

    private void VisitImport(ImportAlias alias, Statement statement)
    {
        string name = alias.Alias ?? alias.Name;
        if (string.Equals(name, "*", StringComparison.Ordinal))
        {
            if (_scope.Kind != ScopeKind.Module)
            {
                throw new CompileError(CompileMessages.ImportStar, alias);
            }

            return;
        }

        int dot = alias.Alias is null && statement.Kind == NodeKind.Import
            ? name.IndexOf('.', StringComparison.Ordinal)
            : -1;
        Define(dot < 0 ? name : name[..dot], SymbolFlags.Import, alias);
    }

    private void Declare(string[] names, SymbolFlags flag, string declaration, Statement statement)
    {
        foreach (string name in names)
        {
            Symbol symbol = _scope.Get(Mangle(name));
            if (symbol.Has(SymbolFlags.Parameter))
            {
                throw new CompileError(CompileMessages.ParameterAnd(name, declaration), statement);
            }

            if (symbol.Has(SymbolFlags.Used))
            {
                throw new CompileError(CompileMessages.UsedPrior(name, declaration), statement);
            }

            if (symbol.Has(SymbolFlags.Annotated))
            {
                throw new CompileError(CompileMessages.AnnotatedCannotBe(name, declaration), statement);
            }

            if (symbol.Has(SymbolFlags.Local))
            {
                throw new CompileError(CompileMessages.AssignedPrior(name, declaration), statement);
            }

            symbol.Flags |= flag;
            symbol.Declaration ??= statement;
        }
    }
}
