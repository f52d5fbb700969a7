using System.Collections.Generic;
using System.Text;
using Monty.Compile;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax;

namespace Monty.Library;

/// <summary>Compiled code with its constants as values.</summary>
internal sealed record FrozenUnit(CodeUnit Unit, Value[] Constants);

/// <summary>The embedded Python texts: their files, and how they are compiled.</summary>
internal static class Frozen
{
    private const string ModulePrefix = "modules/";
    private const char NumberMark = '#';

    private static readonly Lazy<HashSet<string>> Packages = new(static () =>
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in EmbeddedFiles.Names)
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

    /// <summary>The file name of a part of a module's text.</summary>
    public static string PartFile(string file, int number) =>
        FormattableString.Invariant($"{file}{NumberMark}{number}");

    /// <summary>The file and the number of a part; -1 for a file as such.</summary>
    public static (string File, int Part) SplitPart(string file)
    {
        var mark = file.IndexOf(NumberMark, StringComparison.Ordinal);
        return mark < 0 ? (file, -1) : (file[..mark], int.TryParse(file.AsSpan(mark + 1),
            System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number : -1);
    }

    /// <summary>The module of a file or a part of one, or null for other files.</summary>
    public static string? ModuleOf(string file)
    {
        file = SplitPart(file).File;
        return file.StartsWith(ModulePrefix, StringComparison.Ordinal) && file.EndsWith(".py", StringComparison.Ordinal)
            ? file[ModulePrefix.Length..^3] : null;
    }

    /// <summary>True when the library has a file of that name.</summary>
    public static bool Has(string file) => EmbeddedFiles.Has(file);

    /// <summary>True for modules that have modules inside.</summary>
    public static bool IsPackage(string module) => Packages.Value.Contains(module);

    /// <summary>A text and what identifies it.</summary>
    public static (string Text, long Hash) ReadText(string file)
    {
        var bytes = EmbeddedFiles.Read(file);
        return (Encoding.UTF8.GetString(bytes), HashOf(bytes));
    }

    /// <summary>Compiles text of the library for a namespace that has the given names.</summary>
    public static FrozenUnit Compile(string file, string text, string[] names)
    {
        var parsed = Parser.Parse(new SourceText(text, file), ParseOptions.Default);
        var compiled = parsed.Tree is { } tree
            ? Compiler.Compile(
                tree, text, new CompileOptions { FileName = file, Hidden = true, ExistingGlobals = names })
            : new CompileResult(null, parsed.Error);
        var unit = compiled.Unit ?? throw new InvalidOperationException($"{file}: {compiled.Error?.Message}");
        return new FrozenUnit(unit, ConstantLinker.Link(unit.Constants));
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
}
