namespace Monty.Runtime.Text;

/// <summary>Bounds that hold whatever the meter allows.</summary>
internal static class TextLimits
{
    /// <summary>The longest text that is ever built; .NET strings end slightly above.</summary>
    public const int MaxLength = 0x3FFF_FF00;

    /// <summary>A width or precision that no text reaches; larger ones are cut to it.</summary>
    public const long Unreachable = 1L << 40;

    /// <summary>Python's default cap on the digits of an integer read or written in decimal.</summary>
    public const int DefaultIntDigits = 4300;

    /// <summary>Asks the meter for a text of this length; false with the error when it must not be built.</summary>
    public static bool TryCharge(IWorkMeter meter, long length, out TextError error)
    {
        error = default;
        if (meter.ChargeBytes(Math.Min(length, long.MaxValue / 2) * 2) && meter.ChargeWork(length / 4))
        {
            if (length <= MaxLength)
            {
                return true;
            }

            error = new TextError(TextErrorKind.MemoryError, "");
            return false;
        }

        error = TextError.Refused;
        return false;
    }
}
