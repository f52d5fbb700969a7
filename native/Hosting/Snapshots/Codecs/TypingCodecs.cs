using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Generic aliases, unions, type parameters and type aliases.</summary>
internal static class TypingCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyGenericAlias>("alias", WriteGeneric, ReadGeneric),
        new ObjectCodec<PyUnion>("union", (sink, o) => sink.Object(o.Arguments),
            reader => reader.TryObject<PyTuple>(out var parts) && parts is not null ? new PyUnion(parts) : null),
        new ObjectCodec<PyTypeParameter>("type_parameter", WriteParameter, ReadParameter, FillParameter),
        new ObjectCodec<PyParameterPart>("parameter_part", WritePart, ReadPart),
        new ObjectCodec<PyTypeAlias>("type_alias", WriteAlias,
            reader => new PyTypeAlias(reader.Text(), PyTuple.Empty, LazyValue.Absent), FillAlias),
        new ObjectCodec<PyTypingMark>("typing_mark", (sink, o) => sink.Text(o.Name), ReadMark),
    ];

    private static void WriteGeneric(StateSink sink, PyGenericAlias alias)
    {
        sink.Value(alias.Origin);
        sink.Object(alias.Arguments);
        sink.Flag(alias.IsTyping);
        sink.Flag(alias.IsUnpacked);
        sink.TextOrNull(alias.Name);
        sink.Object(alias.Metadata);
    }

    private static PyGenericAlias? ReadGeneric(SnapshotReader reader) =>
        reader.TryValue(out var origin) && reader.TryObject<PyTuple>(out var parts) && parts is not null
            ? ReadNamed(reader, origin, parts, reader.Flag(), reader.Flag(), reader.TextOrNull()) : null;

    private static PyGenericAlias? ReadNamed(SnapshotReader reader, in Value origin, PyTuple parts, bool isTyping,
        bool isUnpacked, string? name)
    {
        if (!reader.TryObject<PyTuple>(out var metadata))
        {
            return null;
        }

        Require(metadata is null || parts.Items.Length > 0);
        return new PyGenericAlias(origin, parts, isTyping ? BuiltinTypes.TypingAlias : null)
        {
            IsUnpacked = isUnpacked,
            Name = name,
            Metadata = metadata,
        };
    }

    private static void WriteParameter(StateSink sink, PyTypeParameter parameter)
    {
        sink.Text(parameter.Class.Name);
        sink.Text(parameter.Name);
        sink.Number((byte)parameter.Variance);
        WriteLazy(sink, parameter.Bound);
        WriteLazy(sink, parameter.Constraints);
        WriteLazy(sink, parameter.Default);
        sink.Value(parameter.Module);
    }

    private static PyTypeParameter ReadParameter(SnapshotReader reader)
    {
        var type = reader.Text() switch
        {
            "TypeVar" => BuiltinTypes.TypeVar,
            "ParamSpec" => BuiltinTypes.ParamSpec,
            "TypeVarTuple" => BuiltinTypes.TypeVarTuple,
            _ => null,
        };
        Require(type is not null);
        return new PyTypeParameter(type!, reader.Text())
        {
            Variance = (Variance)reader.Below((int)Variance.Inferred + 1),
        };
    }

    private static void FillParameter(SnapshotReader reader, PyTypeParameter parameter)
    {
        parameter.Bound = ReadLazy(reader);
        parameter.Constraints = ReadLazy(reader);
        parameter.Default = ReadLazy(reader);
        parameter.Module = reader.Value();
    }

    private static void WriteLazy(StateSink sink, in LazyValue lazy)
    {
        sink.Value(lazy.Evaluator);
        sink.Value(lazy.Content);
    }

    private static LazyValue ReadLazy(SnapshotReader reader) => new(reader.Value(), reader.Value());

    private static void WritePart(StateSink sink, PyParameterPart part)
    {
        sink.Flag(part.Class == BuiltinTypes.ParamSpecArgs);
        sink.Object(part.Origin);
    }

    private static PyParameterPart? ReadPart(SnapshotReader reader)
    {
        var type = reader.Flag() ? BuiltinTypes.ParamSpecArgs : BuiltinTypes.ParamSpecKwargs;
        return reader.TryObject<PyTypeParameter>(out var origin) && origin is not null
            ? new PyParameterPart(type, origin) : null;
    }

    private static void WriteAlias(StateSink sink, PyTypeAlias alias)
    {
        sink.Text(alias.Name);
        sink.Object(alias.Parameters);
        WriteLazy(sink, alias.Content);
        sink.Value(alias.Module);
    }

    private static void FillAlias(SnapshotReader reader, PyTypeAlias alias)
    {
        alias.Parameters = reader.Object<PyTuple>();
        alias.Content = ReadLazy(reader);
        alias.Module = reader.Value();
    }

    private static PyTypingMark ReadMark(SnapshotReader reader)
    {
        var mark = reader.Text() switch
        {
            "NoDefault" => PyTypingMark.NoDefault,
            "Unpack" => PyTypingMark.Unpack,
            _ => null,
        };
        Require(mark is not null);
        return mark!;
    }
}
