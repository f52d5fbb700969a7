using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Arithmetic and comparisons as values.</summary>
internal sealed partial class CodeGenerator
{
    private const int IntFormDistance = Op.AddInt - Op.Add;
    private const int InplaceDistance = Op.InplaceAdd - Op.Add;

    private static Op OpOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => Op.Add,
        BinaryOperator.Subtract => Op.Subtract,
        BinaryOperator.Multiply => Op.Multiply,
        BinaryOperator.Divide => Op.Divide,
        BinaryOperator.FloorDivide => Op.FloorDivide,
        BinaryOperator.Modulo => Op.Modulo,
        BinaryOperator.Power => Op.Power,
        BinaryOperator.MatrixMultiply => Op.MatrixMultiply,
        BinaryOperator.And => Op.BitAnd,
        BinaryOperator.Or => Op.BitOr,
        BinaryOperator.Xor => Op.BitXor,
        BinaryOperator.LeftShift => Op.ShiftLeft,
        _ => Op.ShiftRight,
    };

    private static Op CompareOp(CompareOperator op) => op switch
    {
        CompareOperator.Less => Op.CompareLess,
        CompareOperator.LessEqual => Op.CompareLessEqual,
        CompareOperator.Equal => Op.CompareEqual,
        CompareOperator.NotEqual => Op.CompareNotEqual,
        CompareOperator.Greater => Op.CompareGreater,
        CompareOperator.GreaterEqual => Op.CompareGreaterEqual,
        CompareOperator.Is => Op.Is,
        CompareOperator.IsNot => Op.IsNot,
        CompareOperator.In => Op.Contains,
        _ => Op.NotContains,
    };

    private void GenerateBinary(BinaryExpression node, int destination)
    {
        if (node.Left is not BinaryExpression || ConstantOf(node.Left) is not null)
        {
            int top = _code.Top;
            int left = Operand(node.Left, node.Right);
            EmitBinary(node, OpOf(node.Operator), left, node.Right, destination, top);
            return;
        }

        GenerateBinaryChain(node, destination);
    }

    // a + b + c ... leans to the left and may be thousands of operands long: walk it with a loop.
    private void GenerateBinaryChain(BinaryExpression node, int destination)
    {
        var spine = new List<BinaryExpression>();
        Expression first = node;
        while (first is BinaryExpression binary && (ReferenceEquals(binary, node) || ConstantOf(binary) is null))
        {
            spine.Add(binary);
            first = binary.Left;
        }

        int top = _code.Top;
        int left = Operand(first, spine[^1].Right);
        for (int i = spine.Count - 1; i > 0; i--)
        {
            EmitBinary(spine[i], OpOf(spine[i].Operator), left, spine[i].Right, top, top);
            _code.SetTop(top + 1);
            left = top;
        }

        EmitBinary(node, OpOf(node.Operator), left, node.Right, destination, top);
    }

    private void EmitBinary(Node node, Op op, int left, Expression right, int destination, int top)
    {
        if (op is not (Op.MatrixMultiply or Op.InplaceMatrixMultiply) && IsSmallInt(right, out int number))
        {
            _code.Top = top;
            _code.Emit(node, op + IntFormDistance, destination, left, number);
            return;
        }

        int register = Operand(right);
        _code.Top = top;
        _code.Reserve(top + 1);
        _code.Emit(node, op, destination, left, register);
    }

    private void GenerateUnary(UnaryExpression node, int destination)
    {
        int top = _code.Top;
        if (node.Operator == UnaryOperator.Not && node.Operand is CompareExpression { Operators.Length: 1 } compare)
        {
            GenerateNotCompare(node, compare, destination);
            return;
        }

        int operand = Operand(node.Operand);
        _code.Top = top;
        Op op = node.Operator switch
        {
            UnaryOperator.Minus => Op.Negative,
            UnaryOperator.Plus => Op.Positive,
            UnaryOperator.Invert => Op.Invert,
            _ => Op.Not,
        };
        _code.Emit(node, op, destination, operand);
    }

    // A comparison under `not` is shown with it, as CPython does.
    private void GenerateNotCompare(UnaryExpression node, CompareExpression compare, int destination)
    {
        // Only these are sure to give bool, so that they can be turned around.
        CompareOperator? turned = compare.Operators[0] switch
        {
            CompareOperator.Is => CompareOperator.IsNot,
            CompareOperator.IsNot => CompareOperator.Is,
            CompareOperator.In => CompareOperator.NotIn,
            CompareOperator.NotIn => CompareOperator.In,
            _ => null,
        };
        if (turned is { } op)
        {
            GenerateSimpleCompare(node, compare, op, destination);
            return;
        }

        int top = _code.Top;
        GenerateSimpleCompare(node, compare, compare.Operators[0], top);
        _code.Reserve(top + 1);
        _code.Emit(node, Op.Not, destination, top);
    }

    private void GenerateCompare(CompareExpression node, int destination)
    {
        if (node.Operators.Length == 1)
        {
            GenerateSimpleCompare(node, node, node.Operators[0], destination);
            return;
        }

        // Left operand and result share a register, since the first false result is the value.
        int top = _code.Top;
        int end = _code.NewLabel();
        Push(node.Left);
        for (int i = 0; i < node.Operators.Length; i++)
        {
            bool isLast = i == node.Operators.Length - 1;
            int right = isLast
                ? ComparedOperand(node.Comparators[i], node.Operators[i])
                : Operand(node.Comparators[i], node.Comparators);
            if (isLast)
            {
                _code.Top = top;
            }

            _code.Emit(node, CompareOp(node.Operators[i]), top, top, right);
            if (!isLast)
            {
                _code.EmitJump(node, Op.JumpIfFalse, top, 0, end);
                Move(right, top, node);
                _code.Top = top + 1;
            }
        }

        _code.Place(end);
        _code.Top = top;
        Move(top, destination, node);
    }

    // The right operand of a comparison becomes the left one of the next: a temporary goes down to the base.
    private int KeepAtBase(int register, int top, Node node)
    {
        if (register < top)
        {
            _code.Top = top;
            return register;
        }

        Move(register, top, node);
        _code.SetTop(top + 1);
        return top;
    }

    private void GenerateSimpleCompare(Node place, CompareExpression node, CompareOperator op, int destination)
    {
        int top = _code.Top;
        int left = Operand(node.Left, node.Comparators[0]);
        int right = ComparedOperand(node.Comparators[0], op);
        _code.Top = top;
        _code.Emit(place, CompareOp(op), destination, left, right);
    }

    // A display of constants that is only searched is a constant itself.
    private int ComparedOperand(Expression node, CompareOperator op)
    {
        if (op is not (CompareOperator.In or CompareOperator.NotIn))
        {
            return Operand(node);
        }

        object? constant = node switch
        {
            ListExpression list => ConstantItems(list.Elements),
            SetExpression set => ConstantItems(set.Elements) is { } items ? MakeFrozenSet(items) : null,
            _ => null,
        };
        if (constant is null)
        {
            return Operand(node);
        }

        int register = _code.Push();
        LoadConstant(constant, register, node);
        return register;
    }

    private object[]? ConstantItems(Expression[] elements)
    {
        object[] items = new object[elements.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (ConstantOf(elements[i]) is not { } value)
            {
                return null;
            }

            items[i] = value;
        }

        return items;
    }

    private static FrozenSetConstant? MakeFrozenSet(object[] items)
    {
        // Members are compared pairwise; larger sets are built at run time.
        if (items.Length > 256)
        {
            return null;
        }

        var members = new List<object>(items.Length);
        foreach (object item in items)
        {
            bool isNew = true;
            foreach (object member in members)
            {
                isNew &= !Folding.Constants.AreEqual(member, item);
            }

            if (isNew)
            {
                members.Add(item);
            }
        }

        return new FrozenSetConstant([.. members]);
    }

    private void GenerateBoolean(BooleanExpression node, int destination)
    {
        // The value that decides is kept in a temporary: a local destination must stay as it is until the end.
        int top = _code.Top;
        int end = _code.NewLabel();
        Op jump = node.IsAnd ? Op.JumpIfFalse : Op.JumpIfTrue;
        for (int i = 0; i < node.Values.Length; i++)
        {
            Expression value = node.Values[i];
            bool isLast = i == node.Values.Length - 1;
            if (!isLast && ConstantOf(value) is { } constant && Folding.Constants.IsTrue(constant) == node.IsAnd)
            {
                continue;
            }

            Generate(value, top);
            if (!isLast)
            {
                _code.SetTop(top + 1);
                _code.EmitJump(node, jump, top, 0, end);
                _code.Top = top;
            }
        }

        _code.Place(end);
        Move(top, destination, node);
    }
}
