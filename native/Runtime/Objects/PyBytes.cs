using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>bytes: immutable; the array is never changed after construction.</summary>
internal sealed class PyBytes(byte[] data) : PyByteString(BuiltinTypes.Bytes)
{
    /// <summary>The bytes.</summary>
    public readonly byte[] Data = data;

    /// <summary>b''.</summary>
    public static readonly PyBytes Empty = new([]);

    /// <inheritdoc/>
    public override byte[] Storage => Data;

    /// <inheritdoc/>
    public override int Length => Data.Length;

    /// <inheritdoc/>
    public override bool IsReadOnly => true;

    /// <inheritdoc/>
    protected override string PositionName => "byte";

    /// <inheritdoc/>
    protected override string RangeMessage => "index out of range";

    /// <inheritdoc/>
    public override PyByteString Make(byte[] data) => new PyBytes(data);

    /// <inheritdoc/>
    public override PyByteString Unchanged() => this;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = StringHash.OfBytes(Data);
        return true;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        vm.Charge(Data.Length * 4L) && vm.ChargeWork(Data.Length / 4) && sink.Append(StringRepr.ReprBytes(Data));

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyBytesIterator(this);
}
