using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Monty.Runtime.Objects;

namespace Monty.Library;

/// <summary>The native classes of modules.</summary>
internal static class ModuleTypes
{
    private static readonly FrozenDictionary<string, PyType[]> ByModule = NativeTables.ModuleTypes()
        .GroupBy(static type => type.Module, StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public static IEnumerable<PyType> All => ByModule.Values.SelectMany(static types => types);

    /// <summary>The native classes of a module.</summary>
    public static IReadOnlyList<PyType> Of(string module) => ByModule.TryGetValue(module, out var types) ? types : [];

    /// <summary>The native class of a module with a name; null when there is none.</summary>
    public static PyType? Find(string module, string name)
    {
        foreach (var type in Of(module))
        {
            if (type.Name == name)
            {
                return type;
            }
        }

        return null;
    }
}
