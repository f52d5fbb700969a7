using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Definitions of type parameters, and what is given for them.</content>
internal sealed partial class Checker
{
    // `T = TypeVar("T", ...)` says its own name, and nothing that contradicts itself.
    private void CheckTypeVar(string name, CallExpression call, Type made)
    {
        var kind = DecoratorName(call.Function);
        if (kind is not ("namedtuple" or "NamedTuple")
            && call.Arguments is [ConstantExpression { ConstantKind: ConstantKind.String } text, ..]
                && text.String != name)
        {
            Report(text, "mismatched-type-name", $"The name passed to `{kind}` must match the variable it is "
                + $"assigned to: Expected \"{name}\", got \"{text.String}\"", Severity.Warning);
        }

        if (kind == "TypeVarTuple" && (call.Arguments.Length > 1
            || Array.Exists(call.Keywords, one => one.Name is "bound" or "covariant" or "contravariant")))
        {
            Report(call, "invalid-legacy-type-variable",
                "A `TypeVarTuple` takes no bound, no constraints and no variance");
        }

        if (kind != "TypeVar")
        {
            return;
        }

        if (Keyword(call, "infer_variance") is not null
            && (IsTrue(Keyword(call, "covariant")) || IsTrue(Keyword(call, "contravariant"))))
        {
            Report(call, "invalid-legacy-type-variable", "A `TypeVar` cannot have a variance that is also inferred");
        }

        if (Keyword(call, "default") is { } value && made is TypeVarType parameter)
        {
            CheckTypeDefault(parameter, value);
        }

        if (call.Arguments.Length == 2)
        {
            Report(call.Arguments[1], "invalid-legacy-type-variable", "A `TypeVar` cannot have exactly one constraint");
        }

        if (call.Arguments.Length > 2 && Keyword(call, "bound") is not null)
        {
            Report(call, "invalid-legacy-type-variable", "A `TypeVar` cannot have both a bound and constraints");
        }

        if (IsTrue(Keyword(call, "covariant")) && IsTrue(Keyword(call, "contravariant")))
        {
            Report(call, "invalid-legacy-type-variable", "A `TypeVar` cannot be both covariant and contravariant");
        }

        foreach (var argument in call.Arguments.Skip(1))
        {
            CheckBound(argument);
        }

        if (Keyword(call, "bound") is { } bound)
        {
            CheckBound(bound);
        }
    }

    // The default is one of the constraints, or within the bound; so is what a default that is a parameter may be.
    private void CheckTypeDefault(TypeVarType parameter, Expression node)
    {
        var type = EvalType(node, _scope);
        var inner = type as TypeVarType;
        if (parameter.Constraints?.Invoke() is { } allowed)
        {
            if (!(inner?.Constraints?.Invoke() ?? [inner is null ? type : UpperBound(inner)]).All(
                one => Array.Exists(allowed, other => Same(one, other))))
            {
                Report(node, "invalid-type-variable-default",
                    $"Default of `{parameter.Name}` must be one of its constraints: {Listed(allowed)}");
            }
        }
        else if (parameter.Bound?.Invoke() is { } bound
            && !IsAssignable(inner is null ? type : UpperBound(inner), bound))
        {
            Report(node, "invalid-type-variable-default",
                $"Default of `{parameter.Name}` is not assignable to its upper bound `{Show(bound)}`");
        }
    }

    private void CheckBound(Expression node)
    {
        if (FormName(node, _scope) == "TypedDict")
        {
            Report(node, "invalid-type-form", "`TypedDict` is not allowed as the bound of a type variable");
        }
        else if (HasTypeVars(EvalType(node, _scope)))
        {
            Report(node, "invalid-legacy-type-variable", "TypeVar bounds and constraints cannot be generic");
        }
    }

    // `Generic[...]` and `Protocol[...]` take parameters, each of them once.
    private void CheckGeneric(ClassInfo info)
    {
        string? before = null;
        foreach (var node in info.Node.Bases)
        {
            var subscript = node as SubscriptExpression;
            var form = subscript is null ? null : FormName(subscript.Value, info.Outer);
            if (subscript is null || form is not ("Generic" or "Protocol"))
            {
                continue;
            }

            if (before is not null && before != form)
            {
                Report(node, "invalid-generic-class",
                    "Cannot both inherit from subscripted `Protocol` and subscripted `Generic`");
            }

            if (info.Node.TypeParameters.Length > 0)
            {
                Report(node, "invalid-generic-class",
                    $"Cannot both inherit from subscripted `{form}` and use PEP 695 type variables");
            }

            before = form;
            List<TypeVarType> seen = [];
            foreach (var item in Elements(subscript.Index))
            {
                var type = Silently(() => EvalPart(item, info.Outer));
                if (type is TypeVarType one)
                {
                    if (one.Kind == TypeVarKind.TypeVarTuple && item is NameExpression)
                    {
                        Report(
                            item, "invalid-generic-class", $"`TypeVarTuple` `{one.Name}` must be unpacked with `*` or "
                            + $"`Unpack` when used in `{form}`");
                    }

                    if (seen.Contains(one))
                    {
                        Report(node, "invalid-generic-class",
                            $"Type parameter `{one.Name}` cannot appear multiple times in `{form}` subscription");
                    }

                    seen.Add(one);
                }
                else if (type is InstanceType { Class: var plain } && item is NameExpression)
                {
                    Report(
                        item, "invalid-argument-type", $"`<class '{plain.Name}'>` is not a valid argument to `{form}`");
                }
            }

            if (Array.Exists(info.Bases, other =>
            {
                List<TypeVarType> used = [];
                CollectTypeVars(other, used);
                return used.Exists(one => !seen.Contains(one) && one.Kind == TypeVarKind.TypeVar);
            }))
            {
                ReportName(info.Node, "invalid-generic-class",
                    $"`{form}` base class must include all type variables used in other base classes");
            }
        }
    }

