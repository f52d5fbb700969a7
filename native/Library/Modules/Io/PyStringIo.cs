using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Io;

/// <summary>How a text stream treats ends of lines.</summary>
internal enum NewlineMode : byte
{
    /// <summary>"\n" ends a line, nothing is translated.</summary>
    Plain,
    /// <summary>"\n", "\r" and "\r\n" end lines and are written as "\n".</summary>
    Translated,
    /// <summary>"\n", "\r" and "\r\n" end lines, nothing is translated.</summary>
    Universal,
    /// <summary>"\r" ends a line; "\n" is written as "\r".</summary>
    Return,
    /// <summary>"\r\n" ends a line; "\n" is written as "\r\n".</summary>
    Both,
}

/// <summary>A text in memory that is read and written like a file.</summary>
internal sealed class PyStringIo() : PyNative(StringIoMethods.Type), IRestorable
{
    private char[] _chars = [];
    private int _length;

    /// <summary>UTF-16 units in use.</summary>
    public int Length => _length;

    /// <summary>Where the next read or write starts, in units; may lie behind the end.</summary>
    public long Position { get; set; }

    /// <summary>Ends of lines.</summary>
    public NewlineMode Newline { get; set; }

    /// <summary>Closed: nothing can be done any more.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Which ends of lines were written: 1 "\r", 2 "\n", 4 "\r\n".</summary>
    public int Seen { get; private set; }

    /// <summary>Some code point may take two units.</summary>
    public bool HasPairs { get; private set; }

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text => _chars.AsSpan(0, _length);

