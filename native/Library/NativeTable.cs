using System.Collections.Concurrent;
using System.Collections.Generic;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <summary>
/// The declared members of one module or builtin class. The generated code fills it with one short call a member: the
/// text of a signature takes a fraction of the code that would build it.
/// </summary>
internal sealed unsafe class NativeTable
{
    private static readonly ConcurrentDictionary<string, NativeTable> Modules = new(StringComparer.Ordinal);

    private readonly List<KeyValuePair<string, Value>> _members = [];
    private readonly Dictionary<string, Value>? _byName;
    private readonly PyType? _owner;
    private readonly string _module;

    private NativeTable(PyType? owner, string module)
    {
        _owner = owner;
        _module = module;
        _byName = owner is null ? new Dictionary<string, Value>(StringComparer.Ordinal) : null;
    }

    /// <summary>The native members of a module; null when it has none.</summary>
    /// <remarks>Made once per process, so that threads agree on the functions.</remarks>
    public static NativeTable? OfModule(string module)
    {
        if (Modules.TryGetValue(module, out var known))
        {
            return known;
        }

        // Names that do not exist are chosen by programs: they are not remembered.
        var table = new NativeTable(owner: null, module);
        return NativeTables.TryFillModule(module, table) ? Modules.GetOrAdd(module, table) : null;
    }

    /// <summary>The members of a builtin class, in the order of their declarations.</summary>
    public static IEnumerable<KeyValuePair<string, Value>> OfType(PyType type)
    {
        var table = new NativeTable(type, type.Module);
        NativeTables.TryFillType(type.Module == "builtins" ? type.Name : type.Module + "." + type.Name, table);
        return table._members;
    }

    /// <summary>A native member of a module.</summary>
    public static bool TryModuleMember(string module, string name, out Value value)
    {
        value = default;
        return OfModule(module) is { } table && table._byName!.TryGetValue(name, out value);
    }

    /// <summary>Names of the native members of a module.</summary>
    public static string[] NamesOf(string module) =>
        OfModule(module) is { } table ? table._members.ConvertAll(static member => member.Key).ToArray() : [];

    /// <summary>Adds a function, method or constructor.</summary>
    public void Function(string text, NativeKind kind, CallStyle style, uint drained,
        delegate*<Vm, ReadOnlySpan<Value>, Value> code)
    {
        var name = text[..text.IndexOf('(', StringComparison.Ordinal)];
        var signature = new NativeSignature { Text = text, Style = style, Parameters = SignatureParser.Parse(text) };
        var function = new PyNativeFunction(name, kind, signature, code)
        {
            DrainedMask = drained,
            Owner = _owner,
            Module = _module,
        };
        if (kind == NativeKind.Constructor)
        {
            // Reached as __new__ too unless that is declared apart.
            _owner!.Constructor = function;
            _members.Insert(0, new KeyValuePair<string, Value>("__new__", Value.Of(function)));
        }
        else
        {
            Constant(name, Value.Of(function));
        }
    }

    /// <summary>Adds an attribute that is computed, and may be one that can be set.</summary>
    public void Getter(string name, delegate*<Vm, ReadOnlySpan<Value>, Value> code,
        delegate*<Vm, ReadOnlySpan<Value>, Value> setter) =>
        Constant(name, Value.Of(new PyGetter(name, _owner!, code) { Setter = setter }));

    /// <summary>Adds a value.</summary>
    public void Constant(string name, Value value)
    {
        if (_byName is null || _byName.TryAdd(name, value))
        {
            _members.Add(new KeyValuePair<string, Value>(name, value));
        }
    }
}
