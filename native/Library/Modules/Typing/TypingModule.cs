using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Typing;

/// <summary>The native part of typing: what the machine itself knows of types.</summary>
[PyModule("typing")]
internal static partial class TypingModule
{
    [PyConstant("Generic")]
    private static PyType Generic => BuiltinTypes.Generic;

    [PyConstant("TypeVar")]
    private static PyType TypeVar => BuiltinTypes.TypeVar;

    [PyConstant("ParamSpec")]
    private static PyType ParamSpec => BuiltinTypes.ParamSpec;

    [PyConstant("ParamSpecArgs")]
    private static PyType ParamSpecArgs => BuiltinTypes.ParamSpecArgs;

    [PyConstant("ParamSpecKwargs")]
    private static PyType ParamSpecKwargs => BuiltinTypes.ParamSpecKwargs;

    [PyConstant("TypeVarTuple")]
    private static PyType TypeVarTuple => BuiltinTypes.TypeVarTuple;

    [PyConstant("TypeAliasType")]
    private static PyType TypeAlias => BuiltinTypes.TypeAlias;

    [PyConstant("Union")]
    private static PyType Union => BuiltinTypes.UnionType;

    [PyConstant("NoDefault")]
    private static PyTypingMark NoDefault => PyTypingMark.NoDefault;

    [PyConstant("Unpack")]
    private static PyTypingMark Unpack => PyTypingMark.Unpack;
}

/// <summary>Members of Generic.</summary>
[PyType("typing.Generic")]
internal static partial class GenericMethods
{
    /// <summary>Generic[T], or a generic class with type arguments.</summary>
    [PyMethod("__class_getitem__(params, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Charged)]
    private static Value Subscript(Vm vm, PyType cls, Value @params)
    {
        var given = @params.Ref as PyTuple ?? new PyTuple([@params]);
        if (cls == BuiltinTypes.Generic)
        {
            return OfGeneric(vm, given);
        }

        var parameters = cls.TryLookup("__parameters__", out var found) && found.Ref is PyTuple tuple
            ? tuple : PyTuple.Empty;
        return TypeArguments.TryAssign(vm, Value.Of(cls), parameters, @params, out var assigned)
            ? Value.Of(new PyGenericAlias(Value.Of(cls), Flat(parameters, assigned), BuiltinTypes.TypingAlias))
            : Value.Error;
    }

    /// <summary>Works out the type parameters of a new class.</summary>
    [PyMethod("__init_subclass__(*args, **kwargs)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value InitSubclass(Vm vm, PyType cls, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        vm.TailEmbedded("init_generic", Value.Of(cls), Value.Of(new PyTuple(args.ToArray())),
            Value.Of(kwargs.Names ?? new PyDict()));

    private static Value OfGeneric(Vm vm, PyTuple given)
    {
        if (given.Items.Length == 0)
        {
            return vm.Fail(ExceptionTypes.TypeError, "Parameter list to Generic[...] cannot be empty");
        }

        var arguments = TypeArguments.UnpackAll(given);
        if (TypeArguments.Parameters(vm, arguments.Items) is not { } parameters)
        {
            return Value.Error;
        }

        foreach (ref readonly var item in arguments.Items.AsSpan())
        {
            if (item.Ref is not (PyTypeParameter or PyGenericAlias { Origin.Ref: PyTypingMark }))
            {
                return vm.Fail(ExceptionTypes.TypeError,
                    "Parameters to Generic[...] must all be type variables or parameter specification variables.");
            }
        }

        return parameters.Items.Length < arguments.Items.Length
            ? vm.Fail(ExceptionTypes.TypeError, "Parameters to Generic[...] must all be unique")
            : TypeArguments.Generic(vm, arguments);
    }

    /// <summary>What a tuple of types received stands between the other arguments.</summary>
    private static PyTuple Flat(PyTuple parameters, Value[] assigned)
    {
        var index = Array.FindIndex(parameters.Items, static each => each.Class == BuiltinTypes.TypeVarTuple);
        return new PyTuple(index < 0 || assigned[index].Ref is not PyTuple several ? assigned
            : [.. assigned[..index], .. several.Items, .. assigned[(index + 1)..]]);
    }
}

/// <summary>Members of the name of a type.</summary>
[PyType("typing.TypeAliasType")]
internal static partial class TypeAliasMethods
{
    /// <summary>A name for a type, made by hand.</summary>
    [PyFunction("TypeAliasType(name, value, *, type_params=())", Style = CallStyle.Clinic, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, string name, Value value, Value typeParams) =>
        typeParams.Ref is not PyTuple parameters
            ? vm.Fail(ExceptionTypes.TypeError, "type_params must be a tuple")
            : Value.Of(new PyTypeAlias(name, parameters, new LazyValue(Value.Missing, value))
            {
                Module = TypeParameterParts.Module(vm),
            });

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyTypeAlias self) => self.Name;

    /// <summary>The module.</summary>
    [PyGetter("__module__")]
    private static Value Module(PyTypeAlias self) => self.Module;

    /// <summary>The type.</summary>
    [PyGetter("__value__")]
    private static Value Content(Vm vm, PyTypeAlias self) => self.Content.Get(vm);

    /// <summary>The function that gives the type.</summary>
    [PyGetter("evaluate_value")]
    private static Value Evaluate(PyTypeAlias self) => TypeParameterParts.Evaluator(self.Content);

    /// <summary>The type parameters.</summary>
    [PyGetter("__type_params__")]
    private static PyTuple TypeParameters(PyTypeAlias self) => self.Parameters;

    /// <summary>The type parameters, tuples of types unpacked.</summary>
    [PyGetter("__parameters__")]
    private static PyTuple Parameters(PyTypeAlias self) => TypeArguments.UnpackAll(self.Parameters);
}

/// <summary>Members of P.args.</summary>
[PyType("typing.ParamSpecArgs")]
internal static partial class ParamSpecArgsMethods
{
    /// <summary>The parameter specification.</summary>
    [PyGetter("__origin__")]
    private static PyTypeParameter Origin(PyParameterPart self) => self.Origin;
}

/// <summary>Members of P.kwargs.</summary>
[PyType("typing.ParamSpecKwargs")]
internal static partial class ParamSpecKwargsMethods
{
    /// <summary>The parameter specification.</summary>
    [PyGetter("__origin__")]
    private static PyTypeParameter Origin(PyParameterPart self) => self.Origin;
}
