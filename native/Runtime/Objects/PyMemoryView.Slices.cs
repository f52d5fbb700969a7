using System.Runtime.CompilerServices;
using Monty.Runtime.Errors;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using static Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Objects;

/// <content>Slices, copies and comparisons of views with gaps and several dimensions.</content>
internal sealed partial class PyMemoryView
{
    /// <summary>A copy of the items one after another; false: an error is raised.</summary>
    public bool TryCopy(Vm.Vm vm, bool isColumnOrder, out byte[] bytes)
    {
        bytes = [];
        if (!IsOpen(vm) || !vm.Charge(ByteCount) || !vm.ChargeWork((Count / 2) + (ByteCount / 16)))
        {
            return false;
        }

        if (!isColumnOrder && IsContiguous)
        {
            bytes = Memory.ToArray();
            return true;
        }

        bytes = new byte[ByteCount];
        var target = 0;
        var walk = new ViewWalk(this, isColumnOrder);
        while (walk.TryNext(out var position))
        {
            Storage.AsSpan(position, ItemSize).CopyTo(bytes.AsSpan(target));
            target += ItemSize;
        }

        return true;
    }

    /// <summary>The items as nested lists from a dimension on; the error mark when an item cannot be read.</summary>
    public Value ToList(Vm.Vm vm, int dimension, int position)
    {
        if (dimension == Shape.Length)
        {
            return ItemAt(vm, position);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack() || !vm.Charge(24 + (Shape[dimension] * 16L))
            || !vm.ChargeWork(Shape[dimension]))
        {
            return Value.Error;
        }

        var items = new Value[Shape[dimension]];
        for (var i = 0; i < items.Length; i++, position += Strides[dimension])
        {
            items[i] = ToList(vm, dimension + 1, position);
            if (items[i].IsError)
            {
                return items[i];
            }
        }

        return Value.Of(new PyList(items));
    }

    private PyMemoryView? Slice(Vm.Vm vm, PySlice slice)
    {
        if (!TryUnpack(vm, slice, out var start, out var stop, out var step))
        {
            return null;
        }

        if (!IsOpen(vm))
        {
            return null;
        }

        // A slice applies to the first dimension.
        var range = Adjust(start, stop, step, Shape[0]);
        int[] shape = [(int)range.Count, .. Shape.AsSpan(1)];
        int[] strides = [.. Strides];
        var distance = (System.Numerics.BigInteger)Strides[0] * range.Step;
        strides[0] = distance > int.MaxValue || distance < int.MinValue ? Strides[0] : (int)distance;
        var offset = range.Count == 0 ? Offset : Offset + (int)(range.Start * Strides[0]);
        return With(offset, Format, ItemSize, shape, strides);
    }

    private Value SetSlice(Vm.Vm vm, PySlice slice, in Value item)
    {
        if (Shape.Length != 1)
        {
            return Raise.NotImplementedError.SliceAssignment(vm);
        }

        var plain = Unwrap(item);
        if (plain.Ref is not (PyBuffer or PyMemoryView))
        {
            return vm.Fail(ExceptionTypes.TypeError, $"a bytes-like object is required, not '{TypeName(item)}'");
        }

        if (plain.Ref is PyMemoryView given && !given.IsOpen(vm))
        {
            return Value.Error;
        }

        if (Slice(vm, slice) is not { } target)
        {
            return Value.Error;
        }

        var source = plain.Ref as PyMemoryView ?? new PyMemoryView(item, (PyBuffer)plain.Ref);
        var fits = source.ItemSize == ItemSize && source.Shape.Length == 1 && source.Shape[0] == target.Shape[0]
            && source.Format.TrimStart('@') == Format.TrimStart('@');
        var isCopied = source.TryCopy(vm, isColumnOrder: false, out var bytes);
        if (fits && isCopied)
        {
            var position = target.Offset;
            for (var at = 0; at < bytes.Length; at += ItemSize, position += target.Strides[0])
            {
                bytes.AsSpan(at, ItemSize).CopyTo(Storage.AsSpan(position));
            }
        }

        target.Release();
        if (source != plain.Ref)
        {
            source.Release();
        }

        return !isCopied ? Value.Error : fits ? Value.None : Raise.ValueError.ViewStructures(vm);
    }

