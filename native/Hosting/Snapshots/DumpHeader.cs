using System.Buffers.Binary;
using Monty.Hosting.Bytes;

namespace Monty.Hosting.Snapshots;

/// <summary>What a dump is of.</summary>
internal enum DumpKind : byte
{
    /// <summary>A program.</summary>
    Program = (byte)'P',
    /// <summary>A waiting run.</summary>
    Run = (byte)'R',
    /// <summary>A session, between two snippets or inside one.</summary>
    Session = (byte)'S',
}

/// <summary>The first bytes of every dump: magic, version, kind, flags, length, checksum.</summary>
internal static class DumpHeader
{
    /// <summary>Bytes of the header.</summary>
    public const int Size = 20;

    /// <summary>The version this library writes and reads.</summary>
    public const byte Version = 1;

    private const int LengthAt = 8;
    private const int ChecksumAt = 12;

    private static ReadOnlySpan<byte> Magic => "MNTY"u8;

    /// <summary>Starts a dump.</summary>
    public static void Begin(ByteWriter output, DumpKind kind)
    {
        output.Raw(Magic);
        output.Byte(Version);
        output.Byte((byte)kind);
        output.UInt16(0);
        output.Take(Size - LengthAt).Clear();
    }

    /// <summary>Completes the header, once everything is written.</summary>
    public static void End(ByteWriter output)
    {
        output.PatchInt32(LengthAt, output.Length - Size);
        var sum = Checksum.Of(output.Span[Size..]);
        output.PatchInt32(ChecksumAt, (int)sum);
        output.PatchInt32(ChecksumAt + 4, (int)(sum >> 32));
    }

    /// <summary>Checks that bytes begin as dumps of this version do; gives what is wrong, or null.</summary>
    public static HostError? CheckBeginning(ReadOnlySpan<byte> data)
    {
        if (data.Length < 5 || !data.StartsWith(Magic))
        {
            return HostError.BadDump("the bytes are not a dump");
        }

        if (data[4] != Version)
        {
            return HostError.DumpVersion(data[4]);
        }

        return data.Length < Size ? HostError.BadDump("the dump is cut off") : null;
    }

    /// <summary>Checks the header of a dump; gives what is wrong, or null.</summary>
    public static HostError? Check(ReadOnlySpan<byte> data, DumpKind kind)
    {
        if (CheckBeginning(data) is { } error)
        {
            return error;
        }

        if (data[5] != (byte)kind)
        {
            return HostError.BadDump($"the dump is of a {NameOf(data[5])}, not of a {NameOf((byte)kind)}");
        }

        if (BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) != 0)
        {
            return HostError.BadDump("the dump uses features this library does not have");
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(data[LengthAt..]);
        if (length != (uint)(data.Length - Size))
        {
            return HostError.BadDump(length > data.Length - Size ? "the dump is cut off" : "bytes follow the dump");
        }

        return BinaryPrimitives.ReadUInt64LittleEndian(data[ChecksumAt..]) == Checksum.Of(data[Size..])
            ? null
            : HostError.BadDump("the dump is damaged");
    }

    private static string NameOf(byte kind) => (DumpKind)kind switch
    {
        DumpKind.Program => "program",
        DumpKind.Run => "run",
        DumpKind.Session => "session",
        _ => "thing of another kind",
    };
}
