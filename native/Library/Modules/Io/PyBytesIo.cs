using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Io;

/// <summary>Bytes in memory that are read and written like a file.</summary>
internal sealed class PyBytesIo() : PyNative(BytesIoMethods.Type), IRestorable
{
    /// <summary>The bytes: views of them are views of this object.</summary>
    public PyByteArray Content { get; private set; } = new([]);

    /// <summary>Where the next read or write starts; may lie behind the end.</summary>
    public long Position { get; set; }

    /// <summary>Closed: nothing can be done any more.</summary>
    public bool IsClosed { get; set; }

    /// <summary>What is left from the position on.</summary>
    public ReadOnlySpan<byte> Left => Position >= Content.Length ? default : Content.Span[(int)Position..];

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(Content), Value.Int(Position), Value.Bool(IsClosed)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyBytesIo? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyByteArray content }, { Ref: null } position, { IsBool: true } closed] && position.Bits >= 0
            ? new PyBytesIo { Content = content, Position = position.Bits, IsClosed = closed.Bits != 0 } : null;

    /// <inheritdoc/>
    public void TakeOver(PyObject other)
    {
        var source = (PyBytesIo)other;
        (Content, Position, IsClosed) = (source.Content, source.Position, source.IsClosed);
    }

    /// <summary>Begins anew with other bytes.</summary>
    public void Clear(byte[] data) => (Content, Position, IsClosed) = (new PyByteArray(data), 0, false);

    /// <summary>Writes at the position; false: an error is raised.</summary>
    public bool TryWrite(Vm vm, ReadOnlySpan<byte> bytes)
    {
        var end = Position + bytes.Length;
        if (!vm.ChargeWork(bytes.Length / 8) || (end > Content.Length && !Content.TryResize(vm, end)))
        {
            return false;
        }

        bytes.CopyTo(Content.Bytes[(int)Position..]);
        Position = end;
        return true;
    }

    /// <summary>Bytes that a read of at most so many takes; the position moves behind them.</summary>
    public ReadOnlySpan<byte> Take(long most)
    {
        var left = Left;
        var taken = most < 0 || most >= left.Length ? left : left[..(int)most];
        Position += taken.Length;
        return taken;
    }

    /// <summary>The bytes of the next line, at most so many; the position moves behind them.</summary>
    public ReadOnlySpan<byte> TakeLine(long most)
    {
        var at = Left.IndexOf((byte)'\n');
        var length = at < 0 ? Left.Length : at + 1;
        return Take(most < 0 ? length : Math.Min(most, length));
    }
}

/// <summary>The lines of bytes in memory, read as they are asked for.</summary>
internal sealed class PyBytesLines(PyBytesIo source) : PyIterator(LinesType)
{
    /// <summary>The class; programs see it as an iterator.</summary>
    public static readonly PyType LinesType = new("byte_lines", BuiltinTypes.Object, Layout.Native,
        TypeFlags.NotInstantiable, "_io") { Class = BuiltinTypes.Type };

    /// <summary>The bytes.</summary>
    public PyBytesIo Source { get; } = source;

    /// <inheritdoc/>
    public override Value Next(Vm vm)
    {
        if (Source.IsClosed)
        {
            return vm.Fail(ExceptionTypes.ValueError, "I/O operation on closed file.");
        }

        var line = Source.TakeLine(-1);
        return line.Length == 0 ? Value.Exhausted
            : vm.ChargeWork(line.Length + 20) && vm.Charge(line.Length) ? Value.Of(new PyBytes(line.ToArray()))
            : Value.Error;
    }
}
