using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Operator;

/// <summary>operator.itemgetter.</summary>
[PyType("operator.itemgetter")]
internal static partial class ItemGetterMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyItemGetter.GetterType;

    /// <summary>Fetches the item, or a tuple of the items, of an object.</summary>
    [PyFunction("itemgetter(*items)", Cost = Cost.Linear)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> items)
    {
        _ = type;
        return items.IsEmpty ? vm.Fail(ExceptionTypes.TypeError, "itemgetter expected 1 argument, got 0")
            : Value.Of(new PyItemGetter(new PyTuple(items.ToArray())));
    }

    /// <summary>The items of an object.</summary>
    [PyMethod("__call__(obj, /)", Style = CallStyle.Clinic, Cost = Cost.Charged)]
    private static Value Call(Vm vm, PyItemGetter self, Value obj) => self.Call(vm, [obj]);

    /// <summary>What pickle writes.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static PyTuple Reduce(PyItemGetter self) => new([Value.Of(Type), Value.Of(self.Keys)]);
}
