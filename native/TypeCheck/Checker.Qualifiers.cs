using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Final, ClassVar and their like: where they may stand, and what they forbid.</content>
internal sealed partial class Checker
{
    private static bool IsQualifier(string? form) =>
        form is "Final" or "ClassVar" or "InitVar" or "Required" or "NotRequired" or "ReadOnly";

    /// <summary>The outermost qualifier of a declaration, or nothing.</summary>
    private string QualifierOf(Symbol symbol)
    {
        if (symbol.Qualifier is { } known)
        {
            return known;
        }

        symbol.Qualifier = string.Empty;
        foreach (var definition in symbol.Definitions)
        {
            if (definition.Node is AnnotatedAssignStatement { Annotation: var annotation })
            {
                symbol.Qualifier = QualifierOf(annotation, definition.Scope);
                break;
            }
        }

        return symbol.Qualifier;
    }

    private string QualifierOf(Expression annotation, Scope scope)
    {
        annotation = Unquoted(annotation);
        var form = FormName(annotation is SubscriptExpression outer ? outer.Value : annotation, scope);
        return form == "Annotated"
            && annotation is SubscriptExpression { Index: TupleExpression { Elements: [var first, ..] } }
            ? QualifierOf(first, scope) : IsQualifier(form) ? form! : string.Empty;
    }

    /// <summary>Reports qualifiers where none may stand: in parameters, results and inside of other types.</summary>
    private bool IsMisplaced(Expression node, string form, Scope scope)
    {
        if (!IsQualifier(form) || form == "InitVar")
        {
            return false;
        }

        InvalidForm(node, scope, $"Type qualifier `typing.{form}` is not allowed in " + _place switch
        {
            AnnotationPlace.Parameter when _outermost == node => "parameter annotations",
            AnnotationPlace.Result when _outermost == node => "return type annotations",
            _ => "type expressions (only in annotation expressions)",
        });
        return true;
    }

    private Type EvalAnnotation(Expression node, Scope scope, AnnotationPlace place)
    {
        var (outermost, before) = (_outermost, _place);
        (_outermost, _place) = (node, place);
        var type = EvalType(node, scope);
        (_outermost, _place) = (outermost, before);
        return type;
    }

    private enum AnnotationPlace : byte
    {
        Other, Parameter, Result,
    }

    private Expression? _outermost;
    private AnnotationPlace _place;

