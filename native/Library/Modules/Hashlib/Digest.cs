using System.Buffers.Binary;
using System.Numerics;

namespace Monty.Library.Modules.Hashlib;

/// <summary>A hash being computed: words of state and a block that fills up.</summary>
/// <remarks>Managed on purpose: the framework's classes load a native cryptography library of the host.</remarks>
internal abstract class Digest(string name, int blockSize, int digestSize, int words)
{
    /// <summary>Name as hashlib knows it.</summary>
    public string Name { get; } = name;

    /// <summary>Bytes that are taken at a time.</summary>
    public int BlockSize { get; } = blockSize;

    /// <summary>Bytes of the result; 0 when the caller chooses.</summary>
    public int DigestSize { get; } = digestSize;

    /// <summary>The state.</summary>
    public ulong[] Words { get; protected set; } = new ulong[words];

    /// <summary>Bytes that wait for a full block.</summary>
    public byte[] Block { get; protected set; } = new byte[blockSize];

    /// <summary>How many.</summary>
    public int Used { get; protected set; }

    /// <summary>Bytes taken in all.</summary>
    public ulong Length { get; protected set; }

    /// <summary>True when the last block has to wait until it is known to be the last.</summary>
    protected virtual bool KeepsLastBlock => false;

    /// <summary>An independent copy.</summary>
    public Digest Copy()
    {
        var copy = (Digest)MemberwiseClone();
        copy.Words = (ulong[])Words.Clone();
        copy.Block = (byte[])Block.Clone();
        return copy;
    }

    /// <summary>Puts a saved state back; false when it does not fit.</summary>
    public bool TrySet(ReadOnlySpan<ulong> words, ReadOnlySpan<byte> block, ulong length)
    {
        if (words.Length != Words.Length || block.Length > BlockSize || (ulong)block.Length > length)
        {
            return false;
        }

        words.CopyTo(Words);
        block.CopyTo(Block);
        Used = block.Length;
        Length = length;
        return true;
    }

    /// <summary>Takes more bytes.</summary>
    public void Update(ReadOnlySpan<byte> data)
    {
        var limit = BlockSize + (KeepsLastBlock ? 1 : 0);
        while (Used + data.Length >= limit)
        {
            var count = BlockSize - Used;
            if (Used == 0)
            {
                Length += (ulong)count;
                Compress(data[..count]);
            }
            else
            {
                data[..count].CopyTo(Block.AsSpan(Used));
                Length += (ulong)count;
                Used = 0;
                Compress(Block);
            }

            data = data[count..];
        }

        data.CopyTo(Block.AsSpan(Used));
        Used += data.Length;
        Length += (ulong)data.Length;
    }

    /// <summary>The result; the state can take no more bytes afterwards.</summary>
    public abstract byte[] Finish(int length);

    /// <summary>Works one full block into the state.</summary>
    protected abstract void Compress(ReadOnlySpan<byte> block);

    /// <summary>The padding of the MD family: a bit, zeros and the length in bits.</summary>
    protected void Pad(int lengthBytes, bool isBigEndian)
    {
        var bits = Length * 8;
        var high = Length >> 61;
        var zeros = (BlockSize * 2 - 1 - Used - lengthBytes) % BlockSize;
        Span<byte> tail = stackalloc byte[1 + zeros + lengthBytes];
        tail.Clear();
        tail[0] = 0x80;
        if (isBigEndian)
        {
            BinaryPrimitives.WriteUInt64BigEndian(tail[^8..], bits);
            if (lengthBytes == 16)
            {
                BinaryPrimitives.WriteUInt64BigEndian(tail[^16..^8], high);
            }
        }
        else
        {
            BinaryPrimitives.WriteUInt64LittleEndian(tail[^8..], bits);
        }

        Update(tail);
    }

    /// <summary>A word rotated to the left.</summary>
    protected static uint Left(uint value, int count) => BitOperations.RotateLeft(value, count);
}

/// <summary>MD5.</summary>
internal sealed class Md5 : Digest
{
    private static readonly uint[] Constants = Make();

    private static ReadOnlySpan<byte> Shifts => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    /// <summary>Begins.</summary>
    public Md5()
        : base("md5", 64, 16, 4) => Words = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];

    /// <inheritdoc/>
    public override byte[] Finish(int length)
    {
        Pad(8, isBigEndian: false);
        var result = new byte[16];
        for (var i = 0; i < 4; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(result.AsSpan(i * 4), (uint)Words[i]);
        }

        return result;
    }

    /// <inheritdoc/>
    protected override void Compress(ReadOnlySpan<byte> block)
    {
        var (a, b, c, d) = ((uint)Words[0], (uint)Words[1], (uint)Words[2], (uint)Words[3]);
        for (var i = 0; i < 64; i++)
        {
            var (f, g) = (i >> 4) switch
            {
                0 => ((b & c) | (~b & d), i),
                1 => ((d & b) | (~d & c), ((5 * i) + 1) & 15),
                2 => (b ^ c ^ d, ((3 * i) + 5) & 15),
                _ => (c ^ (b | ~d), (7 * i) & 15),
            };
            f += a + Constants[i] + BinaryPrimitives.ReadUInt32LittleEndian(block[(g * 4)..]);
            (a, d, c, b) = (d, c, b, b + Left(f, Shifts[((i >> 4) * 4) + (i & 3)]));
        }

        Words[0] = (uint)Words[0] + a;
        Words[1] = (uint)Words[1] + b;
        Words[2] = (uint)Words[2] + c;
        Words[3] = (uint)Words[3] + d;
    }

    private static uint[] Make()
    {
        var made = new uint[64];
        for (var i = 0; i < 64; i++)
        {
            made[i] = (uint)(long)Math.Floor(Math.Abs(Math.Sin(i + 1)) * 4294967296.0);
        }

        return made;
    }
}

/// <summary>SHA-1.</summary>
internal sealed class Sha1 : Digest
{
    /// <summary>Begins.</summary>
    public Sha1()
        : base("sha1", 64, 20, 5) => Words = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

    /// <inheritdoc/>
    public override byte[] Finish(int length)
    {
        Pad(8, isBigEndian: true);
        var result = new byte[20];
        for (var i = 0; i < 5; i++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(result.AsSpan(i * 4), (uint)Words[i]);
        }

        return result;
    }

    /// <inheritdoc/>
    protected override void Compress(ReadOnlySpan<byte> block)
    {
        Span<uint> w = stackalloc uint[80];
        for (var i = 0; i < 80; i++)
        {
            w[i] = i < 16 ? BinaryPrimitives.ReadUInt32BigEndian(block[(i * 4)..])
                : Left(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        }

        var (a, b, c, d, e) = ((uint)Words[0], (uint)Words[1], (uint)Words[2], (uint)Words[3], (uint)Words[4]);
        for (var i = 0; i < 80; i++)
        {
            var (f, k) = (i / 20) switch
            {
                0 => ((b & c) | (~b & d), 0x5a827999u),
                1 => (b ^ c ^ d, 0x6ed9eba1u),
                2 => ((b & c) | (b & d) | (c & d), 0x8f1bbcdcu),
                _ => (b ^ c ^ d, 0xca62c1d6u),
            };
            (a, b, c, d, e) = (Left(a, 5) + f + e + k + w[i], a, Left(b, 30), c, d);
        }

        Words[0] = (uint)Words[0] + a;
        Words[1] = (uint)Words[1] + b;
        Words[2] = (uint)Words[2] + c;
        Words[3] = (uint)Words[3] + d;
        Words[4] = (uint)Words[4] + e;
    }
}
