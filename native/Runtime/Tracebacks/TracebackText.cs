using System.Collections.Generic;
using System.Text;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Source;

namespace Monty.Runtime.Tracebacks;

using Ops = Monty.Runtime.Operations.Operations;

/// <summary>
/// Writes exceptions as CPython 3.14 prints them: chains, groups, notes, repeated frames, suggestions.
/// </summary>
/// <remarks>
/// Never runs program code but str() of the exception; never fails. Source: CPython 3.14 Lib/traceback.py.
/// </remarks>
internal sealed class TracebackText
{
    private const int MaxShown = 1000;
    private const int MaxGroupWidth = 15;
    private const int MaxGroupDepth = 10;
    private const int FoldedFrames = 3;

    /// <summary>Frames whose source lines are shown: reading them takes some twenty microseconds each.</summary>
    private const int MaxFramesWithLines = 5000;

    /// <summary>Frames of one exception that are told, those next to where it was raised.</summary>
    private const int MaxFrames = 10_000;

    private const int LeastRoom = 1 << 16;
    private const int MostRoom = 4 << 20;

    /// <summary>Bytes of the memory limit for each character: the text exists several times on its way out.</summary>
    private const int BytesForEach = 16;

    private readonly Vm.Vm _vm;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<CodeUnit, SourceText> _sources = [];
    private readonly HashSet<PyException> _seen = [];
    private int _count;
    private int _depth;
    private bool _needsClose;
    private int _framesWithLines;

    /// <summary>
    /// Characters that may follow: one long note may stand in many lists, and one long line in many frames.
    /// </summary>
    private long _room;

    private TracebackText(Vm.Vm vm)
    {
        _vm = vm;
        _room = vm is null ? 0 : Math.Clamp(vm.Meter.Limits.MaxBytes / BytesForEach, LeastRoom, MostRoom);
    }

    /// <summary>The whole traceback of an exception, with a line end at its end; what is too long is cut.</summary>
    public static string Render(Vm.Vm vm, PyException exception)
    {
        var raised = vm.Raised;
        var writer = new TracebackText(vm);
        vm.Raised = null;
        writer.Append(writer.Collect(exception));
        vm.Raised = raised;
        return writer._text.ToString();
    }

    /// <summary>The frames of an exception, outermost first; the outermost of very many are left out.</summary>
    public static TracebackFrame[] Frames(PyException exception) => new TracebackText(null!).Resolve(exception);

    /// <summary>
    /// The last line: class and message. Classes of programs show their module unless it is the main one.
    /// </summary>
    public static string Summary(Vm.Vm vm, PyException exception)
    {
        var name = ClassName(exception.Class);
        var raised = vm.Raised;
        vm.Raised = null;
        var text = Ops.Str(vm, SyntaxErrorText.Message(exception) is { } told ? told : Value.Of(exception));
        vm.Raised = raised;
        var message = text.TryStr(out var shown) ? shown : "<exception str() failed>";
        return message.Length == 0 ? name : name + ": " + message;
    }

    private static string ClassName(PyType type)
    {
        var full = Ops.FullTypeName(type);
        return full.StartsWith("__main__.", StringComparison.Ordinal) ? full["__main__.".Length..] : full;
    }

    /// <summary>An exception with those that are shown with it.</summary>
    private sealed class Node(PyException exception)
    {
        public readonly PyException Exception = exception;
        public Node? Cause;
        public Node? Context;
        public Node[] Members = [];
    }

    /// <summary>
    /// What is shown: a cause or context stands where it is met first, members always, in CPython's order of visits.
    /// </summary>
    private Node Collect(PyException exception)
    {
        var root = Enter(exception);
        var waiting = new Stack<Node>([root]);
        while (waiting.TryPop(out var node) && _seen.Count < MaxShown)
        {
            var current = node.Exception;
            var members = ExceptionGroups.IsGroup(current) ? ExceptionGroups.Members(current) : [];
            node.Cause = current.Cause is { } cause && !_seen.Contains(cause) ? Enter(cause) : null;
            node.Context = node.Cause is null && !current.SuppressContext && current.Context is { } context
                && !_seen.Contains(context) ? Enter(context) : null;
            node.Members = new Node[Math.Min(members.Length, Math.Max(0, MaxShown - _count))];
            for (var i = 0; i < node.Members.Length; i++)
            {
                node.Members[i] = Enter((PyException)members[i].Ref!);
            }

            Push(waiting, node.Cause);
            Push(waiting, node.Context);
            foreach (var member in node.Members)
            {
                waiting.Push(member);
            }
        }

        return root;
    }

    private static void Push(Stack<Node> waiting, Node? node)
    {
        if (node is not null)
        {
            waiting.Push(node);
        }
    }

    private Node Enter(PyException exception)
    {
        _count++;
        _seen.Add(exception);
        return new Node(exception);
    }

    private void Append(Node first)
    {
        var chain = new List<(Node Shown, string? Link)>();
        for (var node = first; node is not null && chain.Count < MaxShown; node = node.Cause ?? node.Context)
        {
            chain.Add((node, node.Cause is not null
                ? "\nThe above exception was the direct cause of the following exception:\n\n"
                : node.Context is not null
                    ? "\nDuring handling of the above exception, another exception occurred:\n\n" : null));
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            if (chain[i].Link is { } words)
            {
                Emit(words);
            }

            AppendOne(chain[i].Shown);
        }
    }

