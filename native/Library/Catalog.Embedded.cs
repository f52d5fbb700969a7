using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>
/// Functions of the embedded core texts, linked to a run when the first of them is needed. The texts are never
/// executed.
/// </content>
internal sealed partial class Catalog
{
    private static readonly string[] CoreTexts =
        ["core.py", "machine.py", "classes.py", "containers.py", "formatting.py"];

    /// <inheritdoc/>
    public PyFunction Embedded(Vm vm, string name)
    {
        if (vm.CoreFunctions.Count == 0)
        {
            LinkCore(vm);
        }

        return vm.CoreFunctions[name];
    }

    private static void LinkCore(Vm vm)
    {
        var units = new LinkedUnit[CoreTexts.Length];
        for (var i = 0; i < units.Length; i++)
        {
            var text = Frozen.Get(CoreTexts[i]);
            var names = text.Unit.GlobalNames;
            units[i] = new LinkedUnit(text.Unit, text.Constants, new Globals(names, new Value[names.Length]));
            foreach (var code in Frozen.Functions(text.Unit))
            {
                vm.CoreFunctions.Add(code.Name, new PyFunction(code, units[i], []));
            }
        }

        foreach (var unit in units)
        {
            var globals = unit.Globals;
            for (var i = 0; i < globals.Slots.Length; i++)
            {
                var name = globals.Names[i];
                globals.Slots[i] = vm.CoreFunctions.TryGetValue(name, out var function) ? Value.Of(function)
                    : NativeTables.TryModuleMember("_core", name, out var native) ? native
                    : vm.DefaultOf(name);
            }
        }
    }
}
