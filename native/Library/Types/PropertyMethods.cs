using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Members of property.</summary>
[PyType("property")]
internal static partial class PropertyMethods
{
    private const int LookCost = 100;
    private const int MaxInner = 100;

    /// <summary>A property without functions, whatever the arguments: __init__ fills it.</summary>
    [PyMethod("__new__(*args, **kwargs)", Kind = NativeKind.StaticMethod, Cost = Cost.Constant)]
    private static Value New(Vm vm, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        _ = kwargs;
        return !Construction.TryClass(vm, args, BuiltinTypes.Property, out var cls) ? Value.Error
            : Value.Of(cls.IsUser ? new PyPropertyInstance(cls, Value.None, Value.None, Value.None, Value.None)
                : new PyProperty(Value.None, Value.None, Value.None, Value.None));
    }

    /// <summary>Sets the functions.</summary>
    [PyMethod("__init__(fget=None, fset=None, fdel=None, doc=None)", Cost = Cost.Constant)]
    private static void Init(Vm vm, PyProperty self, Value fget, Value fset, Value fdel, Value doc)
    {
        self.Fill(fget, fset, fdel, doc);
        KeepDoc(vm, self);
    }

    /// <summary>
    /// Instances of subclasses have their documentation as an attribute: it comes before the __doc__ of their class.
    /// </summary>
    internal static void KeepDoc(Vm vm, PyProperty property)
    {
        var doc = Doc(vm, property);
        if (property is PyPropertyInstance own)
        {
            own.Attributes.UseDict().SetStr("__doc__", doc);
        }
    }

    /// <summary>A copy with another getter.</summary>
    [PyMethod("getter(fget, /)", Cost = Cost.Constant)]
    private static Value Getter(Vm vm, PyProperty self, Value fget) =>
        Copy(vm, self, fget, self.Setter, self.Deleter);

    /// <summary>A copy with another setter.</summary>
    [PyMethod("setter(fset, /)", Cost = Cost.Constant)]
    private static Value Setter(Vm vm, PyProperty self, Value fset) =>
        Copy(vm, self, self.Getter, fset, self.Deleter);

    /// <summary>A copy with another deleter.</summary>
    [PyMethod("deleter(fdel, /)", Cost = Cost.Constant)]
    private static Value Deleter(Vm vm, PyProperty self, Value fdel) =>
        Copy(vm, self, self.Getter, self.Setter, fdel);

    private static Value Copy(Vm vm, PyProperty source, in Value getter, in Value setter, in Value deleter) =>
        source.Class.IsUser ? vm.TailCall(Value.Of(source.Class), getter, setter, deleter, source.Doc)
            : Value.Of(new PyProperty(getter, setter, deleter, source.Doc) { Name = source.Name });

    /// <summary>The value of the attribute.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(Vm vm, PyProperty self, Value instance, Value owner)
    {
        _ = owner;
        return instance.IsNone ? Value.Of(self)
            : self.Getter.IsNone ? Raise.AttributeError.NoAccessor(vm, self, instance.Class, "getter")
            : vm.TailCall(self.Getter, instance);
    }

