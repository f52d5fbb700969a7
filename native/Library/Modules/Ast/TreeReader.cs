using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.Library.Modules.Ast;

/// <summary>Gives the text of ast a tree as tuples: class, place, fields in the order of the class.</summary>
internal sealed class TreeReader
{
    private const long BytesPerNode = 80;
    private const int CharsPerStep = 64;

    private static readonly string[] Comparisons =
        ["Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"];

    private static readonly string[] Contexts = ["Load", "Store", "Del"];

    private readonly Vm _vm;
    private readonly SourceText _source;
    private readonly bool _isAscii;
    private bool _hasFailed;

    private TreeReader(Vm vm, SourceText source) =>
        (_vm, _source, _isAscii) = (vm, source, Ascii.IsValid(source.Text));

    /// <summary>The statements as a list, or the error mark when the meter refuses.</summary>
    public static Value Read(Vm vm, SourceText source, Module tree)
    {
        var reader = new TreeReader(vm, source);
        var body = reader.All(tree.Body);
        return reader._hasFailed ? Value.Error : body;
    }

    private Value Make(Node? node)
    {
        if (node is null || _hasFailed)
        {
            return Value.None;
        }

        if (!_vm.EnterRecursion(" during compilation") || !_vm.Charge(BytesPerNode))
        {
            _hasFailed = true;
            return Value.None;
        }

        var made = node switch
        {
            Expression expression => OfExpression(expression),
            Statement statement => OfStatement(statement),
            Pattern pattern => OfPattern(pattern),
            _ => OfPart(node),
        };
        _vm.LeaveRecursion();
        return made;
    }

    private Value Tuple(string kind, Node? place, params ReadOnlySpan<Value> fields)
    {
        var items = new Value[fields.Length + 2];
        items[0] = Value.Str(kind);
        items[1] = place is null ? Value.None : Value.Of(new PyTuple([
            Value.Int(_source.LineOf(place.Start)), Column(place.Start),
            Value.Int(_source.LineOf(place.End)), Column(place.End),
        ]));
        fields.CopyTo(items.AsSpan(2));
        return Value.Of(new PyTuple(items));
    }

    /// <summary>The column in bytes, which costs a walk along the line unless all of the text is ASCII.</summary>
    private Value Column(int offset)
    {
        if (_isAscii)
        {
            return Value.Int(offset - _source.LineStart(_source.LineOf(offset)));
        }

        var column = _source.Utf8Column(offset);
        _hasFailed |= !_vm.ChargeWork(column / CharsPerStep);
        return Value.Int(column);
    }

    private static Value Sign(string kind) => Value.Of(new PyTuple([Value.Str(kind), Value.None]));

    private static Value Text(string? text) => text is null ? Value.None : Value.Str(text);

    private Value All<T>(T?[] nodes) where T : Node
    {
        var list = new PyList();
        list.Grow(nodes.Length);
        foreach (var node in nodes)
        {
            list.Append(Make(node));
        }

        return Value.Of(list);
    }

    private static Value Texts(string[] texts)
    {
        var list = new PyList();
        list.Grow(texts.Length);
        foreach (var text in texts)
        {
            list.Append(Value.Str(text));
        }

        return Value.Of(list);
    }

    private static Value ContextOf(ExpressionContext context) => Sign(Contexts[(int)context]);

