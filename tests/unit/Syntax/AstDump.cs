using System.Globalization;
using System.Text;
using Monty.Source;
using Monty.Syntax.Tree;

namespace Monty.Tests.Syntax;

/// <summary>Writes a tree as CPython's ast.dump(tree, include_attributes=True) does.</summary>
internal sealed partial class AstDump
{
    private static readonly string[] BinaryNames =
    [
        "Add", "Sub", "Mult", "MatMult", "Div", "Mod", "Pow", "LShift", "RShift", "BitOr", "BitXor", "BitAnd",
        "FloorDiv",
    ];

    private static readonly string[] UnaryNames = ["Invert", "Not", "UAdd", "USub"];

    private static readonly string[] CompareNames =
        ["Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"];

    private readonly SourceText _source;
    private readonly StringBuilder _builder = new();
    private bool _isFirst;

    private AstDump(SourceText source) => _source = source;

    /// <summary>The dump of a module.</summary>
    public static string Dump(SourceText source, Module module)
    {
        AstDump dump = new(source);
        dump.Begin("Module");
        dump.List("body", module.Body);
        dump._builder.Append(')');
        return dump._builder.ToString();
    }

    /// <summary>The dumps of the statements of a module, a line each.</summary>
    public static string DumpLines(SourceText source, Module module)
    {
        AstDump dump = new(source);
        foreach (Statement statement in module.Body)
        {
            dump.Write(statement);
            dump._builder.Append('\n');
        }

        return dump._builder.ToString();
    }

    private void Begin(string name)
    {
        _builder.Append(name).Append('(');
        _isFirst = true;
    }

    private void Field(string name)
    {
        if (!_isFirst)
        {
            _builder.Append(", ");
        }

        _isFirst = false;
        _builder.Append(name).Append('=');
    }

    private void End(Node node)
    {
        TextPosition start = _source.PositionOf(node.Start);
        TextPosition end = _source.PositionOf(node.End);
        Number("lineno", start.Line);
        Number("col_offset", _source.Utf8Column(node.Start));
        Number("end_lineno", end.Line);
        Number("end_col_offset", _source.Utf8Column(node.End));
        EndPlain();
    }

    private void EndPlain()
    {
        _builder.Append(')');
        _isFirst = false;
    }

    private void Number(string name, int value)
    {
        Field(name);
        _builder.Append(value.ToString(CultureInfo.InvariantCulture));
    }

    private void Text(string name, string? value)
    {
        if (value is not null)
        {
            Field(name);
            WriteString(value);
        }
    }

    private void Texts(string name, string[] values)
    {
        if (values.Length == 0)
        {
            return;
        }

        Field(name);
        _builder.Append('[');
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                _builder.Append(", ");
            }

