using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>
/// Functions of the embedded core texts, linked to a run text by text when the first function of a text is needed. The
/// texts are never executed.
/// </content>
internal sealed partial class Catalog
{
    private static readonly string[] CoreTexts =
        ["core.py", "machine.py", "classes.py", "containers.py", "formatting.py", "generators.py", "modules.py",
            "numbers.py"];

    private static readonly Lazy<Dictionary<string, string>> CoreOwners = new(static () =>
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in CoreTexts)
        {
            foreach (var name in Frozen.FunctionNames(file))
            {
                owners.Add(name, file);
            }
        }

        return owners;
    });

    /// <inheritdoc/>
    public PyFunction Embedded(Vm vm, string name)
    {
        if (!vm.CoreFunctions.TryGetValue(name, out var function))
        {
            var file = CoreOwners.Value[name];
            var unit = CoreUnit(vm, file);
            if (!vm.CoreFunctions.TryGetValue(name, out function))
            {
                function = new PyFunction(Frozen.Get(file).Functions[name], unit, []);
                vm.CoreFunctions.Add(name, function);
            }
        }

        return function;
    }

    private LinkedUnit CoreUnit(Vm vm, string file)
    {
        if (vm.CoreUnits.TryGetValue(file, out var unit))
        {
            return unit;
        }

        var text = Frozen.Get(file);
        var names = text.Unit.GlobalNames;
        var slots = new Value[names.Length];
        unit = new LinkedUnit(text.Unit, text.Constants, new Globals(names, slots));
        vm.CoreUnits.Add(file, unit);
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = CoreOwners.Value.ContainsKey(names[i]) ? Value.Of(Embedded(vm, names[i]))
                : NativeTable.TryModuleMember("_core", names[i], out var native) ? native
                : vm.DefaultOf(names[i]);
        }

        return unit;
    }
}
