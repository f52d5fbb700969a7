using System.Globalization;

namespace Monty.Compile;

/// <summary>
/// Checks compiled code against the table: operands in range, jumps and handlers valid, no way off the end, registers
/// written before they
/// are read on every path, and nothing above the live top read after an instruction that calls.
/// </summary>
internal sealed partial class CodeVerifier
{
    private readonly CodeObject _code;
    private readonly ArraySegment<Instruction> _instructions;
    private string? _problem;

    private CodeVerifier(CodeObject code)
    {
        _code = code;
        _instructions = code.Storage;
        _entries = new ulong[]?[_instructions.Count];
        _words = (code.FrameSize + 63) / 64;
    }

    /// <summary>Checks all code objects of a unit; the first problem in words, or null.</summary>
    public static string? Verify(CodeUnit unit)
    {
        for (int i = 0; i < unit.Codes.Length; i++)
        {
            CodeObject code = unit.Codes[i];
            if (code.Index != i || !ReferenceEquals(code.Unit, unit))
            {
                return string.Create(CultureInfo.InvariantCulture, $"code {i} is not at its index");
            }

            if (Verify(code) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    /// <summary>Checks one code object; the first problem in words, or null.</summary>
    public static string? Verify(CodeObject code)
    {
        var verifier = new CodeVerifier(code);
        verifier.CheckShape();
        for (int i = 0; i < code.Instructions.Length && verifier._problem is null; i++)
        {
            verifier.CheckOperands(i);
        }

        if (verifier._problem is null)
        {
            verifier.CheckFlow();
        }

        return verifier._problem;
    }

    /// <summary>The instruction a jump goes to; -1 for instructions that do not jump.</summary>
    public static int JumpTarget(ReadOnlySpan<Instruction> instructions, int index)
    {
        Instruction instruction = instructions[index];
        if ((OpTable.Row(instruction.Op).Flags & OpFlags.Jumps) == 0)
        {
            return -1;
        }

        int distance = instruction.Op == (ushort)Op.Jump ? instruction.Wide : (short)instruction.C;
        return index + 1 + distance;
    }

    private void Report(int index, string what)
    {
        string operation = index < 0 ? "" : string.Create(
            CultureInfo.InvariantCulture, $" at {index} {(Op)_instructions[index].Op}");
        _problem ??= $"{_code.QualifiedName}{operation}: {what}";
    }

    private void CheckShape()
    {
        int count = _instructions.Count;
        if (count == 0 || _code.Positions.Length != (count + _code.MethodPcs.Length) * 2
            || _code.LiveTops.Length != count)
        {
            Report(-1, "tables do not fit the instructions");
        }

        if (_code.FrameSize > Instruction.MaxSlots || _code.ParameterCount > _code.FrameSize
            || _code.LocalNames.Length > _code.FrameSize || _code.LocalNames.Length < _code.ParameterCount)
        {
            Report(-1, "frame does not hold its locals");
        }

        foreach ((string name, ushort register) in _code.CellLocals)
        {
            if (register >= _code.FrameSize)
            {
                Report(-1, $"cell {name} is outside the frame");
            }
        }

        foreach (HandlerRow row in _code.Handlers)
        {
            if (row.Start < 0 || row.Start >= row.End || row.End > count || row.Handler < 0 || row.Handler >= count
                || row.Register >= _code.FrameSize)
            {
                Report(-1, string.Create(CultureInfo.InvariantCulture, $"bad handler {row}"));
            }
        }
    }

    private void CheckOperands(int index)
    {
        Instruction instruction = _instructions[index];
        if (instruction.Op >= OpTable.Rows.Length || OpTable.Row(instruction.Op).Summary is null)
        {
            Report(index, "unknown operation");
            return;
        }

        ref readonly OpRow row = ref OpTable.Row(instruction.Op);
        CheckOperand(index, row.A, instruction.A);
        CheckOperand(index, row.B, instruction.B);
        CheckOperand(index, row.C, instruction.C);
        if ((row.Flags & OpFlags.Jumps) != 0)
        {
            int target = JumpTarget(_instructions, index);
            if (target < 0 || target >= _instructions.Count)
            {
                Report(index, "jump out of the code");
            }
        }

        if (_code.LiveTops[index] > _code.FrameSize)
        {
            Report(index, "live top above the frame");
        }

        CheckWide(index, instruction);
        if (_problem is not null)
        {
            return;
        }

        foreach (RegisterRange range in Accesses(instruction))
        {
            if (range.First < 0 || range.First + range.Count > _code.FrameSize)
            {
                Report(index, "window outside the frame");
            }
        }
    }

    private void CheckOperand(int index, Operand kind, int value)
    {
        bool isValid = kind switch
        {
            Operand.None => value == 0,
            Operand.Read or Operand.Write or Operand.Window => IsSlot(value, _code.FrameSize),
            Operand.Const => IsSlot(value, _code.Unit.Constants.Length),
            Operand.Global => IsSlot(value, _code.Unit.GlobalNames.Length),
            Operand.Free => value < _code.FreeNames.Length,
            Operand.Name => value < _code.Unit.Names.Length,
            Operand.Cache => value < _code.Unit.CacheNames.Length,
            Operand.Code => value < _code.Unit.Codes.Length,
            _ => true,
        };
        if (!isValid)
        {
            Report(index, string.Create(CultureInfo.InvariantCulture, $"operand {kind} {value} out of range"));
        }
    }

    private static bool IsSlot(int value, int count) =>
        value % Instruction.SlotBytes == 0 && value / Instruction.SlotBytes < count;

    private void CheckWide(int index, Instruction instruction)
    {
        int count = (Op)instruction.Op switch
        {
            Op.LoadConstWide => _code.Unit.Constants.Length,
            Op.LoadGlobalWide or Op.StoreGlobalWide or Op.DeleteGlobal or Op.LoadCalleeWide =>
                _code.Unit.GlobalNames.Length,
            _ => int.MaxValue,
        };
        if (count != int.MaxValue && (instruction.Wide < 0 || instruction.Wide >= count))
        {
            Report(index, "wide operand out of range");
        }
    }
}
