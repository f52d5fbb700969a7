using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Snapshots;

/// <summary>A run while it is being made again from a dump.</summary>
internal sealed class RestoredRun(Machine machine)
{
    /// <summary>The machine it will have.</summary>
    public Machine Machine { get; } = machine;

    /// <summary>The virtual machine.</summary>
    public Vm Vm => Machine.Vm;

    /// <summary>A unit of the library's own code, linked to the run; null when there is none of that name.</summary>
    public LinkedUnit? EmbeddedUnit(string name) => Vm.Catalog.EmbeddedUnit(Vm, name);

    /// <summary>Generators whose frames must be found on the stack.</summary>
    public HashSet<PyGenerator> RunningGenerators { get; } = [];
}
