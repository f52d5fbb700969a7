using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>`self`, `Self` and `super()` in the bodies of methods.</content>
internal sealed partial class Checker
{
    // `self` as the body of a method sees it. A class without subclasses is its own `Self`.
    private InstanceType SelfOf(ClassInfo info)
    {
        Complete(info);
        var self = SelfInstance(info);
        return (info.Traits & ClassTraits.Final) != 0 || MembersOf(info).Count > 0 ? self
            : new InstanceType(info, self.Arguments) { IsSelf = true };
    }

    // `Self` in an annotation, inside of the body.
    private Type Embodied(Type type, ClassInfo? info) =>
        info is null || type is AnyType ? type : Substitute(type, new() { [SelfType] = SelfOf(info) });

    // `Self` needs an object or class that is handed over, and is no metaclass.
    private void CheckSelf(FunctionStatement node, FunctionInfo info)
    {
        if (info.Class is not { } owner || _silence > 0 || !HasSelf(SignatureOf(info)))
        {
            return;
        }

        var isMeta = IsSubclass(owner, Builtin("type"));
        var isTyped = SignatureOf(info).Parameters is [{ Type: TypeVarType { Kind: TypeVarKind.TypeVar }
            or ClassObjectType { Instance: TypeVarType { Kind: TypeVarKind.TypeVar } } }, ..];
        if (isMeta || (info.IsStatic && node.Name != "__new__") || (isTyped && !info.IsStatic))
        {
            ReportName(node, "invalid-type-form", "`Self` cannot be used in " + (isMeta ? "a metaclass"
                : isTyped ? "a method whose first parameter has a type of its own" : "a static method"));
        }
    }

    private static bool HasSelf(Signature signature) => HasSelf(signature.Returns)
        || Array.Exists(signature.Parameters, one => HasSelf(one.Type));

    private static bool HasSelf(Type? type) => System.Runtime.CompilerServices.RuntimeHelpers
        .TryEnsureSufficientExecutionStack() && type switch
    {
        TypeVarType { Kind: TypeVarKind.Self } => true,
        InstanceType x => Array.Exists(x.Arguments, HasSelf),
        TupleType x => Array.Exists(x.Items, HasSelf),
        UnionType x => Array.Exists(x.Items, HasSelf),
        ClassObjectType x => HasSelf(x.Instance),
        CallableType x => Array.Exists(x.Signatures, HasSelf),
        _ => false,
    };

    private Type SuperOf(Arguments arguments)
    {
        if (arguments.Items is [{ Type: ClassObjectType { Instance: InstanceType { Class: var named } } },
            { Type: { } given }])
        {
            return IsOpenClass(named) ? Type.Unknown : new SuperType(named, given);
        }

        for (var scope = _scope; arguments.Items.Count == 0 && scope is not null; scope = scope.Parent!)
        {
            if (scope.Function is { } function)
            {
                if (function.Class is { } info)
                {
                    Type self = SelfOf(info);
                    return IsOpenClass(info) ? Type.Unknown : new SuperType(info,
                        function.IsClassMethod || function.Node.Name == "__new__" ? ClassObject(self, false) : self);
                }

                return Type.Unknown;
            }
        }

        return Type.Unknown;
    }

    private bool IsOpenClass(ClassInfo info)
    {
        Complete(info);
        return (info.Traits & (ClassTraits.UnknownBase | ClassTraits.Enum | ClassTraits.NamedTuple
            | ClassTraits.TypedDict)) != 0
            || Array.Exists(info.Mro!, entry => (ClassIn(entry).Traits & ClassTraits.Transformed) != 0);
    }

    private Type? SuperMember(SuperType type, string name)
    {
        var self = type.Self is ClassObjectType made ? made.Instance : type.Self;
        var isOpen = false;
        foreach (var entry in self is InstanceType or TupleType && IsSubclass(ClassIn(self), type.Start)
            ? MroOf(self).SkipWhile(one => ClassIn(one) != type.Start).Skip(1)
                : MroOf(SelfInstance(type.Start)).Skip(1))
        {
            var info = ClassIn(entry);

            // A stub that says nothing about the constructor leaves it open.
            isOpen |= info.Module is { IsStub: true, Name: not ("typing" or "abc") } && !IsObject(entry);
            if (isOpen && IsObject(entry) && name is ("__init__" or "__new__" or "__init_subclass__"))
            {
                return Type.Unknown;
            }

            if (name == "__init__" && info.IsDataClassItself() && FieldSignature(info, entry) is { } fields)
            {
                return new CallableType(null, [fields with { Returns = NoneType }], self);
            }

            if ((info.Body.Symbols.TryGetValue(name, out var symbol) && symbol.Definitions.Count > 0)
                || (!info.Module.IsStub && AttributesOf(info).ContainsKey(name)))
            {
                return FindInClass(entry, name, out var isOnInstance) is { } raw
                    ? Bind(raw, type.Self, self, viaClass: type.Self is ClassObjectType, isOnInstance) : Type.Unknown;
            }
        }

        return Member(ObjectType, name);
    }

    // A method without a body of its own cannot do what the call hopes for.
    private void CheckAbstractCall(AttributeExpression node, Type owner, Type found)
    {
        if (owner is SuperType && _silence == 0
            && found is CallableType { Function: { IsAbstract: true, Scope.Module.IsStub: false } function }
            && function.Node.Returns is not (null or ConstantExpression { ConstantKind: ConstantKind.None })
            && IsEmpty(function.Node.Body))
        {
            Report(node, "call-abstract-method", $"Cannot call abstract method `{function.QualifiedName}`: "
                + "it has no implementation");
        }
    }
}
