namespace Monty.Runtime.Metering;

/// <summary>The clock limits are measured with; the host side provides it.</summary>
internal interface IRunClock
{
    /// <summary>Monotonic time in nanoseconds.</summary>
    long Nanoseconds { get; }
}
