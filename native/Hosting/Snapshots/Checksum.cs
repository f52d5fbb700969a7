using System.Buffers.Binary;
using System.Numerics;

namespace Monty.Hosting.Snapshots;

/// <summary>The 64-bit checksum of dumps. It finds damage; it does not authenticate.</summary>
internal static class Checksum
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong Multiplier2 = 0xC2B2AE3D27D4EB4F;

    /// <summary>The checksum of bytes; FORMAT.md describes it.</summary>
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var sum = (ulong)bytes.Length * Multiplier;
        while (bytes.Length >= 8)
        {
            sum = Step(sum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            bytes = bytes[8..];
        }

        ulong rest = 0;
        for (var i = bytes.Length - 1; i >= 0; i--)
        {
            rest = (rest << 8) | bytes[i];
        }

        sum = Step(sum, rest);
        sum = (sum ^ (sum >> 32)) * Multiplier2;
        return sum ^ (sum >> 29);
    }

    private static ulong Step(ulong sum, ulong word) =>
        (BitOperations.RotateLeft(sum, 27) ^ (word * Multiplier)) * Multiplier2;
}
