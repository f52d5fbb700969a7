using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>What a class must not do: final bases and members, overrides that do not fit, data classes.</content>
internal sealed partial class Checker
{
    private void CheckClass(ClassInfo info)
    {
        if (_silence > 0 || info.Module.IsStub || !Enter())
        {
            return;
        }

        CheckBases(info);
        if ((info.Traits & ClassTraits.Final) != 0 && AbstractOf(info) is [var lacking, ..] && !IsProtocol(info))
        {
            ReportName(info.Node, "abstract-method-in-final-class",
                $"Final class `{info.Name}` does not implement abstract method `{lacking}`");
        }

        CheckGeneric(info);
        CheckOwnParameters(info);
        if (IsProtocol(info))
        {
            CheckProtocol(info);
        }

        if ((info.Traits & ClassTraits.TypedDict) != 0)
        {
            CheckTypedDict(info);
        }
        else
        {
            foreach (var symbol in info.Body.Symbols.Values)
            {
                CheckOverride(info, symbol);
            }
        }

        if ((info.Traits & ClassTraits.Enum) != 0)
        {
            foreach (var statement in info.Node.Body)
            {
                if (statement is AnnotatedAssignStatement { Value: not null, Target: NameExpression member } declared
                    && IsEnumMember(info, member.Name) && QualifierOf(info.Body.Symbols[member.Name]).Length == 0)
                {
                    Report(declared.Annotation, "invalid-enum-member-annotation",
                        "Type annotations are not allowed for enum members");
                }
                else if (statement is AssignStatement
                    { Targets: [NameExpression plain], Value: not NameExpression and var given }
                    && IsEnumMember(info, plain.Name) && DeclaredAttribute(SelfInstance(info), "_value_") is { } wanted
                    && !info.Body.Symbols.ContainsKey("__init__") && !info.Body.Symbols.ContainsKey("__new__")
                    && Silently(() => InferIn(info.Body, given)) is var found && !IsAssignable(found, wanted)
                    && found is not InstanceType { Class.Name: "auto" })
                {
                    Report(given, "invalid-assignment",
                        $"Object of type `{Show(found)}` is not assignable to the type `{Show(wanted)}` of `_value_`");
                }
            }
        }

        if ((info.Traits & (ClassTraits.DataClass | ClassTraits.NamedTuple)) != 0)
        {
            CheckFields(info);
        }

        if ((info.Traits & ClassTraits.NamedTuple) != 0)
        {
            CheckNamedTuple(info);
        }

        Leave();
    }

    private void CheckMaker(string name, CallExpression maker, Type made)
    {
        CheckTypeVar(name, maker, made);
        CheckTupleCall(maker);
        CheckDictCall(maker);
        if (made is AliasType alias)
        {
            CheckAliasCall(name, maker, alias);
            return;
        }

        if (DecoratorName(maker.Function) == "NewType" && maker.Arguments.Length != 2)
        {
            Report(maker, maker.Arguments.Length < 2 ? "missing-argument" : "too-many-positional-arguments",
                $"`NewType` takes exactly two arguments, got {maker.Arguments.Length}");
        }

        if (made is ClassObjectType { Instance: InstanceType { Class: { Supertype: { } super } } }
            && (super is UnionType or LiteralType or TypeVarType || super == Type.Any || HasTypeVars(super)
                || super is InstanceType { Class: var kind } && (IsProtocol(kind) || IsTypedDict(kind)))
            && maker.Arguments is [_, var wrong])
        {
            Report(wrong, "invalid-newtype", $"invalid base for `typing.NewType`: type `{Show(super)}`");
        }
    }

    // What a protocol has is said in its body.
    private void CheckProtocol(ClassInfo info)
    {
        foreach (var (name, symbol) in AttributesOf(info))
        {
            if (!Array.Exists(info.Mro!, entry => ClassIn(entry).Body.Symbols.ContainsKey(name))
                && symbol.Definitions is [{ Node: Statement statement }, ..])
            {
                Report(TargetOf(statement), "ambiguous-protocol-member",
                    $"`{name}` is not declared in the body of protocol `{info.Name}`");
            }
        }
    }

