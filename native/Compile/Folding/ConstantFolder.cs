using Monty.Syntax.Tree;

namespace Monty.Compile.Folding;

/// <summary>
/// Remembers the values of expressions that are constant without being literals. The tree itself stays as it is.
/// </summary>
/// <remarks>The scope pass asks from the leaves upwards, so every operand is decided before its operation.</remarks>
internal sealed class ConstantFolder
{
    private const int MaxTupleItems = 256;
    private const int MaxScanned = 8;
    private (Expression Node, object Value)[] _first = [];
    private Dictionary<Expression, object>? _values;
    private int _count;
    private Dictionary<object[], int>? _weights;

    /// <summary>The value of an expression already known to be constant, or null when it is not.</summary>
    public object? Find(Expression expression)
    {
        if (expression is ConstantExpression constant)
        {
            return ValueOf(constant);
        }

        if (_values is not null)
        {
            return _values.TryGetValue(expression, out object? value) ? value : null;
        }

        for (int i = _count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_first[i].Node, expression))
            {
                return _first[i].Value;
            }
        }

        return null;
    }

    /// <summary>The value of a literal.</summary>
    public static object ValueOf(ConstantExpression constant) => constant.ConstantKind switch
    {
        ConstantKind.None => NoneConstant.Instance,
        ConstantKind.True => Constants.True,
        ConstantKind.False => Constants.False,
        ConstantKind.Ellipsis => EllipsisConstant.Instance,
        ConstantKind.Integer => constant.BigInteger is { } big ? big : (object)constant.Integer,
        ConstantKind.Float => constant.Double,
        ConstantKind.Imaginary => new System.Numerics.Complex(0, constant.Double),
        ConstantKind.String => constant.String,
        _ => constant.Bytes,
    };

    /// <summary>Folds an operation whose operands are constant; false when it is left to run time.</summary>
    public bool Binary(BinaryExpression node)
    {
        object? value = ConstantArithmetic.Binary(node.Operator, Find(node.Left)!, Find(node.Right)!);
        return Keep(node, value);
    }

    /// <summary>Folds an operation whose operand is constant.</summary>
    public bool Unary(UnaryExpression node)
    {
        object? value = ConstantArithmetic.Unary(node.Operator, Find(node.Operand)!);
        return Keep(node, value);
    }

    /// <summary>Folds a tuple whose elements are all constant.</summary>
    public bool Tuple(TupleExpression node)
    {
        if (node.Elements.Length > MaxTupleItems)
        {
            return false;
        }

        object[] items = new object[node.Elements.Length];
        int weight = 1;
        for (int i = 0; i < items.Length; i++)
        {
            items[i] = Find(node.Elements[i])!;
            weight += items[i] is object[] inner ? _weights![inner] : 1;
        }

        // Nested tuples keep their full weight, so that a deep one is not compared again on every level.
        if (weight > MaxTupleItems * 4)
        {
            return false;
        }

        _weights ??= new Dictionary<object[], int>(ReferenceEqualityComparer.Instance);
        _weights[items] = weight;
        return Keep(node, items);
    }

    private bool Keep(Expression node, object? value)
    {
        if (value is null)
        {
            return false;
        }

        if (_count < MaxScanned)
        {
            if (_count == _first.Length)
            {
                Array.Resize(ref _first, Math.Max(2, _count * 2));
            }

            _first[_count++] = (node, value);
            return true;
        }

        if (_values is null)
        {
            _values = new Dictionary<Expression, object>(ReferenceEqualityComparer.Instance);
            foreach ((Expression known, object its) in _first)
            {
                _values[known] = its;
            }
        }

        _values[node] = value;
        return true;
    }
}
