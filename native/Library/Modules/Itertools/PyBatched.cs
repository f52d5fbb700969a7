using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>batched() of a native iterator.</summary>
internal sealed class PyBatched(PyIterator source, long size, bool isStrict, bool isDone = false)
    : PySavedIterator(BatchedMethods.Type, source.Depth)
{
    private bool _isDone = isDone;

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.Of(source), Value.Int(size), Value.Bool(isStrict), Value.Bool(_isDone)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyBatched? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyIterator source }, { Ref: null, Bits: > 0 and var size }, var isStrict, var isDone]
            ? new PyBatched(source, size, isStrict.IsTrue, isDone.IsTrue) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (_isDone)
        {
            return Value.Exhausted;
        }

        var row = new PyList();
        while (row.Count < size)
        {
            var item = source.Next(vm);
            if (item.IsExhausted)
            {
                break;
            }

            if (item.IsError || (row.Count == row.Items.Length && !row.TryReserve(vm, Math.Min(size - row.Count, 16)))
                || ((row.Count & 1023) == 1023 && !vm.ChargeWork(10_000)))
            {
                return Value.Error;
            }

            row.Append(item);
        }

        if (row.Count < size)
        {
            _isDone = true;
            if (row.Count == 0)
            {
                return Value.Exhausted;
            }

            if (isStrict)
            {
                return vm.Fail(ExceptionTypes.ValueError, "batched(): incomplete batch");
            }
        }

        return Value.Of(new PyTuple(row.Span.ToArray()));
    }
}

/// <summary>batched().</summary>
[PyType("itertools.batched")]
internal static partial class BatchedMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("batched");

    /// <summary>The items in tuples of n.</summary>
    [PyFunction("batched(iterable, n, *, strict=False)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable, long n, bool strict)
    {
        _ = type;
        if (n < 1)
        {
            return vm.Fail(ExceptionTypes.ValueError, "n must be at least one");
        }

        return Sources.TryGet(vm, iterable, out var isPython) is { } source
            ? Value.Of(new PyBatched(source, n, strict))
            : isPython ? Sources.Text(vm, "_batched", iterable, Value.Int(n), Value.Bool(strict)) : Value.Error;
    }
}
