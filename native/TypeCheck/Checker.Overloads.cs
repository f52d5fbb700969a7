using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Definitions of overloaded and of decorated functions.</content>
internal sealed partial class Checker
{
    private void CheckOverloads(FunctionStatement node, FunctionInfo info)
    {
        if (_silence > 0 || _module.IsStub)
        {
            return;
        }

        if (node.Decorators is [var decorator])
        {
            CheckDecorator(decorator, info);
        }

        if (!_scope.Symbols.TryGetValue(node.Name, out var symbol) || symbol.Elsewhere is not null)
        {
            return;
        }

        var at = symbol.Definitions.FindIndex(one => one.Node == node);
        var count = 0;
        while (at - count >= 0 && symbol.Definitions[at - count].Node is FunctionStatement before
            && FunctionOf(before, _scope).IsOverload)
        {
            count++;
        }

        if (info.IsOverload && (at + 1 == symbol.Definitions.Count
            || symbol.Definitions[at + 1].Node is not FunctionStatement))
        {
            CheckImplementation(node, info, count);
        }
        else if (!info.IsOverload && at > 0 && symbol.Definitions[at - 1].Node is FunctionStatement first
            && FunctionOf(first, _scope).IsOverload
            && !(at > 1 && symbol.Definitions[at - 2].Node is FunctionStatement second
                && FunctionOf(second, _scope).IsOverload))
        {
            ReportName(first, "invalid-overload", $"Overloaded function `{node.Name}` requires at least two overloads");
        }
    }

    private void CheckImplementation(FunctionStatement node, FunctionInfo info, int count)
    {
        if (count == 1)
        {
            ReportName(node, "invalid-overload", $"Overloaded function `{node.Name}` requires at least two overloads");
        }
        else if (!info.IsAbstract && !(info.Class is { } owner && IsProtocol(owner)))
        {
            ReportName(node, "invalid-overload", $"Overloads for function `{node.Name}` must be followed by a "
                + "non-`@overload`-decorated implementation function");
        }
    }

    // A decorator of the program is called with the function.
    private void CheckDecorator(Expression decorator, FunctionInfo info)
    {
        if (decorator is NameExpression or AttributeExpression or CallExpression
            && Silently(() => Infer(decorator)) is CallableType { Signatures: [_] } called
            && called.Function is null or { Scope.Module.IsStub: false } && info.Class is null)
        {
            Call(called, new Arguments([new Argument(ArgumentKind.Plain, null, null, decorator)
            {
                Type = new CallableType(info, [SignatureOf(info)]),
            }]), decorator);
        }
    }
}
