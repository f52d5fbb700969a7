namespace Monty.Syntax.Tree;

/// <summary>`if test: body else: orElse`.</summary>
/// <remarks>An `elif` is an `if` alone in OrElse; such chains may be long and are to be walked by a loop.</remarks>
internal sealed class IfStatement(int start, int end, Expression test, Statement[] body, Statement[] orElse)
    : Statement(NodeKind.If, start, end)
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>Executed when the condition holds.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>Executed when it does not.</summary>
    public Statement[] OrElse { get; } = orElse;
}

/// <summary>`while test: body else: orElse`.</summary>
internal sealed class WhileStatement(int start, int end, Expression test, Statement[] body, Statement[] orElse)
    : Statement(NodeKind.While, start, end)
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>Executed while it holds.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>Executed when the loop ends without `break`.</summary>
    public Statement[] OrElse { get; } = orElse;
}

/// <summary>`for target in iterable: body else: orElse`.</summary>
internal sealed class ForStatement(
    int start,
    int end,
    Expression target,
    Expression iterable,
    Statement[] body,
    Statement[] orElse,
    bool isAsync)
    : Statement(NodeKind.For, start, end)
{
    /// <summary>What each item is assigned to.</summary>
    public Expression Target { get; } = target;

    /// <summary>Where the items come from.</summary>
    public Expression Iterable { get; } = iterable;

    /// <summary>Executed for each item.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>Executed when the loop ends without `break`.</summary>
    public Statement[] OrElse { get; } = orElse;

    /// <summary>True for `async for`.</summary>
    public bool IsAsync { get; } = isAsync;
}

/// <summary>`with items: body`.</summary>
internal sealed class WithStatement(int start, int end, WithItem[] items, Statement[] body, bool isAsync)
    : Statement(NodeKind.With, start, end)
{
    /// <summary>The context managers from left to right.</summary>
    public WithItem[] Items { get; } = items;

    /// <summary>The statements.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>True for `async with`.</summary>
    public bool IsAsync { get; } = isAsync;
}

/// <summary>`context as target` in a `with`.</summary>
internal sealed class WithItem(int start, int end, Expression context, Expression? target)
    : Node(NodeKind.WithItem, start, end, 0)
{
    /// <summary>The context manager.</summary>
    public Expression Context { get; } = context;

    /// <summary>What its value is assigned to.</summary>
    public Expression? Target { get; } = target;
}

/// <summary>`match subject: cases`.</summary>
internal sealed class MatchStatement(int start, int end, Expression subject, MatchCase[] cases)
    : Statement(NodeKind.Match, start, end)
{
    /// <summary>The value compared.</summary>
    public Expression Subject { get; } = subject;

    /// <summary>The cases in order.</summary>
    public MatchCase[] Cases { get; } = cases;
}

/// <summary>`try: body except ...: else: finally:`.</summary>
internal sealed class TryStatement(
    int start,
    int end,
    Statement[] body,
    ExceptHandler[] handlers,
    Statement[] orElse,
    Statement[] final,
    bool isStar)
    : Statement(NodeKind.Try, start, end)
{
    /// <summary>The guarded statements.</summary>
    public Statement[] Body { get; } = body;

    /// <summary>The handlers in order.</summary>
    public ExceptHandler[] Handlers { get; } = handlers;

    /// <summary>Executed when nothing was raised.</summary>
    public Statement[] OrElse { get; } = orElse;

    /// <summary>Executed in any case.</summary>
    public Statement[] Final { get; } = final;

    /// <summary>True for `except*`.</summary>
    public bool IsStar { get; } = isStar;
}

/// <summary>`except type as name: body`.</summary>
internal sealed class ExceptHandler(int start, int end, Expression? type, string? name, Statement[] body)
    : Node(NodeKind.ExceptHandler, start, end, 0)
{
    /// <summary>The exception type or types; null catches everything.</summary>
    public Expression? Type { get; } = type;

    /// <summary>The name bound inside the body.</summary>
    public string? Name { get; } = name;

    /// <summary>The statements.</summary>
    public Statement[] Body { get; } = body;
}
