using System.Collections.Generic;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <summary>One frame on the stack of a machine that has stopped.</summary>
/// <param name="Holder">The function, or the generator whose frame it is.</param>
/// <param name="Base">Index of its first register.</param>
/// <param name="Pc">Instruction it stands at, or returns to when another frame is above it.</param>
internal readonly record struct FramePlace(PyObject Holder, int Base, int Pc)
{
    /// <summary>The function.</summary>
    public PyFunction Function => Holder as PyFunction ?? ((PyGenerator)Holder).Function;
}

/// <summary>A frame to be put on the stack.</summary>
internal sealed class FrameState
{
    /// <summary>The function, or the generator whose frame it is.</summary>
    public required PyObject Holder { get; init; }

    /// <summary>Instruction it stands at; for a frame below another: where that one returns to.</summary>
    public required int Pc { get; init; }

    /// <summary>The code.</summary>
    public CodeObject Code { get; set; } = null!;

    /// <summary>Registers up to the header of the frame above.</summary>
    public Value[] Registers { get; set; } = [];

    /// <summary>Kind of the link to the caller, one of <see cref="Link"/>; unused in the first frame.</summary>
    public int Kind { get; set; }

    /// <summary>The function.</summary>
    public PyFunction Function => Holder as PyFunction ?? ((PyGenerator)Holder).Function;
}

/// <content>The frames as a list, for snapshots.</content>
internal sealed unsafe partial class Vm
{
    /// <summary>False for a nested run that is nothing but a call of a native or of the host.</summary>
    public bool HasFrames => Ip is not null;

    /// <summary>The frame that stopped.</summary>
    public FramePlace TopFrame
    {
        get
        {
            var first = (int)(Base / Instruction.SlotBytes);
            var holder = (PyObject)Stack[first - 1].Ref!;
            var place = new FramePlace(holder, first, 0);
            return place with { Pc = (int)(Ip - place.Function.Start) };
        }
    }

    /// <summary>The frame below another, and the kind of the link to it; false for the first one.</summary>
    public bool TryCaller(in FramePlace place, out FramePlace caller, out int kind)
    {
        var link = Stack[place.Base - 1].Bits;
        var address = Link.Address(link);
        kind = (int)(link & Link.KindMask);
        caller = default;
        if (address is null)
        {
            return false;
        }

        var first = place.Base - (int)(Link.Distance(link) / Instruction.SlotBytes);
        var holder = (PyObject)Stack[first - 1].Ref!;
        caller = new FramePlace(holder, first, 0);
        caller = caller with { Pc = (int)(address - caller.Function.Start) };
        return true;
    }

    /// <summary>Number of frames.</summary>
    public int CountFrames()
    {
        var count = 1;
        for (var place = TopFrame; TryCaller(place, out var caller, out _); place = caller)
        {
            count++;
        }

        return count;
    }

    /// <summary>Puts frames on the stack, the running one given first; they have been checked.</summary>
    /// <param name="frames">The frames; none for a nested run that has none.</param>
    /// <param name="depth">Their number, those of the runs around included.</param>
    /// <param name="redo">What is to be done again before they go on.</param>
    /// <param name="log">Results for that.</param>
    public void RestoreFrames(IReadOnlyList<FrameState> frames, int depth, Redo? redo, ReplayLog? log)
    {
        Redo = redo;
        Log = log;
        _logWork = log is null ? -1 : Work;
        Settled = redo is null || frames.Count == 0 ? Status.Entered : Status.Interrupted;
        DepthLeft = Meter.Limits.MaxDepth - depth;
        if (frames.Count == 0)
        {
            ResetStack();
            Ip = null;
            return;
        }

        var slots = SlackSlots + 1;
        foreach (var frame in frames)
        {
            slots += Math.Max(frame.Registers.Length, frame.Code.FrameSize) + 2;
        }

        ResetStack(Math.Max(slots, FirstStackSlots));
        var first = 1;
        var link = Link.Bottom;
        FrameState? below = null;
        for (var i = frames.Count - 1; i >= 0; i--)
        {
            var frame = frames[i];
            if (below is not null)
            {
                var distance = (below.Registers.Length + 1) * Instruction.SlotBytes;
                var isOther = frame.Function.Unit != below.Function.Unit
                    || (frame.Kind == (int)Link.Constructor && below.Registers[^1].Ref is PyCachedCall);
                var flags = (long)(uint)frame.Kind | (isOther ? Link.OtherUnit : 0);
                first += below.Registers.Length + 1;
                link = Link.Make(below.Function.Start + below.Pc, flags, distance);
            }

            Stack[first - 1] = new Value(frame.Holder, link);
            frame.Registers.CopyTo(Stack, first);
            below = frame;
        }

        Main = frames[^1].Function.Unit;
        Base = (nint)first * Instruction.SlotBytes;
        Ip = below!.Function.Start + below.Pc;
        SwitchUnit(below.Function.Unit);
    }

    /// <summary>Takes over the calls the host still has to answer.</summary>
    public void RestoreFutures(List<PyHostFuture> futures) => _futures = futures;
}
