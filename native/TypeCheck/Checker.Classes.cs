using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Classes: their bases, order of lookup and parameters.</content>
internal sealed partial class Checker
{
    private ClassInfo ClassOf(ClassStatement node, Scope scope)
    {
        var classes = scope.Module.Classes;
        if (classes.TryGetValue(node, out var info))
        {
            return info;
        }

        var name = scope.QualifiedName.Length > 0 ? scope.QualifiedName + "." + node.Name : node.Name;
        var outer = WithTypeParameters(scope, node.TypeParameters, node.Name, out var parameters);
        Scope body = new(ScopeKind.Class, outer, scope.Module, name);
        classes[node] = info = new ClassInfo(node.Name, node, outer, body)
        {
            TypeVars = parameters.Length > 0 ? parameters : null,
        };
        body.Class = info;
        ScopeBuilder.Build(body, node.Body);
        return info;
    }

    // `tuple` has terms of its own.
    private Type ClassValue(ClassInfo info) => new ClassObjectType(new InstanceType(info, []), true);

    private TypeVarType[] TypeVarsOf(ClassInfo info)
    {
        if (info.TypeVars is null)
        {
            Complete(info);
        }

        return info.TypeVars ?? [];
    }

    private InstanceType SelfInstance(ClassInfo info) =>
        Instance(info, Array.ConvertAll(TypeVarsOf(info), static one => (Type)one));

    // Finds bases, parameters and the order of lookup. A class that needs itself for that stands alone.
    private void Complete(ClassInfo info)
    {
        if (info.Mro is not null)
        {
            return;
        }

        info.Mro = [new InstanceType(info, [])];
        if (!Enter())
        {
            return;
        }

        var isGeneric = false;
        List<TypeVarType> parameters = [];
        List<Type> bases = [];
        if ((info.Base ?? info.Supertype) is { } super)
        {
            AddBase(info, bases, super);
        }
        else
        {
            foreach (var one in info.Node.Bases)
            {
                ReadBase(info, one, bases, parameters, ref isGeneric);
            }
        }

        if (info.TypeVars is null)
        {
            if (!isGeneric)
            {
                parameters.Clear();
                bases.ForEach(one => CollectTypeVars(one, parameters));
            }

            info.TypeVars = [.. parameters];
        }

        foreach (var keyword in info.Node.Keywords)
        {
            if (keyword.Name == "metaclass")
            {
                info.Metaclass = InferIn(info.Outer, keyword.Value) is ClassObjectType meta ? meta.Instance
                    : Type.Unknown;
            }
            else if (
                keyword.Name == "total" && keyword.Value is ConstantExpression { ConstantKind: ConstantKind.False })
            {
                info.Traits &= ~ClassTraits.Total;
            }
        }

        if (bases.Count == 0 && !info.IsFrom("builtins", "object"))
        {
            bases.Add(ObjectType);
        }

        info.Bases = [.. bases];
        info.Mro = Linearize(info, bases);
        foreach (var one in info.Mro)
        {
            if (one is InstanceType { Class: var part })
            {
                info.Traits |= part.Traits & (ClassTraits.Enum | ClassTraits.UnknownBase | ClassTraits.TypedDict
                    | ClassTraits.NamedTuple | ClassTraits.DataClass | ClassTraits.Transformed);
                info.Metaclass ??= part.Metaclass;
                info.Traits |= part.IsFrom("enum", "Enum") ? ClassTraits.Enum : ClassTraits.None;
            }
        }

        if (info.Metaclass is InstanceType { Class: var made } && !info.Module.IsStub
            && Array.Exists(MroOf(Instance(made)), one => ClassIn(one).IsFrom("enum", "EnumType")
                || ClassIn(one).IsFrom("enum", "EnumMeta")))
        {
            info.Traits |= ClassTraits.Enum;
        }

        ReadDecorators(info);
        if ((info.Traits & ClassTraits.NamedTuple) != 0)
        {
            AddTupleBase(info);
        }

        Leave();
    }

