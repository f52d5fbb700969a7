using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Splitting, joining, translating.</content>
internal static partial class BytesMethods
{
    private const long BytesPerPart = 64;

    /// <summary>
    /// The parts between separators (white space by default), at most maxsplit splits from the start.
    /// </summary>
    [PyMethod("split(sep=None, maxsplit=-1)", Cost = Cost.Charged)]
    private static Value Split(Vm vm, PyBytes self, Value sep, long maxsplit) =>
        SplitAny(vm, self, sep, maxsplit, false);

    /// <summary>As split, but splits from the end.</summary>
    [PyMethod("rsplit(sep=None, maxsplit=-1)", Cost = Cost.Charged)]
    private static Value SplitLast(Vm vm, PyBytes self, Value sep, long maxsplit) =>
        SplitAny(vm, self, sep, maxsplit, true);

    /// <summary>The lines, without their ends unless keepends is true.</summary>
    [PyMethod("splitlines(keepends=False)", Cost = Cost.Charged)]
    private static Value SplitLines(Vm vm, PyBytes self, bool keepends)
    {
        var data = self.Data;
        var parts = new PyList();
        for (var at = 0; at < data.Length;)
        {
            var end = data.AsSpan(at).IndexOfAny((byte)'\n', (byte)'\r');
            end = end < 0 ? data.Length : at + end;
            var next = end < data.Length ? end + 1 : end;
            next = end + 1 < data.Length && data[end] == '\r' && data[end + 1] == '\n' ? end + 2 : next;
            if (!TryAdd(vm, parts, data, at, keepends ? next : end))
            {
                return Value.Error;
            }

            at = next;
        }

        return Value.Of(parts);
    }

    /// <summary>
    /// What stands before the first separator, the separator, and what follows; two empty parts when it is missing.
    /// </summary>
    [PyMethod("partition(sep, /)", Cost = Cost.Linear)]
    private static Value Partition(Vm vm, PyBytes self, PyBytes sep) => Part(vm, self, sep, false);

    /// <summary>As partition, at the last separator.</summary>
    [PyMethod("rpartition(sep, /)", Cost = Cost.Linear)]
    private static Value PartitionLast(Vm vm, PyBytes self, PyBytes sep) => Part(vm, self, sep, true);

    /// <summary>The bytes of an iterable with these bytes between them.</summary>
    [PyMethod("join(iterable_of_bytes, /)", Cost = Cost.Charged)]
    private static Value Join(Vm vm, PyBytes self, Value iterable_of_bytes)
    {
        if (Ops.NeedsFrames(vm, iterable_of_bytes))
        {
            return vm.TailEmbedded("join_drained", Value.Of(self), iterable_of_bytes);
        }

        var items = new PyList();
        if (!Ops.TryExtend(vm, items, iterable_of_bytes))
        {
            if (Ops.IsNotIterable(iterable_of_bytes))
            {
                vm.Raised = null;
                vm.Fail(ExceptionTypes.TypeError, "can only join an iterable");
            }

            return Value.Error;
        }

        var length = Math.Max(0, items.Count - 1L) * self.Data.Length;
        for (var i = 0; i < items.Count; i++)
        {
            if (Ops.Unwrap(items.Items[i]).Ref is not PyBytes part)
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    $"sequence item {i}: expected a bytes-like object, {items.Items[i].Class.Name} found");
            }

