using System.Text;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>The types of expressions.</content>
internal sealed partial class Checker
{
    private Frame? _frame;
    private Scope _scope = null!;
    private ModuleInfo _module = null!;
    private int _deferred;

    // The type of an expression apart from any flow: names mean what they are in the end.
    private Type InferIn(Scope scope, Expression node)
    {
        var (frame, old, module) = (_frame, _scope, _module);
        (_frame, _scope, _module) = (null, scope, scope.Module);
        var type = Infer(node);
        (_frame, _scope, _module) = (frame, old, module);
        return type;
    }

    private Type Infer(Expression node, Type? expected = null)
    {
        if (!Enter())
        {
            return Type.Unknown;
        }

        var type = InferCore(node, expected is RecursiveType open ? Expanded(open) : expected);
        Leave();
        type = type is RecursiveType inner ? Expanded(inner) : type;
        return type.Size > MaxSize ? Type.Unknown : type;
    }

    private Type InferCore(Expression node, Type? expected)
    {
        switch (node)
        {
            case ConstantExpression x: return ConstantType(x);
            case NameExpression x: return InferName(x);
            case AttributeExpression x: return InferAttribute(x);
            case CallExpression x: return InferCall(x, expected);
            case SubscriptExpression x: return InferSubscript(x);
            case BinaryExpression x: return InferBinary(x);
            case UnaryExpression x: return InferUnary(x);
            case CompareExpression x: return InferCompare(x);
            case BooleanExpression x: return InferBoolean(x, expected);
            case ConditionalExpression x: return InferConditional(x, expected);
            case NamedExpression x:
                var value = Infer(x.Value, expected);
                Assign(x.Target, value, x.Value);
                return value;
            case TupleExpression x: return InferTuple(x, expected);
            case ListExpression x: return InferDisplay("list", x.Elements, expected);
            case SetExpression x: return InferDisplay("set", x.Elements, expected);
            case DictExpression x: return InferDict(x, expected);
            case ListComprehension x: return InferComprehension("list", x.Clauses, null, x.Element, expected);
            case SetComprehension x: return InferComprehension("set", x.Clauses, null, x.Element, expected);
            case DictComprehension x: return InferComprehension("dict", x.Clauses, x.Key, x.Value, expected);
            case GeneratorExpression x: return InferComprehension("", x.Clauses, null, x.Element, expected);
            case LambdaExpression x: return InferLambda(x, expected);
            case AwaitExpression x: return Await(Infer(x.Value), x.Value);
            case YieldExpression x: return InferYield(x);
            case YieldFromExpression x:
                var source = Infer(x.Value);
                if (Iterate(source, null) is { } yielded)
                {
                    CheckDelegation(x, source, yielded);
                    return Generated(source, 2);
                }

                Iterate(source, x.Value);
                return Type.Unknown;
            case JoinedStringExpression x: return JoinedText(x, expected);
            case FormattedValueExpression x:
                Infer(x.Value);
                if (x.Format is not null)
                {
                    Infer(x.Format);
                }

                return Of("str");
            case TemplateStringExpression x:
                Each(x.Values);
                return Instance(Known("string.templatelib", "Template"));
            case InterpolationExpression x:
                Infer(x.Value);
                return Type.Unknown;
            case StarredExpression x:
                Iterate(Infer(x.Value), x.Value);
                return Type.Unknown;
            case SliceExpression x:
                var parts = new[] { x.Lower, x.Upper, x.Step };
                var types = Array.ConvertAll(parts, part => part is null ? NoneType : Promote(Infer(part)));
                return Instance(Builtin("slice"), types);
            default: return Type.Unknown;
        }
    }

    private void Each(Expression[] nodes)
    {
        foreach (var node in nodes)
        {
            Infer(node);
        }
    }

    private Type ConstantType(ConstantExpression node) => node.ConstantKind switch
    {
        ConstantKind.None => NoneType,
        ConstantKind.True => Literal(true),
        ConstantKind.False => Literal(false),
        ConstantKind.Integer => Literal(node.BigInteger is { } big ? big : (object)node.Integer),
        ConstantKind.Float => Of("float"),
        ConstantKind.Imaginary => Of("complex"),
        ConstantKind.String => Literal(node.String),
        ConstantKind.Bytes => new LiteralType(Builtin("bytes"), Encoding.Latin1.GetString(node.Bytes)),
        _ => Instance(Known("types", "EllipsisType")),
    };

