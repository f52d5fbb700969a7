using System.Globalization;
using System.Numerics;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Writing integers.</summary>
internal static partial class IntText
{
    private const double DigitsPerBit = 0.30102999566398120;

    // The texts of small ints are shared.
    private static readonly string[] SmallTexts = MakeSmallTexts();

    /// <summary>The decimal text.</summary>
    public static string ToText(long value) => (ulong)value < (ulong)SmallTexts.Length
        ? SmallTexts[value]
        : value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The decimal text.</summary>
    /// <remarks>Errors: ValueError for more digits than allowed (0 allows any number), refused by the meter.
    /// Cost: about quadratic, charged.</remarks>
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

        long limbs = bits / 32 + 1;
        if (bits > 2048 && !meter.ChargeWork(2 * limbs * limbs))
        {
            error = TextError.Refused;
            return false;
        }

        text = value.ToString(CultureInfo.InvariantCulture);
        if (maxDigits > 0 && text.Length - (value.Sign < 0 ? 1 : 0) > maxDigits)
        {
            text = "";
            error = TooManyDigitsWritten(maxDigits);
            return false;
        }

        return true;
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
