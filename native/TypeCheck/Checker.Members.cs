
namespace Monty.TypeCheck;

/// <content>Attributes of values.</content>
internal sealed partial class Checker
{
    /// <summary>The type of an attribute; null if there is none. Unions give what all their items give.</summary>
    private Type? Member(Type owner, string name)
    {
        if (!Enter())
        {
            return Type.Unknown;
        }

        var type = MemberCore(owner, name);
        Leave();
        return type;
    }

    private Type? MemberCore(Type owner, string name)
    {
        switch (owner)
        {
            case InstanceType or TupleType:
                return InstanceMember(owner, owner, name);
            case LiteralType { Class: var info } x:
                Complete(info);
                return (info.Traits & ClassTraits.Enum) != 0 && x.Value is string member
                    ? EnumMember(x, member, name) : InstanceMember(Instance(info), x, name);
            case ClassObjectType x:
                return ClassMember(x, name);
            case AliasType { IsStatement: true } x:
                return InstanceMember(Instance(Known("typing", "TypeAliasType")), x, name);
            case AliasType { IsDeclared: true } x:
                return x.Value is InstanceType ? ClassMember(new ClassObjectType(x.Value, true), name)
                    : x.Value is ClassObjectType ? Member(Of("type"), name) : Type.Unknown;
            case SuperType x:
                return SuperMember(x, name);
            case RecursiveType x:
                return Member(Expanded(x), name);
            case ModuleType x:
                return ModuleAttribute(x.Module, name);
            case CallableType x:
                return x.Function is null && name != "__call__" ? Type.Unknown
                    : InstanceMember(Instance(Known("types", x.Self is null ? "FunctionType" : "MethodType")), x, name)
                    ?? (x.Self is null ? Type.Unknown : null);
            case UnionType x:
                List<Type> types = [];
                foreach (var item in x.Items)
                {
                    if (Member(item, name) is not { } found)
                    {
                        if (IsPromoted(x, item))
                        {
                            continue;
                        }

                        return null;
                    }

                    types.Add(found);
                }

                return types.Count == 0 ? null : Union(types);
            case TypeVarType { Kind: TypeVarKind.ParamSpec } x when name is "args" or "kwargs":
                return new TypeVarType(
                    x.Name, name == "args" ? TypeVarKind.Arguments
                        : TypeVarKind.KeywordArguments, x.Owner) { Whole = x };
            case TypeVarType { Kind: TypeVarKind.TypeVar, Constraints: null } x when UpperBound(x) is InstanceType limit
                && !IsObject(limit):
                return InstanceMember(limit, x, name);
            case TypeVarType x:
                return Member(UpperBound(x), name);
            case NeverType:
                return Type.Never;
            case GuardType:
                return InstanceMember(BoolType, owner, name);
            case PropertyType x:
                return name is "setter" or "getter" or "deleter" ? Type.Unknown
                    : InstanceMember(Of("property"), x, name);
            default:
                return Type.Unknown;
        }
    }

    // Annotations with float let int pass: what only floats have is accepted for both.
    private static bool IsPromoted(UnionType union, Type item) => item is InstanceType
        { Class: { Name: "int" or "float", Module.Name: "builtins" } own }
        && Array.Exists(
            union.Items, other => other is InstanceType { Class: { Module.Name: "builtins", Name: var wider } }
            && (wider == "complex" || (wider == "float" && own.Name == "int")));

    /// <summary>What is known about any type a parameter can stand for.</summary>
    private Type UpperBound(TypeVarType parameter) => parameter.Kind switch
    {
        TypeVarKind.TypeVar => parameter.Constraints is { } constraints ? Union(constraints())
            : parameter.Bound?.Invoke() ?? ObjectType,
        TypeVarKind.Arguments => new TupleType([ObjectType], 0),
        TypeVarKind.KeywordArguments => Instance(Builtin("dict"), Of("str"), ObjectType),
        _ => Type.Unknown,
    };

    private Type? EnumMember(LiteralType literal, string member, string name)
    {
        if (name is "name" or "_name_")
        {
            return Literal(member);
        }

        if (name is "value" or "_value_" && !literal.Class.Body.Symbols.ContainsKey("_value_")
            && literal.Class.Body.Symbols.TryGetValue(member, out var symbol)
            && symbol.Definitions is [{ Value: { } value, Scope: var scope }]
            && !literal.Class.Body.Symbols.ContainsKey("__new__")
                && !literal.Class.Body.Symbols.ContainsKey("__init__"))
        {
            var type = Silently(() => InferIn(scope, value));
            return type is InstanceType { Class.Name: "auto" } ? IsSubclass(literal.Class, Builtin("str"))
                ? Of("str") : Of("int") : type;
        }

        return name is "value" or "_value_" ? Type.Unknown : InstanceMember(Instance(literal.Class), literal, name);
    }

