namespace Monty.Syntax.Tree;

/// <summary>A literal or dotted name, compared with `==`.</summary>
internal sealed class MatchValuePattern(int start, int end, Expression value)
    : Pattern(NodeKind.MatchValue, start, end, 1 + value.Height)
{
    /// <summary>The value compared with.</summary>
    public Expression Value { get; } = value;
}

/// <summary>None, True or False, compared with `is`.</summary>
internal sealed class MatchSingletonPattern(int start, int end, ConstantKind value)
    : Pattern(NodeKind.MatchSingleton, start, end, 1)
{
    /// <summary>None, True or False.</summary>
    public ConstantKind Value { get; } = value;
}

/// <summary>`[a, *rest]`.</summary>
internal sealed class MatchSequencePattern(int start, int end, Pattern[] patterns)
    : Pattern(NodeKind.MatchSequence, start, end, 1 + HeightOf(patterns))
{
    /// <summary>The patterns of the items.</summary>
    public Pattern[] Patterns { get; } = patterns;
}

/// <summary>`{key: pattern, **rest}`.</summary>
internal sealed class MatchMappingPattern(int start, int end, Expression[] keys, Pattern[] patterns, string? rest)
    : Pattern(NodeKind.MatchMapping, start, end, 1 + Math.Max(HeightOf(keys), HeightOf(patterns)))
{
    /// <summary>The keys that must be present.</summary>
    public Expression[] Keys { get; } = keys;

    /// <summary>The patterns of their values.</summary>
    public Pattern[] Patterns { get; } = patterns;

    /// <summary>The name bound to the other items.</summary>
    public string? Rest { get; } = rest;
}

/// <summary>`Class(pattern, name=pattern)`.</summary>
internal sealed class MatchClassPattern(
    int start,
    int end,
    Expression type,
    Pattern[] patterns,
    string[] keywordNames,
    Pattern[] keywordPatterns)
    : Pattern(
        NodeKind.MatchClass,
        start,
        end,
        1 + Math.Max(type.Height, Math.Max(HeightOf(patterns), HeightOf(keywordPatterns))))
{
    /// <summary>The class.</summary>
    public Expression Type { get; } = type;

    /// <summary>The positional patterns.</summary>
    public Pattern[] Patterns { get; } = patterns;

    /// <summary>The attribute names of the keyword patterns.</summary>
    public string[] KeywordNames { get; } = keywordNames;

    /// <summary>The keyword patterns, as many as names.</summary>
    public Pattern[] KeywordPatterns { get; } = keywordPatterns;
}

/// <summary>`*name` or `*_` in a sequence pattern.</summary>
internal sealed class MatchStarPattern(int start, int end, string? name)
    : Pattern(NodeKind.MatchStar, start, end, 1)
{
    /// <summary>The name bound; null for `*_`.</summary>
    public string? Name { get; } = name;
}

/// <summary>`pattern as name`, a bare name, or `_`.</summary>
internal sealed class MatchAsPattern(int start, int end, Pattern? pattern, string? name)
    : Pattern(NodeKind.MatchAs, start, end, 1 + HeightOf(pattern))
{
    /// <summary>The pattern that must match first; null for a bare name and `_`.</summary>
    public Pattern? Pattern { get; } = pattern;

    /// <summary>The name bound; null for `_`.</summary>
    public string? Name { get; } = name;
}

/// <summary>`a | b`.</summary>
internal sealed class MatchOrPattern(int start, int end, Pattern[] patterns)
    : Pattern(NodeKind.MatchOr, start, end, 1 + HeightOf(patterns))
{
    /// <summary>The alternatives, at least two.</summary>
    public Pattern[] Patterns { get; } = patterns;
}

/// <summary>`case pattern if guard: body`.</summary>
internal sealed class MatchCase(int start, int end, Pattern pattern, Expression? guard, Statement[] body)
    : Node(NodeKind.MatchCase, start, end, 0)
{
    /// <summary>The pattern.</summary>
    public Pattern Pattern { get; } = pattern;

    /// <summary>The condition.</summary>
    public Expression? Guard { get; } = guard;

    /// <summary>What is executed when both hold.</summary>
    public Statement[] Body { get; } = body;
}