            WriteString(values[i]);
        }

        _builder.Append(']');
    }

    private void Operator(string name, string value)
    {
        Field(name);
        _builder.Append(value).Append("()");
    }

    private void Context(ExpressionContext context) =>
        Operator("ctx", context switch
        {
            ExpressionContext.Load => "Load",
            ExpressionContext.Store => "Store",
            _ => "Del",
        });

    private void Child(string name, Node? node)
    {
        if (node is not null)
        {
            Field(name);
            Write(node);
        }
    }

    private void List(string name, Node?[] nodes)
    {
        if (nodes.Length == 0)
        {
            return;
        }

        Field(name);
        _builder.Append('[');
        for (int i = 0; i < nodes.Length; i++)
        {
            if (i > 0)
            {
                _builder.Append(", ");
            }

            if (nodes[i] is { } node)
            {
                Write(node);
            }
            else
            {
                _builder.Append("None");
            }
        }

        _builder.Append(']');
    }

    private void WriteString(string text)
    {
        char quote = text.Contains('\'') && !text.Contains('"') ? '"' : '\'';
        _builder.Append(quote);
        for (int i = 0; i < text.Length; i++)
        {
            int point = Monty.Syntax.Identifiers.CodePointAt(text, i);
            i += point > 0xFFFF ? 1 : 0;
            switch (point)
            {
                case '\n':
                    _builder.Append("\\n");
                    break;
                case '\r':
                    _builder.Append("\\r");
                    break;
                case '\t':
                    _builder.Append("\\t");
                    break;
                case '\\':
                    _builder.Append("\\\\");
                    break;
                default:
                    if (point == quote)
                    {
                        _builder.Append('\\').Append(quote);
                    }
                    else if (point == ' ' || Monty.Syntax.Identifiers.IsPrintable(point))
                    {
                        _builder.Append(point > 0xFFFF ? char.ConvertFromUtf32(point) : ((char)point).ToString());
                    }
                    else
                    {
                        _builder.Append(
                            point < 0x100 ? "\\x" : point < 0x10000 ? "\\u" : "\\U");
                        _builder.Append(point.ToString(
                            point < 0x100 ? "x2" : point < 0x10000 ? "x4" : "x8", CultureInfo.InvariantCulture));
                    }

                    break;
            }
        }

        _builder.Append(quote);
    }

    private void WriteBytes(byte[] bytes)
    {
        char quote = bytes.Contains((byte)'\'') && !bytes.Contains((byte)'"') ? '"' : '\'';
        _builder.Append('b').Append(quote);
        foreach (byte b in bytes)
        {
            string text = b switch
            {
                (byte)'\n' => "\\n",
                (byte)'\r' => "\\r",
                (byte)'\t' => "\\t",
                (byte)'\\' => "\\\\",
                _ when b == quote => $"\\{quote}",
                >= 32 and < 127 => ((char)b).ToString(),
                _ => string.Create(CultureInfo.InvariantCulture, $"\\x{b:x2}"),
            };
            _builder.Append(text);
        }

        _builder.Append(quote);
    }

    private void WriteConstant(ConstantExpression constant)
    {
        switch (constant.ConstantKind)
        {
            case ConstantKind.Integer:
                _builder.Append(constant.BigInteger is { } big
                    ? BigText(big)
                    : constant.Integer.ToString(CultureInfo.InvariantCulture));
                break;
            case ConstantKind.Float:
                _builder.Append(FloatText(constant.Double));
                break;
            case ConstantKind.Imaginary:
                string text = FloatText(constant.Double);
                _builder.Append(text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text).Append('j');
                break;
            case ConstantKind.String:
                WriteString(constant.String);
                break;
            case ConstantKind.Bytes:
                WriteBytes(constant.Bytes);
                break;
            default:
                _builder.Append(constant.ConstantKind);
                break;
        }
    }

    // As CPython refuses to write long numbers in decimal, the recorder writes them in hexadecimal.
    private static string BigText(System.Numerics.BigInteger value) =>
        value.GetBitLength() > 14000
            ? "0x" + value.ToString("x", CultureInfo.InvariantCulture).TrimStart('0')
            : value.ToString(CultureInfo.InvariantCulture);

    private static string FloatText(double value)
    {
        if (double.IsInfinity(value))
        {
            return value > 0 ? "inf" : "-inf";
        }

        string text = value.ToString("E16", CultureInfo.InvariantCulture);
        string shortest = value.ToString("R", CultureInfo.InvariantCulture);
        int exponent = value == 0 ? 0 : int.Parse(text[(text.IndexOf('E') + 1)..], CultureInfo.InvariantCulture);
        string digits = new(shortest.Split('E')[0].Where(char.IsDigit).ToArray());
        digits = digits.TrimStart('0').TrimEnd('0');
        if (digits.Length == 0)
        {
            return "0.0";
        }

        // The exponent of the shortest digits, which rounding may have carried over.
        if (double.Parse($"{digits[0]}.{digits[1..]}e{exponent}", CultureInfo.InvariantCulture) != value)
        {
            exponent += double.Parse($"{digits[0]}.{digits[1..]}e{exponent + 1}", CultureInfo.InvariantCulture) == value
                ? 1
                : -1;
        }

        if (exponent is < -4 or >= 16)
        {
            string mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
            return $"{mantissa}e{(exponent < 0 ? '-' : '+')}{Math.Abs(exponent):00}";
        }

        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        return digits.Length <= exponent + 1
            ? digits + new string('0', exponent + 1 - digits.Length) + ".0"
            : $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }
}
