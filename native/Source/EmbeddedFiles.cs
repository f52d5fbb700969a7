using System.Text;
using Monty.Source.Compression;

namespace Monty.Source;

/// <summary>The files that the build packs into the library (pack_resources.targets): texts and tables.</summary>
/// <remarks>
/// One resource: the number of blocks; for each the block that its data refers back to or -1, its deflated length, the
/// number of its files, and their names and lengths; then the deflated data of each. Numbers are 32 bits, little
/// endian, names have their length in front.
/// </remarks>
internal static class EmbeddedFiles
{
    // Blocks that others refer to come first, and are kept.
    private const int Windows = 2;

    private static readonly Lazy<(Dictionary<string, Place> Files, Block[] Blocks)> Index = new(ReadIndex);

    private static readonly Lazy<byte[]>[] Kept = [new(static () => Inflate(0)), new(static () => Inflate(1))];

    /// <summary>The names of all files.</summary>
    public static IReadOnlyCollection<string> Names => Index.Value.Files.Keys;

    /// <summary>True when there is a file of that name.</summary>
    public static bool Has(string name) => Index.Value.Files.ContainsKey(name);

    /// <summary>The bytes of a file, which must exist.</summary>
    public static byte[] Read(string name)
    {
        var (block, start, length) = Index.Value.Files[name];
        return block < Windows ? Kept[block].Value.AsSpan(start, length).ToArray() : Inflate(block);
    }

    private static byte[] Inflate(int number)
    {
        var block = Index.Value.Blocks[number];
        using var stream = Open();
        stream.Position = block.Start;
        var deflated = new byte[block.Packed];
        stream.ReadExactly(deflated);
        return Inflater.Inflate(deflated, block.Length, block.Window < 0 ? [] : Kept[block.Window].Value);
    }

    private static Stream Open() => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream("library.pack")!;

    private static (Dictionary<string, Place> Files, Block[] Blocks) ReadIndex()
    {
        using var stream = Open();
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        var blocks = new Block[reader.ReadInt32()];
        var files = new Dictionary<string, Place>(blocks.Length, StringComparer.Ordinal);
        var start = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var window = reader.ReadInt32();
            var packed = reader.ReadInt32();
            var length = 0;
            for (var count = reader.ReadInt32(); count > 0; count--)
            {
                var name = reader.ReadString();
                var place = new Place(i, length, reader.ReadInt32());
                files[name] = place;
                length += place.Length;
            }

            blocks[i] = new Block(window, start, packed, length);
            start += packed;
        }

        var first = (int)stream.Position;
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = blocks[i] with { Start = first + blocks[i].Start };
        }

        return (files, blocks);
    }

    private readonly record struct Place(int Block, int Start, int Length);

    private readonly record struct Block(int Window, int Start, int Packed, int Length);
}
