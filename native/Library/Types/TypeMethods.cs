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

/// <summary>Members of type.</summary>
[PyType("type")]
internal static partial class TypeMethods
{
    /// <summary>The class of a value, or a new class.</summary>
    [PyFunction("type(*args, **kwargs)", Cost = Cost.Charged)]
    private static Value New(Vm vm, PyType type, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        if (type == BuiltinTypes.Type && args.Length == 1 && kwargs.IsEmpty)
        {
            return Value.Of(args[0].Class);
        }

        if (args.Length != 3)
        {
            return type == BuiltinTypes.Type ? Raise.TypeError.TypeArguments(vm)
                : Raise.TypeError.TypeNewArguments(vm, args.Length);
        }

        if (!Ops.TryText(args[0], out _))
        {
            return Raise.TypeError.BadArgument(vm, "type.__new__", "argument 1", "str", args[0]);
        }

        if (args[1].Ref is not PyTuple)
        {
            return Raise.TypeError.BadArgument(vm, "type.__new__", "argument 2", "tuple", args[1]);
        }

        if (args[2].Ref is not PyDict)
        {
            return Raise.TypeError.BadArgument(vm, "type.__new__", "argument 3", "dict", args[2]);
        }

        var keywords = Value.Of(kwargs.Names ?? new PyDict());
        if (Ops.TextOf(args[0]).Contains('\0', StringComparison.Ordinal))
        {
            return Raise.ValueError.NullInTypeName(vm);
        }

        var module = vm.Unit.Globals.TryGet("__name__", out var name) || vm.Catalog.TryBuiltin("__name__", out name)
            ? name
            : Value.None;
        return vm.TailEmbedded("create_type", Value.Of(type), args[0], args[1], args[2], keywords, module);
    }

    /// <summary>Does nothing: __new__ has made the class.</summary>
    [PyMethod("__init__(*args, **kwargs)", Cost = Cost.Constant)]
    private static void Init(PyType self, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        _ = self;
        _ = args;
        _ = kwargs;
    }

    /// <summary>Makes an instance.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, PyType self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        self.IsUser
            ? vm.TailEmbedded(
                "construct", Value.Of(self), Value.Of(new PyTuple(args.ToArray())),
                    Value.Of(kwargs.Names ?? new PyDict()))
            : Forwarding.Call(vm, Value.Of(self), args, kwargs);

