using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Expressions that stand for types: annotations, bases, arguments of generic classes.</content>
internal sealed partial class Checker
{
    private const int MaxPadding = 20_000;

    // The form of typing that an expression names, or null.
    private string? FormName(Expression node, Scope scope) => node is not (NameExpression or AttributeExpression)
        ? null
        : Silently(() => InferIn(scope, node)) switch
        {
            SpecialFormType x => x.Name,
            ClassObjectType { Instance: InstanceType { Class: { Name: "Any" or "InitVar" or "type" or "tuple" } info } }
                when info.Module.IsStub => info.Name,
            _ => null,
        };

    /// <summary>The type that an annotation stands for.</summary>
    private Type EvalType(Expression node, Scope scope)
    {
        if (!Enter())
        {
            return Type.Unknown;
        }

        var type = EvalForm(node, scope);
        Leave();
        return type;
    }

    private Type EvalForm(Expression node, Scope scope)
    {
        switch (node)
        {
            case ConstantExpression x:
                return EvalConstant(x, scope);
            case NameExpression or AttributeExpression:
                if (_silence == 0 && FormName(node, scope) is { } bare && IsMisplaced(node, bare, scope))
                {
                    return Type.Unknown;
                }

                return FromValue(ImplicitAlias(node, scope) ?? InferIn(scope, node), node, scope);
            case SubscriptExpression x:
                return EvalSubscript(x, scope);
            case BinaryExpression { Operator: BinaryOperator.Or } x:
                return Union(EvalType(x.Left, scope), EvalType(x.Right, scope));
            case StarredExpression x:
                return EvalPart(x.Value, scope);
            case NamedExpression or LambdaExpression or AwaitExpression or YieldExpression or YieldFromExpression
                or CompareExpression or ConditionalExpression or BooleanExpression or UnaryExpression
                or JoinedStringExpression or ListComprehension or CallExpression or ListExpression or TupleExpression
                or DictExpression
                or SetExpression or BinaryExpression:
                InvalidForm(node, scope, node switch
                {
                    CallExpression => "Function calls are not allowed in type expressions",
                    ListExpression => "List literals are not allowed in this context in a type expression",
                    TupleExpression => "Tuple literals are not allowed in this context in a type expression",
                    DictExpression => "Dict literals are not allowed in type expressions",
                    ListComprehension => "List comprehensions are not allowed in type expressions",
                    SetExpression => "Set literals are not allowed in type expressions",
                    LambdaExpression => "`lambda` expressions are not allowed in type expressions",
                    ConditionalExpression => "`if` expressions are not allowed in type expressions",
                    CompareExpression => "Comparison expressions are not allowed in type expressions",
                    BooleanExpression => "Boolean operations are not allowed in type expressions",
                    UnaryExpression => "Unary operations are not allowed in type expressions",
                    JoinedStringExpression => "F-strings are not allowed in type expressions",
                    BinaryExpression x => $"Invalid binary operator `{OperatorText(x.Operator)}` in type expression",
                    _ => "This expression is not allowed in type expressions",
                });
                return Type.Unknown;
            default:
                return Type.Unknown;
        }
    }

    private void InvalidForm(Node node, Scope scope, string message)
    {
        if (_silence == 0)
        {
            ReportIn(scope.Module, node.Start, node.End, "invalid-type-form", message);
        }
    }

    private Type EvalConstant(ConstantExpression node, Scope scope)
    {
        switch (node.ConstantKind)
        {
            case ConstantKind.None:
                return NoneType;
            case ConstantKind.String:
                return EvalText(node, scope);
            case ConstantKind.Integer:
                InvalidForm(node, scope, "Int literals are not allowed in this context in a type expression: "
                    + $"Did you mean `typing.{Show(ConstantType(node))}`?");
                break;
            case ConstantKind.True or ConstantKind.False:
                InvalidForm(node, scope, "Boolean literals are not allowed in this context in a type expression");
                break;
            case ConstantKind.Float:
                InvalidForm(node, scope, "Float literals are not allowed in type expressions");
                break;
            case ConstantKind.Bytes:
                InvalidForm(node, scope, "Bytes literals are not allowed in this context in a type expression");
                break;
            case ConstantKind.Imaginary:
                InvalidForm(node, scope, "Complex literals are not allowed in type expressions");
                break;
        }

        return Type.Unknown;
    }

    // An annotation in quotes is padded to where it stands, so that problems in it have their places.
    private Expression? ParseText(ConstantExpression node)
    {
        var isPadded = node.Start < MaxPadding;
        _work += isPadded ? node.Start / 100 : 0;
        SourceText text = new("(" + new string(' ', isPadded ? node.Start : 0) + node.String + ")", "annotation");
        return Parser.ParseExpression(text, ParseOptions.Default).Tree;
    }

