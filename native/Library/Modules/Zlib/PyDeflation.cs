using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Zlib;

/// <summary>A compression object of zlib.</summary>
internal sealed class PyDeflation(Deflater deflater) : PyNative(CompressMethods.Type)
{
    /// <summary>What compresses.</summary>
    public readonly Deflater Deflater = deflater;

    /// <inheritdoc/>
    public override long ExtraBytes => Deflater.Bytes;

    /// <inheritdoc/>
    public override Value[] Save() => Deflater.Save();

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyDeflation? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        Deflater.Restore(vm, state) is { } deflater ? new PyDeflation(deflater) : null;
}

/// <summary>Members of compression objects.</summary>
[PyType("zlib.Compress")]
internal static partial class CompressMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type =
        PyType.OfModule("zlib", "Compress", Layout.Native, TypeFlags.NotInstantiable);

    /// <summary>Takes more bytes; gives what is compressed.</summary>
    [PyMethod("compress(data, /)", Cost = Cost.Charged)]
    private static Value Compress(Vm vm, PyDeflation self, ReadOnlyMemory<byte> data) =>
        self.Deflater.IsFinished ? ZlibModule.Fail(vm, -2, "while compressing data")
        : self.Deflater.TryRun(data.Span, DeflateFlush.None) ? Value.Of(new PyBytes(self.Deflater.Take()))
        : Value.Error;

    /// <summary>Gives what has been held back.</summary>
    [PyMethod("flush(mode=4, /)", Cost = Cost.Charged)]
    private static Value Flush(Vm vm, PyDeflation self, int mode) =>
        mode == 0 ? Value.Of(new PyBytes([]))
        : self.Deflater.IsFinished || mode is < 0 or > (int)DeflateFlush.Block
            ? ZlibModule.Fail(vm, -2, "while flushing")
        : self.Deflater.TryRun(default, (DeflateFlush)mode) ? Value.Of(new PyBytes(self.Deflater.Take()))
        : Value.Error;

    /// <summary>An independent copy.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyDeflation self) =>
        self.Deflater.IsFinished ? vm.Fail(ExceptionTypes.ValueError, "Inconsistent stream state")
        : vm.Charge(3 * self.ExtraBytes) && vm.ChargeWork(self.ExtraBytes)
            ? Value.OfNullable(PyDeflation.Restore(vm, self.Save())) : Value.Error;

    /// <summary>An independent copy.</summary>
    [PyMethod("__copy__()", Cost = Cost.Charged)]
    private static Value CopyShallow(Vm vm, PyDeflation self) => Copy(vm, self);

    /// <summary>An independent copy.</summary>
    [PyMethod("__deepcopy__(memo, /)", Cost = Cost.Charged)]
    private static Value CopyDeep(Vm vm, PyDeflation self, Value memo) => Copy(vm, self);
}
