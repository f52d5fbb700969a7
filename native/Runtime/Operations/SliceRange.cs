namespace Monty.Runtime.Operations;

/// <summary>A slice applied to a length: positions Start, Start + Step, ... of which there are Count.</summary>
/// <param name="Start">First position.</param>
/// <param name="Stop">End, not included; where an assignment inserts when the slice is empty.</param>
/// <param name="Step">Distance, not 0.</param>
/// <param name="Count">Number of positions.</param>
internal readonly record struct SliceRange(long Start, long Stop, long Step, long Count);
