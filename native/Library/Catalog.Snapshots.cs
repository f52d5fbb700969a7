using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>What snapshots ask for.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public LinkedUnit? EmbeddedUnit(Vm vm, string fileName)
    {
        if (Array.IndexOf(CoreTexts, fileName) >= 0)
        {
            return CoreUnit(vm, fileName);
        }

        if (!vm.FrozenUnits.ContainsKey(fileName) && Frozen.ModuleOf(fileName) is { } module)
        {
            vm.TryImport(module);
        }

        return vm.FrozenUnits.GetValueOrDefault(fileName);
    }
}
