using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Splitting, joining, translating.</content>
internal static partial class BytesMethods
{
    private const long BytesPerPart = 144;

    /// <summary>
    /// The parts between separators (white space by default), at most maxsplit splits from the start.
    /// </summary>
    [PyMethod("split(sep=None, maxsplit=-1)", Cost = Cost.Charged)]
    private static Value Split(Vm vm, PyByteString self, Value sep, long maxsplit) =>
        SplitAny(vm, self, sep, maxsplit, false);

    /// <summary>As split, but splits from the end.</summary>
    [PyMethod("rsplit(sep=None, maxsplit=-1)", Cost = Cost.Charged)]
    private static Value SplitLast(Vm vm, PyByteString self, Value sep, long maxsplit) =>
        SplitAny(vm, self, sep, maxsplit, true);

    /// <summary>The lines, without their ends unless keepends is true.</summary>
    [PyMethod("splitlines(keepends=False)", Cost = Cost.Charged)]
    private static Value SplitLines(Vm vm, PyByteString self, bool keepends)
    {
        var data = self.Span;
        var parts = new PyList();
        var filling = vm.BeginFilling(parts);
        for (var at = 0; at < data.Length;)
        {
            var end = data[at..].IndexOfAny((byte)'\n', (byte)'\r');
            end = end < 0 ? data.Length : at + end;
            var next = end < data.Length ? end + 1 : end;
            next = end + 1 < data.Length && data[end] == '\r' && data[end + 1] == '\n' ? end + 2 : next;
            if (!TryAdd(vm, self, parts, data, at, keepends ? next : end))
            {
                return Value.Error;
            }

            at = next;
        }

        vm.EndFilling(filling);
        return Value.Of(parts);
    }

    /// <summary>
    /// What stands before the first separator, the separator, and what follows; two empty parts when it is missing.
    /// </summary>
    [PyMethod("partition(sep, /)", Cost = Cost.Linear)]
    private static Value Partition(Vm vm, PyByteString self, Value sep) => Part(vm, self, sep, false);

    /// <summary>As partition, at the last separator.</summary>
    [PyMethod("rpartition(sep, /)", Cost = Cost.Linear)]
    private static Value PartitionLast(Vm vm, PyByteString self, Value sep) => Part(vm, self, sep, true);

    /// <summary>The bytes of an iterable with these bytes between them.</summary>
    [PyMethod("join(iterable_of_bytes, /)", Cost = Cost.Charged)]
    private static Value Join(Vm vm, PyByteString self, Value iterable_of_bytes)
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

