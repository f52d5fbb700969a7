using System.Globalization;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Attributes, subscripts, iteration and await in expressions.</content>
internal sealed partial class Checker
{
    private const int MaxPath = 120;

    /// <summary>`a.b[0]` as text, for what narrowing knows about it; null for anything else.</summary>
    private static string? PathOf(Expression node)
    {
        switch (node)
        {
            case NameExpression x:
                return x.Name;
            case AttributeExpression x:
                return PathOf(x.Value) is { Length: < MaxPath } owner ? owner + "." + x.Name : null;
            case SubscriptExpression { Index: ConstantExpression { ConstantKind: ConstantKind.Integer,
                BigInteger: null } index } x:
                return PathOf(x.Value) is { Length: < MaxPath } list
                    ? list + "[" + index.Integer.ToString(CultureInfo.InvariantCulture) + "]" : null;
            case SubscriptExpression { Index: UnaryExpression { Operator: UnaryOperator.Minus, Operand:
                ConstantExpression { ConstantKind: ConstantKind.Integer, BigInteger: null } back } } x:
                return PathOf(x.Value) is { Length: < MaxPath } items
                    ? items + "[-" + back.Integer.ToString(CultureInfo.InvariantCulture) + "]" : null;
            case SubscriptExpression { Index: ConstantExpression { ConstantKind: ConstantKind.String } key } x:
                return key.String.Length < MaxPath && PathOf(x.Value) is { Length: < MaxPath } dict
                    ? dict + "['" + key.String + "']" : null;
            case NamedExpression x:
                return x.Target.Name;
            default:
                return null;
        }
    }

    private Type? Narrowed(Expression node)
    {
        if (_frame is null || PathOf(node) is not { } path)
        {
            return null;
        }

        for (var frame = _frame; frame is not null; frame = frame.Outer)
        {
            if (frame.Flow.Get(path) is { } type)
            {
                return type;
            }
        }

        return null;
    }

    private Type InferAttribute(AttributeExpression node)
    {
        var owner = Infer(node.Value);
        var type = Narrowed(node) ?? ReadAttribute(node, owner, node.Name);
        CheckAbstractCall(node, owner, type);
        CheckErased(node, owner);
        CheckDeprecatedProperty(node, owner, isAssigned: false);
        return type;
    }

    // What a type parameter of the class decides is an attribute of its objects only.
    private void CheckErased(AttributeExpression node, Type owner)
    {
        if (_silence == 0
            && owner is ClassObjectType { Instance: InstanceType { Class: { Module.IsStub: false } info } }
            && _scope.EnclosingClass != info && TypeVarsOf(info).Length > 0
            && info.Body.Symbols.TryGetValue(node.Name, out var symbol)
            && symbol.Definitions is [{ Node: AnnotatedAssignStatement { Value: null } }]
            && DeclaredType(symbol) is { } declared && HasTypeVars(declared) && !HasSelf(declared)
            && (info.Traits & ClassTraits.DataClass) == 0)
        {
            Report(node, "unresolved-attribute",
                $"Attribute `{node.Name}` of generic class `{info.Name}` can only be accessed on instances");
        }
    }

    private Type ReadAttribute(Expression node, Type owner, string name)
    {
        if (Member(owner, name) is { } found)
        {
            return owner is ModuleType or not UnionType ? found : HasOpenItem(owner) ? Type.Unknown : found;
        }

        if (HasOpenItem(owner))
        {
            return Type.Unknown;
        }

        ReportAttribute(node, owner, name);
        return Type.Unknown;
    }

    private static bool HasOpenItem(Type type) =>
        type is AnyType || type is UnionType union && Array.Exists(union.Items, item => item is AnyType);

