using Monty.Compile;
using Monty.Source;

namespace Monty.Runtime.Objects;

/// <summary>
/// __code__: names and counts of a function's parameters, and where it stands. It gives no access to instructions.
/// </summary>
internal sealed class PyCode(CodeObject code) : PyObject(BuiltinTypes.Code)
{
    /// <summary>The compiled code.</summary>
    public readonly CodeObject Code = code;

    /// <summary>The line of an offset into the source of a unit, from 1 on.</summary>
    public static int LineOf(CodeUnit unit, int offset) => new SourceText(unit.Source, unit.FileName).LineOf(offset);
}

/// <summary>tb_frame: the code of a frame an exception passed, without its variables.</summary>
internal sealed class PyFrame(CodeObject code, int line) : PyObject(BuiltinTypes.Frame)
{
    /// <summary>Its code.</summary>
    public readonly CodeObject Code = code;

    /// <summary>The line that was running.</summary>
    public readonly int Line = line;
}
