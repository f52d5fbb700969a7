using System.Runtime.CompilerServices;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <summary>Python's operations on values of any kind.</summary>
/// <remarks>
/// Order everywhere: the common builtin kinds, then dunder methods of programs (as nested runs), then what the builtin
/// class does.
/// A result of false or the error mark means that an exception is raised in the machine.
/// </remarks>
internal static partial class Operations
{
    /// <summary>True for an instance of a class made by a program: its dunder methods come first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUserInstance(in Value value) => value.Ref is PyObject o && o.Class.IsUser;

    /// <summary>
    /// The builtin value inside an instance of a subclass of int, float, str and the like; other values as they are.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Value Unwrap(in Value value) => value.Ref is PyPayloadInstance instance ? instance.Payload : value;

    /// <summary>The text of a str or of an instance of a subclass of str.</summary>
    public static bool TryText(in Value value, out string text) =>
        value.TryStr(out text) || (value.Ref is PyPayloadInstance instance && instance.Payload.TryStr(out text));

    /// <summary>The name of a value's class as messages show it.</summary>
    public static string TypeName(in Value value) => value.Class.FullName;

    /// <summary>The name of a class with its module as default reprs show it; without module for builtins.</summary>
    public static string QualifiedTypeName(PyType type)
    {
        var module = ModuleOf(type);
        return module is "builtins" or "" ? type.QualifiedName : module + "." + type.QualifiedName;
    }

    /// <summary>
    /// The name of a class with its module as messages show it; without module for builtins and the program itself.
    /// </summary>
    public static string FullTypeName(PyType type)
    {
        var module = ModuleOf(type);
        return module is "builtins" or "__main__" or "" ? type.QualifiedName : module + "." + type.QualifiedName;
    }

    /// <summary>__module__ of a class.</summary>
    public static string ModuleOf(PyType type)
    {
        if (!type.IsUser)
        {
            return type.Module;
        }

        return type.Namespace.TryGetStr("__module__", out var module) && module.TryStr(out var name) ? name : "";
    }

    /// <summary>Raises a TypeError; false for the caller to return.</summary>
    private static bool FailType(Vm.Vm vm, string message)
    {
        vm.Fail(ExceptionTypes.TypeError, message);
        return false;
    }
}
