using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Names: globals that are not bound, class namespaces, cells.</content>
internal static unsafe partial class Interpreter
{
    /// <summary>LoadGlobal and LoadCallee of a slot that is unbound, and their wide forms.</summary>
    private static int LoadGlobal(Vm vm, Instruction* ip, ref Value regs)
    {
        var op = (Op)ip->Op;
        var slot = op is Op.LoadGlobalWide or Op.LoadCalleeWide ? ip->Wide : ip->B / Instruction.SlotBytes;
        ref var value = ref vm.GlobalSlots[slot];
        if (!value.IsUnbound)
        {
            R(ref regs, ip->A) = value;
            return Status.Done;
        }

        if (value.IsDeferred)
        {
            vm.Save(ip, ref regs);
            if (!vm.Unit.Globals.TryDefine(slot))
            {
                return Status.Failed;
            }

            R(ref regs, ip->A) = vm.GlobalSlots[slot];
            return Status.Done;
        }

        var name = vm.Unit.Globals.Names[slot];
        var isCallee = op is Op.LoadCallee or Op.LoadCalleeWide;
        var found = vm.LookUpUnknown(name, isCallee);
        switch (found.Ref)
        {
            case Tag { Kind: TagKind.Suspended }:
                vm.Save(ip, ref regs);
                return Status.Suspended;
            case Tag { Kind: TagKind.Error }:
                return Status.Failed;
            default:
                R(ref regs, ip->A) = found;
                return Status.Done;
        }
    }

    private static int DeleteGlobal(Vm vm, Instruction* ip)
    {
        ref var value = ref vm.GlobalSlots[ip->Wide];
        var name = vm.Unit.Globals.Names[ip->Wide];
        if (value.IsUnbound || vm.IsBuiltinDefault(name, value))
        {
            vm.FailName(name);
            return Status.Failed;
        }

        value = vm.DefaultOf(name);
        return Status.Done;
    }

    private static int LoadName(Vm vm, Instruction* ip, ref Value regs, in Value mapping, string name, int free)
    {
        vm.Save(ip, ref regs);
        if (mapping.Ref is PyDict dict && dict.Class == BuiltinTypes.Dict)
        {
            if (dict.TryGetStr(name, out var found))
            {
                R(ref regs, ip->A) = found;
                return Status.Done;
            }
        }
        else
        {
            var arguments = Value.Str(name);
            return Invoke(vm, ip, ref regs, 0, vm.Embedded("load_name"), mapping, arguments,
                free >= 0 ? FunctionOf(Header(ref regs).Ref!).Closure[free].Content : GlobalOrMissing(vm, name));
        }

        if (free >= 0)
        {
            ref var content = ref FunctionOf(Header(ref regs).Ref!).Closure[free].Content;
            if (content.IsUnbound)
            {
                return FailFree(vm, ref regs, free);
            }

            R(ref regs, ip->A) = content;
            return Status.Done;
        }

        var value = GlobalOrMissing(vm, name);
        if (!value.IsMissing)
        {
            R(ref regs, ip->A) = value;
            return Status.Done;
        }

        var unknown = vm.Raised is null ? vm.LookUpUnknown(name, false) : Value.Error;
        if (unknown.Ref is Tag { Kind: TagKind.Suspended })
        {
            return Status.Suspended;
        }

        R(ref regs, ip->A) = unknown;
        return unknown.IsError ? Status.Failed : Status.Done;
    }

    private static Value GlobalOrMissing(Vm vm, string name) =>
        vm.Unit.Globals.TryGet(name, out var value) || vm.Catalog.TryBuiltin(name, out value) ? value : Value.Missing;

    private static int StoreName(Vm vm, Instruction* ip, ref Value regs)
    {
        var name = vm.Unit.Unit.Names[ip->B];
        if (regs.Ref is PyDict dict && dict.Class == BuiltinTypes.Dict)
        {
            dict.SetStr(name, R(ref regs, ip->A));
            return Status.Done;
        }

        return Invoke(vm, ip, ref regs, 0, vm.Embedded("store_item"), regs, Value.Str(name), R(ref regs, ip->A));
    }

    private static int DeleteName(Vm vm, Instruction* ip, ref Value regs)
    {
        var name = vm.Unit.Unit.Names[ip->B];
        if (regs.Ref is PyDict dict && dict.Class == BuiltinTypes.Dict)
        {
            if (dict.RemoveStr(name))
            {
                return Status.Done;
            }

            vm.FailName(name);
            return Status.Failed;
        }

        return Invoke(vm, ip, ref regs, 0, vm.Embedded("delete_item"), regs, Value.Str(name));
    }

    private static int FailLocal(Vm vm, string name)
    {
        vm.FailNamed(ExceptionTypes.UnboundLocalError,
            $"cannot access local variable '{name}' where it is not associated with a value", name);
        return Status.Failed;
    }

    private static int FailFree(Vm vm, ref Value regs, int free)
    {
        var name = FunctionOf(Header(ref regs).Ref!).Code.FreeNames[free];
        vm.FailNamed(ExceptionTypes.NameError,
            $"cannot access free variable '{name}' where it is not associated with a value in enclosing scope", name);
        return Status.Failed;
    }

    private static int FailCell(Vm vm, Instruction* ip, ref Value regs)
    {
        var register = ip->B / Instruction.SlotBytes;
        foreach (var (name, cell) in FunctionOf(Header(ref regs).Ref!).Code.CellLocals)
        {
            if (cell == register)
            {
                return FailLocal(vm, name);
            }
        }

        return FailLocal(vm, "?");
    }

    private static int DeleteFromCell(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var content = ref Expect<PyCell>(R(ref regs, ip->B)).Content;
        if (content.IsUnbound)
        {
            return FailCell(vm, ip, ref regs);
        }

        content = Value.Unbound;
        return Status.Done;
    }

    private static int DeleteFromFree(Vm vm, Instruction* ip, ref Value regs)
    {
        ref var content = ref FunctionOf(Header(ref regs).Ref!).Closure[ip->B].Content;
        if (content.IsUnbound)
        {
            return FailFree(vm, ref regs, ip->B);
        }

        content = Value.Unbound;
        return Status.Done;
    }

    private static void Fill(ref Value first, int count, in Value value)
    {
        for (var i = 0; i < count; i++)
        {
            Unsafe.Add(ref first, i) = value;
        }
    }
}
