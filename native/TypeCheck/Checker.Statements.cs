using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Statements in order.</content>
internal sealed partial class Checker
{
    private void CheckModule(ModuleInfo module)
    {
        _module = module;
        _scope = module.Scope;
        _frame = new Frame(module.Scope, null);
        Visit(module.Tree.Body);
        while (_later.TryDequeue(out var check) && !IsExhausted)
        {
            check();
        }

        _frame = null;
    }

    private void Visit(Statement[] body)
    {
        if (!Enter())
        {
            return;
        }

        foreach (var statement in body)
        {
            if (_frame!.Flow.IsUnreachable || IsExhausted)
            {
                break;
            }

            _work++;
            Visit(statement);
        }

        Leave();
    }

    private void Visit(Statement statement)
    {
        switch (statement)
        {
            case ExpressionStatement x: VisitExpression(x); break;
            case AssignStatement x: VisitAssign(x); break;
            case AnnotatedAssignStatement x: VisitAnnotated(x); break;
            case AugmentedAssignStatement x: VisitAugmented(x); break;
            case IfStatement x: VisitIf(x); break;
            case WhileStatement x: VisitLoop(x.Test, null, x.Body, x.OrElse); break;
            case ForStatement x:
                var item = Iterate(Infer(x.Iterable), x.Iterable, x.IsAsync) ?? Type.Unknown;
                VisitLoop(null, () => Assign(x.Target, item, x.Iterable), x.Body, x.OrElse);
                break;
            case TryStatement x: VisitTry(x); break;
            case WithStatement x: VisitWith(x); break;
            case MatchStatement x: VisitMatch(x); break;
            case FunctionStatement x: VisitFunction(x); break;
            case ClassStatement x: VisitClass(x); break;
            case ReturnStatement x: VisitReturn(x); break;
            case RaiseStatement x: VisitRaise(x); break;
            case AssertStatement x:
                Infer(x.Test);
                if (x.Message is not null)
                {
                    Branch(_frame!.Flow, () =>
                    {
                        Narrow(x.Test, false);
                        Infer(x.Message);
                    });
                }

                Narrow(x.Test, true);
                _frame!.Flow.IsUnreachable |= x.Test is ConstantExpression { ConstantKind: ConstantKind.False };
                break;
            case DeleteStatement x: Array.ForEach(x.Targets, Delete); break;
            case ImportStatement x: VisitImport(x); break;
            case ImportFromStatement x: VisitImportFrom(x); break;
            case TypeAliasStatement x:
                VisitAlias(x);
                break;
            case BreakStatement or ContinueStatement:
                if (_frame!.Loop is { } loop)
                {
                    (statement is BreakStatement ? loop.Breaks : loop.Continues).Add(_frame.Flow.Since(loop.Start));
                }

                _frame.Flow.IsUnreachable = true;
                break;
            default: break;
        }
    }

    private void VisitAlias(TypeAliasStatement statement)
    {
        var name = statement.Name.Name;
        var inner = WithTypeParameters(_scope, statement.TypeParameters, name, out _);
        CheckTypeParameters(statement.TypeParameters, inner);
        var type = _scope.Symbols.TryGetValue(name, out var symbol) ? SymbolType(symbol) : Type.Unknown;
        if (type is AliasType alias)
        {
            CheckAlias(name, statement.Value, inner, alias);
            CheckOldParameters(alias.Value, statement.Value, name);
        }

        if (symbol is { Definitions.Count: > 1 } && symbol.Definitions[0].Node != statement)
        {
            Report(statement.Name, "invalid-type-form", $"Type alias `{name}` is declared more than once");
        }

        SetPlace(_frame!, name, type);
    }

    private void VisitExpression(ExpressionStatement statement)
    {
        var type = Infer(statement.Value);
        if (type is NeverType && statement.Value is CallExpression or AwaitExpression)
        {
            _frame!.Flow.IsUnreachable |= type is NeverType;
        }

        if (type is InstanceType { Class: var info } && info.IsFrom("types", "CoroutineType"))
        {
            Report(
                statement.Value, "unused-awaitable", $"Object of type `{Show(type)}` is not awaited", Severity.Warning);
        }
    }

