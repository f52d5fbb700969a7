using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Collections;

/// <summary>Members of deque.</summary>
[PyType("collections.deque")]
internal static partial class DequeMethods
{
    /// <summary>The class.</summary>
    public static PyType Type => PyDeque.DequeType;

    /// <summary>A deque of the items of an iterable, with a bound on its length.</summary>
    [PyFunction("deque(iterable=(), maxlen=None)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value iterable, Value maxlen)
    {
        var made = new PyDeque();
        if (!TryBound(vm, made, maxlen))
        {
            return Value.Error;
        }

        var instance = Wrap(cls, made);
        if (Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded("deque_filled", instance, Value.Of(made), iterable);
        }

        return made.TryExtend(vm, iterable) ? instance : Value.Error;
    }

    /// <summary>An empty deque, whatever the arguments: __init__ fills it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value NewEmpty(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Construction.TryClass(vm, args, PyDeque.DequeType, out var cls) ? Wrap(cls, new PyDeque()) : Value.Error;

    /// <summary>Replaces the items by those of an iterable.</summary>
    [PyMethod("__init__(iterable=(), maxlen=None)", Cost = Cost.Charged)]
    private static Value Init(Vm vm, PyDeque self, Value iterable, Value maxlen)
    {
        self.MaxLength = -1;
        if (!TryBound(vm, self, maxlen))
        {
            return Value.Error;
        }

        self.Clear();
        return Extend(vm, self, iterable);
    }

    private static Value Wrap(PyType cls, PyDeque made) =>
        cls.IsUser ? Value.Of(new PyPayloadInstance(cls, Value.Of(made))) : Value.Of(made);

    private static bool TryBound(Vm vm, PyDeque target, in Value maxlen)
    {
        if (maxlen.IsNone)
        {
            return true;
        }

        if (!maxlen.TryLong(out var most))
        {
            vm.Fail(ExceptionTypes.TypeError, "an integer is required");
            return false;
        }

        if (most < 0)
        {
            vm.Fail(ExceptionTypes.ValueError, "maxlen must be non-negative");
            return false;
        }

        target.MaxLength = most;
        return true;
    }

    /// <summary>Adds an item at the right end.</summary>
    [PyMethod("append(item, /)", Cost = Cost.Charged)]
    private static Value Append(Vm vm, PyDeque self, Value item) => self.Append(vm, item) ? Value.None : Value.Error;

    /// <summary>Adds an item at the left end.</summary>
    [PyMethod("appendleft(item, /)", Cost = Cost.Charged)]
    private static Value AppendLeft(Vm vm, PyDeque self, Value item) =>
        self.AppendLeft(vm, item) ? Value.None : Value.Error;

    /// <summary>Removes all items.</summary>
    [PyMethod("clear()", Cost = Cost.Constant)]
    private static void Clear(PyDeque self) => self.Clear();

    /// <summary>A copy; the items are shared.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, Value self)
    {
        var deque = (PyDeque)Ops.Unwrap(self).Ref!;
        if (self.Class.IsUser)
        {
            return deque.MaxLength < 0 ? vm.TailCall(Value.Of(self.Class), self)
                : vm.TailCall(Value.Of(self.Class), self, Value.Int(deque.MaxLength));
        }

        return vm.Charge(deque.Count * 16L) && deque.Copy(vm) is { } copy ? Value.Of(copy) : Value.Error;
    }

    /// <summary>A copy; the items are shared.</summary>
    [PyMethod("__copy__()", Cost = Cost.Charged)]
    private static Value CopyToo(Vm vm, Value self) => Copy(vm, self);

    /// <summary>What copies are made of: class, arguments, attributes and items.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Linear)]
    private static PyTuple Reduce(Value self)
    {
        var deque = (PyDeque)Ops.Unwrap(self).Ref!;
        var arguments = deque.MaxLength < 0 ? PyTuple.Empty
            : new PyTuple([Value.Of(PyTuple.Empty), Value.Int(deque.MaxLength)]);
        return new PyTuple([Value.Of(self.Class), Value.Of(arguments),
            Builtins.AttributeNames.TryDict(self, out var own) && own.Ref is PyDict { Count: > 0 } ? own : Value.None,
            Value.Of(new PyDequeIterator(deque, isReversed: false))]);
    }

    /// <summary>How many items equal the value.</summary>
    [PyMethod("count(value, /)", Cost = Cost.Charged)]
    private static Value Count(Vm vm, PyDeque self, Value value)
    {
        if (!vm.ChargeWork(self.Count * 4L))
        {
            return Value.Error;
        }

        long total = 0;
        var version = self.Version;
        for (var i = 0; i < self.Count; i++)
        {
            if (!Ops.TryMatches(vm, self[i], value, out var isEqual))
            {
                return Value.Error;
            }

            if (version != self.Version)
            {
                return vm.Fail(ExceptionTypes.RuntimeError, "deque mutated during iteration");
            }

            total += isEqual ? 1 : 0;
        }

        return Value.Int(total);
    }

    /// <summary>Adds the items of an iterable at the right end.</summary>
    [PyMethod("extend(iterable, /)", Cost = Cost.Charged)]
    private static Value Extend(Vm vm, PyDeque self, Value iterable)
    {
        var result = Fill(vm, self, iterable, "deque_extend", isLeft: false);
        return result.Ref == self ? Value.None : result;
    }

    /// <summary>Adds the items of an iterable at the left end, one after the other.</summary>
    [PyMethod("extendleft(iterable, /)", Cost = Cost.Charged)]
    private static Value ExtendLeft(Vm vm, PyDeque self, Value iterable)
    {
        var result = Fill(vm, self, iterable, "deque_extend_left", isLeft: true);
        return result.Ref == self ? Value.None : result;
    }

    /// <summary>The first position of an equal item.</summary>
    [PyMethod("index(value, start=0, stop=9223372036854775807, /)", Cost = Cost.Charged)]
    private static Value Index(Vm vm, PyDeque self, Value value, Value start, Value stop)
    {
        if (!TryBound(vm, start, self.Count, out var from) || !TryBound(vm, stop, self.Count, out var to))
        {
            return Value.Error;
        }

        var index = self.Find(vm, value, from, to);
        return index >= 0 ? Value.Int(index)
            : index == -2 ? Value.Error
            : vm.Fail(ExceptionTypes.ValueError, "deque.index(x): x not in deque");
    }

    /// <summary>Inserts an item before a position.</summary>
    [PyMethod("insert(index, value, /)", Cost = Cost.Charged)]
    private static Value Insert(Vm vm, PyDeque self, long index, Value value)
    {
        if (self.Count == self.MaxLength)
        {
            return vm.Fail(ExceptionTypes.IndexError, "deque already at its maximum size");
        }

        var place = (int)(index < 0 ? Math.Max(0, index + self.Count) : Math.Min(index, self.Count));
        if (!vm.ChargeWork(self.Count) || !self.Append(vm, value))
        {
            return Value.Error;
        }

        for (var i = self.Count - 1; i > place; i--)
        {
            self[i] = self[i - 1];
        }

        self[place] = value;
        return Value.None;
    }

    /// <summary>Removes the last item and gives it.</summary>
    [PyMethod("pop()", Cost = Cost.Constant)]
    private static Value Pop(Vm vm, PyDeque self) => self.Count == 0
        ? vm.Fail(ExceptionTypes.IndexError, "pop from an empty deque") : self.TakeRight();

    /// <summary>Removes the first item and gives it.</summary>
    [PyMethod("popleft()", Cost = Cost.Constant)]
    private static Value PopLeft(Vm vm, PyDeque self) => self.Count == 0
        ? vm.Fail(ExceptionTypes.IndexError, "pop from an empty deque") : self.TakeLeft();

    /// <summary>Removes the first equal item.</summary>
    [PyMethod("remove(value, /)", Cost = Cost.Charged)]
    private static Value Remove(Vm vm, PyDeque self, Value value)
    {
        var index = self.Find(vm, value, 0, self.Count);
        if (index == -2 && vm.Raised is { Class: var kind } && kind == ExceptionTypes.RuntimeError)
        {
            return vm.Fail(ExceptionTypes.IndexError, "deque mutated during iteration");
        }

        if (index < 0)
        {
            return index == -2 ? Value.Error
                : vm.Fail(ExceptionTypes.ValueError, "deque.remove(x): x not in deque");
        }

        self.RemoveAt(index);
        return Value.None;
    }

    /// <summary>Reverses the order in place.</summary>
    [PyMethod("reverse()", Cost = Cost.Charged)]
    private static Value Reverse(Vm vm, PyDeque self)
    {
        if (!vm.ChargeWork(self.Count))
        {
            return Value.Error;
        }

        for (int i = 0, j = self.Count - 1; i < j; i++, j--)
        {
            (self[i], self[j]) = (self[j], self[i]);
        }

        return Value.None;
    }

    /// <summary>Moves items from the right end to the left one, or back for a negative number.</summary>
    [PyMethod("rotate(n=1, /)", Cost = Cost.Charged)]
    private static Value Rotate(Vm vm, PyDeque self, long n)
    {
        if (!vm.ChargeWork(self.Count))
        {
            return Value.Error;
        }

        self.Rotate(n);
        return Value.None;
    }

    /// <summary>The bound on the length, or None.</summary>
    [PyGetter("maxlen")]
    private static Value MaxLength(PyDeque self) => self.MaxLength < 0 ? Value.None : Value.Int(self.MaxLength);

    /// <summary>An iterator from the right end.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static PyDequeIterator Reversed(PyDeque self) => new(self, isReversed: true);

    /// <summary>deque[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value ClassItem(PyType cls, Value @object) => Construction.Alias(cls, @object);

    /// <summary>Adds items natively, or hands over; the deque when it is done.</summary>
    private static Value Fill(Vm vm, PyDeque target, in Value iterable, string embedded, bool isLeft)
    {
        if (Ops.NeedsFrames(vm, iterable))
        {
            return vm.TailEmbedded(embedded, Value.Of(target), iterable);
        }

        return target.TryExtend(vm, iterable, isLeft) ? Value.Of(target) : Value.Error;
    }

    private static bool TryBound(Vm vm, in Value value, int count, out int bound)
    {
        bound = 0;
        if (!Ops.TryIndex(vm, value, out var number))
        {
            return false;
        }

        var index = Ops.Clamp(number);
        bound = (int)Math.Clamp(index < 0 ? index + count : index, 0, count);
        return true;
    }
}

/// <summary>Members of the iterators of deque.</summary>
[PyType("collections._deque_iterator")]
internal static partial class DequeIteratorMethods
{
    /// <summary>The class.</summary>
    public static PyType Type => PyDequeIterator.ForwardType;

    /// <summary>An iterator from the left end.</summary>
    [PyFunction("_deque_iterator(deque, index=0, /)", Cost = Cost.Constant)]
    private static PyDequeIterator New(PyType cls, PyDeque deque, int index) =>
        new(deque, isReversed: false) { Position = Math.Max(0, index) };
}

/// <summary>Members of the reverse iterators of deque.</summary>
[PyType("collections._deque_reverse_iterator")]
internal static partial class DequeReverseIteratorMethods
{
    /// <summary>The class.</summary>
    public static PyType Type => PyDequeIterator.ReverseType;

    /// <summary>An iterator from the right end.</summary>
    [PyFunction("_deque_reverse_iterator(deque, index=0, /)", Cost = Cost.Constant)]
    private static PyDequeIterator New(PyType cls, PyDeque deque, int index) =>
        new(deque, isReversed: true) { Position = Math.Max(0, index) };
}