    // What an annotation says without quotes around it.
    private Expression Unquoted(Expression node) =>
        node is ConstantExpression { ConstantKind: ConstantKind.String } text ? ParseText(text) ?? node : node;

    private Type EvalText(ConstantExpression node, Scope scope)
    {
        var isPadded = node.Start < MaxPadding;
        if (ParseText(node) is not { } tree)
        {
            InvalidForm(node, scope, "Syntax error in forward annotation");
            return Type.Unknown;
        }

        _silence += isPadded ? 0 : 1;
        var type = EvalType(tree, scope);
        _silence -= isPadded ? 0 : 1;
        return type;
    }

    // What a value means in an annotation.
    private Type FromValue(Type value, Expression node, Scope scope)
    {
        switch (value)
        {
            case ClassObjectType { Instance: InstanceType { Arguments.Length: 0 } plain } x:
                if (!plain.Class.Module.IsStub || x.IsSpecialized
                    || plain.Class.Module.Name is not ("builtins" or "typing"))
                {
                    return plain;
                }

                return plain.Class.Name switch
                {
                    "float" => Union(Of("int"), plain),
                    "complex" => Union([Of("int"), Of("float"), plain]),
                    "Any" => Type.Any,
                    "tuple" => new TupleType([Type.Unknown], 0),
                    _ => plain,
                };
            case ClassObjectType x:
                return x.Instance;
            case SpecialFormType x:
                if (x.Name == "Self" && scope.EnclosingClass is null && !scope.Module.IsStub)
                {
                    InvalidForm(node, scope, "Variable of type `<special-form 'typing.Self'>` is not allowed in a "
                        + (_place == AnnotationPlace.Result ? "return type annotation" : "type expression"));
                    return Type.Unknown;
                }

                return x.Name switch
                {
                    "Any" => Type.Any,
                    "Never" or "NoReturn" => Type.Never,
                    "LiteralString" or "Text" or "AnyStr" => Of("str"),
                    "Self" => SelfType,
                    "Callable" => new CallableType(null, [new Signature([], Type.Unknown, true)]),
                    "Tuple" => new TupleType([Type.Unknown], 0),
                    "Type" => Of("type"),
                    _ => Type.Unknown,
                };
            case AliasType x:
                if (x.IsOpen)
                {
                    return new RecursiveType(x, []);
                }

                var parameters = ParametersOf(x);
                return parameters.Length == 0 ? x.Value : Substitute(x.Value, MapTo(parameters, []));
            case TypeVarType x:
                if (_part == 0 && x is { Kind: TypeVarKind.ParamSpec or TypeVarKind.TypeVarTuple, Whole: null })
                {
                    InvalidForm(node, scope, x.Kind == TypeVarKind.ParamSpec
                        ? $"Bare ParamSpec `{x.Name}` is not valid in this context in a type expression"
                        : $"`TypeVarTuple` `{x.Name}` must be unpacked with `*` or `Unpack` in a type expression");
                }

                return value;
            case InstanceType when IsNone(value):
                return value;
            case ModuleType x:
                InvalidForm(node, scope, $"Module `{x.Module.Name}` is not valid in a type expression");
                return Type.Unknown;
            case CallableType { Function: { } function }:
                InvalidForm(node, scope, $"Function `{function.Node.Name}` is not valid in a type expression");
                return Type.Unknown;
            case LiteralType or InstanceType or TupleType when !scope.Module.IsStub:
                InvalidForm(node, scope, $"Variable of type `{Show(value)}` is not allowed in a type expression");
                return Type.Unknown;
            default:
                return Type.Unknown;
        }
    }

    private static Expression[] Elements(Expression index) => index is TupleExpression tuple ? tuple.Elements : [index];

