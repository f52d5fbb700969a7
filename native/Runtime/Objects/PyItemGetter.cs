using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>operator.itemgetter: fetches the items of some keys.</summary>
internal sealed class PyItemGetter(PyTuple keys) : PyLeafCallable(GetterType)
{
    /// <summary>The class.</summary>
    public static readonly PyType GetterType = PyType.OfModule(
        "operator", "itemgetter", Layout.Native, TypeFlags.None, operators: "__repr__");

    /// <summary>The keys.</summary>
    public PyTuple Keys { get; } = keys;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(Keys)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyItemGetter? Restore(Vm.Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyTuple { Items.Length: > 0 } keys }] ? new PyItemGetter(keys) : null;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        Keys.Items.Length > 1
            ? sink.Append("operator.itemgetter") && Operations.Operations.AppendRepr(vm, Value.Of(Keys), sink)
            : sink.Append("operator.itemgetter(") && Operations.Operations.AppendRepr(vm, Keys.Items[0], sink)
                && sink.Append(")");

    /// <inheritdoc/>
    public override Value Call(Vm.Vm vm, ReadOnlySpan<Value> positional)
    {
        if (positional.Length != 1)
        {
            return vm.Fail(ExceptionTypes.TypeError, $"itemgetter expected 1 argument, got {positional.Length}");
        }

        return IsPlain(vm, positional[0]) ? Take(vm, positional[0])
            : Keys.Items.Length == 1 ? vm.TailText("operator", "_getitem", positional[0], Keys.Items[0])
            : vm.TailText("operator", "_items", positional[0], Value.Of(Keys));
    }

    /// <summary>The items; methods of the program run nested.</summary>
    public Value Take(Vm.Vm vm, in Value target)
    {
        var wanted = Keys.Items;
        if (wanted.Length == 1)
        {
            return target.Ref is PyTuple { Items: var items } && !target.Class.IsUser && wanted[0].Ref is null
                && (ulong)wanted[0].Bits < (ulong)items.Length
                ? items[wanted[0].Bits] : Operations.Operations.GetItem(vm, target, wanted[0]);
        }

        var taken = new Value[wanted.Length];
        for (var i = 0; i < taken.Length; i++)
        {
            taken[i] = Operations.Operations.GetItem(vm, target, wanted[i]);
            if (taken[i].IsError)
            {
                return Value.Error;
            }
        }

        return Value.Of(new PyTuple(taken));
    }

    private static bool IsPlain(Vm.Vm vm, in Value target) =>
        target.Ref is not PyType && (!target.Class.IsUser || !vm.TryDunder(target.Class, SlotId.GetItem, out _));
}
