using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Writing integers.</summary>
internal static partial class IntText
{
    // A multiple of nine, the digits that a division by a word takes off.
    private const int PieceDigits = 162;
    private const int PieceWork = 1000;

    private const double DigitsPerBit = 0.30102999566398120;

    // The texts of small ints are shared.
    private static readonly string[] SmallTexts = MakeSmallTexts();

    /// <summary>The decimal text.</summary>
    public static string ToText(long value) => (ulong)value < (ulong)SmallTexts.Length
        ? SmallTexts[value]
        : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The decimal text.</summary>
    /// <remarks>Errors: ValueError for more digits than allowed (0 allows any number), refused by the meter.
    /// Cost: some divisions by half of the digits, charged.</remarks>
    public static bool TryToText(
        BigInteger value, int maxDigits, IWorkMeter meter, out string text, out TextError error)
    {
        error = default;
        text = "";
        long bits = value.GetBitLength();
        if (maxDigits > 0 && bits * DigitsPerBit > maxDigits + 1)
        {
            error = TooManyDigitsWritten(maxDigits);
            return false;
        }

        if (bits > 2048)
        {
            if (!TextLimits.TryCharge(meter, (long)(2 * bits * DigitsPerBit), out error))
            {
                return false;
            }

            if (!meter.ChargeWork(5 * IntMath.DivisionWork(bits, bits / 2)))
            {
                error = TextError.Refused;
                return false;
            }
        }

        if (bits < 200)
        {
            text = value.ToString(CultureInfo.InvariantCulture);
        }
        else if (!TryPrintLarge(value, meter, out text))
        {
            error = TextError.Refused;
            return false;
        }

        if (maxDigits > 0 && text.Length - (value.Sign < 0 ? 1 : 0) > maxDigits)
        {
            text = "";
            error = TooManyDigitsWritten(maxDigits);
            return false;
        }

        return true;
    }

    /// <summary>Splits by powers of ten whose exponents double, down to pieces that are written word by word.</summary>
    private static bool TryPrintLarge(BigInteger value, IWorkMeter meter, out string text)
    {
        text = "";
        BigInteger magnitude = BigInteger.Abs(value);
        var powers = new List<BigInteger> { BigInteger.Pow(10, PieceDigits) };
        while (powers[^1].GetBitLength() * 2 <= magnitude.GetBitLength() + 1)
        {
            if (!LongMultiplication.TryMultiply(powers[^1], powers[^1], meter, out BigInteger square))
            {
                return false;
            }

            powers.Add(square);
        }

        // Invariant: the magnitude is below the square of the last power.
        char[] digits = new char[(2 * PieceDigits << (powers.Count - 1)) + 1];
        digits[0] = '-';
        Span<char> written = digits.AsSpan(1);
        if (!TryPrintPieces(magnitude, CollectionsMarshal.AsSpan(powers), meter, written))
        {
            return false;
        }

        int zeros = written.IndexOfAnyExcept('0');
        if (value.Sign < 0)
        {
            digits[zeros] = '-';
            zeros--;
        }

        text = new string(digits.AsSpan(zeros + 1));
        return true;
    }

    /// <summary>Fills the span with the digits of a number. Recursion is bounded by the number of powers.</summary>
    private static bool TryPrintPieces(
        BigInteger magnitude, ReadOnlySpan<BigInteger> powers, IWorkMeter meter, Span<char> digits)
    {
        if (powers.Length == 0)
        {
            PrintPiece(magnitude, digits);
            return meter.ChargeWork(PieceWork);
        }

        return IntMath.TryDivide(magnitude, powers[^1], meter, out BigInteger high, out BigInteger low)
            && TryPrintPieces(high, powers[..^1], meter, digits[..(digits.Length / 2)])
            && TryPrintPieces(low, powers[..^1], meter, digits[(digits.Length / 2)..]);
    }

