using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Assignment to names, attributes, items and several targets at once.</content>
internal sealed partial class Checker
{
    // `value` is what is pointed at when the type does not fit.
    private void Assign(Expression target, Type type, Node value)
    {
        switch (target)
        {
            case NameExpression x:
                CheckConstant(x);
                AssignName(x.Name, type, value);
                break;
            case AttributeExpression x: AssignAttribute(x, type, value); break;
            case SubscriptExpression x: AssignItem(x, type, value); break;
            case StarredExpression x: Assign(x.Value, Instance(Builtin("list"), type), value); break;
            case TupleExpression x: Unpack(x.Elements, type, target, value); break;
            case ListExpression x: Unpack(x.Elements, type, target, value); break;
            default: break;
        }
    }

    private void AssignName(string name, Type type, Node value)
    {
        var frame = _frame;
        if (value is not Pattern && frame is { Scope.Kind: ScopeKind.Inner } && !IsRound(value))
        {
            // `:=` in a comprehension binds outside of it.
            while (frame is { Scope.Kind: ScopeKind.Inner })
            {
                frame = frame.Outer;
            }
        }

        if (frame is null)
        {
            _frame?.Flow.Set(name, type);
            return;
        }

        if (!frame.Scope.Symbols.TryGetValue(name, out var symbol))
        {
            SetPlace(frame, name, type);
            return;
        }

        if (symbol.Elsewhere is { } elsewhere)
        {
            symbol = elsewhere.Add(name);
        }

        if (DeclaredType(symbol) is { } declared)
        {
            if (!IsAssignable(type, declared))
            {
                Report(value, "invalid-assignment",
                    $"Object of type `{Show(type)}` is not assignable to `{Show(declared)}`");
                type = declared;
            }

            type = NarrowDeclared(declared, type);
        }
        else if (_silence == 0 || symbol.Recorded is null)
        {
            symbol.Recorded = symbol.Recorded is null ? type : Union(symbol.Recorded, type);
        }

        SetPlace(frame, name, type);
    }

    // The loop variable of a comprehension is its own; the marker is the clause's iterable.
    private bool IsRound(Node value) => ReferenceEquals(value, _roundValue);

    private Node? _roundValue;

    private Type NarrowDeclared(Type declared, Type assigned)
    {
        if (declared is AliasType || !HasAny(assigned))
        {
            return declared is AliasType ? declared : assigned;
        }

        // What is not known at all is what was meant; what is partly open is one of the alternatives.
        var kept = assigned == Type.Unknown ? Filter(declared, one => !IsNone(one))
            : assigned is AnyType || HasOpenItem(assigned) ? declared
            : Filter(declared, one => IsAssignable(assigned, one));
        return kept is NeverType ? declared : kept;
    }

    private static void SetPlace(Frame frame, string name, Type? type)
    {
        frame.Flow.Set(name, type);
        frame.Tried?.TryAdd(name, []);
        if (frame.Tried is not null && frame.Tried.TryGetValue(name, out var list) && list.Count < 20)
        {
            list.Add(type);
        }

        if (frame.Paths.TryGetValue(name, out var paths))
        {
            foreach (var path in paths)
            {
                frame.Flow.Set(path, null);
            }
        }
    }

    private void SetPath(string path, Type? type)
    {
        if (_frame is null)
        {
            return;
        }

        var end = path.AsSpan().IndexOfAny('.', '[');
        if (end > 0)
        {
            var root = path[..end];
            if (!_frame.Paths.TryGetValue(root, out var paths))
            {
                _frame.Paths[root] = paths = new(StringComparer.Ordinal);
            }

            paths.Add(path);
        }

        _frame.Flow.Set(path, type);
    }

