using System.Collections.Generic;
using System.Text;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of bytes: searching, testing, hexadecimal and decoding.</summary>
[PyType("bytes")]
internal static partial class BytesMethods
{
    /// <summary>The bytes as text in an encoding.</summary>
    [PyMethod("decode(encoding='utf-8', errors='strict')", Cost = Cost.Charged)]
    private static Value Decode(Vm vm, PyBytes self, string encoding, string errors)
    {
        if (!CodecNames.TryFindEncoding(encoding, out var known))
        {
            return vm.Fail(ExceptionTypes.LookupError, $"unknown encoding: {encoding}");
        }

        return TextDecoder.TryDecode(self.Data, known, errors, vm.Meter, out var text, out var error)
            ? Value.Str(text)
            : CodecFailures.Raise(vm, error, Value.Of(self));
    }

    /// <summary>Two hexadecimal digits a byte, with an optional separator between groups.</summary>
    [PyMethod("hex(sep=<unrepresentable>, bytes_per_sep=1)", Cost = Cost.Charged)]
    private static Value Hex(Vm vm, PyBytes self, Value sep, long bytes_per_sep)
    {
        var separator = "";
        if (!sep.IsMissing && !Ops.TryText(sep, out separator))
        {
            if (Ops.Unwrap(sep).Ref is not PyBytes given)
            {
                return vm.Fail(ExceptionTypes.TypeError, "sep must be str or bytes.");
            }

            separator = Encoding.Latin1.GetString(given.Data);
        }

        if (!sep.IsMissing && separator.Length != 1)
        {
            return vm.Fail(ExceptionTypes.ValueError, "sep must be length 1.");
        }

        if (separator.Length == 1 && separator[0] > 127)
        {
            return vm.Fail(ExceptionTypes.ValueError, "sep must be ASCII.");
        }

        var data = self.Data;
        if (!vm.Charge(data.Length * 6L) || !vm.ChargeWork(data.Length * 2L))
        {
            return Value.Error;
        }

        var digits = Convert.ToHexStringLower(data);
        var group = Math.Abs(bytes_per_sep);
        if (separator.Length == 0 || group == 0 || data.Length == 0)
        {
            return Value.Str(digits);
        }

        var text = new StringBuilder(data.Length * 3);
        for (var i = 0; i < data.Length; i++)
        {
            // A positive group size counts from the end, a negative one from the start.
            if (i > 0 && (bytes_per_sep > 0 ? data.Length - i : i) % group == 0)
            {
                text.Append(separator);
            }

            text.Append(digits, i * 2, 2);
        }

        return Value.Str(text.ToString());
    }

