namespace Monty.Runtime.Calls;

/// <summary>
/// A parameter that takes an index like the bounds of a slice: any int, clamped to 64 bits; None gives the parameter's
/// default.
/// </summary>
/// <param name="Position">The index.</param>
internal readonly record struct SliceIndex(long Position)
{
    /// <summary>The index.</summary>
    public static implicit operator long(SliceIndex index) => index.Position;
}
