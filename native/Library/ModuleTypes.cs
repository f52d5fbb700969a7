using System.Collections.Generic;
using Monty.Runtime.Objects;

namespace Monty.Library;

/// <summary>The native classes of modules.</summary>
internal static class ModuleTypes
{
    /// <summary>All of them.</summary>
    public static readonly PyType[] All = NativeTables.ModuleTypes();

    private static readonly Dictionary<string, PyType[]> ByModule = Group();

    /// <summary>The native classes of a module.</summary>
    public static PyType[] Of(string module) => ByModule.TryGetValue(module, out var types) ? types : [];

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

    private static Dictionary<string, PyType[]> Group()
    {
        var groups = new Dictionary<string, PyType[]>(StringComparer.Ordinal);
        foreach (var type in All)
        {
            groups[type.Module] = groups.TryGetValue(type.Module, out var found) ? [.. found, type] : [type];
        }

        return groups;
    }
}
