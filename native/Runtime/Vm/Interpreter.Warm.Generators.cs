using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>The common case of delegation: a generator or coroutine that waits for another one.</content>
internal static unsafe partial class Interpreter
{
    private const int FreeLevels = 8;
    private const int WorkPerLevel = 10;

    /// <summary>
    /// Send of None to a waiting generator of the same unit, and through it to the one it waits for; all else in Cold.
    /// </summary>
    private static int SendNone(Vm vm, Instruction* ip, ref Value regs)
    {
        if (Unsafe.Add(ref R(ref regs, ip->A), 1).Ref != (object)Tags.None)
        {
            return Cold(vm, ip, ref regs);
        }

        ref var frame = ref regs;
        var sender = ip;
        var bytes = FunctionOf(Header(ref regs).Ref!).FrameBytes;
        PyGenerator? between = null;
        Instruction* next = null;
        var levels = 0;
        while (R(ref frame, sender->A).Ref is { } source && source.GetType() == typeof(PyGenerator))
        {
            var generator = Unsafe.As<PyGenerator>(source);
            var function = generator.Function;
            ref var state = ref Unsafe.AddByteOffset(ref frame, bytes);
            ref var header = ref Unsafe.Add(ref state, 1);
            var isStarted = generator.State == GeneratorState.Suspended;
            if (!(isStarted || generator.State == GeneratorState.Created) || function.Unit != vm.Unit
                || !Room(vm, ref header, function.FrameBytes))
            {
                break;
            }

            SetInt(ref state, 0);
            Unpark(vm, generator, ref header);
            header.Bits = Link.Make(sender, Link.Irregular, bytes + 2 * Instruction.SlotBytes);
            if (between is not null)
            {
                between.IsIntact = true;
            }

            levels++;
            frame = ref Unsafe.Add(ref header, 1);
            next = function.Start + generator.Pc;
            if (!isStarted)
            {
                break;
            }

            // What waits for another one in turn hands on to it at once.
            var yield = next - 1;
            SetNone(ref R(ref frame, yield->A));
            if ((Op)yield->Op != Op.Yield || yield->B == 0)
            {
                break;
            }

            between = generator;
            sender = yield - 1;
            bytes = function.FrameBytes;
        }

        if (levels == 0)
        {
            return Cold(vm, ip, ref regs);
        }

        NoteWork(ref regs);
        vm.Save(next, ref frame);
        return levels < FreeLevels || vm.ChargeWork(levels * WorkPerLevel) ? Status.Entered : Status.Failed;
    }

    /// <summary>A generator that is to be delegated to; all else in Cold.</summary>
    private static int TakeGenerator(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var source = ref R(ref regs, ip->B);
        if (source.Ref is null || source.Ref.GetType() != typeof(PyGenerator)
            || Unsafe.As<PyGenerator>(source.Ref).Class != BuiltinTypes.Generator)
        {
            return Cold(vm, ip, ref regs);
        }

        Copy(ref R(ref regs, ip->A), ref source);
        return Status.Done;
    }

    /// <summary>Notes that the generator whose frame it is, if it is one, runs code of its own.</summary>
    private static void NoteWork(ref Value regs)
    {
        var holder = Header(ref regs).Ref!;
        if (holder.GetType() == typeof(PyGenerator))
        {
            Unsafe.As<PyGenerator>(holder).IsIntact = false;
        }
    }

    /// <summary>The next item of a native iterator.</summary>
    private static int NextOf(Vm vm, Instruction* ip, ref Value regs, PyIterator iterator)
    {
        var item = iterator.Next(vm);
        if (item.Ref is Tag { Kind: TagKind.Exhausted or TagKind.Error } tag)
        {
            return tag.Kind == TagKind.Error ? Status.Failed : Status.Done;
        }

        Copy(ref R(ref regs, ip->B), ref item);
        return Status.Taken;
    }

    /// <summary>The next item of a native iterator in a loop whose body begins by taking pairs apart.</summary>
    private static int NextPair(Vm vm, Instruction* ip, ref Value regs, PyIterator iterator, Instruction* body)
    {
        switch (iterator.NextPair(vm, out var first, out var second))
        {
            case PairStep.Given:
                // The pair's register is a temporary: nobody reads it before it is written again.
                SetNone(ref R(ref regs, ip->B));
                ref var target = ref R(ref regs, body->A);
                Copy(ref target, ref first);
                Copy(ref Unsafe.Add(ref target, 1), ref second);
                vm.Save(body + 1, ref regs);
                return Status.Entered;
            case PairStep.Exhausted:
                return Status.Done;
            case PairStep.Failed:
                return Status.Failed;
            default:
                return NextOf(vm, ip, ref regs, iterator);
        }
    }

