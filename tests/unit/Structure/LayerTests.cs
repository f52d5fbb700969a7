namespace Monty.Tests.Structure;

/// <summary>Code uses only the layers that native/Layers.txt permits.</summary>
public sealed class LayerTests
{
    private static readonly LayerRules Rules = LayerRules.Parse(Repository.Read("native/Layers.txt"));

    [Fact]
    public void EveryFileUsesPermittedLayersOnly() => Violations.AssertNone(Repository.Library.SelectMany(Rules.Check));

    [Fact]
    public void EveryLineForOneFileNamesAFile()
    {
        var paths = Repository.Library.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        Violations.AssertNone(Rules.FileLines.Where(path => !paths.Contains(path)));
    }

    [Theory]
    [InlineData("using Monty.Hosting;\nnamespace Monty.Runtime;", "Runtime may not use Hosting")]
    [InlineData("using X = Monty.Hosting.Session;\nnamespace Monty.Runtime;", "Runtime may not use Hosting")]
    [InlineData("using static Monty.Abi.Exports;\nnamespace Monty.Runtime;", "Runtime may not use Abi")]
    [InlineData("namespace Monty.Runtime;\nclass A { Monty.Hosting.Session? x; }", "Runtime may not use Hosting")]
    [InlineData("namespace Monty.Runtime;\nclass A { Hosting.Session? x; }", "Runtime may not use Hosting")]
    [InlineData("namespace Monty.Runtime;\nclass A { int x = Monty.Abi.Session.Count(1); }", "Runtime may not use Abi")]
    [InlineData("namespace Monty.Hosting;", "namespace Monty.Hosting is not")]
    [InlineData("namespace Monty.Runtime { }", "is not a file-scoped prefix")]
    [InlineData("class A { }", "no namespace")]
    public void ABadFileIsFound(string text, string reason) =>
        Violations.AssertOne(Rules.Check(Repository.Parse("Runtime/Objects/A.cs", text)), reason);

    [Fact]
    public void AFileOutsideTheLayersIsFound()
    {
        var file = Repository.Parse("Extras/A.cs", "namespace Monty.Extras;");
        Violations.AssertOne(Rules.Check(file), "not in the folder");
    }
}
