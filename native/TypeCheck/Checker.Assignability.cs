
namespace Monty.TypeCheck;

/// <content>Which types may stand where another is expected.</content>
internal sealed partial class Checker
{
    private const int MaxOpen = 12;

    private readonly Dictionary<(ClassInfo, ClassInfo), bool?> _assignable = [];
    private readonly List<(Type From, InstanceType To)> _open = [];
    private int _solving;

    private bool IsAssignable(Type from, Type to)
    {
        if (ReferenceEquals(from, to))
        {
            return true;
        }

        if (!Enter())
        {
            return true;
        }

        var result = IsAssignableCore(from, to);
        Leave();
        return result;
    }

    private bool IsAssignableCore(Type from, Type to)
    {
        switch (from, to)
        {
            case (AnyType or NeverType, _) or (_, AnyType) or (SuperType, _):
                return true;
            case (RecursiveType x, _):
                return Same(x, to) || IsAssignableWithin(Expanded(x), to, x, to);
            case (not UnionType, RecursiveType x):
                return IsAssignableWithin(from, Expanded(x), from, x);
            case (UnionType x, _):
                // An open alternative leaves everything possible.
                return HasOpenItem(x) || Array.TrueForAll(x.Items, item => IsAssignable(item, to));
            case (_, InstanceType target) when IsObject(target):
                return true;
            case (TypeVarType x, UnionType y) when Array.Exists(y.Items, item => Same(item, x)):
                return true;
            case (TypeVarType x, TypeVarType y) when x.Name == y.Name && x.Kind == y.Kind:
                return true;
            case (_, UnionType x):
                return Array.Exists(x.Items, item => IsAssignable(from, item)) || IsWholeEnum(from, x);
            case (TypeVarType x, _):
                return x.Kind != TypeVarKind.TypeVar || (to is not TypeVarType && IsAssignable(UpperBound(x), to));
            case (_, TypeVarType x):
                return x.Kind != TypeVarKind.TypeVar || x.Constraints is not null;
            case (_, NeverType):
                return false;
            case (LiteralType x, LiteralType y):
                return x.Is(y);
            case (LiteralType, InstanceType y) when y == _literalText && IsLiteralText(from):
                return true;
            case (LiteralType x, _):
                return IsAssignable(Instance(x.Class), to);
            case (GuardType x, GuardType y):
                return x.IsExact == y.IsExact
                    && (x.IsExact ? IsEquivalent(x.Target, y.Target) : IsAssignable(x.Target, y.Target));
            case (GuardType, _):
                return IsAssignable(BoolType, to);
            case (_, GuardType):
                return IsAssignable(from, BoolType);
            case (_, LiteralType):
                return false;
            case (TupleType x, TupleType y):
                return IsTupleAssignable(x, y);
            case (InstanceType, TupleType y):
                return BaseOf(from, TupleClass) is { } tuple && (tuple is TupleType items ? IsTupleAssignable(items, y)
                    : IsTupleAssignable(
                        new TupleType([tuple is InstanceType { Arguments: [var one] } ? one : Type.Unknown], 0), y));
            case (ClassObjectType x, ClassObjectType y):
                return IsAssignable(x.Instance, y.Instance)
                    && !(x is { Exact: true, Instance: InstanceType { Class: var own } } && y.Instance is InstanceType
                        { Class: var wide } && own.Module is { IsStub: false } && IsProtocol(own) && IsProtocol(wide));
            case (ClassObjectType x, CallableType y):
                return IsConstructorAssignable(x, y);
            case (ClassObjectType x, InstanceType y):
                return IsClassAssignable(x, y);
            case (CallableType x, CallableType y):
                return IsCallableAssignable(x, y);
            case (CallableType x, InstanceType y):
                return IsProtocol(y.Class) ? FitsProtocol(x, y)
                    : IsAssignable(Instance(Known("types", x.Self is null ? "FunctionType" : "MethodType")), y);
            case (InstanceType x, CallableType y):
                return (x.Class.Traits & ClassTraits.UnknownBase) != 0
                    || Member(x, "__call__") is { } call && IsAssignable(call, y);
            case (InstanceType x, ClassObjectType y):
                return IsSubclass(x.Class, Builtin("type"));
            case (ModuleType, InstanceType y):
                return y.Class.IsFrom("types", "ModuleType") || (IsProtocol(y.Class) && FitsProtocol(from, y));
            case (InstanceType or TupleType, InstanceType y):
                return IsInstanceAssignable(from, y);
            case (AliasType or SpecialFormType or PropertyType, _):
                return to is InstanceType;
            default:
                return false;
        }
    }

