using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Itertools;

/// <summary>groupby() over a native iterator.</summary>
internal sealed class GroupBySteps : CallingSteps
{
    private const int WorkPerItem = 10;

    private readonly PyIterator _source;
    private readonly Value[] _pending = [Value.None];
    private readonly bool _isCalled;
    private Value _target = Value.Missing;

    /// <summary>Steps with a function that gives the keys, or None.</summary>
    public GroupBySteps(PyIterator source, in Value key)
    {
        _source = source;
        Callee = key;
        _isCalled = !key.IsNone && !NativeLeaf.IsLeaf(key);
    }

    /// <summary>The iterator these steps belong to.</summary>
    public PyCallingIterator Shown { get; private set; } = null!;

    /// <summary>The item ahead; missing once its group has given it.</summary>
    public Value Item { get; private set; } = Value.Missing;

    /// <summary>Its key; missing before the first.</summary>
    public Value Key { get; private set; } = Value.Missing;

    /// <summary>The number of the group that may still be read.</summary>
    public long Number { get; private set; }

    /// <inheritdoc/>
    public override ReadOnlySpan<Value> Arguments => _pending;

    /// <inheritdoc/>
    public override int Depth => _source.Depth + 1;

    /// <summary>An iterator with these steps.</summary>
    public PyCallingIterator Show() => Shown = new PyCallingIterator(GroupByMethods.Type, this);

    /// <inheritdoc/>
    public override Value[] Save() =>
    [
        Value.Int((int)CallingKind.GroupBy), Callee, Value.Of(_source), _pending[0], Value.Int(Number),
        .. Known(_target), .. Known(Item), .. Known(Key),
    ];

    /// <summary>Makes them of what Save gave; null when that is not valid.</summary>
    public static GroupBySteps? Restore(ReadOnlySpan<Value> state)
    {
        if (state is not [_, var key, { Ref: PyIterator source and not PyCallingIterator }, var pending,
            { Ref: null } number, _, _, _, _, _, _])
        {
            return null;
        }

        var steps = new GroupBySteps(source, key)
        {
            Number = number.Bits, _target = Known(state[5..7]), Item = Known(state[7..9]), Key = Known(state[9..]),
        };
        steps._pending[0] = pending;
        return steps;
    }

    /// <inheritdoc/>
    public override Value Advance(Vm vm)
    {
        Number++;
        return Seek(vm);
    }

    /// <inheritdoc/>
    public override Value Resume(Vm vm, in Value result)
    {
        Take(result);
        return Seek(vm);
    }

    /// <summary>
    /// Takes the next item: true, the exhausted or error mark, or missing when its key has to be asked for.
    /// </summary>
    public Value Step(Vm vm)
    {
        var item = _source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            return item;
        }

        _pending[0] = item;
        if (_isCalled || (!Callee.IsNone && Ops.IsUserInstance(item)))
        {
            return Value.Missing;
        }

        var key = Callee.IsNone ? item : NativeLeaf.Call(vm, Callee, item);
        if (key.IsError || !vm.ChargeWork(WorkPerItem))
        {
            return Value.Error;
        }

        Take(key);
        return Value.True;
    }

    /// <summary>The key of the item taken last is known.</summary>
    public void Take(in Value key)
    {
        Key = key;
        Item = _pending[0];
    }

    /// <summary>Gives the item ahead away.</summary>
    public Value Give()
    {
        var item = Item;
        Item = Value.Missing;
        return item;
    }

    private Value Seek(Vm vm)
    {
        while (true)
        {
            if (!Key.IsMissing)
            {
                if (_target.IsMissing)
                {
                    break;
                }

                if (!Value.Same(_target, Key))
                {
                    if (!Ops.TryEquals(vm, _target, Key, out var isSame))
                    {
                        return Value.Error;
                    }

                    if (!isSame)
                    {
                        break;
                    }
                }
            }

            var step = Step(vm);
            if (!step.IsTrue)
            {
                return step;
            }
        }

        _target = Key;
        var group = new PyCallingIterator(GrouperMethods.Type, new GroupSteps(this, Key, Number));
        return Value.Of(new PyTuple([Key, Value.Of(group)]));
    }

    // The mark of an absent value is never saved.
    private static Value[] Known(in Value value) =>
        value.IsMissing ? [Value.False, Value.None] : [Value.True, value];

    private static Value Known(ReadOnlySpan<Value> saved) => saved[0].IsTrue ? saved[1] : Value.Missing;
}

/// <summary>One group of groupby().</summary>
internal sealed class GroupSteps : CallingSteps
{
    private readonly GroupBySteps _whole;
    private readonly Value _key;
    private readonly long _number;

    /// <summary>The group with a key, valid while its number is the current one.</summary>
    public GroupSteps(GroupBySteps whole, in Value key, long number)
    {
        _whole = whole;
        _key = key;
        _number = number;
        Callee = whole.Callee;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<Value> Arguments => _whole.Arguments;

    /// <inheritdoc/>
    public override int Depth => _whole.Depth + 1;

    /// <inheritdoc/>
    public override Value[] Save() =>
        [Value.Int((int)CallingKind.Group), Value.Of(_whole.Shown), _key, Value.Int(_number)];

    /// <summary>Makes them of what Save gave; null when that is not valid.</summary>
    public static GroupSteps? Restore(ReadOnlySpan<Value> state) =>
        state is [_, { Ref: PyCallingIterator { Steps: GroupBySteps whole } }, var key, { Ref: null } number]
            ? new GroupSteps(whole, key, number.Bits) : null;

    /// <inheritdoc/>
    public override Value Advance(Vm vm)
    {
        if (_whole.Number != _number)
        {
            return Value.Exhausted;
        }

        if (_whole.Item.IsMissing)
        {
            var step = _whole.Step(vm);
            if (!step.IsTrue)
            {
                return step;
            }
        }

        return Choose(vm);
    }

    /// <inheritdoc/>
    public override Value Resume(Vm vm, in Value result)
    {
        _whole.Take(result);
        return Choose(vm);
    }

    private Value Choose(Vm vm)
    {
        var isSame = true;
        return !Value.Same(_key, _whole.Key) && !Ops.TryEquals(vm, _key, _whole.Key, out isSame) ? Value.Error
            : isSame ? _whole.Give() : Value.Exhausted;
    }
}
