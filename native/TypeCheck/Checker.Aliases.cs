using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Aliases of types, with and without a declaration, and what is given for type parameters.</content>
internal sealed partial class Checker
{
    // Above zero where a parameter specification or an unpacked tuple of parameters may stand.
    private int _part;

    private Type EvalPart(Expression node, Scope scope)
    {
        _part++;
        var type = EvalType(node, scope);
        _part--;
        return type;
    }

    private static TypeVarType[] ParametersOf(AliasType alias) => alias.Parameters(static value =>
    {
        List<TypeVarType> found = [];
        CollectTypeVars(value, found);
        return [.. found];
    });

    private Type Expanded(RecursiveType type) => type.Alias.IsOpen ? Type.Unknown
        : ParametersOf(type.Alias) is { Length: > 0 } parameters
        ? Substitute(type.Alias.Value, MapTo(parameters, type.Arguments)) : type.Alias.Value;

    /// <summary>`Pair = tuple[T, T]`: what a name assigned once stands for in annotations, or null.</summary>
    private AliasType? ImplicitAlias(Expression node, Scope scope)
    {
        if (node is not NameExpression name || SymbolOf(name.Name, scope) is not { Declared: null } symbol
            || symbol.Definitions is not [{ Node: AssignStatement { Targets: [NameExpression] },
                Value: SubscriptExpression or BinaryExpression { Operator: BinaryOperator.Or } } one])
        {
            return null;
        }

        if (symbol.Alias is null && IsTypeForm(one.Value, one.Scope))
        {
            symbol.Alias = new AliasType(name.Name, () => Silently(() => EvalType(one.Value, one.Scope)));
        }

        return symbol.Alias;
    }

    private Symbol? SymbolOf(string name, Scope scope)
    {
        var isClassVisible = true;
        for (var at = scope; at is not null; at = at.Parent!)
        {
            if (at.TypeParameters?.ContainsKey(name) == true)
            {
                return null;
            }

            if ((isClassVisible || at.Kind != ScopeKind.Class) && FindIn(at, name) is { } symbol)
            {
                return symbol;
            }

            isClassVisible &= at.Kind != ScopeKind.Function;
        }

        return null;
    }

    private bool IsTypeForm(Expression node, Scope scope) => node switch
    {
        ConstantExpression { ConstantKind: ConstantKind.None } => true,
        SubscriptExpression { Value: NameExpression or AttributeExpression or SubscriptExpression } x =>
            IsTypeForm(x.Value, scope),
        NameExpression or AttributeExpression => ImplicitAlias(node, scope) is not null
            || Silently(() => InferIn(scope, node)) is ClassObjectType { Exact: true } or SpecialFormType or AliasType
                or TypeVarType,
        BinaryExpression { Operator: BinaryOperator.Or } x =>
            (IsTypeForm(x.Left, scope) && (IsTypeForm(x.Right, scope) || IsText(x.Right)))
            || (IsText(x.Left) && IsTypeForm(x.Right, scope)),
        _ => false,
    };

    private static bool IsText(Expression node) => node is ConstantExpression { ConstantKind: ConstantKind.String };

    private readonly record struct TypeArgument(Expression Node, Type? Type, bool IsMany);

