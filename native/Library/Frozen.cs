using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text;
using Monty.Compile;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax;

namespace Monty.Library;

/// <summary>An embedded Python text, compiled.</summary>
/// <param name="Unit">The code.</param>
/// <param name="Constants">Its constants as values.</param>
/// <param name="Functions">The functions defined at its top level, by name.</param>
/// <param name="Hash">Identifies the text.</param>
internal sealed record FrozenText(
    CodeUnit Unit, Value[] Constants, Dictionary<string, CodeObject> Functions, long Hash)
{
    /// <summary>The global names that the code mentions.</summary>
    public string[] Names => Unit.GlobalNames;

    /// <summary>The code at the top level.</summary>
    public CodeObject Body => Unit.Codes[0];
}

/// <summary>The embedded Python texts: compiled once per process on first use, shared by all runs.</summary>
internal static class Frozen
{
    private const string ModulePrefix = "modules/";
    private const char PartMark = '-';

    private static readonly ConcurrentDictionary<string, FrozenText> Texts = new(StringComparer.Ordinal);

    private static readonly Lazy<HashSet<string>> Files = new(static () =>
    {
        var files = new HashSet<string>(EmbeddedFiles.Names, StringComparer.Ordinal);
        files.RemoveWhere(static name => name.Contains(PartMark));
        return files;
    });

    /// <summary>The further parts of long texts, <c>module-subject.py</c>, in the order of their names.</summary>
    private static readonly Lazy<string[]> Parts = new(static () =>
    {
        var parts = new List<string>(EmbeddedFiles.Names).FindAll(static name => name.Contains(PartMark));
        parts.Sort(StringComparer.Ordinal);
        return [.. parts];
    });

    private static readonly Lazy<HashSet<string>> Packages = new(static () =>
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Files.Value)
        {
            if (ModuleOf(file) is { } module && module.LastIndexOf('.') is > 0 and var dot)
            {
                found.Add(module[..dot]);
            }
        }

        return found;
    });

    /// <summary>The file of a module's text; it need not exist.</summary>
    public static string FileOf(string module) => ModulePrefix + module + ".py";

    /// <summary>The module of a file, or null for other files.</summary>
    public static string? ModuleOf(string file) =>
        file.StartsWith(ModulePrefix, StringComparison.Ordinal) && file.EndsWith(".py", StringComparison.Ordinal)
            ? file[ModulePrefix.Length..^3] : null;

    /// <summary>True when the library has a file of that name.</summary>
    public static bool Has(string file) => Files.Value.Contains(file);

    /// <summary>True for modules that have modules inside.</summary>
    public static bool IsPackage(string module) => Packages.Value.Contains(module);

    /// <summary>The compiled text of a file of the library.</summary>
    public static FrozenText Get(string file) => Texts.GetOrAdd(file, static name =>
    {
        var bytes = EmbeddedFiles.Read(name);
        foreach (var part in Parts.Value)
        {
            if (part.AsSpan(0, part.IndexOf(PartMark)).SequenceEqual(name.AsSpan(0, name.Length - ".py".Length)))
            {
                bytes = [.. bytes, .. EmbeddedFiles.Read(part)];
            }
        }

        var text = new SourceText(Encoding.UTF8.GetString(bytes), name);
        var parsed = Parser.Parse(text, ParseOptions.Default);
        var compiled = parsed.Tree is { } tree
            ? Compiler.Compile(tree, text.Text, new CompileOptions { FileName = name, Hidden = true })
            : new CompileResult(null, parsed.Error);
        var unit = compiled.Unit ?? throw new InvalidOperationException($"{name}: {compiled.Error?.Message}");
        return new FrozenText(unit, ConstantLinker.Link(unit.Constants), Functions(unit), HashOf(bytes));
    });

    /// <summary>The names of the functions at the top level of a file, without compiling it.</summary>
    public static IEnumerable<string> FunctionNames(string file)
    {
        foreach (var line in Encoding.UTF8.GetString(EmbeddedFiles.Read(file)).Split('\n'))
        {
            var start = line.StartsWith("def ", StringComparison.Ordinal) ? 4
                : line.StartsWith("async def ", StringComparison.Ordinal) ? 10
                : 0;
            if (start > 0)
            {
                yield return line[start..line.IndexOf('(', StringComparison.Ordinal)];
            }
        }
    }

    /// <summary>FNV-1a: tells versions of a text apart; protects nothing.</summary>
    private static long HashOf(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF29CE484222325UL;
        foreach (var each in bytes)
        {
            hash = (hash ^ each) * 0x100000001B3UL;
        }

        return (long)(hash >> 1);
    }

    private static Dictionary<string, CodeObject> Functions(CodeUnit unit)
    {
        var functions = new Dictionary<string, CodeObject>(StringComparer.Ordinal);
        foreach (var code in unit.Codes)
        {
            if ((code.Flags & (CodeFlags.Module | CodeFlags.ClassBody | CodeFlags.Nested | CodeFlags.Annotation)) == 0
                && code.QualifiedName == code.Name && !code.Name.StartsWith('<'))
            {
                functions[code.Name] = code;
            }
        }

        return functions;
    }
}
