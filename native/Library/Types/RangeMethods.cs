using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of range.</summary>
[PyType("range")]
internal static partial class RangeMethods
{
    /// <summary>range(stop) or range(start, stop, step).</summary>
    [PyFunction("range(start, stop=<unrepresentable>, step=<unrepresentable>, /)", Style = CallStyle.Unpack,
        Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value start, Value stop, Value step)
    {
        var first = Value.Int(0);
        var distance = Value.Int(1);
        if (stop.IsMissing)
        {
            return Ops.TryIndex(vm, start, out var end) ? Value.Of(PyRange.Create(first, end, distance)) : Value.Error;
        }

        if (!Ops.TryIndex(vm, start, out first) || !Ops.TryIndex(vm, stop, out var last)
            || (!step.IsMissing && !Ops.TryIndex(vm, step, out distance)))
        {
            return Value.Error;
        }

        return distance is { Ref: null, Bits: 0 }
            ? vm.Fail(ExceptionTypes.ValueError, "range() arg 3 must not be zero")
            : Value.Of(PyRange.Create(first, last, distance));
    }

    /// <summary>How often a value occurs.</summary>
    [PyMethod("count(object, /)", Cost = Cost.Charged)]
    private static Value Count(Vm vm, PyRange self, Value @object)
    {
        var answer = self.ContainsItem(vm, @object);
        if (!answer.IsNotImplemented)
        {
            return answer.IsBool ? Value.Int(answer.Bits) : answer;
        }

        return Search(vm, self, @object, out var count) >= -1 ? Value.Int(count) : Value.Error;
    }

    /// <summary>The position of a value.</summary>
    [PyMethod("index(object, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, PyRange self, Value @object)
    {
        if (@object.IsInt || @object.IsBool)
        {
            var position = self.PositionOf(@object.IsBool ? Value.Int(@object.Bits) : @object);
            return position.Sign >= 0 ? Value.Int(position)
                : vm.Fail(ExceptionTypes.ValueError, "range.index(x): x not in range");
        }

        var found = Search(vm, self, @object, out _);
        return found >= 0 ? Value.Int(found)
            : found == -1 ? vm.Fail(ExceptionTypes.ValueError, "sequence.index(x): x not in sequence")
            : Value.Error;
    }

    /// <summary>An iterator from the last value to the first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyIterator Reversed(PyRange self) => self.Reverse();

    /// <summary>First value.</summary>
    [PyGetter("start")]
    private static Value Start(PyRange self) => self.Start;

    /// <summary>End, not included.</summary>
    [PyGetter("stop")]
    private static Value Stop(PyRange self) => self.Stop;

    /// <summary>Distance of the values.</summary>
    [PyGetter("step")]
    private static Value Step(PyRange self) => self.Step;

    /// <summary>
    /// First position of an equal value by comparing each: -1 when there is none, -2 on an error; and how many there
    /// are.
    /// </summary>
    private static long Search(Vm vm, PyRange self, in Value wanted, out long count)
    {
        count = 0;
        var first = -1L;
        var iterator = self.Iterate(vm);
        for (var position = 0L; ; position++)
        {
            var value = iterator.Next(vm);
            if (value.IsExhausted)
            {
                return first;
            }

            if (!vm.ChargeWork(20) || !Ops.TryMatches(vm, value, wanted, out var isEqual))
            {
                return -2;
            }

            if (isEqual)
            {
                count++;
                first = first < 0 ? position : first;
            }
        }
    }
}
