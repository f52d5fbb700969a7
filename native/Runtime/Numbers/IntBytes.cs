using System.Numerics;
using Monty.Runtime.Text;

namespace Monty.Runtime.Numbers;

/// <summary>Integers as bytes.</summary>
internal static class IntBytes
{
    private static readonly TextError TooBig = TextError.Overflow("int too big to convert");

    private static readonly TextError NegativeUnsigned =
        TextError.Overflow("can't convert negative int to unsigned");

    private static readonly TextError NegativeLength = TextError.Value("length argument must be non-negative");

    /// <summary>The error of a byte order that is neither.</summary>
    public static readonly TextError BadByteOrder = TextError.Value("byteorder must be either 'little' or 'big'");

    /// <summary>int.to_bytes: two's complement of exactly this many bytes.</summary>
    /// <remarks>
    /// Errors: OverflowError when it does not fit, ValueError for a negative length, refused by the meter.
    /// </remarks>
    public static bool TryToBytes(
        BigInteger value, long length, bool littleEndian, bool signed, IWorkMeter meter, out byte[] bytes,
        out TextError error)
    {
        bytes = [];
        error = default;
        if (length < 0)
        {
            error = NegativeLength;
            return false;
        }

        if (value.Sign < 0 && !signed)
        {
            error = NegativeUnsigned;
            return false;
        }

        int needed = value.GetByteCount(isUnsigned: !signed);
        if (value.IsZero)
        {
            needed = 0;
        }

        if (needed > length)
        {
            error = TooBig;
            return false;
        }

        if (length > TextLimits.MaxLength || !meter.ChargeBytes(length) || !meter.ChargeWork(length / 8))
        {
            error = TextError.Refused;
            return false;
        }

        bytes = new byte[length];
        Span<byte> used = littleEndian ? bytes : bytes.AsSpan((int)length - needed);
        if (needed > 0)
        {
            value.TryWriteBytes(used, out _, isUnsigned: !signed, isBigEndian: !littleEndian);
        }

        if (value.Sign < 0)
        {
            (littleEndian ? bytes.AsSpan(needed) : bytes.AsSpan(0, (int)length - needed)).Fill(0xFF);
        }

        return true;
    }

    /// <summary>int.from_bytes. Cost: linear, charged by the caller as the bytes exist.</summary>
    public static BigInteger FromBytes(ReadOnlySpan<byte> bytes, bool littleEndian, bool signed) =>
        new(bytes, isUnsigned: !signed, isBigEndian: !littleEndian);
}