            length += part.Data.Length;
        }

        if (!vm.Charge(length) || !vm.ChargeWork((length / 8) + items.Count))
        {
            return Value.Error;
        }

        var made = new List<byte>((int)length);
        for (var i = 0; i < items.Count; i++)
        {
            made.AddRange(i > 0 ? self.Data : []);
            made.AddRange(((PyBytes)Ops.Unwrap(items.Items[i]).Ref!).Data);
        }

        return Value.Of(new PyBytes([.. made]));
    }

    /// <summary>With each byte replaced by the table's, after removing those in delete.</summary>
    [PyMethod("translate(table, /, delete=b'')", Cost = Cost.Linear)]
    private static Value Translate(Vm vm, PyBytes self, Value table, PyBytes delete)
    {
        byte[]? map = null;
        if (!table.IsNone)
        {
            if (Ops.Unwrap(table).Ref is not PyBytes given)
            {
                return vm.Fail(ExceptionTypes.TypeError, $"a bytes-like object is required, not '{table.Class.Name}'");
            }

            map = given.Data;
            if (map.Length != 256)
            {
                return vm.Fail(ExceptionTypes.ValueError, "translation table must be 256 characters long");
            }
        }

        var made = new List<byte>(self.Data.Length);
        foreach (var b in self.Data)
        {
            if (!delete.Data.AsSpan().Contains(b))
            {
                made.Add(map is null ? b : map[b]);
            }
        }

        return Value.Of(new PyBytes([.. made]));
    }

    /// <summary>A table for translate: bytes of the first become those of the second.</summary>
    [PyMethod("maketrans(frm, to, /)", Kind = NativeKind.StaticMethod, Cost = Cost.Linear)]
    private static Value MakeTable(Vm vm, PyBytes frm, PyBytes to)
    {
        if (frm.Data.Length != to.Data.Length)
        {
            return vm.Fail(ExceptionTypes.ValueError, "maketrans arguments must have same length");
        }

        var table = new byte[256];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (byte)i;
        }

        for (var i = 0; i < frm.Data.Length; i++)
        {
            table[frm.Data[i]] = to.Data[i];
        }

        return Value.Of(new PyBytes(table));
    }

    private static Value Part(Vm vm, PyBytes self, PyBytes sep, bool isLast)
    {
        if (sep.Data.Length == 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "empty separator");
        }

        var at = isLast ? self.Data.AsSpan().LastIndexOf(sep.Data) : self.Data.AsSpan().IndexOf(sep.Data);
        PyBytes[] parts = at >= 0
            ? [new PyBytes(self.Data[..at]), sep, new PyBytes(self.Data[(at + sep.Data.Length)..])]
            : isLast ? [PyBytes.Empty, PyBytes.Empty, self]
            : [self, PyBytes.Empty, PyBytes.Empty];
        return Value.Of(new PyTuple([Value.Of(parts[0]), Value.Of(parts[1]), Value.Of(parts[2])]));
    }

    private static bool TryAdd(Vm vm, PyList parts, byte[] data, int from, int to)
    {
        if (!vm.Charge(to - from + BytesPerPart) || !vm.ChargeWork(to - from + 1))
        {
            return false;
        }

        parts.Append(Value.Of(new PyBytes(data[from..to])));
        return true;
    }

    private static Value SplitAny(Vm vm, PyBytes self, in Value sep, long maxsplit, bool isLast)
    {
        byte[]? separator = null;
        if (!sep.IsNone)
        {
            if (Ops.Unwrap(sep).Ref is not PyBytes given)
            {
                return vm.Fail(ExceptionTypes.TypeError, $"a bytes-like object is required, not '{sep.Class.Name}'");
            }

            separator = given.Data;
            if (separator.Length == 0)
            {
                return vm.Fail(ExceptionTypes.ValueError, "empty separator");
            }
        }

        var parts = new PyList();
        var most = maxsplit < 0 ? long.MaxValue : maxsplit;
        var isDone = isLast ? SplitBackward(vm, parts, self.Data, separator, most) : SplitForward(vm, parts, self.Data,
            separator, most);
        return isDone ? Value.Of(parts) : Value.Error;
    }

    private static bool SplitForward(Vm vm, PyList parts, byte[] data, byte[]? separator, long most)
    {
        var at = 0;
        for (; ; most--)
        {
            if (separator is null)
            {
                while (at < data.Length && IsSpace(data[at]))
                {
                    at++;
                }

                if (at == data.Length)
                {
                    return true;
                }
            }

            var end = at;
            if (separator is null)
            {
                while (end < data.Length && !IsSpace(data[end]))
                {
                    end++;
                }
            }
            else
            {
                end = data.AsSpan(at).IndexOf(separator);
                end = end < 0 ? data.Length : at + end;
            }

            if (most == 0 || end == data.Length)
            {
                end = data.Length;
                while (separator is null && end > at && IsSpace(data[end - 1]) && most != 0)
                {
                    end--;
                }

                return TryAdd(vm, parts, data, at, separator is null && most == 0 ? TrimmedEnd(data) : end);
            }

            if (!TryAdd(vm, parts, data, at, end))
            {
                return false;
            }

            at = end + (separator?.Length ?? 0);
        }
    }

    private static bool SplitBackward(Vm vm, PyList parts, byte[] data, byte[]? separator, long most)
    {
        var end = data.Length;
        for (; ; most--)
        {
            while (separator is null && end > 0 && IsSpace(data[end - 1]))
            {
                end--;
            }

            if (separator is null && end == 0)
            {
                break;
            }

            var at = end;
            if (separator is null)
            {
                while (at > 0 && !IsSpace(data[at - 1]))
                {
                    at--;
                }
            }
            else
            {
                var found = data.AsSpan(0, end).LastIndexOf(separator);
                at = found < 0 ? 0 : found + separator.Length;
                if (found < 0)
                {
                    most = 0;
                }
            }

            if (most == 0 || at == 0)
            {
                var from = 0;
                while (separator is null && from < end && IsSpace(data[from]))
                {
                    from++;
                }

                if (!TryAdd(vm, parts, data, separator is not null && most != 0 ? at : from, end))
                {
                    return false;
                }

                if (separator is null || most == 0)
                {
                    break;
                }
            }
            else if (!TryAdd(vm, parts, data, at, end))
            {
                return false;
            }

            end = at - (separator?.Length ?? 0);
        }

        Array.Reverse(parts.Items, 0, parts.Count);
        return true;
    }

    private static int TrimmedEnd(byte[] data)
    {
        var end = data.Length;
        while (end > 0 && IsSpace(data[end - 1]))
        {
            end--;
        }

        return end;
    }
}
