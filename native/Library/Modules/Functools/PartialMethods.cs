using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Library.Types;
using Monty.Runtime.Calls;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Functools;

/// <summary>Members of functools.partial.</summary>
[PyType("functools.partial")]
internal static partial class PartialMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyPartial.PartialType;

    /// <summary>A function with some of its arguments.</summary>
    [PyFunction("partial(*args, **keywords)", Cost = Cost.Linear)]
    private static Value New(Vm vm, PyType cls, ReadOnlySpan<Value> args, KeywordArguments keywords)
    {
        if (args.IsEmpty)
        {
            return Fail(vm, $"type '{cls.Name}' takes at least one argument");
        }

        var function = args[0];
        if (!BuiltinsModule.IsCallable(function))
        {
            return Fail(vm, "the first argument must be callable");
        }

        args = args[1..];
        if (!args.IsEmpty && PyPlaceholder.Is(args[^1]))
        {
            return Fail(vm, "trailing Placeholders are not allowed");
        }

        var names = keywords.Names ?? new PyDict();
        var position = 0;
        while (names.Next(ref position, out Value _, out Value argument))
        {
            if (PyPlaceholder.Is(argument))
            {
                return Fail(vm, "Placeholder cannot be passed as a keyword argument");
            }
        }

        var all = args.ToArray();
        if (function.Ref is PyPartial inner)
        {
            function = inner.Function;
            all = Merge(inner, args);
            if (inner.Keywords.Count > 0)
            {
                if (inner.Keywords.Copy(vm) is not { } merged || !merged.Update(vm, names))
                {
                    return Value.Error;
                }

                names = merged;
            }
        }

        var made = Value.Of(new PyPartial(function, new PyTuple(all), names));
        return Value.Of(cls.IsUser ? new PyPayloadInstance(cls, made) : (PyObject)made.Ref!);
    }

    /// <summary>The arguments of a partial function with those of a partial function made of it.</summary>
    private static Value[] Merge(PyPartial inner, ReadOnlySpan<Value> given)
    {
        var own = inner.Arguments.Items;
        var filled = Math.Min(given.Length, inner.PlaceholderCount);
        var all = new Value[own.Length + given.Length - filled];
        var used = 0;
        for (var i = 0; i < own.Length; i++)
        {
            all[i] = PyPlaceholder.Is(own[i]) && used < filled ? given[used++] : own[i];
        }

        given[used..].CopyTo(all.AsSpan(own.Length));
        return all;
    }

    /// <summary>Calls the function.</summary>
    [PyMethod("__call__(*args, **kwargs)", Cost = Cost.Constant)]
    private static Value Call(Vm vm, Value self, ReadOnlySpan<Value> args, KeywordArguments kwargs) =>
        Forwarding.Call(vm, Value.Of(Of(self)), args, kwargs);

    /// <summary>The function as a method.</summary>
    [PyMethod("__get__(instance, owner=None, /)", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Get(Value self, Value instance, Value owner) =>
        instance.IsNone ? self : Value.Of(new PyBoundMethod(self, instance));

    /// <summary>The function.</summary>
    [PyGetter("func")]
    private static Value Function(Value self) => Of(self).Function;

    /// <summary>The arguments.</summary>
    [PyGetter("args")]
    private static PyTuple Arguments(Value self) => Of(self).Arguments;

    /// <summary>The keyword arguments.</summary>
    [PyGetter("keywords")]
    private static PyDict Keywords(Value self) => Of(self).Keywords;

    /// <summary>What makes it again: its class, the function, and the state.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static PyTuple Reduce(Value self)
    {
        var partial = Of(self);
        var own = self.Ref is IInstance { Attributes: { } attributes } ? attributes.UseDict() : null;
        return new PyTuple([Value.Of(self.Class), Value.Of(new PyTuple([partial.Function])), Value.Of(new PyTuple(
            [partial.Function, Value.Of(partial.Arguments), Value.Of(partial.Keywords),
                own is { Count: > 0 } ? Value.Of(own) : Value.None]))]);
    }

    /// <summary>Takes a state: function, arguments, keyword arguments or None, attributes or None.</summary>
    [PyMethod("__setstate__(state, /)", Cost = Cost.Charged)]
    private static Value SetState(Vm vm, Value self, Value state)
    {
        if (state.Ref is not PyTuple { Items: [var function, var arguments, var keywords, var attributes] }
            || !BuiltinsModule.IsCallable(function) || Ops.Unwrap(arguments).Ref is not PyTuple all
            || (!keywords.IsNone && Ops.Unwrap(keywords).Ref is not PyDict)
            || (!attributes.IsNone && Ops.Unwrap(attributes).Ref is not PyDict))
        {
            return Fail(vm, "invalid partial state");
        }

        if (all.Items is [.., var last] && PyPlaceholder.Is(last))
        {
            return Fail(vm, "trailing Placeholders are not allowed");
        }

        var names = keywords.IsNone ? new PyDict() : keywords.Class.IsUser
            ? ((PyDict)Ops.Unwrap(keywords).Ref!).Copy(vm) : (PyDict)keywords.Ref!;
        var own = self.Ref is IInstance instance ? instance.Attributes.UseDict() : new PyDict();
        if (names is null || (Ops.Unwrap(attributes).Ref is PyDict given && !own.Update(vm, given)))
        {
            return Value.Error;
        }

        Of(self).Become(function, all, names);
        return Value.None;
    }

    /// <summary>partial[int].</summary>
    [PyMethod("__class_getitem__(object, /)", Kind = NativeKind.ClassMethod, Cost = Cost.Constant)]
    private static Value Subscript(PyType cls, Value @object) => Construction.Alias(cls, @object);

    private static PyPartial Of(in Value self) => (PyPartial)Ops.Unwrap(self).Ref!;

    private static Value Fail(Vm vm, string message) => vm.Fail(ExceptionTypes.TypeError, message);
}

/// <summary>Members of the class of functools.Placeholder.</summary>
[PyType("functools._PlaceholderType")]
internal static partial class PlaceholderMethods
{
    /// <summary>The class.</summary>
    internal static PyType Type => PyPlaceholder.PlaceholderType;

    /// <summary>The only instance.</summary>
    [PyFunction("_PlaceholderType()", Cost = Cost.Constant)]
    private static PyPlaceholder New(PyType cls) => PyPlaceholder.Instance;

    /// <summary>What pickle writes.</summary>
    [PyMethod("__reduce__()", Cost = Cost.Constant)]
    private static string Reduce(PyPlaceholder self) => "Placeholder";
}
