using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Instances of subclasses of builtin containers: contents and attributes.</summary>
internal static class ContainerCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyListInstance>("list_instance", WriteList, ReadList, FillList,
            o => 120 + (o.Items.Length * 16L)),
        new ObjectCodec<PyTupleInstance>("tuple_instance", WriteTuple, ReadTuple, FillTuple,
            o => 120 + (o.Items.Length * 16L)),
        new ObjectCodec<PyDictInstance>("dict_instance", WriteDict, reader => ReadClass(reader, Layout.Dict) is { } type
            ? new PyDictInstance(type) : null, FillDict, o => 160 + (o.Count * 56L)),
        new ObjectCodec<PySetInstance>("set_instance", WriteSet, reader => ReadClass(reader, Layout.Set) is { } type
            ? new PySetInstance(type) : null, FillSet, o => 160 + (o.Count * 56L)),
        new ObjectCodec<PyByteArrayInstance>("bytearray_instance", WriteBytes, ReadBytes,
            (reader, o) => ClassCodecs.FillInstance(reader, o.Attributes, Layout.ByteArray),
            o => 120 + o.Storage.Length),
    ];

    private static PyType? ReadClass(SnapshotReader reader, Layout layout)
    {
        if (!reader.TryObject<PyType>(out var type))
        {
            return null;
        }

        Require(type is { IsUser: true } && type.Layout == layout);
        return type;
    }

    private static void WriteList(StateSink sink, PyListInstance list)
    {
        sink.Object(list.Class);
        sink.Values(list.Span);
        ClassCodecs.WriteInstance(sink, list.Attributes);
    }

    private static PyListInstance? ReadList(SnapshotReader reader)
    {
        if (ReadClass(reader, Layout.List) is not { } type)
        {
            return null;
        }

        var count = reader.Count();
        return new PyListInstance(type) { Items = count == 0 ? [] : new Value[count], Count = count };
    }

    private static void FillList(SnapshotReader reader, PyListInstance list)
    {
        reader.Values(list.Items.AsSpan(0, list.Count));
        ClassCodecs.FillInstance(reader, list.Attributes, Layout.List);
    }

    private static void WriteTuple(StateSink sink, PyTupleInstance tuple)
    {
        sink.Object(tuple.Class);
        sink.Values(tuple.Items);
        ClassCodecs.WriteInstance(sink, tuple.Attributes);
    }

    private static PyTupleInstance? ReadTuple(SnapshotReader reader) =>
        ReadClass(reader, Layout.Tuple) is { } type ? new PyTupleInstance(type, new Value[reader.Count()]) : null;

    private static void FillTuple(SnapshotReader reader, PyTupleInstance tuple)
    {
        reader.Values(tuple.Items);
        ClassCodecs.FillInstance(reader, tuple.Attributes, Layout.Tuple);
    }

    private static void WriteDict(StateSink sink, PyDictInstance dict)
    {
        sink.Object(dict.Class);
        DataCodecs.WriteDict(sink, dict);
        ClassCodecs.WriteInstance(sink, dict.Attributes);
    }

    private static void FillDict(SnapshotReader reader, PyDictInstance dict)
    {
        DataCodecs.ReadDict(reader, dict);
        ClassCodecs.FillInstance(reader, dict.Attributes, Layout.Dict);
    }

    private static void WriteSet(StateSink sink, PySetInstance set)
    {
        sink.Object(set.Class);
        DataCodecs.WriteItems(sink, set);
        ClassCodecs.WriteInstance(sink, set.Attributes);
    }

    private static void FillSet(SnapshotReader reader, PySetInstance set)
    {
        DataCodecs.FillSet(reader, set);
        ClassCodecs.FillInstance(reader, set.Attributes, Layout.Set);
    }

    private static void WriteBytes(StateSink sink, PyByteArrayInstance bytes)
    {
        sink.Object(bytes.Class);
        sink.Bytes(bytes.Span);
        ClassCodecs.WriteInstance(sink, bytes.Attributes);
    }

    private static PyByteArrayInstance? ReadBytes(SnapshotReader reader)
    {
        if (ReadClass(reader, Layout.ByteArray) is not { } type)
        {
            return null;
        }

        var made = new PyByteArrayInstance(type);
        made.Adopt(reader.Bytes().ToArray());
        return made;
    }
}