    private void ForgetPaths(string path)
    {
        if (_frame is not null
            && _frame.Paths.TryGetValue(path[..Math.Max(path.AsSpan().IndexOfAny('.', '['), 0)], out var paths))
        {
            foreach (var other in paths)
            {
                if (other.StartsWith(path, StringComparison.Ordinal) && other.Length > path.Length)
                {
                    _frame.Flow.Set(other, null);
                }
            }
        }
    }

    private void AssignAttribute(AttributeExpression target, Type type, Node value)
    {
        var owner = Infer(target.Value);
        CheckErased(target, owner);
        CheckDeprecatedProperty(target, owner, isAssigned: true);
        if (IsFixed(target, owner))
        {
            return;
        }

        if (owner is InstanceType { Class: { Module.IsStub: false } slotted } && _silence == 0
            && _scope.Function?.Class == slotted && LacksSlot(slotted, target.Name))
        {
            Report(target, "unresolved-attribute",
                $"Attribute `{target.Name}` of `{Show(owner)}` is not listed in `__slots__`");
            return;
        }

        if (DeclaredAttribute(owner, target.Name) is { } declared)
        {
            if (!IsAssignable(type, declared))
            {
                Report(value, "invalid-assignment", $"Object of type `{Show(type)}` is not assignable to attribute "
                    + $"`{target.Name}` of type `{Show(declared)}`");
            }
            else if (PathOf(target) is { } path && declared is not AnyType
                && (type == Type.Unknown || (type is not AnyType && !HasOpenItem(type)))
                && !IsProperty(owner, target.Name))
            {
                SetPath(path, NarrowDeclared(declared, type));
                ForgetPaths(path);
                return;
            }
        }
        else if (owner is InstanceType && FindInClass(owner, target.Name, out _) is InstanceType data
            && FindInClass(data, "__set__", out _) is CallableType { Function.Class.Module.IsStub: false } setter)
        {
            if (!HasAny(type) && BindSelf(setter, data, data) is { } bound
                && Silently(() => Call(bound, new Arguments([owner, type]), null)) is null)
            {
                Report(target, "invalid-assignment", $"Invalid assignment to data descriptor attribute `{target.Name}` "
                    + $"on type `{Show(owner)}` with custom `__set__` method");
            }
        }
        else if (!HasOpenItem(owner) && owner is not NeverType && Member(owner, target.Name) is null
            && Member(owner, "__setattr__") is not CallableType { Function.Class.Module.IsStub: false })
        {
            Report(target, "unresolved-attribute", owner is UnionType ? $"Attribute `{target.Name}` is not defined on "
                + string.Join(", ", ItemsOf(owner).Where(item => Member(item, target.Name) is null)
                    .Select(item => $"`{Show(item)}`")) + $" in union `{Show(owner)}`"
                : $"Unresolved attribute `{target.Name}` on type `{Show(owner)}`");
        }

        if (PathOf(target) is { } place)
        {
            SetPath(place, HasAny(type) || owner is not InstanceType || IsProperty(owner, target.Name)
                || IsDescribed(owner, target.Name) ? null : type);
            ForgetPaths(place);
        }
    }

    private bool IsDescribed(Type owner, string name) =>
        FindInClass(owner, name, out _) is InstanceType { Class.Module.IsStub: false } data
        && FindInClass(data, "__set__", out _) is not null;

    private bool IsProperty(Type owner, string name) =>
        owner is InstanceType && FindInClass(owner, name, out _) is PropertyType;

