using Monty.Runtime.Objects;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>What snapshots ask for.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public LinkedUnit? EmbeddedUnit(Vm vm, string fileName) => Array.IndexOf(CoreTexts, fileName) >= 0
        ? CoreUnit(vm, fileName)
        : Frozen.ModuleOf(fileName) is { } module ? vm.TryImport(module)?.Text : null;

    /// <summary>Identifies the text of a file of the library.</summary>
    public static long TextHash(string fileName) => Frozen.Get(fileName).Hash;

    /// <summary>The imported module whose text a unit is; null for other units.</summary>
    public static PyModule? ModuleOf(Vm vm, LinkedUnit unit) =>
        Frozen.ModuleOf(unit.Unit.FileName) is { } name && vm.Modules.TryGetValue(name, out var module)
            && module.Text == unit ? module : null;
}
