using System.Reflection;
using System.Text;
using Monty.Hosting.Snapshots;
using Monty.Runtime.Objects;
using Monty.Tests.Structure;

namespace Monty.Tests.Hosting;

/// <summary>Everything a program can hold can be saved.</summary>
public sealed class CodecTests
{
    /// <summary>Every class of objects has a codec.</summary>
    [Fact]
    public void EveryObjectHasACodec()
    {
        var missing = typeof(PyObject).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PyObject)) && !type.IsAbstract)
            .Where(type => CodecTable.All.All(codec => codec.Type != type))
            .Select(type => type.FullName);
        Assert.Equal([], missing);
    }

    /// <summary>Names of codecs are names of one codec each.</summary>
    [Fact]
    public void NamesAreUnique() =>
        Assert.Equal(CodecTable.All.Length, CodecTable.All.Select(codec => codec.Name).Distinct().Count());

    /// <summary>The stored dumps of the present format hold an object of every kind.</summary>
    [Fact]
    public void EveryKindIsInAStoredDump()
    {
        var folder = Path.Combine(Repository.Root, $"tests/snapshots/v{DumpHeader.Version}");
        var dumps = Directory.EnumerateFiles(folder)
            .Where(path => Path.GetExtension(path) is ".run" or ".session")
            .Select(File.ReadAllBytes).ToArray();
        // These live only while one native function works.
        string[] passing = ["nested_iterator", "sequence_iterator"];
        // These are younger than the stored dumps: add them to a program of tests/snapshots, then record.
        string[] young =
        [
            "array.array", "array.arrayiterator", "_struct.Struct", "_struct.unpack_iterator", "zlib.Compress",
            "zlib.Decompress",
        ];
        var missing = CodecTable.All.Select(codec => codec.Name).Except(passing).Except(young)
            .Where(name => Array.TrueForAll(dumps, dump => dump.AsSpan().IndexOf(Inline(name)) < 0));
        Assert.Equal([], missing);
    }

    /// <summary>Every storage that classes of a program can have can be named in a dump.</summary>
    [Fact]
    public void EveryLayoutOfClassesIsRead()
    {
        var read = typeof(ObjectCodec).Assembly.GetType("Monty.Hosting.Snapshots.Codecs.ClassCodecs")!
            .GetMethod("TryLayout", BindingFlags.Static | BindingFlags.NonPublic)!;
        foreach (var layout in Enum.GetValues<Layout>().Where(layout => layout != Layout.Native))
        {
            object?[] arguments = [layout.ToString(), null];
            Assert.True((bool)read.Invoke(null, arguments)!, layout.ToString());
            Assert.Equal(layout, arguments[1]);
        }
    }

    private static byte[] Inline(string name) => [(byte)name.Length, .. Encoding.UTF8.GetBytes(name)];
}