    private void AppendOne(Node node)
    {
        var isGroup = ExceptionGroups.IsGroup(node.Exception);
        if (!isGroup)
        {
            AppendTrace(node.Exception, "Traceback (most recent call last):\n", '|');
            return;
        }

        if (_depth > MaxGroupDepth)
        {
            Emit($"... (max_group_depth is {MaxGroupDepth})\n");
            return;
        }

        var isTop = _depth == 0;
        _depth += isTop ? 1 : 0;
        AppendTrace(node.Exception, "Exception Group Traceback (most recent call last):\n", isTop ? '+' : '|');
        AppendMembers(node, ExceptionGroups.Members(node.Exception).Length);
        _depth = isTop ? 0 : _depth;
    }

    private void AppendTrace(PyException exception, string header, char mark)
    {
        var frames = Resolve(exception);
        if (frames.Length > 0)
        {
            Emit(header, mark);
            AppendFrames(frames);
        }

        Emit(SyntaxErrorText.Place(exception));
        Emit(Summary(_vm, exception));
        Emit(NameSuggestions.Find(_vm, exception) + "\n");
        AppendNotes(exception);
    }

    private void AppendMembers(Node group, int total)
    {
        var count = Math.Min(group.Members.Length, MaxGroupWidth + 1);
        _needsClose = false;
        for (var i = 0; i < count; i++)
        {
            var isLast = i == count - 1;
            _needsClose |= isLast;
            var isCut = i >= MaxGroupWidth;
            var title = isCut ? "..." : (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            _text.Append(' ', 2 * _depth).Append(i == 0 ? "+-" : "  ").Append("+---------------- ").Append(title)
                .Append(" ----------------\n");
            _depth++;
            if (isCut)
            {
                Emit($"and {total - MaxGroupWidth} more exception{(total - MaxGroupWidth > 1 ? "s" : "")}\n");
            }
            else
            {
                Append(group.Members[i]);
            }

            if (isLast && _needsClose)
            {
                _text.Append(' ', 2 * _depth).Append("+------------------------------------\n");
                _needsClose = false;
            }

            _depth--;
        }
    }

    /// <summary>Writes lines, or the rest of one, with the margin of the group around.</summary>
    private void Emit(string lines, char mark = '|')
    {
        for (var start = 0; start < lines.Length && _room > 0;)
        {
            var end = lines.IndexOf('\n', start) + 1;
            end = end == 0 ? lines.Length : end;
            if (_depth > 0 && (_text.Length == 0 || _text[^1] == '\n'))
            {
                _text.Append(' ', 2 * _depth).Append(mark).Append(' ');
            }

            var length = (int)Math.Min(end - start, _room);
            _text.Append(lines, start, length);
            _room -= length;
            start = end;
            if (_room == 0)
            {
                _text.Append("\n... (the rest is left out)\n");
            }
        }
    }

    private void AppendFrames(TracebackFrame[] frames)
    {
        var body = new StringBuilder();
        var same = 0;
        for (var i = 0; i < frames.Length && _room > 0; i++)
        {
            ref readonly var frame = ref frames[i];
            var isSame = i > 0 && frames[i - 1].FileName == frame.FileName && frames[i - 1].Line == frame.Line
                && frames[i - 1].FunctionName == frame.FunctionName;
            if (!isSame)
            {
                AppendFold(body, same);
                same = 0;
            }

            same++;
            if (same > FoldedFrames)
            {
                continue;
            }

            body.Append("  File \"").Append(frame.FileName).Append("\", line ").Append(frame.Line).Append(", in ")
                .Append(frame.FunctionName).Append('\n');
            if (frame.HasShownLines && _framesWithLines++ < MaxFramesWithLines)
            {
                CaretLines.Append(body, frame);
            }

            Emit(body.ToString());
            body.Clear();
        }

        AppendFold(body, same);
        Emit(body.ToString());
    }

    private static void AppendFold(StringBuilder body, int same)
    {
        if (same > FoldedFrames)
        {
            var more = same - FoldedFrames;
            body.Append("  [Previous line repeated ").Append(more).Append(" more time")
                .Append(more > 1 ? "s]\n" : "]\n");
        }
    }

    private void AppendNotes(PyException exception)
    {
        foreach (ref readonly var note in exception.Notes is { } notes ? notes.Span : default)
        {
            if (_room == 0)
            {
                return;
            }

            Emit(Ops.TryText(note, out var text) ? text : Ops.SafeRepr(_vm, note));
            Emit("\n");
        }
    }

    private TracebackFrame[] Resolve(PyException exception)
    {
        var entries = exception.Traceback;
        var frames = new TracebackFrame[Math.Min(entries?.Count ?? 0, MaxFrames)];
        for (var i = 0; i < frames.Length; i++)
        {
            var entry = entries![frames.Length - 1 - i];
            var unit = entry.Code.Unit;
            if (!_sources.TryGetValue(unit, out var source))
            {
                _sources[unit] = source = new SourceText(unit.Source, unit.FileName);
            }

            frames[i] = TracebackFrame.Of(entry, source);
        }

        return frames;
    }
}