        var length = Math.Max(0, items.Count - 1L) * self.Length;
        for (var i = 0; i < items.Count; i++)
        {
            if (!Ops.IsPlainBytesLike(items.Items[i]))
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    $"sequence item {i}: expected a bytes-like object, {items.Items[i].Class.FullName} found");
            }

            if (!Ops.TryBytesLike(vm, items.Items[i], out var part))
            {
                return Value.Error;
            }

            length += part.Length;
        }

        if (!vm.Charge(length) || !vm.ChargeWork((length / 8) + items.Count))
        {
            return Value.Error;
        }

        var made = new byte[length];
        var at = 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
            {
                self.Span.CopyTo(made.AsSpan(at));
                at += self.Length;
            }

            if (!Ops.TryBytesLike(vm, items.Items[i], out var part))
            {
                return Value.Error;
            }

            part.Span.CopyTo(made.AsSpan(at));
            at += part.Length;
        }

        return Value.Of(self.Make(made));
    }

    /// <summary>With each byte replaced by the table's, after removing those in delete.</summary>
    [PyMethod("translate(table, /, delete=b'')", Cost = Cost.Charged)]
    private static Value Translate(Vm vm, PyByteString self, Value table, Value delete)
    {
        ReadOnlyMemory<byte> map = default;
        if (!table.IsNone)
        {
            if (!Ops.TryBytesLike(vm, table, out map))
            {
                return Value.Error;
            }

            if (map.Length != 256)
            {
                return vm.Fail(ExceptionTypes.ValueError, "translation table must be 256 characters long");
            }
        }

        if (!Ops.TryBytesLike(vm, delete, out var dropped) || !vm.Charge(self.Length)
            || !vm.ChargeWork(self.Length + (long)dropped.Length))
        {
            return Value.Error;
        }

        Span<bool> isDropped = stackalloc bool[256];
        isDropped.Clear();
        foreach (var b in dropped.Span)
        {
            isDropped[b] = true;
        }

        var replacement = map.Span;
        var made = new byte[self.Length];
        var count = 0;
        foreach (var b in self.Span)
        {
            if (!isDropped[b])
            {
                made[count++] = replacement.IsEmpty ? b : replacement[b];
            }
        }

        return Value.Of(self.Make(count == made.Length ? made : made[..count]));
    }

    /// <summary>A table for translate: bytes of the first become those of the second.</summary>
    [PyMethod("maketrans(frm, to, /)", Kind = NativeKind.StaticMethod, Cost = Cost.Linear)]
    private static Value MakeTable(Vm vm, ReadOnlyMemory<byte> frm, ReadOnlyMemory<byte> to)
    {
        if (frm.Length != to.Length)
        {
            return vm.Fail(ExceptionTypes.ValueError, "maketrans arguments must have same length");
        }

        var table = new byte[256];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (byte)i;
        }

        for (var i = 0; i < frm.Length; i++)
        {
            table[frm.Span[i]] = to.Span[i];
        }

        return Value.Of(new PyBytes(table));
    }

    private static Value Part(Vm vm, PyByteString self, in Value sep, bool isLast)
    {
        if (!Ops.TryBytesLike(vm, sep, out var separator))
        {
            return Value.Error;
        }

        if (separator.Length == 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "empty separator");
        }

        var data = self.Span;
        if (!vm.Charge(data.Length) || !vm.ChargeWork(data.Length / 8))
        {
            return Value.Error;
        }

        var at = isLast ? data.LastIndexOf(separator.Span) : data.IndexOf(separator.Span);
        if (at < 0)
        {
            var all = Value.Of(self.Unchanged());
            var none = Value.Of(self.Make([]));
            var other = Value.Of(self.Make([]));
            return Value.Of(new PyTuple(isLast ? [none, other, all] : [all, none, other]));
        }

        var middle = self.IsReadOnly ? sep : Value.Of(self.Make(separator.ToArray()));
        return Value.Of(new PyTuple([Value.Of(self.Make(data[..at].ToArray())), middle,
            Value.Of(self.Make(data[(at + separator.Length)..].ToArray()))]));
    }

    private static bool TryAdd(Vm vm, PyByteString self, PyList parts, ReadOnlySpan<byte> data, int from, int to)
    {
        if (!vm.Charge(to - from + BytesPerPart) || !vm.ChargeWork(to - from + 1))
        {
            return false;
        }

        parts.Append(Value.Of(self.Make(data[from..to].ToArray())));
        return true;
    }

    private static Value SplitAny(Vm vm, PyByteString self, in Value sep, long maxsplit, bool isLast)
    {
        ReadOnlyMemory<byte> separator = default;
        if (!sep.IsNone)
        {
            if (!Ops.TryBytesLike(vm, sep, out separator))
            {
                return Value.Error;
            }

            if (separator.Length == 0)
            {
                return vm.Fail(ExceptionTypes.ValueError, "empty separator");
            }
        }

        if (!vm.ChargeWork(self.Length / 8))
        {
            return Value.Error;
        }

        var parts = new PyList();
        var most = maxsplit < 0 ? long.MaxValue : maxsplit;
        var filling = vm.BeginFilling(parts);
        var isDone = isLast ? SplitBackward(vm, self, parts, separator.Span, most)
            : SplitForward(vm, self, parts, separator.Span, most);
        vm.EndFilling(filling);
        return isDone ? Value.Of(parts) : Value.Error;
    }

    private static bool SplitForward(
        Vm vm, PyByteString self, PyList parts, ReadOnlySpan<byte> separator, long most)
    {
        var data = self.Span;
        var at = 0;
        for (; ; most--)
        {
            if (separator.IsEmpty)
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
            if (separator.IsEmpty)
            {
                while (end < data.Length && !IsSpace(data[end]))
                {
                    end++;
                }
            }
            else
            {
                end = data[at..].IndexOf(separator);
                end = end < 0 ? data.Length : at + end;
            }

            if (most == 0 || end == data.Length)
            {
                end = data.Length;
                while (separator.IsEmpty && end > at && IsSpace(data[end - 1]) && most != 0)
                {
                    end--;
                }

                return TryAdd(vm, self, parts, data, at, separator.IsEmpty && most == 0 ? TrimmedEnd(data) : end);
            }

            if (!TryAdd(vm, self, parts, data, at, end))
            {
                return false;
            }

            at = end + separator.Length;
        }
    }

    private static bool SplitBackward(
        Vm vm, PyByteString self, PyList parts, ReadOnlySpan<byte> separator, long most)
    {
        var data = self.Span;
        var end = data.Length;
        for (; ; most--)
        {
            while (separator.IsEmpty && end > 0 && IsSpace(data[end - 1]))
            {
                end--;
            }

            if (separator.IsEmpty && end == 0)
            {
                break;
            }

            var at = end;
            if (separator.IsEmpty)
            {
                while (at > 0 && !IsSpace(data[at - 1]))
                {
                    at--;
                }
            }
            else
            {
                var found = data[..end].LastIndexOf(separator);
                at = found < 0 ? 0 : found + separator.Length;
                if (found < 0)
                {
                    most = 0;
                }
            }

            if (most == 0 || at == 0)
            {
                var from = 0;
                while (separator.IsEmpty && from < end && IsSpace(data[from]))
                {
                    from++;
                }

                if (!TryAdd(vm, self, parts, data, !separator.IsEmpty && most != 0 ? at : from, end))
                {
                    return false;
                }

                if (separator.IsEmpty || most == 0)
                {
                    break;
                }
            }
            else if (!TryAdd(vm, self, parts, data, at, end))
            {
                return false;
            }

            end = at - separator.Length;
        }

        Array.Reverse(parts.Items, 0, parts.Count);
        return true;
    }

    private static int TrimmedEnd(ReadOnlySpan<byte> data)
    {
        var end = data.Length;
        while (end > 0 && IsSpace(data[end - 1]))
        {
            end--;
        }

        return end;
    }
}
