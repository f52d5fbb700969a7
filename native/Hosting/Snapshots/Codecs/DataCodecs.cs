using System.Collections.Generic;
using System.Numerics;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Numbers, bytes and containers.</summary>
internal static class DataCodecs
{
    private const int SlotBytes = 16;
    private const int ArrayBytes = 24;
    private const int EntryBytes = 56;

    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyInt>("int", (sink, o) => sink.Bytes(o.Number.ToByteArray()), ReadInt,
            size: o => 32 + (o.Number.GetBitLength() / 8)),
        new ObjectCodec<PyBytes>("bytes", (sink, o) => sink.Bytes(o.Data),
            reader => new PyBytes(reader.Bytes().ToArray()), size: o => 48 + o.Data.Length),
        new ObjectCodec<PyByteArray>("bytearray", (sink, o) => sink.Bytes(o.Span),
            reader => new PyByteArray(reader.Bytes().ToArray()), size: o => 72 + o.Storage.Length),
        new ObjectCodec<PyMemoryView>("memoryview", WriteView, ReadView, size: static _ => 184),
        new ObjectCodec<PyTuple>("tuple", (sink, o) => sink.Values(o.Items),
            reader => new PyTuple(new Value[reader.Count()]), (reader, o) => reader.Values(o.Items),
            o => 32 + ArrayBytes + ((long)o.Items.Length * SlotBytes)),
        new ObjectCodec<PyList>("list", (sink, o) => sink.Values(o.Span),
            reader => new PyList(new Value[reader.Count()]), (reader, o) => reader.Values(o.Items),
            o => 40 + ArrayBytes + ((long)o.Items.Length * SlotBytes)),
        new ObjectCodec<PyDict>("dict", WriteDict, static _ => new PyDict(), ReadDict,
            o => 96 + ((long)o.Count * EntryBytes)),
        new ObjectCodec<PySet>("set", WriteSet, ReadSet, FillPlainSet, o => 96 + ((long)o.Count * EntryBytes)),
        new ObjectCodec<PyComplex>("complex", WriteComplex, ReadComplex),
        new ObjectCodec<PyRange>("range", WriteRange, ReadRange),
        new ObjectCodec<PySlice>("slice", WriteSlice, ReadSlice),
        new ObjectCodec<PyCell>("cell", (sink, o) => sink.Value(o.Content), static _ => new PyCell(),
            (reader, o) => o.Content = reader.Value()),
    ];

    private static PyInt? ReadInt(SnapshotReader reader)
    {
        var number = new BigInteger(reader.Bytes());
        Require(number < long.MinValue || number > long.MaxValue);
        return new PyInt(number, number.GetBitLength());
    }

    private static void WriteComplex(StateSink sink, PyComplex complex)
    {
        sink.Value(Value.Float(complex.Number.Real));
        sink.Value(Value.Float(complex.Number.Imaginary));
    }

    private static PyComplex ReadComplex(SnapshotReader reader)
    {
        var real = reader.Value();
        var imaginary = reader.Value();
        Require(real.IsFloat && imaginary.IsFloat);
        return new PyComplex(new Complex(real.AsDouble, imaginary.AsDouble));
    }

    /// <summary>Writes the entries of a dict.</summary>
    public static void WriteDict(StateSink sink, PyDict dict)
    {
        sink.Number(dict.Count);
        var position = 0;
        while (dict.Next(ref position, out var key, out var hash, out var item))
        {
            WriteKey(sink, key, hash);
            sink.Value(item);
        }
    }

    /// <summary>Reads the entries of a dict.</summary>
    public static void ReadDict(SnapshotReader reader, PyDict dict)
    {
        var count = reader.Count(2);
        for (var i = 0; i < count; i++)
        {
            var hash = ReadKey(reader, out var key);
            dict.Restore(key, hash, reader.Value());
        }
    }

    private static void WriteSet(StateSink sink, PySet set)
    {
        sink.Flag(set.IsMutable);
        WriteItems(sink, set);
        WriteLayout(sink, set);
    }

    /// <summary>Where the elements stand when walking over them follows that: one place for each.</summary>
    private static void WriteLayout(StateSink sink, PySet set)
    {
        var layout = set.SavedLayout;
        if (layout.Length == 0 || set.Count == 0)
        {
            return;
        }

        sink.Number(layout.Length);
        int position = 0, number = 0;
        var numbers = new Dictionary<int, int>(set.Count);
        while (set.NextNumber(ref position))
        {
            numbers[position] = number++;
        }

        var places = new int[number];
        for (var i = 0; i < layout.Length; i++)
        {
            if (layout[i] > 0 && numbers.TryGetValue(layout[i], out var at))
            {
                places[at] = i;
            }
        }

        foreach (var place in places)
        {
            sink.Number(place);
        }
    }

    private static void FillPlainSet(SnapshotReader reader, PySet set)
    {
        FillSet(reader, set);
        if (reader.IsAtRecordEnd)
        {
            return;
        }

        var size = reader.Number();
        Require(size >= 8 && System.Numerics.BitOperations.IsPow2(size) && size <= 64 + (set.Count * 16L)
            && set.Count * 2L < size * 3L);
        var layout = new int[size];
        for (var i = 0; i < set.Count; i++)
        {
            var place = reader.Below(size);
            Require(layout[place] == 0);
            layout[place] = i + 1;
        }

        set.RestoreLayout(layout);
    }

    /// <summary>Writes the items of a set.</summary>
    public static void WriteItems(StateSink sink, PySet set)
    {
        sink.Number(set.Count);
        var position = 0;
        while (set.Next(ref position, out var key, out long hash, out _))
        {
            WriteKey(sink, key, hash);
        }
    }

    private static PySet ReadSet(SnapshotReader reader) =>
        new(reader.Flag() ? BuiltinTypes.Set : BuiltinTypes.FrozenSet);

    /// <summary>Reads the items of a set.</summary>
    public static void FillSet(SnapshotReader reader, PySet set)
    {
        var count = reader.Count();
        for (var i = 0; i < count; i++)
        {
            var hash = ReadKey(reader, out var key);
            set.Restore(key, hash);
        }
    }

    /// <summary>A key, and its hash unless that follows from the value alone.</summary>
    private static void WriteKey(StateSink sink, in Value key, long hash)
    {
        sink.Value(key);
        if (!HasPlainHash(key))
        {
            sink.Signed(hash);
        }
    }

    private static long ReadKey(SnapshotReader reader, out Value key)
    {
        key = reader.Value();
        if (!HasPlainHash(key))
        {
            return reader.Signed();
        }

        Require(Runtime.Operations.Operations.TryHash(reader.Vm, key, out var hash));
        return hash;
    }

    private static bool HasPlainHash(in Value key) =>
        key.Ref is null or Tag or string or StringBuffer or PyInt or PyBytes;

    private static void WriteRange(StateSink sink, PyRange range)
    {
        sink.Value(range.Start);
        sink.Value(range.Stop);
        sink.Value(range.Step);
    }

    private static PyRange? ReadRange(SnapshotReader reader)
    {
        if (!reader.TryValue(out var start) || !reader.TryValue(out var stop) || !reader.TryValue(out var step))
        {
            return null;
        }

        Require(start.IsInt && stop.IsInt && step.IsInt && !(step.Ref is null && step.Bits == 0));
        return PyRange.Create(start, stop, step);
    }

    private static void WriteSlice(StateSink sink, PySlice slice)
    {
        sink.Value(slice.Start);
        sink.Value(slice.Stop);
        sink.Value(slice.Step);
    }

    private static PySlice? ReadSlice(SnapshotReader reader) =>
        reader.TryValue(out var start) && reader.TryValue(out var stop) && reader.TryValue(out var step)
            ? new PySlice(start, stop, step)
            : null;

    private static void WriteView(StateSink sink, PyMemoryView view)
    {
        sink.Value(view.Source);
        sink.Flag(view.Owner is not null);
        sink.Number(view.Offset);
        sink.Text(view.Format);
        sink.Number(view.ItemSize);
        sink.Flag(view.IsReadOnly);
        sink.Number(view.Shape.Length);
        foreach (var length in view.Shape)
        {
            sink.Number(length);
        }

        foreach (var distance in view.Strides)
        {
            sink.Signed(distance);
        }
    }

    private static PyMemoryView? ReadView(SnapshotReader reader)
    {
        if (!reader.TryValue(out var source))
        {
            return null;
        }

        var isOpen = reader.Flag();
        var offset = reader.Number();
        var format = reader.Text();
        var itemSize = reader.Number();
        var isReadOnly = reader.Flag();
        var shape = new int[reader.Below(PyMemoryView.MaxDimensions + 1)];
        var strides = new int[shape.Length];
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = reader.Number();
        }

        for (var i = 0; i < strides.Length; i++)
        {
            var distance = reader.Signed();
            Require(distance is >= int.MinValue and <= int.MaxValue);
            strides[i] = (int)distance;
        }

        if (!isOpen)
        {
            var closed = new PyMemoryView(PyBytes.Empty.AsValue, new PyBytes([]));
            closed.Release();
            return closed;
        }

        var owner = Runtime.Operations.Operations.Unwrap(source).Ref as PyBuffer;
        Require(owner is not null);
        var view = PyMemoryView.Restore(source, owner!, offset, format, itemSize, isReadOnly, shape, strides);
        Require(view is not null);
        return view;
    }
}
