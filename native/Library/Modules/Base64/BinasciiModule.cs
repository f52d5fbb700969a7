using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Base64;

/// <summary>The functions of binascii.</summary>
[PyModule("binascii")]
internal static partial class BinasciiModule
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static readonly sbyte[] Digits = MakeDigits();

    /// <summary>Base64 of bytes.</summary>
    [PyFunction("b2a_base64(data, /, *, newline=True)", Cost = Cost.Charged)]
    private static Value ToBase64(Vm vm, ReadOnlyMemory<byte> data, bool newline)
    {
        var source = data.Span;
        var length = (((long)source.Length + 2) / 3 * 4) + (newline ? 1 : 0);
        if (!vm.Charge(length) || !vm.ChargeWork(length))
        {
            return Value.Error;
        }

        if (length > Array.MaxLength)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        var made = new byte[length];
        System.Buffers.Text.Base64.EncodeToUtf8(source, made, out _, out _);
        if (newline)
        {
            made[^1] = (byte)'\n';
        }

        return Value.Of(new PyBytes(made));
    }

    /// <summary>The bytes of base64 text.</summary>
    /// <remarks>Source: CPython 3.14 Modules/binascii.c, binascii_a2b_base64_impl.</remarks>
    [PyFunction("a2b_base64(data, /, *, strict_mode=False)", Cost = Cost.Charged)]
    private static Value FromBase64(Vm vm, Value data, bool strictMode)
    {
        if (!TryAscii(vm, data, out var bytes) || !vm.Charge(bytes.Length) || !vm.ChargeWork(bytes.Length * 2L))
        {
            return Value.Error;
        }

        var source = bytes.Span;
        if (strictMode && source.Length > 0 && source[0] == '=')
        {
            return Fail(vm, "Leading padding not allowed");
        }

        var made = new byte[((source.Length + 3) / 4 * 3) + 3];
        var length = 0;
        var quad = 0;
        var left = 0;
        var pads = 0;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == '=')
            {
                pads++;
                if (quad >= 2 && quad + pads >= 4)
                {
                    return strictMode && i + 1 < source.Length ? Fail(vm, "Excess data after padding")
                        : Value.Of(new PyBytes(made[..length]));
                }

                if (strictMode && quad == 0)
                {
                    return Fail(vm, "Excess padding not allowed");
                }

                continue;
            }

            var digit = c < 128 ? Digits[c] : -1;
            if (digit < 0)
            {
                if (strictMode)
                {
                    return Fail(vm, "Only base64 data is allowed");
                }

                continue;
            }

            if (strictMode && pads > 0)
            {
                return Fail(vm, "Discontinuous padding not allowed");
            }

            pads = 0;
            switch (quad)
            {
                case 0:
                    quad = 1;
                    left = digit;
                    break;
                case 1:
                    quad = 2;
                    made[length++] = (byte)((left << 2) | (digit >> 4));
                    left = digit & 15;
                    break;
                case 2:
                    quad = 3;
                    made[length++] = (byte)((left << 4) | (digit >> 2));
                    left = digit & 3;
                    break;
                default:
                    quad = 0;
                    made[length++] = (byte)((left << 6) | digit);
                    left = 0;
                    break;
            }
        }

        return quad == 0 ? Value.Of(new PyBytes(made[..length]))
            : Fail(vm, quad == 1
                ? "Invalid base64-encoded string: number of data characters "
                    + $"({(length / 3 * 4) + 1}) cannot be 1 more than a multiple of 4"
                : "Incorrect padding");
    }

    /// <summary>The CRC-32 of bytes.</summary>
    [PyFunction("crc32(data, crc=0, /)", Cost = Cost.Linear)]
    private static long Crc32(ReadOnlyMemory<byte> data, System.Numerics.BigInteger crc) =>
        Zlib.Checksum.Crc32((uint)(crc & uint.MaxValue), data.Span);

    /// <summary>The CRC of bytes as BinHex has it.</summary>
    [PyFunction("crc_hqx(data, crc, /)", Cost = Cost.Linear)]
    private static long CrcHqx(ReadOnlyMemory<byte> data, System.Numerics.BigInteger crc)
    {
        var value = (uint)(crc & 0xFFFF);
        foreach (var each in data.Span)
        {
            value ^= (uint)each << 8;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 0x8000) != 0 ? ((value << 1) ^ 0x1021) & 0xFFFF : value << 1;
            }
        }

        return value;
    }

    /// <summary>The hexadecimal text of bytes, as bytes.</summary>
    [PyFunction("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)", Cost = Cost.Charged)]
    private static Value Hexlify(Vm vm, Value data, Value sep, Value bytesPerSep) => ToHex(vm, data, sep, bytesPerSep);

    /// <summary>The hexadecimal text of bytes, as bytes.</summary>
    [PyFunction("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)", Cost = Cost.Charged)]
    private static Value ToHex(Vm vm, Value data, Value sep, Value bytesPerSep)
    {
        if (!Ops.TryBytesLike(vm, data, out var bytes) || !vm.Charge(bytes.Length * 4L))
        {
            return Value.Error;
        }

        return vm.TailText("binascii", "_hexlified", Value.Of(new PyBytes(bytes.ToArray())),
            sep.IsMissing ? Value.None : sep, bytesPerSep);
    }

    /// <summary>The bytes of hexadecimal text.</summary>
    [PyFunction("unhexlify(hexstr, /)", Cost = Cost.Charged)]
    private static Value Unhexlify(Vm vm, Value hexstr) => FromHex(vm, hexstr);

    /// <summary>The bytes of hexadecimal text.</summary>
    [PyFunction("a2b_hex(hexstr, /)", Cost = Cost.Charged)]
    private static Value FromHex(Vm vm, Value hexstr)
    {
        if (!TryAscii(vm, hexstr, out var bytes) || !vm.Charge(bytes.Length) || !vm.ChargeWork(bytes.Length))
        {
            return Value.Error;
        }

        var source = bytes.Span;
        if (source.Length % 2 != 0)
        {
            return Fail(vm, "Odd-length string");
        }

        var made = new byte[source.Length / 2];
        for (var i = 0; i < made.Length; i++)
        {
            if (!char.IsAsciiHexDigit((char)source[2 * i]) || !char.IsAsciiHexDigit((char)source[(2 * i) + 1]))
            {
                return Fail(vm, "Non-hexadecimal digit found");
            }

            made[i] = (byte)((Convert(source[2 * i]) << 4) | Convert(source[(2 * i) + 1]));
        }

        return Value.Of(new PyBytes(made));
    }

    private static int Convert(byte digit) => digit <= '9' ? digit - '0' : (digit | 32) - 'a' + 10;

    private static bool TryAscii(Vm vm, in Value value, out ReadOnlyMemory<byte> bytes)
    {
        if (!Ops.TryText(value, out var text))
        {
            if (!Ops.IsBytesLike(value))
            {
                bytes = default;
                return !vm.Fail(ExceptionTypes.TypeError, "argument should be bytes, buffer or ASCII string, not "
                    + $"'{value.Class.Name}'").IsError;
            }

            return Ops.TryBytesLike(vm, value, out bytes);
        }

        bytes = default;
        if (!System.Text.Ascii.IsValid(text))
        {
            return !vm.Fail(ExceptionTypes.ValueError, "string argument should contain only ASCII characters").IsError;
        }

        if (!vm.Charge(text.Length))
        {
            return false;
        }

        bytes = System.Text.Encoding.ASCII.GetBytes(text);
        return true;
    }

    private static Value Fail(Vm vm, string message) => vm.TailText("binascii", "_fail", Value.Str(message));

    private static sbyte[] MakeDigits()
    {
        var digits = new sbyte[128];
        Array.Fill(digits, (sbyte)-1);
        for (var i = 0; i < Alphabet.Length; i++)
        {
            digits[Alphabet[i]] = (sbyte)i;
        }

        return digits;
    }
}

