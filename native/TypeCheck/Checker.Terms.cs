using System.Runtime.CompilerServices;

namespace Monty.TypeCheck;

/// <content>Making and comparing type terms.</content>
internal sealed partial class Checker
{
    private const int MaxUnion = 40;
    private const int MaxSize = 400;

    private static Type Union(Type first, Type second) => Same(first, second) ? first : Union([first, second]);

    // Invariant: the items of a union are distinct, none is a union, and literals stand beside no class of theirs.
    private static Type Union(IEnumerable<Type> types)
    {
        List<Type> items = [];
        foreach (var type in types)
        {
            if (type is UnionType union)
            {
                foreach (var item in union.Items)
                {
                    Add(items, item);
                }
            }
            else
            {
                Add(items, type);
            }
        }

        return items.Count switch
        {
            0 => Type.Never,
            1 => items[0],
            > MaxUnion => Shorten(items),
            _ => new UnionType([.. items]),
        };
    }

    // Too many alternatives: literals become their class, and if that does not help nothing is known.
    private static Type Shorten(List<Type> items)
    {
        List<Type> shorter = [];
        foreach (var item in items)
        {
            Add(shorter, item is LiteralType literal ? new InstanceType(literal.Class, []) : item);
        }

        return shorter.Count > MaxUnion ? Type.Unknown
            : shorter.Count == 1 ? shorter[0] : new UnionType([.. shorter]);
    }

    private static void Add(List<Type> items, Type type)
    {
        if (type is NeverType)
        {
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (Same(item, type) || (type is LiteralType wide && item is InstanceType has && has.Class == wide.Class))
            {
                return;
            }

            if (item is TupleType { Repeated: 0, Items: [var each] } && type is TupleType part
                && Array.TrueForAll(part.Items, one => Same(one, each)))
            {
                return;
            }

            if (type is LiteralType { Value: bool } flag && item is LiteralType { Value: bool })
            {
                items.RemoveAt(i);
                Add(items, new InstanceType(flag.Class, []));
                return;
            }
        }

        if (type is InstanceType instance)
        {
            items.RemoveAll(item => item is LiteralType literal && literal.Class == instance.Class);
        }

        if (type is TupleType { Repeated: 0, Items: [var any] })
        {
            items.RemoveAll(item => item is TupleType tuple && Array.TrueForAll(tuple.Items, one => Same(one, any)));
        }

        items.Add(type);
    }

    private static Type[] ItemsOf(Type type) => type is UnionType union ? union.Items : [type];

    private static bool Same(Type first, Type second)
    {
        if (ReferenceEquals(first, second))
        {
            return true;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return false;
        }

        return (first, second) switch
        {
            (LiteralType a, LiteralType b) => a.Is(b),
            (InstanceType a, InstanceType b) => a.Class == b.Class && Same(a.Arguments, b.Arguments),
            (TupleType a, TupleType b) => a.Repeated == b.Repeated && Same(a.Items, b.Items),
            (ClassObjectType a, ClassObjectType b) => a.Exact == b.Exact && Same(a.Instance, b.Instance),
            (ModuleType a, ModuleType b) => a.Module == b.Module,
            (UnionType a, UnionType b) => a.Items.Length == b.Items.Length
                && Array.TrueForAll(a.Items, item => Array.Exists(b.Items, other => Same(item, other))),
            (SpecialFormType a, SpecialFormType b) => a.Name == b.Name,
            (GuardType a, GuardType b) => a.IsExact == b.IsExact && Same(a.Target, b.Target),
            (CallableType a, CallableType b) => Same(a, b),
            (RecursiveType a, RecursiveType b) => a.Alias == b.Alias && Same(a.Arguments, b.Arguments),
            _ => false,
        };
    }