    /// <summary>The namespace a class body starts with.</summary>
    [PyMethod("__prepare__(*args, **kwargs)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static PyDict Prepare(PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs)
    {
        _ = cls;
        _ = args;
        _ = kwargs;
        return new PyDict();
    }

    /// <summary>isinstance() by the order of classes alone.</summary>
    [PyMethod("__instancecheck__(instance, /)", Cost = Cost.Constant)]
    private static bool InstanceCheck(PyType self, Value instance) => instance.Class.IsSubclassOf(self);

    /// <summary>issubclass() by the order of classes alone.</summary>
    [PyMethod("__subclasscheck__(subclass, /)", Cost = Cost.Constant)]
    private static bool SubclassCheck(PyType self, PyType subclass) => subclass.IsSubclassOf(self);

    /// <summary>The method resolution order.</summary>
    [PyMethod("mro()", Cost = Cost.Charged)]
    private static PyList Mro(PyType self) => new(OrderOf(self));

    /// <summary>Direct subclasses: builtin exceptions and bool, then classes of the program.</summary>
    [PyMethod("__subclasses__()", Cost = Cost.Charged)]
    private static PyList Subclasses(Vm vm, PyType self)
    {
        var found = new PyList();
        if (self == BuiltinTypes.Int)
        {
            found.Append(Value.Of(BuiltinTypes.Bool));
        }

        foreach (var type in ExceptionTypes.All)
        {
            if (Array.IndexOf(type.Bases, self) >= 0)
            {
                found.Append(Value.Of(type));
            }
        }

        foreach (var type in vm.Classes)
        {
            if (Array.IndexOf(type.Bases, self) >= 0)
            {
                found.Append(Value.Of(type));
            }
        }

        return found;
    }

    /// <summary>Names of the attributes.</summary>
    [PyMethod("__dir__()", Cost = Cost.Charged)]
    private static Value Dir(Vm vm, Value self) => Builtins.AttributeNames.Of(vm, self);

    /// <summary>The name.</summary>
    [PyGetter("__name__", Setter = nameof(SetName))]
    private static string Name(PyType self) => self.Name;

    /// <summary>The name with those of the surrounding classes and functions.</summary>
    [PyGetter("__qualname__", Setter = nameof(SetQualifiedName))]
    private static string QualifiedName(PyType self) => self.QualifiedName;

    /// <summary>The module.</summary>
    [PyGetter("__module__", Setter = nameof(SetModule))]
    private static Value Module(PyType self) =>
        !self.IsUser ? Value.Str(self.Module)
            : self.Namespace.TryGetStr("__module__", out var module) ? module
            : Value.Str("builtins");

    /// <summary>The direct bases.</summary>
    [PyGetter("__bases__", Setter = nameof(SetBases))]
    private static PyTuple Bases(PyType self)
    {
        var bases = new Value[self.Bases.Length];
        for (var i = 0; i < bases.Length; i++)
        {
            bases[i] = Value.Of(self.Bases[i]);
        }

        return new PyTuple(bases);
    }

    /// <summary>The base whose storage the class uses; None for object.</summary>
    [PyGetter("__base__")]
    private static PyType? Base(PyType self)
    {
        PyType? best = null;
        foreach (var parent in self.Bases)
        {
            best = best is null || (best.Layout == Layout.Object && parent.Layout != Layout.Object) ? parent : best;
        }

        return best;
    }

    /// <summary>The method resolution order.</summary>
    [PyGetter("__mro__")]
    private static PyTuple MroTuple(PyType self) => new(OrderOf(self));

    /// <summary>The attributes of the class itself.</summary>
    [PyGetter("__dict__")]
    private static PyMappingProxy Dict(PyType self) => new(self.Namespace);

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__", Setter = nameof(SetDoc))]
    private static Value Doc(Vm vm, PyType self) => !self.TryLookup("__doc__", out var doc) ? Value.None
        : doc.Ref is PyGetter
            ? Value.Str("The class of classes: type(object) gives one, type(name, bases, dict) makes one.")
        : doc.Ref is PyObject { Class: { IsUser: true } kind } and not PyType
            && vm.TryDunder(kind, SlotId.Get, out var get)
            ? vm.CallNested(get, doc, Value.None, Value.Of(self))
        : doc;

    /// <summary>Type parameters.</summary>
    [PyGetter("__type_params__", Setter = nameof(SetTypeParameters))]
    private static Value TypeParameters(PyType self) =>
        self.IsUser && self.Namespace.TryGetStr("__type_params__", out var parameters) ? parameters
            : Value.Of(PyTuple.Empty);

    private static Value SetBases(Vm vm, PyType self, Value value)
    {
        if (!CanChange(vm, self, "__bases__", value))
        {
            return Value.Error;
        }

        if (value.Ref is not PyTuple { Items: { Length: > 0 } items })
        {
            return Raise.TypeError.BasesValue(vm, self.Name, value);
        }

        var parents = new PyType[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Ref is not PyType parent)
            {
                return Raise.TypeError.BasesMember(vm, self.Name, items[i]);
            }

            if (parent.IsSubclassOf(self))
            {
                return Raise.TypeError.BasesCycle(vm);
            }

            if ((parent.Layout != self.Layout || !parent.IsUser) && Array.IndexOf(self.Bases, parent) < 0)
            {
                return Raise.TypeError.BasesLayout(vm, parent.Name, self.Name);
            }

            parents[i] = parent;
        }

        if (MethodOrder.Compute(vm, parents) is not { } order)
        {
            return Value.Error;
        }

        var before = new List<(PyType Type, PyType[] Order)> { (self, self.Mro.ToArray()) };
        self.SetMro([self, .. order]);
        foreach (var type in vm.Classes)
        {
            if (type == self || !type.IsSubclassOf(self))
            {
                continue;
            }

            if (MethodOrder.Compute(vm, type.Bases) is not { } inherited)
            {
                // A class cannot follow: all stay as they were.
                foreach (var (changed, old) in before)
                {
                    changed.SetMro(old);
                }

                return Value.Error;
            }

            before.Add((type, type.Mro.ToArray()));
            type.SetMro([type, .. inherited]);
        }

        self.Bases = parents;
        vm.ClassEpoch++;
        return Value.None;
    }

    private static Value SetDoc(Vm vm, PyType self, Value value) => SetEntry(vm, self, "__doc__", "__doc__", value);

    private static Value SetTypeParameters(Vm vm, PyType self, Value value) =>
        SetEntry(vm, self, "__type_params__", "__type_params__", value);

    private static Value SetEntry(Vm vm, PyType type, string name, string entry, in Value value)
    {
        if (!CanChange(vm, type, name, value))
        {
            return Value.Error;
        }

        type.Namespace.SetStr(entry, value);
        return Value.None;
    }

    private static Value[] OrderOf(PyType type)
    {
        var order = new Value[type.Mro.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = Value.Of(type.Mro[i]);
        }

        return order;
    }

    private static Value SetName(Vm vm, PyType self, Value value)
    {
        if (CanChange(vm, self, "__name__", value) && Ops.TryText(value, out var text))
        {
            if (text.Contains('\0', StringComparison.Ordinal))
            {
                return Raise.ValueError.NullInTypeName(vm);
            }

            self.Name = text;
            return Value.None;
        }

        return vm.Raised is null ? Raise.TypeError.TypeName(vm, "__name__", self.Name, value) : Value.Error;
    }

    private static Value SetQualifiedName(Vm vm, PyType self, Value value)
    {
        if (CanChange(vm, self, "__qualname__", value) && Ops.TryText(value, out var text))
        {
            self.QualifiedName = text;
            return Value.None;
        }

        return vm.Raised is null ? Raise.TypeError.TypeName(vm, "__qualname__", self.Name, value) : Value.Error;
    }

    private static Value SetModule(Vm vm, PyType self, Value value)
    {
        if (!CanChange(vm, self, "__module__", value))
        {
            return Value.Error;
        }

        self.Namespace.SetStr("__module__", value);
        return Value.None;
    }

    private static bool CanChange(Vm vm, PyType type, string name, in Value value)
    {
        if (!type.IsUser)
        {
            Raise.TypeError.ImmutableType(vm, name, type.FullName);
            return false;
        }

        if (value.IsMissing)
        {
            Raise.TypeError.CannotDelete(vm, name, type.Name);
            return false;
        }

        return true;
    }
}
