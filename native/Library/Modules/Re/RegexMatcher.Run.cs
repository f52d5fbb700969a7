using Monty.Runtime.Text;

namespace Monty.Library.Modules.Re;

/// <content>The loop.</content>
internal sealed partial class RegexMatcher
{
    /// <summary>Runs the program from a position on.</summary>
    /// <remarks>
    /// Stack entries are three numbers: (instruction, position, -) to go on there, (~register, old value, -) to
    /// put back,
    /// and (instruction with a bit of EntryKinds, position, bound) for runs.
    /// </remarks>
    private MatchResult RunAt(int start)
    {
        var code = Program.Code;
        var registers = _registers;
        var text = _text.AsSpan(0, _end);
        Array.Fill(registers, -1, 0, Program.LastGroupRegister + 1);
        var stack = _stack;
        var top = 0;
        var pc = 0;
        var at = start;
        while (true)
        {
            if (--_budget <= 0 && !Spend())
            {
                return MatchResult.Error;
            }

            if (top + (4 * EntrySize) > stack.Length)
            {
                if (!GrowStack())
                {
                    return MatchResult.Error;
                }

                stack = _stack;
            }

            var hasFailed = false;
            switch ((RegexOp)code[pc])
            {
                case RegexOp.Match:
                    if ((_mustEnd && at != _end) || at == _notEmptyAt)
                    {
                        hasFailed = true;
                        break;
                    }

                    registers[0] = start;
                    registers[1] = at;
                    return MatchResult.Found;
                case RegexOp.Char:
                    if ((uint)at < (uint)text.Length && text[at] == code[pc + 1])
                    {
                        at++;
                        pc += 2;
                        continue;
                    }

                    hasFailed = true;
                    break;
                case RegexOp.Text:
                {
                    var wanted = Program.Texts[code[pc + 1]];
                    hasFailed = !text[at..].StartsWith(wanted, StringComparison.Ordinal);
                    at += wanted.Length;
                    pc += 2;
                    break;
                }

                case RegexOp.Set:
                {
                    if ((uint)at >= (uint)text.Length)
                    {
                        hasFailed = true;
                        break;
                    }

                    int point = text[at++];
                    if ((uint)(point - 0xD800) < 0x400)
                    {
                        point = CodePoints.At(text, at - 1, out var length);
                        at += length - 1;
                    }

                    hasFailed = !Program.Sets[code[pc + 1]].Contains(point);
                    pc += 2;
                    break;
                }

                case RegexOp.Any:
                case RegexOp.AnyAll:
                    if ((uint)at >= (uint)text.Length || (text[at] == '\n' && (RegexOp)code[pc] == RegexOp.Any))
                    {
                        hasFailed = true;
                        break;
                    }

                    CodePoints.At(text, at, out var taken);
                    at += taken;
                    pc++;
                    break;
                case RegexOp.Jump:
                    pc = code[pc + 1];
                    continue;
                case RegexOp.SplitIf:
                    if (_memo is not null && code[pc + 2] >= 0 && WasVisited(code[pc + 2], at))
                    {
                        hasFailed = true;
                        break;
                    }

                    if (at >= text.Length || !Program.Sets[code[pc + 3]].Contains(CodePoints.At(text, at, out _)))
                    {
                        pc = code[pc + 1];
                        continue;
                    }

                    Push(stack, ref top, code[pc + 1], at);
                    pc += 4;
                    continue;
                case RegexOp.Split:
                    if (_memo is not null && code[pc + 2] >= 0 && WasVisited(code[pc + 2], at))
                    {
                        hasFailed = true;
                        break;
                    }

                    Push(stack, ref top, code[pc + 1], at);
                    pc += 3;
                    continue;
                case RegexOp.Save:
                {
                    var register = code[pc + 1];
                    Set(stack, ref top, register, at);
                    if ((register & 1) != 0)
                    {
                        Set(stack, ref top, Program.LastGroupRegister, register >> 1);
                    }

                    pc += 2;
                    continue;
                }

                case RegexOp.Run:
                case RegexOp.RunLazy:
                case RegexOp.RunPossessive:
                    at = StartRun(stack, ref top, pc, at);
                    hasFailed = at < 0;
                    pc += 7;
                    break;
                case RegexOp.LoopStart:
                    Set(stack, ref top, code[pc + 1], 0);
                    Set(stack, ref top, code[pc + 1] + 1, -1);
                    pc = code[pc + 2];
                    continue;
                case RegexOp.Loop:
                case RegexOp.LoopLazy:
                    pc = Round(stack, ref top, pc, at);
                    hasFailed = pc < 0;
                    break;
                case RegexOp.Star:
                case RegexOp.StarLazy:
                {
                    var register = code[pc + 1] + 1;
                    if (registers[register] == at)
                    {
                        pc += 4;
                        continue;
                    }

                    if (_memo is not null && code[pc + 3] >= 0 && WasVisited(code[pc + 3], at))
                    {
                        hasFailed = true;
                        break;
                    }

                    if ((RegexOp)code[pc] == RegexOp.StarLazy)
                    {
                        Push(stack, ref top, pc | LazyEntry, at);
                        pc += 4;
                        continue;
                    }

                    Push(stack, ref top, pc + 4, at);
                    Set(stack, ref top, register, at);
                    pc = code[pc + 2];
                    continue;
                }

                case RegexOp.AtomicStart:
                    Set(stack, ref top, code[pc + 1], top);
                    pc += 2;
                    continue;
                case RegexOp.AtomicEnd:
                    Cut(stack, ref top, registers[code[pc + 1]]);
                    pc += 2;
                    continue;
                case RegexOp.LookStart:
                    Set(stack, ref top, code[pc + 1] + 1, at);
                    Set(stack, ref top, code[pc + 1], top);
                    pc += 2;
                    continue;
                case RegexOp.LookEnd:
                    at = registers[code[pc + 1] + 1];
                    Cut(stack, ref top, registers[code[pc + 1]]);
                    pc += 2;
                    continue;
                case RegexOp.NotStart:
                {
                    var height = top;
                    Push(stack, ref top, code[pc + 2], at);
                    Set(stack, ref top, code[pc + 1], height);
                    pc += 3;
                    continue;
                }

                case RegexOp.NotEnd:
                    Undo(stack, ref top, registers[code[pc + 1]]);
                    hasFailed = true;
                    break;
                case RegexOp.Back:
                    at = StepBack(at, code[pc + 1]);
                    hasFailed = at < 0;
                    pc += 2;
                    break;
                case RegexOp.Reference:
                    at = MatchReference(code[pc + 1], (CaseMode)code[pc + 2], at);
                    hasFailed = at < 0;
                    pc += 3;
                    break;
                case RegexOp.Test:
                    pc = registers[(2 * code[pc + 1]) + 1] < 0 || registers[2 * code[pc + 1]] < 0
                        ? code[pc + 2] : pc + 3;
                    continue;
                case RegexOp.At:
                    hasFailed = !IsAt((RegexPosition)code[pc + 1], at);
                    pc += 2;
                    break;
                default:
                    hasFailed = true;
                    break;
            }

            if (hasFailed && !GoBack(stack, ref top, ref pc, ref at))
            {
                return MatchResult.None;
            }
        }
    }