    private Type EvalSubscript(SubscriptExpression node, Scope scope)
    {
        if (node.Value is not (NameExpression or AttributeExpression or SubscriptExpression))
        {
            InvalidForm(node, scope, "Only simple names and dotted names can be subscripted in type expressions");
            return Type.Unknown;
        }

        var items = Elements(node.Index);
        var name = FormName(node.Value, scope);
        if (_silence == 0 && name is not null && IsMisplaced(node, name, scope))
        {
            return items.Length == 1 ? EvalType(items[0], scope) : Type.Unknown;
        }

        switch (name)
        {
            case not (null or "Tuple" or "tuple") when items.Length == 0: return Type.Unknown;
            case "Optional": return Union(EvalType(items[0], scope), NoneType);
            case "Union": return Union(items.Select(item => EvalType(item, scope)).ToArray());
            case "Literal": return Union(items.Select(item => LiteralOf(item, scope)).ToArray());
            case "Callable": return CallableOf(node, items, scope);
            case "Annotated" or "ClassVar" or "Final" or "Required" or "NotRequired" or "ReadOnly" or "InitVar":
                return EvalType(items[0], scope);
            case "Type" or "type":
                if (items.Length != 1)
                {
                    InvalidForm(node, scope, $"`type[...]` must have exactly one type argument, got {items.Length}");
                }

                var made = EvalType(items[0], scope);
                return made is AnyType ? Of("type") : ClassObject(made, false);
            case "Tuple" or "tuple": return TupleOf(items, scope);
            case "TypeGuard": return new GuardType(EvalType(items[0], scope), false);
            case "TypeIs": return new GuardType(EvalType(items[0], scope), true);
            case "Unpack": return EvalPart(items[0], scope);
            case "Self" or "LiteralString" or "Any" or "Never" or "NoReturn" or "TypeAlias":
                InvalidForm(node, scope, $"Special form `typing.{name}` expected no type parameter");
                return Type.Unknown;
            case "Generic":
                InvalidForm(node, scope, "`typing.Generic` is not allowed in type expressions");
                return Type.Unknown;
            case { }: return Type.Unknown;
        }

        switch ((Type?)ImplicitAlias(node.Value, scope) ?? InferIn(scope, node.Value))
        {
            case ClassObjectType { Instance: InstanceType { Class: var info } }:
                var parameters = TypeVarsOf(info);
                if (parameters.Length == 0)
                {
                    CheckNotGeneric(node, info, scope);
                    return Instance(info);
                }

                var given = ArgumentsFor(parameters, items, scope, node, $"class `{info.Name}`");
                return Instance(info, given);
            case AliasType { IsOpen: true } alias:
                return new RecursiveType(alias, Array.ConvertAll(items, item => EvalPart(item, scope)));
            case AliasType alias:
                var open = ParametersOf(alias);
                if (open.Length == 0)
                {
                    if (alias.Value is not AnyType)
                    {
                        InvalidForm(node, scope, $"Cannot specialize non-generic type alias `{alias.Name}`");
                    }

                    return alias.Value;
                }

                return Substitute(
                    alias.Value, MapTo(open, ArgumentsFor(open, items, scope, node, $"type alias `{alias.Name}`")));
            default:
                Silently(() => { foreach (var item in items) { EvalType(item, scope); } return true; });
                return Type.Unknown;
        }
    }

    // A default may name the parameters before it.
    private Type DefaultOf(TypeVarType parameter, Dictionary<TypeVarType, Type> before) =>
        parameter.Default?.Invoke() is { } type ? Substitute(type, before) : Type.Unknown;

    private Dictionary<TypeVarType, Type> MapTo(TypeVarType[] parameters, Type[] arguments)
    {
        Dictionary<TypeVarType, Type> map = [];
        for (var i = 0; i < parameters.Length; i++)
        {
            map[parameters[i]] = i < arguments.Length ? arguments[i] : DefaultOf(parameters[i], map);
        }

        return map;
    }

    private static CallableType CallableWith(Type[] types, Type returns, bool gradual = false) => new(null,
        [new Signature(Array.ConvertAll(types, type =>
            new SignatureParameter(string.Empty, ParameterKind.PositionalOnly, type, false)), returns, gradual)]);

