using Monty.Runtime.Objects;
using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>What snapshots ask for.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public LinkedUnit? EmbeddedUnit(Vm vm, string fileName)
    {
        var (file, part) = Frozen.SplitPart(fileName);
        if (CoreLibrary.Has(file))
        {
            return CoreUnit(vm, file, part);
        }

        var module = Frozen.ModuleOf(file) is { } name ? vm.TryImport(name) : null;
        return part < 0 ? module?.Text : (module?.Names.Source as ModuleParts)?.UnitOf(part);
    }

    /// <summary>Identifies the text of a file of the library.</summary>
    public static long TextHash(string fileName) => Frozen.ModuleOf(fileName) is { } module
        ? ModuleTemplate.Find(module)?.Text?.Hash ?? 0 : CoreLibrary.Instance.HashOf(Frozen.SplitPart(fileName).File);

    /// <summary>The imported module whose text a unit is; null for other units.</summary>
    public static PyModule? ModuleOf(Vm vm, LinkedUnit unit) =>
        Frozen.ModuleOf(unit.Unit.FileName) is { } name && vm.Modules.TryGetValue(name, out var module)
            && module.Owns(unit) ? module : null;
}