    private Type? ModuleAttribute(ModuleInfo module, string name)
    {
        if (FindExport(module, name) is { } symbol && symbol.Definitions.Count > 0
            && (_module.IsStub || IsExported(symbol)))
        {
            return SymbolType(symbol);
        }

        return FindModule(module.Name + "." + name) is { } inner ? new ModuleType(inner)
            : name is "__name__" or "__file__" ? Of("str")
            : InstanceMember(Instance(Known("types", "ModuleType")), new ModuleType(module), name);
    }

    // The attribute as it stands in the class or a base, in terms of the arguments of the type.
    private Type? FindInClass(Type type, string name, out bool isOnInstance)
    {
        isOnInstance = false;
        foreach (var entry in MroOf(type))
        {
            var info = ClassIn(entry);
            Type? raw = null;
            if (name == "__hash__" && !info.Module.IsStub && IsUnhashable(info))
            {
                return NoneType;
            }

            if (info.Body.Symbols.TryGetValue(name, out var symbol) && symbol.Definitions.Count > 0
                && !(info.IsDataClassItself() && IsPseudoField(symbol)))
            {
                raw = SymbolType(symbol);
                isOnInstance = symbol.Declared is not null && raw is (CallableType or UnionType)
                    && (info.Module.IsStub || QualifierOf(symbol) != "ClassVar")
                    && !symbol.Definitions.Exists(one => one.Node is Syntax.Tree.FunctionStatement);
            }

            if (info.Module.IsStub is false && (raw is null || raw is AnyType)
                && AttributesOf(info).TryGetValue(name, out var own))
            {
                raw = SymbolType(own);
                isOnInstance = true;
            }

            if (raw is not null || HasSlot(info, name))
            {
                return raw is null ? Type.Unknown : Substitute(raw, Compose(entry, type));
            }
        }

        return null;
    }

    private bool IsPseudoField(Symbol symbol) =>
        symbol.Definitions is [{ Node: Syntax.Tree.AnnotatedAssignStatement { Value: null } }]
        && QualifierOf(symbol) == "InitVar";

    // Equality of its own takes the hash away.
    private static bool IsUnhashable(ClassInfo info) => !info.Body.Symbols.ContainsKey("__hash__")
        && (info.Body.Symbols.ContainsKey("__eq__") ? !info.IsDataClassItself()
            : info.IsDataClassItself() && Array.Exists(info.Node.Decorators, one => DecoratorName(one) == "dataclass"
                && (one is not Syntax.Tree.CallExpression call || Keyword(call, "unsafe_hash") is null
                    && !IsTrue(Keyword(call, "frozen")) && (Keyword(call, "eq") is not { } equal || IsTrue(equal)))));

    private static bool HasSlot(ClassInfo info, string name) =>
        info.Body.Symbols.TryGetValue("__slots__", out var slots)
        && slots.Definitions[0].Value is { } value && (value switch
        {
            Syntax.Tree.TupleExpression x => x.Elements,
            Syntax.Tree.ListExpression x => x.Elements,
            _ => [value],
        }).Any(one => one is Syntax.Tree.ConstantExpression { ConstantKind: Syntax.Tree.ConstantKind.String } text
            && text.String == name);

    private Dictionary<TypeVarType, Type>? Compose(Type entry, Type type)
    {
        if (ClassIn(entry) == ClassIn(type))
        {
            return ArgumentMap(type);
        }

        var inner = ArgumentMap(entry);
        var outer = ArgumentMap(type);
        if (inner is null || outer is null)
        {
            return inner;
        }

        Dictionary<TypeVarType, Type> both = [];
        foreach (var (parameter, argument) in inner)
        {
            both[parameter] = Substitute(argument, outer);
        }

        return both;
    }