    private void CheckBases(ClassInfo info)
    {
        HashSet<ClassInfo> seen = [];
        foreach (var node in info.Node.Bases)
        {
            var given = Silently(() => InferIn(info.Outer, node));
            if (given is AliasType { IsStatement: true }
                or ClassObjectType { Instance: InstanceType { Class.Supertype: not null } }
                or SpecialFormType { Name: "Self" or "Union" or "Optional" or "Literal" or "Callable" })
            {
                Report(node, "invalid-base", $"`{Show(given)}` is not a valid class base");
            }

            if (given is not ClassObjectType { Instance: InstanceType { Class: var found } })
            {
                continue;
            }

            Complete(found);
            if (!seen.Add(found))
            {
                ReportName(info.Node, "duplicate-base", $"Duplicate base class `{found.Name}`");
            }

            if ((found.Traits & ClassTraits.Final) != 0 || MembersOf(found).Count > 0)
            {
                Report(node, "subclass-of-final-class",
                    $"Class `{info.Name}` cannot inherit from final class `{found.Name}`");
            }

            if (IsProtocol(info) && !IsProtocol(found) && !IsObject(Instance(found))
                && !found.IsFrom("typing", "Generic") && !found.Module.IsStub)
            {
                Report(node, "invalid-protocol",
                    $"Protocol class `{info.Name}` cannot inherit from non-protocol class `{found.Name}`");
            }

            if (info.IsDataClassItself() && found.IsDataClassItself() && !found.Module.IsStub
                && !(found.Transform is not null && Array.Exists(found.Node.Keywords, one => one.Name == "metaclass"))
                && (found.Traits & ClassTraits.Frozen) != (info.Traits & ClassTraits.Frozen))
            {
                ReportName(info.Node, "invalid-frozen-dataclass-subclass", (info.Traits & ClassTraits.Frozen) != 0
                    ? $"Frozen dataclass `{info.Name}` cannot inherit from non-frozen dataclass `{found.Name}`"
                    : $"Non-frozen dataclass `{info.Name}` cannot inherit from frozen dataclass `{found.Name}`");
            }
        }
    }

    // Points at the name in a definition.
    private void ReportName(Statement node, string rule, string message)
    {
        var name = node is ClassStatement type ? type.Name : ((FunctionStatement)node).Name;
        var start = _module.Source.Text.IndexOf(
            name, node.Start + (node is ClassStatement ? "class ".Length : "def ".Length), StringComparison.Ordinal);
        Report(start < 0 ? node.Start : start, start < 0 ? node.End : start + name.Length, rule, message);
    }

    private static bool IsDecorated(Definition definition, string name) => definition.Node is FunctionStatement function
        && Array.Exists(function.Decorators, decorator => DecoratorName(decorator) == name);

    private void CheckOverride(ClassInfo info, Symbol symbol)
    {
        var name = symbol.Name;
        if (symbol.Definitions.Count == 0 || (name.StartsWith("__", StringComparison.Ordinal)
            && !name.EndsWith("__", StringComparison.Ordinal)))
        {
            return;
        }

        var last = symbol.Definitions[^1];
        CheckFinalValue(info, symbol);
        var (home, other) = Inherited(info, name);
        if (home is null || other is null)
        {
            if (IsDecorated(last, "override") && (info.Traits & ClassTraits.UnknownBase) == 0)
            {
                ReportName((Statement)last.Node, "invalid-explicit-override",
                    $"Method `{name}` is decorated with `@override` but does not override anything");
            }

            return;
        }

        var above = ClassIn(home);
        if (other.Definitions.Exists(one => IsDecorated(one, "final")))
        {
            var message = $"Cannot override final member `{name}` from superclass `{above.Name}`";
            if (last.Node is FunctionStatement function)
            {
                ReportName(function, "override-of-final-method", message);
            }
            else
            {
                Report(last.Node, "override-of-final-method", message);
            }
        }
        else if (QualifierOf(other) == "Final" && symbol.Definitions[0].Node is Statement binding)
        {
            Report(TargetOf(binding), "override-of-final-variable",
                $"Cannot override final variable `{name}` from superclass `{above.Name}`");
        }
        else if (last.Node is FunctionStatement method && !above.Module.IsStub
            && !(name is "__init__" or "__new__" or "__init_subclass__" or "__post_init__" or "__class_getitem__"))
        {
            CheckMethod(info, symbol, method, home, other);
        }
    }

    private static Node TargetOf(Statement statement) => statement switch
    {
        AnnotatedAssignStatement x => x.Target, AssignStatement { Targets: [var target, ..] } => target, _ => statement,
    };

    // The entry among the bases that has a name.
    private (Type? Home, Symbol? Symbol) Inherited(ClassInfo info, string name)
    {
        foreach (var entry in MroOf(Instance(info)).Skip(1))
        {
            if (ClassIn(entry).Body.Symbols.TryGetValue(name, out var found) && found.Definitions.Count > 0)
            {
                return (entry, found);
            }
        }

        return default;
    }