    private void VisitAssign(AssignStatement statement)
    {
        if (statement.Targets is [NameExpression name] && _scope.Symbols.TryGetValue(name.Name, out var symbol))
        {
            if (SpecialAssignment(name.Name, statement.Value, _scope) is { } special)
            {
                if (_silence == 0 && statement.Value is CallExpression maker)
                {
                    CheckMaker(name.Name, maker, SymbolType(symbol) is AliasType alias ? alias : special);
                }

                SetPlace(_frame!, name.Name, SymbolType(symbol));
                return;
            }

            CheckConstant(name);
            if (statement.Value is CallExpression { Function: NameExpression { Name: "TypedDict" } } dict
                && _silence == 0)
            {
                CheckDictCall(dict);
            }

            AssignName(name.Name, Infer(statement.Value, DeclaredHere(symbol)), statement.Value);
            return;
        }

        var context = statement.Targets is [var target] ? ContextOf(target) : null;
        var type = Infer(statement.Value, context);
        foreach (var one in statement.Targets)
        {
            Assign(one, type, statement.Value);
        }
    }

    private Type? DeclaredHere(Symbol symbol) =>
        DeclaredType(symbol.Elsewhere is { } elsewhere ? elsewhere.Add(symbol.Name) : symbol);

    // What the target of an assignment expects.
    private Type? ContextOf(Expression target) => target switch
    {
        NameExpression x => _scope.Symbols.TryGetValue(x.Name, out var symbol) ? DeclaredHere(symbol) : null,
        AttributeExpression x => DeclaredAttribute(Silently(() => Infer(x.Value)), x.Name),
        SubscriptExpression x => Silently(() => Infer(x.Value)) is InstanceType owner
            ? BaseOf(owner, Known("typing", "MutableMapping")) is InstanceType { Arguments: [_, var value] } ? value
                : BaseOf(owner, Known("typing", "MutableSequence")) is InstanceType { Arguments: [var item] } ? item
                : owner is { Class: var info } && IsTypedDict(info)
                    && x.Index is ConstantExpression { ConstantKind: ConstantKind.String } key
                    ? Array.Find(FieldsOf(info), field => field.Name == key.String)?.Type : null
            : null,
        _ => null,
    };

    private void VisitAnnotated(AnnotatedAssignStatement statement)
    {
        if (_silence == 0)
        {
            CheckQualifiers(statement, _scope);
        }

        var declared = Declaration(statement, _scope);
        if (declared is AliasType && statement.Target is NameExpression named
            && _scope.Symbols.TryGetValue(named.Name, out var place) && DeclaredType(place) is AliasType only)
        {
            declared = only;
        }

        if (declared is TypeVarType { Whole: not null } part)
        {
            Report(statement.Annotation, "invalid-paramspec", $"`{Written(part)}` is only valid for annotating "
                + (part.Kind == TypeVarKind.Arguments ? "`*args`" : "`**kwargs`"));
        }
        else if (declared is not AliasType)
        {
            CheckBound(declared, statement.Annotation, _scope);
        }
        else if (declared is AliasType inClass && _scope.Class is { } owner && ParametersOf(inClass).Any(
            one => IsParameterOf(one, owner)))
        {
            Report(statement.Annotation, "unbound-type-variable",
                "A type alias in a class cannot use the type variables of the class");
        }

        if (statement.Value is not { } value)
        {
            if (statement.Target is NameExpression bare && _scope.Symbols.TryGetValue(bare.Name, out var open))
            {
                DeclaredType(open);
                if (_scope.Kind == ScopeKind.Class || _module.IsStub)
                {
                    SetPlace(_frame!, bare.Name, declared);
                }
            }

            return;
        }

        if (declared is AliasType made && statement.Target is NameExpression alias)
        {
            CheckAlias(alias.Name, value, _scope, made);
            SetPlace(_frame!, alias.Name, declared);
            return;
        }

        var type = Infer(value, declared);
        if (_scope.Kind == ScopeKind.Class && statement.Target is NameExpression member
            && value is CallExpression described && _scope.Class is { } holder && IsFieldCall(holder, described))
        {
            CheckFieldDefault(described, declared);
            SetPlace(_frame!, member.Name, declared);
            return;
        }

        if (statement.Target is NameExpression name && _scope.Symbols.TryGetValue(name.Name, out var symbol))
        {
            _declaring = statement;
            CheckConstant(name);
            _declaring = null;

            // With two annotations each assignment is measured by its own.
            if (declared is not null && !IsAssignable(type, declared))
            {
                Report(value, "invalid-assignment",
                    $"Object of type `{Show(type)}` is not assignable to `{Show(declared)}`");
                type = declared;
            }

            DeclaredType(symbol);
            SetPlace(_frame!, name.Name, declared is null ? type : NarrowDeclared(declared, type));
            return;
        }

        Assign(statement.Target, type, value);
    }

