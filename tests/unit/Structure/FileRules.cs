using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monty.Tests.Structure;

/// <summary>Rules about single files: length, names, what the file declares, where unsafe code may stand.</summary>
internal static partial class FileRules
{
    private const int MaxLines = 500;
    private const int MaxColumns = 120;

    /// <summary>Files that may be longer, with their own bound.</summary>
    public static readonly Dictionary<string, int> LongFiles = new(StringComparer.Ordinal)
    {
        ["Runtime/Vm/Interpreter.Run.cs"] = 900,
    };

    /// <summary>Where unsafe code may stand: a file, or a folder with a slash at its end.</summary>
    /// <remarks>
    /// The machine works on register windows and instruction addresses; code and functions hold such an address; a
    /// value knows its object from what it is not; the C library takes names and memory as addresses.
    /// </remarks>
    public static readonly string[] UnsafePlaces =
    [
        "Abi/",
        "Compile/CodeObject.cs",
        "Hosting/Mounts/HostFiles.cs",
        "Runtime/Objects/HashTable.Probe.cs",
        "Runtime/Objects/PyFunction.cs",
        "Runtime/Values/Value.cs",
        "Runtime/Vm/",
    ];

    private static readonly HashSet<string> ForbiddenWords =
        ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Misc", "Manager", "Impl"];

    /// <summary>Reports a file with too many lines.</summary>
    public static IEnumerable<string> CheckLength(string path, string text)
    {
        var lines = text.Split('\n');
        var count = lines.Length - (lines[^1].Length == 0 ? 1 : 0);
        var limit = LongFiles.GetValueOrDefault(path, MaxLines);
        return count > limit ? [$"{path}: {count} lines, at most {limit}"] : [];
    }

    /// <summary>
    /// Reports lines that are too wide, tabs and carriage returns; a long string literal may be wide.
    /// </summary>
    public static IEnumerable<string> CheckLayout(string path, string text) =>
        text.Split('\n').SelectMany((line, index) =>
        {
            var problem = line.Length > MaxColumns && !LongLiteral().IsMatch(line) ? $"{line.Length} columns"
                : line.Contains('\t', StringComparison.Ordinal) ? "tab"
                : line.EndsWith('\r') ? "carriage return"
                : null;
            return problem == null ? Array.Empty<string>() : [$"{path}:{index + 1}: {problem}"];
        });

    /// <summary>Reports a file or declared type whose name says nothing.</summary>
    public static IEnumerable<string> CheckNames(SourceFile file)
    {
        var types = file.Tree.DescendantNodes().OfType<BaseTypeDeclarationSyntax>();
        var folders = file.Path.Split('/')[..^1];
        var names = folders.Concat(file.Name.Split('.')[..^1]).Concat(types.Select(type => type.Identifier.Text));
        return names.Distinct(StringComparer.Ordinal)
            .Where(SaysNothing)
            .Select(name => $"{file.Path}: the name {name} is not allowed");
    }

    /// <summary>Reports a file that declares neither its type nor one whose name goes on from the file's.</summary>
    /// <remarks>Files of tree nodes are named after a group.</remarks>
    public static IEnumerable<string> CheckMainType(SourceFile file)
    {
        if (IsIn("Syntax/Tree/", file.Path))
        {
            return [];
        }
        var wanted = file.Name.Split('.')[0];
        var declared = file.Tree.DescendantNodes()
            .Where(node => node.Parent is BaseNamespaceDeclarationSyntax or CompilationUnitSyntax)
            .Select(node => node switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.Text,
                DelegateDeclarationSyntax type => type.Identifier.Text,
                _ => null,
            });
        return declared.Any(name => name?.StartsWith(wanted, StringComparison.Ordinal) == true)
            ? [] : [$"{file.Path}: declares no type {wanted}"];
    }

    /// <summary>Reports unsafe code outside the places where it may stand.</summary>
    public static IEnumerable<string> CheckUnsafe(SourceFile file)
    {
        if (UnsafePlaces.Any(place => IsIn(place, file.Path)))
        {
            return [];
        }
        // The keyword alone is free: tables of function pointers need it and reach no memory.
        return file.Tree.DescendantNodesAndTokens()
            .Where(item => item.Kind() is SyntaxKind.PointerType or SyntaxKind.PointerIndirectionExpression
                    or SyntaxKind.PointerMemberAccessExpression or SyntaxKind.FixedStatement
                || (item.IsKind(SyntaxKind.AddressOfExpression) && !IsAddressOfMethod(item))
                || (item.IsToken && item.AsToken().Text is "Unsafe")
                || (item.IsToken && item.AsToken().Text is "MemoryMarshal" && !IsBytesView(item.AsToken())))
            .Select(item => $"{file.At(item.GetLocation()!)}: unsafe code ({item})");
    }

    /// <summary>Reports diagnostics that a file switches off although they may never be.</summary>
    public static IEnumerable<string> CheckSuppressions(SourceFile file) =>
        Suppression().Matches(file.Text).Select(match => $"{file.Path}: suppresses {match.Groups[1].Value}");

    // Methods begin with a capital letter, locals and fields do not.
    private static bool IsAddressOfMethod(SyntaxNodeOrToken item) =>
        char.IsUpper(item.ToString().Split('.')[^1].TrimStart('&')[0]);

    // MemoryMarshal.AsBytes is checked like any span.
    private static bool IsBytesView(SyntaxToken token) =>
        token.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>()?.Expression.ToString()
            .EndsWith(".AsBytes", StringComparison.Ordinal) == true;

    private static bool IsIn(string place, string path) =>
        path == place || (place[^1] == '/' && path.StartsWith(place, StringComparison.Ordinal));

    private static bool SaysNothing(string name)
    {
        var words = Word().Matches(name).Select(match => match.Value).ToList();
        return words.Any(ForbiddenWords.Contains) || words is [.., "Common"];
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.){60,}\"")]
    private static partial Regex LongLiteral();

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:#pragma warning disable|SuppressMessage\().*?\b((?:IL[23]\d{3}|RS0030))")]
    private static partial Regex Suppression();
}
