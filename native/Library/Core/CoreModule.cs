using Monty.Library.Builtins;
using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Core;

/// <summary>What the embedded core text uses beside the builtins; programs cannot reach it.</summary>
[PyModule("_core")]
internal static partial class CoreModule
{
    /// <summary>The class of a value.</summary>
    [PyFunction("_class_of(value, /)", Cost = Cost.Constant)]
    private static PyType ClassOf(Value value) => value.Class;

    /// <summary>isinstance() that asks no metaclass.</summary>
    [PyFunction("_is_instance(value, cls, /)", Cost = Cost.Constant)]
    private static bool IsInstance(Value value, PyType cls) => value.Class.IsSubclassOf(cls);

    /// <summary>Reads an attribute without asking __getattr__.</summary>
    [PyFunction("_get_attribute(target, name, /)", Cost = Cost.Constant)]
    private static Value GetAttribute(Vm vm, Value target, string name)
    {
        var hit = default(AttributeHit);
        return Ops.FindAttribute(vm, target, name, ref hit) switch
        {
            AttributeKind.Plain or AttributeKind.Slot => hit.Value,
            AttributeKind.Method => Value.Of(new PyBoundMethod(hit.Value, target)),
            AttributeKind.Call => vm.TailCall(hit.Value, BuiltinsModule.ArgumentsOf(hit)),
            AttributeKind.Missing => Ops.FailAttribute(vm, target, name),
            _ => Value.Error,
        };
    }

    /// <summary>Appends to a list.</summary>
    [PyFunction("_append(items, item, /)", Cost = Cost.Constant)]
    private static void Append(PyList items, Value item) => items.Append(item);

    /// <summary>Calls a native function with bound arguments.</summary>
    [PyFunction("_call_slots(function, slots, /)", Cost = Cost.Constant)]
    private static Value CallSlots(Vm vm, Value function, PyList slots) =>
        DrainedCall.Run(vm, (PyNativeFunction)function.Ref!, slots.Items.AsSpan(0, slots.Count));

    /// <summary>Prints one fragment.</summary>
    [PyFunction("_write(text, is_error, /)", Cost = Cost.Charged)]
    private static Value Write(Vm vm, string text, bool isError) =>
        vm.Write(isError ? OutputStream.Error : OutputStream.Out, text) ? Value.None : Value.Error;

    /// <summary>Checks what __str__ or __repr__ gave.</summary>
    [PyFunction("_checked_text(text, method, /)", Cost = Cost.Constant)]
    private static Value CheckedText(Vm vm, Value text, string method) =>
        Ops.TryText(text, out _) ? text : Raise.TypeError.NonText(vm, method, text);

    /// <summary>The fallback of a name, or NameError.</summary>
    [PyFunction("_name_or_fallback(name, fallback, /)", Cost = Cost.Constant)]
    private static Value NameOrFallback(Vm vm, string name, Value fallback)
    {
        if (!fallback.IsMissing)
        {
            return fallback;
        }

        vm.FailName(name);
        return Value.Error;
    }

    /// <summary>NameError.</summary>
    [PyFunction("_fail_name(name, /)", Cost = Cost.Constant)]
    private static Value FailName(Vm vm, string name) => NameOrFallback(vm, name, Value.Missing);

    /// <summary>The keys of the mapping of a ** item in a display.</summary>
    [PyFunction("_mapping_keys(mapping, /)", Cost = Cost.Constant)]
    private static Value MappingKeys(Vm vm, Value mapping) =>
        HasKeys(mapping) ? vm.TailEmbedded("keys_of", mapping) : Raise.TypeError.NotMapping(vm, mapping);

    /// <summary>The keys of the mapping of ** arguments.</summary>
    [PyFunction("_keyword_names(mapping, function, /)", Cost = Cost.Constant)]
    private static Value KeywordNames(Vm vm, Value mapping, Value function) =>
        HasKeys(mapping)
            ? vm.TailEmbedded("keys_of", mapping)
            : Raise.TypeError.NotMappingArgument(vm, Ops.FunctionText(function), mapping);

    /// <summary>Checks a key of ** arguments: a str that was not given before.</summary>
    [PyFunction("_check_keyword(keywords, key, function, /)", Cost = Cost.Constant)]
    private static Value CheckKeyword(Vm vm, PyDict keywords, Value key, Value function) =>
        !Ops.TryText(key, out var name) ? Raise.TypeError.KeywordType(vm)
            : keywords.TryGetStr(name, out _) ? Raise.TypeError.RepeatedKeyword(vm, Ops.FunctionText(function), name)
            : Value.None;

    private static bool HasKeys(in Value mapping) => mapping.Class.TryLookup("keys", out _);
}
