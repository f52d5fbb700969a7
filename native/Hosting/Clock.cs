using System.Diagnostics;
using Monty.Runtime.Metering;

namespace Monty.Hosting;

/// <summary>The clock port: the only place that asks the system for the time.</summary>
internal sealed class Clock : IRunClock
{
    /// <summary>The only instance.</summary>
    public static readonly Clock Instance = new();

    private static readonly double NanosecondsPerTick = 1e9 / Stopwatch.Frequency;

    private Clock()
    {
    }

    /// <inheritdoc/>
    public long Nanoseconds => (long)(Stopwatch.GetTimestamp() * NanosecondsPerTick);
}
