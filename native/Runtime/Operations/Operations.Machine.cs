using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Small services of the machine's instructions.</content>
internal static partial class Operations
{
    /// <summary>A callable as error texts show it: with its qualified name and parentheses.</summary>
    public static string FunctionText(in Value callable) => callable.Ref switch
    {
        PyFunction function => FunctionModule(function) + function.QualifiedName + "()",
        PyNativeFunction native => native.Name + "()",
        PyBoundMethod method => FunctionText(method.Innermost),
        PyType type => FullTypeName(type) + "()",
        _ => callable.Class.Name + " object",
    };

    private static string FunctionModule(PyFunction function) => (function.Code.Flags & Compile.CodeFlags.Hidden) != 0
        ? ""
        : function.Unit.Globals.TryGet("__name__", out var name) && name.TryStr(out var text)
            ? text + "." : "__main__.";
}
