
namespace Monty.TypeCheck;

/// <content>Whether two types are the same for `assert_type`.</content>
internal sealed partial class Checker
{
    private bool AreEqual(Type first, Type second)
    {
        var (one, other) = (Canonical(Closed(first)), Canonical(Closed(second)));
        return Same(one, other) || Show(one) == Show(other);
    }

    // One form for what is written in several: open parts, numbers that may be int, classes as values, callables.
    private Type Canonical(Type type)
    {
        if (!Enter())
        {
            return type;
        }

        var result = CanonicalCore(type);
        Leave();
        return result;
    }

    private Type CanonicalCore(Type type)
    {
        switch (type)
        {
            case AnyType:
                return Type.Unknown;
            case UnionType x:
                if (x.Items[0] is LiteralType { Class: var whole } && MembersOf(whole) is { Count: > 0 } members
                    && members.Count == x.Items.Length && members.TrueForAll(
                        one => Array.Exists(x.Items, other => Same(one, other))))
                {
                    return Instance(whole);
                }

                var isFloat = Array.Exists(x.Items, one => IsNumber(one, "float"));
                var isComplex = Array.Exists(x.Items, one => IsNumber(one, "complex"));
                return Union(x.Items.Where(one => !((isFloat || isComplex) && IsNumber(one, "int"))
                    && !(isComplex && IsNumber(one, "float"))).Select(Canonical));
            case InstanceType x:
                var map = ArgumentMap(x);
                return map is null ? x : new InstanceType(x.Class, Array.ConvertAll(TypeVarsOf(x.Class), one =>
                    one.Kind == TypeVarKind.ParamSpec && map[one] is CallableType { Signatures: [var given] }
                        ? Canonical(new CallableType(null, [given with { Returns = null }])) : Canonical(map[one])));
            case TupleType x:
                return new TupleType(Array.ConvertAll(x.Items, Canonical), x.Repeated);
            case ClassObjectType x:
                return new ClassObjectType(Canonical(x.Instance), false);
            case CallableType x:
                return new CallableType(null, Array.ConvertAll(x.Signatures, one => new Signature(
                    Array.ConvertAll(one.Parameters, part => new SignatureParameter(
                        part.Kind == ParameterKind.PositionalOnly ? string.Empty : part.Name, part.Kind,
                        Canonical(part.Type ?? Type.Unknown), part.HasDefault)),
                    Canonical(one.Returns ?? Type.Unknown), one.IsGradual)));
            default:
                return type;
        }
    }

    private static bool IsNumber(Type type, string name) => type is InstanceType { Class: var info }
        && info.IsFrom("builtins", name);
}
