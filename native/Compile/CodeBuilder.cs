using System.Runtime.CompilerServices;
using Monty.Syntax;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>
/// Collects the instructions of one code object: positions, labels, handlers and what is certainly assigned where.
/// </summary>
/// <remarks>Code that cannot be reached is dropped as it is emitted.</remarks>
internal sealed partial class CodeBuilder(IParseMeter? meter)
{
    private Instruction[] _instructions = new Instruction[8];
    private int[] _positions = new int[16];
    private ushort[] _liveTops = new ushort[8];
    private readonly List<(int Position, int Start, int End)> _methods = [];
    private int _count;

    /// <summary>The first free register: everything below is live.</summary>
    public int Top { get; set; }

    /// <summary>The highest <see cref="Top"/> so far.</summary>
    public int MaxTop { get; private set; }

    /// <summary>Whether control can get here.</summary>
    public bool IsReachable { get; private set; }

    /// <summary>The set of locals that are certainly assigned here.</summary>
    public ulong Assigned { get; set; }

    /// <summary>The locals that are deleted somewhere in the frame: no loop head or handler may rely on them.</summary>
    public ulong Deletable { get; set; }

    /// <summary>The number of instructions so far.</summary>
    public int Count => _count;

    /// <summary>Starts a new code object; the arrays are used again.</summary>
    public void Reset()
    {
        _count = 0;
        _labelCount = 0;
        _fixupCount = 0;
        _handlerCount = 0;
        _lastLabel = -1;
        _prologue.Clear();
        _methods.Clear();
        Top = 0;
        MaxTop = 0;
        IsReachable = true;
        Assigned = 0;
        Deletable = 0;
    }

    /// <summary>Takes the next register.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Push()
    {
        int register = Top;
        SetTop(register + 1);
        return register;
    }

    /// <summary>Sets the first free register.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void SetTop(int top)
    {
        Top = top;
        if (top > MaxTop)
        {
            MaxTop = top;
        }
    }

    /// <summary>Makes sure that the frame has registers below the given one.</summary>
    public void Reserve(int top)
    {
        if (top > MaxTop)
        {
            MaxTop = top;
        }
    }

    /// <summary>Appends an instruction at the place of a node.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Emit(Node node, Op op, int a = 0, int b = 0, int c = 0) => Emit(node.Start, node.End, op, a, b, c);

    /// <summary>
    /// Appends an instruction. Operands are register numbers and indices as they are; they are scaled at the end.
    /// </summary>
    public void Emit(int start, int end, Op op, int a = 0, int b = 0, int c = 0)
    {
        if (!IsReachable)
        {
            return;
        }

        if (_count == _instructions.Length)
        {
            Grow(start, end);
        }

        ref Instruction instruction = ref _instructions[_count];
        instruction.Op = (ushort)op;
        instruction.A = (ushort)a;
        instruction.B = (ushort)b;
        instruction.C = (ushort)c;
        _positions[_count * 2] = start;
        _positions[(_count * 2) + 1] = end;
        _liveTops[_count] = (ushort)Top;
        _count++;
        if ((OpTable.Row((int)op).Flags & OpFlags.Ends) != 0)
        {
            IsReachable = false;
        }
    }

    /// <summary>Notes the place of the attribute for the method call that is emitted next.</summary>
    public void NoteAttribute(int start, int end)
    {
        if (IsReachable)
        {
            _methods.Add((_count, start, end));
        }
    }

    /// <summary>Appends an instruction with a 32-bit operand in B and C.</summary>
    public void EmitWide(Node node, Op op, int a, int wide) => Emit(node, op, a, wide & 0xFFFF, wide >>> 16);

    private void Grow(int start, int end)
    {
        if (meter?.Charge(_count) == false)
        {
            throw new CompileError(CompileMessages.TooMuchMemory, start, end);
        }

        int length = _instructions.Length * 2;
        Array.Resize(ref _instructions, length);
        Array.Resize(ref _positions, length * 2);
        Array.Resize(ref _liveTops, length);
    }
}
