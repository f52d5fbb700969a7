using System.Runtime.CompilerServices;
using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

using Ops = Monty.Runtime.Operations.Operations;

/// <content>Attribute instructions beyond a cache hit.</content>
internal static unsafe partial class Interpreter
{
    private static int LoadAttribute(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = R(ref regs, ip->B);
        var name = vm.Unit.Unit.CacheNames[ip->C];
        var hit = default(AttributeHit);
        var kind = Ops.FindAttribute(vm, target, name, ref hit);
        switch (kind)
        {
            case AttributeKind.Slot:
                if (target.Ref is PyInstance instance && instance.GetType() == typeof(PyInstance))
                {
                    ref var cache = ref vm.CacheAt(ip->C);
                    cache.Key = instance.Shape;
                    cache.Index = hit.Slot;
                    cache.Epoch = vm.ClassEpoch;
                }

                goto case AttributeKind.Plain;
            case AttributeKind.Plain:
                R(ref regs, ip->A) = hit.Value;
                return Status.Done;
            case AttributeKind.Method:
                R(ref regs, ip->A) = Value.Of(new PyBoundMethod(hit.Value, target));
                return Status.Done;
            default:
                return LoadOtherwise(vm, ip, ref regs, target, name, kind, ref hit);
        }
    }

    /// <summary>The attribute needs a call, or there is none.</summary>
    private static int LoadOtherwise(
        Vm vm, Instruction* ip, ref Value regs, in Value target, string name, AttributeKind kind, ref AttributeHit hit)
    {
        switch (kind)
        {
            case AttributeKind.Call when hit.Count == 1:
                return Invoke(vm, ip, ref regs, AttributeStage.Get, hit.Value, hit.First);
            case AttributeKind.Call when hit.Count == 2:
                return Invoke(vm, ip, ref regs, AttributeStage.Get, hit.Value, hit.First, hit.Second);
            case AttributeKind.Call:
                return Invoke(vm, ip, ref regs, AttributeStage.Get, hit.Value, hit.First, hit.Second, hit.Third);
            case AttributeKind.Missing:
            {
                var type = target.Class;
                if (type.IsUser && vm.TryDunder(type, SlotId.GetAttr, out var fallback))
                {
                    return Invoke(vm, ip, ref regs, AttributeStage.Fallback, fallback, target, Value.Str(name));
                }

                if (target.Ref is PyModule module && module.Names.TryGet("__getattr__", out fallback))
                {
                    return Invoke(vm, ip, ref regs, AttributeStage.Fallback, fallback, Value.Str(name));
                }

                Ops.FailAttribute(vm, target, name);
                return Status.Failed;
            }

            default:
                return Status.Failed;
        }
    }

    /// <summary>A property or __getattribute__ raised AttributeError: __getattr__ is asked, if there is one.</summary>
    private static int FallBackToGetAttr(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = (Op)ip->Op == Op.InvokeMethod ? Unsafe.Add(ref R(ref regs, ip->A), 1) : R(ref regs, ip->B);
        var type = target.Class;
        if (!type.IsUser || !vm.TryDunder(type, SlotId.GetAttr, out var fallback))
        {
            vm.FailedInAttribute = (Op)ip->Op == Op.InvokeMethod;
            return Status.Failed;
        }

        vm.Raised = null;
        var name = vm.Unit.Unit.CacheNames[ip->C];
        return Invoke(vm, ip, ref regs, AttributeStage.Fallback, fallback, target, Value.Str(name));
    }

    private static int LoadMethod(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = R(ref regs, ip->B);
        ref var window = ref R(ref regs, ip->A);
        ref var self = ref Unsafe.Add(ref window, 1);
        var caches = vm.Caches;
        var key = CacheKey(target);
        if (key is not null && ip->C < (uint)caches.Length)
        {
            ref var cache = ref caches[ip->C];
            if (cache.Key == key && cache.Epoch == vm.ClassEpoch)
            {
                window = new Value(cache.Target, 0);
                self = target;
                return Status.Done;
            }
        }

        var name = vm.Unit.Unit.CacheNames[ip->C];
        var hit = default(AttributeHit);
        var kind = Ops.FindAttribute(vm, target, name, ref hit);
        switch (kind)
        {
            case AttributeKind.Method:
                FillMethodCache(vm, ip, key, hit.Value);
                window = hit.Value;
                self = target;
                return Status.Done;
            case AttributeKind.Slot or AttributeKind.Plain:
                window = hit.Value;
                self = Value.Missing;
                return Status.Done;
            default:
                return LoadOtherwise(vm, ip, ref regs, target, name, kind, ref hit);
        }
    }

