using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Calls.</content>
internal sealed partial class Checker
{
    private const int MaxExpanded = 12;

    /// <summary>The result of a call; null when it fails, which is reported if there is a node.</summary>
    private Type? Call(Type callee, Arguments arguments, Node? node)
    {
        if (!Enter())
        {
            return Type.Unknown;
        }

        var type = CallCore(callee, arguments, node);
        Leave();
        return type;
    }

    private Type? CallCore(Type callee, Arguments arguments, Node? node)
    {
        switch (callee)
        {
            case CallableType x:
                return CallFunction(x, arguments, node, NameOf(x), keepsLiterals: true);
            case ClassObjectType { Instance: InstanceType or TupleType } x:
                var created = Construct(x, arguments, node);
                return x.Instance is InstanceType { IsSelf: true } self && created is InstanceType { IsSelf: false } own
                    && own.Class == self.Class ? new InstanceType(own.Class, own.Arguments) { IsSelf = true } : created;
            case ClassObjectType { Instance: TypeVarType parameter }:
                if (parameter.Kind == TypeVarKind.TypeVar && parameter.Constraints is null
                    && UpperBound(parameter) is InstanceType)
                {
                    Call(ClassObject(UpperBound(parameter), false), arguments, node);
                }

                InferAll(arguments);
                return parameter;
            case UnionType x:
                InferAll(arguments);
                if (HasAny(x))
                {
                    return Type.Unknown;
                }

                List<Type> results = [];
                foreach (var item in x.Items)
                {
                    if (Call(item, arguments, node) is not { } one)
                    {
                        return null;
                    }

                    results.Add(one);
                }

                return Union(results);
            case TypeVarType x:
                return Call(UpperBound(x), arguments, node);
            case LiteralType or InstanceType or TupleType or ModuleType:
                InferAll(arguments);
                if (Member(callee, "__call__") is { } call)
                {
                    return Call(call, arguments, node);
                }

                if (node is not null)
                {
                    Report(node, "call-non-callable", $"Object of type `{Show(callee)}` is not callable");
                }

                return null;
            case NeverType:
                InferAll(arguments);
                return Type.Never;
            case AliasType alias:
                InferAll(arguments);
                if (node is not null && (alias.IsStatement || alias.Value is UnionType))
                {
                    Report(node, "call-non-callable", $"Object of type `{(alias.IsStatement ? "TypeAliasType"
                        : "types.UnionType")}` is not callable");
                }

                return alias.IsStatement || alias.Value is not InstanceType { Class: var aliased } ? Type.Unknown
                    : Construct(new ClassObjectType(alias.Value, true, alias.Value is InstanceType
                        { Arguments.Length: > 0 }), arguments, node);
            default:
                InferAll(arguments);
                return Type.Unknown;
        }
    }

    private void InferAll(Arguments arguments)
    {
        foreach (var argument in arguments.Items)
        {
            argument.Type ??= argument.Value is { } value ? Infer(value) : Type.Unknown;
        }
    }

    private Type? CallFunction(CallableType function, Arguments arguments, Node? node, string name, bool keepsLiterals)
    {
        if (function.Signatures.Length == 1)
        {
            return CallSignature(
                function, Fresh(function.Signatures[0], arguments), arguments, node, name, keepsLiterals,
                    isLenient: false);
        }

        // The overloads that take this many arguments with these names.
        var fitting = Array.FindAll(
            Array.ConvertAll(function.Signatures, one => Fresh(one, arguments)), one =>
                Pair(one, arguments, name, isMethod: false).Mistakes.Count == 0);
        if (fitting.Length == 1 && !arguments.Items.Exists(one => one.Kind == ArgumentKind.Star))
        {
            return CallSignature(function, fitting[0], arguments, node, name, keepsLiterals, isLenient: true);
        }

        var result = CallOverloads(fitting, arguments, name, keepsLiterals, expands: 2);
        InferAll(arguments);
        if (result is null && node is not null)
        {
            Report(node, "no-matching-overload", name.Length > 0
                ? $"No overload of {name} matches arguments" : "No overload matches arguments");
        }

        return result;
    }

    private Type? CallSignature(
        CallableType function, Signature signature, Arguments arguments, Node? node, string name, bool keepsLiterals,
        bool isLenient)
    {
        var match = Pair(signature, arguments, name, function.Self is not null);
        var arity = match.Mistakes.Count;
        var result = Check(signature, match, name, isLenient, keepsLiterals);
        foreach (var argument in arguments.Items)
        {
            if (argument.Type is null && argument.Value is { } value
                && !match.Pairs.Exists(pair => pair.Argument == argument))
            {
                Infer(value);
            }
        }

        if (match.Mistakes.Count == 0)
        {
            return result;
        }

        if (node is not null)
        {
            foreach (var mistake in match.Mistakes)
            {
                Report(mistake.Node ?? node, mistake.Rule, mistake.Message);
            }
        }

        return node is not null && function.Signatures.Length == 1 ? result : arity > 0 || node is null ? null : result;
    }

    // A class makes what its `__new__` and `__init__` say, or what its fields say.
    private Type? Construct(ClassObjectType type, Arguments arguments, Node? node)
    {
        var info = ClassIn(type.Instance);
        Complete(info);
        if (info.IsFrom("builtins", "type") && arguments.Items.Count == 1)
        {
            InferAll(arguments);
            return TypeOfValue(arguments.Items[0].Type!);
        }

        if (MetaCall(type) is { } meta)
        {
            var made = CallFunction(meta, arguments, node, NameOf(meta), keepsLiterals: false);
            InferAll(arguments);
            return made ?? Type.Unknown;
        }

        if (node is not null && type.Exact && !info.Module.IsStub
            && (((info.Traits & ClassTraits.Protocol) != 0 && IsProtocol(info)) || AbstractOf(info).Count > 0))
        {
            Report(node, "call-non-callable",
                $"Cannot instantiate class `{info.Name}`: This call will raise `TypeError` at runtime");
        }

        if (info.Supertype is { } super)
        {
            return CallFunction(
                new CallableType(null, [new Signature(
                    [new SignatureParameter("item", ParameterKind.PositionalOnly, super, false)], Instance(info))]),
                arguments, node, string.Empty, false);
        }

        if (info.IsFrom("builtins", "super"))
        {
            InferAll(arguments);
            return SuperOf(arguments);
        }

        if ((info.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed | ClassTraits.Enum)) != 0
            || info.IsFrom("builtins", "type")
                || info.IsFrom("typing", "NamedTuple"))
        {
            InferAll(arguments);
            // An enumeration without members makes another one; `type` makes a class.
            return (info.Traits & ClassTraits.Enum) != 0 && info.Body.Symbols.Keys.Any(name => IsEnumMember(info, name))
                ? type.Instance : Type.Unknown;
        }

        if ((info.Traits & ClassTraits.TypedDict) != 0)
        {
            return ConstructTypedDict(type, info, arguments, node);
        }

        var self = type.IsSpecialized || type.Instance is TupleType ? type.Instance : SelfInstance(info);
        if (FieldSignature(info, self) is { } fields)
        {
            return CallFunction(
                new CallableType(null, [fields]), arguments, node, string.Empty, keepsLiterals: false);
        }

        var maker = FindInClass(self, "__new__", out _) as CallableType;
        var starter = FindInClass(self, "__init__", out _) as CallableType;
        var hasNew = maker?.Function?.Class is { } newHome && !newHome.IsFrom("builtins", "object");
        var hasInit = starter?.Function?.Class is { } initHome && !initHome.IsFrom("builtins", "object");
        if ((maker is null && FindInClass(self, "__new__", out _) is not null)
            || (starter is null && FindInClass(self, "__init__", out _) is not null))
        {
            InferAll(arguments);
            return Type.Unknown;
        }

        if (type.IsSpecialized && self is InstanceType && (hasInit ? starter : hasNew ? maker : null) is { } first)
        {
            var fitting = Array.FindAll(first.Signatures, one => one.Parameters is not [{ Type: { } own }, ..]
                || HasTypeVars(own) || IsAssignable(hasInit ? self : type, own));
            if (fitting.Length == 0 && node is not null)
            {
                Report(node, "invalid-argument-type", $"Argument to {NameOf(first)} is incorrect: Expected "
                    + $"`{Show(first.Signatures[0].Parameters[0].Type!)}`, found `{Show(hasInit ? self : type)}`");
                return self;
            }

            if (fitting.Length > 0 && hasInit)
            {
                starter = new CallableType(starter!.Function, [.. fitting.Select(one => one.Parameters is
                    [{ Type: InstanceType } own, .. var rest]
                        ? one with { Parameters = [own with { Type = null }, .. rest] }
                    : one)]);
            }
        }

        Type? created = null;
        if (hasNew)
        {
            created = CallFunction(ConstructorOf(maker!, self, isNew: true), arguments, node, NameOf(maker!), false);
            if (created is null || !hasInit || created is not InstanceType { Class: var back } || back != info)
            {
                return created;
            }
        }

        // A stub that says nothing about the constructor leaves it open.
        if (starter is null || (hasNew && !hasInit)
            || (!hasNew && !hasInit && info.Module.IsStub && !info.IsFrom("builtins", "object")))
        {
            InferAll(arguments);
            return created ?? Normalize(Substitute(self, Open(self, [])));
        }

        var constructor = ConstructorOf(starter, self, isNew: false);
        var name = NameOf(new CallableType(starter.Function, starter.Signatures, self));
        return CallFunction(constructor, arguments, node, name, keepsLiterals: false);
    }

    // The constructor as a function that returns the object, with the parameters of the class open.
    private CallableType ConstructorOf(CallableType method, Type self, bool isNew)
    {
        Dictionary<TypeVarType, Type> map = new() { [SelfType] = self };
        return new CallableType(method.Function, Array.ConvertAll(method.Signatures, signature =>
        {
            var first = signature.Parameters.Length > 0 ? signature.Parameters[0] : null;
            var rest = first is null || first.Kind is not (ParameterKind.Positional or ParameterKind.PositionalOnly)
                ? signature : signature with { Parameters = signature.Parameters[1..] };
            var made = isNew ? signature.Returns is { } returns ? returns : self
                : first?.Type is InstanceType own && own.Class == ClassIn(self) ? own : self;
            return Substitute(rest with { Returns = made }, map);
        }), self);
    }

    private Signature? FieldSignature(ClassInfo info, Type self)
    {
        if ((info.Traits & ClassTraits.NamedTuple) == 0
            && FindInClass(self, "__init__", out _) is CallableType { Function.Class: { Module.IsStub: false } home }
            && (home == info || !info.IsDataClassItself()))
        {
            return null;
        }

        var isTuple = (info.Traits & ClassTraits.NamedTuple) != 0;
        if (!isTuple && ((info.Traits & ClassTraits.DataClass) == 0 || info.Module.IsStub))
        {
            return null;
        }

        if (isTuple && FindInClass(self, "__new__", out _) is CallableType { Function.Class.Module.IsStub: false })
        {
            return null;
        }

        if ((info.Traits & ClassTraits.NoInit) != 0)
        {
            // Without a constructor of its own a data class has that of its base.
            return Array.Find(info.Mro!, one => ClassIn(one) != info && ClassIn(one).IsDataClassItself()
                && (ClassIn(one).Traits & ClassTraits.NoInit) == 0) is { } above
                && FieldSignature(ClassIn(above), above) is { } inherited ? inherited with { Returns = self } : null;
        }

        var map = (self is InstanceType ? ArgumentMap(self) : null) ?? [];
        map[SelfType] = self;
        List<SignatureParameter> parameters = [];
        foreach (var isKeyword in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var field in FieldsOf(info))
            {
                if (field.IsInit && field.IsKeywordOnly == isKeyword)
                {
                    parameters.Add(new SignatureParameter(
                        field.Name, isKeyword ? ParameterKind.KeywordOnly : ParameterKind.Positional,
                        Substitute(field.Type, map), field.IsOptional));
                }
            }
        }

        return new Signature([.. parameters], self);
    }

    private Type? ConstructTypedDict(ClassObjectType type, ClassInfo info, Arguments arguments, Node? node)
    {
        if (arguments.Items.Exists(one => one.Kind is not ArgumentKind.Keyword))
        {
            foreach (var argument in arguments.Items)
            {
                argument.Type ??= argument.Value is DictExpression literal
                    ? InferDict(literal, type.Instance) : argument.Value is { } value ? Infer(value) : Type.Unknown;
            }

            return type.Instance;
        }

        var fields = FieldsOf(info);
        foreach (var argument in arguments.Items)
        {
            if ((Array.Find(fields, one => one.Name == argument.Name) ?? (ExtraItem(info) is { } extra
                ? new ClassField(argument.Name!, extra, true, true, true) : null)) is not { } field)
            {
                InferAll(new Arguments([argument]));
                ReportKey(argument.Node ?? node, argument.Name!, info);
                continue;
            }

            var actual = argument.Type ?? InferArgument(argument.Value!, field.Type, false);
            if (!IsAssignable(actual, field.Type) && (argument.Node ?? node) is { } place)
            {
                Report(place, "invalid-argument-type", $"Invalid argument to key \"{field.Name}\" with declared type "
                    + $"`{Show(field.Type)}` on TypedDict `{info.Name}`: value of type `{Show(actual)}`");
            }
        }

        ReportMissingKeys(info, arguments.Items.ConvertAll(one => one.Name!), node);
        return type.Instance;
    }

    private void ReportKey(Node? node, string key, ClassInfo info)
    {
        if (node is not null)
        {
            Report(node, "invalid-key", $"Unknown key \"{key}\" for TypedDict `{info.Name}`");
        }
    }

    private void ReportMissingKeys(ClassInfo info, List<string> keys, Node? node)
    {
        foreach (var field in FieldsOf(info))
        {
            if (!field.IsOptional && !keys.Contains(field.Name) && node is not null)
            {
                Report(node, "missing-typed-dict-key",
                    $"Missing required key '{field.Name}' in TypedDict `{info.Name}` constructor");
            }
        }
    }

    private Type TypeOfValue(Type value) => value switch
    {
        LiteralType x => ClassObject(Instance(x.Class), true),
        InstanceType or TupleType => ClassObject(value, false),
        UnionType x => Union(x.Items.Select(TypeOfValue)),
        TypeVarType { Kind: TypeVarKind.TypeVar or TypeVarKind.Self } => ClassObject(value, false),
        ClassObjectType => Of("type"),
        _ => Type.Unknown,
    };
}
