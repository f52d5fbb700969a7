using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of slice.</summary>
[PyType("slice")]
internal static partial class SliceMethods
{
    /// <summary>slice(stop) or slice(start, stop, step).</summary>
    [PyFunction("slice(start, stop=<unrepresentable>, step=None, /)", Style = CallStyle.Unpack, Cost = Cost.Constant)]
    private static Value New(PyType cls, Value start, Value stop, Value step) => Value.Of(stop.IsMissing
        ? new PySlice(Value.None, start, Value.None)
        : new PySlice(start, stop, step));

    /// <summary>Start, stop and step of the slice applied to a length.</summary>
    [PyMethod("indices(object, /)", Cost = Cost.Constant)]
    private static Value Indices(Vm vm, PySlice self, Value @object)
    {
        if (!Ops.TryIndex(vm, @object, out var number) || !number.TryBigInteger(out var length))
        {
            return Value.Error;
        }

        if (length.Sign < 0)
        {
            return vm.Fail(ExceptionTypes.ValueError, "length should not be negative");
        }

        return Ops.TryResolveBig(vm, self, length, out var start, out var stop, out var step)
            ? Value.Of(new PyTuple([Value.Int(start), Value.Int(stop), Value.Int(step)]))
            : Value.Error;
    }

    /// <summary>First index, or None.</summary>
    [PyGetter("start")]
    private static Value Start(PySlice self) => self.Start;

    /// <summary>End, not included, or None.</summary>
    [PyGetter("stop")]
    private static Value Stop(PySlice self) => self.Stop;

    /// <summary>Step, or None.</summary>
    [PyGetter("step")]
    private static Value Step(PySlice self) => self.Step;
}
