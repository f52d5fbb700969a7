using Monty.Runtime.Objects;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>Functions of the embedded core texts, linked to a run when they are needed.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public PyFunction Embedded(Vm vm, string name)
    {
        if (!vm.CoreFunctions.TryGetValue(name, out var function))
        {
            // The body of the part makes the function; it is not executed, since core functions have no defaults.
            var (file, part) = CoreLibrary.Instance.Find(name);
            var unit = CoreUnit(vm, file, part)!;
            function = new PyFunction(Array.Find(unit.Unit.Codes, code => code.QualifiedName == name)!, unit, []);
            vm.CoreFunctions.Add(name, function);
        }

        return function;
    }

    private static LinkedUnit? CoreUnit(Vm vm, string file, int part)
    {
        var name = Frozen.PartFile(file, part);
        if (vm.CoreUnits.TryGetValue(name, out var unit) || CoreLibrary.Instance.Part(file, part) is not { } code)
        {
            return unit;
        }

        vm.CoreNames ??= CoreLibrary.Instance.Instantiate(vm);
        unit = new LinkedUnit(code.Unit, code.Constants, vm.CoreNames);
        vm.CoreUnits.Add(name, unit);
        return unit;
    }
}
