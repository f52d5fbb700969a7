using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>compress() of native iterators.</summary>
internal sealed class PyCompress(PyIterator data, PyIterator selectors)
    : PySavedIterator(CompressMethods.Type, Math.Max(data.Depth, selectors.Depth))
{
    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(data), Value.Of(selectors)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCompress? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyIterator data }, { Ref: PyIterator selectors }] ? new PyCompress(data, selectors) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        while (true)
        {
            var item = data.Next(vm);
            if (item.IsExhausted || item.IsError)
            {
                return item;
            }

            var selector = selectors.Next(vm);
            if (selector.IsExhausted || selector.IsError)
            {
                return selector;
            }

            if (!Ops.TryTruth(vm, selector, out var isTaken) || !vm.ChargeWork(10))
            {
                return Value.Error;
            }

            if (isTaken)
            {
                return item;
            }
        }
    }
}

/// <summary>compress().</summary>
[PyType("itertools.compress")]
internal static partial class CompressMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("compress");

    /// <summary>The items whose selectors are true.</summary>
    [PyFunction("compress(data, selectors)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value data, Value selectors)
    {
        _ = type;
        return Sources.TryGet(vm, [data, selectors], out var isPython) is [var first, var second]
            ? Value.Of(new PyCompress(first, second))
            : isPython ? Sources.Text(vm, "_compress", data, selectors) : Value.Error;
    }
}
