using System.Collections.Generic;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots;

/// <summary>
/// Writes and makes again the runs inside a run that wait for the host, and what is to be done again around them.
/// </summary>
internal static class NestedState
{
    /// <summary>Writes the nested runs, the innermost first, and what is done again outside of them.</summary>
    public static void Write(StateSink sink, Vm vm)
    {
        sink.Number(vm.InnerRuns.Count);
        vm.VisitInner(sink, (to, run) =>
        {
            to.Value(run.Callable);
            to.Values(run.Arguments);
            to.Object(vm.Handled);
            WriteRedo(to, vm);
            StackState.Write(to, vm);
        });
        WriteRedo(sink, vm);
    }

    /// <summary>What the nested runs keep alive.</summary>
    public static void WriteLive(StateSink sink, Vm vm)
    {
        WriteRedo(sink, vm);
        foreach (var run in vm.InnerRuns)
        {
            sink.Values(run.Place.Stack);
            sink.Value(run.Callable);
            sink.Values(run.Arguments);
            sink.Object(run.Place.Handled);
            WriteRedo(sink, run.Place.Redo, run.Place.CurrentLog);
        }
    }

    private static void WriteRedo(StateSink sink, Vm vm) => WriteRedo(sink, vm.Redo, vm.CurrentLog);

    private static void WriteRedo(StateSink sink, Redo? redo, ReplayLog? log)
    {
        sink.Flag(redo is not null);
        if (redo is null)
        {
            return;
        }

        sink.Number((int)redo.Kind);
        sink.Value(redo.Target);
        sink.Flag(redo.IsFilled);
        sink.Flag(redo.IsIrregular);
        sink.Values(redo.Positional);
        sink.Values(redo.KeywordValues);
        sink.Values(redo.Names);
        sink.Number(log?.Count ?? 0);
        foreach (var entry in log?.Entries ?? [])
        {
            sink.Value(entry.Callable);
            sink.Value(entry.Receiver);
            sink.Value(entry.Result);
            sink.Object(entry.Exception);
        }
    }

    /// <summary>Reads the nested runs; the frames around them are still to come.</summary>
    public static List<NestedLevel> Read(SnapshotReader reader)
    {
        var levels = new List<NestedLevel>();
        var frames = 0;
        for (var left = reader.Count(4); left > 0; left--)
        {
            var callable = reader.Value();
            var arguments = new Value[reader.Count()];
            reader.Values(arguments);
            var level = new NestedLevel { Run = new NestedRun(callable, arguments) };
            level.Handled = reader.ObjectOrNull<PyException>();
            ReadRedo(reader, level);
            Require((level.Redo is null) == (levels.Count == 0));
            level.Frames = StackState.ReadFrames(reader, level);
            frames += level.Frames.Count;
            levels.Add(level);

            // A run without frames stands between two that have some, or is the innermost.
            Require(levels.Count <= (2 * frames) + 1 && frames <= Math.Max(reader.Vm.Meter.Limits.MaxDepth, 1));
        }

        var outermost = new NestedLevel();
        ReadRedo(reader, outermost);
        Require((outermost.Redo is null) == (levels.Count == 0));
        levels.Add(outermost);
        return levels;
    }

    private static void ReadRedo(SnapshotReader reader, NestedLevel level)
    {
        if (!reader.Flag())
        {
            return;
        }

        var kind = (RedoKind)reader.Below((int)RedoKind.Call + 1);
        var target = reader.Value();
        var isFilled = reader.Flag();
        var isIrregular = reader.Flag();
        var redo = new Redo(kind, target)
        {
            IsFilled = isFilled,
            IsIrregular = isIrregular,
            Positional = ReadValues(reader),
            KeywordValues = ReadValues(reader),
            Names = ReadValues(reader),
        };
        Require(
            !isFilled || (kind == RedoKind.Call && target.Ref is PyNativeFunction native && TakesSlots(native, redo)));
        Require(kind != RedoKind.Raised || target.Ref is PyException);
        Require(redo.Names.Length == redo.KeywordValues.Length);
        foreach (var name in redo.Names)
        {
            Require(name.IsStr);
        }

        level.Redo = redo;
        level.Log = new ReplayLog();
        for (var left = reader.Count(4); left > 0; left--)
        {
            level.Log.Add(new ReplayLog.Entry
            {
                Callable = reader.Value(),
                Receiver = reader.Value(),
                Result = reader.Value(),
                Exception = reader.ObjectOrNull<PyException>(),
            });
        }
    }

    private static Value[] ReadValues(SnapshotReader reader)
    {
        var values = new Value[reader.Count()];
        reader.Values(values);
        return values;
    }

    /// <summary>The code of a native reads its slots without counting them.</summary>
    private static bool TakesSlots(PyNativeFunction native, Redo redo)
    {
        var count = redo.Positional.Length;
        return redo.Names.Length == 0 && (native.Signature.HasVarPositional
            ? native.IsVariadic && count >= native.SlotCount : count == native.SlotCount);
    }
}

/// <summary>One of the runs inside each other that a dump tells.</summary>
internal sealed class NestedLevel
{
    /// <summary>The nested run; null for the outermost.</summary>
    public NestedRun? Run { get; init; }

    /// <summary>The exception being handled; not set for the outermost.</summary>
    public PyException? Handled { get; set; }

    /// <summary>What is to be done again; null where the host was asked.</summary>
    public Redo? Redo { get; set; }

    /// <summary>Results for that.</summary>
    public ReplayLog? Log { get; set; }

    /// <summary>The frames, the running one first.</summary>
    public IReadOnlyList<FrameState> Frames { get; set; } = [];
}
