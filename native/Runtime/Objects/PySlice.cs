using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>slice(start, stop, step).</summary>
internal sealed class PySlice(Value start, Value stop, Value step) : PyObject(BuiltinTypes.Slice)
{
    /// <summary>First index, or None.</summary>
    public readonly Value Start = start;

    /// <summary>End index, or None.</summary>
    public readonly Value Stop = stop;

    /// <summary>Step, or None.</summary>
    public readonly Value Step = step;
}