    private void ReportAttribute(Expression node, Type owner, string name)
    {
        if (owner is UnionType union)
        {
            var lacking = Array.FindAll(union.Items, item => Member(item, name) is null && !IsPromoted(union, item));
            if (lacking.Length < union.Items.Length)
            {
                Report(node, "unresolved-attribute", $"Attribute `{name}` is not defined on "
                    + string.Join(", ", lacking.Select(item => $"`{Show(item)}`")) + $" in union `{Show(owner)}`");
                return;
            }
        }

        if (owner is ClassObjectType && name.StartsWith("__", StringComparison.Ordinal)
            && !(name is "__match_args__" or "__slots__" && owner is ClassObjectType { Instance: InstanceType
                { Class: var record } } && (record.Traits & ClassTraits.DataClass) != 0))
        {
            return;
        }

        Report(node, "unresolved-attribute", owner switch
        {
            ModuleType x => $"Module `{x.Module.Name}` has no member `{name}`",
            ClassObjectType { Exact: true, Instance: InstanceType x } =>
                $"Class `{x.Class.Name}` has no attribute `{name}`",
            _ => $"Object of type `{Show(owner)}` has no attribute `{name}`",
        });
    }

    private Type InferSubscript(SubscriptExpression node)
    {
        var owner = Infer(node.Value);
        if (owner is ClassObjectType && ImplicitAlias(node.Value, _scope) is { } generic
            && ParametersOf(generic).Length > 0)
        {
            return ClassObject(EvalType(node, _scope), true, specialized: true);
        }

        if (Narrowed(node) is { } known)
        {
            Infer(node.Index);
            return known;
        }

        switch (owner)
        {
            case SpecialFormType or AliasType:
                if (owner is AliasType { IsDeclared: true } && _silence == 0)
                {
                    EvalType(node, _scope);
                }

                var here = _scope;
                return new AliasType("alias", () => EvalType(node, here), static () => []);
            case ClassObjectType { Instance: InstanceType { Class: var info } } when IsGenericClass(info):
                return ClassObject(EvalType(node, _scope), true, specialized: true);
        }

        var index = Infer(node.Index);
        return Union(ItemsOf(owner).Select(item => ReadItem(node, item, index, HasOpenItem(owner))).ToArray());
    }

    private bool IsGenericClass(ClassInfo info) => TypeVarsOf(info).Length > 0
        || (info.Module.IsStub && (info.Traits & ClassTraits.Enum) == 0)
        || info.Body.Symbols.ContainsKey("__class_getitem__");

    private Type ReadItem(SubscriptExpression node, Type owner, Type index, bool isOpen)
    {
        if (TupleOf(owner) is { } tuple && ReadTupleItem(node, tuple, index) is { } item)
        {
            return item;
        }

        if (owner is InstanceType { Class: var info } shape && IsTypedDict(info)
            && index is LiteralType { Value: string key })
        {
            if (Array.Find(FieldsOf(info), one => one.Name == key) is { } field)
            {
                return Substitute(field.Type, ArgumentMap(shape));
            }

            if (ExtraItem(info) is { } extra)
            {
                return extra;
            }

            ReportKey(node.Index, key, info);
            return Type.Unknown;
        }

        if (owner is InstanceType { Class: var keyed } dictionary && IsTypedDict(keyed)
            && index is InstanceType { Class.Name: "str" } && DictLike(dictionary) is null)
        {
            Report(node.Index, "invalid-key", $"TypedDict `{keyed.Name}` can only be subscripted with a string literal "
                + $"key, got key of type `{Show(index)}`");
            return Type.Unknown;
        }

        if (owner is AnyType or NeverType || HasOpenItem(index))
        {
            return owner is NeverType ? owner : owner is AnyType ? Type.Unknown
                : Member(owner, "__getitem__") is CallableType open
                    ? Silently(() => Call(open, new Arguments([index]), null)) ?? Type.Unknown : Type.Unknown;
        }

        if (owner is ClassObjectType { Instance: InstanceType enumeration } && IsEnum(enumeration.Class))
        {
            return index is LiteralType { Value: string member } && IsEnumMember(enumeration.Class, member)
                ? new LiteralType(enumeration.Class, member) : enumeration;
        }

        if (Member(owner, "__getitem__") is not { } getter)
        {
            if (!isOpen)
            {
                var method = owner is ClassObjectType ? "__class_getitem__" : "__getitem__";
                Report(node.Value, "not-subscriptable",
                    $"Cannot subscript object of type `{Show(owner)}` with no `{method}` method");
            }

            return Type.Unknown;
        }

        if (Silently(() => Call(getter, new Arguments([index]), null)) is { } result)
        {
            return result;
        }

        if (!isOpen)
        {
            Report(
                node.Index, "invalid-argument-type", $"Method `__getitem__` of type `{Show(getter)}` cannot be called "
                + $"with key of type `{Show(index)}` on object of type `{Show(owner)}`");
        }

        return Type.Unknown;
    }

