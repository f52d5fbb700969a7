using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Core;

/// <content>
/// Iterators of builtin classes that are generators of the embedded text, and the running total of sum().
/// </content>
internal static partial class CoreModule
{
    /// <summary>True for iterators that the machine steps by itself.</summary>
    [PyFunction("_is_plain_iterator(value, /)", Cost = Cost.Constant)]
    private static bool IsPlainIterator(Value value) => value.Ref is PyIterator or PyGenerator;

    /// <summary>What messages call a generator.</summary>
    [PyFunction("_kind_of(generator, /)", Cost = Cost.Constant)]
    private static string KindOf(PyGenerator generator) =>
        generator.Class == BuiltinTypes.Coroutine ? "coroutine" : "generator";

    /// <summary>Checks what __iter__ gave.</summary>
    [PyFunction("_checked_iterator(value, /)", Cost = Cost.Constant)]
    private static Value CheckedIterator(Vm vm, Value value) =>
        value.Ref is PyIterator or PyGenerator || value.Class.TryLookup("__next__", out _)
            ? value
            : Raise.TypeError.NonIterator(vm, value);

    /// <summary>Puts an iterator into an instance of a class derived from that of the iterator.</summary>
    [PyFunction("_as_derived(cls, iterator, /)", Cost = Cost.Constant)]
    private static Value AsDerived(PyType cls, Value iterator) => IntConstructor.Payload(cls, iterator);

    /// <summary>Shows a generator as a map object.</summary>
    [PyFunction("_as_map(generator, /)", Cost = Cost.Constant)]
    private static Value AsMap(PyGenerator generator) => As(generator, BuiltinTypes.Map);

    /// <summary>Shows a generator as a filter object.</summary>
    [PyFunction("_as_filter(generator, /)", Cost = Cost.Constant)]
    private static Value AsFilter(PyGenerator generator) => As(generator, BuiltinTypes.Filter);

    /// <summary>Shows a generator as a zip object.</summary>
    [PyFunction("_as_zip(generator, /)", Cost = Cost.Constant)]
    private static Value AsZip(PyGenerator generator) => As(generator, BuiltinTypes.Zip);

    /// <summary>Shows a generator as an enumerate object.</summary>
    [PyFunction("_as_enumerate(generator, /)", Cost = Cost.Constant)]
    private static Value AsEnumerate(PyGenerator generator) => As(generator, BuiltinTypes.Enumerate);

    /// <summary>Shows a generator as a reversed object.</summary>
    [PyFunction("_as_reversed(generator, /)", Cost = Cost.Constant)]
    private static Value AsReversed(PyGenerator generator) => As(generator, BuiltinTypes.Reversed);

    /// <summary>Shows a coroutine as what __await__ of coroutines gives.</summary>
    [PyFunction("_as_coroutine_wrapper(coroutine, /)", Cost = Cost.Constant)]
    private static Value AsCoroutineWrapper(PyGenerator coroutine) => As(coroutine, BuiltinTypes.CoroutineWrapper);

    /// <summary>
    /// The coroutine that drives a step of an asynchronous generator for send(); None before the first.
    /// </summary>
    [PyFunction("_driver_of(step, /)", Cost = Cost.Constant)]
    private static PyGenerator? DriverOf(PyAsyncGeneratorStep step) => step.Driver;

    /// <summary>Sets the coroutine that drives a step, and what it sends or raises first.</summary>
    [PyFunction("_set_driver(step, driver, first, /)", Cost = Cost.Constant)]
    private static void SetDriver(PyAsyncGeneratorStep step, PyGenerator driver, Value first)
    {
        step.Driver = driver;
        if (first.Ref is PyException thrown)
        {
            step.Thrown = thrown;
            step.IsClose = false;
        }
        else if (!first.IsNone)
        {
            step.Sent = first;
        }
    }

    /// <summary>Shows a generator as the iterator of a callable.</summary>
    [PyFunction("_as_call_iterator(generator, /)", Cost = Cost.Constant)]
    private static Value AsCallIterator(PyGenerator generator) => As(generator, BuiltinTypes.CallableIterator);

    /// <summary>Shows a generator as the iterator of a sequence.</summary>
    [PyFunction("_as_item_iterator(generator, /)", Cost = Cost.Constant)]
    private static Value AsItemIterator(PyGenerator generator) => As(generator, BuiltinTypes.SequenceIterator);

    /// <summary>The state of a sum of numbers; None when the start is not one.</summary>
    [PyFunction("_sum_start(start, /)", Cost = Cost.Constant)]
    private static Value SumStart(Value start) =>
        Summation.TryStart(start, out var sum) ? Value.Of(sum.Save()) : Value.None;

    /// <summary>Adds a number to the state; False when the operator has to.</summary>
    [PyFunction("_sum_add(state, item, /)", Cost = Cost.Charged)]
    private static Value SumAdd(Vm vm, PyList state, Value item)
    {
        if (!Summation.TryLoad(state, out var sum) || !sum.TryAdd(item))
        {
            return Value.False;
        }

        // The total is written down anew each time.
        if (!vm.ChargeWork(2 * sum.WorkOf(item)))
        {
            return Value.Error;
        }

        sum.SaveTo(state);
        return Value.True;
    }

    /// <summary>The total of the state.</summary>
    [PyFunction("_sum_total(state, /)", Cost = Cost.Constant)]
    private static Value SumTotal(Vm vm, PyList state) =>
        Summation.TryLoad(state, out var sum) ? sum.Finish(vm) : Value.None;

    private static Value As(PyGenerator generator, PyType type)
    {
        generator.Class = type;
        return Value.Of(generator);
    }
}