    private Type? InstanceMember(Type type, Type self, string name)
    {
        var info = ClassIn(type);
        if (name == "__class__")
        {
            return ClassObject(type, false);
        }

        if (SpecialMember(info, type, name) is { } special)
        {
            return special;
        }

        if ((info.Traits & ClassTraits.TypedDict) != 0 && type is InstanceType items && !info.Module.IsStub)
        {
            if (name is "items" or "values" && ValuesOf(items) is { } values)
            {
                return InstanceMember(Instance(Known("typing", "Mapping"), Of("str"), values), self, name);
            }

            if (name is "clear" or "popitem" or "__setitem__" or "__delitem__" && DictLike(items) is { } plain)
            {
                return InstanceMember(plain, plain, name);
            }
        }

        if (FindInClass(type, name, out var isOnInstance) is { } raw)
        {
            return IsEnumMember(info, name) && !info.Module.IsStub ? MemberNamed(info, name)
                : Bind(raw, self, type, viaClass: false, isOnInstance);
        }

        if ((info.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed)) != 0
            || ((info.Traits & ClassTraits.DataClass) != 0
                && name is "__dataclass_params__" or "__replace__"))
        {
            return Type.Unknown;
        }

        if (info.Supertype is AnyType || info.IsFrom("builtins", "type")
            || (name is "__lt__" or "__le__" or "__gt__" or "__ge__" && IsOrderedDataClass(info)))
        {
            return self is ClassObjectType ? null : Type.Unknown;
        }

        foreach (var hook in (ReadOnlySpan<string>)["__getattr__", "__getattribute__"])
        {
            if (self is not ModuleType
                && FindInClass(type, hook, out _) is CallableType { Function.Class: { } home } found
                && !home.IsFrom("builtins", "object") && BindSelf(found, self, type) is { } getter)
            {
                return getter.Signatures[0].Returns ?? Type.Unknown;
            }
        }

