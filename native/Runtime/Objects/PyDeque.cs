using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <summary>collections.deque: a ring of items, growing at both ends.</summary>
internal sealed class PyDeque() : PyNative(DequeType), IRestorable
{
    /// <summary>The class.</summary>
    public static readonly PyType DequeType = PyType.OfModule(
        "collections", "deque", Layout.Payload, TypeFlags.Base | TypeFlags.Sequence,
        operators: "__repr__ __hash__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __iter__ __contains__ "
            + "__getitem__ __setitem__ __delitem__ __add__ __iadd__ __mul__ __rmul__ __imul__");

    private const int FirstSize = 8;
    private const int ItemWork = 4;

    private Value[] _ring = [];
    private int _head;

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The most items it keeps, or -1.</summary>
    public long MaxLength { get; set; } = -1;

    /// <summary>Changes with every item added or removed.</summary>
    public int Version { get; private set; }

    /// <inheritdoc/>
    public override long ItemCount => Count;

    /// <summary>An item by its position, which is in range.</summary>
    public ref Value this[int index] => ref _ring[(_head + index) & (_ring.Length - 1)];

    /// <summary>Adds an item at the right end; false: memory was refused.</summary>
    public bool Append(Vm.Vm vm, in Value item)
    {
        if (Count == MaxLength)
        {
            if (Count == 0)
            {
                return true;
            }

            TakeLeft();
        }

        if (Count == _ring.Length && !Grow(vm))
        {
            return false;
        }

        _ring[(_head + Count++) & (_ring.Length - 1)] = item;
        Version++;
        return true;
    }

    /// <summary>Adds an item at the left end; false: memory was refused.</summary>
    public bool AppendLeft(Vm.Vm vm, in Value item)
    {
        if (Count == MaxLength)
        {
            if (Count == 0)
            {
                return true;
            }

            TakeRight();
        }

        if (Count == _ring.Length && !Grow(vm))
        {
            return false;
        }

        _head = (_head - 1) & (_ring.Length - 1);
        _ring[_head] = item;
        Count++;
        Version++;
        return true;
    }

    /// <summary>Removes the first item of a deque that is not empty.</summary>
    public Value TakeLeft()
    {
        ref var place = ref _ring[_head];
        var item = place;
        place = default;
        _head = (_head + 1) & (_ring.Length - 1);
        Count--;
        Version++;
        return item;
    }

    /// <summary>Removes the last item of a deque that is not empty.</summary>
    public Value TakeRight()
    {
        ref var place = ref this[Count - 1];
        var item = place;
        place = default;
        Count--;
        Version++;
        return item;
    }

    /// <summary>Removes an item by its position.</summary>
    public void RemoveAt(int index)
    {
        for (var i = index; i < Count - 1; i++)
        {
            this[i] = this[i + 1];
        }

        TakeRight();
    }

    /// <summary>Moves items from the right end to the left one.</summary>
    public void Rotate(long steps)
    {
        if (Count < 2)
        {
            return;
        }

        var left = (int)(((steps % Count) + Count) % Count);
        if (left > Count / 2)
        {
            left -= Count;
        }

        for (; left > 0; left--)
        {
            var item = TakeRight();
            _head = (_head - 1) & (_ring.Length - 1);
            _ring[_head] = item;
            Count++;
        }

        for (; left < 0; left++)
        {
            var item = TakeLeft();
            this[Count++] = item;
        }
    }

    /// <summary>Removes all items.</summary>
    public void Clear()
    {
        _ring = [];
        _head = 0;
        Count = 0;
        Version++;
    }

    /// <summary>The items as a new array.</summary>
    public Value[] ToArray()
    {
        var items = new Value[Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = this[i];
        }

        return items;
    }

    /// <summary>A copy with the same bound; null: memory was refused.</summary>
    public PyDeque? Copy(Vm.Vm vm)
    {
        var copy = new PyDeque { MaxLength = MaxLength };
        for (var i = 0; i < Count; i++)
        {
            if (!copy.Append(vm, this[i]))
            {
                return null;
            }
        }

        return copy;
    }

    /// <summary>Gives a new deque its items (from a dump).</summary>
    public void Restore(Value[] items)
    {
        var size = FirstSize;
        while (size < items.Length)
        {
            size *= 2;
        }

        _ring = new Value[size];
        items.CopyTo(_ring, 0);
        _head = 0;
        Count = items.Length;
    }

    /// <inheritdoc/>
    public void TakeOver(PyObject other)
    {
        Restore(((PyDeque)other).ToArray());
        MaxLength = ((PyDeque)other).MaxLength;
    }