    // What may be assigned to an attribute; null when nothing is declared.
    private Type? DeclaredAttribute(Type owner, string name)
    {
        var instance = owner switch { ClassObjectType x => x.Instance, LiteralType x => Instance(x.Class), _ => owner };
        if (instance is not InstanceType)
        {
            return null;
        }

        foreach (var entry in MroOf(instance))
        {
            var info = ClassIn(entry);
            foreach (var symbols in (ReadOnlySpan<Dictionary<string, Symbol>>)[info.Body.Symbols, AttributesOf(info)])
            {
                if (!symbols.TryGetValue(name, out var symbol) || symbol.Definitions.Count == 0)
                {
                    continue;
                }

                var type = DeclaredType(symbol);
                if (type is not null && info.Transform is not null
                    && ConvertedFrom(info, symbol.Definitions[0].Value) is { } converted)
                {
                    return converted;
                }

                if (type is null && SymbolType(symbol) is PropertyType { Setter: { } setter }
                    && setter.Signatures[0].Parameters is [_, { } value, ..])
                {
                    type = value.Type;
                }

                if (type is not null)
                {
                    // Descriptors decide themselves.
                    return type is InstanceType { Class: var found } && found.Body.Symbols.ContainsKey("__set__")
                        ? Type.Unknown : WithSelf(Substitute(type, Compose(entry, instance)), instance);
                }
            }
        }

        return null;
    }

    private void AssignItem(SubscriptExpression target, Type type, Node value)
    {
        var owner = Infer(target.Value);
        var index = Infer(target.Index);
        if (PathOf(target) is { } path)
        {
            SetPath(path, null);
            ForgetPaths(path);
        }

        if (HasOpenItem(owner) || HasOpenItem(index))
        {
            return;
        }

        foreach (var item in ItemsOf(owner))
        {
            if (item is InstanceType { Class: var info } shape && IsTypedDict(info)
                && index is LiteralType { Value: string key })
            {
                if ((Array.Find(FieldsOf(info), one => one.Name == key) ?? (ExtraOf(info) is { Type: { } extra } more
                    && extra is not NeverType ? new ClassField(key, extra, true, false, true, more.IsReadOnly) : null))
                    is not { } field)
                {
                    ReportKey(target.Index, key, info);
                }
                else if (field.IsReadOnly)
                {
                    Report(target.Index, "invalid-assignment",
                        $"Cannot assign to key \"{key}\" on TypedDict `{info.Name}`: key is marked read-only");
                }
                else if (!IsAssignable(type, Substitute(field.Type, ArgumentMap(shape))))
                {
                    Report(value, "invalid-assignment", $"Invalid assignment to key \"{key}\" with declared type "
                        + $"`{Show(Substitute(field.Type, ArgumentMap(shape)))}` on TypedDict `{info.Name}`: "
                        + $"value of type `{Show(type)}`");
                }

                continue;
            }

            if (Member(item, "__setitem__") is not { } setter)
            {
                if (item is not (AnyType or NeverType))
                {
                    Report(target.Value, "invalid-assignment",
                        $"Cannot assign to a subscript on an object of type `{Show(item)}` with no `__setitem__` method");
                }
            }
            else if (Silently(() => Call(setter, new Arguments([index, type]), null)) is null)
            {
                Report(target.Index, "invalid-assignment",
                    $"Method `__setitem__` of type `{Show(setter)}` cannot be called "
                    + $"with a key of type `{Show(index)}` and a value of type `{Show(type)}` on object of type `{Show(item)}`");
            }
        }
    }

    private void Unpack(Expression[] targets, Type type, Node place, Node value)
    {
        var star = Array.FindIndex(targets, one => one is StarredExpression);
        if (type is UnionType union && !HasOpenItem(type)
            && Array.Exists(union.Items, item => TupleOf(item) is not null))
        {
            // Each alternative on its own, then position by position.
            var columns = new List<Type>[targets.Length];
            foreach (var item in union.Items)
            {
                var row = Split(targets, star, item, place, value);
                for (var i = 0; i < targets.Length; i++)
                {
                    (columns[i] ??= []).Add(row[i]);
                }
            }

            AssignEach(targets, Array.ConvertAll(columns, Union), value);
            return;
        }

        if (type is UnionType open && open.Items is [AnyType, var only] && TupleOf(only) is not null)
        {
            // An item of a list that may hold others.
            AssignEach(targets, Array.ConvertAll(
                Silently(() => Split(targets, star, only, place, value)), one => Union(Type.Unknown, one)), value);
            return;
        }

        AssignEach(targets, Split(targets, star, type, place, value), value);
    }

