using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Io;

/// <summary>The native half of io.StringIO.</summary>
[PyType("_io._StringIO")]
internal static partial class StringIoMethods
{
    private const string Closed = "I/O operation on closed file";

    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("_io", "_StringIO", Layout.Payload, TypeFlags.Base);

    /// <summary>An empty text, whatever the arguments.</summary>
    [PyFunction("_StringIO(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value New(PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        var made = Value.Of(new PyStringIo());
        return cls.IsUser ? Value.Of(new PyPayloadInstance(cls, made)) : made;
    }

    /// <summary>Starts with a text and a way to end lines.</summary>
    [PyMethod("_start(initial_value, newline)", Cost = Cost.Charged)]
    private static Value Start(Vm vm, PyStringIo self, Value initialValue, Value newline)
    {
        NewlineMode? mode = newline.IsNone ? NewlineMode.Translated : !Ops.TryText(newline, out var ending) ? null
            : ending switch
            {
                "" => NewlineMode.Universal,
                "\n" => NewlineMode.Plain,
                "\r" => NewlineMode.Return,
                "\r\n" => NewlineMode.Both,
                _ => null,
            };
        if (mode is not { } chosen)
        {
            return Ops.TryText(newline, out _)
                ? vm.Fail(ExceptionTypes.ValueError, "illegal newline value: " + Ops.SafeRepr(vm, newline))
                : vm.Fail(ExceptionTypes.TypeError, $"newline must be str or None, not {newline.Class.FullName}");
        }

        var text = "";
        if (!initialValue.IsNone && !Ops.TryText(initialValue, out text))
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"initial_value must be str or None, not {initialValue.Class.FullName}");
        }

        self.Clear(chosen);
        if (!self.TryWrite(vm, text))
        {
            return Value.Error;
        }

