namespace Monty.Compile;

/// <summary>
/// Operations rare enough to share one instruction, <see cref="Op.CallIntrinsic"/>; numbers are fixed.
/// </summary>
internal enum Intrinsic : ushort
{
    /// <summary>
    /// typing.TypeVar: B name, B+1 evaluator of the bound or None, B+2 evaluator of the constraints or None, B+3
    /// evaluator of the default or None.
    /// </summary>
    TypeVar = 0,
    /// <summary>typing.ParamSpec: B name, B+1 evaluator of the default or None.</summary>
    ParamSpec = 1,
    /// <summary>typing.TypeVarTuple: B name, B+1 evaluator of the default or None.</summary>
    TypeVarTuple = 2,
    /// <summary>A type alias: B name, B+1 tuple of type parameters or None, B+2 evaluator of the value.</summary>
    TypeAlias = 3,
    /// <summary>typing.Generic[parameters]: B tuple of type parameters; the implicit base of a generic class.</summary>
    SubscriptGeneric = 4,
    /// <summary>Sets __type_params__ of the function B to the tuple B+1 and gives the function.</summary>
    SetTypeParameters = 5,
    /// <summary>The dict of the class namespace in R0, for annotation scopes (__classdict__).</summary>
    ClassNamespace = 6,
    /// <summary>Not used: the builtin locals() reads the registers of its caller.</summary>
    Locals = 7,
    /// <summary>Marks the module's annotations: B the annotate function of the module.</summary>
    SetModuleAnnotate = 8,
    /// <summary>The end of a module body that awaits: B its value, which is the result.</summary>
    EndBody = 9,
}
