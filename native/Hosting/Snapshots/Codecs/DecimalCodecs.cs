using Monty.Library.Modules.Decimals;
using static Monty.Hosting.Snapshots.Codecs.LibraryCodecs;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Decimals and their contexts.</summary>
internal static class DecimalCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        Native("decimal.Context", PyDecimalContext.Restore),
        Native("decimal.Decimal", PyDecimal.Restore),
    ];
}
