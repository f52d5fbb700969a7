using System.Collections.Generic;
using Monty.Library;
using Monty.Runtime.Objects;

namespace Monty.Hosting.Wire;

/// <summary>Builtin classes by the name they have outside: with the module in front unless it is builtins.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<string, PyType> ByName = Build();

    /// <summary>The name of a builtin class.</summary>
    public static string NameOf(PyType type) => type.Module is "builtins" ? type.Name : type.Module + "." + type.Name;

    /// <summary>Finds a builtin class.</summary>
    public static bool TryGet(string name, out PyType type) => ByName.TryGetValue(name, out type!);

    private static Dictionary<string, PyType> Build()
    {
        var index = new Dictionary<string, PyType>(StringComparer.Ordinal);
        foreach (var type in BuiltinTypes.All)
        {
            // ExternalFunction shares its name with Function, which stands before it.
            index.TryAdd(NameOf(type), type);
        }

        foreach (var type in ExceptionTypes.All)
        {
            index.TryAdd(NameOf(type), type);
        }

        foreach (var type in ModuleTypes.All)
        {
            index.TryAdd(NameOf(type), type);
        }

        return index;
    }
}
