using Monty.Runtime.Values;

namespace Monty.Runtime.Calls;

/// <summary>How CPython words call errors of a function, and in which order it checks.</summary>
internal enum CallStyle : byte
{
    /// <summary>
    /// Argument Clinic: "f() takes exactly 2 positional arguments (1 given)", "f expected 2 arguments, got 1".
    /// </summary>
    Clinic,
    /// <summary>As a Python function: "f() missing 1 required positional argument: 'x'".</summary>
    Def,
    /// <summary>PyArg_UnpackTuple: "f expected at least 1 argument, got 0".</summary>
    Unpack,
    /// <summary>PyArg_ParseTuple: "f() takes exactly 1 argument (0 given)".</summary>
    ParseTuple,
    /// <summary>PyArg_ParseTupleAndKeywords.</summary>
    ParseTupleNamed,
    /// <summary>A slot of a class called as a method: "expected 1 argument, got 0".</summary>
    Slot,
}

/// <summary>Kind of a parameter, in the order of inspect.Parameter.</summary>
internal enum ParameterKind : byte
{
    /// <summary>Before the slash.</summary>
    PositionalOnly,
    /// <summary>Positional or keyword.</summary>
    PositionalOrKeyword,
    /// <summary>*args.</summary>
    VarPositional,
    /// <summary>After the star.</summary>
    KeywordOnly,
    /// <summary>**kwargs.</summary>
    VarKeyword,
}

/// <summary>One parameter of a native function.</summary>
/// <param name="Name">Python name.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Default">Default value; missing when the argument is required, or when the C# parameter sees absence
/// itself.</param>
/// <param name="IsRequired">True without a default.</param>
internal readonly record struct NativeParameter(string Name, ParameterKind Kind, Value Default, bool IsRequired);

/// <summary>The parsed signature of a native function: what the binder works from.</summary>
internal sealed class NativeSignature
{
    private readonly NativeParameter[] _parameters = [];

    /// <summary>The signature text of the declaration, with the name in front.</summary>
    public required string Text { get; init; }

    /// <summary>Parameters in declared order; the receiver of a method is not among them.</summary>
    public required NativeParameter[] Parameters
    {
        get => _parameters;
        init
        {
            _parameters = value;
            foreach (var parameter in value)
            {
                PositionalCount += parameter.Kind <= ParameterKind.PositionalOrKeyword ? 1 : 0;
                HasVarPositional |= parameter.Kind == ParameterKind.VarPositional;
            }
        }
    }

    /// <summary>Wording of errors.</summary>
    public required CallStyle Style { get; init; }

    /// <summary>Positional parameters, *args not among them.</summary>
    public int PositionalCount { get; private init; }

    /// <summary>True with *args.</summary>
    public bool HasVarPositional { get; private init; }
}
