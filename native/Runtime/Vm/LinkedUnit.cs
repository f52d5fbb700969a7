using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>An inline cache: what an attribute instruction found last time. Belongs to one run.</summary>
internal struct InlineCache
{
    /// <summary>
    /// What it is valid for: the shape of an instance, the root shape of a builtin value's class, the class shape of a
    /// class. Null while empty.
    /// </summary>
    public Shape? Key;

    /// <summary>Method, getter or new shape found; the namespace of a module; the reference half of a value.</summary>
    public object? Target;

    /// <summary>The other half of a value.</summary>
    public long Bits;

    /// <summary>super(): the class the lookup starts after, while the key stands for the class of self.</summary>
    public PyType? Start;

    /// <summary>Slot found, or one of the other marks in <see cref="CacheIndex"/>.</summary>
    public int Index;

    /// <summary>The site, where sites share places.</summary>
    public int Site;

    /// <summary>Class epoch of the run it is valid for.</summary>
    public int Epoch;

    /// <summary>Epoch of the run's data in classes that a value is valid for.</summary>
    public int DataEpoch;
}

/// <summary>What the index of a cache says when it is no slot.</summary>
internal static class CacheIndex
{
    /// <summary>The target is called with the receiver in front.</summary>
    public const int Method = -1;

    /// <summary>The target is called without the receiver: a static method, a function of a class.</summary>
    public const int Plain = -2;

    /// <summary>The target is the getter of a property.</summary>
    public const int Getter = -3;

    /// <summary>The target is the field of a named tuple.</summary>
    public const int Field = -4;

    /// <summary>The attribute is data of a class: target and bits are its value.</summary>
    public const int Data = -5;

    /// <summary>The target is the native getter of a class, for its instances.</summary>
    public const int Reader = -6;

    /// <summary>The target is a static method or a class method of the receiver's class.</summary>
    public const int Wrapped = -7;
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

    /// <summary>Places for sites that meet several keys, by site and key; empty until one does.</summary>
    public InlineCache[] SharedCaches = [];
}
