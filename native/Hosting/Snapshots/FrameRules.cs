using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Snapshots;

/// <summary>What must hold for frames of a dump, so that the loop may run them without checks of its own.</summary>
internal static class FrameRules
{
    /// <summary>A generator that is not running stands at its start or behind a yield, with the registers that are in use there.</summary>
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
        (Op)code.Instructions[pc].Op is Op.Call or Op.CallKeywords or Op.CallSpread or Op.CallMethod or Op.InvokeMethod or Op.CallSuper;

    /// <summary>The first operand as a register number.</summary>
    public static int FirstRegister(CodeObject code, int pc) => code.Instructions[pc].A / Instruction.SlotBytes;

    /// <summary>Registers that are cells hold cells, once the code that makes them has run.</summary>
    public static bool HasCells(CodeObject code, int pc, ReadOnlySpan<Value> registers)
    {
        foreach (var (_, register) in code.CellLocals)
        {
            if (register < registers.Length && registers[register].Ref is not PyCell && MayUseCell(code, pc))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>False while the code stands before the instructions that make its cells, which begin it.</summary>
    private static bool MayUseCell(CodeObject code, int pc) => pc > 0;
}
