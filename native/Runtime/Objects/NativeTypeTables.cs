using System.Collections.Generic;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// Connects builtin classes with their declared members: the library registers one filler per class, run on the first
/// lookup.
/// </summary>
internal static class NativeTypeTables
{
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
        return table;
    }
}
