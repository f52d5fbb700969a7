using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Slices applied to lengths.</content>
internal static partial class Operations
{
    /// <summary>
    /// Applies a slice to a length; false: an error is raised. Bounds are read in the order step, start, stop.
    /// </summary>
    public static bool TryResolve(Vm.Vm vm, PySlice slice, long length, out SliceRange range)
    {
        range = default;
        if (!TryUnpack(vm, slice, out var start, out var stop, out var step))
        {
            return false;
        }

        range = Adjust(start, stop, step, length);
        return true;
    }

    /// <summary>
    /// The bounds of a slice as 64-bit numbers with absent ones filled in; false: an error is raised.
    /// </summary>
    public static bool TryUnpack(Vm.Vm vm, PySlice slice, out long start, out long stop, out long step)
    {
        start = stop = 0;
        if (!TryBound(vm, slice.Step, 1, out step))
        {
            return false;
        }

        if (step == 0)
        {
            vm.Fail(ExceptionTypes.ValueError, "slice step cannot be zero");
            return false;
        }

        step = Math.Max(step, -long.MaxValue);
        return TryBound(vm, slice.Start, step < 0 ? long.MaxValue : 0, out start)
            && TryBound(vm, slice.Stop, step < 0 ? long.MinValue : long.MaxValue, out stop);
    }

    /// <summary>Clamps bounds to a length and counts the positions.</summary>
    public static SliceRange Adjust(long start, long stop, long step, long length)
    {
        start = ClampBound(start, step, length);
        stop = ClampBound(stop, step, length);
        var count = step < 0
            ? stop < start ? ((start - stop - 1) / -step) + 1 : 0
            : start < stop ? ((stop - start - 1) / step) + 1 : 0;
        return new SliceRange(start, stop, step, count);
    }

    private static long ClampBound(long bound, long step, long length)
    {
        if (bound < 0)
        {
            bound += length;
            return bound >= 0 ? bound : step < 0 ? -1 : 0;
        }

        return bound < length ? bound : step < 0 ? length - 1 : length;
    }

    private static bool TryBound(Vm.Vm vm, in Value bound, long otherwise, out long number)
    {
        number = otherwise;
        if (bound.IsNone)
        {
            return true;
        }

        if (!TryIndexOrNone(vm, bound, out var index))
        {
            return false;
        }

        if (index.IsNone)
        {
            return FailType(vm, "slice indices must be integers or None or have an __index__ method");
        }

        number = Clamp(index);
        return true;
    }

    /// <summary>Applies a slice to a length of any size, as slice.indices does; false: an error is raised.</summary>
    public static bool TryResolveBig(
        Vm.Vm vm, PySlice slice, BigInteger length, out BigInteger start, out BigInteger stop, out BigInteger step)
    {
        start = stop = BigInteger.Zero;
        if (!TryBigBound(vm, slice.Step, BigInteger.One, out step))
        {
            return false;
        }

        if (step.IsZero)
        {
            vm.Fail(ExceptionTypes.ValueError, "slice step cannot be zero");
            return false;
        }

        var lower = step.Sign < 0 ? BigInteger.MinusOne : BigInteger.Zero;
        var upper = step.Sign < 0 ? length - 1 : length;
        if (!TryBigBound(vm, slice.Start, null, out start) || !TryBigBound(vm, slice.Stop, null, out stop))
        {
            return false;
        }

        start = slice.Start.IsNone ? (step.Sign < 0 ? upper : lower) : ClampBig(start, length, lower, upper);
        stop = slice.Stop.IsNone ? (step.Sign < 0 ? lower : upper) : ClampBig(stop, length, lower, upper);
        return true;
    }

    private static BigInteger ClampBig(BigInteger bound, BigInteger length, BigInteger lower, BigInteger upper) =>
        bound.Sign < 0 ? BigInteger.Max(bound + length, lower) : BigInteger.Min(bound, upper);

    private static bool TryBigBound(Vm.Vm vm, in Value bound, BigInteger? otherwise, out BigInteger number)
    {
        number = otherwise ?? BigInteger.Zero;
        if (bound.IsNone)
        {
            return true;
        }

        if (!TryIndexOrNone(vm, bound, out var index))
        {
            return false;
        }

        return index.TryBigInteger(out number)
            || FailType(vm, "slice indices must be integers or None or have an __index__ method");
    }
}
