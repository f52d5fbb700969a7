using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Typed dicts that are closed, or say what other items they may have.</content>
internal sealed partial class Checker
{
    /// <summary>
    /// What further items a typed dict may have; null when nothing is said, Never when there are none.
    /// </summary>
    private (Type? Type, bool IsReadOnly) ExtraOf(ClassInfo info)
    {
        Complete(info);
        foreach (var keyword in info.Node.Keywords)
        {
            if (keyword.Name == "closed")
            {
                return IsTrue(keyword.Value) ? (Type.Never, false) : default;
            }

            if (keyword.Name == "extra_items")
            {
                var isReadOnly = keyword.Value is SubscriptExpression x && FormName(x.Value, info.Outer) == "ReadOnly";
                return (Silently(() => EvalType(
                    isReadOnly ? ((SubscriptExpression)keyword.Value).Index : keyword.Value, info.Outer)), isReadOnly);
            }
        }

        foreach (var one in info.Bases)
        {
            if (one is InstanceType { Class: var above } && IsTypedDict(above) && !above.Module.IsStub
                && ExtraOf(above) is { Type: not null } inherited)
            {
                return inherited;
            }
        }

        return default;
    }

    /// <summary>The type of an item that is no field; null when there is no such item.</summary>
    private Type? ExtraItem(ClassInfo info) => ExtraOf(info) is { Type: { } type and not NeverType } ? type : null;

    // All values together, when every item is known.
    private Type? ValuesOf(InstanceType dict) => ExtraOf(dict.Class).Type is { } extra
        ? Union([.. FieldsOf(dict.Class).Select(one => Substitute(one.Type, ArgumentMap(dict))), extra]) : null;

    // A typed dict whose items may all be left out, changed and added is a dict.
    private InstanceType? DictLike(InstanceType dict) => ExtraOf(dict.Class) is { Type: { } type, IsReadOnly: false }
        && type is not NeverType
            && Array.TrueForAll(FieldsOf(dict.Class), one => one is { IsOptional: true, IsReadOnly: false }
            && IsEquivalent(one.Type, type))
        ? Instance(Builtin("dict"), Of("str"), type) : null;

    private bool AreExtrasAssignable(InstanceType from, InstanceType to)
    {
        var (given, wanted) = (ExtraOf(from.Class), ExtraOf(to.Class));
        if (wanted.Type is not { } type)
        {
            return true;
        }

        foreach (var field in FieldsOf(from.Class))
        {
            if (!Array.Exists(FieldsOf(to.Class), one => one.Name == field.Name)
                && !(wanted.IsReadOnly ? IsAssignable(field.Type, type)
                    : field is { IsOptional: true, IsReadOnly: false } && IsEquivalent(field.Type, type)))
            {
                return false;
            }
        }

        return wanted.IsReadOnly ? IsAssignable(given.Type ?? ObjectType, type)
            : given.Type is { } own && !given.IsReadOnly && IsEquivalent(own, type);
    }

    // What a class statement may say about further items.
    private void CheckExtraItems(ClassInfo info)
    {
        foreach (var keyword in info.Node.Keywords)
        {
            if (keyword.Name == "closed" && keyword.Value is not ConstantExpression
                { ConstantKind: ConstantKind.True or ConstantKind.False })
            {
                Report(keyword, "invalid-typed-dict-header", "`closed` must be a literal `True` or `False`");
            }
            else if (keyword.Name == "extra_items" && keyword.Value is SubscriptExpression x
                && FormName(x.Value, info.Outer) is "Required" or "NotRequired")
            {
                Report(keyword, "invalid-typed-dict-header",
                    $"`{FormName(((SubscriptExpression)keyword.Value).Value, info.Outer)}` is not allowed in "
                    + "`extra_items`");
            }
        }

        var isSaid = Array.Find(info.Node.Keywords, one => one.Name is "closed" or "extra_items");
        var own = ExtraOf(info);
        foreach (var one in info.Bases)
        {
            if (one is not InstanceType { Class: var above } || above.Module.IsStub || !IsTypedDict(above)
                || ExtraOf(above) is not { Type: { } before } inherited)
            {
                continue;
            }

            if (isSaid is not null && (own.Type is null || (!inherited.IsReadOnly
                ? own.IsReadOnly || !IsEquivalent(own.Type, before) : !IsAssignable(own.Type, before))))
            {
                Report(isSaid, "invalid-typed-dict-header",
                    $"`{isSaid.Name}` contradicts what `{above.Name}` says about extra items");
                return;
            }

            foreach (var field in FieldsOf(info))
            {
                if (!Array.Exists(FieldsOf(above), other => other.Name == field.Name)
                    && info.Body.Symbols.TryGetValue(field.Name, out var symbol)
                    && !(inherited.IsReadOnly ? IsAssignable(field.Type, before)
                        : before is not NeverType && field.IsOptional && IsEquivalent(field.Type, before)))
                {
                    Report(TargetOf((Statement)symbol.Definitions[0].Node), "invalid-typed-dict-field",
                        $"Field `{field.Name}` contradicts what `{above.Name}` says about extra items");
                }
            }
        }
    }

    // `**movie` hands over the items that are not known, too.
    private void PairExtra(
        Argument argument, InstanceType dict, Match match, Signature signature, bool[] taken, string name)
    {
        var extra = ExtraOf(dict.Class).Type;
        var keywords = Array.Find(
            signature.Parameters, one => one is { Kind: ParameterKind.VariadicKeywords, IsUnpacked: false });
        if (extra is NeverType || signature.IsGradual)
        {
            return;
        }

        var type = extra ?? ObjectType;
        var wrong = keywords is null ? extra is null ? null : "does not take them"
            : keywords.Type is { } wanted && !IsAssignable(type, wanted) ? $"takes `{Show(wanted)}`" : null;
        for (var i = 0; i < taken.Length && wrong is null && extra is not null; i++)
        {
            var one = signature.Parameters[i];
            wrong = !taken[i] && one is { HasDefault: true, Kind: ParameterKind.Positional or ParameterKind.KeywordOnly,
                Type: { } own } && !IsAssignable(type, own) ? $"takes `{Show(own)}` for `{one.Name}`" : null;
        }

        if (wrong is not null)
        {
            match.Mistakes.Add(
                new Mistake("invalid-argument-type", $"Argument{To(name)} is incorrect: `{dict.Class.Name}` "
                + $"may have extra items of type `{Show(type)}`, and the function {wrong}", argument.Node));
        }
    }

    // `**numbers`: a mapping gives one type to every parameter that is left.
    private void PairMapping(Argument argument, Match match, Signature signature, bool[] taken, string name)
    {
        if (argument.Type is not InstanceType type
            || BaseOf(type, Known("typing", "Mapping")) is not InstanceType { Arguments: [_, var value] }
            || HasAny(value) || IsObject(value))
        {
            return;
        }

        for (var i = 0; i < taken.Length; i++)
        {
            var one = signature.Parameters[i];
            if (!taken[i] && one is { HasDefault: false, Kind: ParameterKind.KeywordOnly, Type: { } wanted }
                && !HasTypeVars(wanted) && !IsAssignable(value, wanted))
            {
                match.Mistakes.Add(new Mistake("invalid-argument-type", $"Argument{To(name)} is incorrect: Expected "
                    + $"`{Show(wanted)}` for `{one.Name}`, found `{Show(value)}`", argument.Node));
                return;
            }
        }
    }
}
