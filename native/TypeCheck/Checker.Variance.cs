namespace Monty.TypeCheck;

/// <content>How the instances of generic classes relate.</content>
internal sealed partial class Checker
{
    // Where a class with brackets uses its parameter decides how its instances relate.
    private int VarianceOf(TypeVarType parameter, ClassInfo info)
    {
        if (parameter.Variance is { } known)
        {
            return known;
        }

        if (_variances.TryGetValue((parameter, info), out var found))
        {
            return found;
        }

        _variances[(parameter, info)] = 1;
        bool isIn = false, isOut = false;
        foreach (var (name, symbol) in info.Body.Symbols)
        {
            if (name is "__init__" or "__new__" || symbol.Definitions.Count == 0)
            {
                continue;
            }

            Use(SymbolType(symbol), parameter, !name.StartsWith('_') && symbol.Declared is not null
                && (info.Traits & ClassTraits.Frozen) == 0 && QualifierOf(symbol) != "Final", ref isIn, ref isOut);
        }

        foreach (var (name, symbol) in AttributesOf(info))
        {
            Use(SymbolType(symbol), parameter, !name.StartsWith('_')
                && !(info.Body.Symbols.TryGetValue(name, out var own) && QualifierOf(own) == "Final"),
                ref isIn, ref isOut);
        }

        foreach (var one in info.Bases)
        {
            Use(one, parameter, false, ref isIn, ref isOut);
        }

        return _variances[(parameter, info)] = isIn ? isOut ? 0 : -1 : 1;
    }

    private readonly Dictionary<(TypeVarType, ClassInfo), int> _variances = [];

    private void Use(Type? type, TypeVarType parameter, bool isMutable, ref bool isIn, ref bool isOut)
    {
        if (type is null || !HasTypeVars(type) && type is not PropertyType || !Enter())
        {
            return;
        }

        switch (type)
        {
            case TypeVarType x when x == parameter:
                isOut = true;
                isIn |= isMutable;
                break;
            case UnionType x: UseAll(x.Items, parameter, isMutable, ref isIn, ref isOut); break;
            case TupleType x: UseAll(x.Items, parameter, isMutable, ref isIn, ref isOut); break;
            case ClassObjectType x: Use(x.Instance, parameter, isMutable, ref isIn, ref isOut); break;
            case PropertyType x:
                Use(x.Getter.Signatures[0].Returns, parameter, x.Setter is not null, ref isIn, ref isOut);
                if (x.Setter?.Signatures[0].Parameters is [_, { } taken, ..])
                {
                    Use(taken.Type, parameter, false, ref isOut, ref isIn);
                }

                break;
            case InstanceType x:
                var own = TypeVarsOf(x.Class);
                for (var i = 0; i < x.Arguments.Length && i < own.Length; i++)
                {
                    var variance = VarianceOf(own[i], x.Class);
                    if (variance < 0)
                    {
                        Use(x.Arguments[i], parameter, isMutable, ref isOut, ref isIn);
                    }
                    else
                    {
                        Use(x.Arguments[i], parameter, isMutable || variance == 0, ref isIn, ref isOut);
                    }
                }

                break;
            case CallableType x:
                foreach (var signature in x.Signatures)
                {
                    foreach (var one in signature.Parameters)
                    {
                        Use(one.Type, parameter, isMutable, ref isOut, ref isIn);
                    }

                    Use(signature.Returns, parameter, isMutable, ref isIn, ref isOut);
                }

                break;
            default: break;
        }

        Leave();
    }

    private void UseAll(Type[] types, TypeVarType parameter, bool isMutable, ref bool isIn, ref bool isOut)
    {
        foreach (var type in types)
        {
            Use(type, parameter, isMutable, ref isIn, ref isOut);
        }
    }
}