    private Value OfExpression(Expression node) => node switch
    {
        BooleanExpression e => Tuple("BoolOp", e, Sign(e.IsAnd ? "And" : "Or"), All(e.Values)),
        NamedExpression e => Tuple("NamedExpr", e, Make(e.Target), Make(e.Value)),
        BinaryExpression e => Tuple(
            "BinOp", e, Make(e.Left), Sign(LiteralReader.Operators[(int)e.Operator]), Make(e.Right)),
        UnaryExpression e => Tuple("UnaryOp", e, Sign(LiteralReader.Signs[(int)e.Operator]), Make(e.Operand)),
        LambdaExpression e => Tuple("Lambda", e, Make(e.Parameters), Make(e.Body)),
        ConditionalExpression e => Tuple("IfExp", e, Make(e.Test), Make(e.Body), Make(e.OrElse)),
        DictExpression e => Tuple("Dict", e, All(e.Keys), All(e.Values)),
        SetExpression e => Tuple("Set", e, All(e.Elements)),
        ListComprehension e => Tuple("ListComp", e, Make(e.Element), All(e.Clauses)),
        SetComprehension e => Tuple("SetComp", e, Make(e.Element), All(e.Clauses)),
        GeneratorExpression e => Tuple("GeneratorExp", e, Make(e.Element), All(e.Clauses)),
        DictComprehension e => Tuple("DictComp", e, Make(e.Key), Make(e.Value), All(e.Clauses)),
        AwaitExpression e => Tuple("Await", e, Make(e.Value)),
        YieldExpression e => Tuple("Yield", e, Make(e.Value)),
        YieldFromExpression e => Tuple("YieldFrom", e, Make(e.Value)),
        CompareExpression e => Tuple("Compare", e, Make(e.Left), OfComparisons(e.Operators), All(e.Comparators)),
        CallExpression e => Tuple("Call", e, Make(e.Function), All(e.Arguments), All(e.Keywords)),
        FormattedValueExpression e => Tuple(
            "FormattedValue", e, Make(e.Value), Value.Int(Conversion(e.Conversion)), Make(e.Format)),
        InterpolationExpression e => Tuple("Interpolation", e, Make(e.Value), Value.Str(e.Text),
            Value.Int(Conversion(e.Conversion)), Make(e.Format)),
        JoinedStringExpression e => Tuple("JoinedStr", e, All(e.Values)),
        TemplateStringExpression e => Tuple("TemplateStr", e, All(e.Values)),
        ConstantExpression e => Tuple(
            "Constant", e, LiteralReader.Constant(e), e.HasUnicodePrefix ? Value.Str("u") : Value.None),
        AttributeExpression e => Tuple("Attribute", e, Make(e.Value), Value.Str(e.Name), ContextOf(e.Context)),
        SubscriptExpression e => Tuple("Subscript", e, Make(e.Value), Make(e.Index), ContextOf(e.Context)),
        StarredExpression e => Tuple("Starred", e, Make(e.Value), ContextOf(e.Context)),
        NameExpression e => Tuple("Name", e, Value.Str(e.Name), ContextOf(e.Context)),
        ListExpression e => Tuple("List", e, All(e.Elements), ContextOf(e.Context)),
        TupleExpression e => Tuple("Tuple", e, All(e.Elements), ContextOf(e.Context)),
        SliceExpression e => Tuple("Slice", e, Make(e.Lower), Make(e.Upper), Make(e.Step)),
        _ => Value.None,
    };

    private static int Conversion(char conversion) => conversion == '\0' ? -1 : conversion;

    private static Value OfComparisons(CompareOperator[] operators)
    {
        var list = new PyList();
        list.Grow(operators.Length);
        foreach (var each in operators)
        {
            list.Append(Sign(Comparisons[(int)each]));
        }

        return Value.Of(list);
    }

