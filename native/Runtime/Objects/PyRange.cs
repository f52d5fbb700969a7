using System.Numerics;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>range: three ints; the length is computed once.</summary>
internal sealed partial class PyRange(Value start, Value stop, Value step, Value length) : PyObject(BuiltinTypes.Range)
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
        if (start.IsSmallInt && stop.IsSmallInt && step.Ref is null && step.Bits == 1)
        {
            var span = unchecked(stop.Bits - start.Bits);
            if (stop.Bits <= start.Bits || span > 0)
            {
                return new PyRange(start, stop, step, Value.Int(stop.Bits <= start.Bits ? 0 : span));
            }
        }

        var first = Number(start);
        var distance = Number(step);
        var size = distance.Sign > 0 ? Number(stop) - first : first - Number(stop);
        size = size.Sign <= 0 ? BigInteger.Zero : (size - 1) / BigInteger.Abs(distance) + 1;
        return new PyRange(start, stop, step, Value.Int(size));
    }

    /// <summary>An int of any size as a number.</summary>
    internal static BigInteger Number(in Value value)
    {
        value.TryBigInteger(out var number);
        return number;
    }
}
