using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Functools;

/// <summary>Constants of functools.</summary>
[PyModule("functools")]
internal static partial class FunctoolsModule
{
    [PyConstant("Placeholder")]
    private static PyPlaceholder Placeholder => PyPlaceholder.Instance;
}

/// <summary>What the text of functools uses.</summary>
[PyModule("_functools")]
internal static partial class FunctoolsParts
{
    /// <summary>Gives a function the name and attributes of another; False when one of them is none.</summary>
    [PyFunction("_wrap_function(wrapper, wrapped, /)", Cost = Cost.Charged)]
    private static Value WrapFunction(Vm vm, Value wrapper, Value wrapped)
    {
        if (wrapper.Ref is not PyFunction target || wrapped.Ref is not PyFunction source)
        {
            return Value.False;
        }

        target.Name = source.Name;
        target.QualifiedName = source.QualifiedName;
        var details = target.Details ??= new PyDict();
        foreach (var name in (ReadOnlySpan<string>)["__module__", "__doc__", "__annotate__", "__type_params__"])
        {
            details.SetStr(name, DetailOf(source, name));
        }

        details.RemoveStr("__annotations__");
        var attributes = target.Attributes ??= new PyDict();
        if (source.Attributes is { } all && !attributes.Update(vm, all))
        {
            return Value.Error;
        }

        attributes.SetStr("__wrapped__", wrapped);
        return Value.True;
    }

    private static Value DetailOf(PyFunction function, string name)
    {
        if (function.Details is { } kept && kept.TryGetStr(name, out var value))
        {
            return value;
        }

        return name switch
        {
            "__module__" => function.Unit.Globals.TryGet("__name__", out var module) ? module : Value.Str("__main__"),
            "__doc__" => function.Code.DocString is { } text ? Value.Str(text) : Value.None,
            "__type_params__" => Value.Of(PyTuple.Empty),
            _ => Value.None,
        };
    }

    /// <summary>A function that remembers its results.</summary>
    [PyFunction("_make_cached(function, maxsize, typed, /)", Cost = Cost.Constant)]
    private static Value MakeCached(Vm vm, Value function, Value maxsize, Value typed) =>
        BuiltinsModule.IsCallable(function)
            ? Value.Of(new PyCachedFunction(function, maxsize.IsInt ? maxsize.Bits : -1, typed.IsTrue))
            : vm.Fail(ExceptionTypes.TypeError, "the first argument must be callable");

    /// <summary>A function as a method of an object.</summary>
    [PyFunction("_bind(function, instance, /)", Cost = Cost.Constant)]
    private static PyBoundMethod Bind(Value function, Value instance) => new(function, instance);

    /// <summary>An attribute that an instance has of its own, or the default.</summary>
    [PyFunction("_own_attribute(instance, name, default, /)", Cost = Cost.Constant)]
    private static Value OwnAttribute(Vm vm, Value instance, string name, Value @default)
    {
        if (!TryOwn(vm, instance, name, out var own))
        {
            return Value.Error;
        }

        if (own.Dict is { } dict)
        {
            return dict.TryGetStr(name, out var value) ? value : @default;
        }

        var slot = own.Shape.IndexOf(name);
        return slot < 0 ? @default : own.Slots[slot];
    }

    /// <summary>Stores an attribute in an instance, whatever its class says.</summary>
    [PyFunction("_set_own_attribute(instance, name, value, /)", Cost = Cost.Constant)]
    private static Value SetOwnAttribute(Vm vm, Value instance, string name, Value value)
    {
        if (!TryOwn(vm, instance, name, out var own))
        {
            return Value.Error;
        }

        var slot = own.Dict is null ? own.Shape.IndexOf(name) : -1;
        if (slot >= 0)
        {
            own.Slots[slot] = value;
        }
        else if (own.Dict is { } dict)
        {
            dict.SetStr(name, value);
        }
        else
        {
            own.AddSlot(name, value);
        }

        return Value.None;
    }

    private static bool TryOwn(Vm vm, in Value instance, string name, out PyInstance own)
    {
        own = null!;
        if (instance.Ref is not IInstance holder || instance.Class.Slots is not null)
        {
            vm.Fail(ExceptionTypes.TypeError, instance.Ref is PyType
                ? $"The '__dict__' attribute on '{instance.Class.Name}' instance does not support item assignment for "
                + $"caching '{name}' property."
                : $"No '__dict__' attribute on '{instance.Class.Name}' instance to cache '{name}' property.");
            return false;
        }

        own = holder.Attributes;
        return true;
    }

    /// <summary>A view of a dict that cannot be changed.</summary>
    [PyFunction("_read_only(mapping, /)", Cost = Cost.Constant)]
    private static PyMappingProxy ReadOnly(PyDict mapping) => new(mapping);
}

/// <summary>What the core text uses for cached functions.</summary>
[PyModule("_core")]
internal static partial class CacheParts
{
    /// <summary>Keeps the result of a call and returns it.</summary>
    [PyFunction("_keep_result(cache, key, result, /)", Cost = Cost.Constant)]
    private static Value KeepResult(Vm vm, Value cache, Value key, Value result) =>
        cache.Ref is PyCachedFunction target && !target.Keep(vm, key, result) ? Value.Error : result;
}
