namespace Monty.Runtime.Metering;

/// <summary>Limits of one run. Long.MaxValue means none.</summary>
internal sealed record Limits
{
    /// <summary>
    /// Execution time in nanoseconds; the clock stops while the host works, except to take printed text.
    /// </summary>
    public long MaxNanoseconds { get; init; } = long.MaxValue;

    /// <summary>Nanoseconds since the run started or was loaded, the host's work included.</summary>
    public long MaxWallNanoseconds { get; init; } = long.MaxValue;

    /// <summary>Live bytes.</summary>
    public long MaxBytes { get; init; } = long.MaxValue;

    /// <summary>Objects allocated in total.</summary>
    public long MaxAllocations { get; init; } = long.MaxValue;

    /// <summary>Python frames on top of each other.</summary>
    public int MaxDepth { get; init; } = 1000;

    /// <summary>What a program may raise the depth to itself; the host's own limit stays in force.</summary>
    public int MaxDepthAsked { get; init; } = 100_000;

    /// <summary>Bits of one int.</summary>
    public long MaxIntBits { get; init; } = 4 << 20;

    /// <summary>Bytes of one object, also without a memory limit.</summary>
    public long MaxObjectBytes { get; init; } = 1L << 30;

    /// <summary>Times the run may ask the host.</summary>
    public long MaxSuspensions { get; init; } = long.MaxValue;
}
