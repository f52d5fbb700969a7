using System.Collections.Generic;
using Monty.Runtime.Objects;

namespace Monty.Runtime.Vm;

/// <content>What the library keeps for one run.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>The namespace of the core texts; null before the first function of them is needed.</summary>
    public Globals? CoreNames { get; set; }

    /// <summary>Parts of the embedded core texts linked to this run, by file name.</summary>
    public Dictionary<string, LinkedUnit> CoreUnits { get; } = new(StringComparer.Ordinal);

    /// <summary>Functions of the embedded core text, linked to this run when the first of them is needed.</summary>
    public Dictionary<string, PyFunction> CoreFunctions { get; } = new(StringComparer.Ordinal);

    /// <summary>What modules of the library keep for this run: caches, by the name of the module.</summary>
    public Dictionary<string, object> LibraryState { get; } = new(StringComparer.Ordinal);
}
