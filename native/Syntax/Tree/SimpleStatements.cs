namespace Monty.Syntax.Tree;

/// <summary>`return value`.</summary>
internal sealed class ReturnStatement(int start, int end, Expression? value)
    : Statement(NodeKind.Return, start, end)
{
    /// <summary>The value; null means None.</summary>
    public Expression? Value { get; } = value;
}

/// <summary>`del targets`.</summary>
internal sealed class DeleteStatement(int start, int end, Expression[] targets)
    : Statement(NodeKind.Delete, start, end)
{
    /// <summary>What is deleted, in Delete context.</summary>
    public Expression[] Targets { get; } = targets;
}

/// <summary>`a = b = value`.</summary>
internal sealed class AssignStatement(int start, int end, Expression[] targets, Expression value)
    : Statement(NodeKind.Assign, start, end)
{
    /// <summary>The targets from left to right, in Store context.</summary>
    public Expression[] Targets { get; } = targets;

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`target op= value`.</summary>
internal sealed class AugmentedAssignStatement(
    int start, int end, Expression target, BinaryOperator op, Expression value)
    : Statement(NodeKind.AugmentedAssign, start, end)
{
    /// <summary>A name, attribute or subscript, in Store context.</summary>
    public Expression Target { get; } = target;

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = op;

    /// <summary>The right operand.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`target: annotation = value`.</summary>
internal sealed class AnnotatedAssignStatement(
    int start, int end, Expression target, Expression annotation, Expression? value, bool isSimple)
    : Statement(NodeKind.AnnotatedAssign, start, end)
{
    /// <summary>A name, attribute or subscript, in Store context.</summary>
    public Expression Target { get; } = target;

    /// <summary>The annotation.</summary>
    public Expression Annotation { get; } = annotation;

    /// <summary>The value.</summary>
    public Expression? Value { get; } = value;

    /// <summary>True when the target is a name without parentheses.</summary>
    public bool IsSimple { get; } = isSimple;
}

/// <summary>`raise exception from cause`.</summary>
internal sealed class RaiseStatement(int start, int end, Expression? exception, Expression? cause)
    : Statement(NodeKind.Raise, start, end)
{
    /// <summary>The exception; null raises the current one again.</summary>
    public Expression? Exception { get; } = exception;

    /// <summary>The cause.</summary>
    public Expression? Cause { get; } = cause;
}

/// <summary>`assert test, message`.</summary>
internal sealed class AssertStatement(int start, int end, Expression test, Expression? message)
    : Statement(NodeKind.Assert, start, end)
{
    /// <summary>What must hold.</summary>
    public Expression Test { get; } = test;

    /// <summary>The message if it does not.</summary>
    public Expression? Message { get; } = message;
}

/// <summary>`import names`.</summary>
internal sealed class ImportStatement(int start, int end, ImportAlias[] names)
    : Statement(NodeKind.Import, start, end)
{
    /// <summary>The modules, with dotted names.</summary>
    public ImportAlias[] Names { get; } = names;
}

/// <summary>`from module import names`.</summary>
internal sealed class ImportFromStatement(int start, int end, string? module, ImportAlias[] names, int level)
    : Statement(NodeKind.ImportFrom, start, end)
{
    /// <summary>The dotted name after the leading dots; null if there is none.</summary>
    public string? Module { get; } = module;

    /// <summary>The names; a single `*` for all.</summary>
    public ImportAlias[] Names { get; } = names;

    /// <summary>The number of leading dots.</summary>
    public int Level { get; } = level;
}

/// <summary>`name as alias` in an import.</summary>
internal sealed class ImportAlias(int start, int end, string name, string? alias)
    : Node(NodeKind.ImportAlias, start, end, 0)
{
    /// <summary>The name, dotted in `import`.</summary>
    public string Name { get; } = name;

    /// <summary>The name it gets here.</summary>
    public string? Alias { get; } = alias;
}

/// <summary>`global names`.</summary>
internal sealed class GlobalStatement(int start, int end, string[] names) : Statement(NodeKind.Global, start, end)
{
    /// <summary>The names.</summary>
    public string[] Names { get; } = names;
}

/// <summary>`nonlocal names`.</summary>
internal sealed class NonlocalStatement(int start, int end, string[] names)
    : Statement(NodeKind.Nonlocal, start, end)
{
    /// <summary>The names.</summary>
    public string[] Names { get; } = names;
}

/// <summary>An expression on a line of its own.</summary>
internal sealed class ExpressionStatement(int start, int end, Expression value)
    : Statement(NodeKind.ExpressionStatement, start, end)
{
    /// <summary>The expression.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`pass`.</summary>
internal sealed class PassStatement(int start, int end) : Statement(NodeKind.Pass, start, end);

/// <summary>`break`.</summary>
internal sealed class BreakStatement(int start, int end) : Statement(NodeKind.Break, start, end);

/// <summary>`continue`.</summary>
internal sealed class ContinueStatement(int start, int end) : Statement(NodeKind.Continue, start, end);
