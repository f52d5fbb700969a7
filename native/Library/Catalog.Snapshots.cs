using Monty.Runtime.Vm;

namespace Monty.Library;

/// <content>What snapshots ask for.</content>
internal sealed partial class Catalog
{
    /// <inheritdoc/>
    public LinkedUnit? EmbeddedUnit(Vm vm, string fileName)
    {
        if (vm.CoreFunctions.Count == 0)
        {
            LinkCore(vm);
        }

        foreach (var function in vm.CoreFunctions.Values)
        {
            if (function.Unit.Unit.FileName == fileName)
            {
                return function.Unit;
            }
        }

        return null;
    }
}
