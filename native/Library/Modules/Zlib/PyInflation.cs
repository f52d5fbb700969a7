using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Zlib;

/// <summary>A decompression object of zlib.</summary>
internal sealed class PyInflation(InflateStream stream, byte[]? dictionary, PyType type) : PyNative(type)
{
    /// <summary>What decompresses.</summary>
    public readonly InflateStream Stream = stream;

    /// <summary>The data before the first, given once it is asked for; null without one.</summary>
    public readonly byte[]? Dictionary = dictionary;

    /// <summary>Input that was not used because enough came out.</summary>
    public byte[] Tail { get; set; } = [];

    /// <summary>Input behind the end.</summary>
    public byte[] Unused { get; set; } = [];

    /// <summary>True once the data has ended.</summary>
    public bool HasEnded { get; set; }

    /// <summary>True once it can do no more; a _ZlibDecompressor can do more without input.</summary>
    public bool IsClosed { get; set; }

    /// <inheritdoc/>
    public override long ExtraBytes => Stream.Bytes + Tail.Length + Unused.Length + (Dictionary?.Length ?? 0);

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        Value.Bool(Class == DecompressorMethods.Type),
        Dictionary is null ? Value.None : Value.Of(new PyBytes(Dictionary)),
        Value.Of(new PyBytes(Tail)), Value.Of(new PyBytes(Unused)), Value.Bool(HasEnded), Value.Bool(IsClosed),
        .. Stream.Save(),
    ];

    /// <summary>Makes a Decompress or _ZlibDecompressor of what Save gave; null when that is not valid.</summary>
    public static PyInflation? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ IsBool: true } isReader, ..]
            ? Make(state, isReader.Bits != 0 ? DecompressorMethods.Type : DecompressMethods.Type) : null;

    /// <summary>An object of what Save gave; null when that is not valid.</summary>
    public static PyInflation? Make(ReadOnlySpan<Value> state, PyType type) =>
        state is [_, var dictionary, { Ref: PyBytes tail }, { Ref: PyBytes unused },
            { IsBool: true } hasEnded, { IsBool: true } isClosed, ..]
            && (dictionary.IsNone || dictionary.Ref is PyBytes)
            && InflateStream.Restore(state[6..]) is { } stream
            ? new PyInflation(stream, (dictionary.Ref as PyBytes)?.Data, type)
            {
                Tail = tail.Data, Unused = unused.Data, HasEnded = hasEnded.Bits != 0, IsClosed = isClosed.Bits != 0,
            }
            : null;

    /// <summary>Decompresses input, at most so many bytes; what is left of the input is the tail.</summary>
    public Value Run(Vm vm, ReadOnlySpan<byte> input, long most, bool ignoresErrors)
    {
        var position = 0;
        var outcome = Stream.Run(vm, input, ref position, most, out var output);
        if (outcome == InflateOutcome.NeedsDictionary && Dictionary is not null)
        {
            if (!Stream.TrySetDictionary(Dictionary))
            {
                return ZlibModule.Fail(vm, -3, "while setting zdict");
            }

            outcome = Stream.Run(vm, input, ref position, most, out output);
        }

        if (outcome == InflateOutcome.Raised || !vm.Charge(output.Length + (2L * (input.Length - position)))
            || !vm.ChargeWork((output.Length + input.Length) / 8))
        {
            return Value.Error;
        }

        var rest = input[position..];
        Tail = outcome == InflateOutcome.Ended ? [] : rest.ToArray();
        if (!ignoresErrors && outcome == InflateOutcome.NeedsDictionary)
        {
            return ZlibModule.Fail(vm, 2, "while decompressing data");
        }

        if (!ignoresErrors && outcome == InflateOutcome.Invalid)
        {
            return ZlibModule.Fail(vm, -3, "while decompressing data", Stream.Error);
        }

        if (outcome == InflateOutcome.Ended)
        {
            HasEnded = true;
            Unused = [.. Unused, .. rest];
        }

        return Value.Of(new PyBytes(output.ToArray()));
    }
}

