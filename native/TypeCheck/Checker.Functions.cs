using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Functions and their signatures.</content>
internal sealed partial class Checker
{
    private FunctionInfo FunctionOf(FunctionStatement node, Scope scope)
    {
        var functions = scope.Module.Functions;
        if (functions.TryGetValue(node, out var info))
        {
            return info;
        }

        var name = scope.QualifiedName.Length > 0 ? scope.QualifiedName + "." + node.Name : node.Name;
        functions[node] = info =
            new FunctionInfo(node, scope, scope.Class is { } owner ? owner.Name + "." + node.Name : node.Name)
        {
            Class = scope.Class,
            AnnotationScope = WithTypeParameters(scope, node.TypeParameters, name, out _),
            IsClassMethod = scope.Class is not null && node.Name is "__init_subclass__" or "__class_getitem__",
            IsStatic = scope.Class is not null && node.Name == "__new__",
        };
        foreach (var decorator in node.Decorators)
        {
            switch (DecoratorName(decorator))
            {
                case "staticmethod": info.IsStatic = true; break;
                case "classmethod": info.IsClassMethod = true; break;
                case "overload": info.IsOverload = true; break;
                case "abstractmethod": info.IsAbstract = true; break;
                default: break;
            }
        }

        return info;
    }

    private static string DecoratorName(Expression decorator) => decorator switch
    {
        NameExpression x => x.Name,
        AttributeExpression x => x.Name,
        CallExpression x => DecoratorName(x.Function),
        _ => string.Empty,
    };

    // The function a definition makes together with the overloads before it, decorated.
    private Type FunctionAt(Symbol symbol, int index)
    {
        var definition = symbol.Definitions[index];
        if (definition.Node is not FunctionStatement node || !Enter())
        {
            return Type.Unknown;
        }

        var info = FunctionOf(node, definition.Scope);
        List<Signature> signatures = [];
        var first = index;
        while (first > 0 && symbol.Definitions[first - 1].Node is FunctionStatement before
            && FunctionOf(before, symbol.Definitions[first - 1].Scope).IsOverload)
        {
            first--;
        }

        for (var i = first; i <= index; i++)
        {
            var one = FunctionOf((FunctionStatement)symbol.Definitions[i].Node, symbol.Definitions[i].Scope);
            if (one.IsOverload || i == index && signatures.Count == 0)
            {
                signatures.Add(SignatureOf(one));
            }
        }

        Type type = new CallableType(info, [.. signatures]);
        for (var i = node.Decorators.Length - 1; i >= 0; i--)
        {
            type = Decorate(symbol, index, node.Decorators[i], type, definition.Scope);
        }

        Leave();
        return type;
    }

    private Type Decorate(Symbol symbol, int index, Expression decorator, Type type, Scope scope)
    {
        if (DecoratorName(decorator) is "overload" or "staticmethod" or "classmethod" or "abstractmethod" or "final"
            or "override" or "dataclass_transform" or "runtime_checkable")
        {
            return type;
        }

        if (decorator is AttributeExpression { Name: "setter" or "deleter" or "getter", Value: NameExpression } change
            && index > 0 && type is CallableType accessor)
        {
            // Definitions with the same name build on each other.
            return FunctionAt(symbol, index - 1) is PropertyType before
                ? change.Name == "setter" ? new PropertyType(before.Getter, accessor)
                : change.Name == "getter" ? new PropertyType(accessor, before.Setter) : before
                : Type.Unknown;
        }

        var called = InferIn(scope, decorator);
        if (called is ClassObjectType { Instance: InstanceType { Class: var made } } && type is CallableType function)
        {
            Complete(made);
            if (made.IsFrom("builtins", "property") || Array.Exists(made.Mro!, one => one is InstanceType
                { Class: var part } && part.IsFrom("builtins", "property")))
            {
                return new PropertyType(function, null);
            }
        }

        return Silently(() => Call(called, new Arguments([type]), null)) is { } result ? result : Type.Unknown;
    }

    private Signature SignatureOf(FunctionInfo info)
    {
        if (info.Signature is { } known)
        {
            return known;
        }

        // A signature that needs itself to be known is open there.
        info.Signature = new Signature([], Type.Unknown, true);
        var scope = info.AnnotationScope;
        if (IsDecorated(new Definition(info.Node, null, scope), "no_type_check"))
        {
            return info.Signature;
        }

        _silence++;
        var parameters = ParametersOf(info.Node.Parameters, scope);
        Type? returns = info.Node.Returns is null ? null : EvalType(info.Node.Returns, scope);
        if (info.Node.IsAsync && !IsGenerator(info))
        {
            returns = Instance(Known("types", "CoroutineType"), Type.Any, Type.Any, returns ?? Type.Unknown);
        }

        _silence--;
        return info.Signature = new Signature(parameters, returns);
    }

    private static bool IsGenerator(FunctionInfo info)
    {
        if (info.Scope.Module.IsStub)
        {
            return info.Node.IsAsync && info.Node.Returns is { } returns && DecoratorName(
                returns is SubscriptExpression x ? x.Value : returns) is "AsyncIterator" or "AsyncGenerator";
        }

        return ScopeBuilder.Build(new Scope(ScopeKind.Function, null, info.Scope.Module, string.Empty), info.Node.Body)
            .HasYield;
    }

