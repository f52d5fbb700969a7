namespace Monty.Runtime.Metering;

/// <summary>A clock that stands: for work that is not measured.</summary>
internal sealed class NoClock : IRunClock
{
    /// <summary>The only one.</summary>
    public static readonly NoClock Instance = new();

    /// <inheritdoc/>
    public long Nanoseconds => 0;
}