    // `[int, str]`, `...`, `P` or `Concatenate[int, P]` where parameters are expected.
    private Type ParametersFor(Expression item, Scope scope)
    {
        if (item is ListExpression list)
        {
            if (Array.Exists(list.Elements, one => one is StarredExpression
                || (one is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack")))
            {
                return new CallableType(null, [new Signature([.. Unpacked(new SignatureParameter(
                    "args", ParameterKind.Variadic, TupleOf(list.Elements, scope), false, null, true))],
                        Type.Unknown)]);
            }

            return CallableWith(Array.ConvertAll(list.Elements, one => EvalType(one, scope)), Type.Unknown);
        }

        if (item is ConstantExpression { ConstantKind: ConstantKind.Ellipsis })
        {
            return CallableWith([], Type.Unknown, gradual: true);
        }

        if (item is SubscriptExpression { Index: TupleExpression { Elements: [.. var heads, var rest] } } concatenated
            && FormName(concatenated.Value, scope) == "Concatenate")
        {
            var front = CallableWith(Array.ConvertAll(heads, one => EvalType(one, scope)), Type.Unknown).Signatures[0];
            return new CallableType(null, [ParametersFor(rest, scope) switch
            {
                CallableType { Signatures: [var tail] } => new Signature(
                    [.. front.Parameters, .. tail.Parameters], tail.Returns, tail.IsGradual),
                TypeVarType spec => new Signature([.. front.Parameters, .. SpecParameters(spec)], null),
                _ => front with { IsGradual = true },
            }]);
        }

        return EvalPart(item, scope);
    }

    private static SignatureParameter[] SpecParameters(TypeVarType spec) =>
    [
        new("args", ParameterKind.Variadic,
            new TypeVarType(spec.Name, TypeVarKind.Arguments, spec.Owner) { Whole = spec }, false),
        new("kwargs", ParameterKind.VariadicKeywords,
            new TypeVarType(spec.Name, TypeVarKind.KeywordArguments, spec.Owner) { Whole = spec }, false),
    ];

    private Type CallableOf(SubscriptExpression node, Expression[] items, Scope scope)
    {
        if (items[0] is ListExpression { Elements: [ConstantExpression { ConstantKind: ConstantKind.Ellipsis }] })
        {
            InvalidForm(items[0], scope, "`[...]` is not a valid parameter list for `Callable`: "
                + "Did you mean `Callable[..., int]`?");
        }

        if (items.Length != 2)
        {
            InvalidForm(node, scope, "Special form `typing.Callable` expected exactly two arguments "
                + "(parameter types and return type)");
            return new CallableType(null, [new Signature([], Type.Unknown, true)]);
        }

        var returns = EvalType(items[1], scope);
        return ParametersFor(items[0], scope) switch
        {
            CallableType { Signatures: [var given] } => new CallableType(null, [given with { Returns = returns }]),
            TypeVarType { Kind: TypeVarKind.ParamSpec } spec =>
                new CallableType(null, [new Signature(SpecParameters(spec), returns)]),
            InstanceType when items[0] is NameExpression => WrongParameters(),
            _ => new CallableType(null, [new Signature([], returns, true)]),
        };

        Type WrongParameters()
        {
            InvalidForm(items[0], scope, "The first argument to `Callable` must be either a list of types, ParamSpec, "
                + "Concatenate, or `...`");
            return new CallableType(null, [new Signature([], returns, true)]);
        }
    }

    private TupleType TupleOf(Expression[] items, Scope scope)
    {
        if (items is [var only, ConstantExpression { ConstantKind: ConstantKind.Ellipsis }])
        {
            if (only is StarredExpression or ConstantExpression { ConstantKind: ConstantKind.Ellipsis })
            {
                InvalidForm(only, scope, "Invalid `tuple` specialization: `...` cannot follow an unpacked tuple");
            }

            return new TupleType([EvalType(only, scope)], 0);
        }

        List<Type> types = [];
        var repeated = -1;
        foreach (var item in items)
        {
            if (item is ConstantExpression { ConstantKind: ConstantKind.Ellipsis })
            {
                InvalidForm(item, scope, "Invalid `tuple` specialization: `...` can only be used as the second element "
                    + "in a two-element `tuple` specialization");
            }

            var inner = item is StarredExpression star ? star.Value
                : item is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack" ? unpack.Index : null;
            if (inner is null)
            {
                if (item is not TupleExpression { Elements: [] })
                {
                    types.Add(EvalType(item, scope));
                }

                continue;
            }

            var part = EvalPart(inner, scope);
            if (part is TypeVarType && repeated >= 0)
            {
                InvalidForm(
                    item, scope, "Multiple unpacked variadic tuples are not allowed in a `tuple` specialization");
            }

            if (part is TupleType nested)
            {
                if (nested.Repeated >= 0 && repeated >= 0)
                {
                    InvalidForm(item, scope,
                        "Multiple unpacked variadic tuples are not allowed in a `tuple` specialization");
                }

                repeated = nested.Repeated >= 0 ? types.Count + nested.Repeated : repeated;
                types.AddRange(nested.Items);
            }
            else
            {
                repeated = types.Count;
                types.Add(part);
            }
        }

        return new TupleType([.. types], repeated);
    }

    private Type LiteralOf(Expression item, Scope scope)
    {
        switch (item)
        {
            case ConstantExpression { ConstantKind: ConstantKind.None }:
                return NoneType;
            case ConstantExpression { ConstantKind: not (
                ConstantKind.Float or ConstantKind.Imaginary or ConstantKind.Ellipsis) }
                or UnaryExpression { Operator: UnaryOperator.Minus,
                    Operand: ConstantExpression { ConstantKind: ConstantKind.Integer } }:
                return InferIn(scope, item);
            case AttributeExpression or NameExpression:
                return InferIn(scope, item) switch
                {
                    LiteralType literal => literal,
                    AliasType { Value: LiteralType or UnionType } alias => alias.Value,
                    _ => Type.Unknown,
                };
            case SubscriptExpression:
                return EvalType(item, scope);
            default:
                InvalidForm(
                    item, scope, "Type arguments for `Literal` must be `None`, a literal value (int, bool, str, "
                    + "or bytes), or an enum member");
                return Type.Unknown;
        }
    }
}
