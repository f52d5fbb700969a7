using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Members of functions defined in Python.</summary>
[PyType("function")]
internal static partial class FunctionMethods
{
    /// <summary>A function from the code of another one, for the same module.</summary>
    [PyFunction("function(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
        Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType type, PyCode code, Value globals, Value name, Value argdefs, Value closure,
        Value kwdefaults)
    {
        _ = type;
        var wanted = code.Code.FreeNames.Length;
        var cells = closure.Ref is PyTuple tuple ? tuple.Items : [];
        var problem = globals.Ref is not PyDict
            ? $"function() argument 'globals' must be dict, not {globals.Class.FullName}"
            : vm.Unit.Unit != code.Code.Unit || (globals.Ref as PyGlobals)?.Variables != vm.Unit.Globals
                ? "function() argument 'globals' must be those of the module that has the code"
            : !name.IsNone && !name.IsStr ? "arg 3 (name) must be None or string"
            : !argdefs.IsNone && argdefs.Ref is not PyTuple ? "arg 4 (defaults) must be None or tuple"
            : (closure.IsNone ? wanted > 0 : closure.Ref is not PyTuple)
                ? wanted > 0 ? "arg 5 (closure) must be tuple" : "arg 5 (closure) must be None or tuple"
            : !kwdefaults.IsNone && kwdefaults.Ref is not PyDict ? "arg 6 (kwdefaults) must be None or dict"
            : Array.Find(cells, static cell => cell.Ref is not PyCell) is { IsMissing: false, Ref: not null } other
                ? $"arg 5 (closure) expected cell, found {other.Class.FullName}"
            : null;
        if (problem is not null)
        {
            return vm.Fail(ExceptionTypes.TypeError, problem);
        }

        if (cells.Length != wanted)
        {
            return vm.Fail(ExceptionTypes.ValueError,
                $"{code.Code.Name} requires closure of length {wanted}, not {cells.Length}");
        }

        var made = new PyFunction(code.Code, vm.Unit, Array.ConvertAll(cells, static cell => (PyCell)cell.Ref!))
        {
            Defaults = argdefs.Ref as PyTuple,
            KeywordDefaults = kwdefaults.Ref as PyDict,
        };
        made.Name = name.IsStr ? name.AsStr : made.Name;
        return Value.Of(made);
    }

    /// <summary>Calls it.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, self, args, kwargs);

    /// <summary>The name.</summary>
    [PyGetter("__name__", Setter = nameof(SetName))]
    private static Value Name(Value self) =>
        self.Ref is PyExternalFunction external
            ? Value.Str(external.ShownName) : Value.Str(((PyFunction)self.Ref!).Name);

    /// <summary>The name with those of the surrounding classes and functions.</summary>
    [PyGetter("__qualname__", Setter = nameof(SetQualifiedName))]
    private static Value QualifiedName(Value self) =>
        self.Ref is PyExternalFunction external
            ? Value.Str(external.ShownName) : Value.Str(((PyFunction)self.Ref!).QualifiedName);

    /// <summary>The documentation.</summary>
    [PyGetter("__doc__", Setter = nameof(SetDoc))]
    private static Value Doc(Value self) => self.Ref is not PyFunction function ? Value.None
        : Kept(function, "__doc__", out var doc) ? doc
        : function.Code.DocString is { } text ? Value.Str(text)
        : Value.None;

    /// <summary>The module.</summary>
    [PyGetter("__module__", Setter = nameof(SetModule))]
    private static Value Module(Value self) => self.Ref is not PyFunction function ? Value.None
        : Kept(function, "__module__", out var module) ? module
        : function.Unit.Globals.TryGet("__name__", out module)
            || Catalog.Instance.TryBuiltin("__name__", out module) ? module
        : Value.None;

    /// <summary>Defaults of positional parameters.</summary>
    [PyGetter("__defaults__", Setter = nameof(SetDefaults))]
    private static PyTuple? Defaults(PyFunction self) => self.Defaults;

    /// <summary>Defaults of keyword-only parameters.</summary>
    [PyGetter("__kwdefaults__", Setter = nameof(SetKeywordDefaults))]
    private static PyDict? KeywordDefaults(PyFunction self) => self.KeywordDefaults;

    /// <summary>The function bound to an instance.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(PyFunction self, Value instance, Value owner)
    {
        _ = owner;
        return instance.IsNone ? Value.Of(self) : Value.Of(new PyBoundMethod(Value.Of(self), instance));
    }

    /// <summary>Names and counts of the parameters.</summary>
    [PyGetter("__code__")]
    private static Value Code(PyFunction self)
    {
        if (!Kept(self, "__code__", out var code))
        {
            code = Value.Of(new PyCode(self.Code));
            Keep(self, "__code__", code);
        }

        return code;
    }

    /// <summary>The variables of surrounding functions.</summary>
    [PyGetter("__closure__")]
    private static PyTuple? Closure(PyFunction self)
    {
        var cells = new Value[self.Closure.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = Value.Of(self.Closure[i]);
        }

        return cells.Length == 0 ? null : new PyTuple(cells);
    }

    /// <summary>Type parameters.</summary>
    [PyGetter("__type_params__", Setter = nameof(SetTypeParameters))]
    private static Value TypeParameters(PyFunction self) =>
        Kept(self, "__type_params__", out var parameters) ? parameters : Value.Of(PyTuple.Empty);

    /// <summary>Variables of the module.</summary>
    [PyGetter("__globals__")]
    private static PyDict GlobalNames(PyFunction self) => Builtins.AttributeNames.Of(self.Unit.Globals);

    /// <summary>The function that makes the annotations.</summary>
    [PyGetter("__annotate__", Setter = nameof(SetAnnotate))]
    private static Value Annotate(PyFunction self) => Kept(self, "__annotate__", out var annotate)
        ? annotate : Value.None;

    /// <summary>Annotations of the parameters.</summary>
    [PyGetter("__annotations__", Setter = nameof(SetAnnotations))]
    private static Value Annotations(Vm vm, PyFunction self)
    {
        if (Kept(self, "__annotations__", out var annotations))
        {
            return annotations;
        }

        annotations = Kept(self, "__annotate__", out var annotate) && !annotate.IsNone
            ? vm.CallNested(annotate, Value.Int(1))
            : Value.Of(new PyDict());
        if (!annotations.IsError)
        {
            Keep(self, "__annotations__", annotations);
        }

        return annotations;
    }

    private static Value SetName(Vm vm, PyFunction self, Value value)
    {
        if (!Ops.TryText(value, out var name))
        {
            return Raise.TypeError.FunctionName(vm, "__name__");
        }

        self.Name = name;
        return Value.None;
    }

    private static Value SetQualifiedName(Vm vm, PyFunction self, Value value)
    {
        if (!Ops.TryText(value, out var name))
        {
            return Raise.TypeError.FunctionName(vm, "__qualname__");
        }

        self.QualifiedName = name;
        return Value.None;
    }

    private static void SetDoc(PyFunction self, Value value) => Keep(self, "__doc__", value);

    private static void SetModule(PyFunction self, Value value) => Keep(self, "__module__", value);

    private static Value SetAnnotate(Vm vm, PyFunction self, Value value)
    {
        if (value.IsMissing)
        {
            return vm.Fail(ExceptionTypes.TypeError, "__annotate__ cannot be deleted");
        }

        if (!value.IsNone)
        {
            if (!Builtins.BuiltinsModule.IsCallable(value))
            {
                return Raise.TypeError.AnnotateValue(vm);
            }

            self.Details?.RemoveStr("__annotations__");
        }

        Keep(self, "__annotate__", value);
        return Value.None;
    }

    private static Value SetAnnotations(Vm vm, PyFunction self, Value value)
    {
        if (value.IsMissing || value.IsNone)
        {
            self.Details?.RemoveStr("__annotations__");
        }
        else if (value.Ref is PyDict)
        {
            Keep(self, "__annotations__", value);
        }
        else
        {
            return vm.Fail(ExceptionTypes.TypeError, "__annotations__ must be set to a dict object");
        }

        Keep(self, "__annotate__", Value.None);
        return Value.None;
    }

    private static Value SetTypeParameters(Vm vm, PyFunction self, Value value)
    {
        if (value.Ref is not PyTuple)
        {
            return vm.Fail(ExceptionTypes.TypeError, "__type_params__ must be set to a tuple");
        }

        Keep(self, "__type_params__", value);
        return Value.None;
    }

    private static Value SetDefaults(Vm vm, PyFunction self, Value value)
    {
        if (value.Ref is not PyTuple && !value.IsNone && !value.IsMissing)
        {
            return Raise.TypeError.FunctionDefaults(vm, "__defaults__", "tuple");
        }

        self.Defaults = value.Ref as PyTuple;
        return Value.None;
    }

    private static Value SetKeywordDefaults(Vm vm, PyFunction self, Value value)
    {
        if (value.Ref is not PyDict && !value.IsNone && !value.IsMissing)
        {
            return Raise.TypeError.FunctionDefaults(vm, "__kwdefaults__", "dict");
        }

        self.KeywordDefaults = value.Ref as PyDict;
        return Value.None;
    }

    private static bool Kept(PyFunction function, string name, out Value value)
    {
        value = Value.None;
        return function.Details is { } names && names.TryGetStr(name, out value);
    }

    private static void Keep(PyFunction function, string name, in Value value) =>
        (function.Details ??= new PyDict()).SetStr(name, value.IsMissing ? Value.None : value);
}

/// <summary>Members of bound methods.</summary>
[PyType("method")]
internal static partial class BoundMethodMethods
{
    /// <summary>A callable with its first argument.</summary>
    [PyFunction("method(function, instance, /)", Style = CallStyle.Clinic, Cost = Cost.Constant)]
    private static Value New(Vm vm, PyType cls, Value function, Value instance) =>
        !Builtins.BuiltinsModule.IsCallable(function)
            ? vm.Fail(ExceptionTypes.TypeError, "first argument must be callable")
            : instance.IsNone ? vm.Fail(ExceptionTypes.TypeError, "instance must not be None")
            : Value.Of(new PyBoundMethod(function, instance));