    /// <inheritdoc/>
    public override long ExtraBytes => _chars.Length * 2L;

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        Value.Str(Text.ToString()), Value.Int(Position), Value.Int((long)Newline), Value.Bool(IsClosed),
        Value.Int(Seen),
    ];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyStringIo? Restore(Vm vm, ReadOnlySpan<Value> state)
    {
        if (state is not [var text, { Ref: null } position, { Ref: null } newline, { IsBool: true } closed,
            { Ref: null } seen] || !text.TryStr(out var chars) || position.Bits is < 0 or > int.MaxValue
            || newline.Bits is < 0 or > (long)NewlineMode.Both || seen.Bits is < 0 or > 7)
        {
            return null;
        }

        return new PyStringIo
        {
            _chars = chars.ToCharArray(), _length = chars.Length, Position = position.Bits,
            Newline = (NewlineMode)newline.Bits, IsClosed = closed.Bits != 0, Seen = (int)seen.Bits,
            HasPairs = CodePoints.HasPairs(chars),
        };
    }

    /// <inheritdoc/>
    public void TakeOver(PyObject other)
    {
        var source = (PyStringIo)other;
        (_chars, _length, Position, Newline) = (source._chars, source._length, source.Position, source.Newline);
        (IsClosed, Seen, HasPairs) = (source.IsClosed, source.Seen, source.HasPairs);
    }

    /// <summary>Begins anew.</summary>
    public void Clear(NewlineMode newline)
    {
        (_chars, _length, Position, Newline, Seen, HasPairs, IsClosed) = ([], 0, 0, newline, 0, false, false);
    }

    /// <summary>Writes at the position; false: an error is raised.</summary>
    public bool TryWrite(Vm vm, string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        if (!vm.ChargeWork(text.Length))
        {
            return false;
        }

        switch (Newline)
        {
            case NewlineMode.Translated or NewlineMode.Universal when text.Contains('\r') || text.Contains('\n'):
                Note(text);
                text = Newline == NewlineMode.Universal ? text
                    : text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
                break;
            case NewlineMode.Return:
                text = text.Replace('\n', '\r');
                break;
            case NewlineMode.Both:
                if (!vm.Charge(text.Length * 4L))
                {
                    return false;
                }

                text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
                break;
        }

        HasPairs |= text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') >= 0;
        var replaced = text.Length;
        if (HasPairs && Position < _length)
        {
            // As many code points are replaced as are written.
            replaced = CodePoints.Offset(Text[(int)Position..],
                Math.Min(CodePoints.Count(text), CodePoints.Count(Text[(int)Position..])));
        }

        var rest = Position < _length ? Math.Max(0, _length - (int)Position - replaced) : 0;
        var end = Position + text.Length;
        if (!TryReserve(vm, Math.Max(end + rest, _length)))
        {
            return false;
        }

        if (Position > _length)
        {
            _chars.AsSpan(_length, (int)Position - _length).Clear();
        }

        if (rest > 0 && replaced != text.Length)
        {
            _chars.AsSpan(_length - rest, rest).CopyTo(_chars.AsSpan((int)end));
        }

        text.CopyTo(_chars.AsSpan((int)Position));
        _length = (int)end + rest;
        Position = end;
        return true;
    }

    /// <summary>Cuts the text.</summary>
    public void Truncate(long length) => _length = (int)Math.Min(_length, length);

    /// <summary>Reads at most so many code points, or all.</summary>
    public string Read(long count)
    {
        if (Position >= _length)
        {
            return "";
        }

        var left = Text[(int)Position..];
        var units = count < 0 || count >= left.Length ? left.Length : HasPairs
            ? CodePoints.Offset(left, (int)Math.Min(count, CodePoints.Count(left))) : (int)count;
        Position += units;
        return left[..units].ToString();
    }

    /// <summary>Reads the next line, at most so many code points of it; empty at the end.</summary>
    public string ReadLine(long most)
    {
        if (Position >= _length || most == 0)
        {
            return "";
        }

        var left = Text[(int)Position..];
        var end = Newline switch
        {
            NewlineMode.Plain or NewlineMode.Translated => left.IndexOf('\n') + 1,
            NewlineMode.Return => left.IndexOf('\r') + 1,
            NewlineMode.Both => left.IndexOf("\r\n") is >= 0 and var at ? at + 2 : 0,
            _ => Universal(left),
        };
        return Read(Limit(left[..(end == 0 ? left.Length : end)], most));
    }

    private static int Universal(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAny('\r', '\n');
        return at < 0 ? 0 : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    private long Limit(ReadOnlySpan<char> line, long most)
    {
        var count = HasPairs ? CodePoints.Count(line) : line.Length;
        return most < 0 || most > count ? count : most;
    }

    private bool TryReserve(Vm vm, long length)
    {
        if (length <= _chars.Length)
        {
            return true;
        }

        var room = Math.Max(length, Math.Max(64, Math.Min(_chars.Length * 2L, Array.MaxLength)));
        if (!vm.Charge(room * 2) || !vm.ChargeWork(length / 4))
        {
            return false;
        }

        if (length > Array.MaxLength / 2)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        Array.Resize(ref _chars, (int)Math.Min(room, Array.MaxLength / 2));
        return true;
    }

    private void Note(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                Seen |= 2;
            }
            else if (text[i] == '\r')
            {
                var isBoth = i + 1 < text.Length && text[i + 1] == '\n';
                Seen |= isBoth ? 4 : 1;
                i += isBoth ? 1 : 0;
            }
        }
    }
}

/// <summary>The lines of a text in memory, read as they are asked for.</summary>
internal sealed class PyStringLines(PyStringIo source) : PyIterator(LinesType)
{
    /// <summary>The class; programs see it as an iterator.</summary>
    public static readonly PyType LinesType =
        new("lines", BuiltinTypes.Object, Layout.Native, TypeFlags.NotInstantiable,
            "_io") { Class = BuiltinTypes.Type };

    /// <summary>The text.</summary>
    public PyStringIo Source { get; } = source;

    /// <inheritdoc/>
    public override Value Next(Vm vm)
    {
        if (Source.IsClosed)
        {
            return vm.Fail(ExceptionTypes.ValueError, "I/O operation on closed file");
        }

        var line = Source.ReadLine(-1);
        return line.Length == 0 ? Value.Exhausted
            : vm.ChargeWork(line.Length + 20) && vm.Charge(line.Length * 2) ? Value.Str(line) : Value.Error;
    }
}