    private Type InferName(NameExpression node)
    {
        if (Lookup(node.Name) is { } type)
        {
            return type;
        }

        if (_frame is { Flow.IsUnreachable: true })
        {
            return Type.Unknown;
        }

        if (node.Name == "reveal_type" || _module.IsMadeByFunctions(node.Name))
        {
            return Type.Unknown;
        }

        Report(node, "unresolved-reference", $"Name `{node.Name}` used when not defined");
        return Type.Unknown;
    }

    // What a name is here: by the flow where it is followed, else what it is in the end.
    private Type? Lookup(string name)
    {
        var isClassVisible = true;
        for (var scope = _scope; scope is not null; scope = scope.Parent!)
        {
            if (scope.TypeParameters is { } parameters && parameters.TryGetValue(name, out var parameter))
            {
                return parameter;
            }

            var frame = _frame;
            while (frame is not null && frame.Scope != scope)
            {
                frame = frame.Outer;
            }

            if (frame is not null)
            {
                if (frame.Flow.TryGet(name, out var known) && known is not null)
                {
                    return known;
                }

                var symbol = FindIn(scope, name);
                if (symbol is not null && (isClassVisible || scope.Kind != ScopeKind.Class))
                {
                    if (symbol.Elsewhere is not null || !scope.Symbols.ContainsKey(name) || _deferred > 0
                        || IsBare(symbol) || symbol.Definitions.TrueForAll(one => one.Scope != scope))
                    {
                        return SymbolType(symbol);
                    }

                    if (scope.Kind == ScopeKind.Function)
                    {
                        return null;
                    }
                }
            }
            else if ((isClassVisible || scope.Kind != ScopeKind.Class) && FindIn(scope, name) is { } symbol)
            {
                return SymbolType(symbol);
            }

            isClassVisible &= scope.Kind != ScopeKind.Function;
        }

        return FindOutside(name, _scope.Module);
    }

    // `x: int` alone in a stub binds the name.
    private static bool IsBare(Symbol symbol) => symbol.Definitions.Exists(one => one.Scope.Module.IsStub);

    // Arguments that bind names are followed in their order.
    private bool DependsOnContext(Expression node) => node is ListExpression or SetExpression or DictExpression
        or LambdaExpression or TupleExpression or ListComprehension or SetComprehension or DictComprehension
        or ConditionalExpression or BooleanExpression { IsAnd: false }
        && (_module.IsStub
            || !_module.Source.Text.AsSpan(node.Start, node.End - node.Start).Contains(":=", StringComparison.Ordinal));

    private Type InferArgument(Expression node, Type expected, bool isLenient)
    {
        // A list that is handed on for reading only may hold anything.
        isLenient |= !Array.Exists(ItemsOf(expected), item => item is InstanceType
            { Class: { Module.Name: "builtins", Name: "list" or "dict" or "set" } } or TupleType
            || item is InstanceType { Class: var info } && IsTypedDict(info));
        var type = Infer(node, expected);
        if (node is ListExpression
            && expected is InstanceType { Arguments: [InstanceType { Class.Module.IsStub: false }] }
            && !HasAny(type) && !HasAny(expected))
        {
            return type;
        }

        return isLenient && !IsAssignable(type, expected) && node is not (TupleExpression or ConditionalExpression
            or BooleanExpression or LambdaExpression) ? Infer(node) : type;
    }

