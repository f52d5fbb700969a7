namespace Monty.Syntax.Tree;

/// <summary>`def name(parameters): body`.</summary>
/// <remarks>Starts at `def` or `async`; the decorators stand before it.</remarks>
internal sealed class FunctionStatement(
    int start,
    int end,
    string name,
    TypeParameter[] typeParameters,
    ParameterList parameters,
    Expression? returns,
    Statement[] body,
    Expression[] decorators,
    bool isAsync)
    : Statement(NodeKind.Function, start, end)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type parameters.</summary>
    public TypeParameter[] TypeParameters { get; } = typeParameters;

    /// <summary>The parameters.</summary>
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The annotation after the arrow.</summary>
    public Expression? Returns { get; } = returns;

    /// <summary>The statements.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>The decorators, outermost first.</summary>
    public Expression[] Decorators { get; } = decorators;

    /// <summary>True for `async def`.</summary>
    public bool IsAsync { get; } = isAsync;
}

/// <summary>`class name(bases): body`.</summary>
/// <remarks>Starts at `class`; the decorators stand before it.</remarks>
internal sealed class ClassStatement(
    int start,
    int end,
    string name,
    TypeParameter[] typeParameters,
    Expression[] bases,
    KeywordArgument[] keywords,
    Statement[] body,
    Expression[] decorators)
    : Statement(NodeKind.Class, start, end)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The type parameters.</summary>
    public TypeParameter[] TypeParameters { get; } = typeParameters;

    /// <summary>The base classes.</summary>
    public Expression[] Bases { get; } = bases;

    /// <summary>The keyword arguments.</summary>
    public KeywordArgument[] Keywords { get; } = keywords;

    /// <summary>The statements.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>The decorators, outermost first.</summary>
    public Expression[] Decorators { get; } = decorators;
}

/// <summary>All parameters of a function, in the order they are written.</summary>
internal sealed class ParameterList(
    int start,
    int end,
    Parameter[] positionalOnly,
    Parameter[] positional,
    Parameter? variadic,
    Parameter[] keywordOnly,
    Expression?[] keywordDefaults,
    Parameter? variadicKeywords,
    Expression[] defaults)
    : Node(NodeKind.ParameterList, start, end, Math.Max(HeightOf(keywordDefaults), HeightOf(defaults)))
{
    /// <summary>Those before the slash.</summary>
    public Parameter[] PositionalOnly { get; } = positionalOnly;

    /// <summary>Those that take a position or a keyword.</summary>
    public Parameter[] Positional { get; } = positional;

    /// <summary>`*args`.</summary>
    public Parameter? Variadic { get; } = variadic;

    /// <summary>Those after the star.</summary>
    public Parameter[] KeywordOnly { get; } = keywordOnly;

    /// <summary>The defaults of the keyword-only parameters, null where there is none.</summary>
    public Expression?[] KeywordDefaults { get; } = keywordDefaults;

    /// <summary>`**kwargs`.</summary>
    public Parameter? VariadicKeywords { get; } = variadicKeywords;

    /// <summary>The defaults of the last positional parameters, both kinds taken together.</summary>
    public Expression[] Defaults { get; } = defaults;
}

/// <summary>`name: annotation` in a parameter list.</summary>
internal sealed class Parameter(int start, int end, string name, Expression? annotation)
    : Node(NodeKind.Parameter, start, end, 0)
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;

    /// <summary>The annotation; starred for `*args: *Ts`.</summary>
    public Expression? Annotation { get; } = annotation;
}

/// <summary>`type name[parameters] = value`.</summary>
internal sealed class TypeAliasStatement(
    int start, int end, NameExpression name, TypeParameter[] typeParameters, Expression value)
    : Statement(NodeKind.TypeAlias, start, end)
{
    /// <summary>The name, in Store context.</summary>
    public NameExpression Name { get; } = name;

    /// <summary>The type parameters.</summary>
    public TypeParameter[] TypeParameters { get; } = typeParameters;

    /// <summary>The type.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`T: bound = default`.</summary>
internal sealed class TypeVarParameter(int start, int end, string name, Expression? bound, Expression? defaultValue)
    : TypeParameter(NodeKind.TypeVar, start, end, name, defaultValue)
{
    /// <summary>The bound, or a tuple of constraints.</summary>
    public Expression? Bound { get; } = bound;
}

/// <summary>`**P = default`.</summary>
internal sealed class ParamSpecParameter(int start, int end, string name, Expression? defaultValue)
    : TypeParameter(NodeKind.ParamSpec, start, end, name, defaultValue);

/// <summary>`*Ts = default`.</summary>
internal sealed class TypeVarTupleParameter(int start, int end, string name, Expression? defaultValue)
    : TypeParameter(NodeKind.TypeVarTuple, start, end, name, defaultValue);