    // `*args: P.args` and `**kwargs: P.kwargs` come together, with nothing between them.
    private void CheckSpecification(FunctionStatement node, FunctionInfo info)
    {
        var list = node.Parameters;
        if (_silence > 0 || _module.IsStub)
        {
            return;
        }

        var (many, keywords) = (Specified(list.Variadic), Specified(list.VariadicKeywords));
        foreach (var one in (Parameter[])[.. list.PositionalOnly, .. list.Positional, .. list.KeywordOnly])
        {
            if (Specified(one) is { } wrong)
            {
                Report(one.Annotation!, "invalid-paramspec", $"`{Written(wrong)}` is only valid for annotating "
                    + (wrong.Kind == TypeVarKind.Arguments ? "`*args`" : "`**kwargs`"));
            }
            else if (many is not null && keywords is not null && Array.IndexOf(list.KeywordOnly, one) >= 0)
            {
                Report(one, "invalid-paramspec",
                    $"No parameters can stand between `*args: {Written(many)}` and `**kwargs: {Written(keywords)}`");
            }
        }

        CheckPart(list.Variadic, many, keywords, TypeVarKind.Arguments, "*args", "**kwargs: {0}.kwargs");
        CheckPart(list.VariadicKeywords, keywords, many, TypeVarKind.KeywordArguments, "**kwargs", "*args: {0}.args");
        if (many is { Whole: { Owner: "" } spec } && keywords?.Whole == spec && !IsBound(spec, _scope)
            && !Array.Exists(SignatureOf(info).Parameters, one => one.Type is not TypeVarType && Uses(one.Type, spec)))
        {
            Report(list.Variadic!.Annotation!, "invalid-paramspec",
                $"ParamSpec `{spec.Name}` is not bound to any outer generic context");
        }

        TypeVarType? Specified(Parameter? parameter) => parameter?.Annotation is AttributeExpression annotation
            && Silently(() => EvalType(annotation, info.AnnotationScope)) is TypeVarType { Whole: not null } found
            ? found : null;

        void CheckPart(
            Parameter? own, TypeVarType? type, TypeVarType? other, TypeVarKind kind, string text, string missing)
        {
            if (type is null)
            {
                return;
            }

            var name = type.Name;
            if (type.Kind != kind)
            {
                Report(
                    own!.Annotation!, "invalid-paramspec", $"`{Written(type)}` is not valid for annotating `{text}`");
            }
            else if (other?.Whole != type.Whole)
            {
                Report(own!.Annotation!, "invalid-paramspec", $"`{text}: {Written(type)}` must be accompanied by "
                    + $"`{missing.Replace("{0}", name, StringComparison.Ordinal)}`");
            }
        }
    }

    private static string Written(TypeVarType part) =>
        part.Name + (part.Kind == TypeVarKind.Arguments ? ".args" : ".kwargs");

    private static bool Uses(Type? type, TypeVarType parameter)
    {
        List<TypeVarType> found = [];
        CollectTypeVars(type, found);
        return found.Contains(parameter);
    }

    private void CheckUnpackedKeywords(FunctionStatement node, FunctionInfo info)
    {
        var keywords = node.Parameters.VariadicKeywords;
        if (_silence > 0 || keywords?.Annotation is not SubscriptExpression unpack
            || FormName(unpack.Value, info.AnnotationScope) != "Unpack")
        {
            return;
        }

        if (UnpackedKeywords(keywords, info.AnnotationScope) is not { } dict)
        {
            if (Silently(() => EvalType(unpack.Index, info.AnnotationScope)) is not AnyType)
            {
                Report(unpack, "invalid-type-form", "Expected a TypedDict type for `Unpack` in `**kwargs`");
            }
        }
        else if (Array.Find(node.Parameters.Positional, one => FieldsOf(dict.Class).Any(
            field => field.Name == one.Name)) is { } twice)
        {
            Report(twice, "invalid-type-form",
                $"Parameter `{twice.Name}` is also a key of the TypedDict `{dict.Class.Name}` of `**{keywords.Name}`");
        }
    }

    // The items of `**kwargs: Unpack[...]` are keywords of their own.
    private InstanceType? UnpackedKeywords(Parameter? parameter, Scope scope) =>
        parameter?.Annotation is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack"
        && Silently(() => EvalType(unpack.Index, scope)) is InstanceType { Class: var info } type && IsTypedDict(info)
            ? type : null;

