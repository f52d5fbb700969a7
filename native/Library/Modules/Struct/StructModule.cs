using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Struct;

/// <summary>The functions of struct.</summary>
[PyModule("_struct")]
internal static partial class StructModule
{
    /// <summary>Values as bytes.</summary>
    [PyFunction("pack(*args)", Cost = Cost.Charged)]
    private static Value Pack(Vm vm, ReadOnlySpan<Value> args) =>
        TryFormat(vm, args, out var format) ? Pack(vm, format, args[1..]) : Value.Error;

    /// <summary>Values as bytes, written into a buffer.</summary>
    [PyFunction("pack_into(*args)", Cost = Cost.Charged)]
    private static Value PackInto(Vm vm, ReadOnlySpan<Value> args) =>
        TryFormat(vm, args, out var format) ? PackInto(vm, format, args[1..]) : Value.Error;

    /// <summary>The values of bytes.</summary>
    [PyFunction("unpack(format, buffer, /)", Cost = Cost.Charged)]
    private static Value Unpack(Vm vm, Value format, ReadOnlyMemory<byte> buffer) =>
        TryFormat(vm, format, out var parsed) ? Unpack(vm, parsed, buffer.Span) : Value.Error;

    /// <summary>The values of bytes at a position.</summary>
    [PyFunction("unpack_from(format, /, buffer, offset=0)", Cost = Cost.Charged)]
    private static Value UnpackFrom(Vm vm, Value format, ReadOnlyMemory<byte> buffer, long offset) =>
        TryFormat(vm, format, out var parsed) ? UnpackFrom(vm, parsed, buffer.Span, offset) : Value.Error;

    /// <summary>The values of all records of a buffer.</summary>
    [PyFunction("iter_unpack(format, buffer, /)", Cost = Cost.Charged)]
    private static Value IterUnpack(Vm vm, Value format, Value buffer) =>
        TryFormat(vm, format, out var parsed) ? IterUnpack(vm, parsed, buffer) : Value.Error;

    /// <summary>Bytes that a packed record takes.</summary>
    [PyFunction("calcsize(format, /)", Cost = Cost.Charged)]
    private static Value CalcSize(Vm vm, Value format) =>
        TryFormat(vm, format, out var parsed) ? Value.Int(parsed.Size) : Value.Error;

    /// <summary>Nothing is cached.</summary>
    [PyFunction("_clearcache()", Cost = Cost.Constant)]
    private static void ClearCache()
    {
    }

    /// <summary>Raises struct.error; false.</summary>
    internal static bool Refuse(Vm vm, string message)
    {
        Fail(vm, message);
        return false;
    }

    /// <summary>Raises struct.error.</summary>
    internal static Value Fail(Vm vm, string message) =>
        vm.ImportModule("struct") is not { } found ? Value.Error
        : vm.Fail(found.Names.TryGet("error", out var error) && error.Ref is PyType { Layout: Layout.Exception } type
            ? type : ExceptionTypes.ValueError, message);

    /// <summary>The memory of a buffer as it is now; empty when it cannot be looked at any more.</summary>
    internal static ReadOnlyMemory<byte> BytesOf(in Value source) => Ops.Unwrap(source).Ref switch
    {
        PyBuffer buffer => buffer.Memory,
        PyMemoryView { Owner: not null, IsContiguous: true } view => view.Memory,
        _ => default,
    };

    /// <summary>Values as bytes.</summary>
    internal static Value Pack(Vm vm, StructFormat format, ReadOnlySpan<Value> values)
    {
        if (values.Length != format.Count)
        {
            return Fail(vm, $"pack expected {format.Count} items for packing (got {values.Length})");
        }

        if (!vm.Charge(format.Size) || !vm.ChargeWork(format.Work))
        {
            return Value.Error;
        }

        if (format.Size > Array.MaxLength)
        {
            return vm.Fail(ExceptionTypes.MemoryError);
        }

        var made = new byte[format.Size];
        return format.TryPack(vm, values, made) ? Value.Of(new PyBytes(made)) : Value.Error;
    }

