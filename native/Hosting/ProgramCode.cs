using System.Collections.Generic;
using System.Text;
using Monty.Compile;
using Monty.Library;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>
/// Source, its options and what was compiled from them: immutable, shared by all programs with this source and options.
/// </summary>
internal sealed class ProgramCode
{
    private Dictionary<string, int>? _textNumbers;
    private string[]? _texts;

    /// <summary>Prepares compiled code for its runs.</summary>
    public ProgramCode(string source, ProgramOptions options, CodeUnit unit)
    {
        Source = source;
        Options = options;
        Unit = unit;
        Constants = ConstantLinker.Link(unit.Constants);
        GlobalTemplate = MakeTemplate(unit.GlobalNames, options);
        InputNames = new byte[options.Inputs.Length][];
        for (var i = 0; i < InputNames.Length; i++)
        {
            InputNames[i] = Encoding.UTF8.GetBytes(options.Inputs[i]);
        }
    }

    /// <summary>The source as the host gave it.</summary>
    public string Source { get; }

    /// <summary>The options.</summary>
    public ProgramOptions Options { get; }

    /// <summary>
    /// The compiled code; its global slots are the inputs, the host functions, then what the source mentions.
    /// </summary>
    public CodeUnit Unit { get; }

    /// <summary>Its constants as values.</summary>
    public Value[] Constants { get; }

    /// <summary>What the global slots of a new run hold: builtins, host functions, otherwise nothing.</summary>
    public Value[] GlobalTemplate { get; }

    /// <summary>Names of the inputs in UTF-8; input number n is global slot n.</summary>
    public byte[][] InputNames { get; }

    /// <summary>Texts of the code, which dumps refer to by number.</summary>
    public string[] Texts => _texts ??= CollectTexts(Unit);

    /// <summary>The numbers of <see cref="Texts"/>.</summary>
    public Dictionary<string, int> TextNumbers => _textNumbers ??= NumberTexts(Texts);

    private static Value[] MakeTemplate(string[] names, ProgramOptions options)
    {
        var values = new Value[names.Length];
        var inputs = options.Inputs.Length;
        for (var i = 0; i < names.Length; i++)
        {
            values[i] = i < inputs ? Value.Unbound
                : i < inputs + options.ExternalFunctions.Length ? Value.Of(new PyExternalFunction(names[i]))
                : Catalog.Instance.TryBuiltin(names[i], out var builtin) ? builtin
                : Value.Unbound;
        }

        return values;
    }

    private static string[] CollectTexts(CodeUnit unit)
    {
        var texts = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in unit.GlobalNames)
        {
            Add(name);
        }

        foreach (var constant in unit.Constants)
        {
            if (constant is string text)
            {
                Add(text);
            }
        }

        foreach (var code in unit.Codes)
        {
            Add(code.Name);
            Add(code.QualifiedName);
        }

        foreach (var name in unit.CacheNames)
        {
            Add(name);
        }

        return [.. texts];

        void Add(string text)
        {
            if (seen.Add(text))
            {
                texts.Add(text);
            }
        }
    }

    private static Dictionary<string, int> NumberTexts(string[] texts)
    {
        var numbers = new Dictionary<string, int>(texts.Length, StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++)
        {
            numbers.Add(texts[i], i);
        }

        return numbers;
    }
}
