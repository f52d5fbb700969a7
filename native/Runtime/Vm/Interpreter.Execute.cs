using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>The one method that wraps the loop, and delivering answers into it.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Runs the loop; an exception thrown by a native becomes a raised one and the loop goes on.</summary>
    internal static OutcomeKind Execute(Vm vm)
    {
#if MONTY_CHECKED
        CheckedStack = vm.Stack;
#endif
        for (;;)
        {
            try
            {
                var status = vm.Settled;
                vm.Settled = Status.Entered;
                if (status == Status.Interrupted)
                {
                    status = GoOnInterrupted(vm);
                }

                if (status == Status.Failed)
                {
                    status = Unwind(vm);
                }

                return status switch
                {
                    Status.Finished => vm.Raised is null ? OutcomeKind.Complete : OutcomeKind.Raised,
                    Status.Suspended => vm.Stopped,
                    _ => Run(vm),
                };
            }
            catch (RaisedException raised)
            {
                vm.Fail(raised.Exception);
                vm.Settled = Status.Failed;
            }
            catch (DamagedStateException)
            {
                vm.Settled = vm.FailDamaged();
            }
        }
    }

    /// <summary>Marks the raised exception as coming from the instruction the machine stands at.</summary>
    internal static void Raise(Vm vm) => vm.Settled = Status.Failed;

    /// <summary>Gives the instruction the machine stands at its result and moves on.</summary>
    internal static void Deliver(Vm vm, in Value value)
    {
#if MONTY_CHECKED
        CheckedStack = vm.Stack;
#endif
        var ip = vm.Ip;
        ref var regs = ref vm.Registers;
        var status = IsCall((Op)ip->Op)
            ? DeliverCall(ip, ref regs, value) : Complete(vm, ip, ref regs, StageOf(ref regs), value);
        Settle(vm, status, ip);
    }

    /// <summary>Brings the machine to where a status says the loop goes on.</summary>
    private static void Settle(Vm vm, int status, Instruction* ip)
    {
        switch (status)
        {
            case Status.Done:
                vm.Ip = ip + 1;
                vm.Settled = Status.Entered;
                break;
            case Status.Taken:
                vm.Ip = ip + (short)ip->C + 1;
                vm.Settled = Status.Entered;
                break;
            default:
                vm.Settled = status;
                return;
        }
    }

    private static int DeliverCall(Instruction* ip, ref Value regs, in Value value)
    {
        R(ref regs, ip->A) = value;
        return Status.Done;
    }

    /// <summary>An instruction whose callee sits in its own window, so that the result goes there.</summary>
    private static bool IsCall(Op op) =>
        op is Op.Call or Op.CallKeywords or Op.CallSpread or Op.CallMethod or Op.InvokeMethod or Op.CallSuper;

    /// <summary>
    /// The object that compiled code has put into a register; only the state of a loaded run can lack it.
    /// </summary>
    private static T Expect<T>(in Value value)
        where T : class => value.Ref as T ?? throw new DamagedStateException();
}