    /// <summary>The bytes that pairs of hexadecimal digits give; white space between them is skipped.</summary>
    [PyMethod("fromhex(string, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value FromHex(Vm vm, PyType cls, string @string)
    {
        if (!vm.Charge(@string.Length) || !vm.ChargeWork(@string.Length))
        {
            return Value.Error;
        }

        var bytes = new List<byte>(@string.Length / 2);
        for (var at = 0; at < @string.Length; at++)
        {
            if (@string[at] is ' ' or (>= '\t' and <= '\r'))
            {
                continue;
            }

            if (!char.IsAsciiHexDigit(@string[at]))
            {
                return vm.Fail(ExceptionTypes.ValueError,
                    $"non-hexadecimal number found in fromhex() arg at position {at}");
            }

            if (at + 1 >= @string.Length)
            {
                return vm.Fail(ExceptionTypes.ValueError,
                    "fromhex() arg must contain an even number of hexadecimal digits");
            }

            if (!char.IsAsciiHexDigit(@string[at + 1]))
            {
                return vm.Fail(ExceptionTypes.ValueError,
                    $"non-hexadecimal number found in fromhex() arg at position {at + 1}");
            }

            bytes.Add(Convert.FromHexString(@string.AsSpan(at, 2))[0]);
            at++;
        }

        var made = Value.Of(new PyBytes([.. bytes]));
        return cls.IsUser ? vm.TailCall(Value.Of(cls), made) : made;
    }

    /// <summary>The lowest index where the bytes stand, or -1.</summary>
    [PyMethod("find(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value Find(Vm vm, PyBytes self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, false, null);

    /// <summary>The highest index where the bytes stand, or -1.</summary>
    [PyMethod("rfind(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value FindLast(Vm vm, PyBytes self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, true, null);

    /// <summary>As find, but ValueError when the bytes are missing.</summary>
    [PyMethod("index(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value Index(Vm vm, PyBytes self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, false, "subsection not found");

    /// <summary>As rfind, but ValueError when the bytes are missing.</summary>
    [PyMethod("rindex(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value IndexLast(Vm vm, PyBytes self, Value sub, SliceIndex start, SliceIndex end) =>
        Locate(vm, self, sub, start, end, true, "subsection not found");

    /// <summary>How often the bytes stand in the range without overlap.</summary>
    [PyMethod("count(sub, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value Count(Vm vm, PyBytes self, Value sub, SliceIndex start, SliceIndex end)
    {
        if (!TryNeedle(vm, sub, out var needle))
        {
            return Value.Error;
        }

        if (!TryRange(self.Data.Length, start, end, out var from, out var to))
        {
            return Value.Int(0);
        }

        var part = self.Data.AsSpan(from, to - from);
        return Value.Int(needle.Length == 0 ? part.Length + 1 : part.Count(needle));
    }

    /// <summary>Whether the bytes start with the prefix, or one of a tuple of prefixes.</summary>
    [PyMethod("startswith(prefix, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value StartsWith(Vm vm, PyBytes self, Value prefix, SliceIndex start, SliceIndex end) =>
        Matches(vm, self, prefix, start, end, "startswith", true);

    /// <summary>Whether the bytes end with the suffix, or one of a tuple of suffixes.</summary>
    [PyMethod("endswith(suffix, start=0, end=9223372036854775807, /)", Cost = Cost.Linear, Style = CallStyle.Unpack)]
    private static Value EndsWith(Vm vm, PyBytes self, Value suffix, SliceIndex start, SliceIndex end) =>
        Matches(vm, self, suffix, start, end, "endswith", false);

    private static Value Matches(
        Vm vm, PyBytes self, in Value wanted, SliceIndex start, SliceIndex end, string method, bool isStart)
    {
        var isInside = TryRange(self.Data.Length, start, end, out var from, out var to);
        var part = isInside ? self.Data.AsSpan(from, to - from) : default;
        var choices = wanted.Ref is PyTuple tuple ? tuple.Items : [wanted];
        foreach (ref readonly var choice in choices.AsSpan())
        {
            if (Ops.Unwrap(choice).Ref is not PyBytes bytes)
            {
                return vm.Fail(ExceptionTypes.TypeError, wanted.Ref is PyTuple
                    ? $"a bytes-like object is required, not '{choice.Class.Name}'"
                    : $"{method} first arg must be bytes or a tuple of bytes, not {choice.Class.Name}");
            }

            if (isInside && (isStart ? part.StartsWith(bytes.Data) : part.EndsWith(bytes.Data)))
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static Value Locate(
        Vm vm, PyBytes self, in Value sub, SliceIndex start, SliceIndex end, bool isLast, string? missing)
    {
        if (!TryNeedle(vm, sub, out var needle))
        {
            return Value.Error;
        }

        var found = -1;
        if (TryRange(self.Data.Length, start, end, out var from, out var to))
        {
            var part = self.Data.AsSpan(from, to - from);
            found = isLast ? part.LastIndexOf(needle) : part.IndexOf(needle);
            found = isLast && needle.Length == 0 ? part.Length : found;
        }

        return found >= 0 ? Value.Int(from + found)
            : missing is null ? Value.Int(-1) : vm.Fail(ExceptionTypes.ValueError, missing);
    }

    /// <summary>What is searched: bytes, or one byte as an int.</summary>
    private static bool TryNeedle(Vm vm, in Value sub, out byte[] needle)
    {
        var plain = Ops.Unwrap(sub);
        if (plain.Ref is PyBytes bytes)
        {
            needle = bytes.Data;
            return true;
        }

        needle = [];
        if (plain.TryBigInteger(out var number))
        {
            if (number < 0 || number > 255)
            {
                vm.Fail(ExceptionTypes.ValueError, "byte must be in range(0, 256)");
                return false;
            }

            needle = [(byte)number];
            return true;
        }

        vm.Fail(ExceptionTypes.TypeError,
            $"argument should be integer or bytes-like object, not '{sub.Class.Name}'");
        return false;
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
