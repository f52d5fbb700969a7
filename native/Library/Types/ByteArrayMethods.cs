using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>bytearray() and the methods that change one; what it shares with bytes is in BytesMethods.</summary>
[PyType("bytearray")]
internal static partial class ByteArrayMethods
{
    /// <summary>Zeros, the numbers of an iterable, a copy, or a text in an encoding.</summary>
    [PyFunction(
        "bytearray(source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
        Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType cls, Value source, Value encoding, Value errors) =>
        Fill(vm, Create(cls), source, encoding, errors);

    /// <summary>An empty bytearray, whatever the arguments: __init__ fills it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value NewEmpty(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Construction.TryClass(vm, args, BuiltinTypes.ByteArray, out var cls) ? Value.Of(Create(cls)) : Value.Error;

    /// <summary>Replaces the content, as bytearray() does.</summary>
    [PyMethod(
        "__init__(source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)",
        Cost = Cost.Charged)]
    private static Value Init(Vm vm, PyByteArray self, Value source, Value encoding, Value errors)
    {
        if (!self.TryResize(vm, 0))
        {
            return Value.Error;
        }

        var filled = Fill(vm, self, source, encoding, errors);
        return filled.Ref == self ? Value.None : filled;
    }

    /// <summary>Adds a byte at the end.</summary>
    [PyMethod("append(item, /)", Cost = Cost.Charged)]
    private static Value Append(Vm vm, PyByteArray self, Value item) =>
        Ops.TryByte(vm, item, out var number) && self.TryAppend(vm, number) ? Value.None : Value.Error;

    /// <summary>Inserts a byte before a position.</summary>
    [PyMethod("insert(index, item, /)", Cost = Cost.Charged)]
    private static Value Insert(Vm vm, PyByteArray self, long index, Value item)
    {
        if (!Ops.TryByte(vm, item, out var number))
        {
            return Value.Error;
        }

        var position = index < 0 ? Math.Max(0, index + self.Length) : Math.Min(index, self.Length);
        return self.TryReplace(vm, (int)position, 0, [number]) ? Value.None : Value.Error;
    }

    /// <summary>Adds bytes, or the numbers of an iterable, at the end.</summary>
    [PyMethod("extend(iterable_of_ints, /)", Cost = Cost.Charged)]
    private static Value Extend(Vm vm, PyByteArray self, Value iterable_of_ints)
    {
        if (Ops.IsBytesLike(iterable_of_ints))
        {
            return Ops.TryBytesLike(vm, iterable_of_ints, out var added)
                && self.TryReplace(vm, self.Length, 0, added.Span) ? Value.None : Value.Error;
        }

        if (Ops.IsNotIterable(iterable_of_ints))
        {
            return Raise.TypeError.ExtendByteArray(vm, iterable_of_ints);
        }

        if (Ops.NeedsFrames(vm, iterable_of_ints))
        {
            return vm.TailEmbedded("bytearray_extend", Value.Of(self), iterable_of_ints);
        }

        if (Ops.Unwrap(iterable_of_ints).IsStr)
        {
            return Raise.TypeError.ExtendByteArrayWithText(vm, iterable_of_ints);
        }

        return Ops.TryCollectBytes(vm, iterable_of_ints, "bytearray", out var bytes)
            && self.TryReplace(vm, self.Length, 0, bytes.Span) ? Value.None : Value.Error;
    }

    /// <summary>Removes and gives the byte at a position, the last by default.</summary>
    [PyMethod("pop(index=-1, /)", Cost = Cost.Charged)]
    private static Value Pop(Vm vm, PyByteArray self, long index)
    {
        if (self.Length == 0)
        {
            return vm.Fail(ExceptionTypes.IndexError, "pop from empty bytearray");
        }

        var position = index < 0 ? index + self.Length : index;
        if ((ulong)position >= (ulong)self.Length)
        {
            return vm.Fail(ExceptionTypes.IndexError, "pop index out of range");
        }

        var item = self.Storage[position];
        return self.TryReplace(vm, (int)position, 1, default) ? Value.Int(item) : Value.Error;
    }

    /// <summary>Removes the first such byte.</summary>
    [PyMethod("remove(value, /)", Cost = Cost.Charged)]
    private static Value Remove(Vm vm, PyByteArray self, Value value)
    {
        if (!Ops.TryByte(vm, value, out var number) || !vm.ChargeWork(self.Length / 16))
        {
            return Value.Error;
        }

        var position = self.Span.IndexOf(number);
        return position < 0 ? vm.Fail(ExceptionTypes.ValueError, "value not found in bytearray")
            : self.TryReplace(vm, position, 1, default) ? Value.None
            : Value.Error;
    }

    /// <summary>Reverses the order of the bytes.</summary>
    [PyMethod("reverse()", Cost = Cost.Charged)]
    private static Value Reverse(Vm vm, PyByteArray self)
    {
        if (!vm.ChargeWork(self.Length / 8))
        {
            return Value.Error;
        }

        self.Bytes.Reverse();
        return Value.None;
    }

    /// <summary>Removes every byte.</summary>
    [PyMethod("clear()", Cost = Cost.Charged)]
    private static Value Clear(Vm vm, PyByteArray self) => self.TryResize(vm, 0) ? Value.None : Value.Error;

    /// <summary>A copy.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyByteArray self) =>
        vm.Charge(self.Length) && vm.ChargeWork(self.Length / 16) ? Value.Of(self.Unchanged()) : Value.Error;

    /// <summary>Sets the length; added bytes are zero.</summary>
    [PyMethod("resize(size, /)", Cost = Cost.Charged)]
    private static Value Resize(Vm vm, PyByteArray self, long size) =>
        size < 0 ? Raise.ValueError.NegativeSize(vm, size) : self.TryResize(vm, size) ? Value.None : Value.Error;

    /// <summary>Bytes that are reserved.</summary>
    [PyMethod("__alloc__()", Cost = Cost.Constant)]
    private static long Allocated(PyByteArray self) => self.Length == 0 ? 0 : self.Length + 1L;

    private static PyByteArray Create(PyType cls) =>
        cls == BuiltinTypes.ByteArray ? new PyByteArray([]) : new PyByteArrayInstance(cls);

    private static Value Fill(Vm vm, PyByteArray target, in Value source, in Value encoding, in Value errors)
    {
        ReadOnlyMemory<byte> content;
        if (!encoding.IsMissing || !errors.IsMissing || Ops.TryText(source, out _))
        {
            if (!BytesConstructor.TryEncode(vm, "bytearray", source, encoding, errors, out content))
            {
                return Value.Error;
            }
        }
        else if (source.IsMissing)
        {
            return Value.Of(target);
        }
        else if (Ops.IsBytesLike(source))
        {
            if (!Ops.TryGatheredBytes(vm, source, out content))
            {
                return Value.Error;
            }
        }
        else if (!Ops.TryIndexOrNone(vm, source, out var number))
        {
            return Value.Error;
        }
        else if (!number.IsNone)
        {
            return !BytesConstructor.TryLength(vm, source, number, out var count) ? Value.Error
                : target.TryResize(vm, count) ? Value.Of(target)
                : Value.Error;
        }
        else if (Ops.NeedsFrames(vm, source))
        {
            return vm.TailEmbedded("bytearray_filled", Value.Of(target), source);
        }
        else if (!Ops.TryCollectBytes(vm, source, "bytearray", out content))
        {
            return Value.Error;
        }

        return target.TryReplace(vm, 0, 0, content.Span) ? Value.Of(target) : Value.Error;
    }
}
