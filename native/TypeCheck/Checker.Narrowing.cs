using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>What a condition says about the names in it.</content>
internal sealed partial class Checker
{
    /// <summary>Narrows the current flow to where a condition is true, or false.</summary>
    private void Narrow(Expression test, bool sense)
    {
        if (_frame is null || !Enter())
        {
            return;
        }

        NarrowCore(test, sense);
        Leave();
    }

    private void NarrowCore(Expression test, bool sense)
    {
        switch (test)
        {
            case UnaryExpression { Operator: UnaryOperator.Not } x:
                Narrow(x.Operand, !sense);
                break;
            case BooleanExpression x when x.IsAnd == sense:
                foreach (var value in x.Values)
                {
                    Narrow(value, sense);
                }

                break;
            case BooleanExpression x:
                NarrowAny(x.Values, sense);
                break;
            case CompareExpression { Operators.Length: 1 } x:
                NarrowCompare(x.Left, x.Operators[0], x.Comparators[0], sense);
                break;
            case CompareExpression x when sense:
                var left = x.Left;
                for (var i = 0; i < x.Operators.Length; i++)
                {
                    NarrowCompare(left, x.Operators[i], x.Comparators[i], true);
                    left = x.Comparators[i];
                }

                break;
            case CallExpression { Arguments.Length: > 0 } x:
                NarrowCall(x, sense);
                break;
            case AwaitExpression { Value: CallExpression { Arguments.Length: > 0 } x }:
                NarrowCall(x, sense);
                break;
            case NameExpression or AttributeExpression or SubscriptExpression or NamedExpression:
                Restrict(test, type => WithTruth(type, sense));
                if (test is NamedExpression named)
                {
                    Restrict(named.Value, type => WithTruth(type, sense));
                }

                break;
            default:
                break;
        }
    }

    // One of several conditions decides: the flows after each of them are joined.
    private void NarrowAny(Expression[] values, bool sense)
    {
        var start = _frame!.Flow;
        List<Flow> ends = [];
        var rest = start;
        foreach (var value in values)
        {
            _frame.Flow = rest.Fork();
            Narrow(value, sense);
            ends.Add(_frame.Flow.Since(start));
            _frame.Flow = rest.Fork();
            Narrow(value, !sense);
            rest = _frame.Flow;
        }

        _frame.Flow = start;
        Join(start, ends);
    }

    private void Restrict(Expression node, Func<Type, Type> change)
    {
        if (PathOf(node) is not { } path)
        {
            return;
        }

        var old = Silently(() => node is NamedExpression named ? Infer(named.Target) : Infer(node));
        var type = change(old);
        if (ReferenceEquals(type, old))
        {
            return;
        }

        SetPath(path, type);
        if (type is NeverType && old is not NeverType)
        {
            _frame!.Flow.IsUnreachable = true;
        }
    }

    private void NarrowCompare(Expression left, CompareOperator op, Expression right, bool sense)
    {
        if (op is CompareOperator.IsNot or CompareOperator.NotEqual or CompareOperator.NotIn)
        {
            sense = !sense;
        }

        switch (op)
        {
            case CompareOperator.Is or CompareOperator.IsNot when left
                is CallExpression { Function: NameExpression { Name: "type" },
                Arguments: [var inner], Keywords.Length: 0 }:
                NarrowExactClass(inner, right, sense);
                break;
            case CompareOperator.Equal or CompareOperator.NotEqual when left
                is CallExpression { Function: NameExpression
                { Name: "type" or "len" } called, Arguments: [var inner], Keywords.Length: 0 }:
                if (called.Name == "type")
                {
                    NarrowExactClass(inner, right, sense);
                }
                else if (Silently(() => Infer(right)) is LiteralType { Index: { } length })
                {
                    Restrict(inner, type => WithLength(type, (int)Math.Clamp(length, -1, 100), sense));
                }

                break;
            case CompareOperator.Is or CompareOperator.IsNot or CompareOperator.Equal or CompareOperator.NotEqual:
                var isIdentity = op is CompareOperator.Is or CompareOperator.IsNot;
                var (one, other) = (Silently(() => Infer(left)), Silently(() => Infer(right)));
                Restrict(left, type => NarrowEqual(type, other, sense, isIdentity));
                Restrict(right, type => NarrowEqual(type, one, sense, isIdentity));
                NarrowTagged(left, other, sense);
                break;
            case CompareOperator.In or CompareOperator.NotIn:
                NarrowIn(left, right, sense);
                break;
        }
    }

