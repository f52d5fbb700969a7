namespace Monty.Compile;

/// <summary>The last step: prologue in front, distances and scaled operands filled in.</summary>
internal sealed partial class CodeBuilder
{
    private static readonly byte[] ScaledOperands = FindScaled();
    private readonly List<Instruction> _prologue = [];
    private int[]? _moved;

    /// <summary>Adds an instruction that runs before all others.</summary>
    public void AddPrologue(Op op, int a, int b = 0) =>
        _prologue.Add(new Instruction { Op = (ushort)op, A = (ushort)a, B = (ushort)b });

    /// <summary>Adds an instruction before all others, those of the prologue included.</summary>
    public void InsertPrologue(Op op, int a, int b) =>
        _prologue.Insert(0, new Instruction { Op = (ushort)op, A = (ushort)a, B = (ushort)b });

    /// <summary>The tables of a code object.</summary>
    internal readonly record struct Assembled(
        ArraySegment<Instruction> Instructions, int[] Positions, int[] MethodPcs, ushort[] LiveTops,
        HandlerRow[] Handlers);

    /// <summary>The instructions and what goes with them, as the code object keeps them.</summary>
    public Assembled Assemble(int offset)
    {
        _moved = null;
        if (_count > short.MaxValue / 2)
        {
            ExpandFarJumps();
        }

        int prologue = _prologue.Count;
        int total = prologue + _count;
        ArraySegment<Instruction> instructions = InstructionStore.Take(total);
        int[] positions = new int[(total + _methods.Count) * 2];
        ushort[] liveTops = new ushort[total];
        for (int i = 0; i < prologue; i++)
        {
            instructions[i] = Scale(_prologue[i]);
            positions[i * 2] = offset;
            positions[(i * 2) + 1] = offset;
        }

        PatchJumps();
        for (int i = 0; i < _count; i++)
        {
            instructions[prologue + i] = Scale(_instructions[i]);
        }

        Array.Copy(_positions, 0, positions, prologue * 2, _count * 2);
        Array.Copy(_liveTops, 0, liveTops, prologue, _count);
        int[] methods = _methods.Count == 0 ? [] : new int[_methods.Count];
        for (int i = 0; i < methods.Length; i++)
        {
            methods[i] = prologue + Moved(_methods[i].Position);
            positions[(total + i) * 2] = _methods[i].Start;
            positions[((total + i) * 2) + 1] = _methods[i].End;
        }

        _prologue.Clear();
        return new Assembled(instructions, positions, methods, liveTops, BuildHandlers(prologue));
    }

    private static byte[] FindScaled()
    {
        byte[] scaled = new byte[OpTable.Rows.Length];
        foreach (OpRow row in OpTable.Rows)
        {
            if (row.Summary is not null)
            {
                scaled[(int)row.Op] = (byte)(IsScaled(row.A) | (IsScaled(row.B) << 1) | (IsScaled(row.C) << 2));
            }
        }

        return scaled;
    }

    private static int IsScaled(Operand operand) =>
        operand is Operand.Read or Operand.Write or Operand.Window or Operand.Const or Operand.Global ? 1 : 0;

    private static Instruction Scale(Instruction instruction)
    {
        int scaled = ScaledOperands[instruction.Op];
        instruction.A = (ushort)(instruction.A << ((scaled & 1) * 4));
        instruction.B = (ushort)(instruction.B << ((scaled & 2) * 2));
        instruction.C = (ushort)(instruction.C << (scaled & 4));
        return instruction;
    }

    private int Moved(int position) => _moved is null ? position : _moved[position];

    private void PatchJumps()
    {
        for (int i = 0; i < _fixupCount; i++)
        {
            (int at, int label) = _fixups[i];
            int from = Moved(at);
            int distance = Moved(_labels[label].Position) - from - 1;
            ref Instruction instruction = ref _instructions[from];
            if (instruction.Op != (ushort)Op.Jump && _moved is not null
                && from + 2 < _count && IsExpanded(from, at))
            {
                // cond +1; Jump over; Jump far.
                instruction.C = 1;
                SetWide(ref _instructions[from + 1], 1);
                SetWide(ref _instructions[from + 2], distance - 2);
            }
            else if (instruction.Op == (ushort)Op.Jump)
            {
                SetWide(ref instruction, distance);
            }
            else
            {
                instruction.C = (ushort)(short)distance;
            }
        }
    }

    private bool IsExpanded(int from, int at) => _moved![at + 1] - from == 3;

    private static void SetWide(ref Instruction instruction, int value)
    {
        instruction.B = (ushort)value;
        instruction.C = (ushort)(value >>> 16);
    }

    // Conditional jumps that may be out of reach get two jumps of 32 bits behind them.
    private void ExpandFarJumps()
    {
        bool[] far = new bool[_count];
        int farCount = 0;
        bool changed = true;
        int[] moved = new int[_count + 1];
        while (changed)
        {
            changed = false;
            int position = 0;
            for (int i = 0; i < _count; i++)
            {
                moved[i] = position;
                position += far[i] ? 3 : 1;
            }

            moved[_count] = position;
            for (int i = 0; i < _fixupCount; i++)
            {
                (int at, int label) = _fixups[i];
                int distance = moved[_labels[label].Position] - moved[at] - 1;
                if (!far[at] && _instructions[at].Op != (ushort)Op.Jump
                    && distance is < short.MinValue or > short.MaxValue)
                {
                    far[at] = true;
                    farCount++;
                    changed = true;
                }
            }
        }

        if (farCount != 0)
        {
            Expand(far, moved);
        }
    }

    private void Expand(bool[] far, int[] moved)
    {
        int total = moved[_count];
        var instructions = new Instruction[total];
        int[] positions = new int[total * 2];
        ushort[] liveTops = new ushort[total];
        for (int i = 0; i < _count; i++)
        {
            int to = moved[i];
            for (int k = 0; k < (far[i] ? 3 : 1); k++)
            {
                instructions[to + k] = k == 0 ? _instructions[i] : new Instruction { Op = (ushort)Op.Jump };
                positions[(to + k) * 2] = _positions[i * 2];
                positions[((to + k) * 2) + 1] = _positions[(i * 2) + 1];
                liveTops[to + k] = _liveTops[i];
            }
        }

        _instructions = instructions;
        _positions = positions;
        _liveTops = liveTops;
        _count = total;
        _moved = moved;
    }

    private HandlerRow[] BuildHandlers(int prologue)
    {
        HandlerRow[] rows = _handlerCount == 0 ? [] : new HandlerRow[_handlerCount];
        for (int i = 0; i < rows.Length; i++)
        {
            ref HandlerEntry entry = ref _handlers[i];
            rows[i] = new HandlerRow(
                prologue + Moved(entry.Start),
                prologue + Moved(entry.End),
                prologue + Moved(_labels[entry.Label].Position),
                (ushort)entry.Register);
        }

        return rows;
    }
}
