using System.Numerics;

namespace Monty.Syntax.Tree;

/// <summary>A literal: None, True, False, ..., a number, text or bytes.</summary>
internal sealed class ConstantExpression : Expression
{
    private readonly long _bits;
    private readonly object? _payload;

    private ConstantExpression(int start, int end, ConstantKind constantKind, long bits, object? payload)
        : base(NodeKind.Constant, start, end, 1)
    {
        ConstantKind = constantKind;
        _bits = bits;
        _payload = payload;
    }

    /// <summary>Which kind of literal it is, and so which of the values below is meant.</summary>
    public ConstantKind ConstantKind { get; }

    /// <summary>True when a string was written with the prefix u.</summary>
    public bool HasUnicodePrefix => ConstantKind == ConstantKind.String && _bits != 0;

    /// <summary>The value of an integer that fits 64 bits.</summary>
    public long Integer => _bits;

    /// <summary>The value of an integer that does not fit 64 bits; otherwise null.</summary>
    public BigInteger? BigInteger => ConstantKind == ConstantKind.Integer ? (BigInteger?)_payload : null;

    /// <summary>The value of a float, or the imaginary part of an imaginary number.</summary>
    public double Double => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>The text of a string; it may hold lone surrogates.</summary>
    public string String => (string)_payload!;

    /// <summary>The bytes of a bytes literal.</summary>
    public byte[] Bytes => (byte[])_payload!;

    /// <summary>Makes None, True, False or an ellipsis.</summary>
    public static ConstantExpression OfSingleton(int start, int end, ConstantKind kind) =>
        new(start, end, kind, 0, null);

    /// <summary>Makes an integer of 64 bits.</summary>
    public static ConstantExpression OfInteger(int start, int end, long value) =>
        new(start, end, ConstantKind.Integer, value, null);

    /// <summary>Makes an integer of any size.</summary>
    public static ConstantExpression OfInteger(int start, int end, BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue
            ? OfInteger(start, end, (long)value)
            : new(start, end, ConstantKind.Integer, 0, value);

    /// <summary>Makes a float.</summary>
    public static ConstantExpression OfFloat(int start, int end, double value) =>
        new(start, end, ConstantKind.Float, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>Makes an imaginary number.</summary>
    public static ConstantExpression OfImaginary(int start, int end, double value) =>
        new(start, end, ConstantKind.Imaginary, BitConverter.DoubleToInt64Bits(value), null);

    /// <summary>Makes a string.</summary>
    public static ConstantExpression OfString(int start, int end, string value, bool hasUnicodePrefix = false) =>
        new(start, end, ConstantKind.String, hasUnicodePrefix ? 1 : 0, value);

    /// <summary>Makes a bytes literal.</summary>
    public static ConstantExpression OfBytes(int start, int end, byte[] value) =>
        new(start, end, ConstantKind.Bytes, 0, value);
}

/// <summary>An f-string: constants and formatted values in order.</summary>
internal sealed class JoinedStringExpression(int start, int end, Expression[] values)
    : Expression(NodeKind.JoinedString, start, end, 1 + HeightOf(values))
{
    /// <summary>String constants and <see cref="FormattedValueExpression"/> items.</summary>
    public Expression[] Values { get; } = values;
}

/// <summary>`{value!conversion:format}` in an f-string.</summary>
internal sealed class FormattedValueExpression(
    int start, int end, Expression value, char conversion, JoinedStringExpression? format)
    : Expression(NodeKind.FormattedValue, start, end, 1 + Math.Max(value.Height, HeightOf(format)))
{
    /// <summary>The expression.</summary>
    public Expression Value { get; } = value;

    /// <summary>'s', 'r', 'a', or '\0' for none.</summary>
    public char Conversion { get; } = conversion;

    /// <summary>The format specification.</summary>
    public JoinedStringExpression? Format { get; } = format;
}

/// <summary>A t-string: constants and interpolations in order.</summary>
internal sealed class TemplateStringExpression(int start, int end, Expression[] values)
    : Expression(NodeKind.TemplateString, start, end, 1 + HeightOf(values))
{
    /// <summary>String constants and <see cref="InterpolationExpression"/> items.</summary>
    public Expression[] Values { get; } = values;
}

/// <summary>`{value!conversion:format}` in a t-string.</summary>
internal sealed class InterpolationExpression(
    int start, int end, Expression value, string text, char conversion, JoinedStringExpression? format)
    : Expression(NodeKind.Interpolation, start, end, 1 + Math.Max(value.Height, HeightOf(format)))
{
    /// <summary>The expression.</summary>
    public Expression Value { get; } = value;

    /// <summary>The expression as it was written.</summary>
    public string Text { get; } = text;

    /// <summary>'s', 'r', 'a', or '\0' for none.</summary>
    public char Conversion { get; } = conversion;

    /// <summary>The format specification.</summary>
    public JoinedStringExpression? Format { get; } = format;
}