    /// <summary>Writes values into a buffer at an offset, which come first.</summary>
    internal static Value PackInto(Vm vm, StructFormat format, ReadOnlySpan<Value> args)
    {
        if (args.Length != format.Count + 2)
        {
            return Fail(vm, args.Length switch
            {
                0 => "pack_into expected buffer argument",
                1 => "pack_into expected offset argument",
                _ => $"pack_into expected {format.Count} items for packing (got {args.Length - 2})",
            });
        }

        var (size, given) = (format.Size, args[0]);
        if (!Ops.TryIndex(vm, args[1], out var number))
        {
            return Value.Error;
        }

        if (!number.IsSmallInt)
        {
            return vm.Fail(ExceptionTypes.IndexError, "cannot fit 'int' into an index-sized integer");
        }

        Memory<byte> target;
        switch (Ops.Unwrap(given).Ref)
        {
            case PyMemoryView { Owner: not null, IsReadOnly: false, IsContiguous: true } view:
                target = view.Storage.AsMemory(view.Offset, view.ByteCount);
                break;
            case PyBuffer { IsReadOnly: false } buffer:
                target = buffer.Storage.AsMemory(0, buffer.Length);
                break;
            default:
                return vm.Fail(ExceptionTypes.TypeError,
                    $"argument must be read-write bytes-like object, not {given.Class.FullName}");
        }

        if (!TryOffset(vm, number.Bits, size, target.Length, "no space to pack", "pack_into", "packing", out var at)
            || !vm.ChargeWork(format.Work))
        {
            return Value.Error;
        }

        return format.TryPack(vm, args[2..], target.Span[at..]) ? Value.None : Value.Error;
    }

    /// <summary>The values of bytes.</summary>
    internal static Value Unpack(Vm vm, StructFormat format, ReadOnlySpan<byte> bytes) => bytes.Length != format.Size
        ? Fail(vm, $"unpack requires a buffer of {format.Size} bytes") : format.Unpack(vm, bytes);

    /// <summary>The values of bytes at a position.</summary>
    internal static Value UnpackFrom(Vm vm, StructFormat format, ReadOnlySpan<byte> bytes, long offset) =>
        TryOffset(vm, offset, format.Size, bytes.Length, "not enough data to unpack", "unpack_from", "unpacking",
            out var at) ? format.Unpack(vm, bytes.Slice(at, (int)format.Size)) : Value.Error;

    /// <summary>The values of all records of a buffer.</summary>
    internal static Value IterUnpack(Vm vm, StructFormat format, in Value buffer)
    {
        if (format.Size == 0)
        {
            return Fail(vm, "cannot iteratively unpack with a struct of length 0");
        }

        if (!Ops.TryBytesLike(vm, buffer, out var bytes))
        {
            return Value.Error;
        }

        return bytes.Length % format.Size != 0
            ? Fail(vm, $"iterative unpacking requires a buffer of a multiple of {format.Size} bytes")
            : Value.Of(new PyUnpackIterator(format, buffer, 0));
    }

    /// <summary>The format of a text or bytes; false: an error is raised.</summary>
    internal static bool TryFormat(Vm vm, in Value given, out StructFormat format)
    {
        format = null!;
        if (Ops.Unwrap(given).Ref is PyBytes bytes)
        {
            return TryParse(vm, System.Text.Encoding.Latin1.GetString(bytes.Span), out format);
        }

        if (!Ops.TryText(given, out var text))
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"Struct() argument 1 must be a str or bytes object, not {Ops.TypeName(given)}");
            return false;
        }

        if (System.Text.Ascii.IsValid(text))
        {
            return TryParse(vm, text, out format);
        }

        var first = text.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f');
        var error = new Runtime.Text.CodecError(
            Runtime.Text.TextErrorKind.UnicodeEncodeError, "ascii", first, first + 1, "ordinal not in range(128)");
        Library.Types.CodecFailures.Raise(vm, error, given);
        return false;
    }

    private static bool TryFormat(Vm vm, ReadOnlySpan<Value> args, out StructFormat format)
    {
        if (args.Length > 0)
        {
            return TryFormat(vm, args[0], out format);
        }

        format = null!;
        vm.Fail(ExceptionTypes.TypeError, "missing format argument");
        return false;
    }

    private static bool TryParse(Vm vm, string text, out StructFormat format)
    {
        format = null!;
        if (!vm.ChargeWork((text.Length * 10L) + 50) || !vm.Charge(text.Length * 40L))
        {
            return false;
        }

        format = StructFormat.Parse(text, out var problem)!;
        return format is not null || Refuse(vm, problem);
    }

    private static bool TryOffset(Vm vm, long offset, long size, int length, string shortage, string function,
        string doing, out int at)
    {
        at = 0;
        if (offset < 0)
        {
            if (offset > -size)
            {
                return Refuse(vm, $"{shortage} {size} bytes at offset {offset}");
            }

            if (offset < -length)
            {
                return Refuse(vm, $"offset {offset} out of range for {length}-byte buffer");
            }

            offset += length;
        }

        if (length - offset < size)
        {
            return Refuse(vm, $"{function} requires a buffer of at least {(ulong)size + (ulong)offset} bytes for "
                + $"{doing} {size} bytes at offset {offset} (actual buffer size is {length})");
        }

        at = (int)offset;
        return true;
    }
}
