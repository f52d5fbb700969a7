using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Leaving frames other than by the plain path.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>Leaves the running frame with a value when its link is not a plain one.</summary>
    private static int Leave(Vm vm, ref Value regs, Value result)
    {
        ref var header = ref Header(ref regs);
        var link = header.Bits;
        var generator = header.Ref as PyGenerator;
        if (generator is not null)
        {
            Close(vm, generator);
        }

        vm.DepthLeft++;
        var address = Link.Address(link);
        if (address is null)
        {
            vm.Result = result;
            if (generator is not null)
            {
                vm.FailStop(generator, result);
            }

            return Status.Finished;
        }

        ref var caller = ref PopFrame(vm, ref regs, link);
        switch (link & Link.KindMask)
        {
            case Link.Regular:
                header = result;
                vm.Ip = address;
                return Status.Entered;
            case Link.Loop:
                R(ref caller, address->A) = Value.Exhausted;
                vm.Ip = address + 1;
                return Status.Entered;
            case Link.Constructor:
                vm.Ip = address;
                ref var below = ref Unsafe.Subtract(ref header, 1);
                if (below.Ref is PyCachedCall waiting)
                {
                    return EndCached(vm, ref below, waiting, result) == Status.Done ? Status.Entered
                        : FailAt(vm, address - 1);
                }

                if (!result.IsNone)
                {
                    vm.Ip = address - 1;
                    vm.Fail(ExceptionTypes.TypeError, $"__init__() should return None, not '{result.Class.FullName}'");
                    return Status.Failed;
                }

                return Status.Entered;
            default:
                vm.Ip = address;
                var status = generator is not null
                    ? GeneratorReturned(vm, address, ref caller, generator, result)
                    : Complete(vm, address, ref caller, StageOf(ref caller), result);
                return GoOn(vm, status, address);
        }
    }

    private static int FailAt(Vm vm, Instruction* ip)
    {
        vm.Ip = ip;
        return Status.Failed;
    }

    /// <summary>Makes the caller the running frame; gives its registers.</summary>
    private static ref Value PopFrame(Vm vm, ref Value regs, long link)
    {
        ref var caller = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
        vm.Base = Unsafe.ByteOffset(ref MemoryMarshal.GetArrayDataReference(vm.Stack), ref caller);
        if ((link & Link.OtherUnit) != 0)
        {
            vm.SwitchUnit(FunctionOf(Header(ref caller).Ref!).Unit);
        }

        return ref caller;
    }

    /// <summary>
    /// Expresses the status of an instruction the loop does not stand at as "continue where the machine says".
    /// </summary>
    private static int GoOn(Vm vm, int status, Instruction* ip)
    {
        switch (status)
        {
            case Status.Done:
                vm.Ip = ip + 1;
                return Status.Entered;
            case Status.Taken:
                vm.Ip = ip + (short)ip->C + 1;
                return Status.Entered;
            default:
                return status;
        }
    }

    /// <summary>
    /// A frame entered by Yield's consumer gives a value: hands it to the instruction that resumed the generator.
    /// </summary>
    private static int YieldTo(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var header = ref Header(ref regs);
        var link = header.Bits;
        var item = R(ref regs, ip->A);
        if (header.Ref is not PyGenerator)
        {
            return BlockMain(vm, ip, ref regs, item);
        }

        var generator = (PyGenerator)header.Ref;
        var endsStep = ip->B == 0 && generator.Class == BuiltinTypes.AsyncGenerator;
        SaveGenerator(vm, ip, ref regs);
        vm.DepthLeft++;
        var address = Link.Address(link);
        if (address is null)
        {
            vm.Result = item;
            return Status.Finished;
        }

        ref var caller = ref PopFrame(vm, ref regs, link);
        vm.Ip = address;
        if ((link & Link.KindMask) == Link.Loop)
        {
            R(ref caller, address->B) = item;
            return GoOn(vm, Status.Taken, address);
        }

        var status = endsStep ? StepYielded(vm, address, ref caller, generator, item)
            : (Op)address->Op == Op.Send ? SendYielded(address, ref caller, item)
            : GeneratorYielded(vm, address, ref caller, generator, item);
        return GoOn(vm, status, address);
    }

    /// <summary>
    /// The module whose <c>_run_until</c> runs tasks until something awaited by the module body is done.
    /// </summary>
    private const string EventLoopModule = "asyncio.events";

    /// <summary>The module body itself waits: for an answer of the host, or for what the event loop gives.</summary>
    private static int BlockMain(Vm vm, Instruction* ip, ref Value regs, in Value item)
    {
        vm.Save(ip, ref regs);
        var hasLoop = vm.Modules.TryGetValue(EventLoopModule, out var events);
        if (hasLoop ? item.IsNotImplemented : item.IsNone)
        {
            // The event loop has run, or there is nothing to wait for: the awaited object goes on.
            SetNone(ref R(ref regs, ip->A));
            return Status.Done;
        }

        if (hasLoop && events!.Names.TryGet("_run_until", out var run))
        {
            return Invoke(vm, ip, ref regs, 0, run, item);
        }

        if (item.Ref is PyHostFuture future)
        {
            if (!future.IsDone)
            {
                return vm.BlockOn(future) ? Status.Suspended : Status.Failed;
            }

            SetNone(ref R(ref regs, ip->A));
            return Status.Done;
        }

        vm.Fail(ExceptionTypes.RuntimeError, $"Task got bad yield: {Operations.Operations.SafeRepr(vm, item)}");
        return Status.Failed;
    }

    /// <summary>The module body ends: tasks that it leaves over are cancelled, as they are by asyncio.run.</summary>
    private static int EndBody(Vm vm, Instruction* ip, ref Value regs, Value result)
    {
        if (!vm.IsSession && vm.Modules.TryGetValue(EventLoopModule, out var events)
            && events.Names.TryGet("_end_body", out var end) && events.Names.TryGet("_has_body_loop", out var has)
            && has.IsTrue)
        {
            return Invoke(vm, ip, ref regs, 0, end, result);
        }

        R(ref regs, ip->A) = result;
        return Status.Done;
    }

    /// <summary>Notes an asynchronous generator that begins, for the event loop to close at its end.</summary>
    private static bool NoteStarted(Vm vm, PyGenerator generator)
    {
        if (!vm.Modules.TryGetValue(EventLoopModule, out var events)
            || !events.Names.TryGet("_started_generators", out var list) || list.Ref is not PyList started)
        {
            return true;
        }

        if (started.Count == started.Items.Length)
        {
            if (!vm.ChargeWork(started.Count))
            {
                return false;
            }

            var kept = 0;
            for (var i = 0; i < started.Count; i++)
            {
                if (started.Items[i].Ref is PyGenerator { State: not GeneratorState.Closed })
                {
                    started.Items[kept++] = started.Items[i];
                }
            }

            Array.Clear(started.Items, kept, started.Count - kept);
            started.Count = kept;
        }

        started.Append(Value.Of(generator));
        return true;
    }

    /// <summary>A plain yield of an asynchronous generator: the awaited step has its result.</summary>
    private static int StepYielded(Vm vm, Instruction* address, ref Value caller, PyGenerator generator, in Value item)
    {
        if (EndStep(generator) is { IsClose: true })
        {
            return Fail(vm, ExceptionTypes.RuntimeError, "async generator ignored GeneratorExit");
        }

        switch ((Op)address->Op)
        {
            case Op.Send:
                Unsafe.Add(ref R(ref caller, address->A), 1) = item;
                return Status.Taken;
            case Op.Yield:
                return EndDelegation(vm, address, ref caller, item);
            default:
                vm.FailStop(null, item);
                return Status.Failed;
        }
    }

    private static int SendYielded(Instruction* address, ref Value caller, in Value item)
    {
        Unsafe.Add(ref R(ref caller, address->A), 1) = item;
        return Status.Done;
    }
}
