using Monty.Library.Modules.Itertools;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Struct;

/// <summary>struct.Struct: a format that was parsed once.</summary>
internal sealed class PyStruct(StructFormat format) : PyNative(StructMethods.Type)
{
    /// <summary>The format; an instance of a subclass gets its own from __init__.</summary>
    public StructFormat Parsed { get; set; } = format;

    /// <inheritdoc/>
    public override long ExtraBytes => 100 + (Parsed.Text.Length * 40L);

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Str(Parsed.Text)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyStruct? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var text] && text.TryStr(out var given) && StructFormat.Parse(given, out _) is { } format
            ? new PyStruct(format) : null;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, Runtime.Operations.TextSink sink)
    {
        sink.Append("Struct(");
        return Runtime.Operations.Operations.AppendRepr(vm, Value.Str(Parsed.Text), sink) && sink.Append(")");
    }
}

/// <summary>The records of a buffer, read as they are asked for.</summary>
internal sealed class PyUnpackIterator(StructFormat format, Value source, long position)
    : PySavedIterator(IteratorType, 0)
{
    /// <summary>The class.</summary>
    public static readonly PyType IteratorType = new("unpack_iterator", BuiltinTypes.Object, Layout.Native,
        TypeFlags.NotInstantiable, "_struct") { Class = BuiltinTypes.Type };

    private long _position = position;

    /// <inheritdoc/>
    public override long LengthHint => Math.Max(0, Length - _position) / format.Size;

    private long Length => StructModule.BytesOf(source).Length;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.Str(format.Text), source, Value.Int(_position)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyUnpackIterator? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var text, var source, { Ref: null } position] && text.TryStr(out var given)
            && StructFormat.Parse(given, out _) is { Size: > 0 } format && position.Bits >= 0
            ? new PyUnpackIterator(format, source, position.Bits) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        var bytes = StructModule.BytesOf(source);
        if (_position > bytes.Length - format.Size)
        {
            return Value.Exhausted;
        }

        var record = format.Unpack(vm, bytes.Span.Slice((int)_position, (int)format.Size));
        _position += format.Size;
        return record;
    }
}
