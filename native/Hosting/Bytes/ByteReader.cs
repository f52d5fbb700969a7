using System.Buffers.Binary;

namespace Monty.Hosting.Bytes;

/// <summary>Reads bytes nobody vouches for: past the end it gives zeros and remembers that it failed.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    /// <summary>Index of the next byte.</summary>
    public int Position { get; private set; }

    /// <summary>True once something was asked for that is not there.</summary>
    public bool Failed { get; private set; }

    /// <summary>Bytes left; 0 after a failure.</summary>
    public readonly int Remaining => _data.Length - Position;

    /// <summary>Marks the bytes as malformed.</summary>
    public bool Fail()
    {
        Failed = true;
        Position = _data.Length;
        return false;
    }

    /// <summary>One byte.</summary>
    public byte Byte()
    {
        if (Position < _data.Length)
        {
            return _data[Position++];
        }

        Failed = true;
        return 0;
    }

    /// <summary>The next byte without taking it; 0 at the end.</summary>
    public readonly byte Peek() => Position < _data.Length ? _data[Position] : (byte)0;

    /// <summary>The given number of bytes; empty when there are fewer.</summary>
    public ReadOnlySpan<byte> Take(int count)
    {
        if ((uint)count > (uint)Remaining)
        {
            Fail();
            return default;
        }

        Position += count;
        return _data.Slice(Position - count, count);
    }

    /// <summary>16 bits, little-endian.</summary>
    public ushort UInt16() =>
        Take(2) is { Length: 2 } bytes ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : (ushort)0;

    /// <summary>32 bits, little-endian.</summary>
    public int Int32() => Take(4) is { Length: 4 } bytes ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : 0;

    /// <summary>64 bits, little-endian.</summary>
    public long Int64() => Take(8) is { Length: 8 } bytes ? BinaryPrimitives.ReadInt64LittleEndian(bytes) : 0;

    /// <summary>
    /// A 32-bit count of things that take at least the given number of bytes each; more than can follow is a failure.
    /// </summary>
    public int Count32(int minBytesEach = 1)
    {
        var count = Int32();
        if (count < 0 || (long)count * minBytesEach > Remaining)
        {
            Fail();
            return 0;
        }

        return count;
    }

    /// <summary>An unsigned number in groups of seven bits.</summary>
    public ulong Number64()
    {
        ulong value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            if (shift == 63 && part > 1)
            {
                Fail();
                return 0;
            }

            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        Fail();
        return 0;
    }

    /// <summary>A number that fits 31 bits.</summary>
    public int Number()
    {
        var value = Number64();
        if (value > int.MaxValue)
        {
            Fail();
            return 0;
        }

        return (int)value;
    }

    /// <summary>A number below a bound: an index or the value of an enumeration.</summary>
    public int Below(int bound)
    {
        var value = Number();
        if (value >= bound)
        {
            Fail();
            return 0;
        }

        return value;
    }

    /// <summary>A count of things that take at least the given number of bytes each.</summary>
    public int Count(int minBytesEach = 1)
    {
        var count = Number();
        if ((long)count * minBytesEach > Remaining)
        {
            Fail();
            return 0;
        }

        return count;
    }

    /// <summary>A signed number.</summary>
    public long Signed()
    {
        var value = Number64();
        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>Text with its byte count in front.</summary>
    public string Text()
    {
        var bytes = Take(Count());
        if (!Utf8Text.TryDecode(bytes, out var text))
        {
            Fail();
        }

        return text;
    }
}
