using Monty.Hosting.Bytes;
using Monty.Runtime.Metering;

namespace Monty.Hosting.Snapshots;

/// <summary>Limits and what was spent, as dumps hold them.</summary>
internal static class LimitState
{
    /// <summary>Writes them.</summary>
    public static void Write(ByteWriter output, Meter meter)
    {
        var limits = meter.Limits;
        WriteLimit(output, limits.MaxNanoseconds);
        WriteLimit(output, limits.MaxWallNanoseconds);
        WriteLimit(output, limits.MaxBytes);
        WriteLimit(output, limits.MaxAllocations);
        WriteLimit(output, limits.MaxSuspensions);
        output.Number(limits.MaxDepth);
        output.Number((ulong)limits.MaxIntBits);
        output.Number((ulong)meter.SpentNanoseconds);
        output.Number((ulong)meter.Allocations);
        output.Number((ulong)meter.Suspensions);
    }

    /// <summary>Reads limits, none of them above the host's, and gives what was spent.</summary>
    public static Limits Read(
        ref ByteReader reader, Limits bound, out (long Nanoseconds, long Allocations, long Suspensions) spent)
    {
        var limits = bound with
        {
            MaxNanoseconds = Math.Min(ReadLimit(ref reader), bound.MaxNanoseconds),
            MaxWallNanoseconds = Math.Min(ReadLimit(ref reader), bound.MaxWallNanoseconds),
            MaxBytes = Math.Min(ReadLimit(ref reader), bound.MaxBytes),
            MaxAllocations = Math.Min(ReadLimit(ref reader), bound.MaxAllocations),
            MaxSuspensions = Math.Min(ReadLimit(ref reader), bound.MaxSuspensions),
            MaxDepth = Math.Min(reader.Number(), bound.MaxDepthAsked),
            MaxIntBits = Math.Min((long)Math.Min(reader.Number64(), long.MaxValue), bound.MaxIntBits),
        };
        spent = (ReadCount(ref reader), ReadCount(ref reader), ReadCount(ref reader));
        return limits;
    }

    private static void WriteLimit(ByteWriter output, long limit) =>
        output.Number(limit == long.MaxValue ? 0UL : (ulong)limit + 1);

    private static long ReadLimit(ref ByteReader reader)
    {
        var number = reader.Number64();
        return number == 0 ? long.MaxValue : (long)Math.Min(number - 1, long.MaxValue);
    }

    private static long ReadCount(ref ByteReader reader) => (long)Math.Min(reader.Number64(), long.MaxValue);
}
