using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// Connects builtin classes with their declared members: the library registers one filler per class, run on the first
/// lookup.
/// </summary>
internal static class NativeTypeTables
{
    /// <summary>The attributes of an instance.</summary>
    public const string DictName = "__dict__";

    /// <summary>The weak references to an instance.</summary>
    public const string WeakReferenceName = "__weakref__";

    private static PyGetter? _dictGetter;
    private static PyGetter? _weakReferenceGetter;
    private static volatile Func<PyType, IEnumerable<KeyValuePair<string, Value>>>? _source;

    /// <summary>Sets the source of members; the library does so once, before the first run.</summary>
    public static void Register(Func<PyType, IEnumerable<KeyValuePair<string, Value>>> source) => _source = source;

    /// <summary>Builds the namespace of a builtin class.</summary>
    public static PyDict Build(PyType type)
    {
        var table = new PyDict();
        if (_source is { } source)
        {
            foreach (var (name, value) in source(type))
            {
                table.SetStr(name, value);
            }
        }

        Calls.SlotWrappers.AddTo(type, table);
        if (type == BuiltinTypes.Object)
        {
            // Declared for object, they belong to the classes whose instances have them.
            _dictGetter ??= Take(table, DictName);
            _weakReferenceGetter ??= Take(table, WeakReferenceName);
            table.RemoveStr(DictName);
            table.RemoveStr(WeakReferenceName);
        }
        else if ((type.Flags & TypeFlags.HasInstanceDict) != 0 && (type.Bases[0].Flags & TypeFlags.HasInstanceDict) == 0
            || type == BuiltinTypes.Module)
        {
            table.SetStr(DictName, Value.Of(Descriptor(type, DictName)!));
        }

        return table;
    }

    /// <summary>The descriptor of __dict__ or __weakref__ for a class; null for other names.</summary>
    public static unsafe PyGetter? Descriptor(PyType owner, string name)
    {
        _ = BuiltinTypes.Object.Namespace;
        var shared = name == DictName ? _dictGetter : name == WeakReferenceName ? _weakReferenceGetter : null;
        return shared is null ? null : new PyGetter(name, owner, shared.Code) { Setter = shared.Setter };
    }

    private static PyGetter? Take(PyDict table, string name) =>
        table.TryGetStr(name, out var value) ? value.Ref as PyGetter : null;
}