    private void VisitAugmented(AugmentedAssignStatement statement)
    {
        var left = statement.Target switch
        {
            NameExpression x => InferName(x),
            AttributeExpression x => InferAttribute(x),
            SubscriptExpression x => InferSubscript(x),
            _ => Type.Unknown,
        };
        if (left is InstanceType { Class: var dict } && IsTypedDict(dict) && statement.Value is DictExpression)
        {
            Infer(statement.Value);
            return;
        }

        var type = Operate(left, statement.Operator, Infer(statement.Value), statement, isInPlace: true);
        Assign(statement.Target, type, statement.Value);
    }

    private void VisitReturn(ReturnStatement statement)
    {
        var frame = _frame!;
        if (_scope.Kind is ScopeKind.Module or ScopeKind.Class)
        {
            Report(statement, "invalid-syntax", "`return` statement outside of a function");
        }

        var expected = !frame.IsGenerator ? frame.Returns
            : frame.Yields is InstanceType { Class.Name: "Generator", Arguments: [_, _, var last] } ? last : null;
        var type = statement.Value is { } value ? Infer(value, expected is GuardType ? BoolType : expected) : NoneType;
        if (expected is not null && !IsAssignable(type, expected))
        {
            Report((Node?)statement.Value ?? statement, "invalid-return-type",
                "Return type does not match returned value: "
                + $"expected `{Show(expected)}`, found `{Show(type)}`");
        }

        frame.Flow.IsUnreachable = true;
    }

    private void VisitRaise(RaiseStatement statement)
    {
        if (statement.Exception is { } exception)
        {
            var type = Infer(exception);
            var wanted = Of("BaseException");
            if (!IsAssignable(type, Union(wanted, ClassObject(wanted, false))))
            {
                Report(exception, "invalid-raise",
                    $"Cannot raise object of type `{Show(type)}`: Not an instance or subclass of `BaseException`");
            }
        }

        if (statement.Cause is { } cause)
        {
            Infer(cause);
        }

        _frame!.Flow.IsUnreachable = true;
    }

    private void VisitImport(ImportStatement statement)
    {
        foreach (var alias in statement.Names)
        {
            var dot = alias.Name.IndexOf('.', StringComparison.Ordinal);
            var top = dot < 0 ? alias.Name : alias.Name[..dot];
            var module = FindModule(alias.Name);
            if (module is null)
            {
                Report(alias.Start, alias.Start + alias.Name.Length, "unresolved-import",
                    $"Cannot resolve imported module `{alias.Name}`");
            }

            var bound = alias.Alias is null ? FindModule(top) : module;
            AssignName(alias.Alias ?? top, bound is null ? Type.Unknown : new ModuleType(bound), alias);
        }
    }

    private void VisitImportFrom(ImportFromStatement statement)
    {
        if (statement.Level > 0 || statement.Module is not { } from)
        {
            foreach (var alias in statement.Names)
            {
                Report(alias, "unresolved-import",
                    $"Cannot resolve imported module `{new string('.', statement.Level)}{statement.Module}`");
                AssignName(alias.Alias ?? alias.Name, Type.Unknown, alias);
            }

            return;
        }

        var module = FindModule(from);
        if (module is null && from != "__future__")
        {
            var start = _module.Source.Text.IndexOf(from, statement.Start, StringComparison.Ordinal);
            start = start < 0 ? statement.Start : start;
            Report(start, start + from.Length, "unresolved-import", $"Cannot resolve imported module `{from}`");
        }

        foreach (var alias in statement.Names)
        {
            if (alias.Name == "*")
            {
                continue;
            }

            var type = module is null ? Type.Unknown : ImportMember(module, alias.Name);
            if (type is null)
            {
                Report(alias, "unresolved-import", $"Module `{from}` has no member `{alias.Name}`");
            }

            AssignName(alias.Alias ?? alias.Name, type ?? Type.Unknown, alias);
        }
    }

    private Type? ImportMember(ModuleInfo module, string name) =>
        FindExport(module, name) is { } symbol && IsExported(symbol) ? SymbolType(symbol)
        : FindModule(module.Name + "." + name) is { } inner ? new ModuleType(inner)
        : name.StartsWith("__", StringComparison.Ordinal) ? ModuleAttribute(module, name) : null;
}
