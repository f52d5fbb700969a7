using System.Buffers;
using System.Buffers.Binary;
using System.Numerics;
using System.Text.Unicode;
using Monty.Hosting.Bytes;

namespace Monty.Hosting.Wire;

/// <summary>Writes the leaves and the headers of messages.</summary>
internal static class WireWriter
{
    private const int DigitBits = 15;
    private const int MaxShortText = 128;

    /// <summary>Starts a message; gives its position, for <see cref="SetFlag"/>.</summary>
    public static int Begin(this ByteWriter output, byte kind)
    {
        var start = output.Length;
        output.Byte(0);
        output.Byte(kind);
        return start;
    }

    /// <summary>Sets a flag of a message begun before.</summary>
    public static void SetFlag(this ByteWriter output, int start, byte flag) =>
        output.Patch(start, (byte)(output.Span[start] | flag));

    /// <summary>None.</summary>
    public static void WireNone(this ByteWriter output) => output.Byte(WireCode.None);

    /// <summary>A bool.</summary>
    public static void WireBool(this ByteWriter output, bool value) =>
        output.Byte(value ? WireCode.True : WireCode.False);

    /// <summary>The head of a tuple.</summary>
    public static void WireTuple(this ByteWriter output, int count) => output.Coded(WireCode.Tuple, count);

    /// <summary>The head of an extension; its payload follows.</summary>
    public static void WireExtension(this ByteWriter output, ReadOnlySpan<byte> name)
    {
        output.Byte(WireCode.Extension);
        output.Byte((byte)name.Length);
        output.Raw(name);
    }

    /// <summary>An int.</summary>
    public static void WireInt(this ByteWriter output, long value)
    {
        if (value == (int)value)
        {
            output.Coded(WireCode.Int32, (int)value);
            return;
        }

        var magnitude = value < 0 ? 0UL - (ulong)value : (ulong)value;
        var count = (BitOperations.Log2(magnitude) / DigitBits) + 1;
        output.Coded(WireCode.Long, value < 0 ? -count : count);
        for (; magnitude != 0; magnitude >>= DigitBits)
        {
            output.UInt16((ushort)(magnitude & 0x7FFF));
        }
    }

    /// <summary>An int of any size.</summary>
    public static void WireInt(this ByteWriter output, BigInteger value)
    {
        if (value >= long.MinValue && value <= long.MaxValue)
        {
            output.WireInt((long)value);
            return;
        }

        var isNegative = value.Sign < 0;
        var bytes = BigInteger.Abs(value).ToByteArray(isUnsigned: true);
        var bits = ((bytes.Length - 1L) * 8) + BitOperations.Log2(bytes[^1]) + 1;
        var count = (int)((bits + DigitBits - 1) / DigitBits);
        output.Coded(WireCode.Long, isNegative ? -count : count);
        var target = output.Take(checked(count * 2));
        for (var i = 0; i < count; i++)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(target[(i * 2)..], Digit(bytes, (long)i * DigitBits));
        }
    }

    private static ushort Digit(byte[] bytes, long bit)
    {
        var index = (int)(bit >> 3);
        var word = (uint)bytes[index];
        word |= index + 1 < bytes.Length ? (uint)bytes[index + 1] << 8 : 0;
        word |= index + 2 < bytes.Length ? (uint)bytes[index + 2] << 16 : 0;
        return (ushort)((word >> (int)(bit & 7)) & 0x7FFF);
    }

    /// <summary>A float.</summary>
    public static void WireFloat(this ByteWriter output, double value)
    {
        var room = output.Take(9);
        room[0] = WireCode.Float;
        BinaryPrimitives.WriteDoubleLittleEndian(room[1..], value);
    }

    /// <summary>Writes a complex number.</summary>
    public static void WireComplex(this ByteWriter output, Complex value)
    {
        output.Byte(WireCode.Complex);
        output.Int64(BitConverter.DoubleToInt64Bits(value.Real));
        output.Int64(BitConverter.DoubleToInt64Bits(value.Imaginary));
    }

    /// <summary>A str.</summary>
    public static void WireText(this ByteWriter output, ReadOnlySpan<char> text)
    {
        if (text.Length <= MaxShortText)
        {
            var start = output.Length;
            var room = output.Take(5 + (text.Length * 3));
            room[0] = WireCode.Str;
            var status = Utf8.FromUtf16(text, room[5..], out _, out var written, replaceInvalidSequences: false);
            if (status == OperationStatus.Done)
            {
                BinaryPrimitives.WriteInt32LittleEndian(room[1..], written);
                output.Truncate(start + 5 + written);
                return;
            }

            output.Truncate(start);
        }

        var size = Utf8Text.CountBytes(text);
        output.Coded(WireCode.Str, size);
        Utf8Text.Encode(text, output.Take(size));
    }

    /// <summary>A str, or None for null.</summary>
    public static void WireTextOrNone(this ByteWriter output, string? text)
    {
        if (text is null)
        {
            output.WireNone();
            return;
        }

        output.WireText(text);
    }

    /// <summary>A list of str.</summary>
    public static void WireTexts(this ByteWriter output, ReadOnlySpan<string> texts)
    {
        output.Coded(WireCode.List, texts.Length);
        foreach (var text in texts)
        {
            output.WireText(text);
        }
    }

    /// <summary>bytes.</summary>
    public static void WireBytes(this ByteWriter output, ReadOnlySpan<byte> bytes)
    {
        output.Coded(WireCode.Bytes, bytes.Length);
        output.Raw(bytes);
    }
}