        self.Position = 0;
        return Value.None;
    }

    /// <summary>Writes a text; gives the number of its characters.</summary>
    [PyMethod("write(s, /)", Cost = Cost.Charged)]
    private static Value Write(Vm vm, PyStringIo self, Value s)
    {
        if (!Ops.TryText(s, out var text))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"string argument expected, got '{s.Class.FullName}'");
        }

        return self.IsClosed ? vm.Fail(ExceptionTypes.ValueError, Closed)
            : self.TryWrite(vm, text) ? Value.Int(self.HasPairs ? CodePoints.Count(text) : text.Length)
            : Value.Error;
    }

    /// <summary>Reads at most so many characters.</summary>
    [PyMethod("read(size=-1, /)", Cost = Cost.Charged)]
    private static Value Read(Vm vm, PyStringIo self, Value size)
    {
        if (!TrySize(vm, self, size, out var count))
        {
            return Value.Error;
        }

        var most = count < 0 ? self.Length : Math.Min(count, self.Length);
        return vm.Charge(most * 2) && vm.ChargeWork(most / 4) ? Value.Str(self.Read(count)) : Value.Error;
    }

    /// <summary>Reads a line.</summary>
    [PyMethod("readline(size=-1, /)", Cost = Cost.Charged)]
    private static Value ReadLine(Vm vm, PyStringIo self, Value size)
    {
        if (!TrySize(vm, self, size, out var count))
        {
            return Value.Error;
        }

        var line = self.ReadLine(count);
        return vm.ChargeWork(line.Length) && vm.Charge(line.Length * 2) ? Value.Str(line) : Value.Error;
    }

    /// <summary>An iterator over the lines that are left.</summary>
    [PyMethod("_lines()", Cost = Cost.Constant)]
    private static Value Lines(Vm vm, PyStringIo self) =>
        self.IsClosed ? vm.Fail(ExceptionTypes.ValueError, Closed + ".") : Value.Of(new PyStringLines(self));

    /// <summary>The whole text.</summary>
    [PyMethod("getvalue()", Cost = Cost.Charged)]
    private static Value GetValue(Vm vm, PyStringIo self) =>
        self.IsClosed ? vm.Fail(ExceptionTypes.ValueError, Closed)
            : vm.Charge(self.Length * 2) && vm.ChargeWork(self.Length / 4) ? Value.Str(self.Text.ToString())
            : Value.Error;

    /// <summary>The position.</summary>
    [PyMethod("tell()", Cost = Cost.Charged)]
    private static Value Tell(Vm vm, PyStringIo self) =>
        self.IsClosed ? vm.Fail(ExceptionTypes.ValueError, Closed)
            : vm.ChargeWork(self.HasPairs ? self.Length / 4 : 1) ? Value.Int(Place(self)) : Value.Error;

    /// <summary>Changes the position.</summary>
    [PyMethod("seek(pos, whence=0, /)", Cost = Cost.Charged)]
    private static Value Seek(Vm vm, PyStringIo self, long pos, int whence)
    {
        if (self.IsClosed)
        {
            return vm.Fail(ExceptionTypes.ValueError, Closed);
        }

        if (whence is < 0 or > 2)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"Invalid whence ({whence}, should be 0, 1 or 2)");
        }

        if (pos < 0 && whence == 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"Negative seek position {pos}");
        }

        if (whence != 0 && pos != 0)
        {
            return vm.Fail(ExceptionTypes.OSError, "Can't do nonzero cur-relative seeks");
        }

        if (!vm.ChargeWork(self.HasPairs ? self.Length / 4 : 1))
        {
            return Value.Error;
        }

        if (whence == 2)
        {
            self.Position = self.Length;
        }
        else if (whence == 0)
        {
            self.Position = Math.Min(int.MaxValue / 4, Unit(self, pos));
        }

        return Value.Int(Place(self));
    }

    /// <summary>Cuts the text at a position.</summary>
    [PyMethod("truncate(pos=None, /)", Cost = Cost.Charged)]
    private static Value Truncate(Vm vm, PyStringIo self, Value pos)
    {
        if (self.IsClosed)
        {
            return vm.Fail(ExceptionTypes.ValueError, Closed);
        }

        var size = 0L;
        if (!pos.IsNone && !ArgumentConversion.TryLong(vm, pos, out size))
        {
            return Value.Error;
        }

        if (size < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, $"Negative size value {size}");
        }

        if (!vm.ChargeWork(self.HasPairs ? self.Length / 4 : 1))
        {
            return Value.Error;
        }

        size = pos.IsNone ? Place(self) : size;
        self.Truncate(Unit(self, size));
        return Value.Int(size);
    }

    /// <summary>Closes it and forgets the text.</summary>
    [PyMethod("close()", Cost = Cost.Constant)]
    private static void Close(PyStringIo self)
    {
        self.Clear(self.Newline);
        self.IsClosed = true;
    }

    /// <summary>Whether it is closed.</summary>
    [PyGetter("closed")]
    private static bool IsClosed(PyStringIo self) => self.IsClosed;

    /// <summary>Which ends of lines were written.</summary>
    [PyGetter("newlines")]
    private static Value Newlines(PyStringIo self)
    {
        var found = new List<Value>();
        foreach (var (bit, text) in new[] { (1, "\r"), (2, "\n"), (4, "\r\n") })
        {
            if ((self.Seen & bit) != 0)
            {
                found.Add(Value.Str(text));
            }
        }

        return found.Count switch { 0 => Value.None, 1 => found[0], _ => Value.Of(new PyTuple([.. found])) };
    }

    /// <summary>The size argument of a read; false: an error is raised.</summary>
    private static bool TrySize(Vm vm, PyStringIo self, in Value size, out long count)
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

        if (self.IsClosed)
        {
            vm.Fail(ExceptionTypes.ValueError, Closed);
            return false;
        }

        return true;
    }

    private static long Place(PyStringIo self) => !self.HasPairs ? self.Position
        : CodePoints.Count(self.Text[..(int)Math.Min(self.Position, self.Length)])
            + Math.Max(0, self.Position - self.Length);

    private static long Unit(PyStringIo self, long place)
    {
        if (!self.HasPairs)
        {
            return place;
        }

        var count = CodePoints.Count(self.Text);
        return place >= count ? self.Length + (place - count) : CodePoints.Offset(self.Text, (int)place);
    }
}
