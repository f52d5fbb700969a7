using System.Collections.Generic;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots;

/// <summary>Writes and makes again the frames of a machine that waits.</summary>
internal static class StackState
{
    private const int MaxFrameSlots = Instruction.MaxFrameSize;

    /// <summary>Writes the frames, the running one first.</summary>
    public static void Write(StateSink sink, Vm vm)
    {
        if (!vm.HasFrames)
        {
            sink.Number(0);
            return;
        }

        var place = vm.TopFrame;
        sink.Number(vm.CountFrames());
        var live = LiveRegisters(place.Function.Code, place.Pc, vm.Redo);
        sink.Number(place.Pc);
        for (;;)
        {
            sink.Object(place.Holder);
            sink.Values(vm.Stack.AsSpan(place.Base, live));
            if (!vm.TryCaller(place, out var caller, out var kind))
            {
                break;
            }

            // The caller's registers end where the header of the frame above begins.
            live = place.Base - caller.Base - 1;
            sink.Number(kind);
            sink.Number(caller.Pc);
            place = caller;
        }
    }

    /// <summary>Registers that matter at an instruction the run waits at.</summary>
    private static int LiveRegisters(CodeObject code, int pc, Redo? redo) =>
        FrameRules.IsCall(code, pc) && redo is null or { Kind: RedoKind.Call, IsIrregular: false }
            ? FrameRules.FirstRegister(code, pc) : code.FrameSize + 1;

    /// <summary>Reads the frames and puts them on the machine's stack.</summary>
    public static void Read(SnapshotReader reader, List<NestedLevel> levels)
    {
        var vm = reader.Vm;
        levels[^1].Frames = ReadFrames(reader, levels[^1]);
        var holders = new HashSet<PyGenerator>();
        var depth = 0;
        foreach (var level in levels)
        {
            depth += level.Frames.Count;
            foreach (var frame in level.Frames)
            {
                Require(frame.Holder is not PyGenerator generator || holders.Add(generator));
            }
        }

        Require(depth <= Math.Max(vm.Meter.Limits.MaxDepth, 1) && holders.SetEquals(reader.Run.RunningGenerators));
        foreach (var level in levels)
        {
            vm.RestoreFrames(level.Frames, depth, level.Redo, level.Log);
            depth -= level.Frames.Count;
            if (level.Run is { } run)
            {
                vm.RestoreInner(run, level.Handled);
            }
        }
    }

    /// <summary>Reads and checks the frames of one level.</summary>
    internal static List<FrameState> ReadFrames(SnapshotReader reader, NestedLevel level)
    {
        var vm = reader.Vm;
        var count = reader.Count(2);
        Require(count <= Math.Max(vm.Meter.Limits.MaxDepth, 1));
        Require(count > 0 || (level.Run is not null && level.Redo is null or { Kind: RedoKind.Call }));
        var frames = new List<FrameState>(count);
        var pc = count > 0 ? reader.Number() : 0;
        for (var i = 0; i < count; i++)
        {
            var frame = new FrameState { Pc = pc, Holder = reader.Object<PyObject>() };
            var function = FunctionOf(frame.Holder);
            frame.Code = function.Code;
            Require(pc < frame.Code.Instructions.Length);
            frame.Registers = new Value[reader.Count()];
            reader.Values(frame.Registers);
            Require(frame.Registers.Length <= MaxFrameSlots + Vm.SlackSlots);
            if (i == 0)
            {
                Require(level.Redo is { Kind: RedoKind.Instruction } || FrameRules.IsResumePoint(frame.Code, pc));
                Require(
                    level.Redo is not { Kind: RedoKind.Call, IsIrregular: false } || FrameRules.IsCall(frame.Code, pc));
                Require(frame.Registers.Length == LiveRegisters(frame.Code, pc, level.Redo));
            }

            frames.Add(frame);
            if (i < count - 1)
            {
                frame.Kind = reader.Below(4);
                pc = reader.Number();
            }
        }

        for (var i = 0; i < count; i++)
        {
            CheckFrame(frames[i], i < count - 1 ? frames[i + 1] : null, level.Run is not null);
        }

        return frames;
    }

    /// <summary>True for the code at the bottom of a call that the host makes.</summary>
    private static bool IsCallOfHost(CodeObject code) =>
        code.Name == Session.CallFunction && (code.Unit.Codes[0].Flags & CodeFlags.Hidden) != 0;

    private static PyFunction FunctionOf(PyObject holder)
    {
        if (holder is PyGenerator generator)
        {
            Require(generator.State == GeneratorState.Running);
            return generator.Function;
        }

        Require(holder is PyFunction);
        return (PyFunction)holder;
    }

    /// <summary>The link to the caller is one that an instruction of the caller makes.</summary>
    private static void CheckFrame(FrameState frame, FrameState? caller, bool isNested)
    {
        var isGenerator = frame.Holder is PyGenerator;
        var flags = frame.Code.Flags & (CodeFlags.Generator | CodeFlags.Coroutine | CodeFlags.AsyncGenerator);
        Require(isGenerator == (flags != 0) || (caller is null && !isNested));
        if (caller is null)
        {
            Require(isNested || (!isGenerator && (frame.Code.Index == 0 || IsCallOfHost(frame.Code))));
            return;
        }

        var code = caller.Code;
        var size = caller.Registers.Length;
        var at = frame.Kind is (int)Link.Regular or (int)Link.Constructor ? caller.Pc - 1 : caller.Pc;
        Require(at >= 0 && FrameRules.IsResumePoint(code, at));
        var isCall = FrameRules.IsCall(code, at);
        var window = FrameRules.FirstRegister(code, at);
        Require(frame.Kind switch
        {
            (int)Link.Regular => isCall && !isGenerator && size == window,
            (int)Link.Constructor =>
                isCall && !isGenerator && size == window + 1
                && caller.Registers[window].Ref is PyInstance or PyDictInstance or PyCachedCall,
            (int)Link.Loop => isGenerator && code.Instructions[at].Op == (ushort)Op.ForIterator && size == window + 3,
            _ => (isCall && isGenerator && size == window) || size == code.FrameSize + 1,
        });
    }
}
