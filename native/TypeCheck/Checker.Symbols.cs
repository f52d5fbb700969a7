using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>What names stand for, apart from the flow of a program.</content>
internal sealed partial class Checker
{
    /// <summary>`Self` in annotations, until the object is known.</summary>
    private static readonly TypeVarType SelfType = new("Self", TypeVarKind.Self, string.Empty);

    /// <summary>What a name is for those who see it from outside.</summary>
    private Type SymbolType(Symbol symbol)
    {
        if (symbol.Type is { } known)
        {
            return known;
        }

        if (symbol.Elsewhere is { } elsewhere)
        {
            return elsewhere.Symbols.TryGetValue(symbol.Name, out var other) && other != symbol
                ? SymbolType(other) : Type.Unknown;
        }

        if (symbol.IsOpen || symbol.Definitions.Count == 0 || !Enter())
        {
            return Type.Unknown;
        }

        symbol.IsOpen = true;
        _silence++;
        var type = DeclaredType(symbol) ?? InferredType(symbol);
        _silence--;
        symbol.IsOpen = false;
        Leave();
        if (symbol.Definitions[0].Scope.Module.IsStub || symbol.Declared is not null || symbol.Recorded is null)
        {
            // What the flow has yet to say must not be fixed too early.
            symbol.Type ??= symbol.Definitions[0].Scope.Module.IsStub || !IsFlowing(symbol) ? type : null;
        }

        return type;
    }

    private static bool IsFlowing(Symbol symbol) => symbol.Definitions.Exists(
        one => one.Node is not (FunctionStatement or ClassStatement or ImportStatement or ImportFromStatement
            or TypeAliasStatement));

    /// <summary>What an annotation says about a name; null when none does.</summary>
    private Type? DeclaredType(Symbol symbol)
    {
        if (symbol.HasDeclared)
        {
            return symbol.Declared;
        }

        symbol.HasDeclared = true;
        _silence++;
        foreach (var definition in symbol.Definitions)
        {
            if (definition.Node is AnnotatedAssignStatement statement)
            {
                symbol.Declared = Declaration(statement, definition.Scope);
                break;
            }
        }

        _silence--;
        return symbol.Declared;
    }

    private Type? Declaration(AnnotatedAssignStatement statement, Scope scope)
    {
        var annotation = statement.Annotation;
        if (annotation is ConstantExpression { ConstantKind: ConstantKind.String } text && (
            text.String.Contains("Final", StringComparison.Ordinal) || text.String.Contains(
                "Var", StringComparison.Ordinal) || text.String.Contains("Re", StringComparison.Ordinal)))
        {
            annotation = Unquoted(text);
        }

        var form = FormName(annotation is SubscriptExpression outer ? outer.Value : annotation, scope);
        if (form is "Annotated"
            && annotation is SubscriptExpression { Index: TupleExpression { Elements: [var first, ..] } })
        {
            return Declaration(
                new AnnotatedAssignStatement(0, 0, statement.Target, first, statement.Value, true), scope);
        }

        if (form is "Final" or "ClassVar" or "InitVar" or "Required" or "NotRequired" or "ReadOnly")
        {
            return annotation is SubscriptExpression inner
                ? Declaration(new AnnotatedAssignStatement(0, 0, statement.Target, inner.Index, null, true), scope)
                : statement.Value is { } value && form == "Final" ? InferIn(scope, value)
                : form == "Final" ? null : Type.Unknown;
        }

        if (form == "TypeAlias" && statement.Value is { } alias)
        {
            return AliasOf(((NameExpression)statement.Target).Name, alias, scope);
        }

        var isSpecial = scope.Module is { IsStub: true, Name: "typing" or "typing_extensions" }
            && annotation is NameExpression { Name: "_SpecialForm" };
        return isSpecial ? new SpecialFormType(((NameExpression)statement.Target).Name)
            : scope.Function is null ? EvalType(annotation, scope)
            : Embodied(EvalType(annotation, scope), scope.EnclosingClass);
    }