    // Qualifiers around the type of a variable, one inside the other.
    private void CheckQualifiers(AnnotatedAssignStatement statement, Scope scope)
    {
        var node = Unquoted(statement.Annotation);
        var isDict = scope.Class is { } owner && (owner.Traits & ClassTraits.TypedDict) != 0;
        List<string> around = [];
        while (true)
        {
            var subscript = node as SubscriptExpression;
            var form = FormName(subscript?.Value ?? node, scope);
            if (form == "Annotated" && subscript?.Index is TupleExpression { Elements: [var first, ..] })
            {
                node = first;
                continue;
            }

            if (!IsQualifier(form))
            {
                break;
            }

            if (subscript?.Index is TupleExpression { Elements.Length: var count } && count != 1)
            {
                Invalid($"Type qualifier `typing.{form}` expected exactly 1 argument, got {count}");
                return;
            }

            if (form is "Required" or "NotRequired" or "ReadOnly")
            {
                if (!isDict)
                {
                    Invalid($"`{form}` is only allowed in TypedDict fields");
                }
                else if (form != "ReadOnly" && around.Exists(one => one is "Required" or "NotRequired"))
                {
                    Invalid($"`typing.{form}` cannot be nested inside `Required` or `NotRequired`");
                }
                else if (around.Contains(form!))
                {
                    Invalid($"`typing.{form}` cannot be nested inside itself");
                }
            }
            else if (isDict && form is "Final" or "ClassVar")
            {
                Invalid($"`{form}` is not allowed in TypedDict fields");
            }
            else if (form == "ClassVar" && statement.Target is not NameExpression)
            {
                Invalid("`ClassVar` annotations are not allowed for non-name targets");
            }
            else if (form == "ClassVar" && scope.Kind != ScopeKind.Class)
            {
                Invalid("`ClassVar` is only allowed in class bodies");
            }
            else if (form == "ClassVar" && subscript is not null && scope.Class is { } generic
                && HasTypeVars(Silently(() => EvalType(subscript.Index, scope)))
                && !HasSelf(Silently(() => EvalType(subscript.Index, scope))) && TypeVarsOf(generic).Length > 0)
            {
                Invalid("`ClassVar` cannot contain type variables");
            }
            else if (form is "Final" or "ClassVar" && around.Exists(one => one is "Final" or "ClassVar")
                && (scope.Class is not { } type || !type.IsDataClassItself()))
            {
                Report(statement.Annotation, "redundant-final-classvar",
                    "`Combining `ClassVar` and `Final` is redundant", Severity.Warning);
            }
            else if (form == "Final" && scope.Class is { } tuple && (tuple.Traits & ClassTraits.NamedTuple) != 0)
            {
                Invalid("`Final` is not allowed in NamedTuple fields");
            }

            around.Add(form!);
            if (subscript is null)
            {
                if (form == "Final" && statement is { Value: null, Target: NameExpression name }
                    && scope.Kind is not ScopeKind.Class && !_module.IsStub && _scope.Symbols.TryGetValue(
                        name.Name, out var symbol) && symbol.Definitions.Count == 1)
                {
                    Report(name, "final-without-value", $"`Final` symbol `{name.Name}` is not assigned a value");
                }

                return;
            }

            node = subscript.Index;
        }

        void Invalid(string message) => InvalidForm(statement.Annotation, scope, message);
    }

    // A constant keeps the value of its declaration.
    private void CheckConstant(NameExpression target)
    {
        if (_silence > 0 || _frame is not { } frame || !frame.Scope.Symbols.TryGetValue(target.Name, out var symbol))
        {
            return;
        }

        var isElsewhere = symbol.Elsewhere is not null;
        symbol = symbol.Elsewhere is { } elsewhere ? elsewhere.Add(symbol.Name) : symbol;
        if (symbol.Definitions.Count > 1 && QualifierOf(symbol) == "Final"
            && symbol.Definitions.Find(one => one.Node is AnnotatedAssignStatement) is { } declared
            && declared.Node != _declaring
            && (declared.Value is not null || frame.Scope.Kind != ScopeKind.Module))
        {
            Report(target, "invalid-assignment", $"Reassignment of `Final` symbol `{target.Name}` is not allowed: "
                + (isElsewhere ? "Reassignment of `Final` symbol" : "Symbol later reassigned here"));
        }
    }

    private AnnotatedAssignStatement? _declaring;

    /// <summary>Reports assignments to what must not change; true when it has.</summary>
    private bool IsFixed(AttributeExpression target, Type owner)
    {
        var instance = owner is ClassObjectType made ? made.Instance : owner;
        if (_silence > 0 || instance is not InstanceType { Class: var info })
        {
            return false;
        }

        var name = target.Name;
        foreach (var entry in MroOf(instance))
        {
            var home = ClassIn(entry);
            var inBody = home.Body.Symbols.TryGetValue(name, out var symbol) && symbol.Definitions.Count > 0;
            if (!inBody && !AttributesOf(home).TryGetValue(name, out symbol))
            {
                continue;
            }

            var qualifier = QualifierOf(symbol!);
            if (qualifier == "ClassVar" && symbol!.Definitions[0].Node is AnnotatedAssignStatement
                { Annotation: SubscriptExpression { Index: var inner } } && QualifierOf(inner, home.Body) == "Final")
            {
                qualifier = "Final";
            }

            if (qualifier == "Final")
            {
                return IsFixedConstant(target, owner, home, inBody ? symbol : null);
            }

            if (owner is not InstanceType)
            {
                return false;
            }

            if (qualifier == "ClassVar" && !home.Module.IsStub)
            {
                Report(target, "invalid-attribute-access",
                    $"Cannot assign to ClassVar `{name}` from an instance of type `{Show(owner)}`");
                return true;
            }

            if (inBody && (!home.Module.IsStub || home.Module.Name == "builtins")
                && symbol!.Definitions.TrueForAll(one => one.Node is FunctionStatement)
                && IsDecorated(symbol.Definitions[0], "property") && symbol.Definitions.Count == 1)
            {
                Report(target, "invalid-assignment", $"Cannot assign to read-only property `{name}` on object of type "
                    + $"`{Show(owner)}`: Attempted assignment to `{Show(owner)}.{name}` here");
                return true;
            }

            if ((home.Traits & ClassTraits.NamedTuple) != 0 && Array.Exists(FieldsOf(home), one => one.Name == name))
            {
                Report(target, "invalid-assignment",
                    $"Cannot assign to read-only property `{name}` on object of type `{Show(owner)}`");
                return true;
            }

            break;
        }

        return IsFrozen(target, owner, info);
    }

