using System.Text;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Turns expressions back into text, for annotations under `from __future__ import annotations`.</summary>
/// <remarks>Source: the forms of CPython 3.14 ast_unparse.c: parentheses only where the grammar needs them.</remarks>
internal sealed partial class Unparser
{
    // How tightly operators bind; an expression in a tighter place than its own gets parentheses.
    private const int TupleLevel = 0;
    private const int TestLevel = 1;
    private const int OrLevel = 2;
    private const int AndLevel = 3;
    private const int NotLevel = 4;
    private const int CompareLevel = 5;
    private const int BitOrLevel = 6;
    private const int BitXorLevel = 7;
    private const int BitAndLevel = 8;
    private const int ShiftLevel = 9;
    private const int ArithmeticLevel = 10;
    private const int TermLevel = 11;
    private const int FactorLevel = 12;
    private const int PowerLevel = 13;
    private const int AwaitLevel = 14;
    private const int AtomLevel = 15;

    private readonly StringBuilder _text = new();
    private StackGuard _guard = new(null, int.MaxValue);

    private Unparser()
    {
    }

    /// <summary>The text of an expression.</summary>
    public static string Unparse(Expression expression)
    {
        var unparser = new Unparser();
        unparser.Write(expression, TestLevel);
        return unparser._text.ToString();
    }

    private void Write(Expression node, int level)
    {
        _guard.Enter(node);
        switch (node)
        {
            case ConstantExpression constant:
                WriteConstant(constant);
                break;
            case NameExpression name:
                _text.Append(name.Name);
                break;
            case AttributeExpression attribute:
                WriteAttribute(attribute);
                break;
            case SubscriptExpression subscript:
                Write(subscript.Value, AtomLevel);
                _text.Append('[');
                Write(subscript.Index, TupleLevel);
                _text.Append(']');
                break;
            case CallExpression call:
                WriteCall(call);
                break;
            case StarredExpression starred:
                _text.Append('*');
                Write(starred.Value, BitOrLevel);
                break;
            case TupleExpression tuple:
                WriteTuple(tuple, level);
                break;
            case ListExpression list:
                WriteItems("[", list.Elements, "]");
                break;
            case SetExpression set:
                WriteItems("{", set.Elements, "}");
                break;
            case DictExpression dict:
                WriteDict(dict);
                break;
            case SliceExpression slice:
                WriteSlice(slice);
                break;
            case JoinedStringExpression or FormattedValueExpression or TemplateStringExpression
                or InterpolationExpression:
                WriteFormatted(node);
                break;
            default:
                WriteOperation(node, level);
                break;
        }

        _guard.Leave();
    }

    private void WriteOperation(Expression node, int level)
    {
        switch (node)
        {
            case BinaryExpression binary:
                WriteBinary(binary, level);
                break;
            case UnaryExpression unary:
                WriteUnary(unary, level);
                break;
            case BooleanExpression boolean:
                WriteBoolean(boolean, level);
                break;
            case CompareExpression compare:
                WriteCompare(compare, level);
                break;
            case ConditionalExpression conditional:
                Open(level > TestLevel);
                Write(conditional.Body, TestLevel + 1);
                _text.Append(" if ");
                Write(conditional.Test, TestLevel + 1);
                _text.Append(" else ");
                Write(conditional.OrElse, TestLevel);
                Shut(level > TestLevel);
                break;
            case LambdaExpression lambda:
                WriteLambda(lambda, level);
                break;
            case NamedExpression named:
                Open(level > TupleLevel);
                Write(named.Target, AtomLevel);
                _text.Append(" := ");
                Write(named.Value, AtomLevel);
                Shut(level > TupleLevel);
                break;
            case AwaitExpression awaited:
                Open(level > AwaitLevel);
                _text.Append("await ");
                Write(awaited.Value, AtomLevel);
                Shut(level > AwaitLevel);
                break;
            case YieldExpression yielded:
                _text.Append(yielded.Value is null ? "(yield" : "(yield ");
                WriteOptional(yielded.Value, TestLevel);
                _text.Append(')');
                break;
            case YieldFromExpression delegated:
                _text.Append("(yield from ");
                Write(delegated.Value, TestLevel);
                _text.Append(')');
                break;
            case ListComprehension list:
                WriteComprehension("[", list.Element, null, list.Clauses, "]");
                break;
            case SetComprehension set:
                WriteComprehension("{", set.Element, null, set.Clauses, "}");
                break;
            case DictComprehension dict:
                WriteComprehension("{", dict.Key, dict.Value, dict.Clauses, "}");
                break;
            case GeneratorExpression generator:
                WriteComprehension("(", generator.Element, null, generator.Clauses, ")");
                break;
        }
    }

