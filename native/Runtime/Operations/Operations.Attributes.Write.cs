using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Setting and deleting attributes, and the errors of attribute access.</content>
internal static unsafe partial class Operations
{
    /// <summary>
    /// Stores an attribute (deletes it when the value is missing). Call: a setter in Python is to be called, its result
    /// ignored.
    /// </summary>
    public static AttributeKind StoreAttribute(Vm.Vm vm, in Value target, string name, in Value value,
        ref AttributeHit hit)
    {
        var type = target.Class;
        if (type.IsUser)
        {
            var slot = value.IsMissing ? SlotId.DelAttr : SlotId.SetAttr;
            if (vm.TryDunder(type, slot, out var method))
            {
                SetCall(ref hit, method, target, Value.Str(name));
                if (!value.IsMissing)
                {
                    SetCall(ref hit, method, target, Value.Str(name), value);
                }

                return AttributeKind.Call;
            }
        }

        return StorePlain(vm, target, name, value, ref hit);
    }

    /// <summary>object.__setattr__ and __delattr__.</summary>
    public static AttributeKind StorePlain(Vm.Vm vm, in Value target, string name, in Value value, ref AttributeHit hit)
    {
        if (target.Ref is PyType cls)
        {
            return StoreOnClass(vm, cls, name, value, ref hit);
        }

        var type = target.Class;
        var isOnClass = type.TryLookup(name, out var attribute);
        if (isOnClass && TryDescriptorStore(vm, attribute, target, type, value, ref hit, out var kind))
        {
            return kind;
        }

        switch (target.Ref)
        {
            case PyModule module:
                return StoreInModule(vm, module, target, name, value);
            case PyFunction function:
                function.Attributes ??= new PyDict();
                return StoreInDict(vm, function.Attributes, target, name, value);
            case IInstance instance when HasDict(type):
                return StoreOwn(vm, instance.Attributes, target, name, value);
            default:
                if (isOnClass)
                {
                    vm.Fail(ExceptionTypes.AttributeError, $"'{type.Name}' object attribute '{name}' is read-only");
                    return AttributeKind.Failed;
                }

                FailAttribute(vm, target, name, $"'{type.FullName}' object has no attribute '{name}'"
                    + (value.IsMissing && type.IsUser ? "" : " and no __dict__ for setting new attributes"));
                return AttributeKind.Failed;
        }
    }

    private static bool HasDict(PyType type) => type.Slots is null
        && (type.IsUser || (type.Flags & TypeFlags.HasInstanceDict) != 0);

    private static AttributeKind StoreInModule(Vm.Vm vm, PyModule module, in Value target, string name, in Value value)
    {
        if (!value.IsMissing)
        {
            module.Names.Set(name, value);
            return AttributeKind.Plain;
        }

        if (!module.Names.TryGet(name, out _))
        {
            FailAttribute(vm, target, name);
            return AttributeKind.Failed;
        }

        module.Names.Set(name, vm.DefaultOf(name));
        return AttributeKind.Plain;
    }

    private static AttributeKind StoreInDict(Vm.Vm vm, PyDict dict, in Value target, string name, in Value value)
    {
        if (!value.IsMissing)
        {
            dict.SetStr(name, value);
            return AttributeKind.Plain;
        }

        if (dict.RemoveStr(name))
        {
            return AttributeKind.Plain;
        }

        FailAttribute(vm, target, name);
        return AttributeKind.Failed;
    }

    /// <summary>Stores into the attributes an instance has of its own.</summary>
    private static AttributeKind StoreOwn(Vm.Vm vm, PyInstance instance, in Value target, string name, in Value value)
    {
        if (instance.Dict is { } dict)
        {
            return StoreInDict(vm, dict, target, name, value);
        }

        var slot = instance.Shape.IndexOf(name);
        if (value.IsMissing)
        {
            if (slot < 0)
            {
                vm.Fail(ExceptionTypes.AttributeError, $"'{target.Class.FullName}' object has no attribute '{name}'");
                return AttributeKind.Failed;
            }

            instance.RemoveSlot(slot);
            return AttributeKind.Plain;
        }

        if (slot >= 0)
        {
            instance.Slots[slot] = value;
            return AttributeKind.Plain;
        }

        instance.AddSlot(name, value);
        return AttributeKind.Plain;
    }