    /// <inheritdoc/>
    public override long ExtraBytes => _ring.Length * 16L;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Int(MaxLength), .. ToArray()];

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        return FailUnhashable(vm, Class);
    }

    /// <inheritdoc/>
    public override Value Compare(Vm.Vm vm, CompareOperator op, in Value other) => other.Ref is PyDeque deque
        ? CompareSequences(vm, op, new PyList(ToArray()), new PyList(deque.ToArray())) : Value.NotImplemented;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) => AppendReprAs(vm, sink, Class);

    /// <inheritdoc/>
    public override bool AppendReprAs(Vm.Vm vm, TextSink sink, PyType type)
    {
        if (!vm.EnterText(this))
        {
            return sink.Append("[...]");
        }

        var isDone = sink.Append(type.Name) && sink.Append("([");
        for (var i = 0; isDone && i < Count; i++)
        {
            isDone = (i == 0 || sink.Append(", ")) && Operations.Operations.AppendRepr(vm, this[i], sink);
        }

        vm.LeaveText();
        return isDone && sink.Append(MaxLength < 0 ? "])"
            : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"], maxlen={MaxLength})"));
    }

    /// <inheritdoc/>
    public override PyIterator Iterate(Vm.Vm vm) => new PyDequeIterator(this, isReversed: false);

    /// <inheritdoc/>
    public override Value ContainsItem(Vm.Vm vm, in Value item)
    {
        var index = Find(vm, item, 0, Count);
        return index == -2 ? Value.Error : Value.Bool(index >= 0);
    }

    /// <summary>The first position of an equal item, -1 without one, -2 when an error is raised.</summary>
    public int Find(Vm.Vm vm, in Value item, int start, int stop)
    {
        if (!vm.ChargeWork(Count * 4L))
        {
            return -2;
        }

        var version = Version;
        for (var i = start; i < Math.Min(stop, Count); i++)
        {
            if (!TryMatches(vm, this[i], item, out var isEqual))
            {
                return -2;
            }

            if (version != Version)
            {
                vm.Fail(ExceptionTypes.RuntimeError, "deque mutated during iteration");
                return -2;
            }

            if (isEqual)
            {
                return i;
            }
        }

        return -1;
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm.Vm vm, in Value key) =>
        TryIndexIn(vm, key, out var index) ? this[index] : Value.Error;

    /// <inheritdoc/>
    public override Value SetItem(Vm.Vm vm, in Value key, in Value item)
    {
        if (!TryIndexIn(vm, key, out var index))
        {
            return Value.Error;
        }

        this[index] = item;
        return Value.None;
    }

    /// <inheritdoc/>
    public override Value DeleteItem(Vm.Vm vm, in Value key)
    {
        if (!TryIndexIn(vm, key, out var index) || !vm.ChargeWork(Count - index))
        {
            return Value.Error;
        }

        RemoveAt(index);
        return Value.None;
    }

    /// <inheritdoc/>
    public override Value Combine(Vm.Vm vm, BinaryOperator kind, bool isInplace, in Value other)
    {
        if (kind == BinaryOperator.Multiply && other.IsInt)
        {
            return Repeat(vm, other, isInplace ? this : null);
        }

        if (kind != BinaryOperator.Add)
        {
            return Value.NotImplemented;
        }

        if (isInplace)
        {
            return TryExtend(vm, other) ? AsValue : Value.Error;
        }

        if (other.Ref is not PyDeque deque)
        {
            return vm.Fail(ExceptionTypes.TypeError,
                $"can only concatenate deque (not \"{TypeName(other)}\") to deque");
        }

        return Copy(vm) is { } sum && sum.AppendAll(vm, deque.ToArray()) ? Value.Of(sum) : Value.Error;
    }

    /// <inheritdoc/>
    public override Value CombineReflected(Vm.Vm vm, BinaryOperator kind, in Value other) =>
        kind == BinaryOperator.Multiply && other.IsInt ? Repeat(vm, other, null) : Value.NotImplemented;

    /// <summary>Adds the items of an iterable at the right end; false: an error is raised.</summary>
    public bool TryExtend(Vm.Vm vm, in Value iterable, bool isLeft = false)
    {
        var source = iterable.Ref == this ? Value.Of(new PyTuple(ToArray())) : iterable;
        if (Operations.Operations.Iterate(vm, source) is not { } iterator)
        {
            return false;
        }

        var filling = vm.BeginFilling(this);
        Value item;
        do
        {
            item = iterator.Next(vm);
        }
        while (!item.IsExhausted && !item.IsError && vm.ChargeWork(ItemWork)
            && (isLeft ? AppendLeft(vm, item) : Append(vm, item)));
        vm.EndFilling(filling);
        return item.IsExhausted;
    }

    /// <summary>Adds items at the right end; false: memory was refused.</summary>
    public bool AppendAll(Vm.Vm vm, ReadOnlySpan<Value> items)
    {
        foreach (ref readonly var item in items)
        {
            if (!Append(vm, item))
            {
                return false;
            }
        }

        return vm.ChargeWork(items.Length * 4L);
    }

    private Value Repeat(Vm.Vm vm, in Value count, PyDeque? target)
    {
        if (!TryCount(vm, count, out var times))
        {
            return Value.Error;
        }

        if (MaxLength >= 0 && Count > 0)
        {
            // What is pushed out again need not be made.
            times = Math.Min(times, (MaxLength / Count) + 2);
        }

        var total = times <= 0 || Count == 0 ? 0 : times > long.MaxValue / 16 / Count ? long.MaxValue
            : times * Count * 16;
        if (!vm.Charge(total))
        {
            return Value.Error;
        }

        var items = ToArray();
        var result = target ?? new PyDeque { MaxLength = MaxLength };
        if (times <= 0)
        {
            result.Clear();
        }

        for (var i = target is null ? 0 : 1; i < times && items.Length > 0; i++)
        {
            if (!result.AppendAll(vm, items))
            {
                return Value.Error;
            }
        }

        return Value.Of(result);
    }

    private bool TryIndexIn(Vm.Vm vm, in Value key, out int index)
    {
        index = 0;
        if (!TryIndexOrNone(vm, key, out var number))
        {
            return false;
        }

        if (number.IsNone)
        {
            vm.Fail(ExceptionTypes.TypeError, $"sequence index must be integer, not '{TypeName(key)}'");
            return false;
        }

        if (!TryPosition(vm, number, Count, "sequence", "deque index out of range", out var position))
        {
            return false;
        }

        index = (int)position;
        return true;
    }

    private bool Grow(Vm.Vm vm)
    {
        var size = _ring.Length == 0 ? FirstSize : _ring.Length * 2;
        if (_ring.Length > 64 && !vm.Charge(size * 16L))
        {
            return false;
        }

        var grown = new Value[size];
        for (var i = 0; i < Count; i++)
        {
            grown[i] = this[i];
        }

        _ring = grown;
        _head = 0;
        return true;
    }
}
