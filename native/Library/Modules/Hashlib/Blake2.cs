using System.Buffers.Binary;
using System.Numerics;

namespace Monty.Library.Modules.Hashlib;

/// <summary>BLAKE2b and BLAKE2s.</summary>
internal sealed class Blake2 : Digest
{
    private static readonly byte[] Orders =
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3,
        11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4, 7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8,
        9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13, 2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9,
        12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11, 13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10,
        6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5, 10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0,
    ];

    private static readonly ulong[] Start =
    [
        0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1,
        0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
    ];

    private readonly bool _isLong;
    private readonly bool _isLastNode;
    private bool _isLast;

    /// <summary>Begins with a parameter block of 64 or 32 bytes; the key goes in as a block of its own.</summary>
    public Blake2(bool isLong, ReadOnlySpan<byte> parameters, bool isLastNode)
        : base(isLong ? "blake2b" : "blake2s", isLong ? 128 : 64, parameters[0], 8)
    {
        _isLong = isLong;
        _isLastNode = isLastNode;
        for (var i = 0; i < 8; i++)
        {
            Words[i] = isLong ? Start[i] ^ BinaryPrimitives.ReadUInt64LittleEndian(parameters[(i * 8)..])
                : (uint)(Start[i] >> 32) ^ BinaryPrimitives.ReadUInt32LittleEndian(parameters[(i * 4)..]);
        }
    }

    /// <inheritdoc/>
    protected override bool KeepsLastBlock => true;

    /// <inheritdoc/>
    public override byte[] Finish(int length)
    {
        Block.AsSpan(Used).Clear();
        _isLast = true;
        Compress(Block);
        var result = new byte[64];
        for (var i = 0; i < 8; i++)
        {
            if (_isLong)
            {
                BinaryPrimitives.WriteUInt64LittleEndian(result.AsSpan(i * 8), Words[i]);
            }
            else
            {
                BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(i * 4), (uint)Words[i]);
            }
        }

        return result[..DigestSize];
    }

    /// <inheritdoc/>
    protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<ulong> v = stackalloc ulong[16];
        Span<ulong> m = stackalloc ulong[16];
        for (var i = 0; i < 16; i++)
        {
            m[i] = _isLong ? BinaryPrimitives.ReadUInt64LittleEndian(block[(i * 8)..])
                : BinaryPrimitives.ReadUInt32LittleEndian(block[(i * 4)..]);
            v[i] = i < 8 ? Words[i] : _isLong ? Start[i - 8] : Start[i - 8] >> 32;
        }

        v[12] ^= _isLong ? Length : (uint)Length;
        v[13] ^= _isLong ? 0 : (uint)(Length >> 32);
        if (_isLast)
        {
            v[14] ^= _isLong ? ulong.MaxValue : uint.MaxValue;
            v[15] ^= !_isLastNode ? 0 : _isLong ? ulong.MaxValue : uint.MaxValue;
        }

        for (var round = 0; round < (_isLong ? 12 : 10); round++)
        {
            var order = Orders.AsSpan(round % 10 * 16, 16);
            for (var i = 0; i < 8; i++)
            {
                var (a, b, c, d) = i < 4 ? (i, i + 4, i + 8, i + 12)
                    : (i - 4, 4 + ((i - 4 + 1) % 4), 8 + ((i - 4 + 2) % 4), 12 + ((i - 4 + 3) % 4));
                Mix(v, a, b, c, d, m[order[2 * i]], m[order[(2 * i) + 1]]);
            }
        }

        for (var i = 0; i < 8; i++)
        {
            Words[i] ^= v[i] ^ v[i + 8];
        }
    }

    private void Mix(Span<ulong> v, int a, int b, int c, int d, ulong x, ulong y)
    {
        v[a] = Add(v[a], v[b], x);
        v[d] = Right(v[d] ^ v[a], _isLong ? 32 : 16);
        v[c] = Add(v[c], v[d], 0);
        v[b] = Right(v[b] ^ v[c], _isLong ? 24 : 12);
        v[a] = Add(v[a], v[b], y);
        v[d] = Right(v[d] ^ v[a], _isLong ? 16 : 8);
        v[c] = Add(v[c], v[d], 0);
        v[b] = Right(v[b] ^ v[c], _isLong ? 63 : 7);
    }

    private ulong Add(ulong a, ulong b, ulong c) => _isLong ? a + b + c : (uint)(a + b + c);

    private ulong Right(ulong value, int count) =>
        _isLong ? BitOperations.RotateRight(value, count) : BitOperations.RotateRight((uint)value, count);
}
