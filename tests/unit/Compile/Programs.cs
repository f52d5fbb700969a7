using Monty.Compile;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Tests.Compile;

/// <summary>Compiles texts for the tests of the compile layer.</summary>
internal static class Programs
{
    /// <summary>Parses and compiles; the parser's error counts as the compiler's.</summary>
    public static CompileResult Compile(string text, CompileOptions? options = null)
    {
        var source = new SourceText(text, "case.py");
        ParseResult<Module> parsed = Parser.Parse(source, ParseOptions.Default);
        return parsed.Tree is { } tree
            ? Compiler.Compile(tree, source.Text, options ?? new CompileOptions { FileName = "case.py" })
            : new CompileResult(null, parsed.Error);
    }

    /// <summary>The unit of a program that must compile and verify.</summary>
    public static CodeUnit Unit(string text, CompileOptions? options = null)
    {
        CompileResult result = Compile(text, options);
        Assert.Null(result.Error?.Message);
        Assert.Null(CodeVerifier.Verify(result.Unit!));
        return result.Unit!;
    }

    /// <summary>The listing of a program that must compile and verify.</summary>
    public static string List(string text) => Listing.Write(Unit(text));
}
