using Monty.Library.Modules.Datetime;
using Monty.Library.Modules.Hashlib;
using Monty.Library.Modules.Random;
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
        Native("_random.Random", PyTwister.Restore),
        Native("datetime.date", PyDate.Restore),
        Native("datetime.datetime", PyDateTime.Restore),
        Native("datetime.time", PyTime.Restore),
        Native("datetime.timedelta", PyTimeDelta.Restore),
        Native("datetime.timezone", PyTimeZone.Restore),
    ];

    /// <summary>A codec of objects that save themselves as values.</summary>
    internal static ObjectCodec Native<T>(string name, Restorer<T> restore)
        where T : PyNative => new ObjectCodec<T>(
            name,
            static (sink, o) => sink.Values(o.Save()),
            reader => Read(reader, restore),
            size: static o => 64 + o.ExtraBytes);

    private static T? Read<T>(SnapshotReader reader, Restorer<T> restore)
        where T : PyNative
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
}
