
namespace Monty.TypeCheck;

/// <content>Whether a value has what a protocol asks for.</content>
internal sealed partial class Checker
{
    private bool IsProtocol(ClassInfo info)
    {
        Complete(info);
        return (info.Traits & ClassTraits.Protocol) != 0;
    }

    // Structural: every member of the protocol exists and fits.
    private bool FitsProtocol(Type from, InstanceType to)
    {
        var pair = from is InstanceType one && one.Arguments.Length == 0 && to.Arguments.Length == 0
            ? (one.Class, to.Class) : default((ClassInfo, ClassInfo)?);
        if (pair is { } key)
        {
            if (_assignable.TryGetValue(key, out var known))
            {
                return known ?? true;
            }

            _assignable[key] = null;
        }

        // A protocol that needs itself to fit does.
        if (_open.Exists(one => one.To.Class == to.Class && Same(one.From, from) && Same(one.To, to)))
        {
            return true;
        }

        _open.Add((from, to));
        var result = _open.Count > MaxOpen || FitsProtocolCore(from, to);
        _open.RemoveAt(_open.Count - 1);
        if (pair is { } done)
        {
            _assignable[done] = result;
        }

        return result;
    }

    private bool FitsProtocolCore(Type from, InstanceType to)
    {
        foreach (var entry in MroOf(to))
        {
            var info = ClassIn(entry);
            if (!IsProtocol(info))
            {
                continue;
            }

            foreach (var name in info.Body.Symbols.Keys)
            {
                if (name
                    is "__slots__" or "__match_args__" or "__class_getitem__" or "__doc__" or "__module__"
                        or "__init__")
                {
                    continue;
                }

                var isOwn = !info.Module.IsStub;
                if ((name == "__call__" && from is CallableType ? from
                    : from is CallableType function && isOwn && name != "__call__" ? InstanceMember(Instance(Known(
                        "types", function.Self is null ? "FunctionType" : "MethodType")), from, name)
                    : (name == "__call__" && from is ClassObjectType made ? MakerOf(made) : null)
                        ?? Member(from, name)) is not { } actual
                    || (name == "__hash__" && IsNone(actual))
                    || (isOwn && from is ClassObjectType type && !IsClassAttribute(type, info, name, actual)))
                {
                    return false;
                }

                if ((from is InstanceType && FindInClass(to, name, out var isOnInstance) is { } declared && isOwn
                    ? Bind(declared, from, from, viaClass: false, isOnInstance) : Member(to, name)) is { } wanted
                    && !(FitsMember(actual, wanted)
                        && (info.Module.IsStub || IsAsMutable(from, actual, info, name, wanted))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // A class as the value: what is said about its objects does not hold for itself.
    private bool IsClassAttribute(ClassObjectType type, ClassInfo protocol, string name, Type actual)
    {
        var symbol = protocol.Body.Symbols[name];
        if (symbol.Definitions is not [{ Node: Syntax.Tree.AnnotatedAssignStatement }, ..])
        {
            return actual is not PropertyType;
        }

        foreach (var entry in type.Instance is InstanceType or TupleType ? MroOf(type.Instance) : [])
        {
            if (ClassIn(entry).Body.Symbols.TryGetValue(name, out var own) && own.Definitions.Count > 0)
            {
                return QualifierOf(symbol) != "ClassVar" && (QualifierOf(own) == "ClassVar" || own.Declared is null
                    && DeclaredType(own) is null);
            }
        }

        return QualifierOf(symbol) != "ClassVar";
    }

    private bool FitsMember(Type actual, Type wanted)
    {
        if (actual is not CallableType method || wanted is not CallableType expected)
        {
            return wanted is CallableType ? IsAssignable(actual, wanted) : IsAssignable(Promote(actual), wanted)
                || HasAny(actual);
        }

        // Overloads of the value: one has to fit each of the protocol, which has one in nearly all cases.
        return Array.TrueForAll(expected.Signatures, to =>
            Array.Exists(method.Signatures, one => IsSignatureAssignable(
                one, to, isNamed: expected.Function is { Scope.Module.IsStub: false })));
    }
}
