using Monty.Library.Modules.Itertools;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Arrays;

/// <summary>array.array: numbers or characters of one kind, packed.</summary>
internal sealed partial class PyArray(char code, byte[] data) : PyBuffer(ArrayMethods.Type), ISaved
{
    private const int MaxBytes = 0x7FFF_FF00;

    private byte[] _data = data;
    private int _length = data.Length;

    /// <summary>What the items are.</summary>
    public char Code { get; } = code;

    /// <inheritdoc/>
    public override byte[] Storage => _data;

    /// <inheritdoc/>
    public override int Length => _length;

    /// <inheritdoc/>
    public override bool IsReadOnly => false;

    /// <inheritdoc/>
    public override string Format => Code == 'u' ? "w" : Code.ToString();

    /// <inheritdoc/>
    public override int ItemSize { get; } = ArrayCode.SizeOf(code);

    /// <inheritdoc/>
    public override long ItemCount => Count;

    /// <summary>Number of items.</summary>
    public int Count => _length / ItemSize;

    /// <inheritdoc/>
    public long ExtraBytes => _data.Length;

    /// <summary>The bytes, to be changed in place.</summary>
    public Span<byte> Bytes => _data.AsSpan(0, _length);

    /// <inheritdoc/>
    public Value[] Save() => [Value.Str(Code.ToString()), Value.Of(new PyBytes(Span.ToArray()))];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyArray? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var code, { Ref: PyBytes data }] && code.TryStr(out var text) && text.Length == 1
            && ArrayCode.All.Contains(text[0], StringComparison.Ordinal)
            && data.Length % ArrayCode.SizeOf(text[0]) == 0 ? new PyArray(text[0], data.Span.ToArray()) : null;

    /// <summary>Reads an item at a position, which is in range; false: an error is raised.</summary>
    public bool TryRead(Vm vm, int position, out Value item) =>
        ArrayCode.TryRead(vm, Code, _data.AsSpan(position * ItemSize, ItemSize), out item);

    /// <summary>All items; null: an error is raised.</summary>
    public PyList? ToList(Vm vm)
    {
        if (!vm.Charge(Count * (ArrayCode.IsText(Code) ? 48L : 16L)) || !vm.ChargeWork(Count * 4L))
        {
            return null;
        }

        var items = new Value[Count];
        for (var i = 0; i < items.Length; i++)
        {
            if (!TryRead(vm, i, out items[i]))
            {
                return null;
            }
        }

        return new PyList(items);
    }

    /// <summary>Adds an item at the end; false: an error is raised.</summary>
    public bool TryAppend(Vm vm, in Value item)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        bytes = bytes[..ItemSize];
        return ArrayCode.TryWrite(vm, Code, item, bytes) && TryReplace(vm, _length, 0, bytes);
    }

    /// <summary>Adds the items of an iterable that runs no Python code; false: an error is raised.</summary>
    public bool TryExtend(Vm vm, in Value iterable)
    {
        if (Ops.Unwrap(iterable).Ref is PyArray other && other.Code == Code)
        {
            return TryReplace(vm, _length, 0, other.Span);
        }

        if (Ops.Iterate(vm, iterable) is not { } iterator)
        {
            return false;
        }

        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted || item.IsError)
            {
                return item.IsExhausted;
            }

            if (!vm.ChargeWork(8) || !TryAppend(vm, item))
            {
                return false;
            }
        }
    }

    /// <summary>Replaces a run of bytes by others, which may be its own. False: an error is raised.</summary>
    public bool TryReplace(Vm vm, int start, int count, ReadOnlySpan<byte> bytes)
    {
        var growth = bytes.Length - count;
        var tail = _length - start - count;
        if (!vm.ChargeWork((bytes.Length + tail) / 16))
        {
            return false;
        }

        if (growth != 0 && !IsFree(vm))
        {
            return false;
        }

        var target = _data;
        if (_length + (long)growth > _data.Length)
        {
            var room = Math.Max(_length + (long)growth, Math.Min(_length + (_length >> 1) + 16L, MaxBytes));
            if (!vm.Charge(room))
            {
                return false;
            }

            if (room > MaxBytes)
            {
                vm.Fail(ExceptionTypes.MemoryError);
                return false;
            }

            target = new byte[room];
            _data.AsSpan(0, start).CopyTo(target);
        }
        else if (bytes.Overlaps(_data))
        {
            bytes = bytes.ToArray();
        }

        _data.AsSpan(start + count, tail).CopyTo(target.AsSpan(start + bytes.Length));
        bytes.CopyTo(target.AsSpan(start));
        _data = target;
        _length += growth;
        return true;
    }

    /// <summary>Repeats the items; false: an error is raised.</summary>
    public bool TryRepeat(Vm vm, long times)
    {
        var unit = Span;
        if (times <= 0 || unit.IsEmpty)
        {
            return TryReplace(vm, 0, _length, default);
        }

        if (times == 1)
        {
            return true;
        }

        if (times > MaxBytes / unit.Length)
        {
            vm.Fail(ExceptionTypes.MemoryError);
            return false;
        }

        var total = unit.Length * times;
        if (!vm.Charge(total) || !vm.ChargeWork(total / 8) || !IsFree(vm))
        {
            return false;
        }

        var made = new byte[total];
        for (var at = 0; at < made.Length; at += unit.Length)
        {
            unit.CopyTo(made.AsSpan(at));
        }

        (_data, _length) = (made, made.Length);
        return true;
    }

    // True when no view looks at the memory, so that it may move; false: BufferError is raised.
    private bool IsFree(Vm vm)
    {
        if (Exports == 0 || vm.FindsViews?.Invoke(this) == false)
        {
            Exports = 0;
            return true;
        }

        vm.Fail(ExceptionTypes.BufferError, "cannot resize an array that is exporting buffers");
        return false;
    }
}

/// <summary>The items of an array, read as they are asked for.</summary>
internal sealed class PyArrayIterator(PyArray source, int position) : PySavedIterator(IteratorType, 0)
{
    /// <summary>The class.</summary>
    public static readonly PyType IteratorType = new("arrayiterator", BuiltinTypes.Object, Layout.Native,
        TypeFlags.NotInstantiable, "array") { Class = BuiltinTypes.Type };

    private int _position = position;

    /// <inheritdoc/>
    public override long LengthHint => Math.Max(0, source.Count - _position);

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Of(source), Value.Int(_position)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyArrayIterator? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [{ Ref: PyArray source }, { Ref: null } position] && position.Bits is >= 0 and <= int.MaxValue
            ? new PyArrayIterator(source, (int)position.Bits) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (_position >= source.Count)
        {
            _position = int.MaxValue;
            return Value.Exhausted;
        }

        return source.TryRead(vm, _position++, out var item) ? item : Value.Error;
    }
}
