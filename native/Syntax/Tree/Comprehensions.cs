namespace Monty.Syntax.Tree;

/// <summary>`for target in iterable if condition` in a comprehension.</summary>
internal sealed class ComprehensionClause(
    int start, int end, Expression target, Expression iterable, Expression[] conditions, bool isAsync)
    : Node(
        NodeKind.ComprehensionClause,
        start,
        end,
        1 + Math.Max(target.Height, Math.Max(iterable.Height, HeightOf(conditions))))
{
    /// <summary>What each item is assigned to.</summary>
    public Expression Target { get; } = target;

    /// <summary>Where the items come from.</summary>
    public Expression Iterable { get; } = iterable;

    /// <summary>The conditions, in order.</summary>
    public Expression[] Conditions { get; } = conditions;

    /// <summary>True for `async for`.</summary>
    public bool IsAsync { get; } = isAsync;
}

/// <summary>`[element for ...]`.</summary>
internal sealed class ListComprehension(int start, int end, Expression element, ComprehensionClause[] clauses)
    : Expression(NodeKind.ListComprehension, start, end, 1 + Math.Max(element.Height, HeightOf(clauses)))
{
    /// <summary>The expression evaluated for each round.</summary>
    public Expression Element { get; } = element;

    /// <summary>The clauses, outermost first.</summary>
    public ComprehensionClause[] Clauses { get; } = clauses;
}

/// <summary>`{element for ...}`.</summary>
internal sealed class SetComprehension(int start, int end, Expression element, ComprehensionClause[] clauses)
    : Expression(NodeKind.SetComprehension, start, end, 1 + Math.Max(element.Height, HeightOf(clauses)))
{
    /// <summary>The expression evaluated for each round.</summary>
    public Expression Element { get; } = element;

    /// <summary>The clauses, outermost first.</summary>
    public ComprehensionClause[] Clauses { get; } = clauses;
}

/// <summary>`{key: value for ...}`.</summary>
internal sealed class DictComprehension(
    int start, int end, Expression key, Expression value, ComprehensionClause[] clauses)
    : Expression(
        NodeKind.DictComprehension,
        start,
        end,
        1 + Math.Max(key.Height, Math.Max(value.Height, HeightOf(clauses))))
{
    /// <summary>The key of each round.</summary>
    public Expression Key { get; } = key;

    /// <summary>The value of each round.</summary>
    public Expression Value { get; } = value;

    /// <summary>The clauses, outermost first.</summary>
    public ComprehensionClause[] Clauses { get; } = clauses;
}

/// <summary>`(element for ...)`.</summary>
internal sealed class GeneratorExpression(int start, int end, Expression element, ComprehensionClause[] clauses)
    : Expression(NodeKind.Generator, start, end, 1 + Math.Max(element.Height, HeightOf(clauses)))
{
    /// <summary>The expression evaluated for each round.</summary>
    public Expression Element { get; } = element;

    /// <summary>The clauses, outermost first.</summary>
    public ComprehensionClause[] Clauses { get; } = clauses;
}
