using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Methods of mappingproxy: those of the dict behind it that change nothing.</summary>
[PyType("mappingproxy")]
internal static partial class MappingProxyMethods
{
    /// <summary>A view of a dict that changes nothing.</summary>
    [PyFunction("mappingproxy(mapping)", Style = CallStyle.Clinic, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value mapping) => mapping.Ref switch
    {
        PyDict dict => Value.Of(new PyMappingProxy(dict)),
        PyMappingProxy proxy => Value.Of(new PyMappingProxy(proxy.Names)),
        _ => vm.Fail(ExceptionTypes.TypeError,
            $"mappingproxy() argument must be a mapping, not {mapping.Class.Name}"),
    };

    /// <summary>mappingproxy[str, int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Subscript(PyType cls, Value @object) => Construction.Alias(cls, @object);

    /// <summary>The value of a key, or the default.</summary>
    [PyMethod("get(key, default=None, /)", Cost = Cost.Constant)]
    private static Value Get(Vm vm, PyMappingProxy self, Value key, Value @default) =>
        self.Names.TryGet(vm, key, out var value) switch
        {
            LookupResult.Found => value,
            LookupResult.Missing => @default,
            _ => Value.Error,
        };

    /// <summary>The keys.</summary>
    [PyMethod("keys()", Cost = Cost.Constant)]
    private static PyDictView Keys(PyMappingProxy self) => new(self.Names, DictPart.Keys);

    /// <summary>The values.</summary>
    [PyMethod("values()", Cost = Cost.Constant)]
    private static PyDictView Values(PyMappingProxy self) => new(self.Names, DictPart.Values);

    /// <summary>The pairs.</summary>
    [PyMethod("items()", Cost = Cost.Constant)]
    private static PyDictView Items(PyMappingProxy self) => new(self.Names, DictPart.Items);

    /// <summary>The keys, the last one first.</summary>
    [PyMethod("__reversed__()", Cost = Cost.Constant)]
    private static Value Reversed(Vm vm, PyMappingProxy self) =>
        vm.TailCall(Value.Of(BuiltinTypes.Reversed), Value.Of(self.Names));

    /// <summary>A copy as a dict.</summary>
    [PyMethod("copy()", Cost = Cost.Charged)]
    private static Value Copy(Vm vm, PyMappingProxy self) =>
        self.Names.Copy(vm) is { } copy ? Value.Of(copy) : Value.Error;
}

/// <summary>Attributes of modules.</summary>
[PyType("module")]
internal static partial class ModuleMethods
{
    /// <summary>A module that a program makes.</summary>
    [PyFunction("module(name, doc=None)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type, string name, Value doc)
    {
        if (!vm.Charge(600))
        {
            return Value.Error;
        }

        var module = PyModule.Make(name);
        module.Names.Set("__doc__", doc);
        var made = IntConstructor.Payload(type, Value.Of(module));
        if (made.Ref is PyPayloadInstance derived)
        {
            Describe(derived, name, doc);
        }

        return made;
    }

    /// <summary>Names a module of a class of a program.</summary>
    [PyMethod("__init__(name, doc=None)", Style = CallStyle.Def, Cost = Cost.Constant)]
    private static void Init(Value self, string name, Value doc)
    {
        if (self.Ref is PyPayloadInstance derived)
        {
            Describe(derived, name, doc);
        }
    }

    private static void Describe(PyPayloadInstance module, string name, in Value doc)
    {
        var names = module.UseDict();
        names.SetStr("__name__", Value.Str(name));
        names.SetStr("__doc__", doc);
        foreach (var absent in (ReadOnlySpan<string>)["__package__", "__loader__", "__spec__"])
        {
            names.SetStr(absent, Value.None);
        }
    }

    /// <summary>The name.</summary>
    [PyGetter("__name__", Setter = nameof(SetName))]
    private static Value Name(Vm vm, PyModule self) => self.Names.TryGet("__name__", out var name) ? name
        : Ops.FailAttribute(vm, Value.Of(self), "__name__");

    private static void SetName(PyModule self, Value value) => self.Names.Set("__name__", value);

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__")]
    private static Value Doc(PyModule self) => self.Names.TryGet("__doc__", out var doc) ? doc : Value.None;

    /// <summary>The variables.</summary>
    [PyGetter("__dict__")]
    private static PyDict Dict(PyModule self) => Builtins.AttributeNames.Of(self.Names);
}

/// <summary>The class of None.</summary>
[PyType("NoneType")]
internal static partial class NoneTypeMethods
{
    /// <summary>None.</summary>
    [PyFunction("NoneType()", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type)
    {
        _ = vm;
        _ = type;
        return Value.None;
    }
}

/// <summary>The class of Ellipsis.</summary>
[PyType("ellipsis")]
internal static partial class EllipsisTypeMethods
{
    /// <summary>Ellipsis.</summary>
    [PyFunction("ellipsis()", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type)
    {
        _ = vm;
        _ = type;
        return Value.Ellipsis;
    }
}

/// <summary>The class of NotImplemented.</summary>
[PyType("NotImplementedType")]
internal static partial class NotImplementedTypeMethods
{
    /// <summary>NotImplemented.</summary>
    [PyFunction("NotImplementedType()", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type)
    {
        _ = vm;
        _ = type;
        return Value.NotImplemented;
    }
}
