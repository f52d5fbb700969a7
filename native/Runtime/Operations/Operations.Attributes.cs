using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Reading attributes: the descriptor protocol without running Python code.</content>
internal static unsafe partial class Operations
{
    /// <summary>
    /// Finds an attribute. What needs a Python call is described in the hit, for the loop or for natives to call.
    /// </summary>
    public static AttributeKind FindAttribute(Vm.Vm vm, in Value target, string name, ref AttributeHit hit)
    {
        switch (target.Ref)
        {
            case PyModule module:
                return FindInModule(vm, module, target, name, ref hit);
            case PySuper super:
                return FindInSuper(vm, super, name, ref hit);
            case PyType type:
                return FindInType(vm, type, name, ref hit);
        }

        var owner = target.Class;
        if (owner.IsUser && vm.TryDunder(owner, SlotId.GetAttribute, out var method))
        {
            SetCall(ref hit, method, target, Value.Str(name));
            return AttributeKind.Call;
        }

        return FindPlain(vm, target, name, ref hit);
    }

    /// <summary>
    /// object.__getattribute__: the lookup without looking at __getattribute__ and __getattr__ of programs.
    /// </summary>
    public static AttributeKind FindPlain(Vm.Vm vm, in Value target, string name, ref AttributeHit hit)
    {
        var type = target.Class;
        var isOnClass = type.TryLookup(name, out var attribute);
        if (isOnClass && IsDataDescriptor(vm, attribute) && CanRead(vm, attribute))
        {
            return Bind(vm, attribute, target, type, ref hit);
        }

        if (TryOwnAttribute(vm, target, name, ref hit, out var kind))
        {
            return kind;
        }

        return isOnClass ? Bind(vm, attribute, target, type, ref hit)
            : target.Ref is PyBoundMethod { Native: null } method
                ? Bound(FindAttribute(vm, method.Innermost, name, ref hit), method.Innermost, ref hit)
            : target.Ref is PyGenericAlias alias && (!alias.IsTyping || !IsDunder(name) || name is "__name__"
                or "__qualname__" or "__module__")
                ? FindInOrigin(vm, alias, name, ref hit)
            : AttributeKind.Missing;
    }

    /// <summary>
    /// False for descriptors of programs that can only be set: an attribute of the instance is read instead.
    /// </summary>
    private static bool CanRead(Vm.Vm vm, in Value attribute) =>
        attribute.Ref is not PyObject { Class: { IsUser: true } type } || vm.TryDunder(type, SlotId.Get, out _);

    private static bool TryOwnAttribute(Vm.Vm vm, in Value target, string name, ref AttributeHit hit,
        out AttributeKind kind)
    {
        kind = AttributeKind.Plain;
        switch (target.Ref)
        {
            case IInstance instance:
            {
                var attributes = instance.Attributes;
                if (attributes.Dict is { } dict)
                {
                    return dict.TryGetStr(name, out hit.Value);
                }

                var slot = attributes.Shape.IndexOf(name);
                if (slot < 0)
                {
                    return false;
                }

                hit.Slot = slot;
                hit.Value = attributes.Slots[slot];
                kind = AttributeKind.Slot;
                return true;
            }

            case PyFunction { Attributes: { } own }:
                return own.TryGetStr(name, out hit.Value);
            default:
                return false;
        }
    }

    /// <summary>Applies the descriptor protocol to an attribute found on a class.</summary>
    private static AttributeKind Bind(Vm.Vm vm, in Value attribute, in Value target, PyType type, ref AttributeHit hit)
    {
        switch (attribute.Ref)
        {
            case PyFunction:
            case PyNativeFunction { Kind: NativeKind.Method }:
            case PyCallable:
            case PyPayloadInstance { Payload.Ref: PyCallable } when !IsDescriptor(attribute):
                hit.Value = attribute;
                return AttributeKind.Method;
            case PyNativeFunction { Kind: NativeKind.ClassMethod }:
                hit.Value = Value.Of(new PyBoundMethod(attribute, Value.Of(type)));
                return AttributeKind.Plain;
            case PyGetter getter:
            {
                var self = target;
                hit.Value = getter.Code(vm, new ReadOnlySpan<Value>(in self));
                return hit.Value.IsError ? AttributeKind.Failed : AttributeKind.Plain;
            }

            case PyPropertyInstance own when vm.TryDunder(own.Class, SlotId.Get, out var reader):
                SetCall(ref hit, reader, attribute, target, Value.Of(type));
                return AttributeKind.Call;
            case PyProperty property:
                if (property.Getter.IsNone)
                {
                    FailProperty(vm, property, type, "getter");
                    return AttributeKind.Failed;
                }

                SetCall(ref hit, property.Getter, target);
                hit.IsGetter = true;
                return AttributeKind.Call;
            case PyClassMethod method:
                hit.Value = Value.Of(new PyBoundMethod(method.Function, Value.Of(type)));
                return AttributeKind.Plain;
            case PyStaticMethod method:
                hit.Value = method.Function;
                return AttributeKind.Plain;
            case PySuper { SelfType: null } open:
                return TrySuper(vm, open.Start, target, out hit.Value) ? AttributeKind.Plain : AttributeKind.Failed;
            case PyMember member:
                return ReadMember(vm, member, target, ref hit);
            case PyTupleField field:
                return field.TryRead(target, out hit.Value) ? AttributeKind.Plain
                    : FailField(vm, field, target);
            case PyObject { Class: { IsUser: true } descriptor } when vm.TryDunder(descriptor, SlotId.Get, out var get):
                SetCall(ref hit, get, attribute, target, Value.Of(type));
                return AttributeKind.Call;
            case PyPayloadInstance { Payload.Ref: PyClassMethod or PyStaticMethod } derived:
                return Bind(vm, derived.Payload, target, type, ref hit);
            default:
                hit.Value = attribute;
                return AttributeKind.Plain;
        }
    }

