using Monty.Library.Modules.Csv;
using Monty.Library.Modules.Io;
using static Monty.Hosting.Snapshots.Codecs.LibraryCodecs;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Streams in memory, iterators over their lines, and what reads lines of tables.</summary>
internal static class StreamCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        Native("_io.BytesIO", PyBytesIo.Restore),
        Native("_io.StringIO", PyStringIo.Restore),
        Native("csv.Parser", PyCsvParser.Restore),
        new ObjectCodec<PyBytesLines>("_io.byte_lines", static (sink, o) => sink.Object(o.Source),
            static reader => reader.TryObject<PyBytesIo>(out var source) && source is not null
                ? new PyBytesLines(source) : null, size: static _ => 32),
        new ObjectCodec<PyStringLines>("_io.lines", static (sink, o) => sink.Object(o.Source),
            static reader => reader.TryObject<PyStringIo>(out var source) && source is not null
                ? new PyStringLines(source) : null, size: static _ => 32),
    ];
}