    private SignatureParameter[] ParametersOf(ParameterList list, Scope scope)
    {
        List<SignatureParameter> result = [];
        var positional = list.PositionalOnly.Length + list.Positional.Length;
        for (var i = 0; i < positional; i++)
        {
            var only = i < list.PositionalOnly.Length;
            var node = only ? list.PositionalOnly[i] : list.Positional[i - list.PositionalOnly.Length];
            var at = i - (positional - list.Defaults.Length);
            result.Add(ParameterOf(
                node, only || IsOldPositionalOnly(node, i, list) ? ParameterKind.PositionalOnly
                    : ParameterKind.Positional,
                at >= 0 ? list.Defaults[at] : null, scope));
        }

        if (list.Variadic is { } many)
        {
            result.AddRange(Unpacked(ParameterOf(many, ParameterKind.Variadic, null, scope)));
        }

        for (var i = 0; i < list.KeywordOnly.Length; i++)
        {
            result.Add(ParameterOf(
                list.KeywordOnly[i], ParameterKind.KeywordOnly, list.KeywordDefaults[i], scope));
        }

        if (UnpackedKeywords(list.VariadicKeywords, scope) is { } unpacked)
        {
            var map = ArgumentMap(unpacked);
            result.AddRange(FieldsOf(unpacked.Class).Select(field => new SignatureParameter(
                field.Name, ParameterKind.KeywordOnly, Substitute(field.Type, map), field.IsOptional)));
            if (ExtraOf(unpacked.Class).Type is not NeverType and var extra)
            {
                // Unpacked: a dict that is not closed may bring more, though no call can.
                result.Add(new SignatureParameter(list.VariadicKeywords!.Name, ParameterKind.VariadicKeywords,
                    extra ?? ObjectType, false, null, IsUnpacked: extra is null));
            }
        }
        else if (list.VariadicKeywords is { } keywords)
        {
            result.Add(ParameterOf(keywords, ParameterKind.VariadicKeywords, null, scope));
        }

        return [.. result];
    }

    private static bool IsOldPositionalOnly(Parameter node, int index, ParameterList list) =>
        list.PositionalOnly.Length == 0 && Array.TrueForAll(
            list.Positional[Math.Min(index, 1)..index], one => IsOldPositionalOnly(one, 0, list))
                && node.Name.StartsWith("__", StringComparison.Ordinal)
        && !node.Name.EndsWith("__", StringComparison.Ordinal);

    private SignatureParameter ParameterOf(
        Parameter node, ParameterKind kind, Expression? value, Scope scope)
    {
        Type? type = null;
        if (node.Annotation is { } annotation)
        {
            var inner = kind != ParameterKind.Variadic ? null : annotation is StarredExpression star ? star.Value
                : annotation is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack" ? unpack.Index
                : null;
            if (inner is not null)
            {
                type = EvalPart(inner, scope);
                return new SignatureParameter(node.Name, kind, type as TupleType ?? (type is TypeVarType
                    ? new TupleType([type], 0) : new TupleType([Type.Unknown], 0)), false, null, IsUnpacked: true);
            }

            type = EvalType(annotation, scope);
        }

        return new SignatureParameter(
            node.Name, kind, type, value is not null, value is null ? null : ShowDefault(value));
    }

    private string ShowDefault(Expression value) => value is ConstantExpression constant
        ? constant.ConstantKind switch
        {
            ConstantKind.None => "None",
            ConstantKind.True => "True",
            ConstantKind.False => "False",
            ConstantKind.Integer or ConstantKind.String => ShowValue((LiteralType)ConstantType(constant)),
            _ => "...",
        }
        : "...";

    // `*args: *tuple[int, str]` are two parameters, `*args: *tuple[int, ...]` is `*args: int`.
    private static List<SignatureParameter> Unpacked(SignatureParameter parameter)
    {
        if (!parameter.IsUnpacked || parameter.Type is not TupleType tuple)
        {
            return [parameter];
        }

        var count = tuple.Repeated < 0 ? tuple.Items.Length : tuple.Repeated;
        List<SignatureParameter> result = [.. tuple.Items[..count].Select(one =>
            new SignatureParameter(string.Empty, ParameterKind.PositionalOnly, one, false))];
        if (tuple.Repeated >= 0)
        {
            result.Add(tuple.Items.Length == count + 1 && tuple.Items[count] is not TypeVarType
                ? parameter with { Type = tuple.Items[count], IsUnpacked = false }
                : parameter with { Type = new TupleType(tuple.Items[count..], 0) });
        }

        return result;
    }

    // What the parameter is inside of the function.
    private Type ParameterType(SignatureParameter parameter) => parameter.Kind switch
    {
        ParameterKind.Variadic => parameter is { IsUnpacked: true, Type: { } all } ? all
            : parameter.Type is TypeVarType { Kind: TypeVarKind.Arguments } spec
            ? spec : new TupleType([parameter.Type ?? Type.Unknown], 0),
        ParameterKind.VariadicKeywords => parameter.Type is TypeVarType { Kind: TypeVarKind.KeywordArguments } spec
            ? spec : Instance(Builtin("dict"), Of("str"), parameter.Type ?? Type.Unknown),
        _ => parameter.Type ?? Type.Unknown,
    };
}