    private readonly List<(Type From, Type To)> _expanding = [];

    // What an alias needs to be true of itself is.
    private bool IsAssignableWithin(Type from, Type to, Type outer, Type goal)
    {
        if (_expanding.Count > MaxOpen || _expanding.Exists(one => Same(one.From, outer) && Same(one.To, goal)))
        {
            return true;
        }

        _expanding.Add((outer, goal));
        var result = IsAssignable(from, to);
        _expanding.RemoveAt(_expanding.Count - 1);
        return result;
    }

    // All members of an enumeration together are the enumeration.
    private bool IsWholeEnum(Type from, UnionType to) => from is InstanceType { Class: var info }
        && (info.IsFrom("builtins", "bool") || (info.Traits & ClassTraits.Enum) != 0)
        && MembersOf(info) is { Count: > 0 } members
        && members.TrueForAll(member => Array.Exists(to.Items, item => Same(item, member)));

    /// <summary>All values of bool or of an enumeration; empty for other classes.</summary>
    private List<Type> MembersOf(ClassInfo info)
    {
        if (info.IsFrom("builtins", "bool"))
        {
            return [Literal(true), Literal(false)];
        }

        Complete(info);
        if ((info.Traits & ClassTraits.Enum) == 0
            || Array.Exists(info.Mro!, one => ClassIn(one).IsFrom("enum", "Flag")))
        {
            return [];
        }

        return [.. info.Body.Symbols.Keys.Where(name => IsEnumMember(info, name)
            && MemberNamed(info, name).Value is string own && own == name).Select(name => new LiteralType(info, name))];
    }

    private bool IsTupleAssignable(TupleType from, TupleType to)
    {
        if (to.Repeated < 0)
        {
            // An open tuple may have the right length.
            return from.Repeated >= 0
                ? HasAny(from.Items[from.Repeated]) && from.Items.Length - 1 <= to.Items.Length
                : from.Items.Length == to.Items.Length && Pairwise(from.Items, to.Items);
        }

        var (head, tail) = (to.Repeated, to.Items.Length - to.Repeated - 1);
        if (from.Repeated < 0)
        {
            if (from.Items.Length < head + tail)
            {
                return false;
            }

            for (var i = 0; i < from.Items.Length; i++)
            {
                var at = i < head ? i : i >= from.Items.Length - tail ? to.Items.Length - (from.Items.Length - i)
                    : head;
                if (!IsAssignable(from.Items[i], to.Items[at]))
                {
                    return false;
                }
            }

            return true;
        }

        return from.Items.Length == 1 && from.Items[0] is AnyType
            || from.Items.Length == to.Items.Length && from.Repeated == to.Repeated
            ? from.Items.Length == 1 && from.Items[0] is AnyType || Pairwise(from.Items, to.Items)
            : head + tail == 0 && Array.TrueForAll(from.Items, item => IsAssignable(item, to.Items[head]));
    }

