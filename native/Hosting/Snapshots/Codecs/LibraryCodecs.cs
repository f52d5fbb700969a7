using Monty.Library.Modules.Arrays;
using Monty.Library.Modules.Datetime;
using Monty.Library.Modules.Hashlib;
using Monty.Library.Modules.Itertools;
using Monty.Library.Modules.Operator;
using Monty.Library.Modules.Random;
using Monty.Library.Modules.Struct;
using Monty.Library.Modules.Zlib;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Objects of native classes of modules: written as the values they are made of.</summary>
internal static class LibraryCodecs
{
    /// <summary>Makes an object of the values that it gave; null when they are not valid.</summary>
    internal delegate T? Restorer<T>(Vm vm, ReadOnlySpan<Value> state);

    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        Native("_hashlib.HASH", PyHash.Restore),
        Native("array.array", PyArray.Restore),
        Native("array.arrayiterator", PyArrayIterator.Restore),
        Native("_random.Random", PyTwister.Restore),
        Native("calling_iterator", FunctionSteps.Restore),
        Native("datetime.date", PyDate.Restore),
        Native("datetime.datetime", PyDateTime.Restore),
        Native("datetime.time", PyTime.Restore),
        Native("datetime.timedelta", PyTimeDelta.Restore),
        Native("datetime.timezone", PyTimeZone.Restore),
        Native("itertools.accumulate", PyAccumulate.Restore),
        Native("itertools.batched", PyBatched.Restore),
        Native("itertools.chain", PyChain.Restore),
        Native("itertools.combinations", PyCombinations.Restore),
        Native("itertools.compress", PyCompress.Restore),
        Native("itertools.count", PyCount.Restore),
        Native("itertools.cycle", PyCycle.Restore),
        Native("itertools.islice", PyIslice.Restore),
        Native("itertools.pairwise", PyPairwise.Restore),
        Native("itertools.permutations", PyPermutations.Restore),
        Native("itertools.product", PyProduct.Restore),
        Native("itertools.repeat", PyRepeat.Restore),
        Native("itertools._tee", PyTee.Restore),
        new ObjectCodec<PyTeeLink>("itertools._tee_dataobject", WriteLink, ReadLink, FillLink,
            static link => 64 + (link.Items.Length * 16)),
        Native("itertools.zip_longest", PyZipLongest.Restore),
        Native("operator.attrgetter", PyAttributeGetter.Restore),
        Native("operator.itemgetter", PyItemGetter.Restore),
        Native("operator.methodcaller", PyMethodCaller.Restore),
        Native("_struct.Struct", PyStruct.Restore),
        Native("_struct.unpack_iterator", PyUnpackIterator.Restore),
        Native("zlib.Compress", PyDeflation.Restore),
        Native("zlib.Decompress", PyInflation.Restore),
    ];

    /// <summary>A codec of objects that save themselves as values.</summary>
    internal static ObjectCodec Native<T>(string name, Restorer<T> restore)
        where T : PyObject, ISaved => new ObjectCodec<T>(
            name,
            static (sink, o) => sink.Values(o.Save()),
            reader => Read(reader, restore),
            size: static o => 64 + o.ExtraBytes);

    private static T? Read<T>(SnapshotReader reader, Restorer<T> restore)
        where T : PyObject, ISaved
    {
        var state = new Value[reader.Count()];
        foreach (ref var value in state.AsSpan())
        {
            if (!reader.TryValue(out value))
            {
                return null;
            }
        }

        var made = restore(reader.Vm, state);
        Require(made is not null);
        return made;
    }

    private static void WriteLink(StateSink sink, PyTeeLink link)
    {
        sink.Object(link.Source);
        sink.Object(link.Next);
        sink.Values(link.Items.AsSpan(0, link.Count));
    }

    private static PyTeeLink? ReadLink(SnapshotReader reader)
    {
        if (!reader.TryObject<PyIterator>(out var source))
        {
            return null;
        }

        Require(source is not null);
        return new PyTeeLink(source!);
    }

    private static void FillLink(SnapshotReader reader, PyTeeLink link)
    {
        link.Next = reader.ObjectOrNull<PyTeeLink>();
        var count = reader.Count();
        Require(count <= PyTeeLink.Size && (link.Next is null || (count == PyTeeLink.Size
            && link.Next.Source == link.Source)));
        reader.Values(link.Items.AsSpan(0, count));
        link.Count = count;
    }
}
