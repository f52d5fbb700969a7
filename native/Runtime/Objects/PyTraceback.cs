using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// __traceback__: a view of the frames an exception passed. It gives names and lines, never a frame's variables.
/// </summary>
internal sealed class PyTraceback(PyException exception, int depth) : PyObject(BuiltinTypes.Traceback)
{
    /// <summary>The exception whose frames are shown.</summary>
    public readonly PyException Exception = exception;

    /// <summary>Frames skipped from the outermost on: tb_next has one more.</summary>
    public readonly int Depth = depth;

    /// <summary>The traceback of an exception, or None when it was never raised.</summary>
    public static Value Of(PyException exception) =>
        exception.Traceback is { Count: > 0 } ? Value.Of(new PyTraceback(exception, 0)) : Value.None;
}
