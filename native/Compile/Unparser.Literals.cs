using System.Globalization;
using System.Numerics;
using System.Text;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Literals and formatted strings.</summary>
internal sealed partial class Unparser
{
    // An infinite literal is written as one that overflows.
    private const string Infinity = "1e309";
    private const int MaxDecimalBits = 14_000;
    private const int MaxFixedExponent = 16;
    private const int MinFixedExponent = -4;

    /// <summary>A string as repr shows it.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        char quote = text.Contains('\'', StringComparison.Ordinal) && !text.Contains('"', StringComparison.Ordinal)
            ? '"'
            : '\'';
        quoted.Append(quote);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                AppendCharacter(quoted, char.ConvertToUtf32(text[i], text[i + 1]), quote);
                i++;
            }
            else
            {
                AppendCharacter(quoted, text[i], quote);
            }
        }

        return quoted.Append(quote).ToString();
    }

    private static void AppendCharacter(StringBuilder text, int point, char quote)
    {
        switch (point)
        {
            case '\n':
                text.Append("\\n");
                break;
            case '\r':
                text.Append("\\r");
                break;
            case '\t':
                text.Append("\\t");
                break;
            case '\\':
                text.Append("\\\\");
                break;
            case < ' ' or 0x7F:
                text.Append(CultureInfo.InvariantCulture, $"\\x{point:x2}");
                break;
            case < 0x7F:
                text.Append(point == quote ? "\\" : "").Append((char)point);
                break;
            default:
                AppendBeyondAscii(text, point);
                break;
        }
    }

    private static void AppendBeyondAscii(StringBuilder text, int point)
    {
        if (Rune.IsValid(point) && IsPrintable(Rune.GetUnicodeCategory(new Rune(point))))
        {
            text.Append(new Rune(point).ToString());
        }
        else if (point <= 0xFF)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\x{point:x2}");
        }
        else if (point <= 0xFFFF)
        {
            text.Append(CultureInfo.InvariantCulture, $"\\u{point:x4}");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"\\U{point:x8}");
        }
    }

    private static bool IsPrintable(UnicodeCategory category) =>
        category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator);

    private static string Quote(byte[] bytes)
    {
        char quote = bytes.AsSpan().Contains((byte)'\'') && !bytes.AsSpan().Contains((byte)'"') ? '"' : '\'';
        var quoted = new StringBuilder(bytes.Length + 3);
        quoted.Append('b').Append(quote);
        foreach (byte each in bytes)
        {
            if (each > 0x7E)
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\x{each:x2}");
            }
            else
            {
                AppendCharacter(quoted, each, quote);
            }
        }

        return quoted.Append(quote).ToString();
    }

    private static string TextOf(double number)
    {
        if (double.IsInfinity(number))
        {
            return Infinity;
        }

        // The shortest digits that read back, in the form of repr.
        string text = number.ToString("E16", CultureInfo.InvariantCulture);
        string shortest = number.ToString("R", CultureInfo.InvariantCulture);
        int exponent =
            int.Parse(text.AsSpan(text.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        string digits = DigitsOf(shortest);
        if (exponent is >= MinFixedExponent and < MaxFixedExponent)
        {
            return Fixed(digits, exponent);
        }

        string fraction = digits.Length == 1 ? "" : "." + digits[1..];
        string sign = exponent < 0 ? "-" : "+";
        return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{sign}{Math.Abs(exponent):00}");
    }

    private static string DigitsOf(string number)
    {
        var digits = new StringBuilder();
        foreach (char each in number)
        {
            if (each == 'E')
            {
                break;
            }

            if (char.IsAsciiDigit(each))
            {
                digits.Append(each);
            }
        }

        string trimmed = digits.ToString().Trim('0');
        return trimmed.Length == 0 ? "0" : trimmed;
    }

    private static string Fixed(string digits, int exponent)
    {
        if (exponent < 0)
        {
            return "0." + new string('0', -exponent - 1) + digits;
        }

        string padded = digits.PadRight(exponent + 2, '0');
        return padded[..(exponent + 1)] + "." + padded[(exponent + 1)..];
    }

    private void WriteConstant(ConstantExpression node)
    {
        _text.Append(node.ConstantKind switch
        {
            ConstantKind.None => "None",
            ConstantKind.True => "True",
            ConstantKind.False => "False",
            ConstantKind.Ellipsis => "...",
            ConstantKind.Integer => node.BigInteger is { } big
                ? TextOf(big)
                : node.Integer.ToString(CultureInfo.InvariantCulture),
            ConstantKind.Float => TextOf(node.Double),
            ConstantKind.Imaginary => TextOfImaginary(node.Double),
            ConstantKind.String => (node.HasUnicodePrefix ? "u" : "") + Quote(node.String),
            _ => Quote(node.Bytes),
        });
    }

    // Decimal text of a huge number takes long; its hexadecimal form means the same.
    private static string TextOf(BigInteger number) => number.GetBitLength() > MaxDecimalBits
        ? "0x" + number.ToString("x", CultureInfo.InvariantCulture).TrimStart('0')
        : number.ToString(CultureInfo.InvariantCulture);

    private static string TextOfImaginary(double number)
    {
        string text = TextOf(number);
        return (text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text) + "j";
    }

    private void WriteFormatted(Expression node)
    {
        var body = new StringBuilder();
        WriteBody(body, node);
        bool isTemplate = node is TemplateStringExpression or InterpolationExpression;
        _text.Append(isTemplate ? 't' : 'f').Append(Quote(body.ToString()));
    }

    private void WriteBody(StringBuilder body, Expression node)
    {
        _guard.Enter(node);
        switch (node)
        {
            case ConstantExpression text:
                body.Append(text.String.Replace("{", "{{", StringComparison.Ordinal)
                    .Replace("}", "}}", StringComparison.Ordinal));
                break;
            case JoinedStringExpression joined:
                WriteBodies(body, joined.Values);
                break;
            case TemplateStringExpression template:
                WriteBodies(body, template.Values);
                break;
            case FormattedValueExpression value:
                WriteField(body, value.Value, value.Conversion, value.Format);
                break;
            case InterpolationExpression value:
                WriteField(body, value.Value, value.Conversion, value.Format);
                break;
        }

        _guard.Leave();
    }

    private void WriteBodies(StringBuilder body, Expression[] values)
    {
        foreach (Expression value in values)
        {
            WriteBody(body, value);
        }
    }

    private void WriteField(StringBuilder body, Expression value, char conversion, JoinedStringExpression? format)
    {
        var inner = new Unparser { _guard = _guard };
        inner.Write(value, TestLevel + 1);
        string text = inner._text.ToString();
        body.Append(text.StartsWith('{') ? "{ " : "{").Append(text);
        if (conversion != '\0')
        {
            body.Append('!').Append(conversion);
        }

        if (format is not null)
        {
            body.Append(':');
            WriteBody(body, format);
        }

        body.Append('}');
    }
}