    private void CheckMethod(ClassInfo info, Symbol symbol, FunctionStatement method, Type home, Symbol other)
    {
        var self = SelfInstance(info);
        if (Silently(() => Bind(SymbolType(symbol), self, self, false, false))
                is not CallableType { Function: not null, Signatures: [var own] }
            || Silently(() => Bind(Substitute(SymbolType(other), ArgumentMap(home)), self, self, false, false))
                is not CallableType { Function: not null, Signatures: [var wanted] }
            || HasOwnTypeVars(own) || HasOwnTypeVars(wanted) || HasTypeVars(own.Returns) || HasTypeVars(wanted.Returns))
        {
            return;
        }

        // Special methods are called with their arguments in order.
        if (!IsSignatureAssignable(
            own, wanted, isNamed: !symbol.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            ReportName(method, "invalid-method-override", $"Invalid override of method `{symbol.Name}`: "
                + $"Definition is incompatible with `{ClassIn(home).Name}.{symbol.Name}`");
        }
    }

    // A constant without a value gets it in the constructor.
    private void CheckFinalValue(ClassInfo info, Symbol symbol)
    {
        if (QualifierOf(symbol) == "Final" && (info.Traits & (ClassTraits.DataClass | ClassTraits.NamedTuple)) == 0
            && !IsProtocol(info) && symbol.Definitions is [{ Node: AnnotatedAssignStatement { Value: null } declared }]
            && !AttributesOf(info).ContainsKey(symbol.Name))
        {
            Report(declared.Target, "final-without-value", $"`Final` symbol `{symbol.Name}` is not assigned a value");
        }
    }

    private void CheckFields(ClassInfo info)
    {
        var isTuple = (info.Traits & ClassTraits.NamedTuple) != 0;
        if (isTuple ? info.Node.Bases.Length == 0 || FormOrClass(info, info.Node.Bases[0]) != "NamedTuple"
            : !info.IsDataClassItself())
        {
            return;
        }

        var hasDefault = false;
        foreach (var field in FieldsOf(info))
        {
            if (!field.IsInit || field.IsKeywordOnly)
            {
                continue;
            }

            if (hasDefault && !field.IsOptional && info.Body.Symbols.TryGetValue(field.Name, out var symbol)
                && symbol.Definitions.Count > 0)
            {
                Report(TargetOf((Statement)symbol.Definitions[0].Node), isTuple ? "invalid-named-tuple"
                    : "dataclass-field-order", isTuple
                    ? "NamedTuple field without default value cannot follow field(s) with default value(s): Field "
                        + $"`{field.Name}` defined here without a default value"
                    : $"Required field `{field.Name}` cannot be defined after fields with default values");
            }

            hasDefault |= field.IsOptional;
        }

        if (isTuple)
        {
            foreach (var field in FieldsOf(info))
            {
                if (field.Name.StartsWith('_') && info.Body.Symbols.TryGetValue(field.Name, out var symbol))
                {
                    Report(TargetOf((Statement)symbol.Definitions[0].Node), "invalid-named-tuple",
                        $"NamedTuple field `{field.Name}` cannot start with an underscore");
                }
            }

            return;
        }

        CheckPostInit(info);
        CheckDataClass(info);
    }

    // The default of `field(...)` fits the field.
    private void CheckFieldDefault(CallExpression call, Type? declared)
    {
        if (_scope.Class is { } owner && Keyword(call, "converter") is { } converter && declared is not null)
        {
            declared = CheckConverter(owner, call, converter, declared);
        }

        if (declared is null || HasTypeVars(declared) || (Keyword(call, "default") ?? Keyword(call, "default_factory"))
            is not { } value)
        {
            return;
        }

        var type = Keyword(call, "default") is not null ? Silently(() => Infer(value, declared))
            : value is LambdaExpression lambda ? Silently(() => Infer(lambda.Body, declared))
            : Silently(() => Call(Infer(value), new Arguments(new List<Argument>()) { Wanted = declared }, null));
        if (type is not null && !HasAny(type) && !IsAssignable(type, declared))
        {
            Report(call, "invalid-assignment",
                $"Object of type `dataclasses.Field[{Show(type)}]` is not assignable to `{Show(declared)}`");
        }
    }

    // A converter takes one argument; the default of the field is such an argument.
    private Type CheckConverter(ClassInfo owner, CallExpression call, Expression converter, Type declared)
    {
        if (ConvertedFrom(owner, call) is not { } taken)
        {
            return declared;
        }

        if (taken is NeverType)
        {
            Report(converter, "invalid-argument-type", "A converter must accept a single positional argument");
            return Type.Unknown;
        }

        return taken;
    }

    private string FormOrClass(ClassInfo info, Expression node) => FormName(node, info.Outer)
        ?? (Silently(() => InferIn(info.Outer, node)) is ClassObjectType { Instance: InstanceType { Class: var found } }
            ? found.Name : string.Empty);

    // `__post_init__` gets what the fields marked InitVar say.
    private void CheckPostInit(ClassInfo info)
    {
        if (!info.Body.Symbols.TryGetValue("__post_init__", out var symbol)
            || symbol.Definitions is not [{ Node: FunctionStatement { Decorators: [] } method }]
            || BindSelf((CallableType)FunctionAt(symbol, 0), SelfInstance(info), SelfInstance(info))
                is not { Signatures: [var signature] })
        {
            return;
        }

        List<SignatureParameter> given = [];
        foreach (var field in FieldsOf(info))
        {
            if (Array.Find(info.Mro!, entry => ClassIn(entry).Body.Symbols.ContainsKey(field.Name)) is { } home
                && QualifierOf(ClassIn(home).Body.Symbols[field.Name]) == "InitVar")
            {
                given.Add(new SignatureParameter(field.Name, ParameterKind.PositionalOnly, field.Type, false));
            }
        }

        if (!HasOwnTypeVars(signature)
            && !IsSignatureAssignable(signature, new Signature([.. given], Type.Unknown)))
        {
            ReportName(method, "invalid-dataclass", $"Invalid `__post_init__` signature for dataclass `{info.Name}`");
        }
    }
}