    private static Type Filter(Type type, Func<Type, bool> keeps)
    {
        var items = ItemsOf(type);
        return Array.TrueForAll(items, item => keeps(item)) ? type : Union(items.Where(keeps));
    }

    private Type NarrowEqual(Type type, Type other, bool sense, bool isIdentity)
    {
        if (IsNone(other))
        {
            return sense
                ? HasOpenItem(type) || IsObject(type) ? isIdentity ? other : type
                : isIdentity || Array.Exists(ItemsOf(type), IsNone) ? Filter(type, IsNone) : type
                : Filter(type, item => !IsNone(item));
        }

        if (other is not LiteralType literal)
        {
            return type;
        }

        var isComplete = isIdentity ? literal.Value is bool || IsEnum(literal.Class) : true;
        Type[] expanded = [.. ItemsOf(type).SelectMany(item => item is InstanceType { Class: var info }
            && MembersOf(info) is { Count: > 0 } members && (info == literal.Class) ? members : [item])];
        if (!sense)
        {
            return isComplete && Array.Exists(expanded, item => item is LiteralType x && x.Is(literal))
                ? Union(expanded.Where(item => item is not LiteralType x || !x.Is(literal)).ToArray()) : type;
        }

        // `==` with a class that has its own idea of equality proves nothing.
        return Union(expanded.Select(item => item switch
        {
            LiteralType x =>
                x.Is(literal) || (x.Value is not string && literal.Value is not string && x.Class != literal.Class)
                ? item : Type.Never,
            InstanceType { Class: var info } when info == literal.Class && info.Module.Name == "builtins" => literal,
            InstanceType when IsNone(item) => Type.Never,
            InstanceType { Class: var own } when isIdentity && IsObject(item) && isComplete => literal,
            InstanceType { Class: var own } when (isIdentity || own.Module.Name == "builtins") && isComplete
                && (IsEnum(literal.Class) || isIdentity) && !IsAssignable(literal, item)
                && (IsSolid(own) || (own.Traits & ClassTraits.Final) != 0) => Type.Never,
            _ => item,
        }).ToArray()) is var result && Same(result, type) ? type : result;
    }

    // `shape.kind == "circle"` and `shape["kind"] == "circle"` tell the members of a union apart.
    private void NarrowTagged(Expression node, Type value, bool sense)
    {
        if (value is not LiteralType literal)
        {
            return;
        }

        var (owner, key) = node switch
        {
            AttributeExpression x => (x.Value, x.Name),
            SubscriptExpression { Index: ConstantExpression { ConstantKind: ConstantKind.String } index } x =>
                (x.Value, index.String),
            _ => (null, string.Empty),
        };
        if (owner is null || PathOf(owner) is null || Silently(() => Infer(owner)) is not UnionType)
        {
            return;
        }

        Restrict(owner, type => Filter(type, item =>
        {
            var tag = node is AttributeExpression ? Member(item, key)
                : item is InstanceType { Class: var info } && IsTypedDict(info)
                    ? Array.Find(FieldsOf(info), field => field.Name == key)?.Type : null;
            return tag is null || !Array.TrueForAll(ItemsOf(tag), one => one is LiteralType)
                || (sense ? Array.Exists(ItemsOf(tag), one => ((LiteralType)one).Is(literal))
                    : !Array.TrueForAll(ItemsOf(tag), one => ((LiteralType)one).Is(literal)));
        }));
    }

