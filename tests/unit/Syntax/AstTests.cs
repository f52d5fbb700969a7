using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;
using Monty.Tests.Structure;

namespace Monty.Tests.Syntax;

/// <summary>Trees are those that CPython recorded in tests/ast.</summary>
public sealed class AstTests
{
    /// <summary>The names of the cases.</summary>
    public static TheoryData<string> Cases =>
        [.. Repository.Files("tests/ast", ".py").Where(static path => !path.Contains('/', StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void TreesAreAsRecorded(string name)
    {
        SourceText source = new(Repository.Read("tests/ast/" + name), name);
        ParseResult<Module> result = Parser.Parse(source, ParseOptions.Default);
        Assert.Null(result.Error?.Message);
        string expected = Repository.Read("tests/ast/" + Path.ChangeExtension(name, ".out"));
        Assert.Equal(expected, AstDump.DumpLines(source, result.Tree!));
    }
}
