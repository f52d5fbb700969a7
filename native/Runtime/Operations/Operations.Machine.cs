using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Small services of the machine's instructions.</content>
internal static partial class Operations
{
    /// <summary>repr() for error messages: never fails, never runs program code for long.</summary>
    public static string SafeRepr(Vm.Vm vm, in Value value)
    {
        var raised = vm.Raised;
        var text = Repr(vm, value);
        vm.Raised = raised;
        return text.TryStr(out var shown) ? shown : $"<{value.Class.Name} object>";
    }

    /// <summary>The text of a value that is a str or an instance of a subclass.</summary>
    public static string TextOf(in Value value) => TryText(value, out var text) ? text : "";

    /// <summary>A callable as error texts show it: with its qualified name and parentheses.</summary>
    public static string FunctionText(in Value callable) => callable.Ref switch
    {
        PyFunction function => FunctionModule(function) + function.QualifiedName + "()",
        PyNativeFunction native => native.Name + "()",
        PyBoundMethod method => FunctionText(method.Function),
        PyType type => FullTypeName(type) + "()",
        _ => callable.Class.Name + " object",
    };

    private static string FunctionModule(PyFunction function) =>
        function.Unit.Globals.TryGet("__name__", out var name) && name.TryStr(out var text) && text != "builtins" ? text + "." : "";

    /// <summary>The length of a builtin container, or -1.</summary>
    public static long TryLengthOf(in Value value) => value.Ref switch
    {
        PyObject container => container.ItemCount,
        _ => -1,
    };

    /// <summary>True when iterating the value is a TypeError because its class does not support it.</summary>
    public static bool IsNotIterable(in Value value) => value.Ref is null or Tag
        || (value.Ref is PyObject o && !o.Class.TryLookup("__iter__", out _) && !o.Class.TryLookup("__getitem__", out _));
}