    /// <summary>A loop over a generator that begins, or belongs to another unit; all else in Cold.</summary>
    private static int LoopPlain(Vm vm, Instruction* ip, ref Value regs, PyGenerator generator)
    {
        ref var header = ref Unsafe.Add(ref R(ref regs, ip->A), 3);
        var function = generator.Function;
        var isStarted = generator.State == GeneratorState.Suspended;
        if (!(isStarted || generator.State == GeneratorState.Created)
            || !Room(vm, ref header, function.FrameBytes))
        {
            return Cold(vm, ip, ref regs);
        }

        Unpark(vm, generator, ref header);
        var flags = Link.Loop;
        if (function.Unit != vm.Unit)
        {
            flags |= Link.OtherUnit;
            vm.SwitchUnit(function.Unit);
        }

        header.Bits = Link.Make(ip, flags, ip->A + 4 * Instruction.SlotBytes);
        ref var inner = ref Unsafe.Add(ref header, 1);
        var next = function.Start + generator.Pc;
        if (isStarted)
        {
            SetNone(ref R(ref inner, (next - 1)->A));
        }

        vm.Save(next, ref inner);
        return Status.Entered;
    }

    /// <summary>Yield to a loop of another unit.</summary>
    private static int YieldToLoop(Vm vm, Instruction* ip, ref Value regs, long link)
    {
        var address = Link.Address(link);
        SaveGenerator(vm, ip, ref regs);
        ref var caller = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
        Copy(ref R(ref caller, address->B), ref R(ref regs, ip->A));
        vm.DepthLeft++;
        vm.SwitchUnit(FunctionOf(Header(ref caller).Ref!).Unit);
        vm.Save(address + (short)address->C + 1, ref caller);
        return Status.Entered;
    }

    /// <summary>Yield to a loop of another unit or to a Send of the same one; all else in Cold.</summary>
    private static int YieldPlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var header = ref Header(ref regs);
        var link = header.Bits;
        var sender = Link.Address(link);
        if ((link & Link.FlagMask) != Link.Irregular || sender is null || (Op)sender->Op != Op.Send
            || header.Ref!.GetType() != typeof(PyGenerator)
            || (ip->B == 0 && Unsafe.As<PyGenerator>(header.Ref).Class == BuiltinTypes.AsyncGenerator))
        {
            return (link & Link.FlagMask) == (Link.Loop | Link.OtherUnit)
                ? YieldToLoop(vm, ip, ref regs, link) : Cold(vm, ip, ref regs);
        }

        SaveGenerator(vm, ip, ref regs);
        ref var caller = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
        vm.DepthLeft++;

        // Those that only hand on what they get wait again where they waited.
        while (Header(ref caller).Ref!.GetType() == typeof(PyGenerator)
            && Unsafe.As<PyGenerator>(Header(ref caller).Ref!) is { IsIntact: true } between)
        {
            Park(vm, between);
            link = Header(ref caller).Bits;
            sender = Link.Address(link);
            caller = ref Unsafe.SubtractByteOffset(ref caller, (nuint)Link.Distance(link));
            vm.DepthLeft++;
        }

        Copy(ref Unsafe.Add(ref R(ref caller, sender->A), 1), ref R(ref regs, ip->A));
        vm.Save(sender + 1, ref caller);
        return Status.Entered;
    }

    /// <summary>
    /// The end of a function called from another unit, or of a generator run by a loop or by a Send of the same unit;
    /// all else in Cold.
    /// </summary>
    private static int LeavePlain(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var header = ref Header(ref regs);
        var link = header.Bits;
        var address = Link.Address(link);
        if ((link & Link.FlagMask) == (Link.Regular | Link.OtherUnit) && header.Ref!.GetType() == typeof(PyFunction))
        {
            ref var outer = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
            header = (Op)ip->Op == Op.Return ? R(ref regs, ip->A) : Value.None;
            vm.DepthLeft++;
            vm.SwitchUnit(FunctionOf(Header(ref outer).Ref!).Unit);
            vm.Save(address, ref outer);
            return Status.Entered;
        }

        if (header.Ref!.GetType() != typeof(PyGenerator) || address is null)
        {
            return address is not null && (Op)address->Op == Op.ForIterator && (link & Link.KindMask) == Link.Irregular
                ? LeaveCalled(vm, ip, ref regs, link) : Cold(vm, ip, ref regs);
        }

        var generator = Unsafe.As<PyGenerator>(header.Ref);
        ref var caller = ref Unsafe.SubtractByteOffset(ref regs, (nuint)Link.Distance(link));
        var kind = link & Link.FlagMask;
        if ((kind & Link.KindMask) == Link.Loop)
        {
            R(ref caller, address->A) = Value.Exhausted;
            address++;
            if (kind != Link.Loop)
            {
                vm.SwitchUnit(FunctionOf(Header(ref caller).Ref!).Unit);
            }
        }
        else if (kind == Link.Irregular && (Op)address->Op == Op.Send
            && generator.Class != BuiltinTypes.AsyncGenerator)
        {
            Unsafe.Add(ref R(ref caller, address->A), 1) = (Op)ip->Op == Op.Return ? R(ref regs, ip->A) : Value.None;
            address += (short)address->C + 1;
        }
        else
        {
            return Cold(vm, ip, ref regs);
        }

        Close(vm, generator);
        vm.DepthLeft++;
        vm.Save(address, ref caller);
        return Status.Entered;
    }
}
