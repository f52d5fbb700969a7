using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Where type parameters may be used, and how they may be declared in brackets.</content>
internal sealed partial class Checker
{
    private void CheckTypeParameters(TypeParameter[] nodes, Scope inner)
    {
        foreach (var node in _silence == 0 ? nodes : [])
        {
            for (var at = inner.Parent; at is not null; at = at.Parent)
            {
                if (at.TypeParameters?.ContainsKey(node.Name) == true)
                {
                    Report(node, "shadowed-type-variable",
                        $"Type parameter `{node.Name}` is already bound by an enclosing scope");
                    break;
                }
            }

            if ((node as TypeVarParameter)?.Bound is not { } bound)
            {
                continue;
            }

            if (bound is TupleExpression { Elements.Length: < 2 })
            {
                Report(bound, "invalid-type-variable-constraints", "TypeVar must have at least two constrained types");
            }

            foreach (var one in bound is TupleExpression tuple ? tuple.Elements : [bound])
            {
                if (HasTypeVars(EvalType(one, inner)))
                {
                    Report(one, "invalid-type-variable-bound", "TypeVar bounds and constraints cannot be generic");
                }
            }
        }
    }

    // Parameters made by `TypeVar(...)` do not mix with those in brackets.
    private void CheckOldParameters(Type type, Node place, string owner, ClassInfo? around = null)
    {
        List<TypeVarType> found = [];
        CollectTypeVars(type, found);
        if (found.Find(one => one.Owner.Length == 0 && (around is null || !IsParameterOf(one, around))) is { } old)
        {
            Report(place, "unbound-type-variable",
                $"Type variable `{old.Name}` is not bound to any outer generic context: `{owner}` declares its own");
        }
    }

    private bool IsParameterOf(TypeVarType parameter, ClassInfo info) =>
        Array.IndexOf(TypeVarsOf(info), parameter) >= 0;

    // A type in a body uses what its functions and classes have bound.
    private void CheckBound(Type? type, Node place, Scope scope)
    {
        if (type is null || _silence > 0 || !scope.Module.IsReported || scope.Module.IsStub)
        {
            return;
        }

        List<TypeVarType> found = [];
        CollectTypeVars(type, found);
        foreach (var one in found)
        {
            if (one.Owner.Length == 0 && !IsBound(one, scope))
            {
                Report(place, "unbound-type-variable",
                    $"Type variable `{one.Name}` is not bound to any outer generic context");
                return;
            }
        }
    }

    private bool IsBound(TypeVarType parameter, Scope? scope)
    {
        var hasClass = false;
        for (; scope is not null; scope = scope.Parent)
        {
            if (scope.Function is { } function)
            {
                List<TypeVarType> own = [];
                CollectTypeVars(SignatureOf(function), own);
                if (own.Contains(parameter))
                {
                    return true;
                }
            }

            // The parameters of a class do not reach the classes in it.
            if (scope.Class is { } info)
            {
                if (!hasClass && IsParameterOf(parameter, info))
                {
                    return true;
                }

                hasClass = true;
            }
        }

        return false;
    }

    // A class in a generic class or function has parameters of its own.
    private void CheckOwnParameters(ClassInfo info)
    {
        foreach (var parameter in TypeVarsOf(info))
        {
            for (var scope = info.Outer; scope is not null && parameter.Owner.Length == 0; scope = scope.Parent)
            {
                List<TypeVarType> outer = [.. scope.Class is { } around ? TypeVarsOf(around) : []];
                if (scope.Function is { } function)
                {
                    CollectTypeVars(SignatureOf(function), outer);
                }

                if (outer.Contains(parameter))
                {
                    ReportName(info.Node, "shadowed-type-variable", $"Generic class `{info.Name}` uses type variable "
                        + $"`{parameter.Name}` already bound by an enclosing scope");
                    return;
                }
            }
        }

        if (info.Node.TypeParameters.Length > 0 && info.Node.Bases.Length > 0)
        {
            Array.ForEach(info.Bases, one => CheckOldParameters(one, info.Node.Bases[0], info.Name, info));
        }

        CheckDefaultOrder(info);
        CheckVariance(info);
        List<Type> all = [];
        foreach (var one in info.Bases)
        {
            foreach (var entry in MroOf(one).Select(entry => Substitute(entry, ArgumentMap(one))))
            {
                if (entry is InstanceType { Arguments.Length: > 0, Class.Module.IsStub: false } && all.Exists(
                    other =>
                        ClassIn(other) == ClassIn(entry) && !HasAny(other) && !HasAny(entry) && !Same(other, entry)))
                {
                    ReportName(info.Node, "invalid-generic-class",
                        $"Inconsistent type arguments for `{ClassIn(entry).Name}` among the bases of `{info.Name}`");
                    return;
                }

                all.Add(entry);
            }
        }
    }

    private void CheckDefaultOrder(ClassInfo info)
    {
        TypeVarType? before = null;
        List<TypeVarType> seen = [];
        foreach (var parameter in TypeVarsOf(info))
        {
            List<TypeVarType> used = [];
            CollectTypeVars(parameter.Default?.Invoke(), used);
            var message = parameter.Default is null
                ? before is not null && parameter.Kind != TypeVarKind.TypeVarTuple
                    ? $"Type parameter `{parameter.Name}` without a default cannot follow earlier parameter "
                        + $"`{before.Name}` with a default" : null
                : used.Exists(one => !seen.Contains(one))
                    ? $"Default of `{parameter.Name}` cannot reference type parameters that come later or are elsewhere"
                : seen is [.., { Kind: TypeVarKind.TypeVarTuple }] && parameter.Kind == TypeVarKind.TypeVar
                    ? $"Type variable `{parameter.Name}` with a default cannot follow a `TypeVarTuple`" : null;
            if (message is not null)
            {
                ReportName(info.Node, "invalid-generic-class", message);
                return;
            }

            before = parameter.Default is null ? before : parameter;
            seen.Add(parameter);
        }

        if (seen.FindAll(one => one.Kind == TypeVarKind.TypeVarTuple).Count > 1)
        {
            ReportName(
                info.Node, "invalid-generic-class", "Only one `TypeVarTuple` is allowed in a type parameter list");
        }
    }

    // What is declared covariant does not go where a base takes it in, and the other way round.
    private void CheckVariance(ClassInfo info)
    {
        foreach (var one in info.Bases)
        {
            List<TypeVarType> used = [];
            CollectTypeVars(one, used);
            foreach (var parameter in used)
            {
                bool isIn = false, isOut = false;
                if (parameter is { Kind: TypeVarKind.TypeVar, Owner: "", Variance: 1 or -1 })
                {
                    Use(one, parameter, false, ref isIn, ref isOut);
                }

                if (parameter.Variance == 1 ? isIn : parameter.Variance == -1 && isOut)
                {
                    ReportName(info.Node, "invalid-generic-class", $"Variance of type variable `{parameter.Name}` is "
                        + $"incompatible with base class `{Show(one)}`");
                    return;
                }
            }
        }
    }
}
