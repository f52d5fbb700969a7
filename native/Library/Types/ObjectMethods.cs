using System.Collections.Generic;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Members of object.</summary>
[PyType("object")]
internal static partial class ObjectMethods
{
    /// <summary>What builtin classes say about themselves.</summary>
    [PyConstant("__doc__")]
    private const string Doc = "A builtin class.";

    /// <summary>A new instance; arguments are for __init__ and only allowed when there is one.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value New(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (args.Length == 0)
        {
            return Raise.TypeError.NewWithoutClass(vm, "object");
        }

        if (args[0].Ref is not PyType type)
        {
            return Raise.TypeError.NewOfInstance(vm, "object", args[0]);
        }

        if (args.Length > 1 || !kwargs.IsEmpty)
        {
            if (OwnerOf(type, "__new__") != BuiltinTypes.Object)
            {
                return Raise.TypeError.ObjectNewArguments(vm);
            }

            if (OwnerOf(type, "__init__") == BuiltinTypes.Object)
            {
                return Raise.TypeError.NoArguments(vm, type.Name);
            }
        }

        if (type.IsAbstract)
        {
            return Raise.TypeError.Abstract(vm, type, AbstractNames(type));
        }

        return type.Layout == Layout.Object
            ? Value.Of(new PyInstance(type))
            : Raise.TypeError.UnsafeNew(vm, type.Name, NativeBase(type).Name);
    }

    /// <summary>Does nothing; arguments are only allowed when __new__ took them.</summary>
    [PyMethod("__init__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Init(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (args.Length == 0 && kwargs.IsEmpty)
        {
            return Value.None;
        }

        var type = self.Class;
        return OwnerOf(type, "__init__") != BuiltinTypes.Object ? Raise.TypeError.ObjectInitArguments(vm)
            : OwnerOf(type, "__new__") == BuiltinTypes.Object ? Raise.TypeError.InitArguments(vm, type.Name)
            : Value.None;
    }

    /// <summary>Called when a class is derived; takes no arguments.</summary>
    [PyMethod("__init_subclass__(*args, **kwargs)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value InitSubclass(Vm vm, PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        args.Length > 0 || !kwargs.IsEmpty ? Raise.TypeError.InitSubclassArguments(vm, cls.Name) : Value.None;

    /// <summary>Leaves the question of subclasses open.</summary>
    [PyMethod("__subclasshook__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value SubclassHook(PyType cls, Value @object)
    {
        _ = cls;
        _ = @object;
        return Value.NotImplemented;
    }

    /// <summary>Reads an attribute without asking __getattribute__ and __getattr__ of the class.</summary>
    [PyMethod("__getattribute__(name, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    internal static Value GetAttribute(Vm vm, Value self, Value name)
    {
        if (!Ops.TryText(name, out var text))
        {
            return Raise.TypeError.AttributeName(vm, name);
        }

        var hit = default(AttributeHit);
        return (self.Ref is PyType type ? Ops.FindInTypePlain(vm, type, text, ref hit)
            : Ops.FindPlain(vm, self, text, ref hit)) switch
        {
            AttributeKind.Plain or AttributeKind.Slot => hit.Value,
            AttributeKind.Method => Value.Of(new PyBoundMethod(hit.Value, self)),
            AttributeKind.Call => vm.TailCall(hit.Value, Builtins.BuiltinsModule.ArgumentsOf(hit)),
            AttributeKind.Missing => Ops.FailAttribute(vm, self, text),
            _ => Value.Error,
        };
    }

    /// <summary>Sets an attribute without asking __setattr__ of the class.</summary>
    [PyMethod("__setattr__(name, value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value SetAttribute(Vm vm, Value self, Value name, Value value) => Store(vm, self, name, value);

    /// <summary>Deletes an attribute without asking __delattr__ of the class.</summary>
    [PyMethod("__delattr__(name, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value DeleteAttribute(Vm vm, Value self, Value name) => Store(vm, self, name, Value.Missing);

    /// <summary>The default text of an object.</summary>
    [PyMethod("__repr__()", Style = CallStyle.Slot, Cost = Cost.Charged)]
    private static string Repr(Vm vm, Value self) =>
        $"<{Ops.QualifiedTypeName(self.Class)} object at 0x{vm.IdentityOf(self):x}>";

    /// <summary>The text of repr().</summary>
    [PyMethod("__str__()", Style = CallStyle.Slot, Cost = Cost.Charged)]
    private static Value Str(Vm vm, Value self) =>
        self.Class.IsUser && vm.TryDunder(self.Class, SlotId.Repr, out var method)
            ? vm.TailCall(method, self)
            : Ops.Repr(vm, self);

    /// <summary>str() for an empty specification; others are an error.</summary>
    [PyMethod("__format__(format_spec, /)", Cost = Cost.Charged)]
    private static Value Format(Vm vm, Value self, string formatSpec) =>
        formatSpec.Length == 0
            ? vm.TailCall(Value.Of(BuiltinTypes.Str), self)
            : Raise.TypeError.FormatString(vm, self);

    /// <summary>The hash of the identity.</summary>
    [PyMethod("__hash__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static long Hash(Vm vm, Value self) => vm.IdentityOf(self) >> 4;

    /// <summary>Identity.</summary>
    [PyMethod("__eq__(value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Equal(Value self, Value value) => Value.Same(self, value) ? Value.True : Value.NotImplemented;

    /// <summary>The opposite of __eq__.</summary>
    [PyMethod("__ne__(value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value NotEqual(Vm vm, Value self, Value value)
    {
        if (!self.Class.IsUser || !vm.TryDunder(self.Class, SlotId.Eq, out var method))
        {
            return Value.Same(self, value) ? Value.False : Value.NotImplemented;
        }

        var answer = vm.CallNested(method, self, value);
        return answer.IsError || answer.IsNotImplemented ? answer
            : Ops.TryTruth(vm, answer, out var isEqual) ? Value.Bool(!isEqual)
            : Value.Error;
    }

    /// <summary>Objects have no order.</summary>
    [PyMethod("__lt__(value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Less(Value self, Value value) => Unordered(self, value);

    /// <summary>Objects have no order.</summary>
    [PyMethod("__le__(value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value LessEqual(Value self, Value value) => Unordered(self, value);

    /// <summary>Objects have no order.</summary>
    [PyMethod("__gt__(value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Greater(Value self, Value value) => Unordered(self, value);

    /// <summary>Objects have no order.</summary>
    [PyMethod("__ge__(value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value GreaterEqual(Value self, Value value) => Unordered(self, value);

    /// <summary>Names of the attributes.</summary>
    [PyMethod("__dir__()", Cost = Cost.Charged)]
    private static Value Dir(Vm vm, Value self) => Builtins.AttributeNames.Of(vm, self);

    /// <summary>What makes the object again: a function, its arguments, the state.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Charged)]
    private static Value Reduce(Vm vm, Value self) => vm.TailText("copy", "_reduce", self, Value.Int(0));

    /// <summary>What makes the object again, by the rules of a protocol of pickle.</summary>
    [PyMethod("__reduce_ex__(protocol, /)", Cost = Cost.Charged)]
    private static Value ReduceFor(Vm vm, Value self, long protocol) =>
        vm.TailText("copy", "_reduce", self, Value.Int(protocol));

    /// <summary>The attributes that make up the state of the object; None without any.</summary>
    [PyMethod("__getstate__()", Cost = Cost.Charged)]
    private static Value State(Vm vm, Value self) => vm.TailText("copy", "_object_state", self);

    /// <summary>The size in bytes, roughly.</summary>
    [PyMethod("__sizeof__()", Cost = Cost.Constant)]
    private static long SizeOf(Value self) => self.Ref is null ? 28 : 48;

    /// <summary>The class.</summary>
    [PyGetter("__class__", Setter = nameof(SetClass))]
    private static PyType Class(Value self) => self.Class;

    /// <summary>Attributes of the instance as a dict.</summary>
    [PyGetter("__dict__", Setter = nameof(SetDict))]
    private static Value Dict(Vm vm, Value self) =>
        Builtins.AttributeNames.TryDict(self, out var names) ? names : Ops.FailAttribute(vm, self, "__dict__");

    /// <summary>Weak references are objects of their own: an instance knows none.</summary>
    [PyGetter("__weakref__")]
    private static Value WeakReferences(Value self)
    {
        _ = self;
        return Value.None;
    }

    private static Value SetClass(Vm vm, Value self, Value value)
    {
        if (value.Ref is not PyType type)
        {
            return Raise.TypeError.ClassValue(vm, value);
        }

        if (!self.Class.IsUser || !type.IsUser)
        {
            return Raise.TypeError.ClassOfImmutable(vm);
        }

        if (self.Ref is not PyInstance instance || type.Layout != instance.Class.Layout
            || !HasSameSlots(type.Slots, instance.Class.Slots))
        {
            return Raise.TypeError.ClassLayout(vm, type.Name, self.Class.Name);
        }

        if (type.Slots is null)
        {
            instance.UseDict();
        }

        var shape = instance.Dict is null ? type.RootShape : type.DictShape;
        foreach (var name in instance.Shape.Names)
        {
            shape = shape.With(name);
        }

        instance.Class = type;
        instance.Shape = shape;

        // It may be data of a class, and a descriptor now.
        vm.ClassEpoch++;
        return Value.None;
    }

    private static bool HasSameSlots(string[]? first, string[]? second) =>
        first is null || second is null ? first == second
        : first.Length == second.Length && Array.TrueForAll(first, name => Array.IndexOf(second, name) >= 0);

    private static Value SetDict(Vm vm, Value self, Value value)
    {
        if (self.Ref is PyFunction function)
        {
            if (value.Ref is not PyDict attributes)
            {
                return value.IsMissing ? vm.Fail(ExceptionTypes.TypeError, "cannot delete __dict__")
                    : Raise.TypeError.DictValue(vm, value);
            }

            function.Attributes = attributes;
            return Value.None;
        }

        if (self.Class.IsSubclassOf(BuiltinTypes.Module))
        {
            return vm.Fail(ExceptionTypes.AttributeError, "readonly attribute");
        }

        if (!Builtins.AttributeNames.TryDict(self, out _) || self.Ref is not IInstance { Attributes: { } instance })
        {
            return Ops.FailAttribute(vm, self, "__dict__");
        }

        if (!value.IsMissing && value.Ref is not PyDict)
        {
            return Raise.TypeError.DictValue(vm, value);
        }

        instance.UseDict();
        instance.Dict = value.Ref as PyDict ?? new PyDict();
        return Value.None;
    }

    /// <summary>Sets, or with a missing value deletes, without asking the class.</summary>
    internal static Value Store(Vm vm, in Value self, in Value name, in Value value)
    {
        if (!Ops.TryText(name, out var text))
        {
            return Raise.TypeError.AttributeName(vm, name);
        }

        var hit = default(AttributeHit);
        return Ops.StorePlain(vm, self, text, value, ref hit) switch
        {
            AttributeKind.Failed => Value.Error,
            AttributeKind.Call => vm.TailEmbedded(
                "call_for_none", hit.Value, Value.Of(new PyTuple(Builtins.BuiltinsModule.ArgumentsOf(hit)))),
            _ => Value.None,
        };
    }

    private static Value Unordered(in Value self, in Value value)
    {
        _ = self;
        _ = value;
        return Value.NotImplemented;
    }

    private static PyType OwnerOf(PyType type, string name) =>
        type.TryLookup(name, out _, out var owner) ? owner : BuiltinTypes.Object;

    private static PyType NativeBase(PyType type)
    {
        foreach (var candidate in type.Mro)
        {
            if (!candidate.IsUser)
            {
                return candidate;
            }
        }

        return BuiltinTypes.Object;
    }

    private static List<string> AbstractNames(PyType type)
    {
        var names = new List<string>();
        if (type.TryLookup("__abstractmethods__", out var listed) && listed.Ref is HashTable table)
        {
            var position = 0;
            while (table.Next(ref position, out Value name, out long _))
            {
                names.Add(Ops.TextOf(name));
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }
}
