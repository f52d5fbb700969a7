using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Doing work again that was given up because a nested run had to wait for the host.</content>
internal static unsafe partial class Interpreter
{
    private static readonly Redo Repetition = new(RedoKind.Instruction, default);

    /// <summary>
    /// Stores the result of an instruction; an error leaves the register as it was, which may hold an operand.
    /// </summary>
    private static int Store(ref Value register, in Value result)
    {
        if (result.IsError)
        {
            return Status.Failed;
        }

        register = result;
        return Status.Done;
    }

    /// <summary>A native function was interrupted: notes its call, unless something inside it was noted.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int NoteCall(Vm vm, in Value callee, ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues, ReadOnlySpan<Value> names, long link, bool isFilled = false)
    {
        vm.Redo ??= new Redo(RedoKind.Call, callee)
        {
            Positional = positional.ToArray(),
            KeywordValues = keywordValues.ToArray(),
            Names = names.ToArray(),
            IsFilled = isFilled,
            IsIrregular = (link & Link.KindMask) == Link.Irregular,
        };
        return Status.Failed;
    }

    /// <summary>The nested run ends, then what it was begun for is done again.</summary>
    private static int GoOnInterrupted(Vm vm)
    {
        if (!vm.FinishInner())
        {
            return Status.Failed;
        }

        var redo = vm.Redo!;
        vm.BeginAgain();
        var ip = vm.Ip;
        ref var regs = ref vm.Registers;
        var status = redo.Kind switch
        {
            RedoKind.Call => CallAgain(vm, ip, ref regs, redo),
            RedoKind.Completion => Complete(vm, ip, ref regs, StageOf(ref regs), redo.Target),
            RedoKind.Raised => RaiseAgain(vm, ip, ref regs, redo),
            _ => Warm(vm, ip, ref regs),
        };
        if (vm.IsInterrupted)
        {
            vm.Redo ??= redo;
            return Status.Failed;
        }

        return GoOn(vm, status, ip);
    }

    private static int CallAgain(Vm vm, Instruction* ip, ref Value regs, Redo redo)
    {
        if (!redo.IsIrregular)
        {
            return CallNoted(vm, ref R(ref regs, ip->A), redo,
                Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes));
        }

        var size = FunctionOf(Header(ref regs).Ref!).Code.FrameSize;
        ref var window = ref Unsafe.Add(ref regs, size + 1);
        var status = CallNoted(vm, ref window, redo,
            Link.Make(ip, Link.Irregular, (size + 2) * Instruction.SlotBytes));
        return status == Status.Done ? Complete(vm, ip, ref regs, StageOf(ref regs), window) : status;
    }

    private static int CallNoted(Vm vm, ref Value window, Redo redo, long link)
    {
        if (!redo.IsFilled)
        {
            return CallWith(vm, ref window, redo.Target, redo.Positional, redo.KeywordValues, redo.Names, link);
        }

        // As long as the call was made in its place there was room; a dump can say anything.
        var count = redo.Positional.Length;
        if (redo.Target.Ref is not PyNativeFunction native || !vm.HasSlots(ref window, count + 1))
        {
            throw new DamagedStateException();
        }

        window = redo.Target;
        redo.Positional.CopyTo(MemoryMarshal.CreateSpan(ref Unsafe.Add(ref window, 1), count));
        return CallNative(vm, ref window, native, count, link);
    }

    /// <summary>Calls again what a nested run without a frame of its own is.</summary>
    internal static int CallAgain(Vm vm, ref Value window, Redo redo, long link)
    {
        vm.BeginAgain();
        return CallNoted(vm, ref window, redo, link);
    }

    private static int RaiseAgain(Vm vm, Instruction* ip, ref Value regs, Redo redo)
    {
        vm.Work++;
        vm.Raised = Expect<PyException>(redo.Target);
        return CompleteRaised(vm, ip, ref regs, StageOf(ref regs));
    }
}
