using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>Splitting and joining.</content>
internal static partial class StrMethods
{
    /// <summary>
    /// The words between separators (white space by default), at most maxsplit splits from the start.
    /// </summary>
    [PyMethod("split(sep=None, maxsplit=-1)", Cost = Cost.Charged)]
    private static Value Split(Vm vm, string self, Value sep, long maxsplit) =>
        SplitAny(vm, self, sep, maxsplit, isLast: false);

    /// <summary>As split, but splits from the end.</summary>
    [PyMethod("rsplit(sep=None, maxsplit=-1)", Cost = Cost.Charged)]
    private static Value SplitLast(Vm vm, string self, Value sep, long maxsplit) =>
        SplitAny(vm, self, sep, maxsplit, isLast: true);

    /// <summary>The lines, without their ends unless keepends is true.</summary>
    [PyMethod("splitlines(keepends=False)", Cost = Cost.Charged)]
    private static Value SplitLines(Vm vm, string self, bool keepends) =>
        StringSplit.TrySplitLines(self, keepends, vm.Meter, out var lines) ? ListOf(lines) : Refused(vm);

    /// <summary>
    /// What stands before the first separator, the separator, and what follows; two empty texts when it is missing.
    /// </summary>
    [PyMethod("partition(sep, /)", Cost = Cost.Linear)]
    private static Value Partition(Vm vm, string self, Value sep) => Part(vm, self, sep, isLast: false);

    /// <summary>As partition, at the last separator.</summary>
    [PyMethod("rpartition(sep, /)", Cost = Cost.Linear)]
    private static Value PartitionLast(Vm vm, string self, Value sep) => Part(vm, self, sep, isLast: true);

    /// <summary>The texts of an iterable with this text between them.</summary>
    [PyMethod("join(iterable, /)", Cost = Cost.Charged)]
    private static Value Join(Vm vm, string self, Value iterable)
    {
        if (iterable.Ref is PyList or PyTuple && !iterable.Class.IsUser)
        {
            return JoinItems(vm, self, Ops.ItemsOf(iterable.Ref));
        }

        if (Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded("join_drained", Value.Str(self), iterable);
        }

        var list = new PyList();
        if (Ops.TryExtend(vm, list, iterable))
        {
            return JoinItems(vm, self, list.Span);
        }

        if (vm.Raised?.Class == ExceptionTypes.TypeError && Ops.IsNotIterable(iterable))
        {
            vm.Raised = null;
            return vm.Fail(ExceptionTypes.TypeError, "can only join an iterable");
        }

        return Value.Error;
    }

    private static Value JoinItems(Vm vm, string separator, ReadOnlySpan<Value> items)
    {
        var length = Math.Max(0, items.Length - 1L) * separator.Length;
        for (var i = 0; i < items.Length; i++)
        {
            if (!Ops.TryText(items[i], out var text))
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    $"sequence item {i}: expected str instance, {items[i].Class.Name} found");
            }

            length += text.Length;
        }

        if (length > int.MaxValue / 2)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        if (!vm.Charge(length * sizeof(char)) || !vm.ChargeWork((length / 8) + items.Length))
        {
            return Value.Error;
        }

        if (items.Length == 1 && items[0].IsStr)
        {
            return items[0];
        }

        var pieces = new Pieces(separator, items);
        return Value.Str(string.Create((int)length, pieces, static (target, pieces) => pieces.CopyTo(target)));
    }

    private readonly ref struct Pieces(string separator, ReadOnlySpan<Value> items)
    {
        private readonly ReadOnlySpan<Value> _items = items;

        public void CopyTo(Span<char> target)
        {
            for (var i = 0; i < _items.Length; i++)
            {
                if (i > 0)
                {
                    separator.CopyTo(target);
                    target = target[separator.Length..];
                }

                var text = Ops.TextOf(_items[i]);
                text.CopyTo(target);
                target = target[text.Length..];
            }
        }
    }

    private static Value SplitAny(Vm vm, string self, in Value sep, long maxsplit, bool isLast)
    {
        List<string> parts;
        bool isDone;
        if (sep.IsNone)
        {
            isDone = isLast
                ? StringSplit.TrySplitSpaceLast(self, maxsplit, vm.Meter, out parts)
                : StringSplit.TrySplitSpace(self, maxsplit, vm.Meter, out parts);
            return isDone ? ListOf(parts) : Refused(vm);
        }

        if (!Ops.TryText(sep, out var separator))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"must be str or None, not {sep.Class.Name}");
        }

        if (separator.Length == 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "empty separator");
        }

        isDone = isLast
            ? StringSplit.TrySplitLast(self, separator, maxsplit, vm.Meter, out parts)
            : StringSplit.TrySplit(self, separator, maxsplit, vm.Meter, out parts);
        return isDone ? ListOf(parts) : Refused(vm);
    }

    private static Value Refused(Vm vm)
    {
        vm.Exhaust();
        return Value.Error;
    }

    private static Value Part(Vm vm, string self, in Value sep, bool isLast)
    {
        if (!Ops.TryText(sep, out var separator))
        {
            return Raise.TypeError.NotText(vm, sep);
        }

        if (separator.Length == 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "empty separator");
        }

        return StringSplit.TryPartition(self, separator, isLast, out var head, out var tail)
            ? Three(head, separator, tail)
            : isLast ? Three("", "", self)
            : Three(self, "", "");
    }

    private static Value Three(string first, string second, string third) =>
        Value.Of(new PyTuple([Value.Str(first), Value.Str(second), Value.Str(third)]));
}
