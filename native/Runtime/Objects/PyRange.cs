using System.Numerics;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>range: three ints; the length is computed once.</summary>
internal sealed class PyRange(Value start, Value stop, Value step, Value length) : PyObject(BuiltinTypes.Range)
{
    /// <summary>First value, an int.</summary>
    public readonly Value Start = start;

    /// <summary>End, an int.</summary>
    public readonly Value Stop = stop;

    /// <summary>Distance, an int other than 0.</summary>
    public readonly Value Step = step;

    /// <summary>Number of values, an int.</summary>
    public readonly Value Length = length;

    /// <summary>True when start, stop, step and length fit 64 bits.</summary>
    public bool IsSmall => Start.IsSmallInt && Stop.IsSmallInt && Step.IsSmallInt && Length.IsSmallInt;

    /// <summary>Makes a range; the step is not 0.</summary>
    public static PyRange Create(Value start, Value stop, Value step)
    {
        start.TryBigInteger(out var first);
        stop.TryBigInteger(out var end);
        step.TryBigInteger(out var distance);
        var span = distance.Sign > 0 ? end - first : first - end;
        var size = span.Sign <= 0 ? BigInteger.Zero : (span - 1) / BigInteger.Abs(distance) + 1;
        return new PyRange(start, stop, step, Value.Int(size));
    }
}
