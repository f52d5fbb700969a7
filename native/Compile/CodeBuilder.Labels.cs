using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>Labels, jumps and handlers.</summary>
internal sealed partial class CodeBuilder
{
    private struct LabelRow
    {
        public int Position;
        public bool IsUsed;
        public ulong Assigned;
    }

    private struct HandlerEntry
    {
        public int Start;
        public int End;
        public int Label;
        public int Register;
    }

    private LabelRow[] _labels = [];
    private (int Instruction, int Label)[] _fixups = [];
    private HandlerEntry[] _handlers = [];
    private int _labelCount;
    private int _fixupCount;
    private int _handlerCount;
    private int _lastLabel;

    /// <summary>Makes a label that is placed later.</summary>
    public int NewLabel()
    {
        if (_labelCount == _labels.Length)
        {
            Array.Resize(ref _labels, Math.Max(4, _labelCount * 2));
        }

        _labels[_labelCount] = new LabelRow { Position = -1 };
        return _labelCount++;
    }

    /// <summary>Appends a conditional jump; its distance is the operand C.</summary>
    public void EmitJump(Node node, Op op, int a, int b, int label)
    {
        if (!IsReachable)
        {
            return;
        }

        AddFixup(label);
        Emit(node, op, a, b, 0);
    }

    /// <summary>Appends an unconditional jump.</summary>
    public void Jump(Node node, int label) => EmitJump(node, Op.Jump, 0, 0, label);

    /// <summary>Places a label here; what is assigned is what all ways to it have assigned.</summary>
    public void Place(int label)
    {
        ref LabelRow row = ref _labels[label];
        if (row.IsUsed && !IsReachable && _fixupCount != 0 && _lastLabel != _count
            && _fixups[_fixupCount - 1] == (_count - 1, label) && _instructions[_count - 1].Op == (ushort)Op.Jump)
        {
            // A jump to the next instruction.
            _count--;
            _fixupCount--;
        }

        row.Position = _count;
        _lastLabel = _count;
        if (!row.IsUsed)
        {
            return;
        }

        Assigned = IsReachable ? Assigned & row.Assigned : row.Assigned;
        IsReachable = true;
    }

    /// <summary>Places a label to which only later code jumps, if control could get to the loop at all.</summary>
    public void PlaceLoop(int label, bool isReachable, ulong assigned)
    {
        ref LabelRow row = ref _labels[label];
        row.Position = _count;
        _lastLabel = _count;
        IsReachable = isReachable;
        Assigned = assigned & ~Deletable;
    }

    /// <summary>Whether anything jumps to the label so far.</summary>
    public bool IsUsed(int label) => _labels[label].IsUsed;

    /// <summary>Covers the instructions from start up to here by a handler; empty ranges are dropped.</summary>
    public bool AddHandler(int start, int label, int register)
    {
        if (start == _count)
        {
            return false;
        }

        _lastLabel = _count;
        if (_handlerCount == _handlers.Length)
        {
            Array.Resize(ref _handlers, Math.Max(4, _handlerCount * 2));
        }

        _handlers[_handlerCount++] =
            new HandlerEntry { Start = start, End = _count, Label = label, Register = register };
        return true;
    }

    /// <summary>
    /// A position that no later change of the last instruction moves, for the start or end of a protected range.
    /// </summary>
    public int Mark()
    {
        _lastLabel = _count;
        return _count;
    }

    /// <summary>Places the entry of a handler.</summary>
    public void PlaceHandler(int label, bool isReachable, ulong assigned)
    {
        _labels[label].Position = _count;
        _lastLabel = _count;
        IsReachable = isReachable;
        Assigned = assigned & ~Deletable;
    }

    private void AddFixup(int label)
    {
        ref LabelRow row = ref _labels[label];
        row.Assigned = row.IsUsed ? row.Assigned & Assigned : Assigned;
        row.IsUsed = true;
        if (_fixupCount == _fixups.Length)
        {
            Array.Resize(ref _fixups, Math.Max(4, _fixupCount * 2));
        }

        _fixups[_fixupCount++] = (_count, label);
    }
}
