using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Io;

/// <summary>The native half of io.BytesIO.</summary>
[PyType("_io._BytesIO")]
internal static partial class BytesIoMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("_io", "_BytesIO", Layout.Payload, TypeFlags.Base);

    /// <summary>No bytes, whatever the arguments.</summary>
    [PyFunction("_BytesIO(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value New(PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        var made = Value.Of(new PyBytesIo());
        return cls.IsUser ? Value.Of(new PyPayloadInstance(cls, made)) : made;
    }

    /// <summary>Starts with some bytes.</summary>
    [PyMethod("_start(initial_bytes)", Cost = Cost.Charged)]
    private static Value Start(Vm vm, PyBytesIo self, Value initialBytes)
    {
        ReadOnlyMemory<byte> bytes = default;
        if (!initialBytes.IsNone && !Ops.TryBytesLike(vm, initialBytes, out bytes))
        {
            return Value.Error;
        }

        if (!vm.Charge(bytes.Length) || !vm.ChargeWork(bytes.Length / 8))
        {
            return Value.Error;
        }

        self.Clear(bytes.ToArray());
        return Value.None;
    }

    /// <summary>Writes bytes; gives their number.</summary>
    [PyMethod("write(b, /)", Cost = Cost.Charged)]
    private static Value Write(Vm vm, PyBytesIo self, Value b) => !IsOpen(vm, self)
        || !Ops.TryBytesLike(vm, b, out var bytes) || !self.TryWrite(vm, bytes.Span)
            ? Value.Error : Value.Int(bytes.Length);

    /// <summary>Reads at most so many bytes.</summary>
    [PyMethod("read(size=-1, /)", Cost = Cost.Charged)]
    private static Value Read(Vm vm, PyBytesIo self, Value size) => TrySize(vm, self, size, out var count)
        ? Taken(vm, self.Take(count)) : Value.Error;

    /// <summary>Reads at most so many bytes.</summary>
    [PyMethod("read1(size=-1, /)", Cost = Cost.Charged)]
    private static Value ReadOnce(Vm vm, PyBytesIo self, Value size) => Read(vm, self, size);

    /// <summary>Reads a line.</summary>
    [PyMethod("readline(size=-1, /)", Cost = Cost.Charged)]
    private static Value ReadLine(Vm vm, PyBytesIo self, Value size) => TrySize(vm, self, size, out var count)
        ? Taken(vm, self.TakeLine(count)) : Value.Error;

    /// <summary>Reads into a bytearray; gives the number of bytes.</summary>
    [PyMethod("readinto(buffer, /)", Cost = Cost.Charged)]
    private static Value ReadInto(Vm vm, PyBytesIo self, Value buffer)
    {
        if (!IsOpen(vm, self))
        {
            return Value.Error;
        }

        if (buffer.Ref is not PyByteArray target)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"readinto() argument must be read-write bytes-like object, not {buffer.Class.FullName}");
        }

        var bytes = self.Take(target.Length);
        bytes.CopyTo(target.Bytes);
        return vm.ChargeWork(bytes.Length / 8) ? Value.Int(bytes.Length) : Value.Error;
    }

    /// <summary>An iterator over the lines that are left.</summary>
    [PyMethod("_lines()", Cost = Cost.Constant)]
    private static Value Lines(Vm vm, PyBytesIo self) =>
        IsOpen(vm, self) ? Value.Of(new PyBytesLines(self)) : Value.Error;

    /// <summary>All bytes.</summary>
    [PyMethod("getvalue()", Cost = Cost.Charged)]
    private static Value GetValue(Vm vm, PyBytesIo self) =>
        IsOpen(vm, self) ? Taken(vm, self.Content.Span) : Value.Error;

    /// <summary>A view of the bytes that can be written.</summary>
    [PyMethod("getbuffer()", Cost = Cost.Constant)]
    private static Value GetBuffer(Vm vm, PyBytesIo self) =>
        IsOpen(vm, self) ? Value.Of(new PyMemoryView(Value.Of(self.Content), self.Content)) : Value.Error;

    /// <summary>The position.</summary>
    [PyMethod("tell()", Cost = Cost.Constant)]
    private static Value Tell(Vm vm, PyBytesIo self) => IsOpen(vm, self) ? Value.Int(self.Position) : Value.Error;

    /// <summary>Changes the position.</summary>
    [PyMethod("seek(pos, whence=0, /)", Cost = Cost.Constant)]
    private static Value Seek(Vm vm, PyBytesIo self, long pos, int whence)
    {
        if (!IsOpen(vm, self))
        {
            return Value.Error;
        }

        if (pos < 0 && whence == 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"negative seek value {pos}");
        }

        if (whence is < 0 or > 2)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"invalid whence ({whence}, should be 0, 1 or 2)");
        }

        var from = whence switch { 1 => self.Position, 2 => self.Content.Length, _ => 0 };
        if (pos > long.MaxValue - from)
        {
            return vm.Fail(ExceptionTypes.OverflowError, "new position too large");
        }

        self.Position = Math.Max(0, from + pos);
        return Value.Int(self.Position);
    }

    /// <summary>Cuts the bytes at a position.</summary>
    [PyMethod("truncate(size=None, /)", Cost = Cost.Charged)]
    private static Value Truncate(Vm vm, PyBytesIo self, Value size)
    {
        var length = self.Position;
        if (!IsOpen(vm, self) || (!size.IsNone && !ArgumentConversion.TryLong(vm, size, out length)))
        {
            return Value.Error;
        }

        if (length < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"negative size value {length}");
        }

        return length < self.Content.Length && !self.Content.TryResize(vm, length) ? Value.Error : Value.Int(length);
    }

    /// <summary>Closes it and forgets the bytes.</summary>
    [PyMethod("close()", Cost = Cost.Constant)]
    private static void Close(PyBytesIo self)
    {
        self.Clear([]);
        self.IsClosed = true;
    }

    /// <summary>Whether it is closed.</summary>
    [PyGetter("closed")]
    private static bool IsClosed(PyBytesIo self) => self.IsClosed;

    private static Value Taken(Vm vm, ReadOnlySpan<byte> bytes) =>
        vm.Charge(bytes.Length) && vm.ChargeWork(bytes.Length / 8) ? Value.Of(new PyBytes(bytes.ToArray()))
            : Value.Error;

    private static bool IsOpen(Vm vm, PyBytesIo self)
    {
        if (self.IsClosed)
        {
            vm.Fail(ExceptionTypes.ValueError, "I/O operation on closed file.");
        }

        return !self.IsClosed;
    }

    private static bool TrySize(Vm vm, PyBytesIo self, in Value size, out long count)
    {
        count = -1;
        if (!size.IsNone)
        {
            if (!Ops.TryIndexOrNone(vm, size, out var number))
            {
                return false;
            }

            if (number.IsNone)
            {
                vm.Fail(ExceptionTypes.TypeError,
                    $"argument should be integer or None, not '{size.Class.FullName}'");
                return false;
            }

            count = Ops.Clamp(number);
        }

        return IsOpen(vm, self);
    }
}