    private Value OfStatement(Statement node) => node switch
    {
        FunctionStatement s => Tuple(s.IsAsync ? "AsyncFunctionDef" : "FunctionDef", s, Value.Str(s.Name),
            Make(s.Parameters), All(s.Body), All(s.Decorators), Make(s.Returns), Value.None, All(s.TypeParameters)),
        ClassStatement s => Tuple("ClassDef", s, Value.Str(s.Name), All(s.Bases), All(s.Keywords), All(s.Body),
            All(s.Decorators), All(s.TypeParameters)),
        ForStatement s => Tuple(s.IsAsync ? "AsyncFor" : "For", s, Make(s.Target), Make(s.Iterable), All(s.Body),
            All(s.OrElse), Value.None),
        WhileStatement s => Tuple("While", s, Make(s.Test), All(s.Body), All(s.OrElse)),
        IfStatement s => Tuple("If", s, Make(s.Test), All(s.Body), All(s.OrElse)),
        WithStatement s => Tuple(s.IsAsync ? "AsyncWith" : "With", s, All(s.Items), All(s.Body), Value.None),
        MatchStatement s => Tuple("Match", s, Make(s.Subject), All(s.Cases)),
        TryStatement s => Tuple(
            s.IsStar ? "TryStar" : "Try", s, All(s.Body), All(s.Handlers), All(s.OrElse), All(s.Final)),
        ReturnStatement s => Tuple("Return", s, Make(s.Value)),
        DeleteStatement s => Tuple("Delete", s, All(s.Targets)),
        AssignStatement s => Tuple("Assign", s, All(s.Targets), Make(s.Value), Value.None),
        TypeAliasStatement s => Tuple("TypeAlias", s, Make(s.Name), All(s.TypeParameters), Make(s.Value)),
        AugmentedAssignStatement s => Tuple(
            "AugAssign", s, Make(s.Target), Sign(LiteralReader.Operators[(int)s.Operator]), Make(s.Value)),
        AnnotatedAssignStatement s => Tuple("AnnAssign", s, Make(s.Target), Make(s.Annotation), Make(s.Value),
            Value.Int(s.IsSimple ? 1 : 0)),
        RaiseStatement s => Tuple("Raise", s, Make(s.Exception), Make(s.Cause)),
        AssertStatement s => Tuple("Assert", s, Make(s.Test), Make(s.Message)),
        ImportStatement s => Tuple("Import", s, All(s.Names)),
        ImportFromStatement s => Tuple("ImportFrom", s, Text(s.Module), All(s.Names), Value.Int(s.Level)),
        GlobalStatement s => Tuple("Global", s, Texts(s.Names)),
        NonlocalStatement s => Tuple("Nonlocal", s, Texts(s.Names)),
        ExpressionStatement s => Tuple("Expr", s, Make(s.Value)),
        PassStatement => Tuple("Pass", node),
        BreakStatement => Tuple("Break", node),
        _ => Tuple("Continue", node),
    };

    private Value OfPattern(Pattern node) => node switch
    {
        MatchValuePattern p => Tuple("MatchValue", p, Make(p.Value)),
        MatchSingletonPattern p => Tuple("MatchSingleton", p, p.Value switch
        {
            ConstantKind.None => Value.None,
            ConstantKind.True => Value.True,
            _ => Value.False,
        }),
        MatchSequencePattern p => Tuple("MatchSequence", p, All(p.Patterns)),
        MatchMappingPattern p => Tuple("MatchMapping", p, All(p.Keys), All(p.Patterns), Text(p.Rest)),
        MatchClassPattern p => Tuple("MatchClass", p, Make(p.Type), All(p.Patterns), Texts(p.KeywordNames),
            All(p.KeywordPatterns)),
        MatchStarPattern p => Tuple("MatchStar", p, Text(p.Name)),
        MatchAsPattern p => Tuple("MatchAs", p, Make(p.Pattern), Text(p.Name)),
        MatchOrPattern p => Tuple("MatchOr", p, All(p.Patterns)),
        _ => Value.None,
    };

    private Value OfPart(Node node) => node switch
    {
        ComprehensionClause c => Tuple("comprehension", null, Make(c.Target), Make(c.Iterable), All(c.Conditions),
            Value.Int(c.IsAsync ? 1 : 0)),
        ParameterList p => Tuple("arguments", null, All(p.PositionalOnly), All(p.Positional), Make(p.Variadic),
            All(p.KeywordOnly), All(p.KeywordDefaults), Make(p.VariadicKeywords), All(p.Defaults)),
        WithItem i => Tuple("withitem", null, Make(i.Context), Make(i.Target)),
        MatchCase c => Tuple("match_case", null, Make(c.Pattern), Make(c.Guard), All(c.Body)),
        ExceptHandler h => Tuple("ExceptHandler", h, Make(h.Type), Text(h.Name), All(h.Body)),
        Parameter p => Tuple("arg", p, Value.Str(p.Name), Make(p.Annotation), Value.None),
        KeywordArgument k => Tuple("keyword", k, Text(k.Name), Make(k.Value)),
        ImportAlias a => Tuple("alias", a, Value.Str(a.Name), Text(a.Alias)),
        TypeVarParameter p => Tuple("TypeVar", p, Value.Str(p.Name), Make(p.Bound), Make(p.DefaultValue)),
        ParamSpecParameter p => Tuple("ParamSpec", p, Value.Str(p.Name), Make(p.DefaultValue)),
        TypeVarTupleParameter p => Tuple("TypeVarTuple", p, Value.Str(p.Name), Make(p.DefaultValue)),
        _ => Value.None,
    };
}
