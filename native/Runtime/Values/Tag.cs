namespace Monty.Runtime.Values;

/// <summary>What a <see cref="Tag"/> in <see cref="Value.Ref"/> says about the bits beside it.</summary>
internal enum TagKind : byte
{
    /// <summary>The bits are a double.</summary>
    Float,
    /// <summary>The bits are 0 or 1.</summary>
    Bool,
    /// <summary>None.</summary>
    None,
    /// <summary>Ellipsis.</summary>
    Ellipsis,
    /// <summary>NotImplemented.</summary>
    NotImplemented,
    /// <summary>Never seen by programs: a local, cell or global without a value.</summary>
    Unbound,
    /// <summary>
    /// Never seen by programs: the result of an operation that failed; the exception is in <see cref="Vm.Vm.Raised"/>.
    /// </summary>
    Error,
    /// <summary>Never seen by programs: iteration over a range, the bits are the next value.</summary>
    RangeIteration,
    /// <summary>Never seen by programs: an absent argument, or "no receiver" after LoadMethod.</summary>
    Missing,
    /// <summary>Never seen by programs: an iterator has no further item.</summary>
    Exhausted,
    /// <summary>
    /// Never seen by programs: the machine entered a Python frame, the result arrives when it returns.
    /// </summary>
    Entered,
    /// <summary>Never seen by programs: the run must stop and ask the host.</summary>
    Suspended,
}

/// <summary>A marker in <see cref="Value.Ref"/>; the instances are the fields of <see cref="Tags"/>.</summary>
internal sealed class Tag(TagKind kind)
{
    /// <summary>Which marker this is.</summary>
    public readonly TagKind Kind = kind;
}

/// <summary>The markers.</summary>
/// <remarks>
/// Nothing but static readonly fields stands here, so that the ahead-of-time compiler makes them frozen objects:
/// storing one costs no barrier.
/// </remarks>
internal static class Tags
{
    /// <summary>Marks a double.</summary>
    public static readonly Tag Float = new(TagKind.Float);

    /// <summary>Marks a bool.</summary>
    public static readonly Tag Bool = new(TagKind.Bool);

    /// <summary>None.</summary>
    public static readonly Tag None = new(TagKind.None);

    /// <summary>Ellipsis.</summary>
    public static readonly Tag Ellipsis = new(TagKind.Ellipsis);

    /// <summary>NotImplemented.</summary>
    public static readonly Tag NotImplemented = new(TagKind.NotImplemented);

    /// <summary>No value bound.</summary>
    public static readonly Tag Unbound = new(TagKind.Unbound);

    /// <summary>The operation failed.</summary>
    public static readonly Tag Error = new(TagKind.Error);

    /// <summary>A range being iterated.</summary>
    public static readonly Tag RangeIteration = new(TagKind.RangeIteration);

    /// <summary>An absent argument.</summary>
    public static readonly Tag Missing = new(TagKind.Missing);

    /// <summary>The end of an iterator.</summary>
    public static readonly Tag Exhausted = new(TagKind.Exhausted);

    /// <summary>A frame was entered.</summary>
    public static readonly Tag Entered = new(TagKind.Entered);

    /// <summary>The host is asked.</summary>
    public static readonly Tag Suspended = new(TagKind.Suspended);
}
