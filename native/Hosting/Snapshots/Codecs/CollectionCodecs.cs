using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>Objects of collections and functools.</summary>
internal static class CollectionCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        LibraryCodecs.Native("functools._cached_call", PyCachedCall.Restore),
        LibraryCodecs.Native("functools._lru_cache_wrapper", PyCachedFunction.Restore),
        LibraryCodecs.Native("functools._PlaceholderType", PyPlaceholder.Restore),
        LibraryCodecs.Native("functools.partial", PyPartial.Restore),
        new ObjectCodec<PyDeque>("collections.deque", WriteDeque, static _ => new PyDeque(), FillDeque,
            static o => 64 + o.ExtraBytes),
        new ObjectCodec<PyDequeIterator>("collections._deque_iterator", WriteDequeIterator, ReadDequeIterator),
        LibraryCodecs.Native("collections._tuplegetter", PyTupleField.Restore),
    ];

    private static void WriteDeque(StateSink sink, PyDeque deque)
    {
        sink.Signed(deque.MaxLength);
        sink.Values(deque.ToArray());
    }

    private static void FillDeque(SnapshotReader reader, PyDeque deque)
    {
        deque.MaxLength = reader.Signed();
        var items = new Value[reader.Count()];
        Require(deque.MaxLength == -1 || items.Length <= deque.MaxLength);
        reader.Values(items);
        deque.Restore(items);
    }

    private static void WriteDequeIterator(StateSink sink, PyDequeIterator iterator)
    {
        sink.Object(iterator.Deque);
        sink.Flag(iterator.IsReversed);
        sink.Flag(iterator.IsStale);
        sink.Number(iterator.Position);
    }

    private static PyDequeIterator? ReadDequeIterator(SnapshotReader reader)
    {
        if (!reader.TryObject<PyDeque>(out var deque))
        {
            return null;
        }

        Require(deque is not null);
        return new PyDequeIterator(deque!, reader.Flag(), reader.Flag()) { Position = reader.Number() };
    }
}