/// <summary>What the text of base64 uses: groups of bytes as digits of another base, and back.</summary>
[PyModule("_base64")]
internal static partial class Base64Internals
{
    /// <summary>Each group of some bytes as some digits of a base.</summary>
    [PyFunction("_encode_groups(data, alphabet, size, count, base, /)", Cost = Cost.Charged)]
    private static Value EncodeGroups(Vm vm, PyBytes data, PyBytes alphabet, long size, long count, long @base)
    {
        var length = data.Data.Length / size * count;
        if (!vm.Charge(length) || !vm.ChargeWork(length * 4))
        {
            return Value.Error;
        }

        var made = new byte[length];
        for (long group = 0; group < data.Data.Length / size; group++)
        {
            ulong number = 0;
            for (long i = 0; i < size; i++)
            {
                number = (number << 8) | data.Data[(group * size) + i];
            }

            for (var i = count - 1; i >= 0; i--)
            {
                made[(group * count) + i] = alphabet.Data[number % (ulong)@base];
                number /= (ulong)@base;
            }
        }

        return Value.Of(new PyBytes(made));
    }

    /// <summary>The bytes of groups of digits; None when a digit is unknown or a group too large.</summary>
    [PyFunction("_decode_groups(data, alphabet, count, size, base, /)", Cost = Cost.Charged)]
    private static Value DecodeGroups(Vm vm, PyBytes data, PyBytes alphabet, long count, long size, long @base)
    {
        var length = data.Data.Length / count * size;
        if (!vm.Charge(length) || !vm.ChargeWork(data.Data.Length * 8L))
        {
            return Value.Error;
        }

        var digits = new int[256];
        Array.Fill(digits, -1);
        for (var i = 0; i < alphabet.Data.Length; i++)
        {
            digits[alphabet.Data[i]] = i;
        }

        var made = new byte[length];
        for (long group = 0; group < data.Data.Length / count; group++)
        {
            ulong number = 0;
            for (long i = 0; i < count; i++)
            {
                var digit = digits[data.Data[(group * count) + i]];
                if (digit < 0)
                {
                    return Value.None;
                }

                number = (number * (ulong)@base) + (ulong)digit;
            }

            if (number >> (int)(size * 8) != 0)
            {
                return Value.None;
            }

            for (var i = size - 1; i >= 0; i--)
            {
                made[(group * size) + i] = (byte)number;
                number >>= 8;
            }
        }

        return Value.Of(new PyBytes(made));
    }
}
