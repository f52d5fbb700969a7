using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Typing;

/// <summary>Members of TypeVar.</summary>
[PyType("typing.TypeVar")]
internal static partial class TypeVarMethods
{
    /// <summary>A type variable made by hand.</summary>
    [PyFunction("TypeVar(name, *constraints, bound=None, default=<unrepresentable>, covariant=False, "
        + "contravariant=False, infer_variance=False)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, string name, ReadOnlySpan<Value> constraints, Value bound,
        Value @default, bool covariant, bool contravariant, bool inferVariance)
    {
        if (TypeParameterParts.Variance(vm, covariant, contravariant, inferVariance) is not { } variance)
        {
            return Value.Error;
        }

        if (constraints.Length == 1)
        {
            return vm.Fail(ExceptionTypes.TypeError, "A single constraint is not allowed");
        }

        if (constraints.Length > 0 && !bound.IsNone)
        {
            return vm.Fail(ExceptionTypes.TypeError, "Constraints cannot be combined with bound=...");
        }

        return Value.Of(new PyTypeParameter(cls, name)
        {
            Variance = variance,
            Bound = bound.IsNone ? LazyValue.Absent : new LazyValue(Value.Missing, bound),
            Constraints = constraints.Length == 0 ? LazyValue.Absent
                : new LazyValue(Value.Missing, Value.Of(new PyTuple(constraints.ToArray()))),
            Default = TypeParameterParts.Given(@default),
            Module = TypeParameterParts.Module(vm),
        });
    }

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyTypeParameter self) => self.Name;

    /// <summary>The module.</summary>
    [PyGetter("__module__")]
    private static Value Module(PyTypeParameter self) => self.Module;

    /// <summary>The upper bound, or None.</summary>
    [PyGetter("__bound__")]
    private static Value Bound(Vm vm, PyTypeParameter self) =>
        self.Bound.IsPresent ? self.Bound.Get(vm) : Value.None;

    /// <summary>The types it is restricted to.</summary>
    [PyGetter("__constraints__")]
    private static Value Constraints(Vm vm, PyTypeParameter self) =>
        self.Constraints.IsPresent ? self.Constraints.Get(vm) : Value.Of(PyTuple.Empty);

    /// <summary>The default, or NoDefault.</summary>
    [PyGetter("__default__")]
    private static Value Default(Vm vm, PyTypeParameter self) => TypeParameterParts.Default(vm, self);

    /// <summary>The function that gives the bound, or None.</summary>
    [PyGetter("evaluate_bound")]
    private static Value EvaluateBound(PyTypeParameter self) => TypeParameterParts.Evaluator(self.Bound);

    /// <summary>The function that gives the constraints, or None.</summary>
    [PyGetter("evaluate_constraints")]
    private static Value EvaluateConstraints(PyTypeParameter self) => TypeParameterParts.Evaluator(self.Constraints);

    /// <summary>The function that gives the default, or None.</summary>
    [PyGetter("evaluate_default")]
    private static Value EvaluateDefault(PyTypeParameter self) => TypeParameterParts.Evaluator(self.Default);

    /// <summary>Whether it varies with its argument.</summary>
    [PyGetter("__covariant__")]
    private static bool IsCovariant(PyTypeParameter self) => self.Variance == Variance.Covariant;

    /// <summary>Whether it varies against its argument.</summary>
    [PyGetter("__contravariant__")]
    private static bool IsContravariant(PyTypeParameter self) => self.Variance == Variance.Contravariant;

    /// <summary>Whether its uses show how it varies.</summary>
    [PyGetter("__infer_variance__")]
    private static bool IsInferred(PyTypeParameter self) => self.Variance == Variance.Inferred;

    /// <summary>True with a default.</summary>
    [PyMethod("has_default()", Cost = Cost.Constant)]
    private static bool HasDefault(PyTypeParameter self) => self.Default.IsPresent;

    /// <summary>Refuses to be a base class.</summary>
    [PyMethod("__mro_entries__(bases, /)", Cost = Cost.Constant)]
    private static Value MroEntries(Vm vm, PyTypeParameter self, Value bases) =>
        vm.Fail(ExceptionTypes.TypeError, "Cannot subclass an instance of TypeVar");
}

/// <summary>Members of ParamSpec.</summary>
[PyType("typing.ParamSpec")]
internal static partial class ParamSpecMethods
{
    /// <summary>A parameter specification made by hand.</summary>
    [PyFunction("ParamSpec(name, *, bound=None, default=<unrepresentable>, covariant=False, contravariant=False, "
        + "infer_variance=False)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, string name, Value bound, Value @default, bool covariant,
        bool contravariant, bool inferVariance) =>
        TypeParameterParts.Variance(vm, covariant, contravariant, inferVariance) is not { } variance ? Value.Error
            : Value.Of(new PyTypeParameter(cls, name)
            {
                Variance = variance,
                Bound = bound.IsNone ? LazyValue.Absent : new LazyValue(Value.Missing, bound),
                Default = TypeParameterParts.Given(@default),
                Module = TypeParameterParts.Module(vm),
            });

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyTypeParameter self) => self.Name;

    /// <summary>The module.</summary>
    [PyGetter("__module__")]
    private static Value Module(PyTypeParameter self) => self.Module;

    /// <summary>The upper bound, or None.</summary>
    [PyGetter("__bound__")]
    private static Value Bound(Vm vm, PyTypeParameter self) =>
        self.Bound.IsPresent ? self.Bound.Get(vm) : Value.None;