    private AliasType AliasOf(string name, Expression value, Scope scope) =>
        new(name, () => Silently(() => EvalType(value, scope))) { IsDeclared = true };

    private Type InferredType(Symbol symbol)
    {
        var definitions = symbol.Definitions.FindAll(one => one.Node is not DeleteStatement);
        if (definitions.Count == 0)
        {
            return Type.Unknown;
        }

        if (AssignedAttribute(symbol) is { } attribute)
        {
            return attribute;
        }

        if (definitions.TrueForAll(one => one.Node is FunctionStatement))
        {
            return FunctionAt(symbol, symbol.Definitions.LastIndexOf(definitions[^1]));
        }

        if (definitions.Count == 1)
        {
            var type = DefinitionType(symbol, definitions[0]);
            return !definitions[0].Scope.Module.IsStub && IsNone(type) ? Union(Type.Unknown, type) : type;
        }

        if (definitions.TrueForAll(one => one.Node is ImportFromStatement)
            && definitions.Select(one => DefinitionType(symbol, one)) is var imported
            && imported.All(one => Same(one, imported[0])))
        {
            return imported[0];
        }

        if (symbol.Recorded is { } recorded)
        {
            return Union(Type.Unknown, Promote(recorded));
        }

        var types = definitions.Select(one => DefinitionType(symbol, one));

        return definitions[0].Scope.Module.IsStub ? Union(types) : Union(types.Append(Type.Unknown));
    }

    private Type DefinitionType(Symbol symbol, Definition definition)
    {
        switch (definition.Node)
        {
            case FunctionStatement:
                return FunctionAt(symbol, symbol.Definitions.IndexOf(definition));
            case Parameter x:
                return x.Annotation is { } annotation ? EvalType(annotation, definition.Scope) : Type.Unknown;
            case ClassStatement x:
                return ClassValue(ClassOf(x, definition.Scope));
            case TypeAliasStatement x:
                return TypeStatementValue(x, definition.Scope);
            case ImportStatement:
                var name = definition.Part!.Alias is null
                    && definition.Part.Name.Contains('.', StringComparison.Ordinal)
                    ? symbol.Name : definition.Part.Name;
                return FindModule(name) is { } module ? new ModuleType(module) : Type.Unknown;
            case ImportFromStatement x:
                return ImportedType(x, definition.Part!.Name);
            case NamedExpression x when symbol.Recorded is null:
                return Promote(InferIn(definition.Scope, x.Value));
        }

        if (definition.Value is { } value && SpecialAssignment(symbol.Name, value, definition.Scope) is { } special)
        {
            // There is one such type, however often the name is read.
            symbol.Type = special;
            return special;
        }

        return symbol.Recorded is { } recorded ? Promote(recorded)
            : definition.Value is { } plain ? Promote(InferIn(definition.Scope, plain)) : Type.Unknown;
    }

    private Type ImportedType(ImportFromStatement statement, string name) =>
        statement.Level == 0 && statement.Module is { } from ? ModuleMember(from, name) ?? Type.Unknown : Type.Unknown;

    private Type? ModuleMember(string module, string name) =>
        FindModule(module) is { } found && FindExport(found, name) is { IsOpen: false } symbol ? SymbolType(symbol)
        : FindModule(module + "." + name) is { } inner ? new ModuleType(inner) : null;

    private Symbol? FindExport(ModuleInfo module, string name)
    {
        if (module.Scope.Symbols.TryGetValue(name, out var symbol))
        {
            return symbol;
        }

        if (module.Scope.Symbols.TryGetValue("*", out var stars) && Enter())
        {
            foreach (var star in stars.Definitions)
            {
                if (star.Node is ImportFromStatement { Level: 0, Module: { } from } && from != module.Name
                    && FindModule(from) is { } source && FindExport(source, name) is { } found)
                {
                    Leave();
                    return found;
                }
            }

            Leave();
        }

        return null;
    }