/// <summary>Members of decompression objects.</summary>
[PyType("zlib.Decompress")]
internal static partial class DecompressMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type =
        PyType.OfModule("zlib", "Decompress", Layout.Native, TypeFlags.NotInstantiable);

    /// <summary>Takes more bytes; gives what is decompressed, at most so many bytes.</summary>
    [PyMethod("decompress(data, /, max_length=0)", Cost = Cost.Charged)]
    private static Value Decompress(Vm vm, PyInflation self, ReadOnlyMemory<byte> data, long maxLength) =>
        maxLength < 0 ? vm.Fail(ExceptionTypes.ValueError, "max_length must be non-negative")
        : self.IsClosed ? FailClosed(vm, self, data)
        : self.Run(vm, data.Span, maxLength == 0 ? long.MaxValue : maxLength, ignoresErrors: false);

    private static Value FailClosed(Vm vm, PyInflation self, ReadOnlyMemory<byte> data)
    {
        if (vm.Charge(data.Length))
        {
            self.Tail = data.ToArray();
        }

        return ZlibModule.Fail(vm, -2, "while decompressing data");
    }

    /// <summary>Gives what is left.</summary>
    [PyMethod("flush(length=16384, /)", Cost = Cost.Charged)]
    private static Value Flush(Vm vm, PyInflation self, long length)
    {
        if (length <= 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "length must be greater than zero");
        }

        if (self.IsClosed)
        {
            return Value.Of(new PyBytes([]));
        }

        var result = self.Run(vm, self.Tail, long.MaxValue, ignoresErrors: true);
        self.IsClosed = self.HasEnded;
        return result;
    }

    /// <summary>An independent copy.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyInflation self) =>
        self.IsClosed ? vm.Fail(ExceptionTypes.ValueError, "Inconsistent stream state")
        : vm.Charge(3 * self.ExtraBytes) && vm.ChargeWork(self.ExtraBytes)
            ? Value.OfNullable(PyInflation.Make(self.Save(), Type)) : Value.Error;

    /// <summary>An independent copy.</summary>
    [PyMethod("__copy__()", Cost = Cost.Charged)]
    private static Value CopyShallow(Vm vm, PyInflation self) => Copy(vm, self);

    /// <summary>An independent copy.</summary>
    [PyMethod("__deepcopy__(memo, /)", Cost = Cost.Charged)]
    private static Value CopyDeep(Vm vm, PyInflation self, Value memo) => Copy(vm, self);

    /// <summary>Input that was not used because enough came out.</summary>
    [PyGetter("unconsumed_tail")]
    private static PyBytes Tail(PyInflation self) => new(self.Tail);

    /// <summary>Input behind the end.</summary>
    [PyGetter("unused_data")]
    private static PyBytes Unused(PyInflation self) => new(self.Unused);

    /// <summary>Whether the data has ended.</summary>
    [PyGetter("eof")]
    private static bool HasEnded(PyInflation self) => self.HasEnded;
}

/// <summary>Members of _ZlibDecompressor, which keeps input that was not used.</summary>
[PyType("zlib._ZlibDecompressor")]
internal static partial class DecompressorMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = PyType.OfModule("zlib", "_ZlibDecompressor", Layout.Native, TypeFlags.None);

    /// <summary>One for a kind of data.</summary>
    [PyFunction("_ZlibDecompressor(wbits=15, zdict=b'')", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, long wbits, Value zdict)
    {
        _ = cls;
        return ZlibModule.MakeDecompress(vm, wbits, zdict, Type);
    }

    /// <summary>Takes more bytes; gives what is decompressed, at most so many bytes.</summary>
    [PyMethod("decompress(data, max_length=-1)", Cost = Cost.Charged)]
    private static Value Decompress(Vm vm, PyInflation self, ReadOnlyMemory<byte> data, long maxLength)
    {
        if (self.HasEnded)
        {
            return vm.Fail(ExceptionTypes.EOFError, "End of stream already reached");
        }

        if (!vm.Charge(self.Tail.Length + data.Length))
        {
            return Value.Error;
        }

        var result = self.Run(vm, self.Tail.Length == 0 ? data.Span : [.. self.Tail, .. data.Span],
            maxLength < 0 ? long.MaxValue : maxLength, ignoresErrors: false);
        self.IsClosed = self.HasEnded || self.Tail.Length > 0
            || (maxLength >= 0 && result.Ref is PyBytes made && made.Length >= maxLength);
        return result;
    }

    /// <summary>Whether more input is needed for more output.</summary>
    [PyGetter("needs_input")]
    private static bool NeedsInput(PyInflation self) => !self.IsClosed;

    /// <summary>Input behind the end.</summary>
    [PyGetter("unused_data")]
    private static PyBytes Unused(PyInflation self) => new(self.Unused);

    /// <summary>Whether the data has ended.</summary>
    [PyGetter("eof")]
    private static bool HasEnded(PyInflation self) => self.HasEnded;
}
