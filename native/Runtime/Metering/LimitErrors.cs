using System.Globalization;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Metering;

/// <summary>The exceptions of exceeded limits.</summary>
internal static class LimitErrors
{
    /// <summary>The exception for the limit the meter reports.</summary>
    public static PyException Create(Meter meter)
    {
        var limits = meter.Limits;
        var (type, text) = meter.Exceeded switch
        {
            LimitKind.Time => (ExceptionTypes.TimeoutError,
                $"time limit exceeded: {Duration(meter.ExceededBy)} > {Duration(limits.MaxNanoseconds)}"),
            LimitKind.Wall => (ExceptionTypes.TimeoutError,
                $"time limit exceeded: {Duration(meter.ExceededBy)} > {Duration(limits.MaxWallNanoseconds)}"),
            LimitKind.Allocations => (ExceptionTypes.MemoryError,
                $"allocation limit exceeded: {meter.ExceededBy} > {limits.MaxAllocations}"),
            LimitKind.Suspensions =>
                (ExceptionTypes.RuntimeError, $"suspension limit {limits.MaxSuspensions} exceeded"),
            LimitKind.Interrupt => (ExceptionTypes.KeyboardInterrupt, ""),
            _ => (ExceptionTypes.MemoryError,
                $"memory limit exceeded: {meter.ExceededBy} bytes > {Math.Min(limits.MaxBytes, limits.MaxObjectBytes)} bytes"),
        };
        return new PyException(type, text.Length == 0 ? PyTuple.Empty : new PyTuple([Value.Str(text)]));
    }

    /// <summary>A duration as the original prints it: the largest unit below the value, up to nine decimals.</summary>
    private static string Duration(long nanoseconds)
    {
        var (scale, unit) = nanoseconds switch
        {
            >= 1_000_000_000 => (1e9m, "s"),
            >= 1_000_000 => (1e6m, "ms"),
            >= 1_000 => (1e3m, "µs"),
            _ => (1m, "ns"),
        };
        return (nanoseconds / scale).ToString("0.#########", CultureInfo.InvariantCulture) + unit;
    }
}
