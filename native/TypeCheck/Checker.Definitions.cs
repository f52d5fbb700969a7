using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Definitions of functions and classes in a program.</content>
internal sealed partial class Checker
{
    private void VisitFunction(FunctionStatement node)
    {
        foreach (var decorator in node.Decorators)
        {
            if (decorator is not AttributeExpression { Name: "setter" or "getter" or "deleter" })
            {
                Infer(decorator);
            }
        }

        var info = FunctionOf(node, _scope);
        var list = node.Parameters;
        CheckTypeParameters(node.TypeParameters, info.AnnotationScope);
        Array.ForEach(list.PositionalOnly, CheckParameter);
        Array.ForEach(list.Positional, CheckParameter);
        Array.ForEach(list.KeywordOnly, CheckParameter);
        CheckParameter(list.Variadic);
        CheckParameter(list.VariadicKeywords);
        if (node.Returns is { } returns)
        {
            EvalAnnotation(returns, info.AnnotationScope, AnnotationPlace.Result);
        }

        if (_scope.Kind != ScopeKind.Class && IsDecorated(new Definition(node, null, _scope), "final"))
        {
            Report(node.Decorators[0], "final-on-non-method",
                $"`@final` cannot be applied to non-method function `{node.Name}`");
        }

        for (var i = info.Class is null || info.IsStatic ? 1 : 2; i < list.Positional.Length; i++)
        {
            if (list.PositionalOnly.Length == 0 && IsOldPositionalOnly(list.Positional[i], 0, list)
                && !IsOldPositionalOnly(list.Positional[i - 1], 0, list))
            {
                Report(
                    list.Positional[i], "invalid-legacy-positional-parameter", "Invalid use of the legacy convention "
                    + $"for positional-only parameters: `{list.Positional[i].Name}` follows one that can be named");
            }
        }

        CheckOverloads(node, info);
        CheckSpecification(node, info);
        CheckGuard(node, info);
        CheckSelf(node, info);
        CheckUnpackedKeywords(node, info);
        if (node.Name == "__init__" && info.Class is { } made && _silence == 0
            && SignatureOf(info).Parameters is [{ Type: InstanceType { Arguments: var given } own }, ..]
            && own.Class == made && Array.Exists(given, one => one is TypeVarType other
                && Array.IndexOf(TypeVarsOf(made), other) is >= 0 and var at && at != Array.IndexOf(given, one)))
        {
            Report(list.Positional.Length > 0 ? list.Positional[0] : list.PositionalOnly[0], "invalid-type-form",
                "The type of `self` in `__init__` cannot use the type variables of the class in another place");
        }

        if (node.TypeParameters.Length > 0)
        {
            CheckOldParameters(new CallableType(null, [SignatureOf(info)]), node.Parameters, node.Name, info.Class);
        }

        CheckDefaults(list, SignatureOf(info));
        if (_scope.Symbols.TryGetValue(node.Name, out var symbol))
        {
            var target = symbol.Elsewhere is { } elsewhere ? elsewhere.Add(node.Name) : symbol;
            var index = target.Definitions.FindIndex(one => one.Node == node);
            var type = index < 0 ? Type.Unknown : FunctionAt(target, index);
            if (target.Definitions.Exists(one => one.Node is not FunctionStatement))
            {
                target.Recorded = target.Recorded is null ? type : Union(target.Recorded, type);
            }

            SetPlace(_frame!, node.Name, type);
        }

        if (_silence == 0 && !IsDecorated(new Definition(node, null, _scope), "no_type_check"))
        {
            var (scope, module) = (_scope, _module);
            _later.Enqueue(() => CheckBody(info, scope, module));
        }

        void CheckParameter(Parameter? parameter)
        {
            if (parameter?.Annotation is { } annotation and not StarredExpression)
            {
                EvalAnnotation(annotation, info.AnnotationScope, AnnotationPlace.Parameter);
            }
        }
    }

    private void CheckDefaults(ParameterList list, Signature signature)
    {
        Parameter[] positional = [.. list.PositionalOnly, .. list.Positional];
        for (var i = 0; i < list.Defaults.Length; i++)
        {
            var at = positional.Length - list.Defaults.Length + i;
            CheckDefault(positional[at], list.Defaults[i], signature.Parameters[at].Type);
        }

        for (var i = 0; i < list.KeywordOnly.Length; i++)
        {
            if (list.KeywordDefaults[i] is { } value)
            {
                CheckDefault(list.KeywordOnly[i], value, Array.Find(
                    signature.Parameters, one => one.Name == list.KeywordOnly[i].Name)?.Type);
            }
        }
    }

    private void CheckDefault(Parameter parameter, Expression value, Type? declared)
    {
        var type = Infer(value, declared);
        if (declared is not null && !HasTypeVars(declared) && !_module.IsStub
            && value is not ConstantExpression { ConstantKind: ConstantKind.Ellipsis }
            && !IsAssignable(type, declared))
        {
            Report(parameter.Start, value.End, "invalid-parameter-default", $"Default value of type `{Show(type)}` "
                + $"is not assignable to annotated parameter type `{Show(declared)}`");
        }
    }

