using System.Numerics;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>tuple: immutable; the array is never changed after construction.</summary>
internal class PyTuple : PyObject
{
    // The numbers of xxHash64: the same tuples of ints have the same hash as in CPython 3.14 Objects/tupleobject.c.
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime5 = 2870177450012600261;
    private const int MaxPlainItems = 16;

    /// <summary>The items.</summary>
    public readonly Value[] Items;

    /// <summary>A tuple that owns the array.</summary>
    public PyTuple(Value[] items)
        : base(BuiltinTypes.Tuple) => Items = items;

    /// <summary>An instance of a subclass of tuple.</summary>
    protected PyTuple(Value[] items, PyType type)
        : base(type) => Items = items;

    /// <summary>().</summary>
    public static readonly PyTuple Empty = new([]);

    /// <inheritdoc/>
    public override long ItemCount => Items.Length;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        if (Items.Length > 64 && !vm.ChargeWork(Items.Length))
        {
            return false;
        }

        var mixed = Prime5;
        foreach (ref readonly var item in Items.AsSpan())
        {
            if (!(item.Ref is null or string ? TryHash(vm, item, out var lane) : TryHashNested(vm, item, out lane)))
            {
                return false;
            }

            mixed = Mix(mixed, lane);
        }

        hash = Finish(mixed, Items.Length);
        return true;
    }

    /// <summary>The hash where the items are few and ints or strs; false where others have to be asked.</summary>
    public bool TryHashPlain(out long hash)
    {
        hash = 0;
        var items = Items;
        if (items.Length > MaxPlainItems)
        {
            return false;
        }

        var mixed = Prime5;
        for (var i = 0; i < items.Length; i++)
        {
            ref var item = ref items[i];
            if (item.Ref is null)
            {
                mixed = Mix(mixed, Numbers.NumberHash.OfInt(item.Bits));
            }
            else if (item.Ref is string text)
            {
                mixed = Mix(mixed, HashTable.HashOfStr(in item, text));
            }
            else
            {
                return false;
            }
        }

        hash = Finish(mixed, items.Length);
        return true;
    }

    private static ulong Mix(ulong mixed, long lane) =>
        BitOperations.RotateLeft(mixed + ((ulong)lane * Prime2), 31) * Prime1;

    private static long Finish(ulong mixed, int length)
    {
        mixed += (ulong)length ^ (Prime5 ^ 3527539);
        return mixed == ulong.MaxValue ? 1546275796 : (long)mixed;
    }

    private static bool TryHashNested(Vm.Vm vm, in Value item, out long hash)
    {
        hash = 0;
        if (!vm.EnterRecursion(" while hashing"))
        {
            return false;
        }

        var isKnown = TryHash(vm, item, out hash);
        vm.LeaveRecursion();
        return isKnown;
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) =>
        other.Ref is PyTuple tuple ? CompareSequences(vm, op, this, tuple) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        AppendSequence(vm, sink, this, "(", Items.Length == 1 ? ",)" : ")");

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyTupleIterator(this);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item) => FindInSequence(vm, this, item);

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key)
    {
        if (key.Ref is PySlice slice)
        {
            if (!TryResolve(vm, slice, Items.Length, out var range))
            {
                return Value.Error;
            }

            if (range.Step == 1 && range.Count == Items.Length && Class == BuiltinTypes.Tuple)
            {
                return AsValue;
            }

            return TryCopyItems(vm, Items, range, out var items)
                ? Value.Of(items.Length == 0 ? Empty : new PyTuple(items))
                : Value.Error;
        }

        return TryPosition(vm, key, Items.Length, "tuple", "tuple index out of range", out var position)
            ? Items[position]
            : Value.Error;
    }
}

/// <summary>An instance of a subclass of tuple.</summary>
internal sealed class PyTupleInstance(PyType type, Value[] items) : PyTuple(items, type), IInstance
{
    private PyInstance? _attributes;

    /// <inheritdoc/>
    public PyInstance Attributes => _attributes ??= new PyInstance(Class);
}
