using Monty.Compile;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Runtime.Objects;

/// <summary>A function defined in Python.</summary>
internal sealed unsafe class PyFunction : PyObject
{
    /// <summary>Its code.</summary>
    public readonly CodeObject Code;

    /// <summary>The unit of its code, linked to the module's namespace.</summary>
    public readonly LinkedUnit Unit;

    /// <summary>Cells of the enclosing functions, in the order of Code.FreeNames.</summary>
    public readonly PyCell[] Closure;

    /// <summary>
    /// Arguments the fast call path takes as they are; -1 when only the binder can place them or the call makes a
    /// generator.
    /// </summary>
    public readonly int FastArgumentCount;

    /// <summary>Arguments that are the parameters of a generator or coroutine as they are; -1 for all else.</summary>
    public readonly int GeneratorArgumentCount;

    /// <summary>First instruction; valid while the code lives, which this function keeps alive.</summary>
    public readonly Instruction* Start;

    /// <summary>Bytes of a frame.</summary>
    public readonly int FrameBytes;

    /// <summary>__defaults__.</summary>
    public PyTuple? Defaults;

    /// <summary>__kwdefaults__.</summary>
    public PyDict? KeywordDefaults;

    /// <summary>__name__.</summary>
    public string Name;

    /// <summary>__qualname__.</summary>
    public string QualifiedName;

    /// <summary>__dict__: the attributes that programs set; null while there are none.</summary>
    public PyDict? Attributes;

    /// <summary>What is asked for rarely: __doc__, __module__, __annotate__ and the like; null while empty.</summary>
    public PyDict? Details;

    /// <summary>A function of a linked unit.</summary>
    public PyFunction(CodeObject code, LinkedUnit unit, PyCell[] closure)
        : base(BuiltinTypes.Function)
    {
        Code = code;
        Unit = unit;
        Closure = closure;
        Name = code.Name;
        QualifiedName = code.QualifiedName;
        FastArgumentCount = code.FastArgumentCount;
        GeneratorArgumentCount = code.GeneratorArgumentCount;
        FrameBytes = code.FrameSize * Instruction.SlotBytes;
        Start = code.Start;
    }
}
