using System.Text;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>f-strings and t-strings.</summary>
internal sealed partial class CodeGenerator
{
    private void GenerateJoinedString(JoinedStringExpression node, int destination)
    {
        Expression[] values = node.Values;
        int top = _code.Top;
        if (values.Length == 1 && values[0] is not ConstantExpression)
        {
            Generate(values[0], destination);
            return;
        }

        int last = 0;
        if (values.Length == 0 || (TextAt(values, ref last) is not null && last == values.Length - 1))
        {
            int first = 0;
            LoadConstant(values.Length == 0 ? "" : TextAt(values, ref first)!, destination, node);
            return;
        }

        int count = 0;
        bool isChunked = false;
        for (int i = 0; i < values.Length; i++)
        {
            if (TextAt(values, ref i) is { } text)
            {
                if (text.Length == 0)
                {
                    continue;
                }

                LoadConstant(text, _code.Push(), values[i]);
            }
            else
            {
                Push(values[i]);
            }

            if (++count == MaxWindow)
            {
                // Long strings are joined in chunks, so that registers suffice.
                _code.Top = top;
                _code.Emit(node, Op.BuildString, top, top, count);
                _code.SetTop(top + 1);
                count = 1;
                isChunked = true;
            }
        }

        _code.Top = top;
        if (count == 1 && isChunked)
        {
            Move(top, destination, node);
        }
        else
        {
            _code.Emit(node, Op.BuildString, destination, top, count);
        }
    }

    // Neighbouring constants are one text; leaves the index at the last of them.
    private static string? TextAt(Expression[] values, ref int index)
    {
        if (values[index] is not ConstantExpression first)
        {
            return null;
        }

        if (index + 1 == values.Length || values[index + 1] is not ConstantExpression)
        {
            return first.String;
        }

        var text = new StringBuilder(first.String);
        while (index + 1 < values.Length && values[index + 1] is ConstantExpression next)
        {
            text.Append(next.String);
            index++;
        }

        return text.ToString();
    }

    private void GenerateFormattedValue(FormattedValueExpression node, int destination)
    {
        int top = _code.Top;
        int value = node.Format is null ? Operand(node.Value) : Operand(node.Value, node.Format);
        if (node.Conversion != '\0')
        {
            _code.Top = top;
            _code.Emit(node, Op.ConvertValue, top, value, ConversionNumber(node.Conversion));
            _code.SetTop(top + 1);
            value = top;
        }

        if (node.Format is null)
        {
            _code.Top = top;
            _code.Emit(node, Op.FormatSimple, destination, value);
            return;
        }

        int format = Operand(node.Format);
        _code.Top = top;
        _code.Emit(node, Op.FormatWithSpec, destination, value, format);
    }

    private static int ConversionNumber(char conversion) => conversion switch
    {
        's' => 1,
        'r' => 2,
        _ => 3,
    };

    private void GenerateTemplateString(TemplateStringExpression node, int destination)
    {
        // Strings and interpolations alternate, a string first and last.
        int top = _code.Top;
        var strings = new List<object>();
        var pending = new StringBuilder();
        var interpolations = new List<Expression>();
        foreach (Expression value in node.Values)
        {
            if (value is ConstantExpression text)
            {
                pending.Append(text.String);
            }
            else
            {
                strings.Add(pending.ToString());
                pending.Clear();
                interpolations.Add(value);
            }
        }

        strings.Add(pending.ToString());
        LoadConstant(strings.ToArray(), _code.Push(), node);
        GenerateTuple([.. interpolations], node, _code.Top);
        _code.Reserve(top + 2);
        _code.Top = top;
        _code.Emit(node, Op.BuildTemplate, destination, top, top + 1);
    }

    private void GenerateInterpolation(InterpolationExpression node, int destination)
    {
        int top = _code.Top;
        Push(node.Value);
        LoadConstant(node.Text, _code.Push(), node);
        int conversion = _code.Push();
        if (node.Conversion == '\0')
        {
            _code.Emit(node, Op.LoadNone, conversion);
        }
        else
        {
            LoadConstant(node.Conversion.ToString(), conversion, node);
        }

        if (node.Format is null)
        {
            LoadConstant("", _code.Push(), node);
        }
        else
        {
            Push(node.Format);
        }

        _code.Top = top;
        _code.Emit(node, Op.BuildInterpolation, destination, top);
    }
}
