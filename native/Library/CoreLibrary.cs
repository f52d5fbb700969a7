using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <summary>
/// The core texts, functions that natives hand over to. They are never executed: each function is compiled when it is
/// first needed. One namespace serves all of them.
/// </summary>
internal sealed class CoreLibrary
{
    private static readonly string[] Files =
        ["core.py", "machine.py", "classes.py", "containers.py", "formatting.py", "generators.py", "modules.py",
            "numbers.py"];

    private static readonly Lazy<CoreLibrary> Only = new(static () => new CoreLibrary());

    private readonly LibraryText[] _texts;
    private readonly Dictionary<string, (LibraryText Text, int Part)> _functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _index;
    private readonly string[] _names;
    private readonly Value[] _values;

    private CoreLibrary()
    {
        var slots = new NameSlots();
        var found = Array.ConvertAll(Files, static file =>
        {
            var (text, hash) = Frozen.ReadText(file);
            return (Text: text, Hash: hash, Parts: TextParts.Split(text, static _ => false));
        });
        foreach (var (_, _, parts) in found)
        {
            slots.Add(parts);
        }

        var functions = slots.Index.Count;
        slots.AddNatives("_core");
        slots.AddBuiltins();
        _index = slots.Index;
        _names = slots.Names;
        _values = new Value[_names.Length];
        for (var i = 0; i < _values.Length; i++)
        {
            _values[i] = i < functions ? Value.Deferred(i)
                : NativeTable.TryModuleMember("_core", _names[i], out var native)
                    || Catalog.Instance.TryBuiltin(_names[i], out native) ? native : Value.Unbound;
        }

        _texts = new LibraryText[Files.Length];
        for (var i = 0; i < _texts.Length; i++)
        {
            var (text, hash, parts) = found[i];
            _texts[i] = new LibraryText(Files[i], text, hash, parts, _names);
            for (var k = 0; k < parts.Length; k++)
            {
                _functions.Add(parts[k].Names[0], (_texts[i], k));
            }
        }
    }

    /// <summary>The texts of the process.</summary>
    public static CoreLibrary Instance => Only.Value;

    /// <summary>True for the file of a core text.</summary>
    public static bool Has(string file) => Array.IndexOf(Files, file) >= 0;

    /// <summary>Identifies the text of a file.</summary>
    public long HashOf(string file) => _texts[Array.IndexOf(Files, file)].Hash;

    /// <summary>The namespace of the texts in a run.</summary>
    public Globals Instantiate(Vm vm)
    {
        var names = new Globals(_names, (Value[])_values.Clone(), _index);
        names.Source = new CoreFunctions(vm, names);
        return names;
    }

    /// <summary>Where a function is.</summary>
    public (string File, int Part) Find(string name) =>
        _functions.TryGetValue(name, out var place) ? (place.Text.File, place.Part)
            : throw new InvalidOperationException($"no core text defines '{name}'");

    /// <summary>The code of a part; null when there is none.</summary>
    public FrozenUnit? Part(string file, int number) => _texts[Array.IndexOf(Files, file)].Part(number);

    /// <summary>Binds the names of core functions when other core functions need them.</summary>
    private sealed class CoreFunctions(Vm vm, Globals names) : INameSource
    {
        public bool TryDefine(int slot)
        {
            names.ValueOf(slot) = vm.Embedded(names.NameOf(slot));
            return true;
        }
    }
}
