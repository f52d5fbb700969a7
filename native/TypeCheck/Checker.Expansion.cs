using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Which overloads take a call, if need be for each alternative of an argument.</content>
internal sealed partial class Checker
{
    private Type? CallOverloads(
        Signature[] overloads, Arguments arguments, string name, bool keepsLiterals, int expands)
    {
        var open = arguments.Items.Exists(one => one.Type is { } type ? HasUnknown(type)
            : one.Value is { } value and not LambdaExpression && HasUnknown(Silently(() => Infer(value))));
        List<Type> results = [];
        foreach (var overload in overloads)
        {
            var match = Pair(overload, arguments, name, isMethod: false);
            var result = Silently(() => Check(overload, match, name, isLenient: true, keepsLiterals));
            if (match.Mistakes.Count == 0)
            {
                results.Add(result);
                if (!open)
                {
                    break;
                }
            }
        }

        if (results.Count > 0)
        {
            // What an open argument really is may choose another overload.
            return results.TrueForAll(one => Same(one, results[0])) ? results[0] : Type.Unknown;
        }

        var at = expands == 0 ? -1 : arguments.Items.FindIndex(one => ExpandedArgument(one).Length > 1);
        if (at < 0)
        {
            return null;
        }

        foreach (var item in ExpandedArgument(arguments.Items[at]))
        {
            if (CallOverloads(overloads, arguments.With(at, item), name, keepsLiterals, expands - 1) is not { } one)
            {
                return null;
            }

            results.Add(one);
        }

        return Union(results);
    }

    // The alternatives of an argument: members of a union, of bool and of enumerations, items of tuples.
    private Type[] ExpandedArgument(Argument argument)
    {
        var type = argument.Type ?? (argument.Value is { } value and not LambdaExpression
            ? Silently(() => Infer(value)) : Type.Unknown);
        switch (type)
        {
            case UnionType { Items.Length: <= MaxExpanded } x:
                return x.Items;
            case InstanceType { Class: var info } when info.IsFrom("builtins", "bool") || IsEnum(info):
                return [.. MembersOf(info).Take(MaxExpanded)];
            case TupleType { Repeated: < 0, Items.Length: <= 4 } x:
                List<Type[]> rows = [[]];
                foreach (var item in x.Items)
                {
                    rows = rows.SelectMany(row => ItemsOf(item).Select(one => (Type[])[.. row, one]));
                    if (rows.Count > MaxExpanded)
                    {
                        return [x];
                    }
                }

                return [.. rows.Select(row => new TupleType(row))];
            default:
                return [type];
        }
    }

    // Inside of its own definition a parameter of the caller is no parameter of the call.
    private Signature Fresh(Signature signature, Arguments arguments)
    {
        if (!HasOwnTypeVars(signature) || !arguments.Items.Exists(one => one.Type is null || HasTypeVars(one.Type)))
        {
            return signature;
        }

        List<TypeVarType> given = [], own = [];
        arguments.Items.ForEach(one => CollectTypeVars(one.Type, given));
        CollectTypeVars(signature, own);
        Dictionary<TypeVarType, Type> map = [];
        foreach (var one in own)
        {
            if (one.Kind == TypeVarKind.TypeVar && given.Contains(one))
            {
                map[one] = new TypeVarType(one.Name, one.Kind, one.Owner)
                {
                    Bound = one.Bound, Constraints = one.Constraints, Default = one.Default, Variance = one.Variance,
                };
            }
        }

        return Substitute(signature, map);
    }
}
