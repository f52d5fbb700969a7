using System.Buffers.Binary;
using Monty.Hosting.Bytes;
using Monty.Library.Modules.Hashlib;
using Monty.Library.Modules.Zlib;
using Monty.Runtime.Metering;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Snapshots;

/// <summary>Dumps that are signed, compressed, or both: FORMAT.md, section 1a.</summary>
/// <remarks>Threads: any number at a time.</remarks>
internal static class DumpSeal
{
    private const int FlagsAt = 6;
    private const int LengthAt = 8;
    private const byte Signed = 1;
    private const byte Compressed = 2;
    private const int SignatureBytes = 32;
    private const int BlockBytes = 64;

    /// <summary>A dump that is neither, signed with the key of the options and compressed as they say.</summary>
    public static Reply Close(ReadOnlySpan<byte> dump, ReadOnlySpan<byte> options)
    {
        SealOptions read = new();
        if ((read.Read(options) ?? DumpHeader.CheckBeginning(dump)) is { } error)
        {
            return new Reply(error);
        }

        if ((dump[FlagsAt] & (Signed | Compressed)) != 0)
        {
            return new Reply(HostError.BadDump("the dump is signed or compressed already"));
        }

        var result = new ByteWriter();
        result.Raw(dump[..DumpHeader.Size]);
        result.Patch(FlagsAt, (byte)((read.Key is null ? 0 : Signed) | (read.Compress ? Compressed : 0)));
        result.Raw(read.Compress ? Deflate(dump[DumpHeader.Size..]) : dump[DumpHeader.Size..]);
        if (read.Key is not null)
        {
            result.Raw(Sign(read.Key, result.Span));
        }

        return new Reply(HostStatus.Ok, result);
    }

    /// <summary>The dump itself, once its signature is checked with the key of the options.</summary>
    /// <remarks>Bytes that are no dump come out as they are: loading tells what is wrong with them.</remarks>
    public static Reply Open(ReadOnlySpan<byte> data, ReadOnlySpan<byte> options)
    {
        SealOptions read = new();
        if (read.Read(options) is { } error)
        {
            return new Reply(error);
        }

        var flags = data.Length >= DumpHeader.Size ? data[FlagsAt] : (byte)0;
        if ((flags & Signed) != 0 != read.Key is not null)
        {
            return new Reply(HostError.BadDump(
                read.Key is null ? "the dump is signed: a key is needed" : "the dump is not signed"));
        }

        if (read.Key is not null)
        {
            var end = Math.Max(data.Length - SignatureBytes, DumpHeader.Size);
            if (!IsSame(data[end..], Sign(read.Key, data[..end])))
            {
                return new Reply(HostError.BadDump("the dump was not signed with this key"));
            }

            data = data[..end];
        }

        var result = new ByteWriter();
        if ((flags & Compressed) == 0)
        {
            result.Raw(data);
        }
        else if (!TryInflate(data, result))
        {
            return new Reply(HostError.BadDump("the dump is damaged"));
        }

        if (flags != 0)
        {
            result.Patch(FlagsAt, (byte)(flags & ~(Signed | Compressed)));
        }

        return new Reply(HostStatus.Ok, result);
    }

    /// <summary>HMAC-SHA256.</summary>
    private static byte[] Sign(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> block = stackalloc byte[BlockBytes];
        block.Clear();
        (key.Length <= BlockBytes ? key : Hash(key)).CopyTo(block);
        Mask(block, 0x36);
        var inner = Hash(block, data);
        Mask(block, 0x36 ^ 0x5c);
        return Hash(block, inner);
    }

    private static byte[] Hash(params ReadOnlySpan<byte> data) => Hash(data, []);

    private static byte[] Hash(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var digest = new Sha2Short(isFull: true);
        digest.Update(first);
        digest.Update(second);
        return digest.Finish(SignatureBytes);
    }

    private static void Mask(Span<byte> block, byte mask)
    {
        foreach (ref var item in block)
        {
            item ^= mask;
        }
    }

    /// <summary>Compares in a time that does not tell where the difference is.</summary>
    private static bool IsSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
        {
            return false;
        }

        var difference = 0;
        for (var i = 0; i < left.Length; i++)
        {
            difference |= left[i] ^ right[i];
        }

        return difference == 0;
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        var settings = new DeflateSettings(
            Level: 6, WindowBits: 15, MemoryLevel: 8, DeflateStrategy.Default, DeflateEnvelope.Zlib);
        var deflater = new Deflater(Unmetered(), settings);
        deflater.TryRun(data, DeflateFlush.Finish);
        return deflater.Take();
    }

    /// <summary>Never makes more than the header says, whatever the bytes would become.</summary>
    private static bool TryInflate(ReadOnlySpan<byte> data, ByteWriter result)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(data[LengthAt..]);
        var body = data[DumpHeader.Size..];
        var position = 0;
        var outcome = new InflateStream(15).Run(Unmetered(), body, ref position, length + 1L, out var plain);
        if (outcome != InflateOutcome.Ended || plain.Length != length || position != body.Length)
        {
            return false;
        }

        result.Raw(data[..DumpHeader.Size]);
        result.Raw(plain.Span);
        return true;
    }

    /// <summary>The work is the host's, and bounded by its bytes: nothing is counted.</summary>
    private static Vm Unmetered() => new(new Meter(new Limits(), NoClock.Instance), null!);
}
