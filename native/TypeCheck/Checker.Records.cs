using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <content>Definitions of named tuples and data classes that contradict themselves.</content>
internal sealed partial class Checker
{
    private void CheckNamedTuple(ClassInfo info)
    {
        var isOwn = info.Node.Bases.Length > 0 && FormOrClass(info, info.Node.Bases[0]) == "NamedTuple";
        if (isOwn)
        {
            foreach (var node in info.Node.Bases.Skip(1))
            {
                if (FormName(node is SubscriptExpression x ? x.Value : node, info.Outer) != "Generic")
                {
                    Report(
                        node, "invalid-named-tuple", $"NamedTuple class `{info.Name}` cannot use multiple inheritance "
                        + "except with `Generic[]`");
                }
            }

            return;
        }

        foreach (var statement in info.Node.Body)
        {
            if (statement is AnnotatedAssignStatement { Target: NameExpression target }
                && Array.Exists(FieldsOf(info), one => one.Name == target.Name))
            {
                Report(target, "invalid-named-tuple-override",
                    $"Cannot override NamedTuple field `{target.Name}` inherited from a base class");
            }
        }
    }

    // `namedtuple("Point", ["x", "x"])`: each name once, and one that can be written.
    private void CheckTupleCall(CallExpression call)
    {
        List<(string Name, Expression? Type)> fields = [];
        if (DecoratorName(call.Function) != "namedtuple" || call.Arguments is not [_, var given]
            || !TryFields(given, "namedtuple", fields, _scope) || IsTrue(Keyword(call, "rename")))
        {
            return;
        }

        for (var i = 0; i < fields.Count; i++)
        {
            var name = fields[i].Name;
            var message = fields.FindIndex(one => one.Name == name) < i
                ? $"Duplicate field name `{name}` in `namedtuple()`"
                : name.StartsWith('_') || IsKeyword(name) || name.Length == 0
                    ? $"Field name `{name}` in `namedtuple()` cannot be a keyword or start with an underscore" : null;
            if (message is not null)
            {
                Report(given, "invalid-named-tuple", message);
                return;
            }
        }
    }

    // `TypedDict("Movie", {...})` takes a dict as it is written, with texts as keys.
    private void CheckDictCall(CallExpression call)
    {
        if (DecoratorName(call.Function) != "TypedDict" || call.Arguments.Length < 2)
        {
            return;
        }

        if (call.Arguments[1] is not DictExpression dict)
        {
            Report(call.Arguments[1], "invalid-argument-type",
                "Expected a dict literal for the fields of `TypedDict()`");
        }
        else if (Array.Find(dict.Keys, one => one is not ConstantExpression { ConstantKind: ConstantKind.String })
            is { } wrong)
        {
            Report(wrong, "invalid-argument-type", "Expected a string-literal key in the fields of `TypedDict()`");
        }

        foreach (var keyword in call.Keywords)
        {
            if (keyword.Name is not ("total" or "closed" or "extra_items"))
            {
                Report(keyword, "unknown-argument", $"Argument `{keyword.Name}` does not match any known parameter of "
                    + "function `TypedDict`");
            }
        }
    }

    private static bool IsKeyword(string name) => name is "False" or "None" or "True" or "and" or "as" or "assert"
        or "async" or "await" or "break" or "class" or "continue" or "def" or "del" or "elif" or "else" or "except"
        or "finally" or "for" or "from" or "global" or "if" or "import" or "in" or "is" or "lambda" or "nonlocal"
        or "not" or "or" or "pass" or "raise" or "return" or "try" or "while" or "with" or "yield";

