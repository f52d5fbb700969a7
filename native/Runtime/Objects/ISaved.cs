using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>An object of a library class that a dump tells as the values it is made of.</summary>
internal interface ISaved
{
    /// <summary>What a dump tells of the object: a codec makes it again of the same values.</summary>
    Value[] Save();

    /// <summary>Memory that the object takes besides its own fields.</summary>
    long ExtraBytes { get; }
}
