using Monty.Tests.Structure;

namespace Monty.Tests.Compile;

/// <summary>
/// Compares the listings of tests/bytecode/*.py with the recorded ones; MONTY_REWRITE=1 writes them anew.
/// </summary>
public sealed class ListingTests
{
    /// <summary>The programs with a recorded listing.</summary>
    public static TheoryData<string> Names() =>
        [.. Repository.Files("tests/bytecode", ".py").Where(IsCase).Select(name => name[..^3])];

    /// <summary>The listing is the recorded one.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void ListingIsAsRecorded(string name)
    {
        string source = Repository.Read($"tests/bytecode/{name}.py");
        string listing = Programs.List(source);
        string path = Path.Combine(Repository.Root, "tests", "bytecode", name + ".lst");
        if (Environment.GetEnvironmentVariable("MONTY_REWRITE") == "1")
        {
            File.WriteAllText(path, listing);
        }

        Assert.Equal(File.ReadAllText(path), listing);
    }

    private static bool IsCase(string name) =>
        !name.Contains('/', StringComparison.Ordinal)
            && name is not ("compare.py" or "reference.py" or "record_errors.py");
}