    private void ReadBase(
        ClassInfo info, Expression one, List<Type> bases, List<TypeVarType> parameters, ref bool isGeneric)
    {
        var subscript = one as SubscriptExpression;
        switch (FormName(subscript?.Value ?? one, info.Outer))
        {
            case "Generic" or "Protocol" when subscript is not null:
                isGeneric = true;
                if (FormName(subscript.Value, info.Outer) == "Protocol")
                {
                    info.Traits |= ClassTraits.Protocol;
                }

                foreach (var argument in subscript.Index is TupleExpression many ? many.Elements : [subscript.Index])
                {
                    CollectTypeVars(Silently(() => EvalPart(argument, info.Outer)), parameters);
                }

                return;
            case "Protocol": info.Traits |= ClassTraits.Protocol; return;
            case "Generic": return;
            case "TypedDict":
                info.Traits |= ClassTraits.TypedDict | ClassTraits.Total;
                bases.Add(Instance(Known("typing", "_TypedDict")));
                return;
            case "Any": info.Traits |= ClassTraits.UnknownBase; return;
        }

        AddBase(info, bases, InferIn(info.Outer, one) switch
        {
            ClassObjectType x => x.Instance,
            AliasType x => x.Value,
            _ => Type.Unknown,
        });
    }

    private void AddBase(ClassInfo info, List<Type> bases, Type type)
    {
        switch (type)
        {
            case InstanceType x when x.Class == info: break;
            case InstanceType x:
                if (x.Class.IsFrom("typing", "NamedTuple"))
                {
                    info.Traits |= ClassTraits.NamedTuple;
                }

                Complete(x.Class);
                if ((x.Class.Traits & ClassTraits.TypedDict) != 0)
                {
                    info.Traits |= ClassTraits.TypedDict | ClassTraits.Total;
                }

                bases.Add(x);
                break;
            case TupleType: bases.Add(type); break;
            case LiteralType x: bases.Add(Instance(x.Class)); break;
            case UnionType x when info.Supertype is not null: bases.Add(x.Items[^1]); break;
            default: info.Traits |= ClassTraits.UnknownBase; break;
        }
    }

    private void AddTupleBase(ClassInfo info)
    {
        TupleType fields = new(Array.ConvertAll(FieldsOf(info), field => field.Type));
        info.Mro = Array.ConvertAll(
            info.Mro!, one => ClassIn(one) == TupleClass ? fields : one);
    }

    // The entry of a class in the order of lookup, as an instance with arguments.
    private ClassInfo ClassIn(Type entry) => entry is InstanceType instance ? instance.Class : TupleClass;

    private Type[] MroOf(Type type)
    {
        var info = ClassIn(type);
        Complete(info);
        return info.Mro!;
    }

    private Dictionary<TypeVarType, Type>? ArgumentMap(Type type)
    {
        var parameters = TypeVarsOf(ClassIn(type));
        if (parameters.Length == 0)
        {
            return null;
        }

        Dictionary<TypeVarType, Type> map = [];
        if (type is TupleType tuple)
        {
            map[parameters[0]] = Union(tuple.Items);
            return map;
        }

        var arguments = ((InstanceType)type).Arguments;
        for (var i = 0; i < parameters.Length; i++)
        {
            map[parameters[i]] = i < arguments.Length ? arguments[i] : DefaultOf(parameters[i], map);
        }

        return map;
    }

    // What a type is as an instance of one of its bases; null if that is none of them.
    private Type? BaseOf(Type type, ClassInfo target)
    {
        if (ClassIn(type) == target)
        {
            return type;
        }

        foreach (var entry in MroOf(type))
        {
            if (ClassIn(entry) == target)
            {
                return Substitute(entry, ArgumentMap(type));
            }
        }

        return null;
    }

    private bool IsSubclass(ClassInfo info, ClassInfo target) =>
        info == target || Array.Exists(MroOf(Instance(info)), one => ClassIn(one) == target);

