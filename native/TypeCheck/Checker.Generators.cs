using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>What generators yield, are sent and return, and what is awaited.</content>
internal sealed partial class Checker
{
    private Type Await(Type type, Expression? node)
    {
        if (HasOpenItem(type) || type is NeverType)
        {
            return type is NeverType ? type : Type.Unknown;
        }

        List<Type> results = [];
        foreach (var item in ItemsOf(type))
        {
            if (CallMember(item, "__await__") is not { } generator)
            {
                if (node is not null)
                {
                    Report(node, "invalid-await", $"`{Show(type)}` is not awaitable");
                }

                return Type.Unknown;
            }

            results.Add(Generated(generator, 2));
        }

        return Union(results);
    }

    // 0 what a generator yields, 1 what it is sent, 2 what it returns.
    private Type Generated(Type type, int index)
    {
        foreach (var name in (ReadOnlySpan<string>)["Generator", "AsyncGenerator"])
        {
            if (type is InstanceType && BaseOf(type, Known("typing", name)) is InstanceType { Arguments: var found })
            {
                return index < found.Length ? found[index] : index == 2 ? NoneType : Type.Unknown;
            }
        }

        return Type.Unknown;
    }

    private Type InferYield(YieldExpression node)
    {
        var value = node.Value is null ? NoneType
            : Infer(node.Value, _frame?.Yields is { } context ? YieldedBy(context) : null);
        if (_frame?.Yields is { } returns)
        {
            var wanted = YieldedBy(returns);
            if (!IsAssignable(value, wanted))
            {
                Report((Node?)node.Value ?? node, "invalid-yield",
                    $"Yield type `{Show(value)}` does not match annotated yield type `{Show(wanted)}`");
            }

            return Generated(returns, 1);
        }

        return Type.Unknown;
    }

    // `yield from` hands on what it gets, and what the generator is sent.
    private void CheckDelegation(YieldFromExpression node, Type source, Type yielded)
    {
        if (_frame?.Yields is not { } returns)
        {
            return;
        }

        var wanted = YieldedBy(returns);
        if (!IsAssignable(Closed(yielded), wanted))
        {
            Report(node.Value, "invalid-yield",
                $"Yield type `{Show(yielded)}` does not match annotated yield type `{Show(wanted)}`");
        }
        else if (Generated(returns, 1) is var sent and not AnyType && Generated(source, 1) is var taken
            && !IsAssignable(sent, taken))
        {
            Report(node.Value, "invalid-yield",
                $"Send type `{Show(taken)}` does not match annotated send type `{Show(sent)}`");
        }
    }

    private Type YieldedBy(Type returns) => returns switch
    {
        UnionType x => Union(x.Items.Select(YieldedBy)),
        InstanceType { Arguments.Length: > 0 } x => x.Arguments[0],
        _ => Type.Unknown,
    };
}