    /// <summary>Takes the last entry to go on at from the stack; false when there is none.</summary>
    private bool GoBack(int[] stack, ref int top, ref int pc, ref int at)
    {
        while (top > 0)
        {
            top -= EntrySize;
            var what = stack[top];
            if (what < 0)
            {
                _registers[~what] = stack[top + 1];
                continue;
            }

            at = stack[top + 1];
            if ((what & EntryKinds) == 0)
            {
                pc = what;
                return true;
            }

            pc = what & ~EntryKinds;
            if ((what & RunEntry) != 0)
            {
                var min = stack[top + 2];
                at = GiveBack(at, min, Program.Code[pc + 5]);
                if (at < 0)
                {
                    continue;
                }

                if (at > min)
                {
                    stack[top + 1] = at;
                    top += EntrySize;
                }

                pc += 7;
                return true;
            }

            if (ResumeLazy(stack, ref top, ref pc, ref at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A lazy repeat takes one more round, or one more code point.</summary>
    private bool ResumeLazy(int[] stack, ref int top, ref int pc, ref int at)
    {
        var code = Program.Code;
        switch ((RegexOp)code[pc])
        {
            case RegexOp.StarLazy:
                Set(stack, ref top, code[pc + 1] + 1, at);
                pc = code[pc + 2];
                return true;
            case RegexOp.LoopLazy:
            {
                var register = code[pc + 1];
                var count = _registers[register];
                if ((count >= code[pc + 3] && code[pc + 3] != int.MaxValue) || _registers[register + 1] == at)
                {
                    return false;
                }

                Set(stack, ref top, register, count + 1);
                Set(stack, ref top, register + 1, at);
                pc = code[pc + 4];
                return true;
            }

            default:
            {
                var left = stack[top + 2];
                at = left > 0 ? TakeOne((RegexCompiler.Single)code[pc + 1], code[pc + 2], at) : -1;
                if (at < 0)
                {
                    return false;
                }

                stack[top] = pc | LazyEntry;
                stack[top + 1] = at;
                stack[top + 2] = left == int.MaxValue ? left : left - 1;
                top += EntrySize;
                pc += 7;
                return true;
            }
        }
    }

    /// <summary>Takes a run of single code points; gives the position behind it, or -1.</summary>
    private int StartRun(int[] stack, ref int top, int pc, int at)
    {
        var code = Program.Code;
        if (_memo is not null && code[pc + 6] >= 0 && WasVisited(code[pc + 6], at))
        {
            return -1;
        }

        var what = (RegexCompiler.Single)code[pc + 1];
        var min = code[pc + 3];
        var max = code[pc + 4];
        if (min > 0)
        {
            at = min == 1 ? TakeOne(what, code[pc + 2], at) : TakeExactly(what, code[pc + 2], at, min);
            if (at < 0)
            {
                return -1;
            }
        }

        if (max == min)
        {
            return at;
        }

        var left = max == int.MaxValue ? max : max - min;
        if ((RegexOp)code[pc] == RegexOp.RunLazy)
        {
            Push(stack, ref top, pc | LazyEntry, at, left);
            return at;
        }

        var end = max == int.MaxValue
            ? TakeAll(what, code[pc + 2], at) : TakeUpTo(what, code[pc + 2], at, ref left);
        if (end > at && (RegexOp)code[pc] == RegexOp.Run)
        {
            Push(stack, ref top, pc | RunEntry, end, at);
        }

        return end;
    }

    /// <summary>The end of a round of a counted repeat: where to go on, or -1.</summary>
    private int Round(int[] stack, ref int top, int pc, int at)
    {
        var code = Program.Code;
        var register = code[pc + 1];
        var count = _registers[register];
        if (count < code[pc + 2])
        {
            Set(stack, ref top, register, count + 1);
            return code[pc + 4];
        }

        if ((RegexOp)code[pc] == RegexOp.LoopLazy)
        {
            Push(stack, ref top, pc | LazyEntry, at);
            return pc + 5;
        }

        if ((count < code[pc + 3] || code[pc + 3] == int.MaxValue) && _registers[register + 1] != at)
        {
            Push(stack, ref top, pc + 5, at);
            Set(stack, ref top, register, count == int.MaxValue ? count : count + 1);
            Set(stack, ref top, register + 1, at);
            return code[pc + 4];
        }

        return pc + 5;
    }

    private static void Push(int[] stack, ref int top, int what, int at, int bound = 0)
    {
        stack[top] = what;
        stack[top + 1] = at;
        stack[top + 2] = bound;
        top += EntrySize;
    }

    /// <summary>Sets a register; its old value is put back when the machine goes back behind this point.</summary>
    private void Set(int[] stack, ref int top, int register, int value)
    {
        stack[top] = ~register;
        stack[top + 1] = _registers[register];
        top += EntrySize;
        _registers[register] = value;
    }

    /// <summary>Removes the entries to go on at above a height; what is to be put back stays.</summary>
    private void Cut(int[] stack, ref int top, int height)
    {
        var kept = height;
        for (var i = height; i < top; i += EntrySize)
        {
            if (stack[i] < 0)
            {
                stack[kept] = stack[i];
                stack[kept + 1] = stack[i + 1];
                kept += EntrySize;
            }
        }

        _budget -= (top - height) >> 2;
        top = kept;
    }

    /// <summary>Puts back registers and removes everything above a height.</summary>
    private void Undo(int[] stack, ref int top, int height)
    {
        _budget -= (top - height) >> 2;
        while (top > height)
        {
            top -= EntrySize;
            if (stack[top] < 0)
            {
                _registers[~stack[top]] = stack[top + 1];
            }
        }
    }
}