    private void AssignEach(Expression[] targets, Type[] types, Node value)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            Assign(targets[i], types[i], value);
        }
    }

    private Type[] Split(Expression[] targets, int star, Type type, Node place, Node value)
    {
        var result = new Type[targets.Length];
        if (TupleOf(type) is not { Repeated: < 0 } tuple)
        {
            Array.Fill(result, HasOpenItem(type) ? Type.Unknown : Iterate(type, value as Expression) ?? Type.Unknown);
            return result;
        }

        var (count, fixedCount) = (tuple.Items.Length, star < 0 ? targets.Length : targets.Length - 1);
        if (star < 0 ? count != targets.Length : count < fixedCount)
        {
            Report(place, "invalid-assignment", count > fixedCount
                ? $"Too many values to unpack: Expected {fixedCount}"
                : $"Not enough values to unpack: Expected {(star < 0 ? string.Empty : "at least ")}{fixedCount}");
            Array.Fill(result, Type.Unknown);
            return result;
        }

        for (var i = 0; i < targets.Length; i++)
        {
            result[i] = star < 0 || i < star ? tuple.Items[i]
                : i > star ? tuple.Items[count - (targets.Length - i)]
                : Union(tuple.Items[star..(count - (targets.Length - 1 - star))].Select(Promote)) is var middle
                    && middle is NeverType ? Type.Unknown : middle;
        }

        return result;
    }

    private void Delete(Expression target)
    {
        switch (target)
        {
            case NameExpression x when _frame is not null:
                if (Lookup(x.Name) is null)
                {
                    Report(target, "unresolved-reference", $"Name `{x.Name}` used when not defined");
                }

                SetPlace(_frame, x.Name, null);
                break;
            case AttributeExpression x:
                var holder = Infer(x.Value);
                if (holder is InstanceType { Class: var frozen } && !IsFrozen(x, holder, frozen)
                    && (frozen.Traits & ClassTraits.NamedTuple) != 0
                    && Array.Exists(FieldsOf(frozen), one => one.Name == x.Name))
                {
                    Report(x, "invalid-assignment",
                        $"Cannot delete read-only property `{x.Name}` on object of type `{Show(holder)}`");
                }

                if (PathOf(x) is { } path)
                {
                    SetPath(path, null);
                }

                break;
            case SubscriptExpression x:
                var owner = Infer(x.Value);
                var index = Infer(x.Index);
                if (PathOf(x) is { } place)
                {
                    SetPath(place, null);
                }

                if (!HasOpenItem(owner) && !HasOpenItem(index))
                {
                    foreach (var item in ItemsOf(owner))
                    {
                        if (item is InstanceType { Class: var dict } && IsTypedDict(dict) && index is LiteralType
                            { Value: string key } && Array.Find(FieldsOf(dict), one => one.Name == key) is { } field)
                        {
                            if (!field.IsOptional || field.IsReadOnly)
                            {
                                Report(x.Index, "invalid-argument-type", $"Cannot delete "
                                    + (field.IsReadOnly ? "read-only" : "required")
                                    + $" key \"{key}\" from TypedDict `{dict.Name}`");
                            }
                        }
                        else if (item is not NeverType && Member(item, "__delitem__") is null
                            && !(item is InstanceType { Class: var open } && IsTypedDict(open)
                                && ExtraItem(open) is not null
                                && index is LiteralType))
                        {
                            Report(x.Value, "not-subscriptable",
                                $"Cannot delete subscript on object of type `{Show(item)}` with no `__delitem__` method");
                        }
                    }
                }

                break;
            case TupleExpression x: Array.ForEach(x.Elements, Delete); break;
            case ListExpression x: Array.ForEach(x.Elements, Delete); break;
            default: break;
        }
    }
}