    private bool IsFixedConstant(AttributeExpression target, Type owner, ClassInfo home, Symbol? symbol)
    {
        var isMaking = _scope.Function is { Node.Name: "__init__" } function && function.Class == home
            && target.Value is NameExpression;
        if (isMaking && symbol?.Definitions.Find(one => one.Node is AnnotatedAssignStatement)?.Value is null)
        {
            return false;
        }

        Report(target, "invalid-assignment", isMaking
            ? $"Invalid assignment to final attribute: `{target.Name}` already has a value in the class body"
            : $"Cannot assign to final attribute `{target.Name}` on type `{Show(owner)}`: "
                + "`Final` attributes can only be assigned in the class body or `__init__`");
        return true;
    }

    // A frozen data class takes no assignment to its fields.
    private bool IsFrozen(AttributeExpression target, Type owner, ClassInfo info)
    {
        if (owner is not InstanceType || !Array.Exists(MroOf(owner), entry =>
            (ClassIn(entry).Traits & ClassTraits.Frozen) != 0
            && (ClassIn(entry) == info || Array.Exists(FieldsOf(ClassIn(entry)), one => one.Name == target.Name))))
        {
            return false;
        }

        Report(target, "invalid-assignment", $"Property `{target.Name}` defined in `{Show(owner)}` is read-only");
        return true;
    }

    // An attribute that a protocol lets be assigned can be assigned, and has exactly its type.
    private bool IsAsMutable(Type from, Type actual, ClassInfo protocol, string name, Type wanted)
    {
        var symbol = protocol.Body.Symbols[name];
        var isSettable = SymbolType(symbol) is PropertyType { Setter: not null };
        var isVariable = symbol.Definitions[0].Node is AnnotatedAssignStatement;
        var isShared = isVariable && QualifierOf(symbol) == "ClassVar";
        if ((!isSettable && !isVariable) || from is not InstanceType { Class: var info })
        {
            return true;
        }

        foreach (var entry in MroOf(from))
        {
            var home = ClassIn(entry);
            var inBody = home.Body.Symbols.TryGetValue(name, out var own) && own.Definitions.Count > 0;
            if (!inBody && !AttributesOf(home).TryGetValue(name, out own))
            {
                continue;
            }

            var isClassVariable = inBody && (QualifierOf(own!) == "ClassVar");
            if (isVariable && (isShared ? !inBody || (!isClassVariable && own!.Declared is not null
                && QualifierOf(own).Length == 0 && own.Definitions[0].Node is AnnotatedAssignStatement)
                : isClassVariable))
            {
                return false;
            }

            return isShared || (!(SymbolType(own!) is PropertyType { Setter: null })
                && (info.Traits & ClassTraits.Frozen) == 0 && QualifierOf(own!) != "Final"
                && !((home.Traits & ClassTraits.NamedTuple) != 0
                    && Array.Exists(FieldsOf(home), one => one.Name == name))
                && (DeclaredType(own!) is null || HasAny(actual) || wanted is CallableType
                    || IsAssignable(wanted, actual)));
        }

        return true;
    }
}