    /// <summary>Stores the value of a name of __slots__, which lies beside the attributes of the instance.</summary>
    private static AttributeKind StoreMember(Vm.Vm vm, PyMember member, in Value target, in Value value)
    {
        if (target.Ref is not IInstance { Attributes: { } instance })
        {
            FailAttribute(vm, target, member.Name);
            return AttributeKind.Failed;
        }

        var slot = instance.Shape.IndexOf(member.Storage);
        if (slot < 0 && value.IsMissing)
        {
            vm.Fail(ExceptionTypes.AttributeError, member.Name);
            return AttributeKind.Failed;
        }

        if (slot < 0)
        {
            instance.AddSlot(member.Storage, value);
        }
        else if (value.IsMissing)
        {
            instance.RemoveSlot(slot);
        }
        else
        {
            instance.Slots[slot] = value;
        }

        return AttributeKind.Plain;
    }

    private static bool TryDescriptorStore(
        Vm.Vm vm, in Value attribute, in Value target, PyType type, in Value value, ref AttributeHit hit,
        out AttributeKind kind)
    {
        kind = AttributeKind.Failed;
        switch (attribute.Ref)
        {
            case PyGetter getter:
                kind = StoreNative(vm, getter, target, type, value);
                return true;
            case PyMember member:
                kind = StoreMember(vm, member, target, value);
                return true;
            case PyTupleField:
                vm.Fail(ExceptionTypes.AttributeError, value.IsMissing ? "can't delete attribute"
                    : "can't set attribute");
                return true;
            case PyProperty property when attribute.Ref is not PyPropertyInstance own
                || !(own.Class.TryLookup(value.IsMissing ? "__delete__" : "__set__", out _, out var owner)
                    && owner.IsUser):
            {
                var accessor = value.IsMissing ? property.Deleter : property.Setter;
                if (accessor.IsNone)
                {
                    FailProperty(vm, property, type, value.IsMissing ? "deleter" : "setter");
                    return true;
                }

                SetCall(ref hit, accessor, target);
                if (!value.IsMissing)
                {
                    SetCall(ref hit, accessor, target, value);
                }

                kind = AttributeKind.Call;
                return true;
            }

            case PyObject { Class: { IsUser: true } descriptor }
                when descriptor.TryLookup(value.IsMissing ? "__delete__" : "__set__", out var method):
                SetCall(ref hit, method, attribute, target);
                if (!value.IsMissing)
                {
                    SetCall(ref hit, method, attribute, target, value);
                }

                kind = AttributeKind.Call;
                return true;
            case PyObject { Class.IsUser: true } when IsDataDescriptor(vm, attribute):
                vm.Fail(ExceptionTypes.AttributeError, value.IsMissing ? "__delete__" : "__set__");
                return true;
            default:
                return false;
        }
    }

    private static AttributeKind StoreNative(Vm.Vm vm, PyGetter getter, in Value target, PyType type, in Value value)
    {
        if (getter.Setter is null)
        {
            vm.Fail(ExceptionTypes.AttributeError, getter.Owner == BuiltinTypes.Range
                || getter.Owner == BuiltinTypes.Slice || getter.Owner == BuiltinTypes.Complex
                || getter.Owner == ExceptionTypes.BaseExceptionGroup || getter.Owner == BuiltinTypes.Property
                ? "readonly attribute"
                : $"attribute '{getter.Name}' of '{getter.Owner.FullName}' objects is not writable");
            return AttributeKind.Failed;
        }

        var arguments = default(ValueBuffer2);
        arguments[0] = target;
        arguments[1] = value;
        return getter.Setter(vm, arguments).IsError ? AttributeKind.Failed : AttributeKind.Plain;
    }

    private static AttributeKind StoreOnClass(
        Vm.Vm vm, PyType type, string name, in Value value, ref AttributeHit hit)
    {
        if (!type.IsUser)
        {
            vm.Fail(ExceptionTypes.TypeError, $"cannot set '{name}' attribute of immutable type '{type.Name}'");
            return AttributeKind.Failed;
        }

        if (type.Class.TryLookup(name, out var onMeta)
            && TryDescriptorStore(vm, onMeta, Value.Of(type), type.Class, value, ref hit, out var kind))
        {
            vm.ClassEpoch++;
            return kind;
        }

        var had = type.Namespace.TryGetStr(name, out var old);
        if (value.IsMissing)
        {
            if (!had)
            {
                FailAttribute(vm, Value.Of(type), name);
                return AttributeKind.Failed;
            }

            type.Namespace.RemoveStr(name);
            vm.ClassEpoch++;
            return AttributeKind.Plain;
        }

        type.Namespace.SetStr(name, value);
        if (!had || !IsPlainData(old) || !IsPlainData(value))
        {
            vm.ClassEpoch++;
        }
        else
        {
            vm.DataEpoch++;
        }

        return AttributeKind.Plain;
    }

