using System.Numerics;
using System.Runtime.CompilerServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Text of integers: reading and writing in every base.</summary>
internal static partial class IntText
{
    // Pieces of this many digits are read in one go; above it halves are read and joined by one multiplication.
    private const int LeafDigits = 1280;

    private static readonly TextError BadRadix = TextError.Value("int() base must be >= 2 and <= 36, or 0");

    /// <summary>Reads an everyday decimal: an optional minus sign and 1 to 18 digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryParseSmall(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        int at = text.Length > 0 && text[0] == '-' ? 1 : 0;
        if ((uint)(text.Length - at - 1) >= 18)
        {
            return false;
        }

        long number = 0;
        for (int i = at; i < text.Length; i++)
        {
            uint digit = (uint)text[i] - '0';
            if (digit > 9)
            {
                return false;
            }

            number = number * 10 + digit;
        }

        value = at == 0 ? number : -number;
        return true;
    }

    /// <summary>Reads the text as int(str, radix) does; radix 0 takes the base from a prefix.</summary>
    /// <remarks>Errors: ValueError for another form or more digits than allowed (0 allows any number), refused by
    /// the meter. Cost: linear in bases that are powers of two, n**1.6 in others.</remarks>
    public static bool TryParse(
        ReadOnlySpan<char> text, int radix, int maxDigits, IWorkMeter meter, out BigInteger value, out TextError error)
    {
        value = BigInteger.Zero;
        if (radix == 10 && TryParseSmall(text, out long small))
        {
            value = small;
            error = default;
            return true;
        }

        if (radix is < 0 or 1 or > 36)
        {
            error = BadRadix;
            return false;
        }

        ReadOnlySpan<char> ascii = text;
        if (!NumberText.IsAscii(text))
        {
            char[] buffer = new char[text.Length];
            ascii = buffer.AsSpan(0, NumberText.ToAscii(text, buffer));
        }

        int shown = radix;
        byte[]? digits = ReadDigits(NumberText.Trim(ascii), ref radix, out bool negative);
        if (digits is null)
        {
            error = NotAnInt(text, shown);
            return false;
        }

        return TryEvaluate(digits, radix, negative, maxDigits, meter, out value, out error);
    }

    /// <summary>Reads the bytes as int(bytes, radix) does.</summary>
    public static bool TryParse(
        ReadOnlySpan<byte> text, int radix, int maxDigits, IWorkMeter meter, out BigInteger value, out TextError error)
    {
        value = BigInteger.Zero;
        if (radix is < 0 or 1 or > 36)
        {
            error = BadRadix;
            return false;
        }

        char[] chars = new char[text.Length];
        for (int i = 0; i < chars.Length; i++)
        {
            chars[i] = (char)text[i];
        }

        int shown = radix;
        byte[]? digits = ReadDigits(NumberText.Trim(chars), ref radix, out bool negative);
        if (digits is null)
        {
            error = NotAnIntShown(StringRepr.ReprBytes(text[..Math.Min(text.Length, 4096)]), shown);
            return false;
        }

        return TryEvaluate(digits, radix, negative, maxDigits, meter, out value, out error);
    }

    /// <summary>The error of int(x) for an argument shown by its repr, which is cut at 200 characters.</summary>
    public static TextError NotAnIntShown(string repr, int radix)
    {
        string cut = repr.Length > 200 ? repr[..200] : repr;
        return TextError.Value($"invalid literal for int() with base {radix}: {cut}");
    }

    /// <summary>The error for more decimal digits than allowed when reading.</summary>
    public static TextError TooManyDigitsRead(int maxDigits, int digits) => TextError.Value(
        $"Exceeds the limit ({maxDigits} digits) for integer string conversion: value has {digits} digits; " +
        "use sys.set_int_max_str_digits() to increase the limit");

    private static TextError NotAnInt(ReadOnlySpan<char> text, int radix)
    {
        // 200 characters are shown. One quote more than that decides which quotes are put around it.
        Span<char> scratch = stackalloc char[512];
        var buffer = new TextBuffer(scratch);
        StringRepr.AppendReprStart(ref buffer, text, 200);
        ReadOnlySpan<char> repr = buffer.Written;
        return NotAnIntShown(new string(repr), radix);
    }

    /// <summary>The digit values of a trimmed literal, or null when it has another form.</summary>
    private static byte[]? ReadDigits(ReadOnlySpan<char> text, ref int radix, out bool negative)
    {
        negative = text.Length > 0 && text[0] == '-';
        int at = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        bool zeroOnly = false;
        int prefixed = at + 1 < text.Length && text[at] == '0' ? PrefixRadix(text[at + 1]) : 0;
        if (radix == 0)
        {
            // Without a prefix a leading zero is only allowed in zero itself.
            radix = prefixed != 0 ? prefixed : 10;
            zeroOnly = prefixed == 0 && at < text.Length && text[at] == '0';
        }

        if (prefixed == radix)
        {
            at += 2;
            at += at < text.Length && text[at] == '_' ? 1 : 0;
        }

        if (at >= text.Length)
        {
            return null;
        }

        byte[] digits = new byte[text.Length - at];
        int count = 0;
        bool afterDigit = false;
        for (; at < text.Length; at++)
        {
            char c = text[at];
            if (c == '_' && afterDigit)
            {
                afterDigit = false;
                continue;
            }

            int digit = DigitValue(c);
            if (digit >= radix || (zeroOnly && digit != 0))
            {
                return null;
            }

            digits[count++] = (byte)digit;
            afterDigit = true;
        }

        if (!afterDigit)
        {
            return null;
        }

        Array.Resize(ref digits, count);
        return digits;
    }

    private static int PrefixRadix(char c) => (c | 0x20) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };

    private static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'z' => c - 'a' + 10,
        >= 'A' and <= 'Z' => c - 'A' + 10,
        _ => 37,
    };

    private static bool TryEvaluate(
        byte[] digits, int radix, bool negative, int maxDigits, IWorkMeter meter, out BigInteger value,
        out TextError error)
    {
        error = default;
        if (BitOperations.IsPow2(radix))
        {
            value = FromBits(digits, BitOperations.Log2((uint)radix));
        }
        else
        {
            value = BigInteger.Zero;
            if (maxDigits > 0 && digits.Length > maxDigits)
            {
                error = TooManyDigitsRead(maxDigits, digits.Length);
                return false;
            }

            long bits = digits.Length * 6L;
            if ((digits.Length > 1000 && !meter.ChargeWork(3 * IntMath.MultiplicationWork(bits / 2, bits / 2)))
                || !TryPowers(radix, digits.Length, meter, out var powers)
                || !TryJoin(digits, radix, powers, meter, out value))
            {
                error = TextError.Refused;
                return false;
            }
        }

        value = negative ? -value : value;
        return true;
    }

    private static BigInteger FromBits(ReadOnlySpan<byte> digits, int digitBits)
    {
        byte[] bytes = new byte[(int)(((long)digits.Length * digitBits + 7) / 8)];
        int at = 0;
        uint pending = 0;
        int bits = 0;
        for (int i = digits.Length - 1; i >= 0; i--)
        {
            pending |= (uint)digits[i] << bits;
            bits += digitBits;
            if (bits >= 8)
            {
                bytes[at++] = (byte)pending;
                pending >>= 8;
                bits -= 8;
            }
        }

        if (bits > 0)
        {
            bytes[at] = (byte)pending;
        }

        return new BigInteger(bytes, isUnsigned: true);
    }

    /// <summary>radix ** LeafDigits, its square, the square of that and so on, as far as halving needs them.</summary>
    private static bool TryPowers(int radix, int digits, IWorkMeter meter, out BigInteger[] powers)
    {
        var made = new List<BigInteger>();
        for (long low = LeafDigits; low < digits; low *= 2)
        {
            var power = made.Count == 0 ? BigInteger.Pow(radix, LeafDigits) : made[^1];
            if (made.Count > 0 && !LongMultiplication.TryMultiply(power, power, meter, out power))
            {
                powers = [];
                return false;
            }

            made.Add(power);
        }

        powers = [.. made];
        return true;
    }

    /// <summary>Reads digits by halves of a leaf's size times a power of two.</summary>
    /// <remarks>Recursion is bounded by the logarithm of the number of digits.</remarks>
    private static bool TryJoin(
        ReadOnlySpan<byte> digits, int radix, ReadOnlySpan<BigInteger> powers, IWorkMeter meter, out BigInteger value)
    {
        if (digits.Length <= LeafDigits)
        {
            value = ReadLeaf(digits, radix);
            return true;
        }

        int level = powers.Length - 1;
        while ((long)LeafDigits << level >= digits.Length)
        {
            level--;
        }

        int low = LeafDigits << level;
        if (!TryJoin(digits[..^low], radix, powers, meter, out value)
            || !TryJoin(digits[^low..], radix, powers, meter, out BigInteger lower)
            || !LongMultiplication.TryMultiply(value, powers[level], meter, out value))
        {
            return false;
        }

        value += lower;
        return true;
    }

    /// <summary>Reads digits one machine word at a time.</summary>
    [SkipLocalsInit]
    private static BigInteger ReadLeaf(ReadOnlySpan<byte> digits, int radix)
    {
        // As many digits as fit a word go in at once; six bits a digit bound the words needed.
        int step = 1;
        ulong factor = (uint)radix;
        while (factor <= ulong.MaxValue / (uint)radix)
        {
            factor *= (uint)radix;
            step++;
        }

        Span<ulong> limbs = stackalloc ulong[LeafDigits * 6 / 64 + 2];
        int used = 0;
        for (int at = 0; at < digits.Length;)
        {
            int take = at == 0 && digits.Length % step != 0 ? digits.Length % step : step;
            ulong carry = 0;
            foreach (byte digit in digits.Slice(at, take))
            {
                carry = carry * (uint)radix + digit;
            }

            for (int i = 0; i < used; i++)
            {
                ulong high = Math.BigMul(limbs[i], factor, out ulong low);
                low += carry;
                limbs[i] = low;
                carry = high + (low < carry ? 1UL : 0UL);
            }

            if (carry != 0)
            {
                limbs[used++] = carry;
            }

            at += take;
        }

        Span<byte> bytes = System.Runtime.InteropServices.MemoryMarshal.AsBytes(limbs[..used]);
        return new BigInteger(bytes, isUnsigned: true);
    }
}