    private void Open(bool isNeeded)
    {
        if (isNeeded)
        {
            _text.Append('(');
        }
    }

    private void Shut(bool isNeeded)
    {
        if (isNeeded)
        {
            _text.Append(')');
        }
    }

    private void WriteOptional(Expression? node, int level)
    {
        if (node is not null)
        {
            Write(node, level);
        }
    }

    private void WriteItems(string open, Expression[] items, string shut)
    {
        _text.Append(open);
        for (int i = 0; i < items.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            Write(items[i], TestLevel);
        }

        _text.Append(shut);
    }

    private void WriteTuple(TupleExpression node, int level)
    {
        if (node.Elements.Length == 0)
        {
            _text.Append("()");
            return;
        }

        Open(level > TupleLevel);
        WriteItems("", node.Elements, node.Elements.Length == 1 ? "," : "");
        Shut(level > TupleLevel);
    }

    private void WriteDict(DictExpression node)
    {
        _text.Append('{');
        for (int i = 0; i < node.Values.Length; i++)
        {
            _text.Append(i == 0 ? "" : ", ");
            if (node.Keys[i] is { } key)
            {
                Write(key, TestLevel);
                _text.Append(": ");
                Write(node.Values[i], TestLevel);
            }
            else
            {
                _text.Append("**");
                Write(node.Values[i], BitOrLevel);
            }
        }

        _text.Append('}');
    }

    private void WriteSlice(SliceExpression node)
    {
        WriteOptional(node.Lower, TestLevel);
        _text.Append(':');
        WriteOptional(node.Upper, TestLevel);
        if (node.Step is not null)
        {
            _text.Append(':');
            Write(node.Step, TestLevel);
        }
    }

    private void WriteAttribute(AttributeExpression node)
    {
        Write(node.Value, AtomLevel);

        // 1.real would be a float.
        bool isInteger = node.Value is ConstantExpression { ConstantKind: ConstantKind.Integer };
        _text.Append(isInteger ? " ." : ".").Append(node.Name);
    }

    private void WriteCall(CallExpression node)
    {
        Write(node.Function, AtomLevel);
        if (node.Arguments is [GeneratorExpression generator] && node.Keywords.Length == 0)
        {
            Write(generator, AtomLevel);
            return;
        }

        WriteItems("(", node.Arguments, "");
        bool isFirst = node.Arguments.Length == 0;
        foreach (KeywordArgument keyword in node.Keywords)
        {
            _text.Append(isFirst ? "" : ", ").Append(keyword.Name ?? "**").Append(keyword.Name is null ? "" : "=");
            Write(keyword.Value, keyword.Name is null ? BitOrLevel : TestLevel);
            isFirst = false;
        }

        _text.Append(')');
    }

    private void WriteComprehension(
        string open, Expression element, Expression? value, ComprehensionClause[] clauses, string shut)
    {
        _text.Append(open);
        Write(element, TestLevel);
        if (value is not null)
        {
            _text.Append(": ");
            Write(value, TestLevel);
        }

        foreach (ComprehensionClause clause in clauses)
        {
            _text.Append(clause.IsAsync ? " async for " : " for ");
            Write(clause.Target, TupleLevel);
            _text.Append(" in ");
            Write(clause.Iterable, TestLevel + 1);
            foreach (Expression condition in clause.Conditions)
            {
                _text.Append(" if ");
                Write(condition, TestLevel + 1);
            }
        }

        _text.Append(shut);
    }
}