    private static AttributeKind FailField(Vm.Vm vm, PyTupleField field, in Value target)
    {
        if (target.Ref is PyTuple)
        {
            vm.Fail(ExceptionTypes.IndexError, "tuple index out of range");
        }
        else
        {
            FailType(vm, $"descriptor for index '{field.Index}' for tuple subclasses doesn't apply to "
                + $"'{target.Class.FullName}' object");
        }

        return AttributeKind.Failed;
    }

    private static bool IsDescriptor(in Value attribute) =>
        attribute.Class.TryLookup("__get__", out _, out var owner) && owner.IsUser;

    private static AttributeKind ReadMember(Vm.Vm vm, PyMember member, in Value target, ref AttributeHit hit)
    {
        if (target.Ref is IInstance { Attributes: { } instance }
            && instance.Shape.IndexOf(member.Storage) is >= 0 and var slot)
        {
            hit.Slot = slot;
            hit.Value = instance.Slots[slot];
            return instance.Dict is null ? AttributeKind.Slot : AttributeKind.Plain;
        }

        FailAttribute(vm, target, member.Name);
        return AttributeKind.Failed;
    }

    /// <summary>True when an attribute of a class comes before an instance's own.</summary>
    internal static bool IsDataDescriptor(Vm.Vm vm, in Value attribute) => attribute.Ref switch
    {
        PyGetter or PyProperty or PyMember or PyTupleField => true,
        PyObject { Class: { IsUser: true } type } => type.TryLookup("__set__", out _)
            || type.TryLookup("__delete__", out _),
        _ => false,
    };

    private static AttributeKind FindInType(Vm.Vm vm, PyType type, string name, ref AttributeHit hit)
    {
        var meta = type.Class;
        var target = Value.Of(type);
        if (meta.IsUser && vm.TryDunder(meta, SlotId.GetAttribute, out var method))
        {
            SetCall(ref hit, method, target, Value.Str(name));
            return AttributeKind.Call;
        }

        return FindInTypePlain(vm, type, name, ref hit);
    }

    /// <summary>type.__getattribute__ without __getattribute__ of a metaclass.</summary>
    internal static AttributeKind FindInTypePlain(Vm.Vm vm, PyType type, string name, ref AttributeHit hit)
    {
        var meta = type.Class;
        var target = Value.Of(type);
        var isOnMeta = meta.TryLookup(name, out var metaAttribute);
        if (isOnMeta && IsDataDescriptor(vm, metaAttribute) && CanRead(vm, metaAttribute))
        {
            return Bind(vm, metaAttribute, target, meta, ref hit);
        }

        if (type.TryLookup(name, out var attribute))
        {
            return BindToClass(vm, attribute, type, ref hit);
        }

        return isOnMeta ? Bind(vm, metaAttribute, target, meta, ref hit) : AttributeKind.Missing;
    }

    private static AttributeKind BindToClass(Vm.Vm vm, in Value attribute, PyType type, ref AttributeHit hit)
    {
        switch (attribute.Ref)
        {
            case PyNativeFunction { Kind: NativeKind.ClassMethod }:
                hit.Value = Value.Of(new PyBoundMethod(attribute, Value.Of(type)));
                return AttributeKind.Plain;
            case PyClassMethod method:
                hit.Value = Value.Of(new PyBoundMethod(method.Function, Value.Of(type)));
                return AttributeKind.Plain;
            case PyStaticMethod method:
                hit.Value = method.Function;
                return AttributeKind.Plain;
            case PyObject { Class: { IsUser: true } descriptor } when attribute.Ref is not PyType
                && vm.TryDunder(descriptor, SlotId.Get, out var get):
                SetCall(ref hit, get, attribute, Value.None, Value.Of(type));
                return AttributeKind.Call;
            case PyPayloadInstance { Payload.Ref: PyClassMethod or PyStaticMethod } derived:
                return BindToClass(vm, derived.Payload, type, ref hit);
            default:
                hit.Value = attribute;
                return AttributeKind.Plain;
        }
    }

