using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Text;
using Monty.Compile;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax;

namespace Monty.Library;

/// <summary>An embedded Python text, compiled.</summary>
/// <param name="Unit">The code.</param>
/// <param name="Constants">Its constants as values.</param>
internal sealed record FrozenText(CodeUnit Unit, Value[] Constants);

/// <summary>The embedded Python texts: compiled once per process on first use, shared by all runs.</summary>
internal static class Frozen
{
    private static readonly ConcurrentDictionary<string, FrozenText> Texts = new(StringComparer.Ordinal);

    /// <summary>The compiled text of a file of the library.</summary>
    public static FrozenText Get(string fileName) => Texts.GetOrAdd(fileName, static name =>
    {
        var text = new SourceText(Encoding.UTF8.GetString(TableResource.Read(name)), name);
        var parsed = Parser.Parse(text, ParseOptions.Default);
        var compiled = parsed.Tree is { } tree
            ? Compiler.Compile(tree, text.Text, new CompileOptions { FileName = name, Hidden = true })
            : new CompileResult(null, parsed.Error);
        var unit = compiled.Unit ?? throw new InvalidOperationException($"{name}: {compiled.Error?.Message}");
        return new FrozenText(unit, ConstantLinker.Link(unit.Constants));
    });

    /// <summary>The functions that a text defines at its top level, by name.</summary>
    public static IEnumerable<CodeObject> Functions(CodeUnit unit)
    {
        foreach (var code in unit.Codes)
        {
            if ((code.Flags & (CodeFlags.Module | CodeFlags.ClassBody | CodeFlags.Nested | CodeFlags.Annotation)) == 0
                && code.QualifiedName == code.Name && !code.Name.StartsWith('<'))
            {
                yield return code;
            }
        }
    }
}
