using System.Buffers.Binary;
using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Struct;

/// <summary>A format of the struct module, parsed.</summary>
internal sealed class StructFormat
{
    private readonly List<Field> _fields = [];
    private bool _isBigEndian;

    private StructFormat(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Bytes that a packed record takes.</summary>
    public long Size { get; private set; }

    /// <summary>The number of values.</summary>
    public long Count { get; private set; }

    /// <summary>What reading a record costs.</summary>
    public long Work => (Size / 8) + (Math.Min(Count, Size + _fields.Count) * 6) + (_fields.Count * 4L);

    // Some values of one kind, one after another, or one text.
    private readonly record struct Field(char Code, int ItemSize, long Repeat, long Offset);

    /// <summary>Parses a text; null with what is wrong.</summary>
    public static StructFormat? Parse(string text, out string problem)
    {
        var made = new StructFormat(text);
        problem = "";
        var at = 0;
        var isNative = true;
        if (text.Length > 0 && text[0] is '<' or '>' or '!' or '=' or '@')
        {
            isNative = text[0] == '@';
            made._isBigEndian = text[0] is '>' or '!';
            at = 1;
        }

        while (at < text.Length)
        {
            var c = text[at++];
            if (c is ' ' or (>= '\t' and <= '\r'))
            {
                continue;
            }

            var repeat = 1L;
            if (char.IsAsciiDigit(c))
            {
                repeat = 0;
                for (; char.IsAsciiDigit(c); c = text[at++])
                {
                    if (repeat > (long.MaxValue - (c - '0')) / 10)
                    {
                        problem = "total struct size too long";
                        return null;
                    }

                    repeat = (repeat * 10) + (c - '0');
                    if (at == text.Length)
                    {
                        problem = "repeat count given without format specifier";
                        return null;
                    }
                }
            }

            var size = SizeOf(c, isNative);
            if (size == 0)
            {
                problem = "bad char in struct format";
                return null;
            }

            if (!made.TryAdd(c, size, repeat, isNative && c is not ('s' or 'p')))
            {
                problem = "total struct size too long";
                return null;
            }
        }

        return made;
    }

    /// <summary>Writes values; false: an error is raised.</summary>
    public bool TryPack(Vm vm, ReadOnlySpan<Value> values, Span<byte> target)
    {
        target[..(int)Size].Clear();
        var next = 0;
        foreach (var field in _fields)
        {
            var place = target[(int)field.Offset..];
            if (field.Code is 's' or 'p')
            {
                if (!TryPackText(vm, field, values[next++], place))
                {
                    return false;
                }

                continue;
            }

            for (var i = 0L; i < field.Repeat; i++)
            {
                if (!TryPack(vm, field.Code, values[next++], place[..field.ItemSize]))
                {
                    return false;
                }

                place = place[field.ItemSize..];
            }
        }

        return true;
    }

    /// <summary>Reads a record.</summary>
    public Value Unpack(Vm vm, ReadOnlySpan<byte> record)
    {
        if (!vm.Charge((Count * 16) + (Size * 2)) || !vm.ChargeWork(Work))
        {
            return Value.Error;
        }

        var values = new Value[Count];
        var next = 0;
        foreach (var field in _fields)
        {
            var place = record[(int)field.Offset..];
            if (field.Code is 's' or 'p')
            {
                var length = (int)field.Repeat;
                values[next++] = Value.Of(new PyBytes(field.Code == 's' ? place[..length].ToArray()
                    : length == 0 ? [] : place.Slice(1, Math.Min(place[0], length - 1)).ToArray()));
                continue;
            }

            for (var i = 0L; i < field.Repeat; i++)
            {
                values[next++] = Read(field.Code, place[..field.ItemSize]);
                place = place[field.ItemSize..];
            }
        }

        return Value.Of(new PyTuple(values));
    }

    private static int SizeOf(char code, bool isNative) => code switch
    {
        'x' or 's' or 'p' => 1,
        'l' or 'L' when !isNative => 4,
        'n' or 'N' or 'P' when !isNative => 0,
        'F' => 8,
        'D' => 16,
        _ => MemoryFormat.SizeOf(code),
    };

    private bool TryAdd(char code, int size, long repeat, bool isAligned)
    {
        var part = code switch { 'F' => 4, 'D' => 8, _ => size };
        var gap = isAligned ? -Size & (part - 1) : 0;
        if (Size > long.MaxValue - gap || repeat > (long.MaxValue - Size - gap) / size)
        {
            return false;
        }

        var offset = Size + gap;
        Size = offset + (repeat * size);
        if (code is 's' or 'p' || (code != 'x' && repeat > 0))
        {
            _fields.Add(new Field(code, size, repeat, offset));
            Count += code is 's' or 'p' ? 1 : repeat;
        }

        return true;
    }

    private static bool TryPackText(Vm vm, in Field field, in Value value, Span<byte> place)
    {
        if (Ops.Unwrap(value).Ref is not PyByteString text)
        {
            return StructModule.Refuse(vm, $"argument for '{field.Code}' must be a bytes object");
        }

        if (field.Code == 's')
        {
            text.Span[..(int)Math.Min(text.Length, field.Repeat)].CopyTo(place);
        }
        else if (field.Repeat > 0)
        {
            var length = (int)Math.Min(Math.Min(text.Length, field.Repeat - 1), byte.MaxValue);
            place[0] = (byte)length;
            text.Span[..length].CopyTo(place[1..]);
        }

        return true;
    }

    private bool TryPack(Vm vm, char code, in Value value, Span<byte> place)
    {
        switch (code)
        {
            case 'c':
                if (Ops.Unwrap(value).Ref is not PyBytes { Length: 1 } character)
                {
                    return StructModule.Refuse(vm, "char format requires a bytes object of length 1");
                }

                place[0] = character.Data[0];
                return true;
            case '?':
                var isKnown = Ops.TryTruth(vm, value, out var truth);
                place[0] = truth ? (byte)1 : (byte)0;
                return isKnown;
            case 'e' or 'f' or 'd':
                return TryNumber(vm, value, out var number) && TryPackFloat(vm, code, number, place);
            case 'F' or 'D':
                if (Ops.Unwrap(value).Ref is PyComplex complex)
                {
                    var half = place.Length / 2;
                    WriteFloat(code == 'F' ? 'f' : 'd', complex.Number.Real, place[..half]);
                    WriteFloat(code == 'F' ? 'f' : 'd', complex.Number.Imaginary, place[half..]);
                    return true;
                }

                if (!IsNumber(value))
                {
                    return StructModule.Refuse(vm, "required argument is not a complex");
                }

                if (!TryNumber(vm, value, out number))
                {
                    return false;
                }

                WriteFloat(code == 'F' ? 'f' : 'd', number, place[..(place.Length / 2)]);
                return true;
            default:
                return TryPackInt(vm, code, value, place);
        }
    }

    private bool TryPackInt(Vm vm, char code, in Value value, Span<byte> place)
    {
        if (!Ops.TryIndexOrNone(vm, value, out var number))
        {
            return false;
        }

        if (number.IsNone)
        {
            return StructModule.Refuse(vm, "required argument is not an integer");
        }

        var bits = place.Length * 8;
        var isSigned = char.IsAsciiLetterLower(code);
        if (!number.IsSmallInt || bits < 64 || (number.Bits < 0 && !isSigned))
        {
            number.TryBigInteger(out var whole);
            var low = isSigned || code == 'P' ? -(BigInteger.One << (bits - 1)) : 0;
            var high = (BigInteger.One << (isSigned ? bits - 1 : bits)) - 1;
            if (whole < low || whole > high)
            {
                return StructModule.Refuse(vm, code == 'P' ? "int too large to convert"
                    : $"'{code}' format requires {low} <= number <= {high}");
            }

            number = number.IsSmallInt ? number : Value.Int((long)(ulong)whole);
        }

        var pattern = (ulong)number.Bits;
        for (var i = 0; i < place.Length; i++, pattern >>= 8)
        {
            place[_isBigEndian ? place.Length - 1 - i : i] = (byte)pattern;
        }

        return true;
    }

    private static bool IsNumber(in Value value)
    {
        var plain = Ops.Unwrap(value);
        return plain.IsFloat || plain.TryBigInteger(out _) || Ops.IsUserInstance(value);
    }

    private static bool TryNumber(Vm vm, in Value value, out double number)
    {
        number = 0;
        if (!IsNumber(value) || (Ops.Unwrap(value).TryBigInteger(out var whole) && double.IsInfinity((double)whole)))
        {
            return StructModule.Refuse(vm, "required argument is not a float");
        }

        return ArgumentConversion.TryDouble(vm, value, out number);
    }

    private bool TryPackFloat(Vm vm, char code, double number, Span<byte> place)
    {
        WriteFloat(code, number, place);
        if (double.IsInfinity(number) || !(code == 'e' ? Half.IsInfinity((Half)number)
            : code == 'f' && float.IsInfinity((float)number)))
        {
            return true;
        }

        vm.Fail(ExceptionTypes.OverflowError, $"float too large to pack with {code} format");
        return false;
    }

    private void WriteFloat(char code, double number, Span<byte> place)
    {
        switch (code)
        {
            case 'd':
                BinaryPrimitives.WriteDoubleLittleEndian(place, number);
                break;
            case 'f':
                BinaryPrimitives.WriteSingleLittleEndian(place, (float)number);
                break;
            default:
                BinaryPrimitives.WriteHalfLittleEndian(place, (Half)number);
                break;
        }

        if (_isBigEndian)
        {
            place.Reverse();
        }
    }

    private Value Read(char code, ReadOnlySpan<byte> place)
    {
        if (code is 'F' or 'D')
        {
            var half = place.Length / 2;
            var part = code == 'F' ? 'f' : 'd';
            return Value.Of(new PyComplex(new Complex(
                Read(part, place[..half]).AsDouble, Read(part, place[half..]).AsDouble)));
        }

        if (_isBigEndian && place.Length > 1)
        {
            Span<byte> turned = stackalloc byte[sizeof(long)];
            turned = turned[..place.Length];
            place.CopyTo(turned);
            turned.Reverse();
            return ReadLittle(code, turned);
        }

        return ReadLittle(code, place);
    }

    private static Value ReadLittle(char code, ReadOnlySpan<byte> place)
    {
        // The long of the standard sizes is the int of the native ones.
        code = place.Length == 4 ? code switch { 'l' => 'i', 'L' => 'I', _ => code } : code;
        MemoryFormat.TryRead(code, place, out var value);
        return value;
    }
}
