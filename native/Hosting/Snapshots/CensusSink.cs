using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Snapshots;

/// <summary>Measures what is alive: the codecs tell what every object refers to.</summary>
internal sealed class CensusSink : StateSink
{
    private const long TextBytes = 24;

    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<object> _waiting = new();
    private long _bytes;

    /// <summary>Bytes alive in a run.</summary>
    public static long Measure(Machine machine)
    {
        var sink = new CensusSink();
        RunState.WriteLive(sink, machine);
        while (sink._waiting.TryPop(out var target))
        {
            if (CodecTable.TryOf(target) is { } codec)
            {
                sink._bytes += codec.SizeOf(target);
                codec.Write(sink, target);
            }
        }

        return sink._bytes;
    }

    /// <inheritdoc/>
    public override void Value(in Value value)
    {
        switch (value.Ref)
        {
            case null or Tag:
                break;
            case string text:
                if (_seen.Add(text))
                {
                    _bytes += TextBytes + (text.Length * 2L);
                }

                break;
            case StringBuffer buffer:
                if (_seen.Add(buffer))
                {
                    _bytes += TextBytes + (buffer.Length * 4L);
                }

                break;
            default:
                Object(value.Ref);
                break;
        }
    }

    /// <inheritdoc/>
    public override void Object(object? target)
    {
        if (target is not null && _seen.Add(target))
        {
            _waiting.Push(target);
        }
    }

    /// <inheritdoc/>
    public override void Initial()
    {
    }

    /// <inheritdoc/>
    public override void Number(long value)
    {
    }

    /// <inheritdoc/>
    public override void Signed(long value)
    {
    }

    /// <inheritdoc/>
    public override void Text(string text)
    {
    }

    /// <inheritdoc/>
    public override void Bytes(ReadOnlySpan<byte> bytes)
    {
    }

    /// <inheritdoc/>
    public override void Memory(long bytes) => _bytes += bytes;
}
