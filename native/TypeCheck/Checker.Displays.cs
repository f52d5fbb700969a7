using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Tuples, lists, sets and dicts as they are written.</content>
internal sealed partial class Checker
{
    private Type InferTuple(TupleExpression node, Type? expected)
    {
        var wanted = expected is null ? null : ItemsOf(expected).Select(TupleOf).FirstOrDefault(one => one is not null);
        List<Type> items = [];
        var repeated = -1;
        for (var i = 0; i < node.Elements.Length; i++)
        {
            if (node.Elements[i] is StarredExpression star)
            {
                var type = Infer(star.Value);
                if (TupleOf(type) is { Repeated: < 0 } exact)
                {
                    items.AddRange(exact.Items);
                }
                else
                {
                    var item = Iterate(type, star.Value) ?? Type.Unknown;
                    if (repeated >= 0)
                    {
                        return new TupleType([Union(items.Append(item))], 0);
                    }

                    repeated = items.Count;
                    items.Add(item);
                }

                continue;
            }

            var context = wanted is null ? null : wanted.Repeated == 0 && wanted.Items.Length == 1 ? wanted.Items[0]
                : wanted.Repeated < 0 && i < wanted.Items.Length ? wanted.Items[i] : null;
            var found = Infer(node.Elements[i], context);
            items.Add(context is not null && found is not LiteralType && IsAssignable(found, context)
                && context is not AnyType
                && HasAny(found) ? context : found);
        }

        return items.Count > 256 ? new TupleType([Union(items)], 0) : new TupleType([.. items], repeated);
    }

    // `[a, b]`: with a context the items must fit it; without one, the list may take other items later.
    private Type InferDisplay(string name, Expression[] elements, Type? expected)
    {
        var wanted = ElementOf(expected, name, 0);
        List<Type> items = [];
        foreach (var element in elements)
        {
            var type = element is StarredExpression star
                ? Iterate(Infer(star.Value), star.Value) ?? Type.Unknown : Infer(element, wanted);
            items.Add(type);
        }

        return Instance(Builtin(name), Combined(items, wanted));
    }

    private Type Combined(List<Type> items, Type? wanted)
    {
        if (wanted is not null && !HasAny(wanted))
        {
            if (items.TrueForAll(item => IsAssignable(item, wanted)))
            {
                return wanted;
            }

            return Union(items.Select(Promote));
        }

        if (wanted is not null and not AnyType && items.TrueForAll(item => IsAssignable(item, wanted)))
        {
            return wanted;
        }

        return items.Count == 0 ? Type.Unknown : Union(items.Select(Promote).Prepend(Type.Unknown));
    }

    // What the context says about the items of a list, set or dict.
    private Type? ElementOf(Type? expected, string name, int index)
    {
        if (expected is null)
        {
            return null;
        }

        var info = Builtin(name);
        foreach (var item in ItemsOf(expected).SelectMany(
            one => one is RecursiveType inner ? ItemsOf(Expanded(inner)) : [one]))
        {
            if (item is not InstanceType { Arguments.Length: > 0 } target)
            {
                continue;
            }

            if (target.Class == info)
            {
                return target.Arguments[index];
            }

            // A wider class such as Sequence[int]: what list[T] must be to fit.
            var open = SelfInstance(info);
            if (BaseOf(open, target.Class) is InstanceType { } found)
            {
                var at = Array.FindIndex(found.Arguments, one => one == TypeVarsOf(info)[index]);
                if (at >= 0 && at < target.Arguments.Length)
                {
                    return target.Arguments[at];
                }
            }
        }

        return null;
    }

    private Type InferDict(DictExpression node, Type? expected)
    {
        if (expected is not null && ItemsOf(expected).FirstOrDefault(
            item => item is InstanceType { Class: var info } && IsTypedDict(info)) is InstanceType shape
            && (expected is not UnionType || FitsShape(node, shape)))
        {
            return InferTypedDict(node, shape);
        }

        var (wantedKey, wantedValue) = (ElementOf(expected, "dict", 0), ElementOf(expected, "dict", 1));
        List<Type> keys = [];
        List<Type> values = [];
        for (var i = 0; i < node.Values.Length; i++)
        {
            if (node.Keys[i] is { } key)
            {
                keys.Add(Infer(key, wantedKey));
                values.Add(Infer(node.Values[i], wantedValue));
                continue;
            }

            var inner = Infer(node.Values[i], expected);
            keys.Add(Silently(() => Iterate(inner, null)) ?? Type.Unknown);
            values.Add(
                Member(inner, "__getitem__") is CallableType get && inner is InstanceType { Arguments: [_, var last] }
                ? last : Type.Unknown);
        }

        return Instance(Builtin("dict"), Combined(keys, wantedKey), Combined(values, wantedValue));
    }

