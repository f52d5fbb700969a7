using System.Numerics;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Concatenation and repetition.</content>
internal static partial class Operations
{
    /// <summary>+ and * of str, bytes, list and tuple.</summary>
    private static Value Sequences(Vm.Vm vm, BinaryOperator kind, in Value left, in Value right) => kind switch
    {
        BinaryOperator.Add when left.IsStr && right.IsStr => ConcatenateText(vm, left, right),
        BinaryOperator.Add when left.Ref is PyTuple a && right.Ref is PyTuple b => ConcatenateTuples(vm, a, b),
        BinaryOperator.Add when left.Ref is PyByteString bytes && IsPlainBytesLike(right) =>
            ConcatenateBytes(vm, bytes, right),
        BinaryOperator.Modulo when left.IsStr || left.Ref is PyByteString => FormatPercent(vm, left, right),
        BinaryOperator.Multiply when IsRepeatable(left) => RepeatBy(vm, left, right),
        BinaryOperator.Multiply when IsRepeatable(right) => RepeatBy(vm, right, left),
        _ => Value.NotImplemented,
    };

    private static Value ConcatenateText(Vm.Vm vm, in Value left, in Value right)
    {
        var second = right.Ref is string plain ? plain : ((StringBuffer)right.Ref!).Span((int)right.Bits);
        if (left.Ref is string first)
        {
            var length = (long)first.Length + second.Length;
            if (length < StringBuffer.MinLength)
            {
                return Value.Str(string.Concat(first, second));
            }

            return vm.Charge(length * sizeof(char)) ? Buffered(new StringBuffer(first, second)) : Value.Error;
        }

        var buffer = (StringBuffer)left.Ref!;
        var needed = left.Bits + second.Length;
        if ((needed > buffer.Capacity || left.Bits != buffer.Length) && !vm.Charge(needed * 2 * sizeof(char)))
        {
            return Value.Error;
        }

        return Buffered(buffer.Append((int)left.Bits, second));
    }

    private static Value Buffered(StringBuffer buffer) => new(buffer, buffer.Length);

    private static Value ConcatenateTuples(Vm.Vm vm, PyTuple a, PyTuple b)
    {
        if (!vm.Charge(((long)a.Items.Length + b.Items.Length) * Instruction.SlotBytes))
        {
            return Value.Error;
        }

        return Value.Of(b.Items.Length == 0 && a.Class == BuiltinTypes.Tuple
            ? a : new PyTuple([.. a.Items, .. b.Items]));
    }

    private static Value ConcatenateBytes(Vm.Vm vm, PyByteString first, in Value second)
    {
        if (!TryBytesLike(vm, second, out var added))
        {
            return Value.Error;
        }

        var length = (long)first.Length + added.Length;
        if (!vm.Charge(length) || (length > 256 && !vm.ChargeWork(length / 16)))
        {
            return Value.Error;
        }

        return first is PyBytes && second.Ref is PyBytes && (added.Length == 0 || first.Length == 0)
            ? (added.Length == 0 ? Value.Of(first) : second)
            : Value.Of(first.Make([.. first.Span, .. added.Span]));
    }

    private static bool IsRepeatable(in Value value) => value.IsStr || value.Ref is PyList or PyTuple or PyByteString;

    private static Value RepeatBy(Vm.Vm vm, in Value sequence, in Value times) =>
        !TryIndexOrNone(vm, times, out var number) ? Value.Error
        : number.IsNone ? Value.NotImplemented
        : Repeat(vm, sequence, number);

    private static Value Repeat(Vm.Vm vm, in Value sequence, in Value times)
    {
        times.TryBigInteger(out var wanted);
        var size = sequence.Ref switch
        {
            PyList list => (long)list.Count * Instruction.SlotBytes,
            PyTuple tuple => (long)tuple.Items.Length * Instruction.SlotBytes,
            PyByteString bytes => bytes.Length,
            _ => (long)sequence.AsStr.Length * sizeof(char),
        };
        if (wanted > long.MaxValue)
        {
            return vm.Fail(ExceptionTypes.OverflowError, "cannot fit 'int' into an index-sized integer");
        }

        if (wanted.Sign <= 0 || size == 0)
        {
            wanted = size == 0 && wanted.Sign > 0 ? BigInteger.One : BigInteger.Zero;
        }

        var total = wanted * size;
        if (total > long.MaxValue)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        if (!vm.Charge((long)total) || !vm.ChargeWork((long)total / 8))
        {
            return Value.Error;
        }

        var count = (int)wanted;
        return sequence.Ref switch
        {
            PyList list => Value.Of(new PyList(RepeatItems(list.Span, count))),
            PyTuple tuple => count == 1 && tuple.Class == BuiltinTypes.Tuple ? sequence
                : Value.Of(new PyTuple(RepeatItems(tuple.Items, count))),
            PyByteString bytes => Value.Of(count == 1
                ? bytes.Unchanged() : bytes.Make(RepeatItems(bytes.Span, count))),
            _ => count == 1 ? sequence : Value.Str(RepeatText(sequence.AsStr, count)),
        };
    }

    private static T[] RepeatItems<T>(ReadOnlySpan<T> items, int count)
    {
        var result = new T[items.Length * count];
        if (items.Length == 1)
        {
            Array.Fill(result, items[0]);
            return result;
        }

        for (var i = 0; i < count; i++)
        {
            items.CopyTo(result.AsSpan(i * items.Length));
        }

        return result;
    }

    private static string RepeatText(string text, int count) => text.Length == 1
        ? new string(text[0], count)
        : string.Create(text.Length * count, text, static (target, source) =>
        {
            for (var at = 0; at < target.Length; at += source.Length)
            {
                source.CopyTo(target[at..]);
            }
        });
}
