using System.Buffers.Binary;
using System.Numerics;

namespace Monty.Library.Modules.Hashlib;

/// <summary>SHA-3 and SHAKE.</summary>
internal sealed class Keccak : Digest
{
    private static readonly ulong[] Rounds = MakeRounds();

    private readonly byte _suffix;

    /// <summary>Begins; a digest size of 0 is SHAKE, whose result has any length.</summary>
    public Keccak(string name, int capacityBits, int digestSize)
        : base(name, 200 - (capacityBits / 8), digestSize, 25) => _suffix = (byte)(digestSize == 0 ? 0x1F : 0x06);

    /// <inheritdoc/>
    public override byte[] Finish(int length)
    {
        Block.AsSpan(Used).Clear();
        Block[Used] ^= _suffix;
        Block[^1] ^= 0x80;
        Compress(Block);
        var result = new byte[DigestSize == 0 ? length : DigestSize];
        Span<byte> state = stackalloc byte[200];
        for (var at = 0; at < result.Length; at += BlockSize)
        {
            if (at > 0)
            {
                Permute();
            }

            for (var i = 0; i < 25; i++)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(state[(i * 8)..], Words[i]);
            }

            state[..Math.Min(BlockSize, result.Length - at)].CopyTo(result.AsSpan(at));
        }

        return result;
    }

    /// <inheritdoc/>
    protected override void Compress(ReadOnlySpan<byte> block)
    {
        for (var i = 0; i < BlockSize / 8; i++)
        {
            Words[i] ^= BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..]);
        }

        Permute();
    }

    private void Permute()
    {
        Span<ulong> columns = stackalloc ulong[5];
        Span<ulong> moved = stackalloc ulong[25];
        foreach (var constant in Rounds)
        {
            for (var x = 0; x < 5; x++)
            {
                columns[x] = Words[x] ^ Words[x + 5] ^ Words[x + 10] ^ Words[x + 15] ^ Words[x + 20];
            }

            for (var i = 0; i < 25; i++)
            {
                Words[i] ^= columns[(i + 4) % 5] ^ BitOperations.RotateLeft(columns[(i + 1) % 5], 1);
            }

            // Rho and pi together: lane (x, y) goes to (y, 2x + 3y), turned by the next triangular number.
            moved[0] = Words[0];
            var (column, row) = (1, 0);
            for (var t = 0; t < 24; t++)
            {
                var lane = Words[column + (5 * row)];
                (column, row) = (row, ((2 * column) + (3 * row)) % 5);
                moved[column + (5 * row)] = BitOperations.RotateLeft(lane, (t + 1) * (t + 2) / 2 % 64);
            }

            for (var i = 0; i < 25; i++)
            {
                var y = i / 5 * 5;
                Words[i] = moved[i] ^ (~moved[y + ((i + 1) % 5)] & moved[y + ((i + 2) % 5)]);
            }

            Words[0] ^= constant;
        }
    }

    /// <summary>The round constants, from their shift register.</summary>
    private static ulong[] MakeRounds()
    {
        var made = new ulong[24];
        var register = 1;
        for (var round = 0; round < made.Length; round++)
        {
            for (var j = 0; j < 7; j++)
            {
                made[round] |= (register & 1) == 0 ? 0 : 1UL << ((1 << j) - 1);
                register = (register << 1) ^ ((register >> 7) * 0x171);
            }
        }

        return made;
    }
}
