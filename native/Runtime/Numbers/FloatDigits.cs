using System.Runtime.CompilerServices;

namespace Monty.Runtime.Numbers;

/// <summary>Exact decimal digits of floats, rounded half to even at any position.</summary>
/// <remarks>
/// The value is 0.d1d2d3... times ten to the power of the decimal point position. Zero has no digits. Digits the
/// buffer does not hold are zero.
/// </remarks>
internal static class FloatDigits
{
    /// <summary>Size of a buffer that holds all digits of any float.</summary>
    public const int BufferSize = 1120;

    private const uint WordBase = 1_000_000_000;
    private const int WordDigits = 9;
    private const int MaxWords = 170;
    private const int UnitsWord = 40;

    private const string DigitPairs =
        "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849" +
        "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";

    private static ReadOnlySpan<ulong> PowersOfTen =>
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
        10_000_000_000_000_000, 100_000_000_000_000_000, 1_000_000_000_000_000_000, 10_000_000_000_000_000_000,
    ];

    /// <summary>Ten to the given power, 0 to 19.</summary>
    public static ulong PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <summary>Splits a finite float into an integer significand and a power of two; the sign is left out.</summary>
    public static ulong Split(double value, out int exponent)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        ulong significand = bits & 0xF_FFFF_FFFF_FFFF;
        int biased = (int)(bits >> 52) & 0x7FF;
        if (biased == 0)
        {
            exponent = -1074;
            return significand;
        }

        exponent = biased - 1075;
        return significand | 1UL << 52;
    }

    /// <summary>Digits of |value| up to a number of places after the decimal point (before it when negative).</summary>
    /// <returns>The number of digits written, without trailing rounding artefacts beyond the place.</returns>
    public static int Places(double value, int places, Span<char> digits, out int decimalPoint)
    {
        if (places is >= 0 and < 20 && TryScale(value, places, out ulong scaled))
        {
            int count = WriteDigits(scaled, digits);
            decimalPoint = count - places;
            return count;
        }

        return Exact(value, places, false, digits, out decimalPoint);
    }

    /// <summary>The given number of leading digits of |value|.</summary>
    public static int Leading(double value, int wanted, Span<char> digits, out int decimalPoint)
    {
        double magnitude = Math.Abs(value);
        if (wanted <= 18 && magnitude is >= 1e-10 and < 1e17)
        {
            // The estimate of the exponent may be off by one; a second try with the other scale settles it.
            int places = wanted - 1 - (int)Math.Floor(Math.Log10(magnitude));
            for (int attempt = 0; attempt < 3 && places is >= 0 and < 20; attempt++)
            {
                if (!TryScale(value, places, out ulong scaled))
                {
                    break;
                }

                if (scaled >= PowersOfTen[wanted])
                {
                    places--;
                }
                else if (scaled < PowersOfTen[wanted - 1])
                {
                    places++;
                }
                else if (scaled == PowersOfTen[wanted - 1])
                {
                    // Either exactly a power of ten, or rounded up to one at a scale that is too coarse.
                    break;
                }
                else
                {
                    int count = WriteDigits(scaled, digits);
                    decimalPoint = count - places;
                    return count;
                }
            }
        }

        return Exact(value, wanted, true, digits, out decimalPoint);
    }

    /// <summary>|value| times ten to the power of places (0 to 19), rounded half to even, if that is cheap.</summary>
    public static bool TryScale(double value, int places, out ulong scaled)
    {
        ulong significand = Split(value, out int exponent);
        ulong high = Math.BigMul(significand, PowersOfTen[places], out ulong low);
        if (exponent >= 0)
        {
            scaled = low << exponent;
            return high == 0 && exponent < 12 && scaled >> exponent == low;
        }

        int shift = -exponent;
        if (shift >= 128)
        {
            scaled = 0;
            return false;
        }

        UInt128 product = new(high, low);
        UInt128 quotient = product >> shift;
        if (quotient >> 63 != 0)
        {
            scaled = 0;
            return false;
        }

        UInt128 remainder = product - (quotient << shift);
        UInt128 half = UInt128.One << (shift - 1);
        scaled = (ulong)quotient;
        if (remainder > half || (remainder == half && (scaled & 1) != 0))
        {
            scaled++;
        }

        return true;
    }

    /// <summary>Writes the digits of a number, none for zero, and returns how many they are.</summary>
    public static int WriteDigits(ulong number, Span<char> digits)
    {
        if (number == 0)
        {
            return 0;
        }

        int count = CountDigits(number);
        int at = count;
        while (number >= 100)
        {
            ulong rest = number / 100;
            int pair = (int)(number - rest * 100) * 2;
            digits[--at] = DigitPairs[pair + 1];
            digits[--at] = DigitPairs[pair];
            number = rest;
        }

        if (number >= 10)
        {
            digits[1] = DigitPairs[(int)number * 2 + 1];
            digits[0] = DigitPairs[(int)number * 2];
        }
        else
        {
            digits[0] = (char)('0' + number);
        }

        return count;
    }

    /// <summary>Takes the trailing zeros off a number other than zero and returns how many they were.</summary>
    public static int TrimZeros(ref ulong number)
    {
        int zeros = 0;
        for (int step = 8; step > 0; step >>= 1)
        {
            ulong power = PowersOfTen[step];
            while (number % power == 0)
            {
                number /= power;
                zeros += step;
            }
        }

        return zeros;
    }

    /// <summary>The number of decimal digits of a number, 1 for zero.</summary>
    public static int CountDigits(ulong number)
    {
        // The logarithm is below the true count by at most one.
        int estimate = (64 - System.Numerics.BitOperations.LeadingZeroCount(number | 1)) * 1233 >> 12;
        return estimate < 20 && number >= PowersOfTen[estimate] ? estimate + 1 : Math.Max(estimate, 1);
    }

    /// <summary>Expands the value in base 10**9 and rounds the digits at the wanted position.</summary>
    [SkipLocalsInit]
    private static int Exact(double value, int position, bool leading, Span<char> digits, out int decimalPoint)
    {
        Span<uint> words = stackalloc uint[MaxWords];
        int head = Expand(value, words, out int tail);
        Span<char> all = stackalloc char[MaxWords * WordDigits];
        int length = 0;
        for (int i = head; i < tail; i++)
        {
            uint word = words[i];
            for (int k = WordDigits - 1; k >= 0; k--)
            {
                all[length + k] = (char)('0' + word % 10);
                word /= 10;
            }

            length += WordDigits;
        }

        int first = 0;
        while (first < length && all[first] == '0')
        {
            first++;
        }

        while (length > first && all[length - 1] == '0')
        {
            length--;
        }

        decimalPoint = (UnitsWord + 1 - head) * WordDigits - first;
        if (first == length)
        {
            decimalPoint = leading ? 1 : -position;
            return 0;
        }

        ReadOnlySpan<char> exact = all[first..length];
        long keep = leading ? position : (long)decimalPoint + position;
        if (keep >= exact.Length)
        {
            exact.CopyTo(digits);
            return exact.Length;
        }

        return Round(exact, (int)Math.Max(keep, -1), digits, ref decimalPoint);
    }

    private static int Round(ReadOnlySpan<char> exact, int keep, Span<char> digits, ref int decimalPoint)
    {
        if (keep < 0)
        {
            return 0;
        }

        bool up = exact[keep] > '5';
        if (exact[keep] == '5')
        {
            // Invariant: exact has no trailing zeros, so anything behind the 5 makes it more than half.
            up = exact.Length > keep + 1 || (keep > 0 && (exact[keep - 1] & 1) != 0);
        }

        exact[..keep].CopyTo(digits);
        if (!up)
        {
            return keep;
        }

        int at = keep - 1;
        while (at >= 0 && digits[at] == '9')
        {
            at--;
        }

        if (at < 0)
        {
            digits[0] = '1';
            decimalPoint++;
            return 1;
        }

        digits[at]++;
        return at + 1;
    }

    /// <summary>Fills words with the value, the most significant at the returned index, units at UnitsWord.</summary>
    private static int Expand(double value, Span<uint> words, out int tail)
    {
        ulong significand = Split(value, out int exponent);
        int head = UnitsWord - 1;
        tail = UnitsWord + 1;
        words[head] = (uint)(significand / WordBase);
        words[UnitsWord] = (uint)(significand % WordBase);
        while (exponent > 0)
        {
            int shift = Math.Min(exponent, 29);
            ulong carry = 0;
            for (int i = tail - 1; i >= head; i--)
            {
                ulong product = ((ulong)words[i] << shift) + carry;
                carry = product / WordBase;
                words[i] = (uint)(product - carry * WordBase);
            }

            if (carry != 0)
            {
                words[--head] = (uint)carry;
            }

            exponent -= shift;
        }

        while (exponent < 0)
        {
            int shift = Math.Min(-exponent, 29);
            uint mask = (1u << shift) - 1;
            uint carry = 0;
            for (int i = head; i < tail; i++)
            {
                ulong sum = (ulong)carry * WordBase + words[i];
                words[i] = (uint)(sum >> shift);
                carry = (uint)sum & mask;
            }

            while (carry != 0)
            {
                ulong sum = (ulong)carry * WordBase;
                words[tail++] = (uint)(sum >> shift);
                carry = (uint)sum & mask;
            }

            while (head < tail - 1 && words[head] == 0)
            {
                head++;
            }

            exponent += shift;
        }

        return head;
    }
}
