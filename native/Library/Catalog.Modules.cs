using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>Modules.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public PyModule? Import(Vm vm, string name)
    {
        if (!NativeTables.HasModule(name) || name.StartsWith('_'))
        {
            return null;
        }

        var names = new List<string> { "__name__" };
        names.AddRange(NativeTables.ModuleNames(name));
        var values = new Value[names.Count];
        values[0] = Value.Str(name);
        for (var i = 1; i < values.Length; i++)
        {
            NativeTables.TryModuleMember(name, names[i], out values[i]);
        }

        return new PyModule(name, new Globals([.. names], values));
    }

    /// <inheritdoc/>
    public bool IsWithheld(string name) =>
        name is "eval" or "exec" or "compile" or "__import__" or "open" or "input" or "breakpoint" or "help" or "exit"
            or "quit"
            or "memoryview" or "copyright" or "credits" or "license";

    /// <inheritdoc/>
    public string DescribeMissingModule(string name) => $"No module named '{name}'";

    /// <inheritdoc/>
    public bool HasModule(string name) => NativeTables.HasModule(name);

    /// <inheritdoc/>
    public IReadOnlyList<string> BuiltinNames => Names.Value;

    private static readonly Lazy<string[]> Names = new(static () =>
    {
        var names = new List<string>(NativeTables.ModuleNames("builtins"));
        foreach (var type in BuiltinTypes.All)
        {
            if (TypeOf(type.Name) == type)
            {
                names.Add(type.Name);
            }
        }

        foreach (var type in ExceptionTypes.All)
        {
            names.Add(type.Name);
        }

        return [.. names];
    });
}
