using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Monty.Runtime.Text;

/// <summary>Hashes of text and bytes for dicts and sets: fast, not cryptographic, the same in every run.</summary>
/// <remarks>Two 64-bit words are multiplied and the halves of the product folded, 16 bytes a step. With a secret key
/// nobody can craft texts that collide. Never -1, as hash() of Python.</remarks>
internal static class StringHash
{
    private const ulong First = 0x9E37_79B9_7F4A_7C15;
    private const ulong Second = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong Third = 0x1656_67B1_9E37_79F9;

    /// <summary>The hash of a text.</summary>
    public static long Compute(ReadOnlySpan<char> text, ulong key = 0) =>
        Compute(MemoryMarshal.AsBytes(text), key ^ Third);

    /// <summary>The hash of bytes.</summary>
    public static long Compute(ReadOnlySpan<byte> bytes, ulong key = 0)
    {
        if (bytes.IsEmpty)
        {
            return 0;
        }

        // Invariant: every factor depends on the key, or texts that make it zero would collide under all keys.
        ulong state = key ^ First;
        ulong second = Second ^ Fold(key ^ Third, First);
        ulong length = (ulong)bytes.Length;
        while (bytes.Length > 16)
        {
            state = Fold(Read(bytes) ^ second, Read(bytes[8..]) ^ state);
            bytes = bytes[16..];
        }

        ulong a = 0;
        ulong b = 0;
        if (bytes.Length >= 8)
        {
            // The two words may overlap; the length tells such texts apart.
            a = Read(bytes);
            b = Read(bytes[(bytes.Length - 8)..]);
        }
        else if (bytes.Length >= 4)
        {
            a = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            b = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(bytes.Length - 4)..]);
        }
        else if (bytes.Length > 0)
        {
            a = (ulong)bytes[0] << 16 | (ulong)bytes[bytes.Length >> 1] << 8 | bytes[^1];
        }

        var hash = (long)Fold(Second ^ length, Fold(a ^ second ^ Third, b ^ state));
        return hash == -1 ? -2 : hash;
    }

    /// <summary>Mixes a hash with a key, for tables that met too many collisions.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(long hash, ulong key) => Fold((ulong)hash ^ First, key ^ Second);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);
}

/// <summary>Combines the hashes of items: in order for tuples, without order for frozen sets.</summary>
internal struct ItemsHash
{
    private const ulong Start = 2870177450012600261;
    private const ulong Multiplier = 11400714785074694791;
    private const ulong Addend = 14029467366897019727;

    private ulong _ordered;
    private ulong _unordered;
    private long _count;

    /// <summary>Takes one more item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long hash)
    {
        ulong state = _count == 0 ? Start : _ordered;
        state += (ulong)hash * Addend;
        _ordered = (state << 31 | state >> 33) * Multiplier;
        _count++;
    }

    /// <summary>Takes one more item of a set.</summary>
    public void AddUnordered(long hash)
    {
        _unordered ^= StringHash.Mix(hash, Start);
        _count++;
    }

    /// <summary>The hash of a tuple of the items.</summary>
    public readonly long OfTuple => Finish((_count == 0 ? Start : _ordered) + ((ulong)_count ^ (Start ^ 3527539)));

    /// <summary>The hash of a frozen set of the items.</summary>
    public readonly long OfSet => Finish(StringHash.Mix((long)_unordered, (ulong)_count + Addend));

    private static long Finish(ulong hash) => hash == ulong.MaxValue ? 1546275796 : (long)hash;
}
