using System.Buffers.Binary;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>The item formats of memoryview: one character of the struct module, in 64-bit sizes.</summary>
internal static class MemoryFormat
{
    /// <summary>The character of a format with an optional "@", or '\0' when it is another one.</summary>
    public static char CodeOf(string format)
    {
        var code = format.Length == 2 && format[0] == '@' ? format[1] : format.Length == 1 ? format[0] : '\0';
        return SizeOf(code) > 0 ? code : '\0';
    }

    /// <summary>Bytes of an item, 0 for an unknown format.</summary>
    public static int SizeOf(char code) => code switch
    {
        'b' or 'B' or 'c' or '?' => 1,
        'h' or 'H' or 'e' => 2,
        'i' or 'I' or 'f' => 4,
        'l' or 'L' or 'q' or 'Q' or 'n' or 'N' or 'P' or 'd' => 8,
        _ => 0,
    };

    /// <summary>True for the formats of single bytes, which every other can be cast from and to.</summary>
    public static bool IsByte(char code) => code is 'b' or 'B' or 'c';

    /// <summary>Reads an item; false when the format is unknown.</summary>
    public static bool TryRead(string format, ReadOnlySpan<byte> bytes, out Value item)
    {
        var code = CodeOf(format);
        item = default;
        return code != '\0' && bytes.Length >= SizeOf(code) && TryRead(code, bytes, out item);
    }

    /// <summary>Reads an item of a known format, for which there are enough bytes.</summary>
    public static bool TryRead(char code, ReadOnlySpan<byte> bytes, out Value item)
    {

        item = code switch
        {
            'B' => Value.Int(bytes[0]),
            'b' => Value.Int((sbyte)bytes[0]),
            'c' => Value.Of(new PyBytes([bytes[0]])),
            '?' => Value.Bool(bytes[0] != 0),
            'h' => Value.Int(BinaryPrimitives.ReadInt16LittleEndian(bytes)),
            'H' => Value.Int(BinaryPrimitives.ReadUInt16LittleEndian(bytes)),
            'i' => Value.Int(BinaryPrimitives.ReadInt32LittleEndian(bytes)),
            'I' => Value.Int(BinaryPrimitives.ReadUInt32LittleEndian(bytes)),
            'l' or 'q' or 'n' => Value.Int(BinaryPrimitives.ReadInt64LittleEndian(bytes)),
            'e' => Value.Float((double)BinaryPrimitives.ReadHalfLittleEndian(bytes)),
            'f' => Value.Float(BinaryPrimitives.ReadSingleLittleEndian(bytes)),
            'd' => Value.Float(BinaryPrimitives.ReadDoubleLittleEndian(bytes)),
            _ => Value.Int((System.Numerics.BigInteger)BinaryPrimitives.ReadUInt64LittleEndian(bytes)),
        };
        return true;
    }

    /// <summary>Writes an item; false: an error is raised.</summary>
    public static bool TryWrite(Vm.Vm vm, string format, in Value item, Span<byte> bytes)
    {
        var code = CodeOf(format);
        switch (code)
        {
            case '\0':
                Raise.NotImplementedError.ViewFormat(vm, format);
                return false;
            case 'c':
                return TryWriteCharacter(vm, format, item, bytes);
            case '?':
                if (!TryTruth(vm, item, out var truth))
                {
                    return false;
                }

                bytes[0] = truth ? (byte)1 : (byte)0;
                return true;
            case 'e' or 'f' or 'd':
                return TryWriteFloat(vm, format, code, item, bytes);
        }

        if (!TryIndexOrNone(vm, item, out var number))
        {
            return false;
        }

        if (number.IsNone)
        {
            Raise.TypeError.ViewItem(vm, format);
            return false;
        }

        number.TryBigInteger(out var whole);
        var bits = SizeOf(code) * 8;
        var isSigned = code is 'b' or 'h' or 'i' or 'l' or 'q' or 'n';
        var low = isSigned ? -(System.Numerics.BigInteger.One << (bits - 1)) : 0;
        var high = (System.Numerics.BigInteger.One << (isSigned ? bits - 1 : bits)) - 1;
        if (whole < low || whole > high)
        {
            Raise.ValueError.ViewItem(vm, format);
            return false;
        }

        var pattern = number.IsSmallInt ? (ulong)number.Bits : (ulong)whole;
        for (var i = 0; i < bytes.Length; i++, pattern >>= 8)
        {
            bytes[i] = (byte)pattern;
        }

        return true;
    }

    private static bool TryWriteCharacter(Vm.Vm vm, string format, in Value item, Span<byte> bytes)
    {
        if (Unwrap(item).Ref is not PyBytes character)
        {
            Raise.TypeError.ViewItem(vm, format);
            return false;
        }

        if (character.Length != 1)
        {
            Raise.ValueError.ViewItem(vm, format);
            return false;
        }

        bytes[0] = character.Data[0];
        return true;
    }

    private static bool TryWriteFloat(Vm.Vm vm, string format, char code, in Value item, Span<byte> bytes)
    {
        var plain = Unwrap(item);
        if (!plain.IsFloat && !plain.TryBigInteger(out _) && !IsUserInstance(item))
        {
            Raise.TypeError.ViewItem(vm, format);
            return false;
        }

        if (!ArgumentConversion.TryDouble(vm, item, out var number))
        {
            if (vm.Raised?.Class == ExceptionTypes.OverflowError)
            {
                Raise.ValueError.ViewItem(vm, format);
            }

            return false;
        }

        switch (code)
        {
            case 'd':
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
                return true;
            case 'f':
                BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)number);
                return true;
        }

        BinaryPrimitives.WriteHalfLittleEndian(bytes, (Half)number);
        if (Half.IsInfinity((Half)number) && !double.IsInfinity(number))
        {
            Raise.ValueError.ViewItem(vm, format);
            return false;
        }

        return true;
    }
}
