
namespace Monty.TypeCheck;

/// <content>What type parameters stand for in a call.</content>
internal sealed partial class Checker
{
    // Parameters that are not known yet are open.
    private Dictionary<TypeVarType, Type> Open(Type type, Dictionary<TypeVarType, Type> map)
    {
        List<TypeVarType> found = [];
        CollectTypeVars(type, found);
        return Fill(found, map);
    }

    private Dictionary<TypeVarType, Type> Complete(Signature signature, Dictionary<TypeVarType, Type> map)
    {
        List<TypeVarType> found = [];
        foreach (var parameter in signature.Parameters)
        {
            CollectTypeVars(parameter.Type, found);
        }

        // A callable that is returned may have parameters of its own: a decorator that takes arguments.
        if (signature.Returns is not CallableType)
        {
            CollectTypeVars(signature.Returns, found);
        }

        return Fill(found, map);
    }

    private Dictionary<TypeVarType, Type> Fill(List<TypeVarType> found, Dictionary<TypeVarType, Type> map)
    {
        Dictionary<TypeVarType, Type> result = new(map);
        foreach (var one in found)
        {
            result.TryAdd(one, DefaultOf(one, result));
        }

        return result;
    }

    // `tuple[T]` as the class tuple with one argument prints and behaves like `tuple[T, ...]`.
    private Type Normalize(Type type) => type is InstanceType { Class: var info } instance && info == TupleClass
        ? new TupleType([instance.Arguments.Length > 0 ? instance.Arguments[0] : Type.Unknown], 0) : type;

    private TupleType? TupleOf(Type type) => type switch
    {
        TupleType x => x,
        InstanceType { Class: var info } x when info != TupleClass && BaseOf(x, TupleClass) is TupleType found => found,
        _ => null,
    };

    /// <summary>Finds what type parameters stand for so that the actual type fits the formal one.</summary>
    private void Solve(Type formal, Type actual, Dictionary<TypeVarType, Type> map)
    {
        if (!HasTypeVars(formal) || !Enter())
        {
            return;
        }

        SolveCore(formal, actual, map);
        Leave();
    }

    private void SolveCore(Type formal, Type actual, Dictionary<TypeVarType, Type> map)
    {
        switch (formal)
        {
            case TypeVarType { Kind: TypeVarKind.Self }:
                break;
            case TypeVarType x:
                if (x.Constraints is not null && actual is AnyType)
                {
                    map.TryAdd(x, Type.Unknown);
                    break;
                }

                if (x.Constraints is { } constraints)
                {
                    actual = constraints().FirstOrDefault(one => IsAssignable(actual, one)) ?? actual;
                    if (map.TryGetValue(x, out var chosen) && chosen is InstanceType && !HasAny(actual)
                        && actual is InstanceType && constraints().Any(one => Same(one, chosen)))
                    {
                        break;
                    }
                }

                map[x] = !map.TryGetValue(x, out var known) ? actual : known is AnyType ? actual
                    : IsAssignable(actual, known) && !(known is LiteralType) ? known
                    : IsAssignable(known, actual) && known is not UnionType ? actual : Union(known, actual);
                break;
            case UnionType x:
                var closed = Array.FindAll(x.Items, item => !HasTypeVars(item));
                var rest = ItemsOf(actual).Where(item => item is AnyType
                    || !Array.Exists(closed, one => IsAssignable(item, one))).ToArray();
                if (rest.Length == 0)
                {
                    break;
                }

                Type[] open = [.. Array.FindAll(x.Items, one => HasTypeVars(one) && one is not TypeVarType),
                    .. Array.FindAll(x.Items, one => one is TypeVarType)];
                var remainder = Union(rest);
                foreach (var item in open)
                {
                    // Items with a shape come first; a bare parameter takes what they leave.
                    var fitting = item is TypeVarType ? remainder
                        : Union(ItemsOf(remainder).Where(one => IsAssignable(one, Substitute(item, Open(item, [])))));
                    if (fitting is not NeverType)
                    {
                        Solve(item, fitting, map);
                        remainder = item is TypeVarType ? remainder
                            : Union(ItemsOf(remainder).Where(one => Array.IndexOf(ItemsOf(fitting), one) < 0));
                    }
                }

                break;
            case var _ when actual is UnionType many:
                foreach (var item in many.Items)
                {
                    Solve(formal, item, map);
                }

                break;
            case var _ when actual is AnyType:
                List<TypeVarType> found = [];
                CollectTypeVars(formal, found);
                found.ForEach(one => map.TryAdd(one, Type.Unknown));
                break;
            case InstanceType x:
                SolveInstance(x, actual, map);
                break;
            case TupleType { Repeated: >= 0 } x when x.Items[x.Repeated] is TypeVarType
                { Kind: TypeVarKind.TypeVarTuple } rest1 && TupleOf(actual) is { } whole:
                SolveRest(x, rest1, whole, map);
                break;
            case TupleType x when TupleOf(actual) is { } tuple:
                for (var i = 0; i < tuple.Items.Length; i++)
                {
                    if (x.Repeated >= 0 || i < x.Items.Length)
                    {
                        Solve(x.Items[x.Repeated >= 0 && i >= x.Repeated ? x.Repeated : i], tuple.Items[i], map);
                    }
                }

                break;
            case ClassObjectType x when actual is ClassObjectType y:
                Solve(x.Instance, y.Instance, map);
                break;
            case ClassObjectType x when actual is InstanceType y && y.Class.IsFrom("builtins", "type"):
                Solve(x.Instance, Type.Unknown, map);
                break;
            case GuardType x when actual is GuardType y:
                Solve(x.Target, y.Target, map);
                break;
            case CallableType x:
                SolveCallable(x.Signatures[0], actual, map);
                break;
            default:
                break;
        }
    }

