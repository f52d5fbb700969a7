using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>What a view or an iterator of a dict shows.</summary>
internal enum DictPart : byte
{
    /// <summary>The keys.</summary>
    Keys,
    /// <summary>The items stored under the keys.</summary>
    Values,
    /// <summary>Tuples of key and item.</summary>
    Items,
}

/// <summary>dict_keys, dict_values or dict_items.</summary>
internal sealed partial class PyDictView(PyDict dict, DictPart part) : PyObject(ClassOf(part))
{
    /// <summary>The dict that is looked at.</summary>
    public readonly PyDict Dict = dict;

    /// <summary>What is shown.</summary>
    public readonly DictPart Part = part;

    /// <inheritdoc/>
    public override long ItemCount => Dict.Count;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        return Part == DictPart.Values ? base.TryOwnHash(vm, out hash) : FailUnhashable(vm, Class);
    }

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyDictIterator(Dict, Part);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        switch (Part)
        {
            case DictPart.Keys:
                return Dict.ContainsItem(vm, item);
            case DictPart.Values:
                return Value.NotImplemented;
        }

        if (item.Ref is not PyTuple { Items: [var key, var wanted] })
        {
            return Value.False;
        }

        return Dict.TryGet(vm, key, out var found) switch
        {
            LookupResult.Found => TryMatches(vm, found, wanted, out var isEqual) ? Value.Bool(isEqual) : Value.Error,
            LookupResult.Missing => Value.False,
            _ => Value.Error,
        };
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        Part != DictPart.Values && IsSetLike(other)
            ? CompareSets(vm, op, this, (PyObject)other.Ref!) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink)
    {
        if (!vm.EnterText(this))
        {
            return sink.Append("...");
        }

        var isDone = (!IsOrdered(Dict.Class) || sink.Append("o")) && sink.Append(Class.Name) && sink.Append("([");
        var iterator = Iterate(vm);
        var isFirst = true;
        while (isDone)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                break;
            }

            isDone = !item.IsError && (isFirst || sink.Append(", "))
                && Operations.Operations.AppendRepr(vm, item, sink);
            isFirst = false;
        }

        vm.LeaveText();
        return isDone && sink.Append("])");
    }

    /// <summary>True for OrderedDict and classes derived from it, whose views have names of their own.</summary>
    private static bool IsOrdered(PyType type)
    {
        var isOrdered = false;
        foreach (var parent in type.IsUser ? type.Mro : [])
        {
            isOrdered |= parent.Name == "OrderedDict" && parent.Namespace.TryGetStr("__module__", out var module)
                && module.TryStr(out var text) && text == "collections";
        }

        return isOrdered;
    }

    private static PyType ClassOf(DictPart part) => part switch
    {
        DictPart.Keys => BuiltinTypes.DictKeys,
        DictPart.Values => BuiltinTypes.DictValues,
        _ => BuiltinTypes.DictItems,
    };
}