    private bool Pairwise(Type[] from, Type[] to)
    {
        for (var i = 0; i < from.Length; i++)
        {
            if (!IsAssignable(from[i], to[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsClassAssignable(ClassObjectType from, InstanceType to)
    {
        if (from.Instance is not (InstanceType or TupleType))
        {
            return true;
        }

        var info = ClassIn(from.Instance);
        Complete(info);
        if (info.Supertype is not null)
        {
            return IsObject(to) || IsProtocol(to.Class) && FitsProtocol(from, to);
        }

        if (!to.Class.Module.IsStub && IsProtocol(to.Class))
        {
            return (info.Traits & ClassTraits.UnknownBase) != 0 || info.Metaclass is AnyType || FitsProtocol(from, to);
        }

        return info.Metaclass is AnyType || (info.Traits & ClassTraits.UnknownBase) != 0
            || IsAssignable(info.Metaclass ?? Of("type"), to) || (IsProtocol(to.Class) && FitsProtocol(from, to));
    }

    private bool IsInstanceAssignable(Type from, InstanceType to)
    {
        var info = ClassIn(from);
        if (to.IsSelf && from is InstanceType { IsSelf: false } && (info.Traits & ClassTraits.UnknownBase) == 0)
        {
            return false;
        }

        if (from is InstanceType dict && (to.Class.Traits & ClassTraits.TypedDict) != 0 && IsTypedDict(dict.Class))
        {
            return to.Class == dict.Class && to.Arguments.Length == 0 || AreFieldsAssignable(dict, to);
        }

        if (from is InstanceType closed && IsTypedDict(info) && to.Arguments.Length == 2
            && (to.Class == Builtin("dict") ? DictLike(closed) : to.Class == Known("typing", "Mapping")
                && ValuesOf(closed) is { } values ? Instance(to.Class, Of("str"), values) : null) is { } dictionary)
        {
            return AreArgumentsAssignable(dictionary, to);
        }

        if (BaseOf(from, to.Class) is { } found)
        {
            return found is TupleType tuple
                ? to.Arguments.Length == 0 || IsAssignable(Union(tuple.Items), to.Arguments[0])
                : AreArgumentsAssignable((InstanceType)found, to);
        }

        if ((info.Traits & ClassTraits.UnknownBase) != 0 || info.Supertype is AnyType)
        {
            return true;
        }

        if (IsProtocol(to.Class))
        {
            return FitsProtocol(from, to);
        }

        return false;
    }

    private bool AreArgumentsAssignable(InstanceType from, InstanceType to)
    {
        var parameters = TypeVarsOf(to.Class);
        for (var i = 0; i < parameters.Length && i < from.Arguments.Length && i < to.Arguments.Length; i++)
        {
            var (x, y) = (from.Arguments[i], to.Arguments[i]);
            var fits = VarianceOf(parameters[i], to.Class) switch
            {
                > 0 => IsAssignable(x, y),
                < 0 => IsAssignable(y, x),
                _ => IsEquivalent(x, y),
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsEquivalent(Type first, Type second) =>
        Same(first, second) || (IsAssignable(first, second) && IsAssignable(second, first));

    // `key=d.get` is common and right where the keys are those of d, so that None is never returned.
    private bool IsCallableAssignable(CallableType from, CallableType to)
    {
        var isGet = from is { Self: not null, Function: { Node.Name: "get", Scope.Module.IsStub: true } };
        return Array.TrueForAll(to.Signatures, wanted => Array.Exists(from.Signatures, one => IsSignatureAssignable(
            isGet && one.Returns is { } returns ? one with { Returns = Filter(returns, item => !IsNone(item)) }
                : one, wanted, isNamed: to.Function is { Scope.Module.IsStub: false })));
    }

    private bool IsConstructorAssignable(ClassObjectType from, CallableType to)
    {
        if (from.Instance is not (InstanceType or TupleType))
        {
            return true;
        }

        if (MakerOf(from) is { } maker)
        {
            return IsCallableAssignable(maker, to)
                || (IsNone(to.Signatures[0].Returns ?? Type.Unknown) && to.Function is null);
        }

        var returns = to.Signatures[0].Returns ?? Type.Unknown;
        var made = from.IsSpecialized || from.Instance is TupleType ? from.Instance : Instance(ClassIn(from.Instance));
        return IsAssignable(made, returns) || HasTypeVars(returns) || returns is InstanceType { Class: var info }
            && IsNone(Instance(info));
    }

    private bool IsSignatureAssignable(Signature from, Signature to, bool isNamed = false)
    {
        if (HasOwnTypeVars(from))
        {
            // A generic function: what it returns for these parameters.
            Dictionary<TypeVarType, Type> map = [];
            for (var i = 0; i < from.Parameters.Length && i < to.Parameters.Length; i++)
            {
                if (from.Parameters[i].Type is { } open && to.Parameters[i].Type is { } given)
                {
                    Solve(open, given, map);
                }
            }

            from = Substitute(from, Complete(from, map));
        }

        var returns = to.Returns ?? Type.Unknown;
        return IsAssignable(from.Returns ?? Type.Unknown, returns)
            && (from.IsGradual || IsOpen(to) || AreParametersAssignable(from.Parameters, to.Parameters, isNamed));
    }

    // `*args: Any, **kwargs: Any` says no more than `...`.
    private static bool IsOpen(Signature signature) => signature.IsGradual
        || (Array.Exists(signature.Parameters, one => one is { Kind: ParameterKind.Variadic, Type: null or AnyType })
            && Array.Exists(
                signature.Parameters, one => one is { Kind: ParameterKind.VariadicKeywords, Type: null or AnyType }));

    private static bool HasOwnTypeVars(Signature signature) =>
        Array.Exists(signature.Parameters, parameter => HasTypeVars(parameter.Type));

    private bool AreParametersAssignable(SignatureParameter[] from, SignatureParameter[] to, bool isNamed)
    {
        var many = Array.Find(from, one => one.Kind == ParameterKind.Variadic);
        var all = Array.Find(from, one => one.Kind == ParameterKind.VariadicKeywords);
        var keywords = all is { IsUnpacked: true } ? null : all;
        var next = 0;
        foreach (var wanted in to)
        {
            SignatureParameter? own;
            if (wanted.Kind is ParameterKind.PositionalOnly or ParameterKind.Positional)
            {
                own = next < from.Length && from[next].Kind <= ParameterKind.Positional ? from[next++] : many;
                if (isNamed && wanted.Kind == ParameterKind.Positional && own is { Kind: ParameterKind.Positional }
                    && own.Name != wanted.Name)
                {
                    return false;
                }

                if (own is { HasDefault: false, Kind: <= ParameterKind.Positional } && wanted.HasDefault)
                {
                    return false;
                }

                if (own is null || (wanted.Kind == ParameterKind.Positional && own.Kind == ParameterKind.PositionalOnly
                    && keywords is null))
                {
                    return false;
                }
            }
            else
            {
                own = wanted.Kind switch
                {
                    ParameterKind.Variadic => many,
                    ParameterKind.VariadicKeywords => all,
                    _ => Array.Find(
                        from, one => one.Name == wanted.Name && one.Kind is not ParameterKind.PositionalOnly)
                        ?? keywords,
                };
                if (own is null || (wanted is { HasDefault: true, Kind: ParameterKind.KeywordOnly }
                    && own is { HasDefault: false, Kind: <= ParameterKind.KeywordOnly and not ParameterKind.Variadic }))
                {
                    return false;
                }
            }

            if (!own.IsUnpacked && !wanted.IsUnpacked && own.Type is { } x && wanted.Type is { } y
                && !IsAssignable(y, x))
            {
                return false;
            }
        }

        // What the function demands beyond that must have a default.
        for (; next < from.Length && from[next].Kind <= ParameterKind.Positional; next++)
        {
            if (!from[next].HasDefault
                && !Array.Exists(to, one => one.Name == from[next].Name || one.Kind == ParameterKind.Variadic))
            {
                return false;
            }
        }

        return !Array.Exists(from, one => one.Kind == ParameterKind.KeywordOnly && !one.HasDefault
            && !Array.Exists(to, other => other.Name == one.Name || other.Kind == ParameterKind.VariadicKeywords));
    }
}
