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

                if (_silence == 0 && node is NameExpression { Name: var text } && SymbolOf(text, scope) is
                    { Declared: null, Definitions: [{ Node: AssignStatement, Scope.Module.IsStub: false,
                        Value: ConditionalExpression or BooleanExpression or SubscriptExpression
                            { Value: ListExpression or TupleExpression or DictExpression }
                            or CallExpression { Function: LambdaExpression } }] })
                {
                    InvalidForm(node, scope, $"Variable `{text}` is not allowed in a type expression");
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

                if (x.Name
                    is "Literal" or "Optional" or "Union" or "Generic" or "Protocol" or "Concatenate" or "Annotated"
                    && !scope.Module.IsStub)
                {
                    InvalidForm(node, scope,
                        $"`typing.{x.Name}` requires at least one argument when used in a type expression");
                    return Type.Unknown;
                }

                return x.Name switch
                {
                    "Any" => Type.Any,
                    "Never" or "NoReturn" => Type.Never,
                    "LiteralString" when !scope.Module.IsStub => LiteralText,
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
            case "Literal" when node.Index is TupleExpression given
                && _module.Source.Text.AsSpan(Math.Min(given.Start, _module.Source.Text.Length)) is ['(', ..]
                && scope.Module == _module:
                InvalidForm(given, scope, "Tuple literals are not allowed as type arguments for `Literal`");
                return Type.Unknown;
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
            case "Concatenate":
                InvalidForm(node, scope, "`typing.Concatenate` is not allowed in this context in a type expression");
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

    private Type LiteralOf(Expression item, Scope scope)
    {
        switch (item)
        {
            case ConstantExpression { ConstantKind: ConstantKind.None }:
                return NoneType;
            case ConstantExpression { ConstantKind: not (
                ConstantKind.Float or ConstantKind.Imaginary or ConstantKind.Ellipsis) }
                or UnaryExpression { Operator: UnaryOperator.Minus or UnaryOperator.Plus,
                    Operand: ConstantExpression { ConstantKind: ConstantKind.Integer } }:
                return InferIn(scope, item);
            case AttributeExpression or NameExpression:
                switch (InferIn(scope, item))
                {
                    case LiteralType literal when IsEnum(literal.Class): return literal;
                    case AliasType { Value: LiteralType or UnionType } alias: return alias.Value;
                    case AnyType: return Type.Unknown;
                }

                goto default;
            case SubscriptExpression x when FormName(x.Value, scope) == "Literal":
                return EvalType(item, scope);
            default:
                InvalidForm(
                    item, scope, "Type arguments for `Literal` must be `None`, a literal value (int, bool, str, "
                    + "or bytes), or an enum member");
                return Type.Unknown;
        }
    }
}
