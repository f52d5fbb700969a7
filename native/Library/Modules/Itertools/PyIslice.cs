using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>islice() of a native iterator.</summary>
internal sealed class PyIslice(PyIterator? source, long next, long stop, long step, long count = 0)
    : PySavedIterator(IsliceMethods.Type, source?.Depth ?? 0)
{
    private PyIterator? _source = source;
    private long _next = next;
    private long _count = count;

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.OfNullable(_source), Value.Int(_next), Value.Int(stop), Value.Int(step), Value.Int(_count)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyIslice? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var source, { Ref: null } next, { Ref: null } stop, { Ref: null, Bits: > 0 and var step },
            { Ref: null } count] && (source.IsNone || source.Ref is PyIterator)
            ? new PyIslice(source.Ref as PyIterator, next.Bits, stop.Bits, step, count.Bits) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (_source is null)
        {
            return Value.Exhausted;
        }

        while (_count < _next)
        {
            var skipped = _source.Next(vm);
            if (skipped.IsError || !vm.ChargeWork(5))
            {
                return Value.Error;
            }

            if (skipped.IsExhausted)
            {
                return End();
            }

            _count++;
        }

        if (_count >= stop)
        {
            return End();
        }

        var item = _source.Next(vm);
        if (item.IsError || item.IsExhausted)
        {
            return item.IsError ? item : End();
        }

        _count++;
        var following = _next + step;
        _next = following < _next || following > stop ? stop : following;
        return item;
    }

    private Value End()
    {
        _source = null;
        return Value.Exhausted;
    }
}

/// <summary>islice().</summary>
[PyType("itertools.islice")]
internal static partial class IsliceMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("islice");

    private const string Range = "must be None or an integer: 0 <= x <= sys.maxsize.";

    /// <summary>Items of a slice of an iterable.</summary>
    [PyFunction("islice(iterable, start, stop=<unrepresentable>, step=<unrepresentable>, /)", Style = CallStyle.Unpack,
        Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable, Value start, Value stop, Value step)
    {
        _ = type;
        var isShort = stop.IsMissing;
        long first = 0;
        long last = long.MaxValue;
        long each = 1;
        if (isShort ? !TryBound(vm, start, ref last) : !TryBound(vm, stop, ref last))
        {
            return vm.Fail(ExceptionTypes.ValueError, "Stop argument for islice() " + Range);
        }

        if (!isShort && !TryBound(vm, start, ref first))
        {
            return vm.Fail(ExceptionTypes.ValueError, "Indices for islice() " + Range);
        }

        if (!step.IsMissing && (!TryBound(vm, step, ref each) || each < 1))
        {
            return vm.Fail(ExceptionTypes.ValueError, "Step for islice() must be a positive integer or None.");
        }

        return Sources.TryGet(vm, iterable, out var isPython) is { } source
            ? Value.Of(new PyIslice(source, first, last, each))
            : isPython ? Sources.Text(vm, "_islice", iterable, Value.Int(first), Value.Int(last), Value.Int(each))
            : Value.Error;
    }

    private static bool TryBound(Vm vm, in Value value, ref long bound)
    {
        if (value.IsNone)
        {
            return true;
        }

        if (!Ops.TryIndex(vm, value, out var number) || !number.TryLong(out var position) || position < 0)
        {
            vm.Raised = null;
            return false;
        }

        bound = position;
        return true;
    }
}
