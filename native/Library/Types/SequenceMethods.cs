using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods that list and tuple share.</summary>
internal static class SequenceMethods
{
    /// <summary>How many items equal the value.</summary>
    public static Value Count(Vm vm, PyObject self, in Value value)
    {
        if (!vm.ChargeWork(Ops.ItemsOf(self).Length))
        {
            return Value.Error;
        }

        var count = 0L;
        for (var at = 0L; ; at++)
        {
            at = Ops.IndexIn(vm, self, value, at, long.MaxValue);
            if (at < 0)
            {
                return at == -2 ? Value.Error : Value.Int(count);
            }

            count++;
        }
    }

    /// <summary>The first position of an equal item between two bounds.</summary>
    public static Value Index(
        Vm vm, PyObject self, long length, in Value value, in Value start, in Value stop, string missing)
    {
        if (!TryBound(vm, start, length, out var from) || !TryBound(vm, stop, length, out var to)
            || !vm.ChargeWork(Math.Max(0, Math.Min(to, length) - from)))
        {
            return Value.Error;
        }

        var position = Ops.IndexIn(vm, self, value, from, to);
        return position >= 0 ? Value.Int(position)
            : position == -2 ? Value.Error
            : vm.Fail(ExceptionTypes.ValueError, missing);
    }

    /// <summary>
    /// As a slice bound, but None is not allowed. Source: CPython 3.14 Python/ceval.c, _PyEval_SliceIndexNotNone.
    /// </summary>
    public static bool TryBound(Vm vm, in Value bound, long length, out long position)
    {
        position = 0;
        if (!Ops.TryIndexOrNone(vm, bound, out var number))
        {
            return false;
        }

        if (number.IsNone)
        {
            vm.Fail(ExceptionTypes.TypeError, "slice indices must be integers or have an __index__ method");
            return false;
        }

        position = Ops.Clamp(number);
        position = position < 0 ? Math.Max(0, position + length) : position;
        return true;
    }
}
