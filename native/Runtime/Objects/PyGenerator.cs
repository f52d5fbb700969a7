using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Where a generator or coroutine stands.</summary>
internal enum GeneratorState : byte
{
    /// <summary>Not started.</summary>
    Created,
    /// <summary>Stopped at a yield or an await.</summary>
    Suspended,
    /// <summary>On the stack.</summary>
    Running,
    /// <summary>Finished.</summary>
    Closed,
}

/// <summary>A generator, coroutine or asynchronous generator: a frame kept aside.</summary>
internal sealed class PyGenerator(PyType type, PyFunction function, Value[] registers) : PyObject(type)
{
    // Null while they are those of the code, as nearly always.
    private string? _name = function.Name == function.Code.Name ? null : function.Name;
    private string? _qualifiedName =
        function.QualifiedName == function.Code.QualifiedName ? null : function.QualifiedName;

    /// <summary>The function it runs.</summary>
    public readonly PyFunction Function = function;

    /// <summary>The registers while it is not running.</summary>
    public Value[] Registers = registers;

    /// <summary>Registers in use while suspended.</summary>
    public int LiveCount;

    /// <summary>Instruction to continue with.</summary>
    public int Pc;

    /// <summary>State.</summary>
    public GeneratorState State;

    /// <summary>
    /// While running: it has done nothing but hand on to the one it waits for, so its registers are still what is kept.
    /// </summary>
    public bool IsIntact;

    /// <summary>The exception being handled inside it while suspended.</summary>
    public PyException? Handled;

    /// <summary>While running: the exception its caller was handling.</summary>
    public PyException? CallerHandled;

    /// <summary>Asynchronous generators: the step that runs or waits, or null.</summary>
    public PyAsyncGeneratorStep? ActiveStep;

    /// <summary>__name__; also the name shown by the classes that are implemented as generators.</summary>
    public string Name
    {
        get => _name ?? Function.Code.Name;
        set => _name = value;
    }

    /// <summary>__qualname__.</summary>
    public string QualifiedName
    {
        get => _qualifiedName ?? Function.Code.QualifiedName;
        set => _qualifiedName = value;
    }

    /// <summary>A generator, or an iterator of a builtin class that is implemented as one; no coroutine.</summary>
    public bool IsIterable => Class != BuiltinTypes.Coroutine && Class != BuiltinTypes.AsyncGenerator;

    /// <summary>
    /// Shown as what it is, not as an iterator of a builtin class that is implemented as a generator.
    /// </summary>
    public bool IsFrame =>
        Class == BuiltinTypes.Generator || Class == BuiltinTypes.Coroutine || Class == BuiltinTypes.AsyncGenerator;
}
