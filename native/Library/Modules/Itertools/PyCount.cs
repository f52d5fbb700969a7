using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>count() of builtin numbers.</summary>
internal sealed class PyCount(Value current, Value step) : PySavedIterator(CountMethods.Type, 0)
{
    private Value _current = current;

    private bool IsPlainStep => step.Ref is null && step.Bits == 1;

    /// <inheritdoc/>
    public override Value[] Save() => [_current, step];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCount? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var current, var step] ? new PyCount(current, step) : null;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink) => sink.Append("count(")
        && Ops.AppendRepr(vm, _current, sink)
        && (IsPlainStep || (sink.Append(", ") && Ops.AppendRepr(vm, step, sink)))
        && sink.Append(")");

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        var item = _current;
        if (item.Ref is null && step.Ref is null && !Overflows(item.Bits, step.Bits))
        {
            _current = Value.Int(item.Bits + step.Bits);
            return item;
        }

        var next = Addition.Add(vm, item, step);
        if (next.IsError)
        {
            return next;
        }

        _current = next;
        return item;
    }

    private static bool Overflows(long a, long b) => ((a ^ (a + b)) & (b ^ (a + b))) < 0;
}

/// <summary>count().</summary>
[PyType("itertools.count")]
internal static partial class CountMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("count");

    /// <summary>Numbers from a start, evenly spaced, without end.</summary>
    [PyFunction("count(start=0, step=1)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value start, Value step)
    {
        _ = type;
        return !IsNumber(start) || !IsNumber(step)
            ? vm.Fail(ExceptionTypes.TypeError, "a number is required")
            : Ops.IsUserInstance(start) || Ops.IsUserInstance(step)
            ? Sources.Text(vm, "_count", start, step)
            : Value.Of(new PyCount(start, step));
    }

    private static bool IsNumber(in Value value) => value.IsInt || value.IsBool || value.IsFloat
        || value.Ref is PyComplex or PyNative
        || value.Class.TryLookup("__index__", out _) || value.Class.TryLookup("__int__", out _)
        || value.Class.TryLookup("__float__", out _);
}

/// <summary>The operator + as count() and accumulate() need it.</summary>
internal static class Addition
{
    /// <summary>The sum; instances of program classes are added in a nested run.</summary>
    public static Value Add(Vm vm, in Value left, in Value right)
    {
        if (left.Ref is null && right.Ref is null)
        {
            var total = left.Bits + right.Bits;
            if (((left.Bits ^ total) & (right.Bits ^ total)) >= 0)
            {
                return Value.Int(total);
            }
        }

        if (Ops.IsUserInstance(left) || Ops.IsUserInstance(right))
        {
            vm.ForbidWaiting();
            var result = Datetime.HostClock.TryText(vm, "itertools", "_add", out var function)
                ? vm.CallNested(function, left, right) : Value.Error;
            vm.AllowWaiting();
            return result;
        }

        var sum = Ops.Binary(vm, BinaryOperator.Add, false, left, right);
        if (sum.IsNotImplemented)
        {
            Ops.FailBinary(vm, BinaryOperator.Add, false, left, right);
            return Value.Error;
        }

        return sum;
    }
}