    private Type[] Linearize(ClassInfo info, List<Type> bases)
    {
        Type self = Instance(info, Array.ConvertAll(info.TypeVars ?? [], static one => (Type)one));
        List<List<Type>> sequences = [];
        foreach (var one in bases)
        {
            var map = ArgumentMap(one);
            sequences.Add([one, .. MroOf(one).Skip(1).Select(entry => Substitute(entry, map))]);
        }

        sequences.Add([.. bases]);
        List<Type> result = [self];
        while (true)
        {
            sequences.RemoveAll(sequence => sequence.Count == 0);
            if (sequences.Count == 0)
            {
                return [.. result];
            }

            var next = sequences.Find(sequence => !sequences.Exists(other =>
                other.FindIndex(1, one => ClassIn(one) == ClassIn(sequence[0])) > 0)) ?? sequences[0];
            var head = next[0];
            result.Add(head);
            sequences.ForEach(sequence => sequence.RemoveAll(one => ClassIn(one) == ClassIn(head)));
        }
    }

    private void ReadDecorators(ClassInfo info)
    {
        foreach (var decorator in info.Node.Decorators)
        {
            var function = decorator is CallExpression called ? called.Function : decorator;
            switch (DecoratorName(decorator))
            {
                case "final": info.Traits |= ClassTraits.Final; break;
                case "dataclass" when InferIn(info.Outer, function)
                    is CallableType { Function.Scope.Module.Name: "dataclasses" }:
                    info.Traits |= ClassTraits.DataClass;
                    info.Traits &= ~(ClassTraits.KeywordOnly | ClassTraits.NoInit);
                    if (decorator is CallExpression { } call)
                    {
                        info.Traits |= (IsTrue(Keyword(call, "kw_only")) ? ClassTraits.KeywordOnly : 0)
                            | (IsTrue(Keyword(call, "order")) ? ClassTraits.Order : 0)
                            | (IsTrue(Keyword(call, "frozen")) ? ClassTraits.Frozen : 0)
                            | (Keyword(call, "init") is { } made && !IsTrue(made) ? ClassTraits.NoInit : 0);
                    }

                    break;
                case "dataclass_transform": break;
                case not "" when TransformOf(InferIn(info.Outer, function)) is { } transform:
                    ApplyTransform(info, transform, (decorator as CallExpression)?.Keywords ?? []);
                    break;
                case "runtime_checkable" or "unique" or "total_ordering" or "disjoint_base" or "type_check_only": break;
                default:
                    // Whatever it does to the constructor is not known.
                    info.Traits |= info.Module.IsStub ? 0 : ClassTraits.Transformed;
                    break;
            }
        }

        if (info.Transform is null && InheritedTransform(info) is { } inherited)
        {
            ApplyTransform(info, inherited, info.Node.Keywords);
        }
    }

    /// <summary>The fields of a data class, named tuple or typed dict, those of bases first.</summary>
    private ClassField[] FieldsOf(ClassInfo info)
    {
        if (info.Fields is { } known)
        {
            return known;
        }

        info.Fields = [];
        Complete(info);
        var trait = info.Traits & (ClassTraits.TypedDict | ClassTraits.NamedTuple);
        List<ClassField> fields = [];
        for (var i = info.Mro!.Length - 1; i >= 0; i--)
        {
            var entry = info.Mro[i];
            var part = ClassIn(entry);
            if (part != info && !part.Module.IsStub)
            {
                Complete(part);
            }

            // What derives from a named tuple adds no fields.
            var counts = trait == ClassTraits.NamedTuple
                ? part.Mro is [_, var parent, ..] && ClassIn(parent).IsFrom("typing", "NamedTuple")
                    || part.Base is not null
                : trait != 0 ? (part.Traits & trait) != 0
                : (part.Traits & ClassTraits.DataClass) != 0 && part.IsDataClassItself();
            if (counts && !part.IsFrom("typing", "_TypedDict"))
            {
                AddFields(part, fields, ArgumentMap(entry));
            }
        }

        return info.Fields = [.. fields];
    }

