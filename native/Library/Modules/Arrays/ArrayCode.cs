using System.Buffers.Binary;
using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Arrays;

/// <summary>The typecodes of arrays: how an item is read and written.</summary>
internal static class ArrayCode
{
    /// <summary>All of them.</summary>
    public const string All = "bBuwhHiIlLqQfd";

    /// <summary>True for the two of characters.</summary>
    public static bool IsText(char code) => code is 'u' or 'w';

    /// <summary>Bytes of an item.</summary>
    public static int SizeOf(char code) => IsText(code) ? 4 : MemoryFormat.SizeOf(code);

    /// <summary>Reads an item; false when it is no character: an error is raised.</summary>
    public static bool TryRead(Vm vm, char code, ReadOnlySpan<byte> bytes, out Value item)
    {
        if (!IsText(code))
        {
            return MemoryFormat.TryRead(code, bytes, out item);
        }

        var point = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        item = point > 0x10FFFF ? vm.Fail(ExceptionTypes.ValueError,
            $"character U+{point:x} is not in range [U+0000; U+10ffff]") : Value.Str(TextOf((int)point));
        return !item.IsError;
    }

    /// <summary>A character as text.</summary>
    public static string TextOf(int point) =>
        point > 0xFFFF ? char.ConvertFromUtf32(point) : ((char)point).ToString();

    /// <summary>Writes an item; false: an error is raised.</summary>
    public static bool TryWrite(Vm vm, char code, in Value item, Span<byte> bytes)
    {
        switch (code)
        {
            case 'u' or 'w':
                return TryWriteCharacter(vm, item, bytes);
            case 'f' or 'd':
                if (!ArgumentConversion.TryDouble(vm, item, out var number))
                {
                    return false;
                }

                if (code == 'd')
                {
                    BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
                }
                else
                {
                    BinaryPrimitives.WriteSingleLittleEndian(bytes, (float)number);
                }

                return true;
        }

        if (!Ops.TryIndex(vm, item, out var index))
        {
            return false;
        }

        var pattern = index.Bits;
        if (!index.IsSmallInt || !Fits(code, pattern))
        {
            index.TryBigInteger(out var whole);
            if (ProblemOf(code, whole) is { } problem)
            {
                vm.Fail(ExceptionTypes.OverflowError, problem);
                return false;
            }

            pattern = (long)(ulong)(whole & ulong.MaxValue);
        }

        for (var i = 0; i < bytes.Length; i++, pattern >>= 8)
        {
            bytes[i] = (byte)pattern;
        }

        return true;
    }

    private static bool Fits(char code, long number) => code switch
    {
        'b' => number is >= sbyte.MinValue and <= sbyte.MaxValue,
        'B' => number is >= 0 and <= byte.MaxValue,
        'h' => number is >= short.MinValue and <= short.MaxValue,
        'H' => number is >= 0 and <= ushort.MaxValue,
        'i' => number is >= int.MinValue and <= int.MaxValue,
        'I' => number is >= 0 and <= uint.MaxValue,
        'l' or 'q' => true,
        _ => number >= 0,
    };

    // CPython converts in two steps; each has its own words.
    private static string? ProblemOf(char code, in BigInteger number) => code switch
    {
        'b' or 'h' or 'B' or 'H' or 'i' or 'l' when number < long.MinValue || number > long.MaxValue =>
            "Python int too large to convert to C long",
        'b' or 'h' => Outside(number, short.MinValue, short.MaxValue, "signed short integer")
            ?? Outside(number, sbyte.MinValue, sbyte.MaxValue, "signed char"),
        'B' => Outside(number, 0, byte.MaxValue, "unsigned byte integer"),
        'H' or 'i' => Outside(number, int.MinValue, int.MaxValue, "signed integer")
            ?? Outside(number, 0, ushort.MaxValue, "unsigned short"),
        'I' or 'L' => number.Sign < 0 ? "can't convert negative value to unsigned int"
            : number > ulong.MaxValue ? "Python int too large to convert to C unsigned long"
            : code == 'I' ? Outside(number, 0, uint.MaxValue, "unsigned int") : null,
        'Q' when number.Sign < 0 => "can't convert negative int to unsigned",
        'Q' => number > ulong.MaxValue ? "int too big to convert" : null,
        _ => "int too big to convert",
    };

    private static string? Outside(in BigInteger number, long low, long high, string name) =>
        number < low ? name + " is less than minimum" : number > high ? name + " is greater than maximum" : null;

    private static bool TryWriteCharacter(Vm vm, in Value item, Span<byte> bytes)
    {
        const string Wanted = "array item must be a unicode character, not ";
        if (!Ops.TryText(item, out var text))
        {
            vm.Fail(ExceptionTypes.TypeError, Wanted + Ops.TypeName(item));
            return false;
        }

        var isPair = text.Length == 2 && char.IsSurrogatePair(text[0], text[1]);
        if (text.Length != 1 && !isPair)
        {
            var count = 0;
            for (var i = 0; i < text.Length; i++, count++)
            {
                i += i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]) ? 1 : 0;
            }

            vm.Fail(ExceptionTypes.TypeError, $"{Wanted}a string of length {count}");
            return false;
        }

        BinaryPrimitives.WriteInt32LittleEndian(bytes, isPair ? char.ConvertToUtf32(text[0], text[1]) : text[0]);
        return true;
    }
}
