using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Zlib;

/// <summary>The functions of zlib.</summary>
[PyModule("zlib")]
internal static partial class ZlibModule
{
    /// <summary>Bytes compressed.</summary>
    [PyFunction("compress(data, /, level=-1, wbits=15)", Cost = Cost.Charged)]
    private static Value Compress(Vm vm, ReadOnlyMemory<byte> data, int level, int wbits)
    {
        if (!DeflateSettings.TryMake(level, 8, wbits, 8, 0, out var settings))
        {
            return Fail(vm, "Bad compression level");
        }

        if (!TryMake(vm, settings, out var deflater))
        {
            return Value.Error;
        }

        return deflater.TryRun(data.Span, DeflateFlush.Finish) ? Value.Of(new PyBytes(deflater.Take())) : Value.Error;
    }

    /// <summary>Compressed bytes as they were.</summary>
    [PyFunction("decompress(data, /, wbits=15, bufsize=16384)", Cost = Cost.Charged)]
    private static Value Decompress(Vm vm, ReadOnlyMemory<byte> data, int wbits, long bufsize)
    {
        if (bufsize < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "bufsize must be non-negative");
        }

        if (!InflateStream.IsValid(wbits))
        {
            return Fail(vm, -2, "while preparing to decompress data");
        }

        var stream = new InflateStream(wbits);
        var position = 0;
        var outcome = stream.Run(vm, data.Span, ref position, long.MaxValue, out var output);
        return outcome switch
        {
            InflateOutcome.Raised => Value.Error,
            InflateOutcome.Invalid => Fail(vm, -3, "while decompressing data", stream.Error),
            InflateOutcome.NeedsDictionary => Fail(vm, 2, "while decompressing data"),
            InflateOutcome.More => Fail(vm, -5, "while decompressing data"),
            _ => vm.Charge(output.Length) && vm.ChargeWork(output.Length / 8)
                ? Value.Of(new PyBytes(output.ToArray())) : Value.Error,
        };
    }

    /// <summary>An object that compresses piece by piece.</summary>
    [PyFunction("compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)", Cost = Cost.Charged)]
    private static Value MakeCompress(
        Vm vm, int level, int method, int wbits, int memLevel, int strategy, Value zdict)
    {
        ReadOnlyMemory<byte> dictionary = default;
        if (!zdict.IsNone && !Ops.TryBytesLike(vm, zdict, out dictionary))
        {
            return Value.Error;
        }

        if (!DeflateSettings.TryMake(level, method, wbits, memLevel, strategy, out var settings))
        {
            return vm.Fail(ExceptionTypes.ValueError, "Invalid initialization option");
        }

        if (!TryMake(vm, settings, out var deflater) || !vm.ChargeWork(dictionary.Length * 4L))
        {
            return Value.Error;
        }

        deflater.SetDictionary(dictionary.Span);
        return Value.Of(new PyDeflation(deflater));
    }

    /// <summary>An object that decompresses piece by piece.</summary>
    [PyFunction("decompressobj(wbits=15, zdict=b'')", Cost = Cost.Charged)]
    private static Value MakeDecompress(Vm vm, int wbits, Value zdict) =>
        MakeDecompress(vm, wbits, zdict, DecompressMethods.Type);

    /// <summary>An object of a class that decompresses piece by piece.</summary>
    internal static Value MakeDecompress(Vm vm, long wbits, in Value zdict, PyType type)
    {
        if (!Ops.IsBytesLike(zdict))
        {
            return vm.Fail(ExceptionTypes.TypeError, "zdict argument must support the buffer protocol");
        }

        if (!Ops.TryBytesLike(vm, zdict, out var dictionary) || !vm.Charge(dictionary.Length + 12_000L))
        {
            return Value.Error;
        }

        if (!InflateStream.IsValid(wbits))
        {
            return vm.Fail(ExceptionTypes.ValueError, "Invalid initialization option");
        }

        var stream = new InflateStream((int)wbits);
        if (wbits < 0)
        {
            stream.TrySetDictionary(dictionary.Span);
        }

        return Value.Of(new PyInflation(stream, dictionary.Length > 0 ? dictionary.ToArray() : null, type));
    }

    /// <summary>The CRC-32 of bytes.</summary>
    [PyFunction("crc32(data, value=0, /)", Cost = Cost.Linear)]
    private static long Crc32(ReadOnlyMemory<byte> data, BigInteger value) =>
        Checksum.Crc32((uint)(value & uint.MaxValue), data.Span);

    /// <summary>The Adler-32 of bytes.</summary>
    [PyFunction("adler32(data, value=1, /)", Cost = Cost.Linear)]
    private static long Adler32(ReadOnlyMemory<byte> data, BigInteger value) =>
        Checksum.Adler32((uint)(value & uint.MaxValue), data.Span);

    /// <summary>Raises zlib.error with one of zlib's codes.</summary>
    internal static Value Fail(Vm vm, int code, string doing, string reason = "")
    {
        reason = reason.Length > 0 ? reason : code switch
        {
            -2 => "inconsistent stream state",
            -3 => "invalid input data",
            -5 => "incomplete or truncated stream",
            _ => "",
        };
        return Fail(vm, $"Error {code} {doing}{(reason.Length > 0 ? ": " : "")}{reason}");
    }

    private static Value Fail(Vm vm, string message) => vm.TailText("zlib", "_fail", Value.Str(message));

    private static bool TryMake(Vm vm, in DeflateSettings settings, out Deflater deflater)
    {
        deflater = null!;
        if (!vm.Charge(300_000) || !vm.ChargeWork(20_000))
        {
            return false;
        }

        deflater = new Deflater(vm, settings);
        return true;
    }
}
