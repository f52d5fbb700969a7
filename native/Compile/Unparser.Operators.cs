using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Operators and lambdas.</summary>
internal sealed partial class Unparser
{
    private static (string Text, int Level) FormOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => (" + ", ArithmeticLevel),
        BinaryOperator.Subtract => (" - ", ArithmeticLevel),
        BinaryOperator.Multiply => (" * ", TermLevel),
        BinaryOperator.MatrixMultiply => (" @ ", TermLevel),
        BinaryOperator.Divide => (" / ", TermLevel),
        BinaryOperator.Modulo => (" % ", TermLevel),
        BinaryOperator.FloorDivide => (" // ", TermLevel),
        BinaryOperator.LeftShift => (" << ", ShiftLevel),
        BinaryOperator.RightShift => (" >> ", ShiftLevel),
        BinaryOperator.Or => (" | ", BitOrLevel),
        BinaryOperator.Xor => (" ^ ", BitXorLevel),
        BinaryOperator.And => (" & ", BitAndLevel),
        _ => (" ** ", PowerLevel),
    };

    private static string TextOf(CompareOperator op) => op switch
    {
        CompareOperator.Equal => " == ",
        CompareOperator.NotEqual => " != ",
        CompareOperator.Less => " < ",
        CompareOperator.LessEqual => " <= ",
        CompareOperator.Greater => " > ",
        CompareOperator.GreaterEqual => " >= ",
        CompareOperator.Is => " is ",
        CompareOperator.IsNot => " is not ",
        CompareOperator.In => " in ",
        _ => " not in ",
    };

    private void WriteBinary(BinaryExpression node, int level)
    {
        // Chains lean to the left: collect the operands that need no parentheses and write them in a loop.
        var spine = new List<BinaryExpression> { node };
        int own = FormOf(node.Operator).Level;
        while (own != PowerLevel && spine[^1].Left is BinaryExpression left && FormOf(left.Operator).Level == own)
        {
            spine.Add(left);
        }

        Open(level > own);
        Write(spine[^1].Left, own == PowerLevel ? own + 1 : own);
        for (int i = spine.Count - 1; i >= 0; i--)
        {
            _text.Append(FormOf(spine[i].Operator).Text);
            Write(spine[i].Right, own == PowerLevel ? own : own + 1);
        }

        Shut(level > own);
    }

    private void WriteUnary(UnaryExpression node, int level)
    {
        int own = node.Operator == UnaryOperator.Not ? NotLevel : FactorLevel;
        Open(level > own);
        _text.Append(node.Operator switch
        {
            UnaryOperator.Not => "not ",
            UnaryOperator.Invert => "~",
            UnaryOperator.Plus => "+",
            _ => "-",
        });
        Write(node.Operand, own);
        Shut(level > own);
    }

    private void WriteBoolean(BooleanExpression node, int level)
    {
        int own = node.IsAnd ? AndLevel : OrLevel;
        Open(level > own);
        for (int i = 0; i < node.Values.Length; i++)
        {
            _text.Append(i == 0 ? "" : node.IsAnd ? " and " : " or ");
            Write(node.Values[i], own + 1);
        }

        Shut(level > own);
    }

    private void WriteCompare(CompareExpression node, int level)
    {
        Open(level > CompareLevel);
        Write(node.Left, CompareLevel + 1);
        for (int i = 0; i < node.Operators.Length; i++)
        {
            _text.Append(TextOf(node.Operators[i]));
            Write(node.Comparators[i], CompareLevel + 1);
        }

        Shut(level > CompareLevel);
    }

    private void WriteLambda(LambdaExpression node, int level)
    {
        Open(level > TestLevel);
        ParameterList list = node.Parameters;
        int count = list.PositionalOnly.Length + list.Positional.Length;
        bool isEmpty = count + list.KeywordOnly.Length == 0 && list.Variadic is null && list.VariadicKeywords is null;
        _text.Append(isEmpty ? "lambda" : "lambda ");
        int firstDefault = count - list.Defaults.Length;
        bool isFirst = true;
        for (int i = 0; i < count; i++)
        {
            bool isOnly = i < list.PositionalOnly.Length;
            Parameter parameter = isOnly ? list.PositionalOnly[i] : list.Positional[i - list.PositionalOnly.Length];
            WriteParameter(parameter.Name, i >= firstDefault ? list.Defaults[i - firstDefault] : null, ref isFirst);
            _text.Append(i == list.PositionalOnly.Length - 1 ? ", /" : "");
        }

        if (list.Variadic is not null || list.KeywordOnly.Length != 0)
        {
            WriteParameter("*" + list.Variadic?.Name, null, ref isFirst);
        }

        for (int i = 0; i < list.KeywordOnly.Length; i++)
        {
            WriteParameter(list.KeywordOnly[i].Name, list.KeywordDefaults[i], ref isFirst);
        }

        if (list.VariadicKeywords is not null)
        {
            WriteParameter("**" + list.VariadicKeywords.Name, null, ref isFirst);
        }

        _text.Append(": ");
        Write(node.Body, TestLevel);
        Shut(level > TestLevel);
    }

    private void WriteParameter(string name, Expression? value, ref bool isFirst)
    {
        _text.Append(isFirst ? "" : ", ").Append(name);
        isFirst = false;
        if (value is not null)
        {
            _text.Append('=');
            Write(value, TestLevel);
        }
    }
}
