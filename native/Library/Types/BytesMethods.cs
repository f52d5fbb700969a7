using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of bytes and bytearray: searching, testing, hexadecimal and decoding.</summary>
[PyType("bytes")]
[PyType("bytearray")]
internal static partial class BytesMethods
{
    /// <summary>The bytes as text in an encoding.</summary>
    [PyMethod("decode(encoding='utf-8', errors='strict')", Cost = Cost.Charged)]
    private static Value Decode(Vm vm, PyByteString self, string encoding, string errors)
    {
        if (!CodecNames.TryFindEncoding(encoding, out var known))
        {
            return CodecFailures.TryOthers(vm, "decode", Value.Of(self), encoding, errors);
        }

        return TextDecoder.TryDecode(self.Span, known, errors, vm.Meter, out var text, out var error)
            ? Value.Str(text)
            : CodecFailures.Handle(vm, "decode_handled", error,
                Value.Of(self.IsReadOnly ? self : new PyBytes(self.Span.ToArray())), encoding, errors);
    }

    /// <summary>Two hexadecimal digits a byte, with an optional separator between groups.</summary>
    [PyMethod("hex(sep=<unrepresentable>, bytes_per_sep=1)", Cost = Cost.Charged)]
    private static Value Hex(Vm vm, PyByteString self, Value sep, long bytes_per_sep)
    {
        if (!HexText.TrySeparator(vm, sep, out var separator))
        {
            return Value.Error;
        }

        return HexText.Write(vm, self.Span, separator, bytes_per_sep);
    }

    /// <summary>The bytes that pairs of hexadecimal digits give; white space between them is skipped.</summary>
    [PyMethod("fromhex(string, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value FromHex(Vm vm, PyType cls, Value @string)
    {
        if (!HexText.TryRead(vm, @string, out var bytes))
        {
            return Value.Error;
        }

        return cls == BuiltinTypes.ByteArray ? Value.Of(new PyByteArray(bytes))
            : cls.IsUser ? vm.TailCall(Value.Of(cls), Value.Of(new PyBytes(bytes)))
            : Value.Of(new PyBytes(bytes));
    }

    /// <summary>The lowest index where the bytes stand, or -1.</summary>
    [PyMethod("find(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value Find(Vm vm, PyByteString self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, false, null);

    /// <summary>The highest index where the bytes stand, or -1.</summary>
    [PyMethod("rfind(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value FindLast(Vm vm, PyByteString self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, true, null);

    /// <summary>As find, but ValueError when the bytes are missing.</summary>
    [PyMethod("index(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value Index(Vm vm, PyByteString self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, false, "subsection not found");

    /// <summary>As rfind, but ValueError when the bytes are missing.</summary>
    [PyMethod("rindex(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value IndexLast(Vm vm, PyByteString self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, true, "subsection not found");

    /// <summary>How often the bytes stand in the range without overlap.</summary>
    [PyMethod("count(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value Count(Vm vm, PyByteString self, Value sub, SliceIndex start, SliceIndex end)
    {
        if (!TryNeedle(vm, sub, out var needle))
        {
            return Value.Error;
        }

        if (!TryRange(self.Length, start, end, out var from, out var to))
        {
            return Value.Int(0);
        }

        var part = self.Span[from..to];
        return Value.Int(needle.Length == 0 ? part.Length + 1 : part.Count(needle.Span));
    }

    /// <summary>Whether the bytes start with the prefix, or one of a tuple of prefixes.</summary>
    [PyMethod("startswith(prefix, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value StartsWith(Vm vm, PyByteString self, Value prefix, SliceIndex start, SliceIndex end) =>
        Matches(vm, self, prefix, start, end, "startswith", true);

    /// <summary>Whether the bytes end with the suffix, or one of a tuple of suffixes.</summary>
    [PyMethod("endswith(suffix, start=0, end=9223372036854775807, /)", Cost = Cost.Linear)]
    private static Value EndsWith(Vm vm, PyByteString self, Value suffix, SliceIndex start, SliceIndex end) =>
        Matches(vm, self, suffix, start, end, "endswith", false);

    private static Value Matches(
        Vm vm, PyByteString self, in Value wanted, SliceIndex start, SliceIndex end, string method, bool isStart)
    {
        var isInside = TryRange(self.Length, start, end, out var from, out var to);
        var choices = wanted.Ref is PyTuple tuple ? tuple.Items : [wanted];
        foreach (ref readonly var choice in choices.AsSpan())
        {
            if (wanted.Ref is not PyTuple && !Ops.IsBytesLike(choice))
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    $"{method} first arg must be bytes or a tuple of bytes, not {choice.Class.FullName}");
            }

            if (!Ops.TryBytesLike(vm, choice, out var bytes))
            {
                return Value.Error;
            }

            var part = isInside ? self.Span[from..to] : default;
            if (isInside && (isStart ? part.StartsWith(bytes.Span) : part.EndsWith(bytes.Span)))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static Value Locate(
        Vm vm, PyByteString self, in Value sub, SliceIndex start, SliceIndex end, bool isLast, string? missing)
    {
        if (!TryNeedle(vm, sub, out var needle))
        {
            return Value.Error;
        }

        var found = -1;
        if (TryRange(self.Length, start, end, out var from, out var to))
        {
            var part = self.Span[from..to];
            found = isLast ? part.LastIndexOf(needle.Span) : part.IndexOf(needle.Span);
            found = isLast && needle.Length == 0 ? part.Length : found;
        }

        return found >= 0 ? Value.Int(from + found)
            : missing is null ? Value.Int(-1) : vm.Fail(ExceptionTypes.ValueError, missing);
    }

    /// <summary>What is searched: bytes, or one byte as an int.</summary>
    private static bool TryNeedle(Vm vm, in Value sub, out ReadOnlyMemory<byte> needle)
    {
        needle = default;
        if (Ops.IsBytesLike(sub))
        {
            return Ops.TryBytesLike(vm, sub, out needle);
        }

        if (!Ops.TryIndexOrNone(vm, sub, out var number))
        {
            return false;
        }

        if (number.IsNone)
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"argument should be integer or bytes-like object, not '{sub.Class.FullName}'");
            return false;
        }

        if (!Ops.TryByte(vm, number, out var single))
        {
            return false;
        }

        needle = new[] { single };
        return true;
    }

    private static bool TryRange(int length, SliceIndex start, SliceIndex end, out int from, out int to)
    {
        var low = start.Position < 0 ? Math.Max(start.Position + length, 0) : start.Position;
        var high = end.Position < 0 ? Math.Max(end.Position + length, 0) : Math.Min(end.Position, length);
        from = (int)Math.Min(low, length);
        to = (int)high;
        return low <= high;
    }
}
