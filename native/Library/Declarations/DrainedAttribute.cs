namespace Monty.Library.Declarations;

/// <summary>On a parameter of type ReadOnlySpan of Value: takes any iterable, emptied before the call.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class DrainedAttribute : Attribute;
