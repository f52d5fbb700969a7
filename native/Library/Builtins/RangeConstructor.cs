using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Builtins;

/// <summary>range().</summary>
[PyType("range")]
internal static partial class RangeConstructor
{
    /// <summary>The ints from start to stop, the stop not among them.</summary>
    [PyFunction("range(start, stop=<unrepresentable>, step=1, /)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type, Value start, Value stop, Value step)
    {
        _ = type;
        if (stop.IsMissing)
        {
            stop = start;
            start = Value.Int(0);
        }

        if (!Ops.TryIndex(vm, start, out var first)
            || !Ops.TryIndex(vm, stop, out var end)
            || !Ops.TryIndex(vm, step, out var distance))
        {
            return Value.Error;
        }

        return distance.IsSmallInt && distance.Bits == 0
            ? Raise.ValueError.ZeroStep(vm)
            : Value.Of(PyRange.Create(first, end, distance));
    }
}

/// <summary>slice().</summary>
[PyType("slice")]
internal static partial class SliceConstructor
{
    /// <summary>The object that stands for start:stop:step.</summary>
    [PyFunction("slice(start, stop=<unrepresentable>, step=None, /)", Cost = Cost.Constant)]
    private static PySlice New(PyType type, Value start, Value stop, Value step)
    {
        _ = type;
        return stop.IsMissing ? new PySlice(Value.None, start, Value.None) : new PySlice(start, stop, step);
    }
}