    [SkipLocalsInit]
    private static void PrintPiece(BigInteger magnitude, Span<char> digits)
    {
        Span<uint> limbs = stackalloc uint[PieceDigits * 4 / 32 + 1];
        limbs.Clear();
        magnitude.TryWriteBytes(MemoryMarshal.AsBytes(limbs), out _, isUnsigned: true);
        int used = limbs.Length;
        for (int end = digits.Length; end > 0; end -= 9)
        {
            while (used > 0 && limbs[used - 1] == 0)
            {
                used--;
            }

            ulong rest = 0;
            for (int i = used - 1; i >= 0; i--)
            {
                ulong sum = rest << 32 | limbs[i];
                ulong quotient = sum / 1_000_000_000;
                limbs[i] = (uint)quotient;
                rest = sum - quotient * 1_000_000_000;
            }

            var piece = (uint)rest;
            for (int i = end - 1; i >= end - 9; i--)
            {
                digits[i] = (char)('0' + piece % 10);
                piece /= 10;
            }
        }
    }

    /// <summary>The error for more decimal digits than allowed when writing.</summary>
    public static TextError TooManyDigitsWritten(int maxDigits) => TextError.Value(
        $"Exceeds the limit ({maxDigits} digits) for integer string conversion; " +
        "use sys.set_int_max_str_digits() to increase the limit");

    /// <summary>The text of hex(int), prefix included.</summary>
    public static string Hex(BigInteger value) => ToRadix(value, 4, "0x");

    /// <summary>The text of oct(int), prefix included.</summary>
    public static string Oct(BigInteger value) => ToRadix(value, 3, "0o");

    /// <summary>The text of bin(int), prefix included.</summary>
    public static string Bin(BigInteger value) => ToRadix(value, 1, "0b");

    /// <summary>The text in a base of 2**digitBits with a prefix after the sign.</summary>
    /// <remarks>Cost: one character for each digit, charged by the caller (see <see cref="RadixLength"/>).</remarks>
    public static string ToRadix(BigInteger value, int digitBits, string prefix = "", bool upper = false)
    {
        Span<char> scratch = stackalloc char[128];
        var buffer = new TextBuffer(scratch);
        if (value.Sign < 0)
        {
            buffer.Append('-');
        }

        buffer.Append(prefix);
        AppendRadix(ref buffer, BigInteger.Abs(value), digitBits, upper);
        return buffer.ToString();
    }

    /// <summary>Characters of the number in a base of 2**digitBits, without sign and prefix.</summary>
    public static long RadixLength(BigInteger value, int digitBits) =>
        Math.Max(1, (IntMath.BitLength(value) + digitBits - 1) / digitBits);

    /// <summary>Appends the digits of a number that is not negative in a base of 2**digitBits.</summary>
    public static void AppendRadix(ref TextBuffer buffer, BigInteger magnitude, int digitBits, bool upper)
    {
        string symbols = upper ? "0123456789ABCDEF" : "0123456789abcdef";
        int length = (int)RadixLength(magnitude, digitBits);
        Span<char> room = buffer.Reserve(length);
        if (magnitude <= ulong.MaxValue)
        {
            var small = (ulong)magnitude;
            for (int i = length - 1; i >= 0; i--)
            {
                room[i] = symbols[(int)small & ((1 << digitBits) - 1)];
                small >>= digitBits;
            }

            return;
        }

        byte[] bytes = magnitude.ToByteArray(isUnsigned: true);
        uint pending = 0;
        int bits = 0;
        int at = 0;
        for (int i = length - 1; i >= 0; i--)
        {
            if (bits < digitBits && at < bytes.Length)
            {
                pending |= (uint)bytes[at++] << bits;
                bits += 8;
            }

            room[i] = symbols[(int)pending & ((1 << digitBits) - 1)];
            pending >>= digitBits;
            bits -= digitBits;
        }
    }

    private static string[] MakeSmallTexts()
    {
        var texts = new string[256];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = i.ToString(CultureInfo.InvariantCulture);
        }

        return texts;
    }
}
