using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Itertools;

/// <summary>cycle() of a native iterator.</summary>
internal sealed class PyCycle(PyIterator? source, PyList seen, int position)
    : PySavedIterator(CycleMethods.Type, source?.Depth ?? 0)
{
    private PyIterator? _source = source;
    private int _position = position;

    /// <inheritdoc/>
    public override Value[] Save() => [Value.OfNullable(_source), Value.Of(seen), Value.Int(_position)];

    /// <summary>Makes it of what Save gave; null when that is not valid.</summary>
    public static PyCycle? Restore(Vm vm, ReadOnlySpan<Value> state) =>
        state is [var source, { Ref: PyList seen }, { Ref: null, Bits: >= 0 and <= int.MaxValue and var position }]
        && (source.IsNone || source.Ref is PyIterator)
            ? new PyCycle(source.Ref as PyIterator, seen, (int)position) : null;

    /// <inheritdoc/>
    protected override Value Step(Vm vm)
    {
        if (_source is not null)
        {
            var item = _source.Next(vm);
            if (!item.IsExhausted)
            {
                if (item.IsError || (seen.Count == seen.Items.Length && !seen.TryReserve(vm, 1)))
                {
                    return Value.Error;
                }

                seen.Append(item);
                return item;
            }

            _source = null;
        }

        if (seen.Count == 0)
        {
            return Value.Exhausted;
        }

        _position = _position < seen.Count ? _position : 0;
        return seen.Items[_position++];
    }
}

/// <summary>cycle().</summary>
[PyType("itertools.cycle")]
internal static partial class CycleMethods
{
    /// <summary>The class.</summary>
    internal static readonly PyType Type = Sources.Class("cycle");

    /// <summary>The items of an iterable, again and again.</summary>
    [PyFunction("cycle(iterable, /)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, Value iterable)
    {
        _ = type;
        return Sources.TryGet(vm, iterable, out var isPython) is { } source
            ? Value.Of(new PyCycle(source, new PyList(), 0))
            : isPython ? Sources.Text(vm, "_cycle", iterable) : Value.Error;
    }
}
