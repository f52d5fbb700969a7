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
    private const int MaxChain = 100;
    private const int MaxGroupWidth = 15;
    private const int MaxGroupDepth = 10;
    private const int FoldedFrames = 3;

    private readonly Vm.Vm _vm;
    private readonly StringBuilder _text = new();
    private readonly Dictionary<CodeUnit, SourceText> _sources = [];
    private readonly HashSet<PyException> _seen = [];

    private TracebackText(Vm.Vm vm) => _vm = vm;

    /// <summary>The whole traceback of an exception, with a line end at its end.</summary>
    public static string Render(Vm.Vm vm, PyException exception)
    {
        var raised = vm.Raised;
        var writer = new TracebackText(vm);
        writer.Append(exception, "", 0);
        vm.Raised = raised;
        return writer._text.ToString();
    }

    /// <summary>The frames of an exception, outermost first.</summary>
    public static TracebackFrame[] Frames(PyException exception) => new TracebackText(null!).Resolve(exception);

    /// <summary>
    /// The last line: class and message. Classes of programs show their module unless it is the main one.
    /// </summary>
    public static string Summary(Vm.Vm vm, PyException exception)
    {
        var name = ClassName(exception.Class);
        var raised = vm.Raised;
        var text = Ops.Str(vm, Value.Of(exception));
        vm.Raised = raised;
        var message = text.TryStr(out var shown) ? shown : "<exception str() failed>";
        return message.Length == 0 ? name : name + ": " + message;
    }

    private static string ClassName(PyType type)
    {
        var full = Ops.FullTypeName(type);
        return full.StartsWith("__main__.", StringComparison.Ordinal) ? full["__main__.".Length..] : full;
    }

    private void Append(PyException exception, string margin, int depth)
    {
        var chain = new List<(PyException Exception, string? Link)>();
        var current = exception;
        string? link = null;
        while (chain.Count < MaxChain && _seen.Add(current))
        {
            chain.Add((current, link));
            if (current.Cause is { } cause)
            {
                link = "The above exception was the direct cause of the following exception:";
                current = cause;
            }
            else if (current.Context is { } context && !current.SuppressContext)
            {
                link = "During handling of the above exception, another exception occurred:";
                current = context;
            }
            else
            {
                break;
            }
        }

        for (var i = chain.Count - 1; i >= 0; i--)
        {
            AppendOne(chain[i].Exception, margin, depth, i == chain.Count - 1);
            if (chain[i].Link is { } words)
            {
                AppendMargin($"\n{words}\n\n", margin);
            }
        }
    }

    private void AppendOne(PyException exception, string margin, int depth, bool isFirst)
    {
        var isGroup = ExceptionGroups.IsGroup(exception);
        var header = isGroup
            ? "Exception Group Traceback (most recent call last):\n" : "Traceback (most recent call last):\n";
        var body = new StringBuilder();
        var frames = Resolve(exception);
        if (frames.Length > 0)
        {
            if (isGroup && depth == 0)
            {
                _text.Append(isFirst || margin.Length > 0 ? "  + " : "  | ").Append(header);
            }
            else
            {
                body.Append(header);
            }

            AppendFrames(body, frames);
        }

        body.Append(Summary(_vm, exception));
        body.Append(NameSuggestions.Find(_vm, exception)).Append('\n');
        AppendNotes(body, exception);
        if (!isGroup)
        {
            AppendMargin(body.ToString(), margin);
            return;
        }

        var inner = depth == 0 ? "  | " : margin;
        AppendMargin(body.ToString(), inner);
        AppendMembers(exception, depth);
    }

    private void AppendMembers(PyException group, int depth)
    {
        var members = ExceptionGroups.Members(group);
        var indent = new string(' ', 2 * (depth + 1));
        if (depth + 1 > MaxGroupDepth)
        {
            _text.Append(indent).Append("| ... (max_group_depth is ").Append(MaxGroupDepth).Append(")\n");
            return;
        }

        var count = Math.Min(members.Length, MaxGroupWidth + 1);
        for (var i = 0; i < count; i++)
        {
            var isLast = i == count - 1;
            var title = i < MaxGroupWidth ? (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture) : "...";
            _text.Append(indent).Append(i == 0 ? "+-" : "  ").Append("+---------------- ").Append(title)
                .Append(" ----------------\n");
            var margin = indent + "  | ";
            if (i < MaxGroupWidth)
            {
                Append((PyException)members[i].Ref!, margin, depth + 1);
            }
            else
            {
                _text.Append(margin).Append("and ").Append(members.Length - MaxGroupWidth)
                    .Append(members.Length - MaxGroupWidth == 1 ? " more exception\n" : " more exceptions\n");
            }

            if (isLast && !(members[i].Ref is PyException last && ExceptionGroups.IsGroup(last) && i < MaxGroupWidth))
            {
                _text.Append(indent).Append("  +------------------------------------\n");
            }
        }
    }

    private void AppendMargin(string body, string margin)
    {
        if (margin.Length == 0)
        {
            _text.Append(body);
            return;
        }

        foreach (var line in body.TrimEnd('\n').Split('\n'))
        {
            _text.Append(margin).Append(line).Append('\n');
        }
    }

    private static void AppendFrames(StringBuilder body, TracebackFrame[] frames)
    {
        var same = 0;
        for (var i = 0; i < frames.Length; i++)
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
            CaretLines.Append(body, frame);
        }

        AppendFold(body, same);
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

    private void AppendNotes(StringBuilder body, PyException exception)
    {
        foreach (ref readonly var note in exception.Notes is { } notes ? notes.Span : default)
        {
            body.Append(Ops.TryText(note, out var text) ? text : Ops.SafeRepr(_vm, note)).Append('\n');
        }
    }

    private TracebackFrame[] Resolve(PyException exception)
    {
        var entries = exception.Traceback;
        var frames = new TracebackFrame[entries?.Count ?? 0];
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