    private void NarrowIn(Expression left, Expression right, bool sense)
    {
        var items = right switch
        {
            TupleExpression x => x.Elements, ListExpression x => x.Elements, SetExpression x => x.Elements, _ => null,
        };
        var values = items is not null
            ? Array.ConvertAll(items, item => Silently(() => Infer(item)))
            : Silently(() => Infer(right)) is TupleType { Repeated: < 0 } tuple ? tuple.Items : null;
        if (values is null)
        {
            if (right is not ConstantExpression && Silently(() => Infer(left)) is LiteralType { Value: string key })
            {
                // `"k" in d` for one of several typed dicts.
                Restrict(right, type => type is not UnionType ? type : Filter(type, item =>
                    item is not InstanceType { Class: var info } || !IsTypedDict(info)
                    || (sense ? Array.Exists(FieldsOf(info), field => field.Name == key)
                        : !Array.Exists(FieldsOf(info), field => field.Name == key && !field.IsOptional))));
            }

            return;
        }

        if (!Array.TrueForAll(values, item => item is LiteralType || IsNone(item)))
        {
            return;
        }

        Restrict(left, type =>
        {
            if (sense)
            {
                return Array.TrueForAll(ItemsOf(type), item =>
                    item is LiteralType or InstanceType { Class.Module.Name: "builtins" or "types" }
                    || item is InstanceType { Class: var info } && IsEnum(info))
                    ? Union(values.Select(value => NarrowEqual(type, value, true, false)).ToArray()) : type;
            }

            foreach (var value in values)
            {
                type = NarrowEqual(type, value, false, false);
            }

            return type;
        });
    }

    private void NarrowExactClass(Expression node, Expression type, bool sense)
    {
        if (sense && Silently(() => Infer(type)) is ClassObjectType { Instance: InstanceType } target)
        {
            Restrict(node, old => NarrowInstance(old, [target.Instance], true));
        }
    }

    private void NarrowCall(CallExpression call, bool sense)
    {
        var callee = Silently(() => Infer(call.Function));
        var subject = call.Arguments[0];
        if (callee is ClassObjectType { Instance: InstanceType { Class.Name: "bool" } })
        {
            Narrow(subject, sense);
            return;
        }

        if (callee is not CallableType { Signatures: [var signature, ..] } function)
        {
            return;
        }

        var name = function.Function?.Scope.Module.Name == "builtins" ? function.Function.Node.Name : string.Empty;
        switch (name)
        {
            case "isinstance" or "issubclass" when call.Arguments is [_, var filter]:
                var targets = new List<Type>();
                var isKnown = ClassesOf(Silently(() => Infer(filter)), targets);
                if (!isKnown && !sense)
                {
                    return;
                }

                Restrict(subject, type =>
                    !isKnown ? Type.Unknown : name == "isinstance" ? NarrowInstance(type, targets, sense)
                    : NarrowSubclass(type, targets, sense));
                return;
            case "callable":
                Restrict(subject, type => Filter(type, item => item switch
                {
                    CallableType or ClassObjectType => sense,
                    InstanceType or LiteralType or TupleType when !IsObject(item) =>
                        Member(item, "__call__") is not null == sense,
                    _ => true,
                }) is var kept && (IsObject(kept) || kept is NeverType) && sense ? Type.Unknown : kept);
                return;
            case "hasattr" when sense
                && call.Arguments is [_, ConstantExpression { ConstantKind: ConstantKind.String } text]
                && PathOf(subject) is { } path:
                if (Member(Silently(() => Infer(subject)), text.String) is null)
                {
                    SetPath(path, Type.Unknown);
                }

                return;
        }

        if (GuardOf(signature.Returns) is { } guard && function.Signatures.Length == 1)
        {
            var result = GuardOf(Silently(() => Call(
                callee, new Arguments(Array.ConvertAll(call.Arguments, one => Infer(one))), null))) ?? guard;
            if (sense)
            {
                Restrict(subject, type => result.IsExact && result.Target is InstanceType
                    ? NarrowInstance(type, [result.Target], true) : result.Target);
            }
            else if (result.IsExact)
            {
                Restrict(subject, type => Filter(type, item => item is AnyType || !IsAssignable(item, result.Target)));
            }
        }
    }

    // The classes that the second argument of isinstance() names; false when that is not known.
    private bool ClassesOf(Type filter, List<Type> found)
    {
        switch (filter)
        {
            case ClassObjectType { Instance: InstanceType or TupleType } x: found.Add(x.Instance); return true;
            case TupleType { Repeated: < 0 } x: return Array.TrueForAll(x.Items, item => ClassesOf(item, found));
            case AliasType x:
                found.AddRange(ItemsOf(x.Value));
                return Array.TrueForAll(ItemsOf(x.Value), item => item is InstanceType or TupleType or CallableType);
            case SpecialFormType { Name: "Callable" }: found.Add(
                CallableWith([], Type.Unknown, gradual: true)); return true;
            case InstanceType when IsNone(filter): found.Add(filter); return true;
            default: return false;
        }
    }

