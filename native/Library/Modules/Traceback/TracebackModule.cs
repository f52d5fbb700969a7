using System.Collections.Generic;
using System.Text;
using Monty.Compile;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Tracebacks;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Monty.Source;

namespace Monty.Library.Modules.Traceback;

/// <summary>What the text of traceback uses.</summary>
[PyModule("_traceback")]
internal static partial class TracebackModule
{
    private const int FrameCost = 200;
    private const int TextCost = 20_000;

    /// <summary>The whole traceback of an exception as it is shown when nobody catches it.</summary>
    [PyFunction("_render(exception, /)", Cost = Cost.Charged)]
    private static Value Render(Vm vm, PyException exception)
    {
        if (!vm.ChargeWork(TextCost + ((exception.Traceback?.Count ?? 0) * (long)FrameCost)))
        {
            return Value.Error;
        }

        var text = TracebackText.Render(vm, exception);
        return vm.IsInterrupted ? Value.Error : vm.Charge(text.Length * 2L) ? Value.Str(text) : Value.Error;
    }

    /// <summary>The last line of the text of an exception, with what is suggested instead of a wrong name.</summary>
    [PyFunction("_summary(exception, /)", Cost = Cost.Charged)]
    private static Value Summary(Vm vm, PyException exception)
    {
        if (!vm.ChargeWork(TextCost))
        {
            return Value.Error;
        }

        var text = TracebackText.Summary(vm, exception);
        return vm.IsInterrupted ? Value.Error : Value.Str(text + NameSuggestions.Find(vm, exception));
    }

    /// <summary>The frames an exception passed, or those of a traceback, outermost first.</summary>
    [PyFunction("_frames(source, /)", Cost = Cost.Charged)]
    private static Value Frames(Vm vm, Value source)
    {
        var traceback = source.Ref as PyTraceback;
        if ((traceback?.Exception ?? source.Ref as PyException) is not { } exception)
        {
            return Value.Of(new PyList());
        }

        if (!vm.ChargeWork(TextCost + ((exception.Traceback?.Count ?? 0) * (long)FrameCost)))
        {
            return Value.Error;
        }

        var found = new PyList();
        foreach (var frame in TracebackText.Frames(exception).AsSpan(
            Math.Min(traceback?.Depth ?? 0, exception.Traceback?.Count ?? 0)))
        {
            found.Append(Describe(frame));
        }

        return Value.Of(found);
    }

    /// <summary>The frames of the program that are running, outermost first.</summary>
    [PyFunction("_stack()", Cost = Cost.Charged)]
    private static Value Stack(Vm vm)
    {
        var entries = new List<TracebackEntry>();
        var place = vm.TopFrame;
        var pc = place.Pc;
        do
        {
            if (!vm.ChargeWork(FrameCost))
            {
                return Value.Error;
            }

            if ((place.Function.Code.Flags & CodeFlags.Hidden) == 0)
            {
                entries.Add(new TracebackEntry(place.Function.Code, pc));
            }

            if (!vm.TryCaller(place, out var caller, out var kind))
            {
                break;
            }

            pc = kind == (int)Link.Regular || kind == (int)Link.Constructor ? caller.Pc - 1 : caller.Pc;
            place = caller;
        }
        while (true);

        var sources = new Dictionary<CodeUnit, SourceText>();
        var found = new PyList();
        for (var i = entries.Count - 1; i >= 0; i--)
        {
            var unit = entries[i].Code.Unit;
            if (!sources.TryGetValue(unit, out var source))
            {
                if (!vm.ChargeWork(unit.Source.Length))
                {
                    return Value.Error;
                }

                sources[unit] = source = new SourceText(unit.Source, unit.FileName);
            }

            found.Append(Describe(TracebackFrame.Of(entries[i], source)));
        }

        return Value.Of(found);
    }

    /// <summary>File, line, name, source line, last line, columns, and the shown lines with their marks.</summary>
    private static Value Describe(in TracebackFrame frame)
    {
        var shown = new StringBuilder();
        if (!frame.IsGenerated)
        {
            CaretLines.Append(shown, frame);
        }

        return Value.Of(new PyTuple(
        [
            Value.Str(frame.FileName), Value.Int(frame.Line), Value.Str(frame.FunctionName),
            Value.Str(frame.SourceLine), Value.Int(frame.EndLine), Value.Int(frame.Column - 1),
            Value.Int(frame.EndColumn - 1), Value.Str(shown.ToString()),
        ]));
    }
}