    /// <summary>Calls it.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, self, args, kwargs);

    /// <summary>A method is bound already.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(PyBoundMethod self, Value instance, Value owner)
    {
        _ = instance;
        _ = owner;
        return Value.Of(self);
    }

    /// <summary>The function.</summary>
    [PyGetter("__func__")]
    private static Value Function(PyBoundMethod self) => self.Function;

    /// <summary>The first argument.</summary>
    [PyGetter("__self__")]
    private static Value Self(PyBoundMethod self) => self.Self;

    /// <summary>The name of the function.</summary>
    [PyGetter("__name__")]
    private static Value Name(Vm vm, PyBoundMethod self) => OfFunction(vm, self, "__name__");

    /// <summary>The qualified name of the function.</summary>
    [PyGetter("__qualname__")]
    private static Value QualifiedName(Vm vm, PyBoundMethod self) => OfFunction(vm, self, "__qualname__");

    /// <summary>The documentation of the function.</summary>
    [PyGetter("__doc__")]
    private static Value Doc(Vm vm, PyBoundMethod self) => OfFunction(vm, self, "__doc__");

    /// <summary>The module of the function.</summary>
    [PyGetter("__module__")]
    private static Value Module(Vm vm, PyBoundMethod self) => OfFunction(vm, self, "__module__");

    private static Value OfFunction(Vm vm, PyBoundMethod method, string name) =>
        Ops.TryFindAttribute(vm, method.Innermost, name, out var value) ? value : Value.None;
}

/// <summary>Passes arguments on as they came.</summary>
internal static class Forwarding
{
    /// <summary>Ends the calling native by a call with its arguments.</summary>
    public static Value Call(Vm vm, in Value callable, ReadOnlySpan<Value> positional, KeywordArguments keywords)
    {
        var names = new PyList();
        var values = new PyList();
        if (keywords.Names is { } given)
        {
            var position = 0;
            while (given.Next(ref position, out Value name, out Value value))
            {
                names.Append(name);
                values.Append(value);
            }
        }

        return vm.TailCall(callable, positional, values.Span, names.Span);
    }
}