    private bool IsTypedDict(ClassInfo info)
    {
        Complete(info);
        return (info.Traits & ClassTraits.TypedDict) != 0;
    }

    // What methods of a typed dict give depends on the key.
    private Type CallTypedDict(CallExpression node, AttributeExpression method)
    {
        foreach (var keyword in node.Keywords)
        {
            Infer(keyword.Value);
        }

        var field = node.Arguments is [var key, ..] && Infer(key) is LiteralType { Value: string name }
            && Silently(() => Infer(method.Value)) is InstanceType { Class: var shape } && IsTypedDict(shape)
            ? Array.Find(FieldsOf(shape), one => one.Name == name) : null;
        List<Type> rest = [];
        for (var i = 1; i < node.Arguments.Length; i++)
        {
            rest.Add(Infer(node.Arguments[i], field?.Type));
        }

        if (method.Name == "update" && node.Arguments is [var given] && Silently(() => Infer(given)) is InstanceType
            { Class: var from } && IsTypedDict(from)
                && Silently(() => Infer(method.Value)) is InstanceType { Class: var to }
            && Array.Find(FieldsOf(to), one => one.IsReadOnly && FieldsOf(from).Any(
                other => other.Name == one.Name && other.Type is not NeverType)) is { } fixedField)
        {
            Report(given, "invalid-assignment",
                $"Cannot update key \"{fixedField.Name}\" of TypedDict `{to.Name}`: key is marked read-only");
        }

        return method.Name switch
        {
            "get" when field is not null =>
                field.IsOptional ? Union(field.Type, rest.Count > 0 ? rest[0] : NoneType) : field.Type,
            "pop" or "setdefault" when field is not null => field.Type,
            _ => Type.Unknown,
        };
    }

    private bool FitsShape(DictExpression node, InstanceType shape) => Array.TrueForAll(node.Keys, key =>
        key is ConstantExpression { ConstantKind: ConstantKind.String } text
        && ExtraItem(shape.Class) is not null || key is ConstantExpression { ConstantKind: ConstantKind.String } word
        && Array.Exists(FieldsOf(shape.Class), field => field.Name == word.String));

    private Type InferTypedDict(DictExpression node, InstanceType shape)
    {
        var fields = FieldsOf(shape.Class);
        var map = ArgumentMap(shape);
        List<string> keys = [];
        var isOpen = false;
        for (var i = 0; i < node.Values.Length; i++)
        {
            if (node.Keys[i] is not { } key || Infer(key) is not LiteralType { Value: string name })
            {
                if (node.Keys[i] is { } variable && Infer(variable) is InstanceType { Class.Name: "str" } text)
                {
                    Report(
                        variable, "invalid-key", $"TypedDict `{shape.Class.Name}` can only be made with string literal "
                        + $"keys, got key of type `{Show(text)}`");
                }

                isOpen = true;
                Infer(node.Values[i]);
                continue;
            }

            keys.Add(name);
            var field = Array.Find(fields, one => one.Name == name);
            var wanted = field is null ? ExtraItem(shape.Class) : Substitute(field.Type, map);
            var actual = Infer(node.Values[i], wanted);
            if (wanted is null)
            {
                ReportKey(key, name, shape.Class);
            }
            else if (!IsAssignable(actual, wanted!))
            {
                Report(
                    node.Values[i], "invalid-argument-type", $"Invalid argument to key \"{name}\" with declared type "
                    + $"`{Show(wanted!)}` on TypedDict `{shape.Class.Name}`: value of type `{Show(actual)}`");
            }
        }

        if (!isOpen)
        {
            ReportMissingKeys(shape.Class, keys, node);
        }

        return shape;
    }
}
