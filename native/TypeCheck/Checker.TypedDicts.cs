using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Definitions of typed dicts.</content>
internal sealed partial class Checker
{
    private void CheckTypedDict(ClassInfo info)
    {
        foreach (var node in info.Node.Bases)
        {
            if (Silently(() => InferIn(info.Outer, node))
                is ClassObjectType { Instance: InstanceType { Class: var found } }
                && (found.Traits & ClassTraits.TypedDict) == 0 && !found.IsFrom("typing", "Generic"))
            {
                Report(node, "invalid-typed-dict-header", $"TypedDict class `{info.Name}` can only inherit from "
                    + $"TypedDict classes: `{found.Name}` is not a `TypedDict` class");
            }
        }

        foreach (var keyword in info.Node.Keywords)
        {
            if (keyword.Name == "metaclass")
            {
                Report(keyword, "invalid-typed-dict-header",
                    "Custom metaclasses are not supported in `TypedDict` definitions");
            }
            else if (keyword.Name is not ("total" or "closed" or "extra_items" or null))
            {
                Report(keyword, "unknown-argument",
                    $"Unknown keyword argument `{keyword.Name}` in `TypedDict` definition");
            }
        }

        CheckExtraItems(info);
        CheckMerged(info);
        foreach (var statement in info.Node.Body)
        {
            if (statement is FunctionStatement)
            {
                Report(statement, "invalid-typed-dict-statement", "TypedDict class cannot have methods");
            }
            else if (statement is AnnotatedAssignStatement { Value: { } value })
            {
                Report(value, "invalid-typed-dict-statement", "TypedDict item cannot have a value");
            }
            else if (statement is not (AnnotatedAssignStatement or PassStatement or ExpressionStatement
                { Value: ConstantExpression { ConstantKind: ConstantKind.String or ConstantKind.Ellipsis } }))
            {
                Report(statement, "invalid-typed-dict-statement", "invalid statement in TypedDict class body");
            }
            else if (statement is AnnotatedAssignStatement { Target: NameExpression target })
            {
                CheckField(info, target);
            }
        }
    }

    // A field that is there already can only become narrower.
    private void CheckField(ClassInfo info, NameExpression target)
    {
        foreach (var entry in MroOf(Instance(info)).Skip(1))
        {
            var part = ClassIn(entry);
            if ((part.Traits & ClassTraits.TypedDict) == 0 || part.Module.IsStub
                || !part.Body.Symbols.ContainsKey(target.Name)
                || Array.Find(FieldsOf(part), one => one.Name == target.Name) is not { } old
                || Array.Find(FieldsOf(info), one => one.Name == target.Name) is not { } field)
            {
                continue;
            }

            var type = Substitute(old.Type, ArgumentMap(entry));
            var reason = Conflict(old, type, field);
            if (reason is not null)
            {
                Report(
                    target, "invalid-typed-dict-field", $"Cannot overwrite TypedDict field `{target.Name}`: {reason}");
            }

            return;
        }
    }

    // Two bases that both have a field agree about it.
    private void CheckMerged(ClassInfo info)
    {
        var bases = info.Bases.OfType<InstanceType>().Where(one => IsTypedDict(one.Class) && !one.Class.Module.IsStub);
        for (var i = 0; i < bases.Count; i++)
        {
            foreach (var field in FieldsOf(bases[i].Class))
            {
                for (var j = i + 1; j < bases.Count; j++)
                {
                    if (!info.Body.Symbols.ContainsKey(field.Name)
                        && Array.Find(FieldsOf(bases[j].Class), one => one.Name == field.Name) is { } other
                        && Conflict(other, Substitute(other.Type, ArgumentMap(bases[j])), field) is { } reason)
                    {
                        ReportName(info.Node, "invalid-typed-dict-field",
                            $"Cannot merge TypedDict field `{field.Name}` of the bases of `{info.Name}`: {reason}");
                        return;
                    }
                }
            }
        }
    }

    private string? Conflict(ClassField old, Type type, ClassField field) => !old.IsReadOnly && field.IsReadOnly
                ? "Mutable inherited fields cannot be redeclared as read-only"
                : !old.IsOptional && field.IsOptional
                    ? "Required inherited fields cannot be redeclared as `NotRequired`"
                : old.IsOptional && !field.IsOptional && !old.IsReadOnly
                    ? "Mutable inherited `NotRequired` fields cannot be redeclared as required"
                : old.IsReadOnly && !IsAssignable(field.Type, type)
                    ? $"Inherited field type `{Show(type)}` is incompatible with `{Show(field.Type)}`"
                : !old.IsReadOnly && !IsEquivalent(field.Type, type)
                    ? $"Inherited mutable field type `{Show(type)}` is incompatible with `{Show(field.Type)}`" : null;

    private bool IsReadOnly(Expression annotation, Scope scope)
    {
        for (var node = Unquoted(annotation); node is SubscriptExpression subscript; )
        {
            var form = FormName(subscript.Value, scope);
            if (form == "ReadOnly")
            {
                return true;
            }

            node = form == "Annotated" && subscript.Index is TupleExpression { Elements: [var first, ..] } ? first
                : IsQualifier(form) ? subscript.Index : annotation;
            if (node == annotation)
            {
                break;
            }
        }

        return false;
    }

    // Whether a key must be there, as said by the nearest of Required and NotRequired.
    private bool IsRequired(Expression annotation, Scope scope, bool isTotal)
    {
        for (var node = Unquoted(annotation); node is SubscriptExpression subscript; )
        {
            var form = FormName(subscript.Value, scope);
            if (form is "Required" or "NotRequired")
            {
                return form == "Required";
            }

            if (form == "Annotated" && subscript.Index is TupleExpression { Elements: [var first, ..] })
            {
                node = first;
            }
            else if (IsQualifier(form))
            {
                node = subscript.Index;
            }
            else
            {
                break;
            }
        }

        return isTotal;
    }

    private bool AreFieldsAssignable(InstanceType from, InstanceType to)
    {
        var (own, map, target) = (FieldsOf(from.Class), ArgumentMap(from), ArgumentMap(to));
        return AreExtrasAssignable(from, to) && Array.TrueForAll(FieldsOf(to.Class), wanted =>
        {
            if (Array.Find(own, one => one.Name == wanted.Name) is not { } field)
            {
                var (extra, isReadOnly) = ExtraOf(from.Class);
                return wanted.IsOptional && (wanted.IsReadOnly ? IsAssignable(extra ?? ObjectType, wanted.Type)
                    : extra is not (null or NeverType) && !isReadOnly && IsEquivalent(extra, wanted.Type));
            }

            var (x, y) = (Substitute(field.Type, map), Substitute(wanted.Type, target));
            return wanted.IsReadOnly
                ? IsAssignable(x, y) && (wanted.IsOptional || !field.IsOptional)
                : !field.IsReadOnly && IsEquivalent(x, y) && field.IsOptional == wanted.IsOptional;
        });
    }
}
