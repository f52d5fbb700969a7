using System.Collections.Concurrent;
using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <summary>
/// What all runs share of a module: its names with the values they start with, and its compiled text. Made once per
/// process; importing copies the values.
/// </summary>
/// <remarks>
/// A module may have a native part, classes marked <c>PyModule("name")</c> and <c>PyType("name.Class")</c>, and a text
/// <c>name.py</c>. Names that the text mentions are found in the native part, then in the private part
/// <c>PyModule("_name")</c>, then among the builtins; all names of the native part are names of the module, those of
/// the private part only where the text mentions them.
/// </remarks>
internal sealed class ModuleTemplate
{
    private static readonly ConcurrentDictionary<string, ModuleTemplate?> Known = new(StringComparer.Ordinal);

    /// <summary>The names every module has.</summary>
    public static readonly string[] CommonNames = ["__name__", "__doc__", "__package__", "__loader__", "__spec__"];

    private readonly string[] _names;
    private readonly Value[] _values;
    private readonly Dictionary<string, int> _index;
    private readonly string _name;

    private ModuleTemplate(string name, string? file)
    {
        _name = name;
        var slots = new NameSlots();
        Text = file is null ? null : ReadText(file, slots);
        slots.Add(CommonNames);
        slots.AddNatives(name);
        if (OwnsBuiltins)
        {
            slots.AddBuiltins();
        }

        _names = Text?.Names ?? slots.Names;
        slots.Add(_names);
        _index = slots.Index;
        _values = Array.ConvertAll(_names, InitialOf);
        for (var i = 0; i < Text?.Parts.Length; i++)
        {
            foreach (var bound in Text.Parts[i].Names)
            {
                _values[_index[bound]] = Value.Deferred(i);
            }
        }
    }

    /// <summary>The text; null for modules that are all native.</summary>
    public LibraryText? Text { get; }

    /// <summary>
    /// What identities of objects made by the text start with: the same in every run, so that hashes made from them
    /// hold after a load.
    /// </summary>
    public int FirstIdentity => (1 << 30) | ((int)((uint)Runtime.Text.StringHash.Compute(_name) & 0xF_FFFF) << 10);

    /// <summary>The template of a module, private ones included; null when the library has none of that name.</summary>
    public static ModuleTemplate? Find(string name)
    {
        if (Known.TryGetValue(name, out var template))
        {
            return template;
        }

        // Names that do not exist are chosen by programs: they are not remembered.
        var file = Frozen.FileOf(name);
        var hasText = Frozen.Has(file);
        return hasText || (NativeTable.OfModule(name) is not null && name[0] != '_')
            ? Known.GetOrAdd(name, new ModuleTemplate(name, hasText ? file : null))
            : null;
    }

    /// <summary>True for modules that have modules inside.</summary>
    public static bool IsPackage(string name) => Frozen.IsPackage(name);

    /// <summary>The module of a run, its text not yet executed.</summary>
    public PyModule Instantiate(Vm vm)
    {
        var names = new Globals(_names, (Value[])_values.Clone(), _index) { OwnsBuiltins = OwnsBuiltins };
        var text = Text is null ? null : new LinkedUnit(Text.Body.Unit, Text.Body.Constants, names);
        var module = new PyModule(_name, names) { Text = text, TextHash = Text?.Hash ?? 0, Initial = _values,
            IsFrozen = text is not null && NativeTable.OfModule(_name) is null };
        names.Source = Text is null ? null : new ModuleParts(vm, module, this);
        return module;
    }

    private LibraryText ReadText(string file, NameSlots slots)
    {
        var (text, hash) = Frozen.ReadText(file);
        var parts = TextParts.Split(text, static name => Catalog.Instance.TryBuiltin(name, out _));
        slots.Add(parts);
        slots.Add(TextParts.GlobalNames(text));
        slots.Add(CommonNames);
        slots.AddNatives(_name);
        slots.AddNatives("_" + _name);
        slots.AddBuiltins();
        return new LibraryText(file, text, hash, parts, slots.Names);
    }

    private bool OwnsBuiltins => _name == "builtins";

    private Value InitialOf(string name)
    {
        if (name == "__name__")
        {
            return Value.Str(_name);
        }

        if (name == "__package__")
        {
            var dot = _name.LastIndexOf('.');
            return Value.Str(IsPackage(_name) ? _name : dot < 0 ? "" : _name[..dot]);
        }

        if (name is "__doc__" or "__loader__" or "__spec__")
        {
            return Value.None;
        }

        if ((ModuleTypes.Find(_name, name) ?? ModuleTypes.Find("_" + _name, name)) is { } type)
        {
            return Value.Of(type);
        }

        return NativeTable.TryModuleMember(_name, name, out var native)
            || NativeTable.TryModuleMember("_" + _name, name, out native)
            || Catalog.Instance.TryBuiltin(name, out native) ? native : Value.Unbound;
    }
}