    // What the body of a data class says about its fields.
    private void CheckDataClass(ClassInfo info)
    {
        foreach (var statement in info.Node.Body)
        {
            switch (statement)
            {
                case AnnotatedAssignStatement
                {
                    Target: NameExpression, Value: ListExpression or DictExpression or SetExpression
                        or ListComprehension or DictComprehension or SetComprehension,
                } x when info.Transform is null && QualifierOf(x.Annotation, info.Body) != "ClassVar"
                    && Silently(() => EvalType(x.Annotation, info.Body)) is InstanceType
                        { Class: { Module.Name: "builtins", Name: "list" or "dict" or "set" } }:
                    Report(x.Value!, "invalid-dataclass-default", "Mutable default for a field of a dataclass is not "
                        + "allowed: Use `default_factory`");
                    break;
                case AssignStatement { Targets: [NameExpression plain], Value: CallExpression call }
                    when info.Transform is null && IsFieldCall(info, call)
                    && info.Body.Symbols[plain.Name].Definitions.Count == 1:
                    Report(plain, "invalid-dataclass", $"`{plain.Name}` is a field without an annotation");
                    break;
                case AnnotatedAssignStatement { Target: NameExpression target } x:
                    CheckSharing(info, target, QualifierOf(x.Annotation, info.Body) == "ClassVar");
                    break;
            }
        }

        if (info.Transform is null && HasFlag(info, "slots") && info.Body.Symbols.ContainsKey("__slots__"))
        {
            ReportName(info.Node, "invalid-dataclass", $"`__slots__` is already defined in dataclass `{info.Name}`");
        }
    }

    // What the decorator of a data class writes.
    private Type? SpecialMember(ClassInfo info, Type type, string name)
    {
        Complete(info);
        if ((info.Traits & ClassTraits.DataClass) == 0 || !name.StartsWith("__", StringComparison.Ordinal)
            || info.Body.Symbols.ContainsKey(name))
        {
            return null;
        }

        switch (name)
        {
            case "__dataclass_fields__":
                return Instance(Builtin("dict"), Of("str"), Type.Any);
            case "__match_args__" when !HasFlag(info, "match_args", false):
                return new TupleType([.. Array.FindAll(FieldsOf(info), one => one.IsInit && !one.IsKeywordOnly)
                    .Select(one => Literal(one.Name))]);
            case "__slots__" when HasFlag(info, "slots"):
                return new TupleType([Of("str")], 0);
            case "__init__" when FieldSignature(info, type) is { } fields:
                return new CallableType(null, [fields with { Returns = NoneType }], type);
            default:
                return null;
        }
    }

    private static bool HasFlag(ClassInfo info, string name, bool value = true) => Array.Exists(
        info.Node.Decorators, one => one is CallExpression call && DecoratorName(call) == "dataclass"
            && Keyword(call, name) is ConstantExpression { ConstantKind: ConstantKind.True or ConstantKind.False } flag
            && IsTrue(flag) == value);

    // What belongs to the class does not become one of each object, nor the other way round.
    private void CheckSharing(ClassInfo info, NameExpression target, bool isShared)
    {
        foreach (var entry in MroOf(Instance(info)).Skip(1))
        {
            var home = ClassIn(entry);
            if (home.Module.IsStub || !home.Body.Symbols.TryGetValue(target.Name, out var symbol)
                || symbol.Definitions is not [{ Node: AnnotatedAssignStatement }, ..])
            {
                continue;
            }

            var before = QualifierOf(symbol) == "ClassVar";
            if (before != isShared)
            {
                Report(target, "invalid-attribute-override", before
                    ? $"Instance variable `{target.Name}` cannot override class variable of `{home.Name}`"
                    : $"Class variable `{target.Name}` cannot override instance variable of `{home.Name}`");
            }

            return;
        }
    }

    /// <summary>True when no object of the class can have an attribute of that name, for lack of a slot.</summary>
    private bool LacksSlot(ClassInfo info, string name)
    {
        foreach (var entry in MroOf(Instance(info)))
        {
            var part = ClassIn(entry);
            if (IsObject(entry))
            {
                break;
            }

            var isMade = HasFlag(part, "slots");
            if (part.Module.IsStub || (part.Traits & (ClassTraits.UnknownBase | ClassTraits.Transformed)) != 0
                || (!isMade && !part.Body.Symbols.ContainsKey("__slots__"))
                || HasSlot(part, name) || HasSlot(part, "__dict__")
                || (!isMade && !IsSlotList(part.Body.Symbols["__slots__"]))
                || (isMade && Array.Exists(FieldsOf(part), one => one.Name == name))
                || (part.Body.Symbols.TryGetValue(name, out var own)
                    && SymbolType(own) is not InstanceType { Class.Name: "int" }
                    && own.Definitions.Exists(one => one.Node is FunctionStatement)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSlotList(Symbol symbol) => symbol.Definitions is [{ Value: { } value }]
        && (value switch { TupleExpression x => x.Elements, ListExpression x => x.Elements, _ => [value] })
            .All(one => one is ConstantExpression { ConstantKind: ConstantKind.String });
}
