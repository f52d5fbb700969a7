using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Attributes that only methods assign: what their values say without following the methods.</content>
internal sealed partial class Checker
{
    // The types of all values together; null where one of them needs the flow to be known, or is None.
    private Type? AssignedAttribute(Symbol symbol)
    {
        if (symbol.Definitions[0].Scope is not
            { Kind: ScopeKind.Function, Function: null, Parent.Class: not null } scope)
        {
            return null;
        }

        List<Type> types = [];
        foreach (var definition in symbol.Definitions)
        {
            var type = definition.Node switch
            {
                AugmentedAssignStatement => Type.Never,
                Parameter { Annotation: { } annotation } => EvalType(annotation, definition.Scope),
                AssignStatement x when Array.Exists(x.Targets, one => one is AttributeExpression target
                    && target.Name == symbol.Name) => PlainValue(x.Value, scope),
                _ => null,
            };
            if (type is null or AnyType || IsNone(type))
            {
                return null;
            }

            types.Add(Promote(type));
        }

        return Union(types) is NeverType ? null : Union(types);
    }

    // A value whose type can be read off: a constant, a display of constants, a new object of a class.
    private Type? PlainValue(Expression value, Scope scope)
    {
        switch (value)
        {
            case ConstantExpression { ConstantKind: not ConstantKind.Ellipsis } x:
                return ConstantType(x);
            case JoinedStringExpression:
                return Of("str");
            case UnaryExpression { Operator: UnaryOperator.Not }:
                return BoolType;
            case ListExpression { Elements: var items } when items.All(one => one is ConstantExpression):
            case SetExpression { Elements: var members } when members.All(one => one is ConstantExpression):
                return InferIn(scope, value);
            case DictExpression dict when dict.Keys.All(one => one is ConstantExpression)
                && dict.Values.All(one => one is ConstantExpression):
                return InferIn(scope, value);
            case CallExpression { Function: NameExpression { Name: [>= 'A' and <= 'Z', ..] or "int" or "str" or "float"
                or "bool" or "list" or "dict" or "set" } name }:
                if (SymbolOf(name.Name, scope)
                    is { Definitions: [{ Node: not (ClassStatement or ImportFromStatement) }, ..] }
                    || InferIn(scope, name) is not ClassObjectType { Exact: true, Instance: InstanceType made })
                {
                    return null;
                }

                Complete(made.Class);
                return (made.Class.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed | ClassTraits.Enum
                    | ClassTraits.TypedDict)) != 0 || made.Class.Metaclass is not null and not
                        InstanceType { Class.Module.IsStub: true } || made.Class.Supertype is not null
                    || FindInClass(made, "__new__", out _) is CallableType { Function.Class.Module.IsStub: false }
                    ? null : Instance(made.Class);
            default:
                return null;
        }
    }
}
