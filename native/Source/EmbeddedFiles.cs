using System.Text;
using Monty.Source.Compression;

namespace Monty.Source;

/// <summary>The files that the build packs into the library (pack_resources.targets): texts and tables.</summary>
/// <remarks>
/// One resource: the number of files; for each its name, length and deflated length; then the deflated data of each.
/// Numbers are 32 bits, little endian, names have their length in front.
/// </remarks>
internal static class EmbeddedFiles
{
    private static readonly Lazy<Dictionary<string, (int Start, int Packed, int Length)>> Index = new(ReadIndex);

    /// <summary>The names of all files.</summary>
    public static IReadOnlyCollection<string> Names => Index.Value.Keys;

    /// <summary>The bytes of a file, which must exist.</summary>
    public static byte[] Read(string name)
    {
        var (start, packed, length) = Index.Value[name];
        if (length == 0)
        {
            // Nothing is what deflating nothing gives.
            return [];
        }

        using var stream = Open();
        stream.Position = start;
        var deflated = new byte[packed];
        stream.ReadExactly(deflated);
        return Inflater.Inflate(deflated, length);
    }

    private static Stream Open() => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream("library.pack")!;

    private static Dictionary<string, (int Start, int Packed, int Length)> ReadIndex()
    {
        using var stream = Open();
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var count = reader.ReadInt32();
        var index = new Dictionary<string, (int Start, int Packed, int Length)>(count, StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var name = reader.ReadString();
            var length = reader.ReadInt32();
            var packed = reader.ReadInt32();
            index[name] = (start, packed, length);
            start += packed;
        }

        var first = (int)stream.Position;
        foreach (var (name, (offset, packed, length)) in index)
        {
            index[name] = (first + offset, packed, length);
        }

        return index;
    }
}