    private bool IsEnum(ClassInfo info)
    {
        Complete(info);
        return (info.Traits & ClassTraits.Enum) != 0;
    }

    private Type? ReadTupleItem(SubscriptExpression node, TupleType tuple, Type index)
    {
        if (index is LiteralType { Index: { } at })
        {
            if (tuple.Repeated >= 0)
            {
                return at >= 0 && at < tuple.Repeated ? tuple.Items[at] : null;
            }

            var place = at < 0 ? at + tuple.Items.Length : at;
            if (place >= 0 && place < tuple.Items.Length)
            {
                return tuple.Items[place];
            }

            if (Silently(() => Infer(node.Value)) is UnionType union
                && Array.Exists(union.Items, one => one is TupleType { Repeated: >= 0 }))
            {
                return Type.Unknown;
            }

            Report(node.Value, "index-out-of-bounds",
                $"Index {at} is out of bounds for tuple `{Show(tuple)}` with length {tuple.Items.Length}");
            return Type.Unknown;
        }

        if (node.Index is SliceExpression { Step: null } slice && tuple.Repeated < 0
            && Bound(slice.Lower, 0) is { } from && Bound(slice.Upper, tuple.Items.Length) is { } to)
        {
            return new TupleType(from < to ? tuple.Items[from..to] : []);
        }

        return null;

        int? Bound(Expression? part, int otherwise) => part is null ? otherwise
            : Infer(part) is LiteralType { Index: { } value }
                ? (int)Math.Clamp(value < 0 ? value + tuple.Items.Length : value, 0, tuple.Items.Length) : null;
    }

    /// <summary>
    /// What a loop over a value gives; null if that is not possible, which is reported if there is a node.
    /// </summary>
    private Type? Iterate(Type type, Expression? node, bool isAsync = false)
    {
        switch (type)
        {
            case AnyType: return Type.Unknown;
            case NeverType: return Type.Never;
            case UnionType { Items: var items } when HasOpenItem(type):
                return Union(items.Select(
                    item => Silently(() => Iterate(item, null, isAsync)) ?? Type.Unknown).Prepend(Type.Unknown));
            case UnionType { Items: var items }:
                List<Type> types = [];
                foreach (var item in items)
                {
                    if (Iterate(item, null, isAsync) is not { } one)
                    {
                        ReportIteration(type, node, isAsync,
                            isPartly: Array.Exists(items, other => Iterate(other, null, isAsync) is not null));
                        return null;
                    }

                    types.Add(one);
                }

                return Union(types);
        }

        if (!isAsync && TupleOf(type) is { } tuple)
        {
            return Union(tuple.Items) is var all && tuple.Items.Length == 0 ? Type.Never : all;
        }

        var first = CallMember(type, isAsync ? "__aiter__" : "__iter__");
        var result = first is null ? null : CallMember(first, isAsync ? "__anext__" : "__next__");
        if (isAsync && result is not null)
        {
            return Await(result, null);
        }

        if (result is null && !isAsync && first is null && Member(type, "__iter__") is null)
        {
            result = CallMember(type, "__getitem__", Of("int"));
        }

        if (result is null)
        {
            ReportIteration(type, node, isAsync, isPartly: false);
        }

        return result;
    }

