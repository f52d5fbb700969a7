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
        var place = vm.TopFrame;
        sink.Number(vm.CountFrames());
        var live = LiveRegisters(place.Function.Code, place.Pc);
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
    private static int LiveRegisters(CodeObject code, int pc) =>
        FrameRules.IsCall(code, pc) ? FrameRules.FirstRegister(code, pc) : code.FrameSize + 1;

    /// <summary>Reads the frames and puts them on the machine's stack.</summary>
    public static void Read(SnapshotReader reader)
    {
        var vm = reader.Vm;
        var count = reader.Count(2);
        Require(count > 0 && count <= Math.Max(vm.Meter.Limits.MaxDepth, 1));
        var frames = new List<FrameState>(count);
        var pc = reader.Number();
        var holders = new HashSet<PyGenerator>();
        for (var i = 0; i < count; i++)
        {
            var frame = new FrameState { Pc = pc, Holder = reader.Object<PyObject>() };
            var function = FunctionOf(frame.Holder, holders);
            frame.Code = function.Code;
            Require(pc < frame.Code.Instructions.Length);
            frame.Registers = new Value[reader.Count()];
            reader.Values(frame.Registers);
            Require(frame.Registers.Length <= MaxFrameSlots + Vm.SlackSlots);
            if (i == 0)
            {
                Require(FrameRules.IsResumePoint(frame.Code, pc));
                Require(frame.Registers.Length == LiveRegisters(frame.Code, pc));
            }

            frames.Add(frame);
            if (i < count - 1)
            {
                frame.Kind = reader.Below(4);
                pc = reader.Number();
            }
        }

        Require(holders.SetEquals(reader.Run.RunningGenerators));
        for (var i = 0; i < count; i++)
        {
            CheckFrame(frames[i], i < count - 1 ? frames[i + 1] : null);
        }

        vm.RestoreFrames(frames);
    }

    private static PyFunction FunctionOf(PyObject holder, HashSet<PyGenerator> generators)
    {
        if (holder is PyGenerator generator)
        {
            Require(generator.State == GeneratorState.Running && generators.Add(generator));
            return generator.Function;
        }

        Require(holder is PyFunction);
        return (PyFunction)holder;
    }

    /// <summary>The link to the caller is one that an instruction of the caller makes.</summary>
    private static void CheckFrame(FrameState frame, FrameState? caller)
    {
        var isGenerator = frame.Holder is PyGenerator;
        var flags = frame.Code.Flags & (CodeFlags.Generator | CodeFlags.Coroutine | CodeFlags.AsyncGenerator);
        Require(isGenerator == (flags != 0) || caller is null);
        if (caller is null)
        {
            Require(!isGenerator && frame.Code.Index == 0);
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