    /// <summary>Sets the attribute.</summary>
    [PyMethod("__set__(instance, value, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Set(Vm vm, PyProperty self, Value instance, Value value) =>
        self.Setter.IsNone ? Raise.AttributeError.NoAccessor(vm, self, instance.Class, "setter")
            : vm.TailEmbedded("call_for_none", self.Setter, Value.Of(new PyTuple([instance, value])));

    /// <summary>Deletes the attribute.</summary>
    [PyMethod("__delete__(instance, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Delete(Vm vm, PyProperty self, Value instance) =>
        self.Deleter.IsNone ? Raise.AttributeError.NoAccessor(vm, self, instance.Class, "deleter")
            : vm.TailEmbedded("call_for_none", self.Deleter, Value.Of(new PyTuple([instance])));

    /// <summary>Remembers the name of the attribute.</summary>
    [PyMethod("__set_name__(*args)", Cost = Cost.Constant)]
    private static Value SetName(Vm vm, PyProperty self, ReadOnlySpan<Value> args)
    {
        if (args.Length != 2)
        {
            return Raise.TypeError.SetNameArguments(vm, args.Length);
        }

        self.Name = Ops.TryText(args[1], out var name) ? name : null;
        return Value.None;
    }

    /// <summary>The getter.</summary>
    [PyGetter("fget")]
    private static Value GetFunction(PyProperty self) => self.Getter;

    /// <summary>The setter.</summary>
    [PyGetter("fset")]
    private static Value SetFunction(PyProperty self) => self.Setter;

    /// <summary>The deleter.</summary>
    [PyGetter("fdel")]
    private static Value DeleteFunction(PyProperty self) => self.Deleter;

    /// <summary>The documentation: the given one or that of the getter.</summary>
    [PyGetter("__doc__", Setter = nameof(SetDoc))]
    private static Value Doc(Vm vm, PyProperty self) =>
        !self.Doc.IsNone ? self.Doc
            : !InnerGetter(self).IsNone && Ops.TryFindAttribute(vm, InnerGetter(self), "__doc__", out var doc) ? doc
            : Value.None;

    /// <summary>The name of the attribute.</summary>
    [PyGetter("__name__", Setter = nameof(Rename))]
    private static Value Name(Vm vm, PyProperty self)
    {
        if (self.Name is { } name)
        {
            return Value.Str(name);
        }

        // A property may be the getter of another one.
        var getter = self.Getter;
        for (var i = 0; i < MaxInner && getter.Ref is PyProperty inner; i++)
        {
            if (inner.Name is { } known)
            {
                return Value.Str(known);
            }

            getter = inner.Getter;
        }

        return !getter.IsNone && getter.Ref is not PyProperty
            && Ops.TryFindAttribute(vm, getter, "__name__", out var text) ? text
            : Ops.FailAttribute(vm, Value.Of(self), "__name__");
    }

    private static Value Rename(Vm vm, PyProperty self, Value value)
    {
        if (!value.IsMissing && !Ops.TryText(value, out _))
        {
            return Raise.TypeError.FunctionName(vm, "__name__");
        }

        self.Name = Ops.TryText(value, out var name) ? name : null;
        return Value.None;
    }

    /// <summary>The getter; that of the innermost one where a property is the getter of another.</summary>
    private static Value InnerGetter(PyProperty property)
    {
        var getter = property.Getter;
        for (var i = 0; i < MaxInner && getter.Ref is PyProperty { Doc.IsNone: true } inner; i++)
        {
            getter = inner.Getter;
        }

        return getter.Ref is PyProperty { Doc.IsNone: true } ? Value.None : getter;
    }

    /// <summary>True when one of the functions is abstract.</summary>
    [PyGetter("__isabstractmethod__")]
    private static Value IsAbstract(Vm vm, PyProperty self)
    {
        // Properties of properties may be many at little depth: each look costs.
        if (!vm.ChargeWork(LookCost) || !vm.EnterRecursion(""))
        {
            return Value.Error;
        }

        var answer = IsAnyAbstract(vm, self);
        vm.LeaveRecursion();
        return answer;
    }

    private static Value IsAnyAbstract(Vm vm, PyProperty self)
    {
        foreach (var function in (ReadOnlySpan<Value>)[self.Getter, self.Setter, self.Deleter])
        {
            if (function.IsNone || !Ops.TryFindAttribute(vm, function, "__isabstractmethod__", out var mark))
            {
                continue;
            }

            if (!Ops.TryTruth(vm, mark, out var isAbstract))
            {
                return Value.Error;
            }

            if (isAbstract)
            {
                return Value.True;
            }
        }

        return Value.False;
    }

    private static void SetDoc(PyProperty self, Value value) => self.Doc = value.IsMissing ? Value.None : value;
}

/// <summary>Members of classmethod.</summary>
[PyType("classmethod")]
internal static partial class ClassMethodMethods
{
    /// <summary>__new__ has done everything.</summary>
    [PyMethod("__init__(function, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static void Init(PyClassMethod self, Value function)
    {
        _ = self;
        _ = function;
    }

    /// <summary>The function bound to a class.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyBoundMethod Get(PyClassMethod self, Value instance, Value owner) =>
        new(self.Function, owner.IsNone ? Value.Of(instance.Class) : owner);

    /// <summary>The function.</summary>
    [PyGetter("__func__")]
    private static Value Function(PyClassMethod self) => self.Function;

    /// <summary>The function.</summary>
    [PyGetter("__wrapped__")]
    private static Value Wrapped(PyClassMethod self) => self.Function;

    /// <summary>The name of the function.</summary>
    [PyGetter("__name__")]
    private static Value Name(Vm vm, PyClassMethod self) => Ops.GetAttribute(vm, self.Function, "__name__");

    /// <summary>The qualified name of the function.</summary>
    [PyGetter("__qualname__")]
    private static Value QualifiedName(Vm vm, PyClassMethod self) =>
        Ops.GetAttribute(vm, self.Function, "__qualname__");

    /// <summary>The module of the function.</summary>
    [PyGetter("__module__")]
    private static Value Module(Vm vm, PyClassMethod self) => Ops.GetAttribute(vm, self.Function, "__module__");

    /// <summary>The documentation of the function.</summary>
    [PyGetter("__doc__")]
    private static Value Doc(Vm vm, PyClassMethod self) => Ops.GetAttribute(vm, self.Function, "__doc__");

    /// <summary>The annotations of the function.</summary>
    [PyGetter("__annotations__")]
    private static Value Annotations(Vm vm, PyClassMethod self) =>
        Ops.GetAttribute(vm, self.Function, "__annotations__");

    /// <summary>True when the function is abstract.</summary>
    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(Vm vm, PyClassMethod self) =>
        Ops.TryFindAttribute(vm, Wrappers.Innermost(self.Function), "__isabstractmethod__", out var mark)
        && mark.IsTrue;
}

/// <summary>Members of staticmethod.</summary>
[PyType("staticmethod")]
internal static partial class StaticMethodMethods
{
    /// <summary>__new__ has done everything.</summary>
    [PyMethod("__init__(function, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static void Init(PyStaticMethod self, Value function)
    {
        _ = self;
        _ = function;
    }

    /// <summary>The function itself.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(PyStaticMethod self, Value instance, Value owner)
    {
        _ = instance;
        _ = owner;
        return self.Function;
    }

    /// <summary>The function.</summary>
    [PyGetter("__func__")]
    private static Value Function(PyStaticMethod self) => self.Function;

    /// <summary>The function.</summary>
    [PyGetter("__wrapped__")]
    private static Value Wrapped(PyStaticMethod self) => self.Function;

    /// <summary>The name of the function.</summary>
    [PyGetter("__name__")]
    private static Value Name(Vm vm, PyStaticMethod self) => Ops.GetAttribute(vm, self.Function, "__name__");

    /// <summary>The qualified name of the function.</summary>
    [PyGetter("__qualname__")]
    private static Value QualifiedName(Vm vm, PyStaticMethod self) =>
        Ops.GetAttribute(vm, self.Function, "__qualname__");

    /// <summary>The module of the function.</summary>
    [PyGetter("__module__")]
    private static Value Module(Vm vm, PyStaticMethod self) => Ops.GetAttribute(vm, self.Function, "__module__");

    /// <summary>The documentation of the function.</summary>
    [PyGetter("__doc__")]
    private static Value Doc(Vm vm, PyStaticMethod self) => Ops.GetAttribute(vm, self.Function, "__doc__");

    /// <summary>The annotations of the function.</summary>
    [PyGetter("__annotations__")]
    private static Value Annotations(Vm vm, PyStaticMethod self) =>
        Ops.GetAttribute(vm, self.Function, "__annotations__");

    /// <summary>True when the function is abstract.</summary>
    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(Vm vm, PyStaticMethod self) =>
        Ops.TryFindAttribute(vm, Wrappers.Innermost(self.Function), "__isabstractmethod__", out var mark)
        && mark.IsTrue;
}

/// <summary>Class methods and static methods around others.</summary>
internal static class Wrappers
{
    /// <summary>What is wrapped in the end.</summary>
    public static Value Innermost(Value function)
    {
        while (true)
        {
            switch (function.Ref)
            {
                case PyClassMethod method:
                    function = method.Function;
                    break;
                case PyStaticMethod method:
                    function = method.Function;
                    break;
                default:
                    return function;
            }
        }
    }
}
