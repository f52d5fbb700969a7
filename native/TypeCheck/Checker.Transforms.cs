using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>What works like a data class: `dataclass_transform` on a decorator, a base or a metaclass.</content>
internal sealed partial class Checker
{
    private static CallExpression? TransformOf(Expression[] decorators)
    {
        foreach (var decorator in decorators)
        {
            if (decorator is CallExpression call && DecoratorName(call) == "dataclass_transform")
            {
                return call;
            }
        }

        return null;
    }

    // The mark on a function, or on one of its overloads.
    private static CallExpression? TransformOf(Type decorator)
    {
        if (decorator is not CallableType { Function: { } function })
        {
            return null;
        }

        if (function.Scope.Symbols.TryGetValue(function.Node.Name, out var symbol))
        {
            foreach (var definition in symbol.Definitions)
            {
                if (definition.Node is FunctionStatement one && TransformOf(one.Decorators) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private CallExpression? InheritedTransform(ClassInfo info)
    {
        foreach (var entry in info.Mro!.Skip(1))
        {
            if (TransformOf(ClassIn(entry).Node.Decorators) is { } found)
            {
                return found;
            }
        }

        foreach (var entry in info.Metaclass is InstanceType meta ? MroOf(meta) : [])
        {
            if (TransformOf(ClassIn(entry).Node.Decorators) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    // `arguments` are those of the decorator or of the class statement.
    private static void ApplyTransform(ClassInfo info, CallExpression transform, KeywordArgument[] arguments)
    {
        info.Transform = transform;
        info.Traits &= ~(ClassTraits.KeywordOnly | ClassTraits.NoInit | ClassTraits.Order | ClassTraits.Frozen);
        info.Traits |= ClassTraits.DataClass | Says("kw_only", ClassTraits.KeywordOnly)
            | Says("order", ClassTraits.Order) | Says("frozen", ClassTraits.Frozen);
        if (Array.Exists(arguments, one => one.Name == "init" && !IsTrue(one.Value)))
        {
            info.Traits |= ClassTraits.NoInit;
        }

        ClassTraits Says(string name, ClassTraits trait) =>
            IsTrue(Array.Find(arguments, one => one.Name == name)?.Value ?? Keyword(transform, name + "_default"))
                ? trait : ClassTraits.None;
    }

    // Whether a call in the body describes a field.
    private static bool IsFieldCall(ClassInfo info, CallExpression call) => info.Transform is not { } transform
        ? DecoratorName(call.Function) == "field"
        : Keyword(transform, "field_specifiers") is TupleExpression names
            && Array.Exists(names.Elements, one => DecoratorName(one) == DecoratorName(call.Function));

    /// <summary>What a class is as a function that makes its instances; null when that is not known.</summary>
    private CallableType? MakerOf(ClassObjectType type)
    {
        if (type.Instance is not InstanceType { Class: var info })
        {
            return null;
        }

        Complete(info);
        if (info.Module.IsStub || (info.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed | ClassTraits.Enum
            | ClassTraits.TypedDict)) != 0 || info.Supertype is not null)
        {
            return null;
        }

        if (MetaCall(type) is { } meta)
        {
            return meta;
        }

        Type self = type.IsSpecialized ? type.Instance : SelfInstance(info);
        if (FieldSignature(info, self) is { } fields)
        {
            return new CallableType(null, [fields]);
        }

        var starter = FindInClass(self, "__init__", out _) as CallableType;
        var hasInit = starter?.Function?.Class is { } home && !home.IsFrom("builtins", "object");
        if (FindInClass(self, "__new__", out _) is CallableType { Function.Class: { } first } maker
            && !first.IsFrom("builtins", "object"))
        {
            var made = ConstructorOf(maker, self, isNew: true);
            if (first.Module.IsStub)
            {
                return null;
            }

            if (!hasInit || made.Signatures[0].Returns is { } back && !(back is InstanceType own && own.Class == info))
            {
                return made;
            }
        }

        return !hasInit ? starter is null ? null : new CallableType(null, [new Signature([], self)])
            : starter!.Function!.Class!.Module.IsStub ? null : ConstructorOf(starter, self, isNew: false);
    }

    // A metaclass whose `__call__` makes something else than instances, or takes other arguments.
    private CallableType? MetaCall(ClassObjectType type)
    {
        if (ClassIn(type.Instance).Metaclass is not InstanceType { Class.Module.IsStub: false } meta
            || FindInClass(meta, "__call__", out _) is not CallableType { Function.Class.Module.IsStub: false } own
            || BindSelf(own, type, meta) is not { Signatures: [var signature] } bound)
        {
            return null;
        }

        var takesAll = Array.TrueForAll(signature.Parameters, one => one.Kind is ParameterKind.Variadic
            or ParameterKind.VariadicKeywords) && signature.Parameters.Length == 2;
        return takesAll && (signature.Returns is null || HasTypeVars(signature.Returns)
            || Same(signature.Returns, type.Instance)) ? null : bound;
    }

    // What a field specifier says by the default of its own parameter: the overload that takes the call decides.
    private string? DefaultIn(ClassInfo info, CallExpression call, string name) =>
        InferIn(info.Outer, call.Function) is CallableType callee && SpecifierOf(info, call, callee) is { } signature
            ? Array.Find(signature.Parameters, one => one.Name == name)?.Default : null;

    private Signature? SpecifierOf(ClassInfo info, CallExpression call, CallableType callee) => Silently(() =>
        callee.Signatures.FirstOrDefault(signature =>
        {
            Arguments given = new([.. call.Keywords.Select(one => new Argument(
                ArgumentKind.Keyword, one.Name, null, null) { Type = InferIn(info.Body, one.Value) })]);
            var match = Pair(signature, given, string.Empty, isMethod: false);
            Check(signature, match, string.Empty, isLenient: true, keepsLiterals: true);
            return match.Mistakes.Count == 0;
        }));

    // `field(converter=f)`: what the field is made of is what the function takes.
    private Type? ConvertedFrom(ClassInfo info, Expression? value)
    {
        if (info.Transform is null || value is not CallExpression call || !IsFieldCall(info, call)
            || Keyword(call, "converter") is not { } converter)
        {
            return null;
        }

        var made = Silently(() => InferIn(info.Body, converter));
        var function = made is ClassObjectType type ? MakerOf(type) : made as CallableType;
        return function is null ? Type.Unknown : Union(function.Signatures.Select(one =>
            one.Parameters is [{ Kind: < ParameterKind.KeywordOnly, Type: var taken }, ..] ? taken ?? Type.Unknown
                : Type.Never));
    }
}
