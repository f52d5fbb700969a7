namespace Monty.Library.Modules.Zlib;

/// <summary>What stands around deflated data.</summary>
internal enum DeflateEnvelope : byte
{
    /// <summary>Nothing.</summary>
    Raw,

    /// <summary>A zlib header and an Adler-32.</summary>
    Zlib,

    /// <summary>A gzip header, a CRC-32 and the length.</summary>
    Gzip,
}

/// <summary>How data is compressed, with the numbers of zlib.</summary>
internal enum DeflateStrategy : byte
{
    /// <summary>Ordinary data.</summary>
    Default,

    /// <summary>Small values with little repetition: short matches are left out.</summary>
    Filtered,

    /// <summary>No matches.</summary>
    HuffmanOnly,

    /// <summary>Matches with the byte before only.</summary>
    RunLength,

    /// <summary>Blocks without a code of their own.</summary>
    Fixed,
}

/// <summary>What happens at the end of a piece of input, with the numbers of zlib.</summary>
internal enum DeflateFlush : byte
{
    /// <summary>Nothing need come out.</summary>
    None,

    /// <summary>Everything comes out, the last byte possibly in part.</summary>
    Partial,

    /// <summary>Everything comes out in whole bytes.</summary>
    Sync,

    /// <summary>As Sync, and nothing later refers to what came before.</summary>
    Full,

    /// <summary>The data ends.</summary>
    Finish,

    /// <summary>The block ends.</summary>
    Block,
}

/// <summary>How hard a level looks for matches.</summary>
/// <param name="Good">From such a length on, three quarters of the chain are left out.</param>
/// <param name="Lazy">Up to such a length a better match is looked for at the next byte.</param>
/// <param name="Nice">Such a length ends the search.</param>
/// <param name="Chain">The number of places looked at.</param>
internal readonly record struct DeflateTuning(int Good, int Lazy, int Nice, int Chain);

/// <summary>What a deflater is made with.</summary>
/// <param name="Level">0 to 9.</param>
/// <param name="WindowBits">8 to 15.</param>
/// <param name="MemoryLevel">1 to 9.</param>
/// <param name="Strategy">How data is compressed.</param>
/// <param name="Envelope">What stands around the data.</param>
internal readonly record struct DeflateSettings(
    int Level, int WindowBits, int MemoryLevel, DeflateStrategy Strategy, DeflateEnvelope Envelope)
{
    /// <summary>How hard the level looks for matches.</summary>
    public DeflateTuning Tuning => Level switch
    {
        1 => new(4, 4, 8, 4),
        2 => new(4, 5, 16, 8),
        3 => new(4, 6, 32, 32),
        4 => new(4, 4, 16, 16),
        5 => new(8, 16, 32, 32),
        6 => new(8, 16, 128, 128),
        7 => new(8, 32, 128, 256),
        8 => new(32, 128, 258, 1024),
        _ => new(32, 258, 258, 4096),
    };

    /// <summary>The settings of zlib's numbers; false when they are not valid.</summary>
    public static bool TryMake(
        long level, long method, long bits, long memoryLevel, long strategy, out DeflateSettings settings)
    {
        var envelope = bits < 0 ? DeflateEnvelope.Raw : bits > 15 ? DeflateEnvelope.Gzip : DeflateEnvelope.Zlib;
        var window = bits < 0 ? -bits : bits > 15 ? bits - 16 : bits;
        settings = new DeflateSettings(
            level == -1 ? 6 : (int)level, (int)window, (int)memoryLevel, (DeflateStrategy)strategy, envelope);
        return level is >= -1 and <= 9 && method == 8 && bits is >= -15 and <= 31 && window is >= 8 and <= 15
            && (window > 8 || envelope == DeflateEnvelope.Zlib) && memoryLevel is >= 1 and <= 9
            && strategy is >= 0 and <= (long)DeflateStrategy.Fixed;
    }
}
