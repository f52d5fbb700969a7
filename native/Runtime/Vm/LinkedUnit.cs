using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>An inline cache: what an attribute instruction found last time. Belongs to one run.</summary>
internal struct InlineCache
{
    /// <summary>Shape, class or namespace it is valid for; null while empty.</summary>
    public object? Key;

    /// <summary>Method, class value or new shape found.</summary>
    public object? Target;

    /// <summary>Slot found.</summary>
    public int Index;

    /// <summary>Class epoch of the run it is valid for.</summary>
    public int Epoch;
}

/// <summary>
/// A compiled unit as used by one run: shared code and constants, the run's own namespace and caches.
/// </summary>
internal sealed class LinkedUnit(CodeUnit unit, Value[] constants, Globals globals)
{
    /// <summary>The shared code.</summary>
    public readonly CodeUnit Unit = unit;

    /// <summary>Constants as values; shared by all runs, never changed.</summary>
    public readonly Value[] Constants = constants;

    /// <summary>The module's namespace.</summary>
    public readonly Globals Globals = globals;

    /// <summary>Inline caches by number; empty until the first miss.</summary>
    public InlineCache[] Caches = [];
}