    /// <summary>What a method cache compares: the shape of an instance, the class of a builtin value.</summary>
    private static object? CacheKey(in Value target) => target.Ref switch
    {
        PyInstance { Dict: null } instance => instance.Shape,
        PyInstance or IInstance or PyModule or PyType or PySuper or PyFunction => null,
        _ => target.Class,
    };

    private static void FillMethodCache(Vm vm, Instruction* ip, object? key, in Value function)
    {
        if (key is not null && (function.Ref is PyFunction || (function.Ref is PyNativeFunction && key is PyType)))
        {
            ref var cache = ref vm.CacheAt(ip->C);
            cache.Key = key;
            cache.Target = function.Ref;
            cache.Epoch = vm.ClassEpoch;
        }
    }

    private static int InvokeMethod(Vm vm, Instruction* ip, ref Value regs, ref Value window, long link)
    {
        ref var self = ref Unsafe.Add(ref window, 1);
        var key = CacheKey(self);
        var caches = vm.Caches;
        if (key is not null && ip->C < (uint)caches.Length)
        {
            ref var cache = ref caches[ip->C];
            if (cache.Key == key && cache.Epoch == vm.ClassEpoch)
            {
                window.Ref = cache.Target;
                return CallAt(vm, ref window, ip->B + 1, link);
            }
        }

        var name = vm.Unit.Unit.CacheNames[ip->C];
        var hit = default(AttributeHit);
        var kind = Ops.FindAttribute(vm, self, name, ref hit);
        switch (kind)
        {
            case AttributeKind.Method:
                FillMethodCache(vm, ip, key, hit.Value);
                window = hit.Value;
                return CallAt(vm, ref window, ip->B + 1, link);
            case AttributeKind.Slot or AttributeKind.Plain:
                window = hit.Value;
                self = Value.Missing;
                return CallLoadedMethod(vm, ref window, ip->B, link);
            default:
                var status = LoadOtherwise(vm, ip, ref regs, self, name, kind, ref hit);
                vm.FailedInAttribute = status == Status.Failed;
                return status;
        }
    }

    /// <summary>The attribute of an InvokeMethod came from a call: now the call itself.</summary>
    private static int CallFoundMethod(Vm vm, Instruction* ip, ref Value regs, in Value found)
    {
        ref var window = ref R(ref regs, ip->A);
        window = found;
        Unsafe.Add(ref window, 1) = Value.Missing;
        vm.Save(ip, ref regs);
        return CallLoadedMethod(vm, ref window, ip->B, Link.Make(ip + 1, Link.Regular, ip->A + Instruction.SlotBytes));
    }

    private static int StoreAttribute(Vm vm, Instruction* ip, ref Value regs)
    {
        var target = R(ref regs, ip->A);
        var isDelete = (Op)ip->Op == Op.DeleteAttribute;
        var value = isDelete ? Value.Missing : R(ref regs, ip->B);
        var name = vm.Unit.Unit.CacheNames[ip->C];
        var before = target.Ref is PyInstance instance && instance.GetType() == typeof(PyInstance)
            ? instance.Shape : null;
        var hit = default(AttributeHit);
        switch (Ops.StoreAttribute(vm, target, name, value, ref hit))
        {
            case AttributeKind.Failed:
                return Status.Failed;
            case AttributeKind.Call when hit.Count == 1:
                return Invoke(vm, ip, ref regs, 0, hit.Value, hit.First);
            case AttributeKind.Call when hit.Count == 2:
                return Invoke(vm, ip, ref regs, 0, hit.Value, hit.First, hit.Second);
            case AttributeKind.Call:
                return Invoke(vm, ip, ref regs, 0, hit.Value, hit.First, hit.Second, hit.Third);
            default:
                if (before is not null && !isDelete)
                {
                    FillStoreCache(vm, ip, before, (PyInstance)target.Ref!, name);
                }

                return Status.Done;
        }
    }

    private static void FillStoreCache(Vm vm, Instruction* ip, Shape before, PyInstance instance, string name)
    {
        var slot = instance.Shape.IndexOf(name);
        if (slot < 0)
        {
            return;
        }

        ref var cache = ref vm.CacheAt(ip->C);
        cache.Key = before;
        cache.Target = instance.Shape == before ? null : instance.Shape;
        cache.Index = slot;
        cache.Epoch = vm.ClassEpoch;
    }
}
