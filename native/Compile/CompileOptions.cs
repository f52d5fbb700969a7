using Monty.Source;
using Monty.Syntax;

namespace Monty.Compile;

/// <summary>
/// What the compiler needs to know besides the program. The same source and options always give the same unit.
/// </summary>
internal sealed record CompileOptions
{
    /// <summary>The file name tracebacks show.</summary>
    public string FileName { get; init; } = "main.py";

    /// <summary>Names the namespace has already, in the order of its slots.</summary>
    public string[] ExistingGlobals { get; init; } = [];

    /// <summary>The number of the unit among those of a session.</summary>
    public int UnitNumber { get; init; }

    /// <summary>The module gives the value of its last statement when that is an expression, else None.</summary>
    public bool ModuleResult { get; init; }

    /// <summary>A failing bare comparison in an assert tells its operands.</summary>
    public bool ExplainAsserts { get; init; }

    /// <summary>Embedded library code: hidden from tracebacks.</summary>
    public bool Hidden { get; init; }

    /// <summary>Written by library code for a program: tracebacks show the frames without the lines.</summary>
    public bool Generated { get; init; }

    /// <summary>What is asked for permission to go on; null for none.</summary>
    public IParseMeter? Meter { get; init; }
}

/// <summary>The compiled unit or the reason why there is none.</summary>
internal readonly record struct CompileResult(CodeUnit? Unit, Diagnostic? Error);
