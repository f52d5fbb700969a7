namespace Monty.Compile;

/// <summary>
/// Which registers each instruction reads and writes: the roles of the table, with the sizes of windows.
/// </summary>
internal sealed partial class CodeVerifier
{
    /// <summary>Registers one instruction reads or writes.</summary>
    private readonly record struct RegisterRange(int First, int Count, bool IsRead, bool IsWritten, bool IsOnJumpOnly);

    /// <summary>All register accesses of an instruction.</summary>
    private List<RegisterRange> Accesses(Instruction instruction)
    {
        var list = new List<RegisterRange>(4);
        var op = (Op)instruction.Op;
        ref readonly OpRow row = ref OpTable.Row(instruction.Op);
        int a = instruction.A / Instruction.SlotBytes;
        int b = instruction.B / Instruction.SlotBytes;
        int c = instruction.C / Instruction.SlotBytes;
        switch (op)
        {
            case Op.Clear or Op.Unbind:
                Write(list, a, instruction.B);
                break;
            case Op.Call or Op.CallKeywords:
                Read(list, a, instruction.B + 1);
                Write(list, a, 1);
                break;
            case Op.CallSpread:
                Read(list, a, 2 + instruction.B);
                Write(list, a, 1);
                break;
            case Op.LoadMethod:
                Read(list, b, 1);
                Write(list, a, 2);
                break;
            case Op.CallMethod:
                Read(list, a, instruction.B + 2);
                Write(list, a, 1);
                break;
            case Op.InvokeMethod:
                Read(list, a + 1, instruction.B + 1);
                Write(list, a, 1);
                break;
            case Op.CallSuper or Op.MatchClass:
                Read(list, a, 3);
                Write(list, a, 1);
                break;
            case Op.Yield:
                Read(list, a - instruction.B, 1 + instruction.B);
                Write(list, a, 1);
                break;
            case Op.Send:
                Read(list, a, 2);
                Write(list, a + 1, 1);
                break;
            case Op.GetIterator:
                Read(list, b, 1);
                Write(list, a, 3);
                break;
            case Op.ForIterator:
                Read(list, a, 3);
                list.Add(new RegisterRange(b, 1, false, true, true));
                break;
            case Op.GetAsyncNext:
                Read(list, a, 1);
                Write(list, a + 1, 1);
                break;
            case Op.EnterHandler or Op.LoadEnterExit or Op.LoadAsyncEnterExit:
                Read(list, a, 1);
                Write(list, a, 2);
                break;
            case Op.LeaveHandler:
                Read(list, a, 2);
                break;
            case Op.MakeFunction:
                ReadFunction(list, a, instruction);
                break;
            default:
                AddPlain(list, row, instruction, a, b, c);
                break;
        }

        return list;
    }

    private void ReadFunction(List<RegisterRange> list, int window, Instruction instruction)
    {
        for (int i = 0; i < 3; i++)
        {
            if ((instruction.C >> i & 1) != 0)
            {
                Read(list, window + 1 + i, 1);
            }
        }

        Read(list, window + 4, _code.Unit.Codes[instruction.B].FreeNames.Length);
        Write(list, window, 1);
    }

    private static void AddPlain(
        List<RegisterRange> list, in OpRow row, Instruction instruction, int a, int b, int c)
    {
        AddPlain(list, row.A, a, FirstCount(instruction));
        AddPlain(list, row.B, b, SecondCount(instruction));
        AddPlain(list, row.C, c, row.Op == Op.LoadSlice ? 2 : 1);
    }

    private static void AddPlain(List<RegisterRange> list, Operand kind, int register, int count)
    {
        if (kind is Operand.Read or Operand.Window)
        {
            Read(list, register, count);
        }

        if (kind is Operand.Write or Operand.Window)
        {
            Write(list, register, count);
        }
    }

    private static int FirstCount(Instruction instruction) => (Op)instruction.Op switch
    {
        Op.UnpackSequence => instruction.C,
        Op.UnpackStar => (instruction.C & 255) + (instruction.C >> 8) + 1,
        Op.PrepareExit => 4,
        Op.MatchGroup => 2,
        _ => 1,
    };

    private static int SecondCount(Instruction instruction) => (Op)instruction.Op switch
    {
        Op.BuildList or Op.BuildTuple or Op.BuildSet or Op.BuildString => instruction.C,
        Op.BuildDict => instruction.C * 2,
        Op.BuildSlice => 3,
        Op.BuildInterpolation => 4,
        Op.CallIntrinsic => (Intrinsic)instruction.C switch
        {
            Intrinsic.TypeVar => 4,
            Intrinsic.ParamSpec or Intrinsic.TypeVarTuple or Intrinsic.SetTypeParameters => 2,
            Intrinsic.TypeAlias => 3,
            _ => 1,
        },
        _ => 1,
    };

    private static void Read(List<RegisterRange> list, int first, int count) =>
        list.Add(new RegisterRange(first, count, true, false, false));

    private static void Write(List<RegisterRange> list, int first, int count) =>
        list.Add(new RegisterRange(first, count, false, true, false));
}
