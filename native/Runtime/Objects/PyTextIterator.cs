using Monty.Runtime.Text;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>iter(str): one str a code point.</summary>
internal sealed class PyTextIterator(string text)
    : PyIterator(System.Text.Ascii.IsValid(text) ? BuiltinTypes.StrAsciiIterator : BuiltinTypes.StrIterator)
{
    /// <summary>The text.</summary>
    internal readonly string Text = text;

    /// <summary>UTF-16 position of the next character.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override long LengthHint => CodePoints.Count(Text.AsSpan(Position));

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if ((uint)Position >= (uint)Text.Length)
        {
            return Value.Exhausted;
        }

        var c = Text[Position];
        if (!char.IsHighSurrogate(c))
        {
            Position++;
            return Character(c);
        }

        var codePoint = CodePoints.At(Text, Position, out var length);
        Position += length;
        return Character(codePoint);
    }
}

/// <summary>iter(bytes).</summary>
internal sealed class PyBytesIterator(PyBytes bytes) : PyIterator(BuiltinTypes.BytesIterator)
{
    /// <summary>The bytes.</summary>
    internal readonly PyBytes Bytes = bytes;

    /// <summary>Position of the next byte.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override long LengthHint => Bytes.Data.Length - Position;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm) =>
        (uint)Position < (uint)Bytes.Data.Length ? Value.Int(Bytes.Data[Position++]) : Value.Exhausted;
}

/// <summary>iter(bytearray): sees changes of the bytearray.</summary>
internal sealed class PyByteArrayIterator(PyByteArray bytes) : PyIterator(BuiltinTypes.ByteArrayIterator)
{
    /// <summary>The bytearray; null at the end.</summary>
    internal PyByteArray? Bytes = bytes;

    /// <summary>Position of the next byte.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override long LengthHint => Bytes is { } bytes ? Math.Max(0, bytes.Length - Position) : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Bytes is { } bytes && (uint)Position < (uint)bytes.Length)
        {
            return Value.Int(bytes.Storage[Position++]);
        }

        Bytes = null;
        return Value.Exhausted;
    }
}
