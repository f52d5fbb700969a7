using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Monty.Tests.Structure;

/// <summary>The permitted references of native/Layers.txt and the check of a file against them.</summary>
internal sealed class LayerRules
{
    private readonly Dictionary<string, HashSet<string>> _permitted = new(StringComparer.Ordinal);

    private LayerRules(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim());
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var names = line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _permitted.Add(line[..colon], new HashSet<string>(names, StringComparer.Ordinal));
        }
    }

    /// <summary>The names of the layers.</summary>
    public IEnumerable<string> Layers => _permitted.Keys.Where(name => !name.Contains('/', StringComparison.Ordinal));

    /// <summary>The files that have a line of their own.</summary>
    public IEnumerable<string> FileLines => _permitted.Keys.Except(Layers);

    /// <summary>Reads the rules from the text of Layers.txt.</summary>
    public static LayerRules Parse(string text) => new(text);

    /// <summary>Lists the references and the namespace of a file that the rules do not permit.</summary>
    public IEnumerable<string> Check(SourceFile file)
    {
        var folders = file.Path.Split('/')[..^1];
        if (folders.Length == 0 || !_permitted.TryGetValue(folders[0], out var layerMay))
        {
            return [$"{file.Path}: not in the folder of a layer"];
        }
        var may = _permitted.GetValueOrDefault(file.Path, layerMay);
        var bad = References(file)
            .Where(reference => reference.Layer != folders[0] && !may.Contains(reference.Layer))
            .Select(wrong => file.At(wrong.Node.GetLocation()) + $": {folders[0]} may not use {wrong.Layer}");
        return bad.Concat(CheckNamespace(file, folders)).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> CheckNamespace(SourceFile file, string[] folders)
    {
        var full = "Monty." + string.Join('.', folders) + ".";
        foreach (var declared in file.Tree.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
        {
            var name = declared.Name.ToString();
            var isPrefix = full.StartsWith(name + ".", StringComparison.Ordinal) && name != "Monty";
            if (!isPrefix || declared is not FileScopedNamespaceDeclarationSyntax)
            {
                var place = file.At(declared.GetLocation());
                yield return $"{place}: namespace {name} is not a file-scoped prefix of {full[..^1]}";
            }
        }
        if (!file.Tree.DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Any())
        {
            yield return $"{file.Path}: no namespace";
        }
    }

    private IEnumerable<(string Layer, SyntaxNode Node)> References(SourceFile file)
    {
        foreach (var node in file.Tree.DescendantNodes())
        {
            var parts = NameIn(node)?.Replace("global::", "", StringComparison.Ordinal).Split('.', '<', '(') ?? [];
            var layer = parts is ["Monty", var second, ..] ? second
                : node is QualifiedNameSyntax && parts is [var first, ..] ? first
                : "";
            if (_permitted.ContainsKey(layer))
            {
                yield return (layer, node);
            }
        }
    }

    private static string? NameIn(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax directive => directive.NamespaceOrType.ToString(),
        QualifiedNameSyntax { Parent: QualifiedNameSyntax or BaseNamespaceDeclarationSyntax } => null,
        QualifiedNameSyntax name => name.ToString(),
        MemberAccessExpressionSyntax { Parent: not MemberAccessExpressionSyntax } access => access.ToString(),
        _ => null,
    };
}