    // The body of a function is followed after the block that defines it: it runs later, if at all.
    private void CheckBody(FunctionInfo info, Scope outer, ModuleInfo module)
    {
        var node = info.Node;
        Scope scope = new(ScopeKind.Function, info.AnnotationScope, module,
            (outer.QualifiedName.Length > 0 ? outer.QualifiedName + "." : string.Empty)
                + node.Name) { Function = info };
        var signature = SignatureOf(info);
        Frame frame = new(scope, null);
        var parameters = InnerParameters(info, signature);
        for (var i = 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var type = i == 0 && parameter.Type is null && info.Class is { } owner && !info.IsStatic
                ? info.IsClassMethod ? ClassObject(SelfOf(owner), false) : SelfOf(owner)
                    : ParameterType(parameter);
            type = Embodied(type, info.Class);
            if (i == 0 && info.Class is not null && node.Name == "__new__" && parameter.Type is null)
            {
                type = ClassObject(SelfOf(info.Class), false);
            }

            frame.Flow.Set(parameter.Name, type);
            var symbol = scope.Add(parameter.Name);
            symbol.Declared = parameter.Type is null
                || parameter.Kind is ParameterKind.Variadic or ParameterKind.VariadicKeywords
                ? null : parameter.Type;
            symbol.HasDeclared = true;
            symbol.Recorded = type;
            symbol.Definitions.Add(new Definition(node, null, scope));
            symbol.Type = symbol.Declared is null ? null : type;
        }

        var builder = ScopeBuilder.Build(scope, node.Body);
        foreach (var parameter in parameters)
        {
            // The definition stands for the parameter, which is no function.
            var symbol = scope.Symbols[parameter.Name];
            symbol.Definitions[0] = new Definition(new PassStatement(node.Start, node.End), null, scope);
        }

        frame.IsGenerator = builder.HasYield;
        Type? returns = Silently(() => node.Returns is null ? null : EvalType(node.Returns, info.AnnotationScope));
        returns = returns is null ? null : Embodied(returns, info.Class);

        if (builder.HasYield && returns is not null && _silence == 0 && !IsGeneratorType(node, returns))
        {
            ReportIn(module, node.Returns!.Start, node.Returns.End, "invalid-return-type",
                $"Return type does not match returned value: expected `{Show(returns)}`, found "
                    + (node.IsAsync ? "`types.AsyncGeneratorType`" : "`types.GeneratorType`"));
            returns = null;
        }

        frame.Returns = returns is GuardType ? BoolType : returns;
        frame.Yields = builder.HasYield ? returns : null;
        (_frame, _scope, _module) = (frame, scope, module);
        Visit(node.Body);
        if (!frame.Flow.IsUnreachable && builder.HasYield && _silence == 0 && node.Returns is not null
            && returns is InstanceType { Class.Name: "Generator", Arguments: [_, _, var end] }
            && !IsAssignable(NoneType, end))
        {
            Report(node.Returns, "invalid-return-type",
                $"Function can implicitly return `None`, which is not assignable to return type `{Show(end)}`");
        }

        if (!frame.Flow.IsUnreachable && !builder.HasYield && returns is not null && node.Returns is not null)
        {
            CheckEnd(info, frame.Returns!);
        }

        (_frame, _scope) = (null, module.Scope);
    }

    private bool IsGeneratorType(FunctionStatement node, Type returns) => IsAssignable(node.IsAsync
        ? Instance(Known("typing", "AsyncGenerator"), Type.Any, Type.Any)
        : Instance(Known("typing", "Generator"), Type.Any, Type.Any, Type.Any), returns);

    private void CheckEnd(FunctionInfo info, Type returns)
    {
        if (IsAssignable(NoneType, returns) || info.IsOverload || info.IsAbstract || _module.IsStub
            || (info.Class is { } owner && IsProtocol(owner) && IsEmpty(info.Node.Body)))
        {
            return;
        }

        var shown = Show(returns);
        if (IsEmpty(info.Node.Body))
        {
            Report(info.Node.Returns!, "empty-body",
                $"Function always implicitly returns `None`, which is not assignable to return type `{shown}`");
            return;
        }

        Report(info.Node.Returns!, "invalid-return-type",
            $"Function can implicitly return `None`, which is not assignable to return type `{shown}`");
    }

    private static bool IsEmpty(Statement[] body) => Array.TrueForAll(body, statement => statement is PassStatement
        or ExpressionStatement
        {
            Value: ConstantExpression { ConstantKind: ConstantKind.Ellipsis or ConstantKind.String },
        });

    private void VisitClass(ClassStatement node)
    {
        foreach (var decorator in node.Decorators)
        {
            Infer(decorator);
        }

        var info = ClassOf(node, _scope);
        foreach (var one in node.Bases)
        {
            CheckBase(one, info);
        }

        foreach (var keyword in node.Keywords)
        {
            var scopeHere = _scope;
            _scope = info.Outer;
            var value = Infer(keyword.Value);
            _scope = scopeHere;
            if (keyword.Name == "metaclass" && HasTypeVars(value))
            {
                Report(keyword.Value, "invalid-metaclass", "Generic metaclasses are not supported");
            }
        }

        Complete(info);
        CheckTypeParameters(node.TypeParameters, info.Outer);
        var (frame, scope) = (_frame!, _scope);
        _frame = new Frame(info.Body, frame);
        _scope = info.Body;
        Visit(node.Body);
        (_frame, _scope) = (frame, scope);
        CheckClass(info);
        AssignClass(node, info);
    }

    private void CheckBase(Expression node, ClassInfo info)
    {
        if (node is SubscriptExpression subscript)
        {
            Infer(subscript.Value);
            Array.ForEach(Elements(subscript.Index), item => Silently(() => EvalType(item, info.Outer)));
        }
        else if (node is not StarredExpression)
        {
            Infer(node);
        }
    }

    private void AssignClass(ClassStatement node, ClassInfo info)
    {
        var type = ClassValue(info);
        if (_scope.Symbols.TryGetValue(node.Name, out var symbol) && symbol.Definitions.Count > 1)
        {
            symbol.Recorded = symbol.Recorded is null ? type : Union(symbol.Recorded, type);
        }

        SetPlace(_frame!, node.Name, type);
    }
}
