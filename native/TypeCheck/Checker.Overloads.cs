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
        else if (!info.IsOverload && count == 0 && at > 1)
        {
            CheckOverloadGroup(node, info, symbol, at);
        }

        if (!info.IsOverload && at > 0 && symbol.Definitions[at - 1].Node is FunctionStatement first
            && FunctionOf(first, _scope).IsOverload
            && !(at > 1 && symbol.Definitions[at - 2].Node is FunctionStatement second
                && FunctionOf(second, _scope).IsOverload))
        {
            ReportName(first, "invalid-overload", $"Overloaded function `{node.Name}` requires at least two overloads");
        }
    }

    // The overloads before an implementation: what it takes and gives, and marks that must be the same for all.
    private void CheckOverloadGroup(FunctionStatement node, FunctionInfo info, Symbol symbol, int at)
    {
        var implementation = node.Decorators.Length == 0 ? SignatureOf(info) : null;
        for (var i = at - 1; i >= 0 && symbol.Definitions[i].Node is FunctionStatement overload
            && FunctionOf(overload, _scope) is { IsOverload: true } one; i--)
        {
            if (info.Class is not null && (one.IsClassMethod != info.IsClassMethod || one.IsStatic != info.IsStatic))
            {
                ReportName(node, "invalid-overload", $"Overloaded function `{node.Name}` does not use the "
                    + $"`@{(one.IsStatic || info.IsStatic ? "staticmethod" : "classmethod")}` decorator consistently");
                return;
            }

            foreach (var mark in (ReadOnlySpan<string>)["final", "override"])
            {
                if (IsDecorated(symbol.Definitions[i], mark))
                {
                    ReportName(overload, "invalid-overload",
                        $"`@{mark}` decorator should be applied only to the overload implementation");
                }
            }

            var wanted = SignatureOf(one);
            if (implementation is null || overload.Decorators.Length > 1 || HasOwnTypeVars(implementation)
                || HasOwnTypeVars(wanted) || HasTypeVars(wanted.Returns) || HasTypeVars(implementation.Returns))
            {
                continue;
            }

            if (wanted.Returns is InstanceType { Class.Name: "Coroutine" }
                || implementation.Returns is InstanceType { Class.Name: "Coroutine" })
            {
                continue;
            }

            if (!(IsAssignable(wanted.Returns ?? Type.Unknown, implementation.Returns ?? Type.Unknown)
                || IsAssignable(implementation.Returns ?? Type.Unknown, wanted.Returns ?? Type.Unknown))
                || !(implementation.IsGradual || TakesAll(implementation.Parameters, wanted.Parameters)))
            {
                ReportName(node, "invalid-overload",
                    $"Implementation of overloaded function `{node.Name}` is not consistent with its overloads");
                return;
            }
        }
    }

    // Each parameter of an overload has a place in the implementation that takes what it takes.
    private bool TakesAll(SignatureParameter[] own, SignatureParameter[] wanted)
    {
        var many = Array.Find(own, one => one.Kind == ParameterKind.Variadic);
        var keywords = Array.Find(own, one => one.Kind == ParameterKind.VariadicKeywords);
        for (var i = 0; i < wanted.Length; i++)
        {
            var part = wanted[i];
            var place = part.Kind switch
            {
                <= ParameterKind.Positional =>
                    i < own.Length && own[i].Kind <= ParameterKind.Positional ? own[i] : many,
                ParameterKind.Variadic => many,
                ParameterKind.KeywordOnly => Array.Find(own, one => one.Name == part.Name) ?? keywords,
                _ => keywords,
            };
            if (place is null && part.Kind is not (ParameterKind.Variadic or ParameterKind.VariadicKeywords))
            {
                return false;
            }

            if (place is { Type: { } x, IsUnpacked: false } && part is { Type: { } y, IsUnpacked: false }
                && !IsAssignable(y, x) && !IsAssignable(x, y))
            {
                return false;
            }
        }

        return true;
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
