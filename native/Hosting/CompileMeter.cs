using Monty.Runtime.Metering;
using Monty.Syntax;

namespace Monty.Hosting;

/// <summary>Bounds the memory that compiling one source takes, and with it the time.</summary>
/// <remarks>Counts what the thread allocates, garbage included: compiling leaves little of it.</remarks>
internal sealed class CompileMeter : IParseMeter
{
    private const long DefaultBytes = 32 << 20;
    private const long LeastBytes = 4 << 20;
    private const int MaxBytesPerUnit = 512;
    private const int TokenBytesPerUnit = 4;

    private readonly long _maxBytes;
    private readonly long _start = GC.GetAllocatedBytesForCurrentThread();

    private CompileMeter(long maxBytes) => _maxBytes = maxBytes;

    /// <summary>
    /// The meter for limits of the host: as much memory as a run may take, but enough for any small source.
    /// </summary>
    public static CompileMeter For(Limits limits) => new(
        limits.MaxBytes == long.MaxValue ? DefaultBytes : Math.Max(limits.MaxBytes, LeastBytes));

    /// <summary>The meter for a source that was compiled before, perhaps under other limits.</summary>
    public static CompileMeter ForKnown(string source) =>
        new(Math.Max(DefaultBytes, (long)source.Length * MaxBytesPerUnit));

    /// <summary>Whether a source of so many units is small enough to begin with it.</summary>
    public bool Takes(int length) => (long)length * TokenBytesPerUnit <= _maxBytes;

    /// <inheritdoc/>
    public bool Charge(int tokens) => GC.GetAllocatedBytesForCurrentThread() - _start <= _maxBytes;
}
