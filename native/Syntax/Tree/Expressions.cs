namespace Monty.Syntax.Tree;

/// <summary>`a and b and c` or `a or b or c`.</summary>
internal sealed class BooleanExpression(int start, int end, bool isAnd, Expression[] values)
    : Expression(NodeKind.Boolean, start, end, 1 + HeightOf(values))
{
    /// <summary>True for `and`, false for `or`.</summary>
    public bool IsAnd { get; } = isAnd;

    /// <summary>The operands, at least two.</summary>
    public Expression[] Values { get; } = values;
}

/// <summary>`name := value`.</summary>
internal sealed class NamedExpression(int start, int end, NameExpression target, Expression value)
    : Expression(NodeKind.Named, start, end, 1 + value.Height)
{
    /// <summary>The name that is bound.</summary>
    public NameExpression Target { get; } = target;

    /// <summary>The value it gets.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`left op right`.</summary>
internal sealed class BinaryExpression(int start, int end, Expression left, BinaryOperator op, Expression right)
    : Expression(NodeKind.Binary, start, end, 1 + Math.Max(left.Height, right.Height))
{
    /// <summary>The left operand.</summary>
    public Expression Left { get; } = left;

    /// <summary>The operator.</summary>
    public BinaryOperator Operator { get; } = op;

    /// <summary>The right operand.</summary>
    public Expression Right { get; } = right;
}

/// <summary>`op operand`.</summary>
internal sealed class UnaryExpression(int start, int end, UnaryOperator op, Expression operand)
    : Expression(NodeKind.Unary, start, end, 1 + operand.Height)
{
    /// <summary>The operator.</summary>
    public UnaryOperator Operator { get; } = op;

    /// <summary>The operand.</summary>
    public Expression Operand { get; } = operand;
}

/// <summary>`lambda parameters: body`.</summary>
internal sealed class LambdaExpression(int start, int end, ParameterList parameters, Expression body)
    : Expression(NodeKind.Lambda, start, end, 1 + Math.Max(parameters.Height, body.Height))
{
    /// <summary>The parameters.</summary>
    public ParameterList Parameters { get; } = parameters;

    /// <summary>The value returned.</summary>
    public Expression Body { get; } = body;
}

/// <summary>`body if test else orElse`.</summary>
internal sealed class ConditionalExpression(int start, int end, Expression test, Expression body, Expression orElse)
    : Expression(
        NodeKind.Conditional, start, end, 1 + Math.Max(test.Height, Math.Max(body.Height, orElse.Height)))
{
    /// <summary>The condition.</summary>
    public Expression Test { get; } = test;

    /// <summary>The value when the condition holds.</summary>
    public Expression Body { get; } = body;

    /// <summary>The value when it does not.</summary>
    public Expression OrElse { get; } = orElse;
}

/// <summary>`{key: value, **other}`.</summary>
internal sealed class DictExpression(int start, int end, Expression?[] keys, Expression[] values)
    : Expression(NodeKind.Dict, start, end, 1 + Math.Max(HeightOf(keys), HeightOf(values)))
{
    /// <summary>The keys; null where the value at the same index is unpacked with `**`.</summary>
    public Expression?[] Keys { get; } = keys;

    /// <summary>The values, as many as keys.</summary>
    public Expression[] Values { get; } = values;
}

/// <summary>`{a, b}`.</summary>
internal sealed class SetExpression(int start, int end, Expression[] elements)
    : Expression(NodeKind.Set, start, end, 1 + HeightOf(elements))
{
    /// <summary>The elements, at least one.</summary>
    public Expression[] Elements { get; } = elements;
}

/// <summary>`await value`.</summary>
internal sealed class AwaitExpression(int start, int end, Expression value)
    : Expression(NodeKind.Await, start, end, 1 + value.Height)
{
    /// <summary>What is waited for.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`yield value`.</summary>
internal sealed class YieldExpression(int start, int end, Expression? value)
    : Expression(NodeKind.Yield, start, end, 1 + HeightOf(value))
{
    /// <summary>The value handed out; null means None.</summary>
    public Expression? Value { get; } = value;
}

/// <summary>`yield from value`.</summary>
internal sealed class YieldFromExpression(int start, int end, Expression value)
    : Expression(NodeKind.YieldFrom, start, end, 1 + value.Height)
{
    /// <summary>The iterable that takes over.</summary>
    public Expression Value { get; } = value;
}

/// <summary>`left op a op b`.</summary>
internal sealed class CompareExpression(
    int start, int end, Expression left, CompareOperator[] operators, Expression[] comparators)
    : Expression(NodeKind.Compare, start, end, 1 + Math.Max(left.Height, HeightOf(comparators)))
{
    /// <summary>The first operand.</summary>
    public Expression Left { get; } = left;

    /// <summary>The operators, at least one.</summary>
    public CompareOperator[] Operators { get; } = operators;

    /// <summary>The further operands, as many as operators.</summary>
    public Expression[] Comparators { get; } = comparators;
}

/// <summary>`function(arguments, name=value)`.</summary>
internal sealed class CallExpression(
    int start, int end, Expression function, Expression[] arguments, KeywordArgument[] keywords)
    : Expression(
        NodeKind.Call,
        start,
        end,
        1 + Math.Max(function.Height, Math.Max(HeightOf(arguments), HeightOf(keywords))))
{
    /// <summary>What is called.</summary>
    public Expression Function { get; } = function;

    /// <summary>The positional arguments; unpacked ones are <see cref="StarredExpression"/>.</summary>
    public Expression[] Arguments { get; } = arguments;

    /// <summary>The keyword arguments; unpacked ones have no name.</summary>
    public KeywordArgument[] Keywords { get; } = keywords;
}

/// <summary>`value.name`.</summary>
internal sealed class AttributeExpression(int start, int end, Expression value, string name)
    : Expression(NodeKind.Attribute, start, end, 1 + value.Height)
{
    /// <summary>The object.</summary>
    public Expression Value { get; } = value;

    /// <summary>The attribute's name, not mangled.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is read, assigned or deleted.</summary>
    public ExpressionContext Context { get; set; }
}

/// <summary>`value[index]`.</summary>
internal sealed class SubscriptExpression(int start, int end, Expression value, Expression index)
    : Expression(NodeKind.Subscript, start, end, 1 + Math.Max(value.Height, index.Height))
{
    /// <summary>The container.</summary>
    public Expression Value { get; } = value;

    /// <summary>The index, a tuple where commas were written.</summary>
    public Expression Index { get; } = index;

    /// <summary>Whether it is read, assigned or deleted.</summary>
    public ExpressionContext Context { get; set; }
}

/// <summary>`*value` inside a list of expressions.</summary>
internal sealed class StarredExpression(int start, int end, Expression value)
    : Expression(NodeKind.Starred, start, end, 1 + value.Height)
{
    /// <summary>The iterable or the target.</summary>
    public Expression Value { get; } = value;

    /// <summary>Whether it is read, assigned or deleted.</summary>
    public ExpressionContext Context { get; set; }
}

/// <summary>A name.</summary>
internal sealed class NameExpression(int start, int end, string name) : Expression(NodeKind.Name, start, end, 1)
{
    /// <summary>The normalised name, not mangled.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is read, assigned or deleted.</summary>
    public ExpressionContext Context { get; set; }
}

/// <summary>`[a, b]`.</summary>
internal sealed class ListExpression(int start, int end, Expression[] elements)
    : Expression(NodeKind.List, start, end, 1 + HeightOf(elements))
{
    /// <summary>The elements.</summary>
    public Expression[] Elements { get; } = elements;

    /// <summary>Whether it is read, assigned or deleted.</summary>
    public ExpressionContext Context { get; set; }
}

/// <summary>`a, b`, with or without parentheses.</summary>
internal sealed class TupleExpression(int start, int end, Expression[] elements)
    : Expression(NodeKind.Tuple, start, end, 1 + HeightOf(elements))
{
    /// <summary>The elements.</summary>
    public Expression[] Elements { get; } = elements;

    /// <summary>Whether it is read, assigned or deleted.</summary>
    public ExpressionContext Context { get; set; }
}

/// <summary>`lower:upper:step` inside a subscript.</summary>
internal sealed class SliceExpression(int start, int end, Expression? lower, Expression? upper, Expression? step)
    : Expression(
        NodeKind.Slice, start, end, 1 + Math.Max(HeightOf(lower), Math.Max(HeightOf(upper), HeightOf(step))))
{
    /// <summary>The first index.</summary>
    public Expression? Lower { get; } = lower;

    /// <summary>The end index.</summary>
    public Expression? Upper { get; } = upper;

    /// <summary>The distance.</summary>
    public Expression? Step { get; } = step;
}

/// <summary>`name=value` or `**value` in a call or class header.</summary>
internal sealed class KeywordArgument(int start, int end, string? name, Expression value)
    : Node(NodeKind.KeywordArgument, start, end, value.Height)
{
    /// <summary>The keyword; null for `**value`.</summary>
    public string? Name { get; } = name;

    /// <summary>The value.</summary>
    public Expression Value { get; } = value;
}
