using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Snapshots;

/// <summary>Receives the state of objects from their codecs: to write it down, or to measure it.</summary>
internal abstract class StateSink
{
    /// <summary>A value.</summary>
    public abstract void Value(in Value value);

    /// <summary>A global slot that holds what every run of the program starts with.</summary>
    public abstract void Initial();

    /// <summary>A reference to an object that has a codec, or null.</summary>
    public abstract void Object(object? target);

    /// <summary>A count, index or flag word.</summary>
    public abstract void Number(long value);

    /// <summary>A signed number.</summary>
    public abstract void Signed(long value);

    /// <summary>A name or other text.</summary>
    public abstract void Text(string text);

    /// <summary>Bytes, with their count.</summary>
    public abstract void Bytes(ReadOnlySpan<byte> bytes);

    /// <summary>Notes memory that the state takes besides what the calls tell.</summary>
    public virtual void Memory(long bytes)
    {
    }

    /// <summary>A bool.</summary>
    public void Flag(bool flag) => Number(flag ? 1 : 0);

    /// <summary>Text, or null.</summary>
    public void TextOrNull(string? text)
    {
        Flag(text is not null);
        if (text is not null)
        {
            Text(text);
        }
    }

    /// <summary>Values with their count.</summary>
    public void Values(ReadOnlySpan<Value> values)
    {
        Number(values.Length);
        foreach (ref readonly var value in values)
        {
            Value(value);
        }
    }

    /// <summary>References with their count.</summary>
    public void Objects<T>(IReadOnlyCollection<T> targets)
        where T : class?
    {
        Number(targets.Count);
        foreach (var target in targets)
        {
            Object(target);
        }
    }
}
