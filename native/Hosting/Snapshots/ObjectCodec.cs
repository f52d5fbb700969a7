namespace Monty.Hosting.Snapshots;

/// <summary>How objects of one C# class are written and made again.</summary>
internal abstract class ObjectCodec(string name, Type type)
{
    /// <summary>The name in dumps; never changed, never reused.</summary>
    public string Name { get; } = name;

    /// <summary>The C# class, exactly.</summary>
    public Type Type { get; } = type;

    /// <summary>Gives the state of an object.</summary>
    public abstract void Write(StateSink sink, object target);

    /// <summary>
    /// Makes the object; null when an object it is made of does not exist yet (the reader calls again).
    /// </summary>
    public abstract object? Create(SnapshotReader reader);

    /// <summary>Gives the object its state, once every object exists; continues where Create stopped reading.</summary>
    public abstract void Fill(SnapshotReader reader, object target);

    /// <summary>Memory of the object itself.</summary>
    public abstract long SizeOf(object target);
}

/// <summary>The codec of a class.</summary>
/// <remarks>
/// Mutable objects are created empty and filled later, so that they may be part of cycles. Immutable ones take their
/// parts in Create;
/// a cycle of those alone cannot exist and is refused.
/// </remarks>
internal sealed class ObjectCodec<T>(
    string name,
    Action<StateSink, T> write,
    Func<SnapshotReader, T?> create,
    Action<SnapshotReader, T>? fill = null,
    Func<T, long>? size = null) : ObjectCodec(name, typeof(T))
    where T : class
{
    private const long PlainSize = 48;

    /// <inheritdoc/>
    public override void Write(StateSink sink, object target) => write(sink, (T)target);

    /// <inheritdoc/>
    public override object? Create(SnapshotReader reader) => create(reader);

    /// <inheritdoc/>
    public override void Fill(SnapshotReader reader, object target) => fill?.Invoke(reader, (T)target);

    /// <inheritdoc/>
    public override long SizeOf(object target) => size is null ? PlainSize : size((T)target);
}
