using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Tuples, callables and their parameters in annotations.</content>
internal sealed partial class Checker
{
    // `[int, str]`, `...`, `P` or `Concatenate[int, P]` where parameters are expected.
    private Type ParametersFor(Expression item, Scope scope)
    {
        if (item is ListExpression list)
        {
            if (Array.Exists(list.Elements, one => one is StarredExpression
                || (one is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack")))
            {
                return new CallableType(null, [new Signature([.. Unpacked(new SignatureParameter(
                    "args", ParameterKind.Variadic, TupleOf(list.Elements, scope), false, null, true))],
                        Type.Unknown)]);
            }

            return CallableWith(Array.ConvertAll(list.Elements, one => EvalType(one, scope)), Type.Unknown);
        }

        if (item is ConstantExpression { ConstantKind: ConstantKind.Ellipsis })
        {
            return CallableWith([], Type.Unknown, gradual: true);
        }

        if (item is SubscriptExpression { Index: TupleExpression { Elements: [.. var heads, var rest] } } concatenated
            && FormName(concatenated.Value, scope) == "Concatenate")
        {
            var front = CallableWith(Array.ConvertAll(heads, one => EvalType(one, scope)), Type.Unknown).Signatures[0];
            return new CallableType(null, [ParametersFor(rest, scope) switch
            {
                CallableType { Signatures: [var tail] } => new Signature(
                    [.. front.Parameters, .. tail.Parameters], tail.Returns, tail.IsGradual),
                TypeVarType spec => new Signature([.. front.Parameters, .. SpecParameters(spec)], null),
                _ => front with { IsGradual = true },
            }]);
        }

        return EvalPart(item, scope);
    }

    private static SignatureParameter[] SpecParameters(TypeVarType spec) =>
    [
        new("args", ParameterKind.Variadic,
            new TypeVarType(spec.Name, TypeVarKind.Arguments, spec.Owner) { Whole = spec }, false),
        new("kwargs", ParameterKind.VariadicKeywords,
            new TypeVarType(spec.Name, TypeVarKind.KeywordArguments, spec.Owner) { Whole = spec }, false),
    ];

    private Type CallableOf(SubscriptExpression node, Expression[] items, Scope scope)
    {
        if (items[0] is ListExpression { Elements: [ConstantExpression { ConstantKind: ConstantKind.Ellipsis }] })
        {
            InvalidForm(items[0], scope, "`[...]` is not a valid parameter list for `Callable`: "
                + "Did you mean `Callable[..., int]`?");
        }

        if (items.Length != 2)
        {
            InvalidForm(node, scope, "Special form `typing.Callable` expected exactly two arguments "
                + "(parameter types and return type)");
            return new CallableType(null, [new Signature([], Type.Unknown, true)]);
        }

        var returns = EvalType(items[1], scope);
        return ParametersFor(items[0], scope) switch
        {
            CallableType { Signatures: [var given] } => new CallableType(null, [given with { Returns = returns }]),
            TypeVarType { Kind: TypeVarKind.ParamSpec } spec =>
                new CallableType(null, [new Signature(SpecParameters(spec), returns)]),
            InstanceType when items[0] is NameExpression => WrongParameters(),
            _ => new CallableType(null, [new Signature([], returns, true)]),
        };

        Type WrongParameters()
        {
            InvalidForm(items[0], scope, "The first argument to `Callable` must be either a list of types, ParamSpec, "
                + "Concatenate, or `...`");
            return new CallableType(null, [new Signature([], returns, true)]);
        }
    }

    private TupleType TupleOf(Expression[] items, Scope scope)
    {
        if (items is [var only, ConstantExpression { ConstantKind: ConstantKind.Ellipsis }])
        {
            if (only is StarredExpression or ConstantExpression { ConstantKind: ConstantKind.Ellipsis })
            {
                InvalidForm(only, scope, "Invalid `tuple` specialization: `...` cannot follow an unpacked tuple");
            }

            return new TupleType([EvalType(only, scope)], 0);
        }

        List<Type> types = [];
        var repeated = -1;
        foreach (var item in items)
        {
            if (item is ConstantExpression { ConstantKind: ConstantKind.Ellipsis })
            {
                InvalidForm(item, scope, "Invalid `tuple` specialization: `...` can only be used as the second element "
                    + "in a two-element `tuple` specialization");
            }

            var inner = item is StarredExpression star ? star.Value
                : item is SubscriptExpression unpack && FormName(unpack.Value, scope) == "Unpack" ? unpack.Index : null;
            if (inner is null)
            {
                if (item is not TupleExpression { Elements: [] })
                {
                    types.Add(EvalType(item, scope));
                }

                continue;
            }

            var part = EvalPart(inner, scope);
            if (part is TypeVarType && repeated >= 0)
            {
                InvalidForm(
                    item, scope, "Multiple unpacked variadic tuples are not allowed in a `tuple` specialization");
            }

            if (part is TupleType nested)
            {
                if (nested.Repeated >= 0 && repeated >= 0)
                {
                    InvalidForm(item, scope,
                        "Multiple unpacked variadic tuples are not allowed in a `tuple` specialization");
                }

                repeated = nested.Repeated >= 0 ? types.Count + nested.Repeated : repeated;
                types.AddRange(nested.Items);
            }
            else
            {
                repeated = types.Count;
                types.Add(part);
            }
        }

        return new TupleType([.. types], repeated);
    }
}