    /// <summary>
    /// Values no cache of methods can hold, so that replacing one by another leaves the caches right.
    /// </summary>
    private static bool IsPlainData(in Value value) =>
        value.Ref is null or Tag or string or StringBuffer or PyList or PyTuple or PyDict or PySet or PyInt or PyBytes;

    /// <summary>Raises AttributeError for a missing attribute; name and obj are kept for suggestions.</summary>
    public static Value FailAttribute(Vm.Vm vm, in Value target, string name) =>
        FailAttribute(vm, target, name, target.Ref switch
    {
        PyModule module => $"module '{module.Name}' has no attribute '{name}'",
        PyType type => $"type object '{type.Name}' has no attribute '{name}'",
        PySuper => $"'super' object has no attribute '{name}'",
        _ => $"'{target.Class.FullName}' object has no attribute '{name}'",
    });

    private static Value FailAttribute(Vm.Vm vm, in Value target, string name, string message)
    {
        var exception = new PyException(ExceptionTypes.AttributeError, new PyTuple([Value.Str(message)]));
        exception.AddSlot("name", Value.Str(name));
        exception.AddSlot("obj", target);
        return vm.Fail(exception);
    }

    private static void FailProperty(Vm.Vm vm, PyProperty property, PyType type, string accessor) =>
        vm.Fail(ExceptionTypes.AttributeError, property.Name is { } name
            ? $"property '{name}' of '{type.QualifiedName}' object has no {accessor}"
            : $"property of '{type.QualifiedName}' object has no {accessor}");

    /// <summary>
    /// Reads an attribute that needs no Python call (modules, methods of builtin classes); false when there is none or
    /// it would need one.
    /// </summary>
    public static bool TryFindAttribute(Vm.Vm vm, in Value target, string name, out Value value)
    {
        var hit = default(AttributeHit);
        var kind = FindAttribute(vm, target, name, ref hit);
        value = kind == AttributeKind.Method ? Value.Of(new PyBoundMethod(hit.Value, target)) : hit.Value;
        if (kind == AttributeKind.Failed && vm.Meter.Exceeded == Metering.LimitKind.None)
        {
            vm.Raised = null;
        }

        return kind is AttributeKind.Method or AttributeKind.Plain or AttributeKind.Slot;
    }

    /// <summary>
    /// getattr() for natives: the value, the error mark, or the mark of a call that was entered (return it).
    /// </summary>
    public static Value GetAttribute(Vm.Vm vm, in Value target, string name)
    {
        var hit = default(AttributeHit);
        switch (FindAttribute(vm, target, name, ref hit))
        {
            case AttributeKind.Plain or AttributeKind.Slot:
                return hit.Value;
            case AttributeKind.Method:
                return Value.Of(new PyBoundMethod(hit.Value, target));
            case AttributeKind.Call when target.Class.IsUser && vm.TryDunder(target.Class, SlotId.GetAttr, out _):
                return vm.TailEmbedded("get_attribute", target, Value.Str(name));
            case AttributeKind.Call:
            {
                var arguments = default(ValueBuffer2);
                arguments[0] = hit.First;
                arguments[1] = hit.Second;
                arguments[2] = hit.Third;
                return vm.TailCall(hit.Value, ((ReadOnlySpan<Value>)arguments)[..hit.Count]);
            }

            case AttributeKind.Missing when target.Class.IsUser
                && vm.TryDunder(target.Class, SlotId.GetAttr, out var fallback):
                return vm.TailCall(fallback, target, Value.Str(name));
            case AttributeKind.Missing when target.Ref is PyModule module
                && module.Names.TryGet("__getattr__", out var maker):
                return vm.TailCall(maker, Value.Str(name));
            case AttributeKind.Missing:
                return FailAttribute(vm, target, name);
            default:
                return Value.Error;
        }
    }

    [System.Runtime.CompilerServices.InlineArray(3)]
    private struct ValueBuffer2
    {
        private Value _first;
    }
}
