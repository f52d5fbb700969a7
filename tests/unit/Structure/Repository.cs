using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monty.Tests.Structure;

/// <summary>The files of the repository, as the structural tests see them.</summary>
internal static class Repository
{
    private static readonly string[] SkippedFolders =
        ["artifacts", "bin", "obj", "node_modules", "target", "dist", ".git", ".venv", "__pycache__"];

    /// <summary>The repository's root folder.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(ThisFolder(), "..", "..", ".."));

    /// <summary>The C# files of the library, generators excluded.</summary>
    public static IReadOnlyList<SourceFile> Library { get; } =
        [.. Files("native", ".cs").Where(IsInLibrary).Select(ReadLibraryFile)];

    /// <summary>The paths below a folder that end in an extension, relative to it, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, string extension)
    {
        var root = Path.Combine(Root, folder);
        var paths = Directory.Exists(root) ? Walk(root, extension) : [];
        return paths.Select(path => Relative(root, path)).Order(StringComparer.Ordinal);
    }

    /// <summary>The text of a file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Parses a snippet as if it were a library file at the given path.</summary>
    public static SourceFile Parse(string path, string text)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var tree = (CompilationUnitSyntax)CSharpSyntaxTree.ParseText(text, options).GetRoot();
        return new SourceFile(path, text, tree);
    }

    private static bool IsInLibrary(string path) => !path.StartsWith("Generators/", StringComparison.Ordinal);

    private static SourceFile ReadLibraryFile(string path) => Parse(path, Read("native/" + path));

    private static IEnumerable<string> Walk(string folder, string extension)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*" + extension))
        {
            yield return file;
        }
        var folders = Directory.EnumerateDirectories(folder);
        var entered = folders.Where(name => !SkippedFolders.Contains(Path.GetFileName(name)));
        foreach (var file in entered.SelectMany(name => Walk(name, extension)))
        {
            yield return file;
        }
    }

    private static string Relative(string root, string path) => Path.GetRelativePath(root, path).Replace('\\', '/');

    private static string ThisFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}

/// <summary>One parsed C# file; the path is relative to native/.</summary>
internal sealed record SourceFile(string Path, string Text, CompilationUnitSyntax Tree)
{
    /// <summary>The name of the file without folders.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>Path and line of a node, for messages.</summary>
    public string At(Microsoft.CodeAnalysis.Location location) =>
        $"{Path}:{location.GetLineSpan().StartLinePosition.Line + 1}";
}
