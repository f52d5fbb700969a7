using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>chain() of iterables that native code can iterate.</summary>
/// <remarks>
/// The iterables come one by one and may be iterators of any depth: every step stands under the recursion guard.
/// </remarks>
internal sealed class PyChain(PyIterator? iterables, PyIterator? current)
    : PySavedIterator(ChainMethods.Type, GuardedDepth)
{
    private const int GuardedDepth = 100;

    private PyIterator? _iterables = iterables;
    private PyIterator? _current = current;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.OfNullable(_iterables), Value.OfNullable(_current)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyChain? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var iterables, var current] && (iterables.IsNone || iterables.Ref is PyIterator)
        && (current.IsNone || current.Ref is PyIterator)
            ? new PyChain(iterables.Ref as PyIterator, current.Ref as PyIterator) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        while (true)
        {
            if (_current is not null)
            {
                var item = _current.Next(vm);
                if (!item.IsExhausted)
                {
                    return item;
                }

                _current = null;
            }

            if (_iterables is null)
            {
                return Value.Exhausted;
            }

            var next = _iterables.Next(vm);
            if (next.IsError)
            {
                return next;
            }

            if (next.IsExhausted)
            {
                _iterables = null;
                return next;
            }

            _current = Ops.Iterate(vm, next);
            if (_current is null || !vm.ChargeWork(20))
            {
                _iterables = null;
                return Value.Error;
            }
        }
    }
}

/// <summary>chain().</summary>
[PyType("itertools.chain")]
internal static partial class ChainMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("chain");

    /// <summary>The items of several iterables, one after another.</summary>
    [PyFunction("chain(*iterables)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> iterables)
    {
        _ = type;
        var all = new PyTuple(iterables.ToArray());
        return NeedsText(vm, iterables) ? Sources.Text(vm, "_chain", Value.Of(all))
            : Value.Of(new PyChain(new PyTupleIterator(all), null));
    }

    /// <summary>The items of the iterables that an iterable gives, one after another.</summary>
    [PyMethod("from_iterable(iterable, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value FromIterable(Vm vm, PyType cls, Value iterable)
    {
        _ = cls;
        var isPlain = iterable.Ref is PyTuple tuple && !tuple.Class.IsUser ? !NeedsText(vm, tuple.Items)
            : iterable.Ref is PyList list && !list.Class.IsUser ? !NeedsText(vm, list.Span)
            : iterable.IsStr || iterable.Ref is PyDictView or PyDict { Class.IsUser: false };
        var source = Sources.TryGet(vm, iterable, out var isPython);
        return source is not null && isPlain ? Value.Of(new PyChain(source, null))
            : source is not null || isPython ? Sources.Text(vm, "_chain", iterable) : Value.Error;
    }

    /// <summary>A generic alias.</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static bool NeedsText(Vm vm, ReadOnlySpan<Value> iterables)
    {
        foreach (ref readonly var iterable in iterables)
        {
            if (NativeIteration.NeedsPython(vm, iterable))
            {
                return true;
            }
        }

        return false;
    }
}