    // The types given in brackets, one for each parameter; what does not fit is reported.
    private Type[] ArgumentsFor(
        TypeVarType[] parameters, Expression[] items, Scope scope, SubscriptExpression node, string owner)
    {
        if (parameters is [{ Kind: TypeVarKind.ParamSpec }] && items is not [ListExpression or ConstantExpression
            or NameExpression or SubscriptExpression { Value: NameExpression { Name: "Concatenate" } }])
        {
            // A single parameter specification takes the types without brackets.
            return [CallableWith(Array.ConvertAll(items, item => EvalType(item, scope)), Type.Unknown)];
        }

        var given = items is [TupleExpression { Elements: [] }] ? [] : Flattened(items, scope);
        var many = Array.FindIndex(parameters, parameter => parameter.Kind == TypeVarKind.TypeVarTuple);
        var count = parameters.Length;
        if (many >= 0 && many < count - 1 && parameters[^1] is { Kind: TypeVarKind.ParamSpec, Default: not null }
            && (given.Count == 0 || !IsParameterForm(given[^1].Node)))
        {
            count--;
        }

        var result = new Type[parameters.Length];
        Dictionary<TypeVarType, Type> map = [];
        var (first, last) = (0, given.Count);
        if (many >= 0)
        {
            for (var i = count - 1; i > many; i--)
            {
                var at = last - 1;
                if (at >= first && given[at].IsMany && given[at].Type is not TypeVarType)
                {
                    result[i] = given[at].Type!;
                }
                else if (at >= first)
                {
                    result[i] = One(parameters[i], given[at]);
                    last--;
                }
            }
        }

        for (var i = 0; i < parameters.Length; i++)
        {
            if (i == many)
            {
                var rest = given.GetRange(Math.Min(first, last), Math.Max(0, last - first));
                result[i] = rest.Count == 0 && given.Count <= i && parameters[i].Default is not null
                    ? DefaultOf(parameters[i], map) : new TupleType(
                    [.. rest.ConvertAll(one => one.Type ?? EvalType(one.Node, scope))],
                    rest.FindIndex(one => one.IsMany));
            }
            else if (result[i] is null)
            {
                var at = many >= 0 && i > many ? -1 : i;
                result[i] = at < 0 || at >= last ? DefaultOf(parameters[i], map) : One(parameters[i], given[at]);
                first = at < 0 ? first : Math.Min(at + 1, last);
            }

            map[parameters[i]] = result[i];
        }

        if (_silence == 0 && scope.Module.IsReported)
        {
            CheckTypeArguments(node, owner, parameters, given, result, many);
        }

        return result;

        Type One(TypeVarType parameter, TypeArgument argument)
        {
            if (argument.IsMany && (many < 0 || argument.Type is TypeVarType))
            {
                Problem(argument.Node, $"Type variable `{parameter.Name}` of {owner} cannot be given by unpacking");
                return Type.Unknown;
            }

            if (parameter.Kind != TypeVarKind.ParamSpec)
            {
                return argument.Type ?? EvalType(argument.Node, scope);
            }

            var type = ParametersFor(argument.Node, scope);
            if (type is not (CallableType or TypeVarType { Kind: TypeVarKind.ParamSpec } or AnyType))
            {
                Problem(argument.Node, $"Type argument for `ParamSpec` `{parameter.Name}` of {owner} must be either a "
                    + "list of types, `ParamSpec`, `Concatenate`, or `...`");
                return Type.Unknown;
            }

            return type;
        }

        void Problem(Expression place, string message)
        {
            if (_silence == 0)
            {
                ReportIn(scope.Module, place.Start, place.End, "invalid-type-arguments", message);
            }
        }
    }

    private static bool IsParameterForm(Expression node) => node is ListExpression
        or ConstantExpression { ConstantKind: ConstantKind.Ellipsis }
        or SubscriptExpression { Value: NameExpression { Name: "Concatenate" } };

    // `*tuple[int, str]` gives two types, `*tuple[int, ...]` and `*Ts` any number.
    private List<TypeArgument> Flattened(Expression[] items, Scope scope)
    {
        List<TypeArgument> result = [];
        foreach (var item in items)
        {
            var inner = item is StarredExpression star ? star.Value
                : item is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack" ? unpack.Index : null;
            switch (inner is null ? null : EvalPart(inner, scope))
            {
                case null: result.Add(new TypeArgument(item, null, false)); break;
                case TupleType tuple:
                    for (var i = 0; i < tuple.Items.Length; i++)
                    {
                        result.Add(new TypeArgument(item, tuple.Items[i], i == tuple.Repeated));
                    }

                    break;
                case var type: result.Add(new TypeArgument(item, type, true)); break;
            }
        }

        return result;
    }

