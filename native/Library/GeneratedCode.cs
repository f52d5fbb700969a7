using System.Collections.Generic;
using System.Threading;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;
using Monty.Syntax;

namespace Monty.Library;

/// <summary>
/// Python that library texts write for classes of a program (methods of dataclasses), compiled. What was compiled last
/// is kept for all runs, found by the text itself.
/// </summary>
/// <remarks>Threads: any number at a time.</remarks>
internal static class GeneratedCode
{
    /// <summary>The file name of generated code, in tracebacks and dumps.</summary>
    public const string FileName = "<string>";

    private const int MaxTexts = 1024;
    private const int MaxCharacters = 1 << 20;

    private static readonly Lock Gate = new();
    private static readonly Dictionary<string, Compiled> Texts = new(StringComparer.Ordinal);
    private static int _characters;

    private sealed record Compiled(CodeUnit Unit, Value[] Constants);

    /// <summary>The unit of a text, linked to a run; null when it does not compile.</summary>
    public static LinkedUnit? Link(Vm vm, string text)
    {
        if (Find(text) is not { } code)
        {
            return null;
        }

        var names = code.Unit.GlobalNames;
        var slots = new Value[names.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = vm.DefaultOf(names[i]);
        }

        return new LinkedUnit(code.Unit, code.Constants, new Globals(names, slots));
    }

    private static Compiled? Find(string text)
    {
        lock (Gate)
        {
            if (Texts.TryGetValue(text, out var known))
            {
                return known;
            }
        }

        var source = new SourceText(text, FileName);
        if (Parser.Parse(source, ParseOptions.Default).Tree is not { } tree
            || Compiler.Compile(tree, source.Text, new CompileOptions { FileName = FileName, Generated = true }).Unit
                is not { } unit)
        {
            return null;
        }

        var made = new Compiled(unit, ConstantLinker.Link(unit.Constants));
        if (text.Length > MaxCharacters / 4)
        {
            return made;
        }

        lock (Gate)
        {
            if (Texts.Count >= MaxTexts || _characters + text.Length > MaxCharacters)
            {
                Texts.Clear();
                _characters = 0;
            }

            if (Texts.TryAdd(text, made))
            {
                _characters += text.Length;
            }

            return Texts[text];
        }
    }
}
