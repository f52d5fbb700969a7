using System.Numerics;
using Monty.Runtime.Numbers;
using Monty.Runtime.Operations;

namespace Monty.Runtime.Objects;

/// <summary>An int beyond 64 bits.</summary>
/// <remarks>Invariant: the number does not fit a long, so that equal ints have one representation.</remarks>
/// <param name="number">The number.</param>
/// <param name="bits">Its length as GetBitLength gives it.</param>
internal sealed class PyInt(BigInteger number, long bits) : PyObject(BuiltinTypes.Int)
{
    /// <summary>The number.</summary>
    public readonly BigInteger Number = number;

    /// <summary>At least as many bits as the magnitude has, at most one more.</summary>
    public readonly long MaxBits = bits + 1;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = NumberHash.OfInt(Number);
        return true;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => sink.AppendInt(vm, AsValue);
}