    private Type InferCall(CallExpression node, Type? expected)
    {
        var callee = node.Function is NameExpression { Name: "reveal_type" } && Lookup("reveal_type") is null
            ? null : Infer(node.Function);
        if (callee is CallableType { Function: { } special } && special.Scope.Module.IsStub
            && special.Scope.Module.Name is "typing" or "typing_extensions")
        {
            if (TypingCall(node) is { } result)
            {
                return result;
            }
        }

        if (callee is CallableType { Function: { Node.Name: "namedtuple", Scope.Module.Name: "collections" } })
        {
            callee = Type.Unknown;
        }

        if (node.Function is AttributeExpression { Name: "get" or "pop" or "setdefault" or "update" } called
            && callee is CallableType { Self: InstanceType { Class: var shape } } && IsTypedDict(shape))
        {
            return CallTypedDict(node, called);
        }

        if (callee is null || callee is CallableType { Function: { Node.Name: "reveal_type" } })
        {
            return Reveal(node, callee is null || node.Function is NameExpression && !IsImported("reveal_type"));
        }

        if (callee
            is CallableType { Function: { Node.Name: "isinstance" or "issubclass", Scope.Module.Name: "builtins" } }
            && node.Arguments is [_, var filter] && _silence == 0)
        {
            CheckFilter(node, filter, DecoratorName(node.Function));
        }

        CheckDeprecated(node.Function, callee is InstanceType { Class.Module.IsStub: false }
            ? Silently(() => Member(callee, "__call__")) : callee);
        List<Argument> items = [];
        foreach (var argument in node.Arguments)
        {
            if (argument is StarredExpression star)
            {
                var type = Infer(star.Value);
                Iterate(type, star.Value);
                items.Add(new Argument(ArgumentKind.Star, null, star.Value, star) { Type = type });
            }
            else
            {
                items.Add(new Argument(ArgumentKind.Plain, null, argument, argument)
                {
                    Type = DependsOnContext(argument) ? null : Infer(argument),
                });
            }
        }

        foreach (var keyword in node.Keywords)
        {
            items.Add(new Argument(
                keyword.Name is null ? ArgumentKind.DoubleStar
                    : ArgumentKind.Keyword, keyword.Name, keyword.Value, keyword)
            {
                Type = DependsOnContext(keyword.Value) ? null : Infer(keyword.Value),
            });
        }

        var made = LiteralCall(callee, items, Call(callee, new Arguments(items), node) ?? Type.Unknown);
        if (expected is not null && made is InstanceType { Arguments.Length: > 0 } && !HasTypeVars(expected)
            && !IsAssignable(made, expected))
        {
            // The place says what the parameters stand for: `boxes: Box[float] = Box(1)`.
            var problems = _problems.Count;
            var other = Silently(() => Call(callee, new Arguments(items) { Wanted = expected }, null));
            return other is not null && _problems.Count == problems && IsAssignable(other, expected) ? other : made;
        }

        return made;

        Type? TypingCall(CallExpression call)
        {
            switch (special.Node.Name)
            {
                case "cast" when call.Arguments is [var target, var value]:
                    Infer(value);
                    return Embodied(EvalType(target, _scope), _scope.EnclosingClass);
                case "assert_type" when call.Arguments is [var value, var target] && call.Keywords.Length == 0:
                    var wanted = Embodied(EvalType(target, _scope), _scope.EnclosingClass);
                    var actual = value is NameExpression { Name: var parameter } && SymbolOf(parameter, _scope) is null
                        && Infer(value) is TypeVarType { Kind: <= TypeVarKind.TypeVarTuple } own
                        ? Instance(Known("typing", own.Kind.ToString())) : Infer(value);
                    if (!AreEqual(actual, wanted))
                    {
                        Report(call, "type-assertion-failure",
                            $"Type `{Show(actual)}` does not match asserted type `{Show(wanted)}`");
                    }

                    return actual;
                default:
                    return null;
            }
        }
    }

    private bool IsImported(string name)
    {
        for (var scope = _scope; scope is not null; scope = scope.Parent)
        {
            if (FindIn(scope, name) is not null)
            {
                return true;
            }
        }

        return _scope.Module.Context.Exists(module => module.Scope.Symbols.ContainsKey(name));
    }

    private Type Reveal(CallExpression node, bool isUndefined)
    {
        if (isUndefined)
        {
            Report(node.Function, "undefined-reveal",
                "`reveal_type` used without importing it", Severity.Warning);
        }

        if (node.Arguments is not [var value] || node.Keywords.Length > 0)
        {
            Each(node.Arguments);
            Report(node, node.Arguments.Length == 0 ? "missing-argument" : "too-many-positional-arguments",
                node.Arguments.Length == 0
                    ? "No argument provided for required parameter `obj` of function `reveal_type`"
                : $"Too many positional arguments to function `reveal_type`: expected 1, got {node.Arguments.Length}");
            return Type.Unknown;
        }

        var type = Infer(value);
        Report(value, "revealed-type", $"Revealed type: `{Show(type)}`", Severity.Info);
        return type;
    }
}
