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
    /// <summary>A copy with another getter.</summary>
    [PyMethod("getter(fget, /)", Cost = Cost.Constant)]
    private static PyProperty Getter(PyProperty self, Value fget) =>
        new(fget, self.Setter, self.Deleter, self.Doc) { Name = self.Name };

    /// <summary>A copy with another setter.</summary>
    [PyMethod("setter(fset, /)", Cost = Cost.Constant)]
    private static PyProperty Setter(PyProperty self, Value fset) =>
        new(self.Getter, fset, self.Deleter, self.Doc) { Name = self.Name };

    /// <summary>A copy with another deleter.</summary>
    [PyMethod("deleter(fdel, /)", Cost = Cost.Constant)]
    private static PyProperty Deleter(PyProperty self, Value fdel) =>
        new(self.Getter, self.Setter, fdel, self.Doc) { Name = self.Name };

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
    [PyMethod("__set_name__(owner, name, /)", Cost = Cost.Constant)]
    private static void SetName(PyProperty self, Value owner, string name)
    {
        _ = owner;
        self.Name = name;
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
            : !self.Getter.IsNone && Ops.TryFindAttribute(vm, self.Getter, "__doc__", out var doc) ? doc
            : Value.None;

    /// <summary>The name of the attribute.</summary>
    [PyGetter("__name__")]
    private static Value Name(Vm vm, PyProperty self) =>
        self.Name is { } name ? Value.Str(name)
            : !self.Getter.IsNone && Ops.TryFindAttribute(vm, self.Getter, "__name__", out var text) ? text
            : Ops.FailAttribute(vm, Value.Of(self), "__name__");

    /// <summary>True when one of the functions is abstract.</summary>
    [PyGetter("__isabstractmethod__")]
    private static Value IsAbstract(Vm vm, PyProperty self)
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

    /// <summary>True when the function is abstract.</summary>
    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(Vm vm, PyClassMethod self) =>
        Ops.TryFindAttribute(vm, self.Function, "__isabstractmethod__", out var mark) && mark.IsTrue;
}

/// <summary>Members of staticmethod.</summary>
[PyType("staticmethod")]
internal static partial class StaticMethodMethods
{
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

    /// <summary>True when the function is abstract.</summary>
    [PyGetter("__isabstractmethod__")]
    private static bool IsAbstract(Vm vm, PyStaticMethod self) =>
        Ops.TryFindAttribute(vm, self.Function, "__isabstractmethod__", out var mark) && mark.IsTrue;
}
