using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Bytes as hexadecimal digits: hex() and fromhex() of bytes, bytearray and memoryview.</summary>
internal static class HexText
{
    /// <summary>The separator argument of hex(), empty when absent; false: an error is raised.</summary>
    public static bool TrySeparator(Vm vm, in Value sep, out string separator)
    {
        separator = "";
        if (sep.IsMissing)
        {
            return true;
        }

        if (!Ops.TryLength(vm, sep, out var length))
        {
            return false;
        }

        if (length != 1)
        {
            vm.Fail(ExceptionTypes.ValueError, "sep must be length 1.");
            return false;
        }

        if (!Ops.TryText(sep, out separator))
        {
            if (Ops.Unwrap(sep).Ref is not PyBytes given)
            {
                vm.Fail(ExceptionTypes.TypeError, "sep must be str or bytes.");
                return false;
            }

            separator = Encoding.Latin1.GetString(given.Data);
        }

        if (separator[0] > 127)
        {
            vm.Fail(ExceptionTypes.ValueError, "sep must be ASCII.");
            return false;
        }

        return true;
    }

    /// <summary>Two digits a byte, with a separator between groups; a positive size counts from the end.</summary>
    public static Value Write(Vm vm, ReadOnlySpan<byte> data, string separator, long groupSize)
    {
        if (!vm.Charge(data.Length * 6L) || !vm.ChargeWork(data.Length))
        {
            return Value.Error;
        }

        var digits = Convert.ToHexStringLower(data);
        var group = groupSize == long.MinValue ? long.MaxValue : Math.Abs(groupSize);
        if (separator.Length == 0 || group == 0 || data.Length == 0)
        {
            return Value.Str(digits);
        }

        var text = new StringBuilder(data.Length * 3);
        for (var i = 0; i < data.Length; i++)
        {
            if (i > 0 && (groupSize > 0 ? data.Length - i : i) % group == 0)
            {
                text.Append(separator);
            }

            text.Append(digits, i * 2, 2);
        }

        return Value.Str(text.ToString());
    }

    /// <summary>
    /// The bytes that pairs of digits give, white space between them skipped; false: an error is raised.
    /// </summary>
    public static bool TryRead(Vm vm, in Value source, out byte[] bytes)
    {
        bytes = [];
        ReadOnlySpan<char> digits;
        if (Ops.TryText(source, out var text))
        {
            digits = text;
        }
        else if (Ops.IsBytesLike(source))
        {
            if (!Ops.TryBytesLike(vm, source, out var given) || !vm.Charge(given.Length * 2L))
            {
                return false;
            }

            digits = Encoding.Latin1.GetString(given.Span);
        }
        else
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"fromhex() argument must be str or bytes-like, not {source.Class.FullName}");
            return false;
        }

        if (!vm.Charge(digits.Length) || !vm.ChargeWork(digits.Length))
        {
            return false;
        }

        var made = new byte[digits.Length / 2];
        var count = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            if (digits[at] is ' ' or (>= '\t' and <= '\r'))
            {
                continue;
            }

            var position = !char.IsAsciiHexDigit(digits[at]) ? at
                : at + 1 < digits.Length && !char.IsAsciiHexDigit(digits[at + 1]) ? at + 1 : -1;
            if (position >= 0 || at + 1 >= digits.Length)
            {
                vm.Fail(ExceptionTypes.ValueError, position >= 0
                    ? $"non-hexadecimal number found in fromhex() arg at position {position}"
                    : "fromhex() arg must contain an even number of hexadecimal digits");
                return false;
            }

            made[count++] = (byte)((Digit(digits[at]) << 4) | Digit(digits[at + 1]));
            at++;
        }

        bytes = count == made.Length ? made : made[..count];
        return true;
    }

    private static int Digit(char c) => c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}
