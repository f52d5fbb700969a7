using System.Collections.Generic;
using Monty.Compile;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>One frame an exception passed through.</summary>
/// <param name="Code">The code of the frame.</param>
/// <param name="Pc">The instruction that was running.</param>
internal readonly record struct TracebackEntry(CodeObject Code, int Pc);

/// <summary>An exception. Attributes set by programs are in the slots of the base.</summary>
internal sealed class PyException(PyType type, PyTuple arguments) : PyInstance(type)
{
    /// <summary>args.</summary>
    public PyTuple Arguments = arguments;

    /// <summary>__cause__, or null.</summary>
    public PyException? Cause;

    /// <summary>__context__, or null.</summary>
    public PyException? Context;

    /// <summary>__suppress_context__.</summary>
    public bool SuppressContext;

    /// <summary>__notes__, or null before the first add_note.</summary>
    public PyList? Notes;

    /// <summary>
    /// Variables of the frame that raised it, for suggestions: kept for NameError and AttributeError only, not saved.
    /// </summary>
    public PyDict? Scope;

    /// <summary>The object __traceback__ gave last; not saved.</summary>
    public PyTraceback? View;

    /// <summary>Frames passed, innermost first; null before the exception was raised.</summary>
    public List<TracebackEntry>? Traceback;
}
