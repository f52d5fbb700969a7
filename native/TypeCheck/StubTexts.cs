using System.Collections.Concurrent;
using System.Text;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>The stub texts in the library, parsed when they are first needed and shared from then on.</summary>
internal static class StubTexts
{
    // Trees are immutable, so any number of checkers may share them.
    private static readonly ConcurrentDictionary<string, (SourceText Source, Module Tree)?> Parsed =
        new(StringComparer.Ordinal);

    /// <summary>The text and tree of a module's stub; null if there is none.</summary>
    public static (SourceText Source, Module Tree)? Find(string module) =>
        Exists(module) ? Parsed.GetOrAdd(module, static name => Read(name)) : null;

    /// <summary>True for a module or a package that holds one.</summary>
    public static bool Exists(string module) => EmbeddedFiles.Has(FileOf(module));

    private static string FileOf(string module) => $"stubs/{module}.pyi";

    private static (SourceText Source, Module Tree)? Read(string module)
    {
        SourceText source = new(Encoding.UTF8.GetString(EmbeddedFiles.Read(FileOf(module))), module + ".pyi");
        var parsed = Parser.Parse(source, ParseOptions.Default);
        return parsed.Tree is { } tree ? (source, tree) : null;
    }
}