    private void CheckNotGeneric(SubscriptExpression node, ClassInfo info, Scope scope)
    {
        if (_silence == 0 && (info.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed)) == 0
            && (!info.Module.IsStub || info.Name is "int" or "str" or "bytes" or "float" or "bool" or "object")
            && (info.Supertype is not null
                || FindInClass(Instance(info), "__class_getitem__", out _) is null) && info.Metaclass is null)
        {
            ReportIn(scope.Module, node.Value.Start, node.Value.End, "not-subscriptable", "Cannot subscript object of "
                + $"type `<class '{info.Name}'>` with no `__class_getitem__` method");
        }
    }

    // How many types are given, and whether they may be.
    private void CheckTypeArguments(SubscriptExpression node, string owner, TypeVarType[] parameters,
        List<TypeArgument> given, Type[] result, int many)
    {
        var required = Array.FindAll(
            parameters, one => one.Default is null && one.Kind != TypeVarKind.TypeVarTuple).Length;
        if (many < 0 && given.Count > parameters.Length)
        {
            Report(given[parameters.Length].Node.Start, given[^1].Node.End, "invalid-type-arguments",
                $"Too many type arguments to {owner}: expected {parameters.Length}, got {given.Count}");
        }
        else if (given.Count < required && !given.Exists(one => one.IsMany))
        {
            var lacking =
                Array.Find(parameters[Math.Min(given.Count, parameters.Length - 1)..], one => one.Default is null);
            Report(node.Start, node.End, "invalid-type-arguments", "No type argument provided for required type "
                + $"variable `{(lacking ?? parameters[^1]).Name}` of {owner}");
        }

        for (var i = 0; i < parameters.Length && i < given.Count; i++)
        {
            if (HasTypeVars(result[i]) || parameters[i].Kind != TypeVarKind.TypeVar)
            {
                continue;
            }

            var place = given[i].Node;
            if (parameters[i].Bound?.Invoke() is { } bound && !IsAssignable(result[i], bound))
            {
                Report(place, "invalid-type-arguments", $"Type `{Show(result[i])}` is not assignable to upper bound "
                    + $"`{Show(bound)}` of type variable `{Show(parameters[i])}`");
            }
            else if (parameters[i].Constraints is { } constraints
                && !constraints().Any(one => IsAssignable(result[i], one)))
            {
                Report(place, "invalid-type-arguments", $"Type `{Show(result[i])}` does not satisfy constraints "
                    + $"{Listed(constraints())} of type variable `{Show(parameters[i])}`");
            }
        }
    }

    private string Listed(Type[] types) => string.Join(", ", types.Select(one => $"`{Show(one)}`"));

    private void CheckAliasCall(string name, CallExpression call, AliasType alias)
    {
        CheckAlias(name, call.Arguments[1], _scope, alias);
        if (Keyword(call, "type_params") is { } given and not TupleExpression)
        {
            Report(given, "invalid-type-alias-type", "`type_params` must be a tuple of type parameters");
        }

        List<TypeVarType> used = [];
        CollectTypeVars(alias.Value, used);
        if (used.Find(one => Array.IndexOf(ParametersOf(alias), one) < 0 && !IsBound(one, _scope)) is { } free)
        {
            Report(call.Arguments[1], "unbound-type-variable",
                $"Type variable `{free.Name}` is not listed in `type_params` of `{name}`");
        }
    }

    // What a declared alias stands for is a type, and not itself.
    private void CheckAlias(string name, Expression value, Scope scope, AliasType alias)
    {
        if (_silence > 0)
        {
            return;
        }

        _ = alias.Value;
        EvalType(value, scope);
        if (alias.IsCyclic)
        {
            Report(value, "cyclic-type-alias-definition", $"Cyclic definition of `{name}`");
        }
    }
}
