using System.Buffers.Binary;

namespace Monty.Library.Modules.Zlib;

/// <summary>The checksums of zlib.</summary>
internal static class Checksum
{
    private const uint Modulus = 65521;

    // So many bytes can be added up before the sums must be reduced.
    private const int AdlerRun = 5552;

    // Eight tables of 256: the effect of a byte that is followed by 0 to 7 others.
    private static readonly uint[] Table = MakeTable();

    /// <summary>The CRC-32 of bytes that come after others.</summary>
    public static uint Crc32(uint crc, ReadOnlySpan<byte> data)
    {
        var table = Table;
        var value = ~crc;
        for (; data.Length >= sizeof(ulong); data = data[sizeof(ulong)..])
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(data) ^ value;
            value = table[(7 * 256) + (int)(word & 255)] ^ table[(6 * 256) + (int)((word >> 8) & 255)]
                ^ table[(5 * 256) + (int)((word >> 16) & 255)] ^ table[(4 * 256) + (int)((word >> 24) & 255)]
                ^ table[(3 * 256) + (int)((word >> 32) & 255)] ^ table[(2 * 256) + (int)((word >> 40) & 255)]
                ^ table[256 + (int)((word >> 48) & 255)] ^ table[(int)(word >> 56)];
        }

        foreach (var each in data)
        {
            value = table[(int)((value ^ each) & 255)] ^ (value >> 8);
        }

        return ~value;
    }

    /// <summary>The Adler-32 of bytes that come after others.</summary>
    public static uint Adler32(uint adler, ReadOnlySpan<byte> data)
    {
        var low = adler & 0xFFFF;
        var high = adler >> 16;
        while (!data.IsEmpty)
        {
            var run = data[..Math.Min(AdlerRun, data.Length)];
            foreach (var each in run)
            {
                low += each;
                high += low;
            }

            low %= Modulus;
            high %= Modulus;
            data = data[run.Length..];
        }

        return (high << 16) | low;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[8 * 256];
        for (var i = 0; i < table.Length; i++)
        {
            if (i >= 256)
            {
                table[i] = table[(int)(table[i - 256] & 255)] ^ (table[i - 256] >> 8);
                continue;
            }

            var value = (uint)i;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320 : value >> 1;
            }

            table[i] = value;
        }

        return table;
    }
}
