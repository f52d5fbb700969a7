using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Monty.Hosting.Bytes;

/// <summary>Bytes being written, in memory that is reused.</summary>
internal sealed class ByteWriter(int capacity = 256)
{
    private const int MaxKeptBytes = 1 << 16;

    private byte[] _data = new byte[capacity];

    /// <summary>Bytes written so far.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Span => new(_data, 0, Length);

    /// <summary>Bytes that fit before the memory grows.</summary>
    public int Capacity => _data.Length;

    /// <summary>Forgets everything, and memory that is unusually large.</summary>
    public void Clear()
    {
        Length = 0;
        if (_data.Length > MaxKeptBytes)
        {
            _data = new byte[256];
        }
    }

    /// <summary>Drops what was written after a position.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>Room for the given number of bytes, which count as written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Take(int count)
    {
        var start = Length;
        if (count > _data.Length - start)
        {
            Grow(count);
        }

        Length = start + count;
        return new Span<byte>(_data, start, count);
    }

    /// <summary>One byte.</summary>
    public void Byte(byte value) => Take(1)[0] = value;

    /// <summary>Replaces a byte written before.</summary>
    public void Patch(int position, byte value) => _data[position] = value;

    /// <summary>Replaces four bytes written before.</summary>
    public void PatchInt32(int position, int value) =>
        BinaryPrimitives.WriteInt32LittleEndian(new Span<byte>(_data, position, 4), value);

    /// <summary>16 bits, little-endian.</summary>
    public void UInt16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

    /// <summary>32 bits, little-endian.</summary>
    public void Int32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    /// <summary>64 bits, little-endian.</summary>
    public void Int64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(8), value);

    /// <summary>A code and 32 bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Coded(byte code, int value)
    {
        var room = Take(5);
        room[0] = code;
        BinaryPrimitives.WriteInt32LittleEndian(room[1..], value);
    }

    /// <summary>Bytes as they are.</summary>
    public void Raw(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    /// <summary>An unsigned number in groups of seven bits, least significant first.</summary>
    public void Number(ulong value)
    {
        while (value >= 0x80)
        {
            Byte((byte)(value | 0x80));
            value >>= 7;
        }

        Byte((byte)value);
    }

    /// <summary>A count or index.</summary>
    public void Number(int value) => Number((ulong)(uint)value);

    /// <summary>A signed number, small magnitudes in few bytes.</summary>
    public void Signed(long value) => Number((ulong)((value << 1) ^ (value >> 63)));

    /// <summary>Text as UTF-8 with its byte count in front.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var size = Utf8Text.CountBytes(text);
        Number(size);
        Utf8Text.Encode(text, Take(size));
    }

    private void Grow(int count)
    {
        var needed = (long)Length + count;
        var size = Math.Min(Math.Max(needed, (long)_data.Length * 2), Array.MaxLength);
        Array.Resize(ref _data, checked((int)Math.Max(size, needed)));
    }
}
