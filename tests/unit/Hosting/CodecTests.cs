using System.Reflection;
using Monty.Hosting.Snapshots;
using Monty.Runtime.Objects;

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
}
