using System.Collections.Generic;
using Monty.Compile;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// __traceback__: a view of the frames an exception passed. It gives names and lines, never a frame's variables.
/// </summary>
internal sealed class PyTraceback(PyException exception, int depth) : PyObject(BuiltinTypes.Traceback)
{
    // Frames the exception had passed when this was made.
    private readonly int _count = exception.Traceback?.Count ?? 0;

    // They stay when the exception gets another traceback.
    private readonly List<TracebackEntry>? _frames = exception.Traceback;

    private PyTraceback(PyTraceback outer)
        : this(outer.Exception, outer.Depth + 1)
    {
        _count = outer._count;
        _frames = outer._frames;
    }

    /// <summary>All frames the exception had passed, the innermost first; null without any.</summary>
    public List<TracebackEntry>? Frames => _frames is { } frames && _count < frames.Count
        ? frames.GetRange(0, _count) : _frames ?? Exception.Traceback;

    /// <summary>The exception whose frames are shown.</summary>
    public readonly PyException Exception = exception;

    /// <summary>Frames skipped from the outermost on: tb_next has one more.</summary>
    public readonly int Depth = depth;

    /// <summary>The frame shown.</summary>
    public TracebackEntry Entry => Visible(Depth) ?? throw new Vm.DamagedStateException();

    /// <summary>The line that was running in it.</summary>
    public int Line => Entry is var entry && entry.Pc >= 0 && entry.Pc * 2 < entry.Code.Positions.Length
        ? PyCode.LineOf(entry.Code.Unit, entry.Code.Positions[entry.Pc * 2])
        : PyCode.LineOf(entry.Code.Unit, entry.Code.FirstOffset);

    /// <summary>The next inner frame; null for the innermost.</summary>
    public PyTraceback? Next => Visible(Depth + 1) is null ? null : new PyTraceback(this);

    /// <summary>The traceback of an exception, or None when it was never raised.</summary>
    public static Value Of(PyException exception)
    {
        if (exception.View is { } view && view._count == exception.Traceback?.Count)
        {
            return Value.Of(view);
        }

        var traceback = new PyTraceback(exception, 0);
        if (traceback.Visible(0) is null)
        {
            return Value.None;
        }

        exception.View = traceback;
        return Value.Of(traceback);
    }

    /// <summary>A frame of code of the program, counted from the outermost; null past the innermost.</summary>
    private TracebackEntry? Visible(int depth)
    {
        var frames = _frames ?? Exception.Traceback;
        var count = frames?.Count ?? 0;
        for (var i = (_frames is null ? count : Math.Min(_count, count)) - 1; i >= 0; i--)
        {
            if ((frames![i].Code.Flags & CodeFlags.Hidden) == 0 && depth-- == 0)
            {
                return frames[i];
            }
        }

        return null;
    }
}
