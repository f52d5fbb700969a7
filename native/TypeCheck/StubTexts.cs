using System.Collections.Concurrent;
using System.Text;
using Monty.Source;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.TypeCheck;

/// <summary>The stub texts in the library, parsed when they are first needed and shared from then on.</summary>
internal static class StubTexts
{
    private static readonly Lazy<Dictionary<string, List<string>>> Files = new(ReadNames);

    // Trees are immutable, so any number of checkers may share them.
    private static readonly ConcurrentDictionary<string, (SourceText Source, Module Tree)?> Parsed =
        new(StringComparer.Ordinal);

    /// <summary>The text and tree of a module's stub; null if there is none.</summary>
    public static (SourceText Source, Module Tree)? Find(string module) =>
        Files.Value.TryGetValue(module, out var files)
            ? Parsed.GetOrAdd(module, static (name, parts) => Read(name, parts), files) : null;

    /// <summary>True for a module or a package that holds one.</summary>
    public static bool Exists(string module) => Files.Value.ContainsKey(module);

    private static (SourceText Source, Module Tree)? Read(string module, List<string> files)
    {
        StringBuilder text = new();
        foreach (var file in files)
        {
            text.Append(Encoding.UTF8.GetString(EmbeddedFiles.Read(file)));
        }

        SourceText source = new(text.ToString(), module + ".pyi");
        var parsed = Parser.Parse(source, ParseOptions.Default);
        return parsed.Tree is { } tree ? (source, tree) : null;
    }

    // `typing.pyi` and its parts `typing-containers.pyi`, in ordinal order.
    private static Dictionary<string, List<string>> ReadNames()
    {
        const string folder = "stubs/";
        Dictionary<string, List<string>> files = new(StringComparer.Ordinal);
        var names = EmbeddedFiles.Names.Where(name => name.StartsWith(folder, StringComparison.Ordinal));
        names.Sort(static (a, b) => string.CompareOrdinal(a.Replace('-', '~'), b.Replace('-', '~')));
        foreach (var name in names)
        {
            var module = name[folder.Length..^".pyi".Length];
            var part = module.IndexOf('-', StringComparison.Ordinal);
            module = part < 0 ? module : module[..part];
            if (!files.TryGetValue(module, out var list))
            {
                files[module] = list = [];
            }

            list.Add(name);
        }

        return files;
    }
}
