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

    /// <summary>Properties as CPython numbers them.</summary>
    public int Flags => (Has(CodeFlags.Module) ? 0 : 3)
        | (Has(CodeFlags.VarPositional) ? 4 : 0)
        | (Has(CodeFlags.VarKeyword) ? 8 : 0)
        | (Has(CodeFlags.Nested) ? 16 : 0)
        | (Has(CodeFlags.Generator) ? 32 : 0)
        | (Has(CodeFlags.Coroutine) ? 128 : 0)
        | (Has(CodeFlags.AsyncGenerator) ? 512 : 0)
        | (Code.DocString is null || Has(CodeFlags.Module) ? 0 : 0x4000000)
        | (Code.QualifiedName.Length > Code.Name.Length
            && !Code.QualifiedName.EndsWith("<locals>." + Code.Name, StringComparison.Ordinal) ? 0x8000000 : 0);

    /// <summary>The line of an offset into the source of a unit, from 1 on.</summary>
    public static int LineOf(CodeUnit unit, int offset) => new SourceText(unit.Source, unit.FileName).LineOf(offset);

    private bool Has(CodeFlags flag) => (Code.Flags & flag) != 0;
}

/// <summary>tb_frame: the code of a frame an exception passed, without its variables.</summary>
internal sealed class PyFrame(CodeObject code, int line) : PyObject(BuiltinTypes.Frame)
{
    /// <summary>Its code.</summary>
    public readonly CodeObject Code = code;

    /// <summary>The line that was running.</summary>
    public readonly int Line = line;
}
