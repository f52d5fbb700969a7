using System.Numerics;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Iterators implemented in C#, and views.</summary>
internal static class IteratorCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyListIterator>("list_iterator", WriteList, ReadList),
        new ObjectCodec<PyListReverseIterator>("list_reverseiterator", WriteListReverse, ReadListReverse),
        new ObjectCodec<PyTupleIterator>("tuple_iterator", WriteTuple, ReadTuple),
        new ObjectCodec<PyTextIterator>("str_iterator", WriteText, ReadText),
        new ObjectCodec<PyBytesIterator>("bytes_iterator", WriteBytes, ReadBytes),
        new ObjectCodec<PyByteArrayIterator>("bytearray_iterator", WriteByteArray, ReadByteArray),
        new ObjectCodec<PyMemoryIterator>("memory_iterator", WriteMemory, ReadMemory),
        new ObjectCodec<PyRangeIterator>("range_iterator", WriteRange,
            reader => new PyRangeIterator(reader.Signed(), reader.Signed(), reader.Signed())),
        new ObjectCodec<PyLongRangeIterator>("longrange_iterator", WriteLongRange,
            reader => new PyLongRangeIterator(Big(reader), Big(reader), Big(reader))),
        new ObjectCodec<PyDictIterator>("dict_iterator", WriteDict, ReadDict, FillDict),
        new ObjectCodec<PyDictReverseIterator>(
            "dict_reverseiterator", WriteDictReverse, ReadDictReverse, FillDictReverse),
        new ObjectCodec<PySetIterator>("set_iterator", WriteSet, ReadSet, FillSet),
        new ObjectCodec<PySequenceIterator>("sequence_iterator", WriteSequence, ReadSequence),
        new ObjectCodec<PyNestedIterator>("nested_iterator", (sink, o) => sink.Value(o.Iterator),
            reader => reader.TryValue(out var iterator) ? new PyNestedIterator(iterator) : null),
        new ObjectCodec<PyEnumerate>("enumerate", WriteEnumerate, ReadEnumerate),
        new ObjectCodec<PyMap>("map", WriteMap, ReadMap),
        new ObjectCodec<PyFilter>("filter", WriteFilter, ReadFilter),
        new ObjectCodec<PyZip>("zip", WriteZip, ReadZip),
        new ObjectCodec<PyDictView>("dict_view", WriteView, ReadView),
        new ObjectCodec<PyMappingProxy>("mappingproxy", (sink, o) => sink.Object(o.Names),
            reader => reader.TryObject<PyDict>(out var names) && names is not null ? new PyMappingProxy(names) : null),
    ];

    private static BigInteger Big(SnapshotReader reader) => new(reader.Bytes());

    private static void WriteList(StateSink sink, PyListIterator iterator)
    {
        sink.Object(iterator.List);
        sink.Number(iterator.Position);
    }

    private static PyListIterator? ReadList(SnapshotReader reader)
    {
        if (!reader.TryObject<PyList>(out var list))
        {
            return null;
        }

        return new PyListIterator(list ?? new PyList()) { List = list, Position = reader.Number() };
    }

    private static void WriteListReverse(StateSink sink, PyListReverseIterator iterator)
    {
        sink.Object(iterator.List);
        sink.Number(iterator.Position + 1);
    }

    private static PyListReverseIterator? ReadListReverse(SnapshotReader reader)
    {
        if (!reader.TryObject<PyList>(out var list))
        {
            return null;
        }

        return new PyListReverseIterator(list ?? new PyList()) { List = list, Position = reader.Number() - 1 };
    }

    private static void WriteTuple(StateSink sink, PyTupleIterator iterator)
    {
        sink.Object(iterator.Tuple);
        sink.Number(iterator.Position);
    }

    private static PyTupleIterator? ReadTuple(SnapshotReader reader)
    {
        if (!reader.TryObject<PyTuple>(out var tuple))
        {
            return null;
        }

        Require(tuple is not null);
        return new PyTupleIterator(tuple!) { Position = reader.Below(tuple!.Items.Length + 1) };
    }

    private static void WriteText(StateSink sink, PyTextIterator iterator)
    {
        sink.Text(iterator.Text);
        sink.Number(iterator.Position);
    }

    private static PyTextIterator ReadText(SnapshotReader reader)
    {
        var text = reader.Text();
        return new PyTextIterator(text) { Position = reader.Below(text.Length + 1) };
    }

    private static void WriteBytes(StateSink sink, PyBytesIterator iterator)
    {
        sink.Object(iterator.Bytes);
        sink.Number(iterator.Position);
    }

    private static PyBytesIterator? ReadBytes(SnapshotReader reader)
    {
        if (!reader.TryObject<PyBytes>(out var bytes))
        {
            return null;
        }

        Require(bytes is not null);
        return new PyBytesIterator(bytes!) { Position = reader.Below(bytes!.Data.Length + 1) };
    }

    private static void WriteByteArray(StateSink sink, PyByteArrayIterator iterator)
    {
        sink.Object(iterator.Bytes);
        sink.Number(iterator.Position);
    }

    private static PyByteArrayIterator? ReadByteArray(SnapshotReader reader) =>
        reader.TryObject<PyByteArray>(out var bytes)
            ? new PyByteArrayIterator(bytes!) { Position = reader.Number() }
            : null;

    private static void WriteMemory(StateSink sink, PyMemoryIterator iterator)
    {
        sink.Object(iterator.View);
        sink.Number(iterator.Position);
    }

    private static PyMemoryIterator? ReadMemory(SnapshotReader reader) =>
        reader.TryObject<PyMemoryView>(out var view)
            ? new PyMemoryIterator(view!) { Position = reader.Number() }
            : null;

    private static void WriteRange(StateSink sink, PyRangeIterator iterator)
    {
        sink.Signed(iterator.Value);
        sink.Signed(iterator.Step);
        sink.Signed(iterator.Left);
    }

    private static void WriteLongRange(StateSink sink, PyLongRangeIterator iterator)
    {
        sink.Bytes(iterator.Value.ToByteArray());
        sink.Bytes(iterator.Step.ToByteArray());
        sink.Bytes(iterator.Left.ToByteArray());
    }

    /// <summary>Positions count entries that are there: a table made again has no holes.</summary>
    private static void WriteTable(StateSink sink, HashTable? table, int position, int expectedCount, int left)
    {
        sink.Object(table);
        sink.Number(table is null ? 0 : table.CountBefore(position));
        sink.Number(expectedCount + 1);
        sink.Number(left);
    }

    private static void WriteDict(StateSink sink, PyDictIterator iterator)
    {
        sink.Number((int)iterator.Part);
        WriteTable(sink, iterator.Dict, iterator.Position, iterator.ExpectedCount, iterator.Left);
    }

    private static PyDictIterator? ReadDict(SnapshotReader reader)
    {
        var part = (DictPart)reader.Below(3);
        return reader.TryObject<PyDict>(out var dict)
            ? new PyDictIterator(dict ?? new PyDict(), part) { Dict = dict }
            : null;
    }

    private static void FillDict(SnapshotReader reader, PyDictIterator iterator)
    {
        iterator.Position = reader.Number();
        iterator.ExpectedCount = reader.Number() - 1;
        iterator.Left = reader.Number();
    }

    private static void WriteDictReverse(StateSink sink, PyDictReverseIterator iterator)
    {
        sink.Number((int)iterator.Part);
        WriteTable(sink, iterator.Dict, iterator.Position, iterator.ExpectedCount, iterator.Left);
    }

    private static PyDictReverseIterator? ReadDictReverse(SnapshotReader reader)
    {
        var part = (DictPart)reader.Below(3);
        return reader.TryObject<PyDict>(out var dict)
            ? new PyDictReverseIterator(dict ?? new PyDict(), part) { Dict = dict }
            : null;
    }

    private static void FillDictReverse(SnapshotReader reader, PyDictReverseIterator iterator)
    {
        iterator.Position = reader.Number();
        iterator.ExpectedCount = reader.Number() - 1;
        iterator.Left = reader.Number();
    }

    private static void WriteSet(StateSink sink, PySetIterator iterator) =>
        WriteTable(sink, iterator.Set, iterator.Position, iterator.ExpectedCount, iterator.Left);

    private static PySetIterator? ReadSet(SnapshotReader reader) =>
        reader.TryObject<PySet>(out var set)
            ? new PySetIterator(set ?? new PySet(BuiltinTypes.Set)) { Set = set }
            : null;

    private static void FillSet(SnapshotReader reader, PySetIterator iterator)
    {
        iterator.Position = reader.Number();
        iterator.ExpectedCount = reader.Number() - 1;
        iterator.Left = reader.Number();
    }

    private static void WriteSequence(StateSink sink, PySequenceIterator iterator)
    {
        sink.Value(iterator.Sequence);
        sink.Signed(iterator.Position);
    }

    private static PySequenceIterator? ReadSequence(SnapshotReader reader) =>
        reader.TryValue(out var sequence) ? new PySequenceIterator(sequence) { Position = reader.Signed() } : null;

    private static void WriteEnumerate(StateSink sink, PyEnumerate iterator)
    {
        sink.Object(iterator.Source);
        sink.Value(iterator.Index);
    }

    private static PyEnumerate? ReadEnumerate(SnapshotReader reader)
    {
        if (!reader.TryObject<PyIterator>(out var source) || !reader.TryValue(out var index))
        {
            return null;
        }

        Require(source is not null && index.IsInt);
        return new PyEnumerate(source!, index);
    }

    private static void WriteMap(StateSink sink, PyMap iterator)
    {
        sink.Value(iterator.Function);
        sink.Object(iterator.Source);
    }

    private static PyMap? ReadMap(SnapshotReader reader)
    {
        if (!reader.TryValue(out var function) || !reader.TryObject<PyIterator>(out var source))
        {
            return null;
        }

        Require(source is not null && NativeLeaf.IsLeaf(function));
        return new PyMap(function, source!);
    }

    private static void WriteFilter(StateSink sink, PyFilter iterator)
    {
        sink.Value(iterator.Function);
        sink.Object(iterator.Source);
    }

    private static PyFilter? ReadFilter(SnapshotReader reader)
    {
        if (!reader.TryValue(out var function) || !reader.TryObject<PyIterator>(out var source))
        {
            return null;
        }

        Require(source is not null && (function.IsNone || NativeLeaf.IsLeaf(function)));
        return new PyFilter(function, source!);
    }

    private static void WriteZip(StateSink sink, PyZip iterator)
    {
        sink.Flag(iterator.IsStrict);
        sink.Objects(iterator.Sources);
    }

    private static PyZip? ReadZip(SnapshotReader reader)
    {
        var isStrict = reader.Flag();
        var sources = new PyIterator[reader.Count()];
        for (var i = 0; i < sources.Length; i++)
        {
            if (!reader.TryObject<PyIterator>(out var source))
            {
                return null;
            }

            Require(source is not null);
            sources[i] = source!;
        }

        return new PyZip(sources, isStrict);
    }

    private static void WriteView(StateSink sink, PyDictView view)
    {
        sink.Number((int)view.Part);
        sink.Object(view.Dict);
    }

    private static PyDictView? ReadView(SnapshotReader reader)
    {
        var part = (DictPart)reader.Below(3);
        return reader.TryObject<PyDict>(out var dict) && dict is not null ? new PyDictView(dict, part) : null;
    }
}