    // The parameters as the body of the function sees them.
    private SignatureParameter[] InnerParameters(FunctionInfo info, Signature signature)
    {
        if (info.Node.Parameters.Variadic is { } many && !Array.Exists(
            signature.Parameters, one => one.Name == many.Name && !one.IsUnpacked))
        {
            var own = ParameterOf(many, ParameterKind.Variadic, null, info.AnnotationScope);
            signature = signature with
            {
                Parameters = [.. signature.Parameters.Where(one => one.Name.Length > 0 && one.Name != many.Name),
                    own with { Kind = ParameterKind.KeywordOnly, IsUnpacked = false }],
            };
        }

        if (UnpackedKeywords(info.Node.Parameters.VariadicKeywords, info.AnnotationScope) is not { } keywords)
        {
            return signature.Parameters;
        }

        var fields = FieldsOf(keywords.Class);
        return
        [
            .. signature.Parameters.Where(one => one.Kind is not (ParameterKind.KeywordOnly
                or ParameterKind.VariadicKeywords) || one.Kind == ParameterKind.KeywordOnly
                && !Array.Exists(fields, field => field.Name == one.Name)),
            new(info.Node.Parameters.VariadicKeywords!.Name, ParameterKind.KeywordOnly, keywords, false),
        ];
    }

    // Classes that calls make: `TypedDict("A", {...})`, `NamedTuple("A", [...])`, `namedtuple("A", "x y")`.
    private Type? ClassByCall(string name, CallExpression call, string kind, Scope scope)
    {
        List<(string Name, Expression? Type)> fields = [];
        if (call.Arguments is not [ConstantExpression { ConstantKind: ConstantKind.String }, var given]
            || !TryFields(given, kind, fields, scope) || (kind == "namedtuple" && Array.Exists(
                call.Keywords, one => one.Name is not ("rename" or "defaults" or "module"))))
        {
            return null;
        }

        var isRenamed = kind == "namedtuple" && IsTrue(Keyword(call, "rename"));
        var defaults = kind != "namedtuple" || Keyword(call, "defaults") is not { } values ? []
            : values is TupleExpression few ? few.Elements : values is ListExpression list ? list.Elements : null;
        if (defaults is null || defaults.Length > fields.Count)
        {
            return null;
        }

        Statement[] body = [.. fields.Select((field, i) => (Statement)new AnnotatedAssignStatement(
            given.Start, given.End, new NameExpression(given.Start, given.Start, isRenamed
                && (IsKeyword(field.Name) || field.Name.StartsWith('_') || fields.FindIndex(
                    one => one.Name == field.Name) < i) ? "_" + i.ToString(null, null) : field.Name),
            field.Type ?? given, i < fields.Count - defaults.Length ? null
                : defaults[i - (fields.Count - defaults.Length)], true))];
        ClassStatement node = new(call.Start, call.End, name, [], [], kind != "TypedDict" ? []
            : Array.FindAll(call.Keywords, one => one.Name is "total" or "closed" or "extra_items"), body, []);
        ClassInfo info = new(name, node, scope, new Scope(ScopeKind.Class, scope, scope.Module, name))
        {
            Base = Instance(Known("typing", kind == "TypedDict" ? "_TypedDict" : "NamedTuple")),
            Traits = kind == "TypedDict" ? ClassTraits.TypedDict | ClassTraits.Total : ClassTraits.NamedTuple,
        };
        info.Body.Class = info;
        ScopeBuilder.Build(info.Body, body);
        if (kind == "namedtuple")
        {
            foreach (var symbol in info.Body.Symbols.Values)
            {
                (symbol.HasDeclared, symbol.Declared) = (true, Type.Any);
            }
        }

        return new ClassObjectType(Instance(info), true);
    }

    private bool TryFields(Expression given, string kind, List<(string Name, Expression? Type)> fields, Scope scope)
    {
        if (kind == "TypedDict")
        {
            if (given is not DictExpression dict)
            {
                return false;
            }

            for (var i = 0; i < dict.Keys.Length; i++)
            {
                if (dict.Keys[i] is not ConstantExpression { ConstantKind: ConstantKind.String } key)
                {
                    return false;
                }

                fields.Add((key.String, dict.Values[i]));
            }

            return true;
        }

        if (kind == "namedtuple" && given is ConstantExpression { ConstantKind: ConstantKind.String } text)
        {
            fields.AddRange(text.String.Replace(',', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(one => (one, (Expression?)null)));
            return true;
        }

        foreach (var item in (given as ListExpression)?.Elements ?? (given as TupleExpression)?.Elements ?? [given])
        {
            if (kind == "namedtuple" && item is ConstantExpression { ConstantKind: ConstantKind.String } plain)
            {
                fields.Add((plain.String, null));
            }
            else if (kind == "NamedTuple" && item is TupleExpression { Elements: [var key, var type] }
                && Silently(() => InferIn(scope, key)) is LiteralType { Value: string field })
            {
                fields.Add((field, type));
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