    private static bool Same(CallableType first, CallableType second)
    {
        if (first.Function is not null && first.Function == second.Function)
        {
            return first.Self == second.Self
                || (first.Self is { } a && second.Self is { } b && Same(a, b));
        }

        if (first.Function != second.Function || first.Signatures.Length != second.Signatures.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Signatures.Length; i++)
        {
            var (one, other) = (first.Signatures[i], second.Signatures[i]);
            if (one.IsGradual != other.IsGradual || one.Parameters.Length != other.Parameters.Length
                || !Same(one.Returns ?? Type.Unknown, other.Returns ?? Type.Unknown))
            {
                return false;
            }

            for (var j = 0; j < one.Parameters.Length; j++)
            {
                var (x, y) = (one.Parameters[j], other.Parameters[j]);
                if (x.Kind != y.Kind || x.Name != y.Name || !Same(x.Type ?? Type.Unknown, y.Type ?? Type.Unknown))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Same(Type[] first, Type[] second)
    {
        if (first.Length != second.Length)
        {
            return false;
        }

        for (var i = 0; i < first.Length; i++)
        {
            if (!Same(first[i], second[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when anything in the type is open.</summary>
    private static bool HasAny(Type type) => RuntimeHelpers.TryEnsureSufficientExecutionStack() && type switch
    {
        AnyType => true,
        InstanceType x => Array.Exists(x.Arguments, HasAny),
        TupleType x => Array.Exists(x.Items, HasAny),
        UnionType x => Array.Exists(x.Items, HasAny),
        ClassObjectType x => HasAny(x.Instance),
        _ => false,
    };

    /// <summary>True when something is not known that may decide between overloads.</summary>
    private static bool HasUnknown(Type type) => type is AnyType || HasOpenItem(type)
        || type is InstanceType instance && Array.Exists(instance.Arguments, one => one != Type.Any && HasUnknown(one))
        || type is TupleType tuple && Array.Exists(tuple.Items, one => one != Type.Any && HasUnknown(one));

    // Substitution of type parameters.
    private Type Substitute(Type type, Dictionary<TypeVarType, Type>? map)
    {
        if (map is null || map.Count == 0)
        {
            return type;
        }

        if (!Enter())
        {
            return Type.Unknown;
        }

        var result = SubstituteCore(type, map);
        Leave();
        return result.Size > MaxSize ? Type.Unknown : result;
    }

    private Type SubstituteCore(Type type, Dictionary<TypeVarType, Type> map)
    {
        switch (type)
        {
            case TypeVarType x:
                if (map.TryGetValue(x, out var found))
                {
                    return found;
                }

                return x.Whole is { } whole && map.TryGetValue(whole, out var part) && part is not CallableType
                    ? part is TypeVarType { Kind: TypeVarKind.ParamSpec } ? x : Type.Unknown : x;
            case InstanceType { Arguments.Length: > 0 } x:
                var changed = Substitute(x.Arguments, map);
                return changed == x.Arguments ? x : new InstanceType(x.Class, changed) { IsSelf = x.IsSelf };
            case TupleType x:
                return SubstituteTuple(x, map);
            case UnionType x:
                var items = Substitute(x.Items, map);
                return items == x.Items ? x : Union(items);
            case ClassObjectType x:
                var instance = Substitute(x.Instance, map);
                return instance == x.Instance ? x : ClassObject(instance, x.Exact, x.IsSpecialized);
            case CallableType x:
                if (x.Signatures is [var only] && Array.Find(only.Parameters, one =>
                    one.Type is TypeVarType { Whole: not null })?.Type is TypeVarType { Whole: { } spec }
                    && map.TryGetValue(spec, out var given) && given is CallableType { Signatures.Length: > 1 } many)
                {
                    // Each overload of what was given goes through.
                    return new CallableType(x.Function, Array.ConvertAll(many.Signatures, one => Substitute(
                        only.Returns is TypeVarType ? only with { Returns = one.Returns } : only,
                        new(map) { [spec] = new CallableType(null, [one]) })), x.Self);
                }

                return new CallableType(
                    x.Function, Array.ConvertAll(x.Signatures, one => Substitute(one, map)), x.Self);
            case PropertyType x:
                return new PropertyType(
                    (CallableType)Substitute(x.Getter, map),
                        (CallableType?)(x.Setter is null ? null : Substitute(x.Setter, map)));
            case GuardType x:
                return new GuardType(Substitute(x.Target, map), x.IsExact);
            case RecursiveType { Arguments.Length: > 0 } x:
                return new RecursiveType(x.Alias, Substitute(x.Arguments, map));
            default:
                return type;
        }
    }

    // What is known of a type that is partly open: `Unknown | int` in a list is shown and compared as `int`.
    private static Type Closed(Type type)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return type;
        }

        switch (type)
        {
            case UnionType x when Array.Exists(x.Items, item => item == Type.Unknown):
                var known = x.Items.Where(item => item != Type.Unknown && !IsNoneName(item)).Select(Closed).ToArray();
                return known.Length == 0 ? type
                    : Union(x.Items.Where(item => item != Type.Unknown).Select(Closed).ToArray());
            case UnionType x: return Union(Array.ConvertAll(x.Items, Closed));
            case InstanceType { Arguments.Length: > 0 } x:
                return new InstanceType(x.Class, Array.ConvertAll(x.Arguments, Closed)) { IsSelf = x.IsSelf };
            case TupleType x: return new TupleType(Array.ConvertAll(x.Items, Closed), x.Repeated);
            case ClassObjectType x: return ClassObject(Closed(x.Instance), x.Exact, x.IsSpecialized);
            default: return type;
        }
    }

    private static bool IsNoneName(Type type) =>
        type is InstanceType { Class: { Name: "NoneType", Module.IsStub: true } };

    private static Type ClassObject(Type instance, bool exact, bool specialized = false) => instance switch
    {
        AnyType => Type.Unknown,
        UnionType union => Union(union.Items.Select(item => ClassObject(item, exact, specialized))),
        _ => new ClassObjectType(instance, exact, specialized),
    };

    private Type[] Substitute(Type[] types, Dictionary<TypeVarType, Type> map)
    {
        Type[]? result = null;
        for (var i = 0; i < types.Length; i++)
        {
            var changed = Substitute(types[i], map);
            if (!ReferenceEquals(changed, types[i]))
            {
                result ??= (Type[])types.Clone();
                result[i] = changed;
            }
        }

        return result ?? types;
    }

    // `tuple[*Ts]` becomes the items of what Ts stands for.
    private TupleType SubstituteTuple(TupleType tuple, Dictionary<TypeVarType, Type> map)
    {
        if (tuple.Repeated >= 0 && tuple.Items[tuple.Repeated] is TypeVarType { Kind: TypeVarKind.TypeVarTuple } many
            && map.TryGetValue(many, out var found) && found is not TypeVarType)
        {
            var inner = found as TupleType ?? new TupleType([Type.Unknown], 0);
            return new TupleType(
                [.. Substitute(tuple.Items[..tuple.Repeated], map), .. inner.Items,
                    .. Substitute(tuple.Items[(tuple.Repeated + 1)..], map)],
                inner.Repeated < 0 ? -1 : tuple.Repeated + inner.Repeated);
        }

        var items = Substitute(tuple.Items, map);
        return items == tuple.Items ? tuple : new TupleType(items, tuple.Repeated);
    }

    private Signature Substitute(Signature signature, Dictionary<TypeVarType, Type>? map)
    {
        if (map is null || map.Count == 0)
        {
            return signature;
        }

        List<SignatureParameter> parameters = [];
        var gradual = signature.IsGradual;
        foreach (var parameter in signature.Parameters)
        {
            if (parameter.Type is TypeVarType { Whole: { } whole } && map.TryGetValue(whole, out var given)
                && given is not TypeVarType)
            {
                if (parameter.Kind == ParameterKind.Variadic && given is CallableType { Signatures: [var inner, ..] })
                {
                    parameters.AddRange(inner.Parameters);
                    gradual |= inner.IsGradual;
                }
                else if (given is not CallableType)
                {
                    gradual = true;
                }

                continue;
            }

            if (parameter is { IsUnpacked: true, Kind: ParameterKind.Variadic })
            {
                parameters.AddRange(Unpacked(parameter with { Type = Substitute(parameter.Type!, map) }));
                continue;
            }

            parameters.Add(parameter.Type is null
                ? parameter : parameter with { Type = Substitute(parameter.Type, map) });
        }

        return new Signature(
            [.. parameters], signature.Returns is null ? null : Substitute(signature.Returns, map), gradual);
    }

    private static bool HasTypeVars(Type? type) => RuntimeHelpers.TryEnsureSufficientExecutionStack() && type switch
    {
        TypeVarType => true,
        InstanceType x => Array.Exists(x.Arguments, HasTypeVars),
        TupleType x => Array.Exists(x.Items, HasTypeVars),
        UnionType x => Array.Exists(x.Items, HasTypeVars),
        ClassObjectType x => HasTypeVars(x.Instance),
        GuardType x => HasTypeVars(x.Target),
        RecursiveType x => Array.Exists(x.Arguments, HasTypeVars),
        CallableType x => Array.Exists(x.Signatures, one => HasTypeVars(one.Returns)
            || Array.Exists(one.Parameters, parameter => HasTypeVars(parameter.Type))),
        _ => false,
    };

    private static void CollectTypeVars(Type? type, List<TypeVarType> found)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return;
        }

        switch (type)
        {
            case TypeVarType { Kind: TypeVarKind.Self }: break;
            case TypeVarType x:
                if (!found.Contains(x.Whole ?? x))
                {
                    found.Add(x.Whole ?? x);
                }

                break;
            case InstanceType x: CollectTypeVars(x.Arguments, found); break;
            case TupleType x: CollectTypeVars(x.Items, found); break;
            case UnionType x: CollectTypeVars(x.Items, found); break;
            case ClassObjectType x: CollectTypeVars(x.Instance, found); break;
            case GuardType x: CollectTypeVars(x.Target, found); break;
            case RecursiveType x: CollectTypeVars(x.Arguments, found); break;
            case CallableType x:
                foreach (var one in x.Signatures)
                {
                    CollectTypeVars(one, found);
                }

                break;
            default: break;
        }
    }

    private static void CollectTypeVars(Type[] types, List<TypeVarType> found)
    {
        foreach (var type in types)
        {
            CollectTypeVars(type, found);
        }
    }

    private static void CollectTypeVars(Signature signature, List<TypeVarType> found)
    {
        foreach (var parameter in signature.Parameters)
        {
            CollectTypeVars(parameter.Type, found);
        }

        CollectTypeVars(signature.Returns, found);
    }

    // `Literal[1]` as the item of a list and such: `int`.
    private Type Promote(Type type) => type switch
    {
        LiteralType x => Instance(x.Class),
        UnionType x => Union(x.Items.Select(Promote)),
        TupleType x => new TupleType(Array.ConvertAll(x.Items, Promote), x.Repeated),
        _ => type,
    };

    private static InstanceType Instance(ClassInfo type, params Type[] arguments) => new(type, arguments);
}
