namespace Monty.Runtime.Vm;

/// <summary>A register of a loaded run does not hold what the code at this place relies on.</summary>
internal sealed class DamagedStateException : Exception;
