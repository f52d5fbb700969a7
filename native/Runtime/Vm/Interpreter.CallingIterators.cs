using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Loops over iterators that call functions of the program.</content>
internal static unsafe partial class Interpreter
{
    private const int WorkPerNativeCall = 10;

    /// <summary>Begins the next item for a loop or a delegating generator; the machine is saved there.</summary>
    private static int StepCalling(Vm vm, Instruction* ip, ref Value regs, PyCallingIterator iterator)
    {
        vm.ForbidWaiting();
        var item = iterator.Steps.Advance(vm);
        vm.AllowWaiting();
        return GoOnCalling(vm, ip, ref regs, iterator.Steps, item);
    }

    /// <summary>What the iterator called has given its result.</summary>
    private static int ResumeCalling(
        Vm vm, Instruction* ip, ref Value regs, PyCallingIterator iterator, in Value result)
    {
        vm.Save(ip, ref regs);
        return GoOnCalling(vm, ip, ref regs, iterator.Steps, ResumeSteps(vm, iterator.Steps, result));
    }

    /// <summary>The steps have moved on: they cannot be done again, so nothing in them may wait.</summary>
    private static Value ResumeSteps(Vm vm, CallingSteps steps, in Value result)
    {
        vm.ForbidWaiting();
        var item = steps.Resume(vm, result);
        vm.AllowWaiting();
        return item;
    }

    private static int GoOnCalling(Vm vm, Instruction* ip, ref Value regs, CallingSteps steps, Value item)
    {
        while (item.IsMissing)
        {
            var size = FunctionOf(Header(ref regs).Ref!).Code.FrameSize;
            ref var state = ref Unsafe.Add(ref regs, size);
            SetInt(ref state, 0);
            ref var window = ref Unsafe.Add(ref state, 1);
            var link = Link.Make(ip, Link.Irregular, (size + 2) * Instruction.SlotBytes);
            var arguments = steps.Arguments;
            if (steps.Callee.Ref is PyFunction function && function.FastArgumentCount == arguments.Length)
            {
                for (var i = 0; i < arguments.Length; i++)
                {
                    Unsafe.Add(ref window, i + 1) = arguments[i];
                }

                return EnterFunction(vm, ref window, function, link);
            }

            var status = CallWith(vm, ref window, steps.Callee, arguments, default, [], link);
            if (status == Status.Failed && vm.TakeStop())
            {
                item = Value.Exhausted;
                break;
            }

            if (status != Status.Done)
            {
                return status;
            }

            item = vm.ChargeWork(WorkPerNativeCall) ? ResumeSteps(vm, steps, window) : Value.Error;
        }

        return item.IsError ? Status.Failed : GiveItem(ip, ref regs, item);
    }

    /// <summary>Gives a loop or a delegating generator the item, or the end, of a native iterator.</summary>
    private static int GiveItem(Instruction* ip, ref Value regs, in Value item)
    {
        ref var state = ref R(ref regs, ip->A);
        if ((Op)ip->Op == Op.ForIterator)
        {
            (item.IsExhausted ? ref state : ref R(ref regs, ip->B)) = item;
            return item.IsExhausted ? Status.Done : Status.Taken;
        }

        Unsafe.Add(ref state, 1) = item.IsExhausted ? Value.None : item;
        return item.IsExhausted ? Status.Taken : Status.Done;
    }

    /// <summary>The end of a function that an iterator in a loop has called; all else in Cold.</summary>
    private static int LeaveCalled(Vm vm, Instruction* ip, ref Value regs, long link)
    {
        var address = Link.Address(link);
        ref var caller = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
        if (R(ref caller, address->A).Ref is not { } iterator || iterator.GetType() != typeof(PyCallingIterator))
        {
            return Cold(vm, ip, ref regs);
        }

        var result = (Op)ip->Op == Op.Return ? R(ref regs, ip->A) : Value.None;
        vm.DepthLeft++;
        if ((link & Link.OtherUnit) != 0)
        {
            vm.SwitchUnit(FunctionOf(Header(ref caller).Ref!).Unit);
        }

        var status = ResumeCalling(vm, address, ref caller, Unsafe.As<PyCallingIterator>(iterator), result);
        return GoOn(vm, status, address);
    }
}
