using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Types;

/// <summary>Members of list[int] and the like.</summary>
[PyType("types.GenericAlias")]
internal static partial class GenericAliasMethods
{
    /// <summary>An alias made by hand.</summary>
    [PyFunction("GenericAlias(origin, args, /)", Cost = Cost.Constant)]
    private static Value New(PyType cls, Value origin, Value args) =>
        Value.Of(new PyGenericAlias(origin, args.Ref as PyTuple ?? new PyTuple([args])));

    /// <summary>The class.</summary>
    [PyGetter("__origin__")]
    private static Value Origin(PyGenericAlias self) => self.Origin;

    /// <summary>The type arguments.</summary>
    [PyGetter("__args__")]
    private static PyTuple Arguments(PyGenericAlias self) => self.Arguments;

    /// <summary>The type parameters among the arguments.</summary>
    [PyGetter("__parameters__")]
    private static Value Parameters(Vm vm, PyGenericAlias self) =>
        self.Parameters(vm) is { } parameters ? Value.Of(parameters) : Value.Error;

    /// <summary>Whether it was written with a star.</summary>
    [PyGetter("__unpacked__")]
    private static bool IsUnpacked(PyGenericAlias self) => self.IsUnpacked;

    /// <summary>The base that stands for it in a class statement.</summary>
    [PyMethod("__mro_entries__(bases, /)", Cost = Cost.Constant)]
    private static PyTuple MroEntries(PyGenericAlias self, Value bases) => new([self.Origin]);
}

/// <summary>Members of Stack[int] of a generic class.</summary>
[PyType("typing._GenericAlias")]
internal static partial class TypingAliasMethods
{
    /// <summary>The class.</summary>
    [PyGetter("__origin__")]
    private static Value Origin(PyGenericAlias self) => self.Origin;

    /// <summary>The type arguments.</summary>
    [PyGetter("__args__")]
    private static PyTuple Arguments(PyGenericAlias self) => self.Arguments;

    /// <summary>The type parameters among the arguments.</summary>
    [PyGetter("__parameters__")]
    private static Value Parameters(Vm vm, PyGenericAlias self) =>
        self.Parameters(vm) is { } parameters ? Value.Of(parameters) : Value.Error;

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static Value Name(Vm vm, PyGenericAlias self) => OfOrigin(vm, self, "__name__");

    /// <summary>The name with those around.</summary>
    [PyGetter("__qualname__")]
    private static Value QualifiedName(Vm vm, PyGenericAlias self) => OfOrigin(vm, self, "__qualname__");

    /// <summary>The name under which typing knows it, or None.</summary>
    [PyGetter("_name")]
    private static Value ShortName(PyGenericAlias self) => self.Name is { } name ? Value.Str(name) : Value.None;

    /// <summary>What Annotated adds.</summary>
    [PyGetter("__metadata__")]
    private static Value Metadata(Vm vm, PyGenericAlias self) => self.Metadata is { } metadata ? Value.Of(metadata)
        : Runtime.Operations.Operations.FailAttribute(vm, Value.Of(self), "__metadata__");

    private static Value OfOrigin(Vm vm, PyGenericAlias self, string name) =>
        self.Metadata is not null ? Value.Str("Annotated")
            : self.Name is { } own ? Value.Str(own)
            : Runtime.Operations.Operations.TryFindAttribute(vm, self.Origin, name, out var value) ? value
            : Runtime.Operations.Operations.FailAttribute(vm, Value.Of(self), name);

    /// <summary>The base that stands for it: Generic itself only where nothing brings it.</summary>
    [PyMethod("__mro_entries__(bases, /)", Cost = Cost.Linear)]
    private static PyTuple MroEntries(PyGenericAlias self, PyTuple bases)
    {
        if (self.Origin.Ref == BuiltinTypes.Generic)
        {
            var index = Array.FindIndex(bases.Items, each => each.Ref == self);
            foreach (ref readonly var later in bases.Items.AsSpan(index + 1))
            {
                if (later.Ref is PyGenericAlias { IsTyping: true } && later.Ref != self)
                {
                    return PyTuple.Empty;
                }
            }
        }

        return self.Name is not null && !HasGeneric(self, bases)
            ? new PyTuple([self.Origin, Value.Of(BuiltinTypes.Generic)]) : new PyTuple([self.Origin]);
    }

    /// <summary>True when another base makes a class generic.</summary>
    private static bool HasGeneric(PyGenericAlias alias, PyTuple bases)
    {
        foreach (ref readonly var other in bases.Items.AsSpan())
        {
            if (other.Ref != alias && (other.Ref is PyGenericAlias { IsTyping: true }
                || (other.Ref is PyType type && type.IsSubclassOf(BuiltinTypes.Generic))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Refuses isinstance().</summary>
    [PyMethod("__instancecheck__(instance, /)", Cost = Cost.Constant)]
    private static Value InstanceCheck(Vm vm, PyGenericAlias self, Value instance) => Refuse(vm);

    /// <summary>Refuses issubclass().</summary>
    [PyMethod("__subclasscheck__(subclass, /)", Cost = Cost.Constant)]
    private static Value SubclassCheck(Vm vm, PyGenericAlias self, Value subclass) => Refuse(vm);

    private static Value Refuse(Vm vm) => vm.Fail(ExceptionTypes.TypeError,
        "Subscripted generics cannot be used with class and instance checks");
}

/// <summary>Members of int | str.</summary>
[PyType("typing.Union")]
internal static partial class UnionMethods
{
    /// <summary>Union[int, str].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value Subscript(Vm vm, PyType cls, Value @object)
    {
        var members = (@object.Ref as PyTuple)?.Items ?? [@object];
        foreach (ref readonly var member in members.AsSpan())
        {
            if (member.IsStr)
            {
                // A subscript is no call: there is no window to hand over.
                var union = Value.Of(vm.Catalog.Embedded(vm, "union_of"));
                return vm.CallNested(union, Value.Of(new PyTuple(members)));
            }
        }

        return members.Length == 0
            ? vm.Fail(ExceptionTypes.TypeError, "Cannot take a Union of no types.")
            : TypeUnions.MakeOf(vm, members);
    }

    /// <summary>The class of unions.</summary>
    [PyGetter("__origin__")]
    private static PyType Origin(PyUnion self) => BuiltinTypes.UnionType;

    /// <summary>The members.</summary>
    [PyGetter("__args__")]
    private static PyTuple Arguments(PyUnion self) => self.Arguments;

    /// <summary>The type parameters among the members.</summary>
    [PyGetter("__parameters__")]
    private static Value Parameters(Vm vm, PyUnion self) =>
        self.Parameters(vm) is { } parameters ? Value.Of(parameters) : Value.Error;

    /// <summary>The name of the class.</summary>
    [PyGetter("__name__")]
    private static string Name(PyUnion self) => "Union";

    /// <summary>The name of the class.</summary>
    [PyGetter("__qualname__")]
    private static string QualifiedName(PyUnion self) => "Union";

    /// <summary>Refuses to be a base class.</summary>
    [PyMethod("__mro_entries__(bases, /)", Cost = Cost.Charged)]
    private static Value MroEntries(Vm vm, PyUnion self, Value bases) => vm.Fail(ExceptionTypes.TypeError,
        "Cannot subclass " + Runtime.Operations.Operations.SafeRepr(vm, Value.Of(self)));
}