    // `tuple[int, *Ts, str]`: what is left in the middle.
    private void SolveRest(TupleType formal, TypeVarType many, TupleType actual, Dictionary<TypeVarType, Type> map)
    {
        var (head, tail) = (formal.Repeated, formal.Items.Length - formal.Repeated - 1);
        if (actual.Repeated < 0 ? actual.Items.Length < head + tail
            : actual.Repeated < head || actual.Items.Length - actual.Repeated - 1 < tail)
        {
            if (actual.Repeated >= 0)
            {
                map.TryAdd(many, new TupleType([actual.Items[actual.Repeated]], 0));
            }

            return;
        }

        for (var i = 0; i < head; i++)
        {
            Solve(formal.Items[i], actual.Items[i], map);
        }

        for (var i = 1; i <= tail; i++)
        {
            Solve(formal.Items[^i], actual.Items[^i], map);
        }

        TupleType found = new(Array.ConvertAll(actual.Items[head..^tail], Promote),
            actual.Repeated < 0 ? -1 : actual.Repeated - head);
        if (!map.TryGetValue(many, out var known) || known is not TupleType before)
        {
            map[many] = found;
        }
        else if (before.Items.Length == found.Items.Length && before.Repeated == found.Repeated)
        {
            map[many] = new TupleType([.. before.Items.Select((one, i) => IsAssignable(found.Items[i], one) ? one
                : IsAssignable(one, found.Items[i]) ? found.Items[i]
                : IsNumber(one, "int") && IsNumber(found.Items[i], "float") ? Union(one, found.Items[i])
                : IsNumber(one, "float") && IsNumber(found.Items[i], "int") ? Union(one, found.Items[i]) : one)],
                before.Repeated);
        }
    }

    private void SolveInstance(InstanceType formal, Type actual, Dictionary<TypeVarType, Type> map)
    {
        var self = actual is LiteralType literal ? Instance(literal.Class) : actual;
        if (self is TypeVarType open)
        {
            self = UpperBound(open);
        }

        if (self is InstanceType or TupleType && BaseOf(self, formal.Class) is { } found)
        {
            if (found is TupleType tuple)
            {
                Solve(formal.Arguments[0], Union(tuple.Items), map);
                return;
            }

            var arguments = ((InstanceType)found).Arguments;
            for (var i = 0; i < formal.Arguments.Length; i++)
            {
                // What must be exactly one type is the first one.
                if (formal.Arguments[i] is TypeVarType { Kind: TypeVarKind.TypeVar } exact && i < arguments.Length
                    && map.TryGetValue(exact, out var known) && !HasAny(known) && !HasAny(Closed(arguments[i]))
                    && VarianceOf(TypeVarsOf(formal.Class)[i], formal.Class) == 0
                    && !IsAssignable(arguments[i], known) && !IsAssignable(known, arguments[i]))
                {
                    continue;
                }

                Solve(formal.Arguments[i], i < arguments.Length ? arguments[i] : Type.Unknown, map);
            }

            return;
        }

        if (self is InstanceType { Arguments.Length: > 0 } wide && IsSubclass(formal.Class, wide.Class)
            && BaseOf(formal, wide.Class) is InstanceType above)
        {
            // A place that expects a base says what the parameters of the class are.
            for (var i = 0; i < above.Arguments.Length && i < wide.Arguments.Length; i++)
            {
                Solve(above.Arguments[i], wide.Arguments[i], map);
            }

            return;
        }

        if (!IsProtocol(formal.Class))
        {
            return;
        }

        if (_solving > 4)
        {
            return;
        }

        _solving++;
        foreach (var entry in MroOf(formal))
        {
            foreach (var name in ClassIn(entry).Body.Symbols.Keys)
            {
                if (IsProtocol(ClassIn(entry)) && Member(formal, name) is { } wanted && HasTypeVars(wanted)
                    && Member(actual, name) is { } has)
                {
                    Solve(wanted, has, map);
                }
            }
        }

        _solving--;
    }