    /// <summary>The default, or NoDefault.</summary>
    [PyGetter("__default__")]
    private static Value Default(Vm vm, PyTypeParameter self) => TypeParameterParts.Default(vm, self);

    /// <summary>The function that gives the default, or None.</summary>
    [PyGetter("evaluate_default")]
    private static Value EvaluateDefault(PyTypeParameter self) => TypeParameterParts.Evaluator(self.Default);

    /// <summary>Whether it varies with its argument.</summary>
    [PyGetter("__covariant__")]
    private static bool IsCovariant(PyTypeParameter self) => self.Variance == Variance.Covariant;

    /// <summary>Whether it varies against its argument.</summary>
    [PyGetter("__contravariant__")]
    private static bool IsContravariant(PyTypeParameter self) => self.Variance == Variance.Contravariant;

    /// <summary>Whether its uses show how it varies.</summary>
    [PyGetter("__infer_variance__")]
    private static bool IsInferred(PyTypeParameter self) => self.Variance == Variance.Inferred;

    /// <summary>The positional arguments.</summary>
    [PyGetter("args")]
    private static PyParameterPart Arguments(PyTypeParameter self) => new(BuiltinTypes.ParamSpecArgs, self);

    /// <summary>The keyword arguments.</summary>
    [PyGetter("kwargs")]
    private static PyParameterPart KeywordArguments(PyTypeParameter self) => new(BuiltinTypes.ParamSpecKwargs, self);

    /// <summary>True with a default.</summary>
    [PyMethod("has_default()", Cost = Cost.Constant)]
    private static bool HasDefault(PyTypeParameter self) => self.Default.IsPresent;

    /// <summary>Refuses to be a base class.</summary>
    [PyMethod("__mro_entries__(bases, /)", Cost = Cost.Constant)]
    private static Value MroEntries(Vm vm, PyTypeParameter self, Value bases) =>
        vm.Fail(ExceptionTypes.TypeError, "Cannot subclass an instance of ParamSpec");
}

/// <summary>Members of TypeVarTuple.</summary>
[PyType("typing.TypeVarTuple")]
internal static partial class TypeVarTupleMethods
{
    /// <summary>A tuple of type variables made by hand.</summary>
    [PyFunction("TypeVarTuple(name, *, default=<unrepresentable>)", Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, string name, Value @default) =>
        Value.Of(new PyTypeParameter(cls, name)
        {
            Default = TypeParameterParts.Given(@default),
            Module = TypeParameterParts.Module(vm),
        });

    /// <summary>The name.</summary>
    [PyGetter("__name__")]
    private static string Name(PyTypeParameter self) => self.Name;

    /// <summary>The module.</summary>
    [PyGetter("__module__")]
    private static Value Module(PyTypeParameter self) => self.Module;

    /// <summary>The default, or NoDefault.</summary>
    [PyGetter("__default__")]
    private static Value Default(Vm vm, PyTypeParameter self) => TypeParameterParts.Default(vm, self);

    /// <summary>The function that gives the default, or None.</summary>
    [PyGetter("evaluate_default")]
    private static Value EvaluateDefault(PyTypeParameter self) => TypeParameterParts.Evaluator(self.Default);

    /// <summary>True with a default.</summary>
    [PyMethod("has_default()", Cost = Cost.Constant)]
    private static bool HasDefault(PyTypeParameter self) => self.Default.IsPresent;

    /// <summary>Refuses to be a base class.</summary>
    [PyMethod("__mro_entries__(bases, /)", Cost = Cost.Constant)]
    private static Value MroEntries(Vm vm, PyTypeParameter self, Value bases) =>
        vm.Fail(ExceptionTypes.TypeError, "Cannot subclass an instance of TypeVarTuple");
}

/// <summary>What the three kinds of type parameters have in common.</summary>
internal static class TypeParameterParts
{
    /// <summary>The default, or NoDefault.</summary>
    public static Value Default(Vm vm, PyTypeParameter parameter) => parameter.Default.IsPresent
        ? parameter.Default.Get(vm)
        : Value.Of(PyTypingMark.NoDefault);

    /// <summary>The function behind a part, or None.</summary>
    public static Value Evaluator(in LazyValue part) => part.Evaluator.IsMissing ? Value.None : part.Evaluator;

    /// <summary>A default as a constructor got it.</summary>
    public static LazyValue Given(in Value value) => value.IsMissing || value.Ref == PyTypingMark.NoDefault
        ? LazyValue.Absent
        : new LazyValue(Value.Missing, value);

    /// <summary>The name of the running module, or None.</summary>
    public static Value Module(Vm vm) =>
        vm.Unit.Globals.TryGet("__name__", out var name) || vm.Catalog.TryBuiltin("__name__", out name)
            ? name : Value.None;

    /// <summary>The variance that three flags mean; null: they exclude each other and the error is raised.</summary>
    public static Variance? Variance(Vm vm, bool isCovariant, bool isContravariant, bool isInferred)
    {
        if (isCovariant && isContravariant)
        {
            vm.Fail(ExceptionTypes.ValueError, "Bivariant types are not supported.");
            return null;
        }

        if (isInferred && (isCovariant || isContravariant))
        {
            vm.Fail(ExceptionTypes.ValueError, "Variance cannot be specified with infer_variance.");
            return null;
        }

        return isCovariant ? Runtime.Objects.Variance.Covariant
            : isContravariant ? Runtime.Objects.Variance.Contravariant
            : isInferred ? Runtime.Objects.Variance.Inferred
            : Runtime.Objects.Variance.Invariant;
    }
}
