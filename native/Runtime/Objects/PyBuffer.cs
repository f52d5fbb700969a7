using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>An object whose memory others may look at through a memoryview: bytes, bytearray, arrays.</summary>
internal abstract class PyBuffer(PyType type) : PyObject(type)
{
    /// <summary>The array that holds the bytes, from its start; replaced when the object is resized.</summary>
    public abstract byte[] Storage { get; }

    /// <summary>Number of bytes.</summary>
    public abstract int Length { get; }

    /// <summary>True when nobody may write into the memory.</summary>
    public abstract bool IsReadOnly { get; }

    /// <summary>What one item is, as the struct module writes it.</summary>
    public virtual string Format => "B";

    /// <summary>Bytes of one item.</summary>
    public virtual int ItemSize => 1;

    /// <summary>Appends repr() of an instance of a program's subclass that holds this object.</summary>
    public virtual bool AppendReprAs(Vm.Vm vm, TextSink sink, PyType type) => AppendRepr(vm, sink);

    /// <summary>Views that were opened and not closed; some of them may be garbage.</summary>
    public int Exports { get; set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Span => new(Storage, 0, Length);

    /// <summary>The bytes as a value that may be kept until the object is resized.</summary>
    public ReadOnlyMemory<byte> Memory => new(Storage, 0, Length);
}

/// <summary>bytes and bytearray: what their methods work on.</summary>
internal abstract class PyByteString(PyType type) : PyBuffer(type)
{
    /// <inheritdoc/>
    public sealed override long ItemCount => Length;

    /// <summary>An object of the same builtin class that owns the array.</summary>
    public abstract PyByteString Make(byte[] data);

    /// <summary>The result of a method that changed nothing: bytes give themselves, a bytearray a copy.</summary>
    public abstract PyByteString Unchanged();

    /// <summary>How messages about a wrong position call the object.</summary>
    protected abstract string PositionName { get; }

    /// <summary>The message when there is no such position.</summary>
    protected abstract string RangeMessage { get; }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) => other.Ref is PyByteString bytes
        ? CompareBytes(vm, op, bytes.Span)
        : Value.NotImplemented;

    /// <summary>Compares with other bytes.</summary>
    protected Value CompareBytes(Vm.Vm vm, CompareOperator op, ReadOnlySpan<byte> other)
    {
        if (Math.Min(Length, other.Length) is > 256 and var common && !vm.ChargeWork(common / 16))
        {
            return Value.Error;
        }

        return op is CompareOperator.Equal or CompareOperator.NotEqual && Length != other.Length
            ? Value.Bool(op == CompareOperator.NotEqual)
            : Decide(op, Math.Sign(Span.SequenceCompareTo(other)));
    }

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        if (!TryIndexOrNone(vm, item, out var number))
        {
            return Value.Error;
        }

        if (number.IsNone)
        {
            return !TryBytesLike(vm, item, out var part) || !vm.ChargeWork(Length / 8) ? Value.Error
                : Value.Bool(Span.IndexOf(part.Span) >= 0);
        }

        return number.IsSmallInt && number.Bits is >= 0 and < 256
            ? Value.Bool(Span.Contains((byte)number.Bits))
            : vm.Fail(ExceptionTypes.ValueError, "byte must be in range(0, 256)");
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is not PySlice slice)
        {
            return TryPlainIndex(vm, key, out var index)
                && TryPosition(vm, index, Length, PositionName, RangeMessage, out var position)
                ? Value.Int(Storage[position])
                : Value.Error;
        }

        if (!TryUnpack(vm, slice, out var start, out var stop, out var step))
        {
            return Value.Error;
        }

        var range = Adjust(start, stop, step, Length);
        if (range.Count > 256 && !(vm.Charge(range.Count) && vm.ChargeWork(range.Count / 8)))
        {
            return Value.Error;
        }

        if (range.Step == 1)
        {
            return Value.Of(range.Count == Length
                ? Unchanged() : Make(Span.Slice((int)range.Start, (int)range.Count).ToArray()));
        }

        var source = Storage;
        var result = new byte[range.Count];
        var at = range.Start;
        for (var i = 0; i < result.Length; i++, at += range.Step)
        {
            result[i] = source[at];
        }

        return Value.Of(Make(result));
    }
}
