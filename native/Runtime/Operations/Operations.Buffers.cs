using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Objects whose memory can be looked at: bytes, bytearray, memoryview and the like.</content>
internal static partial class Operations
{
    /// <summary>True for objects that offer their memory.</summary>
    public static bool IsBytesLike(in Value value) => Unwrap(value).Ref is PyBuffer or PyMemoryView;

    /// <summary>True for objects that offer their memory in one piece.</summary>
    public static bool IsPlainBytesLike(in Value value) =>
        Unwrap(value).Ref is PyBuffer or PyMemoryView { Owner: not null, IsContiguous: true };

    /// <summary>The memory of an object; false: an error is raised.</summary>
    public static bool TryBytesLike(Vm.Vm vm, in Value value, out ReadOnlyMemory<byte> bytes)
    {
        if (Unwrap(value).Ref is PyBuffer buffer)
        {
            bytes = buffer.Memory;
            return true;
        }

        bytes = default;
        if (value.Ref is PyMemoryView view)
        {
            if (!view.IsOpen(vm))
            {
                return false;
            }

            if (!view.IsContiguous)
            {
                Raise.BufferError.NotContiguous(vm);
                return false;
            }

            bytes = view.Memory;
            return true;
        }

        return FailType(vm, $"a bytes-like object is required, not '{TypeName(value)}'");
    }

    /// <summary>The memory of an object, copied together when it has gaps; false: an error is raised.</summary>
    public static bool TryGatheredBytes(Vm.Vm vm, in Value value, out ReadOnlyMemory<byte> bytes)
    {
        if (value.Ref is PyMemoryView { Owner: not null, IsContiguous: false } view)
        {
            var isCopied = view.TryCopy(vm, isColumnOrder: false, out var copy);
            bytes = copy;
            return isCopied;
        }

        return TryBytesLike(vm, value, out bytes);
    }

    /// <summary>A byte of an int or an object with __index__; false: an error is raised.</summary>
    public static bool TryByte(Vm.Vm vm, in Value value, out byte number)
    {
        number = 0;
        if (!TryIndex(vm, value, out var index))
        {
            return false;
        }

        number = (byte)index.Bits;
        if (index.IsSmallInt && index.Bits is >= 0 and < 256)
        {
            return true;
        }

        Raise.ValueError.ByteRange(vm, "byte");
        return false;
    }

    /// <summary>The bytes of an iterable of ints, for an object of a class; false: an error is raised.</summary>
    public static bool TryCollectBytes(Vm.Vm vm, in Value source, string type, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        if (IsNotIterable(source))
        {
            Raise.TypeError.ConvertToBytes(vm, source, type);
            return false;
        }

        return Iterate(vm, source) is { } iterator && TryCollectBytes(vm, iterator, type, out bytes);
    }

    /// <summary>The bytes an iterator of ints gives; false: an error is raised.</summary>
    public static bool TryCollectBytes(Vm.Vm vm, PyIterator iterator, string type, out ReadOnlyMemory<byte> bytes)
    {
        bytes = default;
        var hint = iterator.LengthHint;
        if (hint > 0 && !vm.Charge(hint))
        {
            return false;
        }

        var data = new byte[Math.Clamp(hint, 16, 1 << 24)];
        var count = 0;
        while (true)
        {
            var item = iterator.Next(vm);
            if (item.IsExhausted)
            {
                bytes = data.AsMemory(0, count);
                return true;
            }

            if (item.IsError || !vm.ChargeWork(2) || !TryIndex(vm, item, out var number))
            {
                return false;
            }

            if (number.Ref is not null || number.Bits is < 0 or > 255)
            {
                Raise.ValueError.ByteRange(vm, type == "bytes" ? "bytes" : "byte");
                return false;
            }

            if (count == data.Length)
            {
                if (!vm.Charge(data.Length * 2L))
                {
                    return false;
                }

                Array.Resize(ref data, data.Length * 2);
            }

            data[count++] = (byte)number.Bits;
        }
    }
}