    private void ReportIteration(Type type, Expression? node, bool isAsync, bool isPartly)
    {
        if (node is not null)
        {
            Report(node, "not-iterable",
                $"Object of type `{Show(type)}` {(isPartly ? "may not be" : "is not")} "
                    + (isAsync ? "async-iterable" : "iterable"));
        }
    }

    /// <summary>The result of calling a method; null if there is none or it does not take that.</summary>
    private Type? CallMember(Type owner, string name, params Type[] arguments)
    {
        if (Member(owner, name) is not { } method)
        {
            return null;
        }

        return Silently(() => Call(method, new Arguments(arguments), null));
    }

    private Type InferLambda(LambdaExpression node, Type? expected)
    {
        var wanted = expected is null ? null
            : ItemsOf(expected).OfType<CallableType>().FirstOrDefault()?.Signatures[0].Parameters;
        var parameters = Silently(() => ParametersOf(node.Parameters, _scope));
        foreach (var value in node.Parameters.Defaults)
        {
            Infer(value);
        }

        var (frame, scope) = Open();
        for (var i = 0; i < parameters.Length; i++)
        {
            if (wanted is not null && i < wanted.Length && parameters[i].Kind <= ParameterKind.Positional
                && wanted[i].Kind <= ParameterKind.Positional && wanted[i].Type is { } type)
            {
                parameters[i] = parameters[i] with { Type = type };
            }

            _frame!.Flow.Set(parameters[i].Name, ParameterType(parameters[i]));
        }

        _deferred++;
        var body = Infer(node.Body, expected is null ? null
            : ItemsOf(expected).OfType<CallableType>().FirstOrDefault()?.Signatures[0].Returns);
        _deferred--;
        (_frame, _scope) = (frame, scope);
        return new CallableType(null, [new Signature(parameters, body)]);
    }

    // A scope for the names of a comprehension or lambda.
    private (Frame?, Scope) Open()
    {
        var state = (_frame, _scope);
        _scope = new Scope(ScopeKind.Inner, _scope, _scope.Module, _scope.QualifiedName);
        _frame = new Frame(_scope, _frame)
        {
            Yields = _frame?.Yields, Returns = _frame?.Returns, IsGenerator = _frame?.IsGenerator ?? false,
        };
        _frame.Flow.IsUnreachable = state._frame?.Flow.IsUnreachable ?? false;
        return state;
    }

    private Type InferComprehension(
        string name, ComprehensionClause[] clauses, Expression? key, Expression value, Type? expected)
    {
        var (frame, scope) = Open();
        var isAsync = false;
        foreach (var clause in clauses)
        {
            isAsync |= clause.IsAsync;
            var item = Iterate(Infer(clause.Iterable), clause.Iterable, clause.IsAsync) ?? Type.Unknown;
            _roundValue = clause.Iterable;
            Assign(clause.Target, item, clause.Iterable);
            _roundValue = null;
            foreach (var condition in clause.Conditions)
            {
                Infer(condition);
                Narrow(condition, true);
            }
        }

        var keyType = key is null ? null : Infer(key, ElementOf(expected, name, 0));
        var index = key is null ? 0 : 1;
        var wanted = name.Length == 0 ? null : ElementOf(expected, name, index);
        var type = Infer(value, wanted);
        (_frame, _scope) = (frame, scope);
        if (name.Length == 0)
        {
            return isAsync || value is AwaitExpression ? Instance(Known("types", "AsyncGeneratorType"), type, NoneType)
                : Instance(Known("types", "GeneratorType"), type, NoneType, NoneType);
        }

        return key is null ? Instance(Builtin(name), Combined([type], wanted)) : Instance(
            Builtin(name), Combined([keyType!], ElementOf(expected, name, 0)), Combined([type], wanted));
    }
}