    private bool TryCompareItems(Vm.Vm vm, PyMemoryView other, out bool areEqual)
    {
        areEqual = Shape.AsSpan().SequenceEqual(other.Shape);
        if (!areEqual)
        {
            return true;
        }

        if (!vm.ChargeWork((Count / 4) + 1))
        {
            return false;
        }

        var own = MemoryFormat.CodeOf(Format);
        if (own == 'B' && MemoryFormat.CodeOf(other.Format) == 'B' && IsContiguous && other.IsContiguous)
        {
            areEqual = Memory.Span.SequenceEqual(other.Memory.Span);
            return true;
        }

        var left = new ViewWalk(this, false);
        var right = new ViewWalk(other, false);
        while (areEqual && left.TryNext(out var first) && right.TryNext(out var second))
        {
            // Formats that cannot be read are never equal.
            if (!MemoryFormat.TryRead(Format, Storage.AsSpan(first, ItemSize), out var a)
                || !MemoryFormat.TryRead(other.Format, other.Storage.AsSpan(second, other.ItemSize), out var b))
            {
                areEqual = false;
                return true;
            }

            if (!TryEquals(vm, a, b, out areEqual))
            {
                return false;
            }

            // The same object is not equal to itself here when it is a NaN.
            areEqual &= !(a.IsFloat && double.IsNaN(a.AsDouble));
        }

        return true;
    }

    /// <summary>Goes through the positions of all items.</summary>
    private ref struct ViewWalk
    {
        private readonly PyMemoryView _view;
        private readonly bool _isColumnOrder;
        private readonly int[] _index;
        private int _position;
        private int _left;

        /// <summary>Starts at the first item.</summary>
        public ViewWalk(PyMemoryView view, bool isColumnOrder)
        {
            _view = view;
            _isColumnOrder = isColumnOrder;
            _index = new int[view.Shape.Length];
            _position = view.Offset;
            _left = view.Count;
        }

        /// <summary>The next item's position; false at the end.</summary>
        public bool TryNext(out int position)
        {
            position = _position;
            if (_left-- <= 0)
            {
                return false;
            }

            var last = _index.Length - 1;
            for (var i = 0; i <= last; i++)
            {
                var dimension = _isColumnOrder ? i : last - i;
                _position += _view.Strides[dimension];
                if (++_index[dimension] < _view.Shape[dimension])
                {
                    break;
                }

                _position -= _index[dimension] * _view.Strides[dimension];
                _index[dimension] = 0;
            }

            return true;
        }
    }
}

/// <summary>iter(memoryview).</summary>
internal sealed class PyMemoryIterator(PyMemoryView view) : PyIterator(BuiltinTypes.MemoryIterator)
{
    /// <summary>The view; null at the end.</summary>
    internal PyMemoryView? View = view;

    /// <summary>Position of the next item.</summary>
    internal int Position;

    /// <inheritdoc/>
    public override long LengthHint =>
        View is { Owner: not null, Shape: [var length] } ? Math.Max(0, length - Position) : 0;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (View is not { } view)
        {
            return Value.Exhausted;
        }

        if (!view.IsOpen(vm))
        {
            return Value.Error;
        }

        if (view.Shape.Length != 1)
        {
            return view.Shape.Length == 0 ? Raise.TypeError.ZeroDimensions(vm) : Raise.NotImplementedError.SubViews(vm);
        }

        if (Position < view.Shape[0])
        {
            return view.ItemAt(vm, view.Offset + (Position++ * view.Strides[0]));
        }

        View = null;
        return Value.Exhausted;
    }
}
