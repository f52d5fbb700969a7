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
        if (type.Instance is not InstanceType { Class: var info } || info.Module.IsStub || TypeVarsOf(info).Length > 0
            || (info.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed | ClassTraits.Enum
                | ClassTraits.TypedDict)) != 0 || info.Supertype is not null || info.Metaclass is not null)
        {
            return null;
        }

        if (FieldSignature(info, type.Instance) is { } fields)
        {
            return new CallableType(null, [fields]);
        }

        var starter = FindInClass(type.Instance, "__init__", out _) as CallableType;
        return FindInClass(type.Instance, "__new__", out _) is CallableType { Function.Class: { } home }
            && !home.IsFrom("builtins", "object") ? null
            : starter?.Function?.Class is not { } first ? null
            : first.IsFrom("builtins", "object") ? new CallableType(null, [new Signature([], type.Instance)])
            : first.Module.IsStub ? null : ConstructorOf(starter, type.Instance, isNew: false);
    }
}