    // Whether an overload can be called as the expected callable will be.
    private bool Takes(Signature signature, SignatureParameter[] formal, int count, Dictionary<TypeVarType, Type> map)
    {
        var positional = Array.FindAll(signature.Parameters, own => own.Kind <= ParameterKind.Positional);
        if (!signature.IsGradual && (positional.Where(own => !own.HasDefault).Count > count
            || (positional.Length < count
                && !Array.Exists(signature.Parameters, own => own.Kind == ParameterKind.Variadic))))
        {
            return false;
        }

        for (var i = 0; i < count && i < signature.Parameters.Length; i++)
        {
            if (formal[i].Type is { } wanted
                && signature.Parameters[i] is { Type: { } has, Kind: <= ParameterKind.Positional }
                && !HasTypeVars(has) && !IsAssignable(Substitute(wanted, Open(wanted, map)), has))
            {
                return false;
            }
        }

        return true;
    }

    private void SolveCallable(Signature formal, Type actual, Dictionary<TypeVarType, Type> map)
    {
        if (actual is ClassObjectType type && MakerOf(type) is { } maker)
        {
            actual = maker;
        }

        if (actual is ClassObjectType made)
        {
            Solve(formal.Returns ?? Type.Unknown, made.IsSpecialized || made.Instance is not InstanceType plain
                ? made.Instance : Normalize(Instance(plain.Class)), map);
            return;
        }

        if (actual is not CallableType)
        {
            actual = actual is InstanceType or LiteralType ? Member(actual, "__call__") ?? Type.Unknown : Type.Unknown;
        }

        if (actual is not CallableType function)
        {
            return;
        }

        var spec = Array.Find(formal.Parameters, one => one.Type is TypeVarType { Whole: not null });
        var many = Array.Find(formal.Parameters, one => one is { IsUnpacked: true, Kind: ParameterKind.Variadic });
        var fixedCount = formal.Parameters.Length - (spec is null ? many is null ? 0 : 1 : 2);
        var signature = function.Signatures.FirstOrDefault(one => spec is not null || many is not null
            || Takes(one, formal.Parameters, fixedCount, map)) ?? function.Signatures[0];
        if (HasOwnTypeVars(signature))
        {
            Dictionary<TypeVarType, Type> inner = [];
            for (var i = 0; i < fixedCount && i < signature.Parameters.Length; i++)
            {
                if (signature.Parameters[i].Type is { } own && formal.Parameters[i].Type is { } given)
                {
                    Solve(own, Substitute(given, Open(given, map)), inner);
                }
            }

            if (spec is null)
            {
                signature = Substitute(signature, Complete(signature, inner));
            }
        }

        for (var i = 0; i < fixedCount && i < signature.Parameters.Length; i++)
        {
            if (formal.Parameters[i].Type is { } wanted && signature.Parameters[i].Type is { } has)
            {
                // What the function takes is a bound from above: only the first word counts.
                Dictionary<TypeVarType, Type> fresh = [];
                Solve(wanted, has, fresh);
                foreach (var (key, value) in fresh)
                {
                    map.TryAdd(key, value);
                }
            }
        }

        if (many?.Type is { } rest)
        {
            var items = signature.Parameters.Skip(fixedCount).Where(one => one.Kind <= ParameterKind.Variadic);
            Solve(rest, new TupleType([.. items.Select(one => one.Type ?? Type.Unknown)],
                items.FindIndex(one => one.Kind == ParameterKind.Variadic)), map);
        }

        if (spec?.Type is TypeVarType { Whole: { } whole })
        {
            var passed = fixedCount == 0 ? function.Signatures : [signature with
            {
                Parameters = signature.Parameters[Math.Min(fixedCount, signature.Parameters.Length)..],
            }];
            map.TryAdd(whole, new CallableType(null, passed));
        }

        Solve(formal.Returns ?? Type.Unknown, signature.Returns ?? Type.Unknown, map);
    }
}
