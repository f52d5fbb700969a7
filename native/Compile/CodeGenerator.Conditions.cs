using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Conditions: expressions whose truth decides a jump.</summary>
internal sealed partial class CodeGenerator
{
    /// <summary>Jumps when the truth of an expression is the given one; goes on otherwise.</summary>
    private void JumpIf(Expression node, int label, bool truth)
    {
        _guard.Enter(node);
        int top = _code.Top;
        if (ConstantOf(node) is { } constant)
        {
            if (Folding.Constants.IsTrue(constant) == truth)
            {
                _code.Jump(node, label);
            }
        }
        else
        {
            switch (node.Kind)
            {
                case NodeKind.Unary when ((UnaryExpression)node).Operator == UnaryOperator.Not:
                    JumpIf(((UnaryExpression)node).Operand, label, !truth);
                    break;
                case NodeKind.Boolean:
                    JumpIfBoolean((BooleanExpression)node, label, truth);
                    break;
                case NodeKind.Compare:
                    JumpIfCompare((CompareExpression)node, label, truth);
                    break;
                case NodeKind.Conditional:
                    JumpIfConditional((ConditionalExpression)node, label, truth);
                    break;
                default:
                    int register = Operand(node);
                    _code.Top = top;
                    _code.EmitJump(node, truth ? Op.JumpIfTrue : Op.JumpIfFalse, register, 0, label);
                    break;
            }
        }

        _code.Top = top;
        _guard.Leave();
    }

    private void JumpIfBoolean(BooleanExpression node, int label, bool truth)
    {
        // `and` is decided by the first false value, `or` by the first true one.
        if (node.IsAnd != truth)
        {
            foreach (Expression value in node.Values)
            {
                JumpIf(value, label, truth);
            }

            return;
        }

        int skip = _code.NewLabel();
        for (int i = 0; i < node.Values.Length - 1; i++)
        {
            JumpIf(node.Values[i], skip, !truth);
        }

        JumpIf(node.Values[^1], label, truth);
        _code.Place(skip);
    }

    private void JumpIfConditional(ConditionalExpression node, int label, bool truth)
    {
        int otherwise = _code.NewLabel();
        int end = _code.NewLabel();
        JumpIf(node.Test, otherwise, false);
        JumpIf(node.Body, label, truth);
        _code.Jump(node, end);
        _code.Place(otherwise);
        JumpIf(node.OrElse, label, truth);
        _code.Place(end);
    }

    private void JumpIfCompare(CompareExpression node, int label, bool truth)
    {
        int top = _code.Top;
        int left = Operand(node.Left, node.Comparators);
        int count = node.Operators.Length;
        if (count == 1)
        {
            EmitCompareJump(node, node.Operators[0], left, node.Comparators[0], top, label, truth);
            return;
        }

        int skip = truth ? _code.NewLabel() : label;
        for (int i = 0; i < count - 1; i++)
        {
            int right = Operand(node.Comparators[i], node.Comparators);
            EmitCompareJump(node, node.Operators[i], left, right, skip, false);
            left = KeepAtBase(right, top, node);
        }

        EmitCompareJump(node, node.Operators[^1], left, node.Comparators[^1], top, label, truth);
        if (truth)
        {
            _code.Place(skip);
        }
    }

    private void EmitCompareJump(
        Node node, CompareOperator op, int left, Expression right, int top, int label, bool truth)
    {
        if (op is CompareOperator.Is or CompareOperator.IsNot
            && right is ConstantExpression { ConstantKind: ConstantKind.None })
        {
            _code.Top = top;
            Op jump = truth == (op == CompareOperator.Is) ? Op.JumpIfNone : Op.JumpIfNotNone;
            _code.EmitJump(node, jump, left, 0, label);
            return;
        }

        if (op <= CompareOperator.GreaterEqual && IsSmallInt(right, out int number))
        {
            _code.Top = top;
            Op intJump = (truth ? Op.JumpIfLessInt : Op.JumpUnlessLessInt) + (ushort)CompareOrder(op);
            _code.EmitJump(node, intJump, left, number, label);
            return;
        }

        int register = ComparedOperand(right, op);
        _code.Top = top;
        EmitCompareJump(node, op, left, register, label, truth);
    }

    private void EmitCompareJump(Node node, CompareOperator op, int left, int right, int label, bool truth)
    {
        Op jump = op switch
        {
            CompareOperator.Is => truth ? Op.JumpIfIs : Op.JumpUnlessIs,
            CompareOperator.IsNot => truth ? Op.JumpUnlessIs : Op.JumpIfIs,
            CompareOperator.In => truth ? Op.JumpIfIn : Op.JumpUnlessIn,
            CompareOperator.NotIn => truth ? Op.JumpUnlessIn : Op.JumpIfIn,
            _ => (truth ? Op.JumpIfLess : Op.JumpUnlessLess) + (ushort)CompareOrder(op),
        };
        _code.EmitJump(node, jump, left, right, label);
    }

    // The order in which comparisons stand in the table.
    private static int CompareOrder(CompareOperator op) => op switch
    {
        CompareOperator.Less => 0,
        CompareOperator.LessEqual => 1,
        CompareOperator.Equal => 2,
        CompareOperator.NotEqual => 3,
        CompareOperator.Greater => 4,
        _ => 5,
    };
}
