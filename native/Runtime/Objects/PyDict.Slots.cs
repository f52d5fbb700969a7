using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>What operations do with a dict.</content>
internal partial class PyDict
{
    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyDictIterator(this, DictPart.Keys);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item) => TryGet(vm, item, out _) switch
    {
        LookupResult.Found => Value.True,
        LookupResult.Missing => Value.False,
        _ => Value.Error,
    };

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        var result = TryGet(vm, key, out var item);
        if (result == LookupResult.Found)
        {
            return item;
        }

        if (result == LookupResult.Error)
        {
            return Value.Error;
        }

        return Class.IsUser && vm.TryDunder(Class, SlotId.Missing, out var function)
            ? vm.CallNested(function, AsValue, key)
            : Operations.Operations.FailKey(vm, key);
    }

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item) =>
        Set(vm, key, item) ? Value.None : Value.Error;

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key) => Remove(vm, key, out _) switch
    {
        LookupResult.Found => Value.None,
        LookupResult.Missing => Operations.Operations.FailKey(vm, key),
        _ => Value.Error,
    };

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other)
    {
        if (other.Ref is not PyDict dict || op is not (CompareOperator.Equal or CompareOperator.NotEqual))
        {
            return Value.NotImplemented;
        }

        if (dict.Count != Count)
        {
            return Value.Bool(op == CompareOperator.NotEqual);
        }

        if (!vm.ChargeWork(Count * 4L) || !vm.EnterRecursion(" in comparison"))
        {
            return Value.Error;
        }

        var isEqual = TryEqual(vm, dict, out var result);
        vm.LeaveRecursion();
        return isEqual ? Value.Bool(result == (op == CompareOperator.Equal)) : Value.Error;
    }

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink)
    {
        if (Count == 0)
        {
            return sink.Append("{}");
        }

        if (!vm.EnterText(this))
        {
            return sink.Append("{...}");
        }

        var isDone = true;
        var position = 0;
        var separator = "{";
        while (isDone && Next(ref position, out Value key, out Value item))
        {
            isDone = sink.Append(separator) && Operations.Operations.AppendRepr(vm, key, sink) && sink.Append(": ")
                && Operations.Operations.AppendRepr(vm, item, sink);
            separator = ", ";
        }

        vm.LeaveText();
        return isDone && sink.Append("}");
    }

    /// <summary>Compares with a dict of the same size; false: an error is raised.</summary>
    private bool TryEqual(Vm.Vm vm, PyDict other, out bool result)
    {
        var position = 0;
        result = false;
        while (Next(ref position, out Value key, out long hash))
        {
            var item = ItemAt(position - 1);
            var number = other.FindHashed(vm, key, hash);
            if (number < 0)
            {
                return !IsFailed(number);
            }

            if (!TryMatches(vm, item, other.ItemAt(number), out var isEqual))
            {
                return false;
            }

            if (!isEqual)
            {
                return true;
            }
        }

        result = true;
        return true;
    }
}

/// <summary>An instance of a subclass of dict.</summary>
internal sealed class PyDictInstance(PyType type) : PyDict(type), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);
}
