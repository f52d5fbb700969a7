using Monty.Compile;
using Monty.Runtime.Objects;

namespace Monty.Hosting.Snapshots;

/// <summary>
/// What must hold for frames of a dump: the loop relies on places and sizes; what registers hold it checks itself.
/// </summary>
internal static class FrameRules
{
    /// <summary>
    /// A generator that is not running stands at its start or behind a yield, with the registers that are in use there.
    /// </summary>
    public static bool IsParked(PyGenerator generator)
    {
        var code = generator.Function.Code;
        if (generator.State == GeneratorState.Created)
        {
            return generator.Pc == 0 && generator.LiveCount == code.ParameterCount;
        }

        var yield = generator.Pc - 1;
        return yield >= 0 && generator.Pc < code.Instructions.Length && code.Instructions[yield].Op == (ushort)Op.Yield
            && generator.LiveCount == code.Instructions[yield].A / Instruction.SlotBytes
            && generator.LiveCount <= generator.Registers.Length;
    }

    /// <summary>The instruction can be waited at.</summary>
    public static bool IsResumePoint(CodeObject code, int pc) =>
        (uint)pc < (uint)code.Instructions.Length
        && (OpTable.Row(code.Instructions[pc].Op).Flags & OpFlags.Calls) != 0;

    /// <summary>An instruction whose callee sits in its own window.</summary>
    public static bool IsCall(CodeObject code, int pc) =>
        (Op)code.Instructions[pc].Op is Op.Call or Op.CallKeywords or Op.CallSpread or Op.CallMethod or Op.InvokeMethod
            or Op.CallSuper;

    /// <summary>The first operand as a register number.</summary>
    public static int FirstRegister(CodeObject code, int pc) => code.Instructions[pc].A / Instruction.SlotBytes;
}
