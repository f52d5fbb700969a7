using System.Numerics;
using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <content>cast().</content>
internal static partial class MemoryViewMethods
{
    /// <summary>A view of the same bytes with another format, or with another shape.</summary>
    [PyMethod("cast(format, shape=<unrepresentable>)", Cost = Cost.Charged)]
    private static Value Cast(Vm vm, PyMemoryView self, string format, Value shape)
    {
        if (!self.IsOpen(vm))
        {
            return Value.Error;
        }

        if (!self.IsContiguous)
        {
            return Raise.TypeError.ViewCast(vm, "casts are restricted to C-contiguous views");
        }

        if ((!shape.IsMissing || self.Shape.Length != 1) && self.Count == 0)
        {
            return Raise.TypeError.ViewCast(vm, "cannot cast view with zeros in shape or strides");
        }

        if (!shape.IsMissing && shape.Ref is not (PyList or PyTuple))
        {
            return Raise.TypeError.ViewShape(vm, "shape must be a list or a tuple");
        }

        var sizes = shape.IsMissing ? default : Ops.ItemsOf(shape.Ref!);
        if (sizes.Length > PyMemoryView.MaxDimensions)
        {
            return Raise.ValueError.ViewShape(vm, "memoryview: number of dimensions must not exceed 64");
        }

        if (self.Shape.Length != 1 && sizes.Length > 1)
        {
            return Raise.TypeError.ViewCast(vm, "cast must be 1D -> ND or ND -> 1D");
        }

        var from = MemoryFormat.CodeOf(self.Format);
        var to = MemoryFormat.CodeOf(format);
        if (from == '\0' || to == '\0')
        {
            return Raise.ValueError.ViewFormat(vm, from == '\0' ? "source" : "destination");
        }

        if (!MemoryFormat.IsByte(from) && !MemoryFormat.IsByte(to))
        {
            return Raise.TypeError.ViewCast(vm, "cannot cast between two non-byte formats");
        }

        var itemSize = MemoryFormat.SizeOf(to);
        if (self.ByteCount % itemSize != 0)
        {
            return Raise.TypeError.ViewCast(vm, "length is not a multiple of itemsize");
        }

        if (shape.IsMissing)
        {
            return Value.Of(self.With(self.Offset, format, itemSize, [self.ByteCount / itemSize], [itemSize]));
        }

        if (!TryShape(vm, sizes, out var lengths, out var product))
        {
            return Value.Error;
        }

        if (product * itemSize != self.ByteCount)
        {
            return Raise.TypeError.ViewCast(vm, "product(shape) * itemsize != buffer size");
        }

        var strides = new int[lengths.Length];
        var distance = itemSize;
        for (var i = lengths.Length - 1; i >= 0; i--)
        {
            strides[i] = distance;
            distance *= lengths[i];
        }

        return Value.Of(self.With(self.Offset, format, itemSize, lengths, strides));
    }

    private static bool TryShape(Vm vm, ReadOnlySpan<Value> sizes, out int[] lengths, out BigInteger product)
    {
        lengths = new int[sizes.Length];
        product = BigInteger.One;
        for (var i = 0; i < sizes.Length; i++)
        {
            if (!Ops.Unwrap(sizes[i]).TryBigInteger(out var length))
            {
                Raise.TypeError.ViewShape(vm, "memoryview.cast(): elements of shape must be integers");
                return false;
            }

            if (length.Sign <= 0)
            {
                Raise.ValueError.ViewShape(vm, "memoryview.cast(): elements of shape must be integers > 0");
                return false;
            }

            product *= length;
            if (product > long.MaxValue)
            {
                Raise.ValueError.ViewShape(vm, "memoryview.cast(): product(shape) > SSIZE_MAX");
                return false;
            }

            lengths[i] = (int)BigInteger.Min(length, int.MaxValue);
        }

        return true;
    }
}
