using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of tuple.</summary>
[PyType("tuple")]
internal static partial class TupleMethods
{
    /// <summary>A tuple of the items of an iterable.</summary>
    [PyFunction("tuple(iterable=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value iterable)
    {
        if (iterable.IsMissing)
        {
            return Value.Of(Create(cls, []));
        }

        if (cls == BuiltinTypes.Tuple && iterable.Ref is PyTuple && iterable.Class == BuiltinTypes.Tuple)
        {
            return iterable;
        }

        if (Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded("tuple_filled", Value.Of(cls), iterable);
        }

        return Ops.Drain(vm, iterable) is { } items ? Value.Of(Create(cls, items)) : Value.Error;
    }

    /// <summary>How many items equal the value.</summary>
    [PyMethod("count(value, /)", Cost = Cost.Charged)]
    private static Value Count(Vm vm, PyTuple self, Value value) => SequenceMethods.Count(vm, self, value);

    /// <summary>The first position of an equal item.</summary>
    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, PyTuple self, Value value, Value start, Value stop) =>
        SequenceMethods.Index(vm, self, self.Items.Length, value, start, stop, "tuple.index(x): x not in tuple");

    /// <summary>The arguments that make an equal tuple by __new__.</summary>
    [PyMethod("__getnewargs__()", Cost = Cost.Linear)]
    private static PyTuple NewArguments(PyTuple self) => new([Value.Of(new PyTuple(self.Items))]);

    /// <summary>tuple[int, str].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static PyTuple Create(PyType cls, Value[] items) =>
        cls != BuiltinTypes.Tuple ? new PyTupleInstance(cls, items) : items.Length == 0
            ? PyTuple.Empty : new PyTuple(items);
}
