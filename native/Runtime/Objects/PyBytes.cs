using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>bytes: immutable; the array is never changed after construction.</summary>
internal sealed class PyBytes(byte[] data) : PyObject(BuiltinTypes.Bytes)
{
    /// <summary>The bytes.</summary>
    public readonly byte[] Data = data;

    /// <summary>b''.</summary>
    public static readonly PyBytes Empty = new([]);

    /// <inheritdoc/>
    public override long ItemCount => Data.Length;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = StringHash.OfBytes(Data);
        return true;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) => other.Ref is PyBytes bytes
        ? Decide(op, Math.Sign(Data.AsSpan().SequenceCompareTo(bytes.Data)))
        : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        vm.Charge(Data.Length * 4L) && sink.Append(StringRepr.ReprBytes(Data));

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyBytesIterator(this);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        if (Unwrap(item).Ref is PyBytes part)
        {
            return Value.Bool(vm.ChargeWork(Data.Length) && Data.AsSpan().IndexOf(part.Data) >= 0);
        }

        if (!TryIndexOrNone(vm, item, out var number))
        {
            return Value.Error;
        }

        if (number.IsNone)
        {
            return vm.Fail(ExceptionTypes.TypeError, $"a bytes-like object is required, not '{TypeName(item)}'");
        }

        return number.IsSmallInt && number.Bits is >= 0 and < 256
            ? Value.Bool(Data.AsSpan().Contains((byte)number.Bits))
            : vm.Fail(ExceptionTypes.ValueError, "byte must be in range(0, 256)");
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is not PySlice slice)
        {
            return TryPosition(vm, key, Data.Length, "byte", "index out of range", out var position)
                ? Value.Int(Data[position])
                : Value.Error;
        }

        if (!TryResolve(vm, slice, Data.Length, out var range)
            || (range.Count > 256 && !(vm.Charge(range.Count) && vm.ChargeWork(range.Count))))
        {
            return Value.Error;
        }

        if (range.Step == 1)
        {
            return range.Count == Data.Length
                ? AsValue
                : Value.Of(new PyBytes(Data.AsSpan((int)range.Start, (int)range.Count).ToArray()));
        }

        var result = new byte[range.Count];
        var at = range.Start;
        for (var i = 0; i < result.Length; i++, at += range.Step)
        {
            result[i] = Data[at];
        }

        return Value.Of(new PyBytes(result));
    }
}