    private static AttributeKind FindInModule(Vm.Vm vm, PyModule module, in Value target, string name,
        ref AttributeHit hit)
    {
        if (module.Names.TryGet(name, out var found) && (!vm.IsBuiltinDefault(name, found) || module.Lists(name)))
        {
            hit.Value = found;
            return AttributeKind.Plain;
        }

        if (vm.Raised is not null && module.Names.IndexOf(name) is >= 0 and var slot
            && module.Names.ValueOf(slot).IsDeferred)
        {
            return AttributeKind.Failed;
        }

        if (module.Class.TryLookup(name, out var attribute))
        {
            return Bind(vm, attribute, target, module.Class, ref hit);
        }

        return AttributeKind.Missing;
    }

    /// <summary>Attributes of list[int] are those of list, bound to it.</summary>
    private static AttributeKind FindInOrigin(Vm.Vm vm, PyGenericAlias alias, string name, ref AttributeHit hit)
    {
        // Aliases of aliases have no depth of their own: the innermost class is asked.
        var origin = alias.Origin;
        while (origin.Ref is PyGenericAlias inner)
        {
            origin = inner.Origin;
        }

        return Bound(FindAttribute(vm, origin, name, ref hit), alias.Origin, ref hit);
    }

    /// <summary>What was found in another object is bound to that one, not to the one that was asked.</summary>
    private static AttributeKind Bound(AttributeKind kind, in Value owner, ref AttributeHit hit)
    {
        if (kind == AttributeKind.Method)
        {
            hit.Value = Value.Of(new PyBoundMethod(hit.Value, owner));
        }

        return kind is AttributeKind.Method or AttributeKind.Slot ? AttributeKind.Plain : kind;
    }

    private static AttributeKind FindInSuper(Vm.Vm vm, PySuper super, string name, ref AttributeHit hit)
    {
        if (name != "__class__" && super.SelfType is not null)
        {
            var order = super.SelfType.Mro;
            var i = 0;
            while (i < order.Length && order[i] != super.Start)
            {
                i++;
            }

            for (i++; i < order.Length; i++)
            {
                if (!order[i].Namespace.TryGetStr(name, out var attribute))
                {
                    continue;
                }

                // super(C, cls): self is the class itself, so functions stay unbound and class methods bind to it.
                var isClass = super.Self.Ref is PyType self && self == super.SelfType;
                var kind = isClass
                    ? BindToClass(vm, attribute, super.SelfType, ref hit)
                    : Bind(vm, attribute, super.Self, super.SelfType, ref hit);
                if (kind == AttributeKind.Method)
                {
                    hit.Value = Value.Of(new PyBoundMethod(hit.Value, super.Self));
                    kind = AttributeKind.Plain;
                }

                return kind == AttributeKind.Slot ? AttributeKind.Plain : kind;
            }
        }

        return FindPlain(vm, Value.Of(super), name, ref hit);
    }

    /// <summary>
    /// Finds a function that super() would bind to its self; false when it finds anything else, or nothing.
    /// </summary>
    public static bool TryFindSuperMethod(PySuper super, string name, out Value function)
    {
        function = default;
        if (super.SelfType is null || (super.Self.Ref is PyType self && self == super.SelfType))
        {
            return false;
        }

        var order = super.SelfType.Mro;
        var isAfter = false;
        foreach (var type in order)
        {
            if (isAfter && type.Namespace.TryGetStr(name, out function))
            {
                return function.Ref is PyFunction or PyNativeFunction { Kind: NativeKind.Method };
            }

            isAfter |= type == super.Start;
        }

        return false;
    }

    private static void SetCall(ref AttributeHit hit, in Value callee, in Value first)
    {
        hit.Value = callee;
        hit.First = first;
        hit.Count = 1;
    }

    private static void SetCall(ref AttributeHit hit, in Value callee, in Value first, in Value second)
    {
        SetCall(ref hit, callee, first);
        hit.Second = second;
        hit.Count = 2;
    }

    private static void SetCall(ref AttributeHit hit, in Value callee, in Value first, in Value second, in Value third)
    {
        SetCall(ref hit, callee, first, second);
        hit.Third = third;
        hit.Count = 3;
    }

    /// <summary>super(type, self) with its checks.</summary>
    public static bool TrySuper(Vm.Vm vm, PyType type, in Value self, out Value result)
    {
        var selfType = self.Ref is PyType cls && cls.IsSubclassOf(type) ? cls : self.Class;
        if (!selfType.IsSubclassOf(type))
        {
            result = vm.Fail(ExceptionTypes.TypeError,
                "super(type, obj): obj (" + (self.Ref is PyType ? "type " : "instance of ")
                    + (self.Ref as PyType ?? selfType).Name
                + $") is not an instance or subtype of type ({type.Name}).");
            return false;
        }

        result = Value.Of(new PySuper(type, self, selfType));
        return true;
    }
}