    // Imports of a stub are its own unless they are repeated with `as` or listed.
    private static bool IsExported(Symbol symbol) => !symbol.Definitions.TrueForAll(one => one.Scope.Module.IsStub
        && one.Part is { } part && part.Alias != part.Name && one.Scope.Kind == ScopeKind.Module
        && !one.Scope.Symbols.ContainsKey("__all__"));

    private AliasType TypeStatementValue(TypeAliasStatement statement, Scope scope)
    {
        var inner = WithTypeParameters(scope, statement.TypeParameters, statement.Name.Name, out var parameters);
        return new AliasType(statement.Name.Name, () => Silently(() => EvalType(statement.Value, inner)),
            () => parameters) { IsDeclared = true, IsStatement = true };
    }

    // `T = TypeVar("T")` and what else makes a type when it is assigned to a name.
    private Type? SpecialAssignment(string name, Expression value, Scope scope)
    {
        if (value is not CallExpression { Function: NameExpression or AttributeExpression } call)
        {
            return null;
        }

        var last = call.Function is NameExpression plain ? plain.Name : ((AttributeExpression)call.Function).Name;
        if (last is "TypedDict" or "NamedTuple" or "namedtuple")
        {
            var isForm = InferIn(scope, call.Function) switch
            {
                SpecialFormType form => form.Name == last,
                ClassObjectType { Instance: InstanceType { Class: var type } } => type.IsFrom("typing", last),
                CallableType { Function.Scope.Module: var module } => module is { IsStub: true, Name: "collections" },
                _ => false,
            };
            return isForm ? ClassByCall(name, call, last, scope) : null;
        }

        if (last == "TypeAliasType" && call.Arguments is [_, var aliased]
            && InferIn(scope, call.Function) is ClassObjectType { Instance: InstanceType { Class: var kind } }
            && kind.IsFrom("typing", "TypeAliasType"))
        {
            return new AliasType(name, () => Silently(() => EvalType(aliased, scope)), () =>
                [.. ((Keyword(call, "type_params") as TupleExpression)?.Elements ?? []).Select(
                    one => InferIn(scope, one)).OfType<TypeVarType>()]) { IsDeclared = true, IsStatement = true };
        }

        if (last is not ("TypeVar" or "ParamSpec" or "TypeVarTuple" or "NewType")
            || InferIn(scope, call.Function) is not ClassObjectType { Instance: InstanceType made }
            || !made.Class.Module.IsStub)
        {
            return null;
        }

        if (last == "NewType")
        {
            return call.Arguments is [_, var super] ? NewTypeOf(name, super, scope) : Type.Unknown;
        }

        var constraints = call.Arguments.Length > 2 ? call.Arguments[1..] : null;
        return new TypeVarType(name, last switch
        {
            "ParamSpec" => TypeVarKind.ParamSpec, "TypeVarTuple" => TypeVarKind.TypeVarTuple, _ => TypeVarKind.TypeVar,
        }, string.Empty)
        {
            Bound = Lazily(Keyword(call, "bound"), scope),
            Default = Lazily(Keyword(call, "default"), scope, last == "ParamSpec"),
            Constraints = constraints is null
                ? null : () => Array.ConvertAll(constraints, one => EvalType(one, scope)),
            Variance = IsTrue(Keyword(call, "covariant")) ? 1 : IsTrue(Keyword(call, "contravariant")) ? -1
                : IsTrue(Keyword(call, "infer_variance")) ? null : 0,
        };
    }

    private static bool IsTrue(Expression? value) => value is ConstantExpression { ConstantKind: ConstantKind.True };

    private static Expression? Keyword(CallExpression call, string name) =>
        Array.Find(call.Keywords, keyword => keyword.Name == name)?.Value;

    private Func<Type?>? Lazily(Expression? type, Scope scope, bool isParameters = false)
    {
        if (type is null)
        {
            return null;
        }

        Type? known = null;
        return () =>
        {
            if (known is null)
            {
                known = Type.Unknown;
                known = Silently(() => isParameters ? ParametersFor(type, scope) : EvalPart(type, scope));
            }

            return known;
        };
    }