    private void AddFields(ClassInfo info, List<ClassField> fields, Dictionary<TypeVarType, Type>? map)
    {
        var isDict = (info.Traits & ClassTraits.TypedDict) != 0;
        var keywordOnly = (info.Traits & ClassTraits.KeywordOnly) != 0;
        foreach (var statement in info.Node.Body)
        {
            if (statement is not AnnotatedAssignStatement { Target: NameExpression target } declared)
            {
                continue;
            }

            var annotation = Unquoted(declared.Annotation);
            var form = FormName(annotation is SubscriptExpression x ? x.Value : annotation, info.Body);
            if (form == "ClassVar")
            {
                continue;
            }

            if (DecoratorName(annotation) == "KW_ONLY")
            {
                keywordOnly = true;
                continue;
            }

            var symbol = info.Body.Symbols[target.Name];
            var type = Substitute(form == "InitVar" && annotation is SubscriptExpression init
                ? EvalType(init.Index, info.Body) : DeclaredType(symbol) ?? Type.Unknown, map);
            var optional = declared.Value is not null;
            var (isInit, isKeyword) = (true, keywordOnly);
            if (isDict)
            {
                optional = !IsRequired(declared.Annotation, info.Body, (info.Traits & ClassTraits.Total) != 0);
            }
            else if (declared.Value is CallExpression call && IsFieldCall(info, call))
            {
                optional = (Keyword(call, "default") ?? Keyword(call, "default_factory")
                    ?? (info.Transform is null ? null
                    : Keyword(call, "factory"))) is not null;
                isInit = Keyword(call, "init") is not ConstantExpression { ConstantKind: ConstantKind.False };
                isKeyword = Keyword(call, "kw_only") is { } named ? IsTrue(named) : isKeyword;
                if (info.Transform is not null)
                {
                    isInit &= Keyword(call, "init") is not null || DefaultIn(info, call, "init") != "False";
                    isKeyword = Keyword(call, "kw_only") is null && DefaultIn(info, call, "kw_only") is { } said
                        ? said == "True" : isKeyword;
                    type = Substitute(ConvertedFrom(info, call) ?? type, map);
                }
            }

            if (!isDict && type is InstanceType { Class.Module.IsStub: false } descriptor
                && FindInClass(descriptor, "__set__", out _) is CallableType set
                && BindSelf(set, descriptor, descriptor)?.Signatures[0].Parameters is [_, { Type: { } taken }, ..])
            {
                type = taken;
            }

            var name = info.Transform is not null && declared.Value is CallExpression maker && Keyword(maker, "alias")
                is ConstantExpression { ConstantKind: ConstantKind.String } alias ? alias.String : target.Name;
            ClassField field = new(name, type, optional, isKeyword, isInit,
                isDict && IsReadOnly(declared.Annotation, info.Body));
            var at = fields.FindIndex(one => one.Name == target.Name);
            if (at < 0)
            {
                fields.Add(field);
            }
            else
            {
                fields[at] = field;
            }
        }
    }

    /// <summary>What methods assign to attributes of their first parameter.</summary>
    private static Dictionary<string, Symbol> AttributesOf(ClassInfo info)
    {
        if (info.Attributes is { } known)
        {
            return known;
        }

        Dictionary<string, Symbol> found = new(StringComparer.Ordinal);
        foreach (var symbol in info.Body.Symbols.Values)
        {
            foreach (var definition in symbol.Definitions)
            {
                if (definition.Node is FunctionStatement method && !info.Module.IsStub
                    && (method.Parameters.PositionalOnly.FirstOrDefault()
                        ?? method.Parameters.Positional.FirstOrDefault()) is { } self)
                {
                    new AttributeFinder(
                        self.Name, new Scope(ScopeKind.Function, info.Body, info.Module, string.Empty), found)
                        .Visit(method);
                }
            }
        }

        return info.Attributes = found;
    }
}
