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
        ref var source = ref R(ref regs, ip->B);
        var instance = source.Ref is { } reference && reference.GetType() == typeof(PyInstance)
            ? Unsafe.As<PyInstance>(reference) : null;
        if (instance is null && source.Ref is PyTupleInstance tuple)
        {
            return LoadField(vm, ip, ref regs, source, tuple);
        }

        var key = instance is { Dict: null } ? instance.Shape : CacheKey(source);
        ref var cache = ref Recall(vm, ip->C, key);
        if (!Unsafe.IsNullRef(ref cache))
        {
            if (cache.Index == CacheIndex.Getter)
            {
                return InvokeFunction(vm, ip, ref regs, Unsafe.As<PyFunction>(cache.Target!), source);
            }

            if (cache.Index == CacheIndex.Reader)
            {
                return ReadNative(vm, ip, ref regs, Unsafe.As<PyGetter>(cache.Target!));
            }

            if (TryReadCache(vm, ref cache, source, out var found))
            {
                R(ref regs, ip->A) = found;
                return Status.Done;
            }
        }

        return LoadUnknown(vm, ip, ref regs, source, key);
    }

    /// <summary>Reads a field of a named tuple; its place among the fields is cached for the class.</summary>
    private static int LoadField(Vm vm, Instruction* ip, ref Value regs, in Value source, PyTupleInstance tuple)
    {
        var key = tuple.Class.RootShape;
        ref var cache = ref Recall(vm, ip->C, key);
        if (!Unsafe.IsNullRef(ref cache) && cache.Index == CacheIndex.Field)
        {
            if (Unsafe.As<PyTupleField>(cache.Target!).TryRead(source, out R(ref regs, ip->A)))
            {
                return Status.Done;
            }
        }
        else if (!tuple.Class.Class.IsUser && !vm.TryDunder(tuple.Class, SlotId.GetAttribute, out _)
            && tuple.Class.TryLookup(vm.Unit.Unit.CacheNames[ip->C], out var found) && found.Ref is PyTupleField field)
        {
            cache = ref Remember(vm, ip->C, key);
            cache.Target = field;
            cache.Index = CacheIndex.Field;
        }

        return LoadUnknown(vm, ip, ref regs, source, null);
    }

    private static int LoadUnknown(Vm vm, Instruction* ip, ref Value regs, Value target, Shape? key)
    {
        var name = vm.Unit.Unit.CacheNames[ip->C];
        var hit = default(AttributeHit);
        var kind = Ops.FindAttribute(vm, target, name, ref hit);
        switch (kind)
        {
            case AttributeKind.Slot:
                if (key is not null)
                {
                    Remember(vm, ip->C, key).Index = hit.Slot;
                }

                R(ref regs, ip->A) = hit.Value;
                return Status.Done;
            case AttributeKind.Plain:
                if (target.Ref is PyModule module)
                {
                    RememberName(vm, ip->C, module, name);
                }
                else if (key is not null)
                {
                    RememberData(vm, ip->C, key, target, name, hit.Value);
                }

                R(ref regs, ip->A) = hit.Value;
                return Status.Done;
            case AttributeKind.Method:
                R(ref regs, ip->A) = Value.Of(new PyBoundMethod(hit.Value, target));
                return Status.Done;
            case AttributeKind.Call when hit.IsGetter && key is not null
                && hit.Value.Ref is PyFunction { FastArgumentCount: 1 }:
                RememberMethod(vm, ip->C, key, hit.Value, CacheIndex.Getter);
                break;
        }

        return LoadOtherwise(vm, ip, ref regs, target, name, kind, ref hit);
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
        var name = vm.Unit.Unit.CacheNames[ip->C];
        if (TryMethod(vm, ip->C, name, target, ref window, ref self))
        {
            return Status.Done;
        }

        var hit = default(AttributeHit);
        var kind = FindMethod(vm, ip->C, name, target, ref hit);
        switch (kind)
        {
            case AttributeKind.Method:
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

    /// <summary>Finds a method in the caches, or that of super() without binding it.</summary>
    private static bool TryMethod(Vm vm, int site, string name, Value target, ref Value window, ref Value self)
    {
        if (target.Ref is PySuper super)
        {
            return TrySuperMethod(vm, site, name, super, ref window, ref self);
        }

        ref var cache = ref Recall(vm, site, CacheKey(target));
        if (Unsafe.IsNullRef(ref cache) || cache.Start is not null)
        {
            return false;
        }

        if (cache.Index >= 0)
        {
            // A name of a module; slots of instances are not remembered here.
            if (!TryReadCache(vm, ref cache, target, out var found))
            {
                return false;
            }

            window = found;
            self = Value.Missing;
            return true;
        }

        if (cache.Index == CacheIndex.Wrapped)
        {
            var method = cache.Target as PyClassMethod;
            window = method is null ? Unsafe.As<PyStaticMethod>(cache.Target!).Function : method.Function;
            self = method is null ? Value.Missing : Value.Of(target.Class);
            return true;
        }

        window.Ref = cache.Target;
        self = cache.Index == CacheIndex.Plain ? Value.Missing : target;
        return true;
    }

    private static bool TrySuperMethod(
        Vm vm, int site, string name, PySuper super, ref Value window, ref Value self)
    {
        var key = super.SelfType?.ClassShape;
        ref var cache = ref Recall(vm, site, key);
        if (!Unsafe.IsNullRef(ref cache) && cache.Start == super.Start)
        {
            window.Ref = cache.Target;
        }
        else if (Ops.TryFindSuperMethod(super, name, out var function))
        {
            cache = ref Remember(vm, site, key!);
            cache.Target = function.Ref;
            cache.Start = super.Start;
            window = function;
        }
        else
        {
            return false;
        }

        self = super.Self;
        return true;
    }

    /// <summary>Finds an attribute to be called and notes it when that is safe.</summary>
    private static AttributeKind FindMethod(Vm vm, int site, string name, in Value target, ref AttributeHit hit)
    {
        var kind = Ops.FindAttribute(vm, target, name, ref hit);
        if (kind == AttributeKind.Method)
        {
            RememberMethod(vm, site, CacheKey(target), hit.Value, CacheIndex.Method);
        }
        else if (kind == AttributeKind.Plain && target.Ref is PyModule module)
        {
            RememberName(vm, site, module, name);
        }
        else if (kind == AttributeKind.Plain && target.Ref is PyInstance)
        {
            RememberWrapped(vm, site, target, name);
        }
        else if (kind == AttributeKind.Plain && target.Ref is PyType type)
        {
            if (hit.Value.Ref is PyBoundMethod { Self.Ref: var self } method && self == type)
            {
                RememberMethod(vm, site, CacheKey(target), method.Function, CacheIndex.Method);
            }
            else
            {
                RememberMethod(vm, site, CacheKey(target), hit.Value, CacheIndex.Plain);
            }
        }

        return kind;
    }

    private static int InvokeMethod(Vm vm, Instruction* ip, ref Value regs, ref Value window, long link)
    {
        ref var self = ref Unsafe.Add(ref window, 1);
        var name = vm.Unit.Unit.CacheNames[ip->C];
        if (TryMethod(vm, ip->C, name, self, ref window, ref self))
        {
            return CallLoadedMethod(vm, ref window, ip->B, link);
        }

        var hit = default(AttributeHit);
        var kind = FindMethod(vm, ip->C, name, self, ref hit);
        switch (kind)
        {
            case AttributeKind.Method:
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
        var instance = target.Ref is { } reference && reference.GetType() == typeof(PyInstance)
            ? Unsafe.As<PyInstance>(reference) : null;
        var before = instance is { Dict: null } ? instance.Shape : null;
        if (!isDelete && TryStoreSlot(ref Recall(vm, ip->C, before), instance, value))
        {
            return Status.Done;
        }

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
                    FillStoreCache(vm, ip, before, instance!, name);
                }

                return Status.Done;
        }
    }

    private static bool TryStoreSlot(ref InlineCache cache, PyInstance? instance, in Value value)
    {
        if (Unsafe.IsNullRef(ref cache) || (uint)cache.Index >= (uint)instance!.Slots.Length)
        {
            return false;
        }

        if (cache.Target is not null)
        {
            instance.Shape = Unsafe.As<Shape>(cache.Target);
        }

        instance.Slots[cache.Index] = value;
        return true;
    }

    private static void FillStoreCache(Vm vm, Instruction* ip, Shape before, PyInstance instance, string name)
    {
        var slot = instance.Shape.IndexOf(name);
        if (slot < 0)
        {
            return;
        }

        ref var cache = ref Remember(vm, ip->C, before);
        cache.Target = instance.Shape == before ? null : instance.Shape;
        cache.Index = slot;
    }
}