    // A class without a body whose only base is the supertype.
    private Type NewTypeOf(string name, Expression super, Scope scope)
    {
        ClassStatement node = new(super.Start, super.End, name, [], [super], [], [], []);
        ClassInfo info = new(name, node, scope, new Scope(ScopeKind.Class, scope, scope.Module, name))
        {
            Supertype = EvalType(super, scope),
        };
        return new ClassObjectType(Instance(info), true);
    }

    private Scope WithTypeParameters(Scope scope, TypeParameter[] nodes, string owner, out TypeVarType[] parameters)
    {
        parameters = [];
        if (nodes.Length == 0)
        {
            return scope;
        }

        Scope inner = new(ScopeKind.TypeParameters, scope, scope.Module, scope.QualifiedName)
        {
            TypeParameters = new(StringComparer.Ordinal),
        };
        parameters = Array.ConvertAll(nodes, node =>
        {
            var bound = (node as TypeVarParameter)?.Bound;
            var constraints = (bound as TupleExpression)?.Elements;
            var isStub = scope.Module.IsStub;
            TypeVarType parameter = new(node.Name, node switch
            {
                ParamSpecParameter => TypeVarKind.ParamSpec, TypeVarTupleParameter => TypeVarKind.TypeVarTuple,
                _ => TypeVarKind.TypeVar,
            }, owner)
            {
                Bound = constraints is null ? Lazily(bound, inner) : null,
                Constraints = constraints is null
                    ? null : () => Array.ConvertAll(constraints, one => EvalType(one, inner)),
                Default = Lazily(node.DefaultValue, inner, node is ParamSpecParameter),
                Variance = !isStub ? null : node.Name.EndsWith("_co", StringComparison.Ordinal) ? 1
                    : node.Name.EndsWith("_contra", StringComparison.Ordinal) ? -1 : 0,
            };
            inner.TypeParameters[node.Name] = parameter;
            return parameter;
        });
        return inner;
    }

    /// <summary>The symbol or type parameter that a name means in a scope, regardless of the flow.</summary>
    private Type? FindName(string name, Scope scope)
    {
        var isClassVisible = true;
        for (var at = scope; at is not null; at = at.Parent!)
        {
            if (at.TypeParameters is { } parameters && parameters.TryGetValue(name, out var parameter))
            {
                return parameter;
            }

            if ((isClassVisible || at.Kind != ScopeKind.Class) && FindIn(at, name) is { } symbol)
            {
                return SymbolType(symbol);
            }

            isClassVisible &= at.Kind != ScopeKind.Function;
        }

        return FindOutside(name, scope.Module);
    }

    private Symbol? FindIn(Scope scope, string name) =>
        scope.Symbols.TryGetValue(name, out var symbol)
            && (symbol.Definitions.Count > 0 || symbol.Elsewhere is not null)
            ? symbol : scope.Kind == ScopeKind.Module ? FindExport(scope.Module, name) : null;

    private Type? FindOutside(string name, ModuleInfo module)
    {
        foreach (var other in module.Context)
        {
            if (FindExport(other, name) is { } symbol && symbol.Definitions.Count > 0)
            {
                return SymbolType(symbol);
            }
        }

        if (FindModule("builtins") is { } builtins && builtins != module
            && FindExport(builtins, name) is { } builtin && (module.IsStub || IsExported(builtin)))
        {
            return SymbolType(builtin);
        }

        return name switch
        {
            "__name__" or "__file__" or "__qualname__" or "__module__" => Of("str"),
            "__doc__" => Union(Of("str"), NoneType),
            "__builtins__" or "__spec__" or "__loader__" or "__package__" or "__annotations__" or "__dict__"
                or "__debug__" or "__class__" => Type.Any,
            _ => null,
        };
    }
}