        return null;
    }

    // Names that the body of an enumeration assigns are its members.
    private bool IsEnumMember(ClassInfo info, string name)
    {
        Complete(info);
        return (info.Traits & ClassTraits.Enum) != 0 && !name.StartsWith('_') && info.Module.Name != "enum"
            && info.Body.Symbols.TryGetValue(name, out var symbol)
            && symbol.Definitions is [var one]
            && (IsDecorated(one, "member")
                || one.Node is Syntax.Tree.AssignStatement or Syntax.Tree.AnnotatedAssignStatement)
            && (one.Node is Syntax.Tree.FunctionStatement || one.Node is Syntax.Tree.AssignStatement
                || info.Module.IsStub || one.Value is not null)
            && !(one.Value is Syntax.Tree.LambdaExpression
                or Syntax.Tree.CallExpression
                {
                    Function: Syntax.Tree.NameExpression { Name: "nonmember" or "property" or "staticmethod"
                        or "classmethod" },
                })
            && !IsIgnored(info, name);
    }

    // `_ignore_` lists names that the class forgets.
    private static bool IsIgnored(ClassInfo info, string name) =>
        info.Body.Symbols.TryGetValue("_ignore_", out var list) && list.Definitions is [{ Value: { } value }]
        && (value is Syntax.Tree.ListExpression x ? x.Elements : [value]).Any(one => one
            is Syntax.Tree.ConstantExpression { ConstantKind: Syntax.Tree.ConstantKind.String } text
            && Array.IndexOf(text.String.Replace(',', ' ').Split(' '), name) >= 0);

    // `AMBER = YELLOW`: another name for the same member.
    private LiteralType MemberNamed(ClassInfo info, string name)
    {
        for (var i = 0; i < 5 && info.Body.Symbols[name].Definitions is [{ Value: Syntax.Tree.NameExpression other }]
            && IsEnumMember(info, other.Name); i++)
        {
            name = other.Name;
        }

        return new LiteralType(info, name);
    }

    private Type? ClassMember(ClassObjectType type, string name)
    {
        if (type.Instance is not (InstanceType or TupleType))
        {
            return type.Instance is TypeVarType parameter
                ? Member(ClassObject(UpperBound(parameter), false), name) : Type.Unknown;
        }

        var info = ClassIn(type.Instance);
        Complete(info);
        if (IsEnumMember(info, name))
        {
            return MemberNamed(info, name);
        }

        if (SpecialMember(info, type.Instance, name) is { } special && name != "__init__")
        {
            return special;
        }

        var meta = info.Metaclass is InstanceType declared ? declared : Of("type");
        if (name.StartsWith("__", StringComparison.Ordinal) && info.Metaclass is InstanceType
            && name is not ("__new__" or "__init__" or "__call__")
            && FindInClass(meta, name, out _) is CallableType { Function.Class: { } from }
                && from.Module.Name != "builtins")
        {
            return InstanceMember(meta, type, name);
        }

        if (FindInClass(type.Instance, name, out var isOnInstance) is { } raw
            && !(
                name is "__call__" or "__class__" or "__name__" or "__qualname__" or "__module__" or "__dict__"
                    or "__doc__"))
        {
            return Bind(raw, type.Instance, type.Instance, viaClass: true, isOnInstance);
        }

        return (info.Traits & ClassTraits.DataClass) != 0 && name.StartsWith("__dataclass", StringComparison.Ordinal)
            ? Type.Unknown : InstanceMember(meta, type, name)
            ?? ((info.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed)) != 0 || info.Metaclass is AnyType
                || FindInClass(type.Instance, name, out _) is not null ? Type.Unknown : null);
    }

    // What reading an attribute gives: methods get their object, properties and descriptors are asked.
    private Type? Bind(Type raw, Type self, Type owner, bool viaClass, bool isOnInstance)
    {
        switch (raw)
        {
            case CallableType { Self: null, Function: { } function } x when !isOnInstance && !function.IsStatic:
                return function.IsClassMethod
                    ? BindSelf(x, ClassObject(viaClass || self is not ClassObjectType ? owner : self, false), owner)
                    : viaClass ? WithSelf(x, owner) : BindSelf(x, self, owner);
            case CallableType { Function: { IsStatic: true, Node.Name: "__new__" } } x:
                // What it makes is decided by the class it is given.
                TypeVarType made = new("Self", TypeVarKind.TypeVar, "__new__");
                return Substitute(new CallableType(x.Function, Array.ConvertAll(x.Signatures, one =>
                    one.Parameters is [{ Type: null } first, .. var rest]
                        ? one with { Parameters = [first with { Type = new ClassObjectType(made, false) }, .. rest] }
                            : one)),
                    new() { [SelfType] = made });
            case CallableType { Function.IsStatic: true } x:
                return WithSelf(x, owner);
            case CallableType { Function: null, Self: null } x when !isOnInstance && !viaClass
                && x.Signatures[0].Parameters.Length > 0:
                // The result of a decorator: a function, so it gets the object.
                return BindSelf(x, self, owner);
            case PropertyType x:
                return viaClass ? x : BindSelf(x.Getter, self, owner)?.Signatures[0].Returns ?? Type.Unknown;
            case InstanceType { Class: { Name: "property", Module.Name: "builtins" } } when !viaClass && !isOnInstance:
                return Type.Unknown;
            case InstanceType { Class.Module.Name: not "builtins" } x when FindInClass(x, "__get__", out _)
                is CallableType get
                && BindSelf(get, x, x) is { } bound:
                return Silently(() => Call(bound, new Arguments(
                    [viaClass ? NoneType : self, ClassObject(owner, false)]), null)) ?? Type.Unknown;
            case InstanceType { Class: { Name: "nonmember", Module.Name: "enum" }, Arguments: [var plain] }:
                return plain;
            case UnionType x:
                return Union(x.Items.Select(item => Bind(item, self, owner, viaClass, isOnInstance) ?? Type.Unknown));
            default:
                return WithSelf(raw, self);
        }
    }

    private Type WithSelf(Type type, Type self) => type is AnyType or LiteralType or ModuleType ? type
        : Substitute(type, new() { [SelfType] = self is LiteralType literal ? Instance(literal.Class) : self });

    /// <summary>
    /// The callable without its first parameter, which takes the object; null if no overload takes it.
    /// </summary>
    private CallableType? BindSelf(CallableType function, Type self, Type owner)
    {
        List<Signature> signatures = [];
        var target = self is ClassObjectType made ? made.Instance : self is LiteralType literal
            ? Instance(literal.Class) : self;
        foreach (var signature in function.Signatures)
        {
            if (signature.Parameters
                is not [{ Kind: not (ParameterKind.KeywordOnly or ParameterKind.VariadicKeywords) } first, ..])
            {
                signatures.Add(signature);
                continue;
            }

            var rest = first.Kind == ParameterKind.Variadic
                ? signature : signature with { Parameters = signature.Parameters[1..] };
            Dictionary<TypeVarType, Type> map = new() { [SelfType] = target };
            if (first.Type is { } wanted && HasTypeVars(wanted) && first.Kind != ParameterKind.Variadic)
            {
                Solve(Substitute(wanted, map), self, map);
            }
            else if (first.Type is { } exact && first.Kind != ParameterKind.Variadic
                && function.Signatures.Length > 1 && !IsAssignable(self, exact))
            {
                continue;
            }

            signatures.Add(Substitute(rest, map));
        }

        return signatures.Count == 0 ? null : new CallableType(function.Function, [.. signatures], self);
    }
}
