using System.Buffers.Binary;
using System.Numerics;

namespace Monty.Library.Modules.Hashlib;

/// <summary>SHA-224 and SHA-256.</summary>
internal sealed class Sha2Short : Digest
{
    private static readonly uint[] Constants =
        Array.ConvertAll(Sha2Long.Constants[..64], static word => (uint)(word >> 32));

    /// <summary>Begins.</summary>
    public Sha2Short(bool isFull)
        : base(isFull ? "sha256" : "sha224", 64, isFull ? 32 : 28, 8) => Words = isFull
            ? [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]
            : [0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939, 0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4];

    /// <inheritdoc/>
    public override byte[] Finish(int length)
    {
        Pad(8, isBigEndian: true);
        var result = new byte[32];
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(i * 4), (uint)Words[i]);
        }

        return result[..DigestSize];
    }

    /// <inheritdoc/>
    protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[64];
        for (var i = 0; i < 64; i++)
        {
            w[i] = i < 16 ? BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..])
                : w[i - 16] + (Right(w[i - 15], 7) ^ Right(w[i - 15], 18) ^ (w[i - 15] >> 3)) + w[i - 7]
                    + (Right(w[i - 2], 17) ^ Right(w[i - 2], 19) ^ (w[i - 2] >> 10));
        }

        Span<uint> s = stackalloc uint[8];
        for (var i = 0; i < 8; i++)
        {
            s[i] = (uint)Words[i];
        }

        for (var i = 0; i < 64; i++)
        {
            var first = s[7] + (Right(s[4], 6) ^ Right(s[4], 11) ^ Right(s[4], 25)) + ((s[4] & s[5]) ^ (~s[4] & s[6]))
                + Constants[i] + w[i];
            var second = (Right(s[0], 2) ^ Right(s[0], 13) ^ Right(s[0], 22))
                + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
            s[..7].CopyTo(s[1..]);
            s[4] += first;
            s[0] = first + second;
        }

        for (var i = 0; i < 8; i++)
        {
            Words[i] = (uint)Words[i] + s[i];
        }
    }

    private static uint Right(uint value, int count) => BitOperations.RotateRight(value, count);
}

/// <summary>SHA-384 and SHA-512.</summary>
internal sealed class Sha2Long : Digest
{
    /// <summary>Fractions of the cube roots of the first 80 primes.</summary>
    internal static readonly ulong[] Constants = Make();

    /// <summary>Begins.</summary>
    public Sha2Long(bool isFull)
        : base(isFull ? "sha512" : "sha384", 128, isFull ? 64 : 48, 8) => Words = isFull
            ?
            [
                0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b, 0xa54ff53a5f1d36f1, 0x510e527fade682d1,
                0x9b05688c2b3e6c1f, 0x1f83d9abfb41bd6b, 0x5be0cd19137e2179,
            ]
            :
            [
                0xcbbb9d5dc1059ed8, 0x629a292a367cd507, 0x9159015a3070dd17, 0x152fecd8f70e5939, 0x67332667ffc00b31,
                0x8eb44a8768581511, 0xdb0c2e0d64f98fa7, 0x47b5481dbefa4fa4,
            ];

    /// <summary>SHA-512 of bytes.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> data)
    {
        var digest = new Sha2Long(isFull: true);
        digest.Update(data);
        return digest.Finish(0);
    }

    /// <inheritdoc/>
    public override byte[] Finish(int length)
    {
        Pad(16, isBigEndian: true);
        var result = new byte[64];
        for (var i = 0; i < 8; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(result.AsSpan(i * 8), Words[i]);
        }

        return result[..DigestSize];
    }

    /// <inheritdoc/>
    protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<ulong> w = stackalloc ulong[80];
        for (var i = 0; i < 80; i++)
        {
            w[i] = i < 16 ? BinaryPrimitives.ReadUInt64BigEndian(block[(i * 8)..])
                : w[i - 16] + (Right(w[i - 15], 1) ^ Right(w[i - 15], 8) ^ (w[i - 15] >> 7)) + w[i - 7]
                    + (Right(w[i - 2], 19) ^ Right(w[i - 2], 61) ^ (w[i - 2] >> 6));
        }

        Span<ulong> s = stackalloc ulong[8];
        Words.CopyTo(s);
        for (var i = 0; i < 80; i++)
        {
            var first = s[7] + (Right(s[4], 14) ^ Right(s[4], 18) ^ Right(s[4], 41)) + ((s[4] & s[5]) ^ (~s[4] & s[6]))
                + Constants[i] + w[i];
            var second = (Right(s[0], 28) ^ Right(s[0], 34) ^ Right(s[0], 39))
                + ((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
            s[..7].CopyTo(s[1..]);
            s[4] += first;
            s[0] = first + second;
        }

        for (var i = 0; i < 8; i++)
        {
            Words[i] += s[i];
        }
    }

    private static ulong Right(ulong value, int count) => BitOperations.RotateRight(value, count);

    /// <summary>The first 64 bits of the fractions, by whole cube roots.</summary>
    private static ulong[] Make()
    {
        var made = new ulong[80];
        var prime = 2;
        for (var i = 0; i < made.Length; prime++)
        {
            var isPrime = true;
            for (var d = 2; d * d <= prime; d++)
            {
                isPrime &= prime % d != 0;
            }

            if (!isPrime)
            {
                continue;
            }

            var target = (BigInteger)prime << 192;
            var root = BigInteger.Zero;
            for (var bit = 67; bit >= 0; bit--)
            {
                var next = root | (BigInteger.One << bit);
                root = next * next * next <= target ? next : root;
            }

            made[i++] = (ulong)(root & ulong.MaxValue);
        }

        return made;
    }
}
