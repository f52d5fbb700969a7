using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>What operations do with a set.</content>
internal partial class PySet
{
    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PySetIterator(this);

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = CachedHash;
        if (hash != 0)
        {
            return true;
        }

        if (IsMutable)
        {
            return FailUnhashable(vm, Class);
        }

        CachedHash = hash = HashAsFrozen();
        return true;
    }

    /// <summary>The hash that a frozenset of the keys has; it does not depend on their order.</summary>
    public long HashAsFrozen()
    {
        // As in CPython: the order of frozensets in sets follows from it.
        var mixed = ((ulong)Count + 1) * 1_927_868_237;
        var position = 0;
        while (Next(ref position, out Value _, out long one))
        {
            mixed ^= ((ulong)one ^ 89_869_747 ^ ((ulong)one << 16)) * 3_644_798_167;
        }

        mixed ^= (mixed >> 11) ^ (mixed >> 25);
        mixed = (mixed * 69_069) + 907_133_923;
        return mixed is 0 or ulong.MaxValue ? 590_923_713 : (long)mixed;
    }

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item) => FindElement(vm, item) switch
    {
        LookupResult.Found => Value.True,
        LookupResult.Missing => Value.False,
        _ => Value.Error,
    };

    /// <summary>Looks for a key; a set, which has no hash, is looked for as a frozenset.</summary>
    public LookupResult FindElement(Vm.Vm vm, in Value item)
    {
        var result = Contains(vm, item);
        return result == LookupResult.Error && TryAsFrozen(vm, item, out var hash) ? Contains(vm, item, hash) : result;
    }

    /// <summary>Removes a key; a set, which has no hash, is looked for as a frozenset.</summary>
    public LookupResult RemoveElement(Vm.Vm vm, in Value item)
    {
        var result = Remove(vm, item);
        return result == LookupResult.Error && TryAsFrozen(vm, item, out var hash) ? Remove(vm, item, hash) : result;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        IsSetLike(other) ? CompareSets(vm, op, this, (PyObject)other.Ref!) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink)
    {
        var isPlain = Class == BuiltinTypes.Set;
        if (Count == 0)
        {
            return sink.Append(Class.Name) && sink.Append("()");
        }

        if (!vm.EnterText(this))
        {
            return sink.Append(Class.Name) && sink.Append("(...)");
        }

        var isDone = isPlain || (sink.Append(Class.Name) && sink.Append("("));
        var position = 0;
        var separator = "{";
        while (isDone && Next(ref position, out Value key, out Value _))
        {
            isDone = sink.Append(separator) && Operations.Operations.AppendRepr(vm, key, sink);
            separator = ", ";
        }

        vm.LeaveText();
        return isDone && sink.Append(isPlain ? "}" : "})");
    }

    private static bool TryAsFrozen(Vm.Vm vm, in Value item, out long hash)
    {
        hash = 0;
        if (item.Ref is not PySet { IsMutable: true } set || vm.IsTerminal
            || vm.Raised?.Class != ExceptionTypes.TypeError)
        {
            return false;
        }

        vm.Raised = null;
        hash = set.HashAsFrozen();
        return true;
    }
}

/// <summary>An instance of a subclass of set or frozenset.</summary>
internal sealed class PySetInstance(PyType type) : PySet(type), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);
}