    private Type NarrowInstance(Type type, List<Type> targets, bool sense)
    {
        // A class object of tuple is the class itself here.
        var classes = targets.ConvertAll(target => Normalize(target));
        if (!sense)
        {
            return Filter(type, item => item is AnyType || item is TypeVarType
                || !classes.Exists(target => IsAssignable(item, target) && !IsProtocolLike(item, target)));
        }

        List<Type> results = [];
        List<Type> doubtful = [];
        foreach (var item in ItemsOf(type))
        {
            foreach (var target in classes)
            {
                if (item is AnyType)
                {
                    results.Add(target is InstanceType { Class: var open } ? Normalize(Instance(open)) : target);
                }
                else if (IsAssignable(item, target))
                {
                    results.Add(item);
                }
                else if (item is TypeVarType)
                {
                    doubtful.Add(target);
                }
                else if (target is InstanceType { Class: var info } && item is InstanceType or LiteralType
                    && IsAssignable(target, item))
                {
                    results.Add(item is InstanceType wide ? Specialize(info, wide) : target);
                }
                else if (item is not LiteralType && IsAssignable(target, item))
                {
                    results.Add(target);
                }
                else if (MayOverlap(item, target))
                {
                    doubtful.Add(target);
                }
            }
        }

        return results.Count > 0 ? Union(results)
            : doubtful.Count > 0 ? doubtful.Count == 1 && type is TypeVarType ? doubtful[0] : Type.Unknown : Type.Never;
    }

    // Structure at run time is only names: an instance that does not fit may still pass.
    private bool IsProtocolLike(Type item, Type target) => item is InstanceType { Class: var info } && IsObject(item)
        || (target is InstanceType { Class: var wanted } && IsProtocol(wanted)
            && item is InstanceType { Class.Traits: var traits }
            && (traits & ClassTraits.UnknownBase) != 0);

    // `isinstance(x, list)` where x is a Sequence[int]: list[int].
    private Type Specialize(ClassInfo info, InstanceType wide)
    {
        var open = SelfInstance(info);
        if (TypeVarsOf(info).Length == 0 || BaseOf(open, wide.Class) is not InstanceType formal)
        {
            return Normalize(Instance(info));
        }

        Dictionary<TypeVarType, Type> map = [];
        for (var i = 0; i < formal.Arguments.Length && i < wide.Arguments.Length; i++)
        {
            Solve(formal.Arguments[i], wide.Arguments[i], map);
        }

        return Normalize(Substitute(open, Open(open, map)));
    }

    private bool MayOverlap(Type item, Type target)
    {
        if (item is not InstanceType { Class: var one } || target is not InstanceType { Class: var other })
        {
            return item is not LiteralType and not TupleType && target is not TupleType && !IsNone(target)
                && item is not CallableType;
        }

        Complete(one);
        Complete(other);
        return ((one.Traits | other.Traits) & ClassTraits.Final) == 0 && !(IsSolid(one) && IsSolid(other))
            && !IsNone(item) && !IsNone(target);
    }

    // Classes whose layout excludes each other.
    private static bool IsSolid(ClassInfo info) => info.Module is { IsStub: true, Name: "builtins" }
        && info.Name
            is "int" or "str" or "bytes" or "float" or "complex" or "list" or "dict" or "set" or "frozenset" or "tuple"
            or "bool" or "bytearray" or "memoryview" or "range" or "slice";

    private Type NarrowSubclass(Type type, List<Type> targets, bool sense)
    {
        if (!sense)
        {
            return Filter(type, item => item is not ClassObjectType { Instance: InstanceType } x
                || !targets.Exists(target => IsAssignable(x.Instance, target)));
        }

        var found = Union(ItemsOf(type).SelectMany(item => targets.Select(target =>
            item is ClassObjectType x && IsAssignable(x.Instance, target) ? item
                : ClassObject(target, false))).ToArray());
        return found;
    }
}
