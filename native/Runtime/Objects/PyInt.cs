using System.Numerics;

namespace Monty.Runtime.Objects;

/// <summary>An int beyond 64 bits.</summary>
/// <remarks>Invariant: the number does not fit a long, so that equal ints have one representation.</remarks>
internal sealed class PyInt(BigInteger number) : PyObject(BuiltinTypes.Int)
{
    /// <summary>The number.</summary>
    public readonly BigInteger Number = number;
}
