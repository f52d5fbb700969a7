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

    /// <summary>issubclass() by the order of classes alone.</summary>
    [PyFunction("_derives(cls, parent, /)", Cost = Cost.Constant)]
    private static bool Derives(PyType cls, PyType parent) => cls.IsSubclassOf(parent);

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

    /// <summary>Lets the host have what was printed when it is due.</summary>
    [PyFunction("_end_print()", Cost = Cost.Constant)]
    private static Value EndPrint(Vm vm) => vm.EndPrint();

    /// <summary>Checks what __str__ or __repr__ gave.</summary>
    [PyFunction("_checked_text(text, method, /)", Cost = Cost.Constant)]
    private static Value CheckedText(Vm vm, Value text, string method) =>
        Ops.TryText(text, out _) ? text : Raise.TypeError.NonText(vm, method, text);

    /// <summary>Checks what __format__ gave.</summary>
    [PyFunction("_checked_format(text, /)", Cost = Cost.Constant)]
    private static Value CheckedFormat(Vm vm, Value text) =>
        Ops.TryText(text, out _) ? text : Raise.TypeError.FormatResult(vm, text);

    /// <summary>divmod() by the builtin classes alone.</summary>
    [PyFunction("_divmod(left, right, /)", Cost = Cost.Charged)]
    private static Value Divmod(Vm vm, Value left, Value right) => BuiltinsModule.DivmodPlain(vm, left, right);

    /// <summary>The TypeError of pow() with three arguments.</summary>
    [PyFunction("_power_operands(base, exponent, modulus, /)", Cost = Cost.Constant)]
    private static Value PowerOperands(Vm vm, Value @base, Value exponent, Value modulus) =>
        Raise.TypeError.PowerOperands(vm, @base, exponent, modulus);
}
