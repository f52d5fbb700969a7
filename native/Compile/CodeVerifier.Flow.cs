using System.Globalization;

namespace Monty.Compile;

/// <summary>Which registers are initialised where: a forward data flow over all paths, handlers included.</summary>
internal sealed partial class CodeVerifier
{
    private readonly ulong[]?[] _entries;
    private readonly int _words;
    private readonly Stack<int> _pending = new();

    private void CheckFlow()
    {
        ulong[] state = new ulong[_words];
        for (int i = 0; i < _code.ParameterCount; i++)
        {
            Set(state, i);
        }

        Meet(0, state);
        while (_pending.Count != 0 && _problem is null)
        {
            Walk(_pending.Pop());
        }
    }

    private static void Set(ulong[] state, int register) => state[register >> 6] |= 1UL << (register & 63);

    private static bool Has(ulong[] state, int register) => (state[register >> 6] >> (register & 63) & 1) != 0;

    // Keeps only the registers below the top.
    private static void Cut(ulong[] state, int top)
    {
        for (int i = 0; i < state.Length; i++)
        {
            int low = i * 64;
            if (top <= low)
            {
                state[i] = 0;
            }
            else if (top < low + 64)
            {
                state[i] &= (1UL << (top - low)) - 1;
            }
        }
    }

    private void Meet(int index, ulong[] state)
    {
        if (_entries[index] is not { } entry)
        {
            _entries[index] = (ulong[])state.Clone();
            _pending.Push(index);
            return;
        }

        bool changed = false;
        for (int i = 0; i < entry.Length; i++)
        {
            ulong both = entry[i] & state[i];
            changed |= both != entry[i];
            entry[i] = both;
        }

        if (changed)
        {
            _pending.Push(index);
        }
    }

    private void Walk(int index)
    {
        ulong[] state = (ulong[])_entries[index]!.Clone();
        while (_problem is null)
        {
            Instruction instruction = _instructions[index];
            ref readonly OpRow row = ref OpTable.Row(instruction.Op);
            CheckReads(index, instruction, state);
            bool calls = (row.Flags & OpFlags.Calls) != 0;
            if (calls)
            {
                CheckLive(index, instruction, state);
                Cut(state, _code.LiveTops[index]);
            }

            MeetHandler(index, state);
            int target = JumpTarget(_instructions, index);
            MarkWrites(instruction, state, isJumping: false);
            if (target >= 0)
            {
                ulong[] jumped = (ulong[])state.Clone();
                MarkWrites(instruction, jumped, isJumping: true);
                Meet(target, jumped);
            }

            if ((row.Flags & OpFlags.Ends) != 0)
            {
                return;
            }

            index++;
            if (index == _instructions.Count)
            {
                Report(index - 1, "control falls off the end");
                return;
            }

            if (_entries[index] is not null || IsTarget(index))
            {
                Meet(index, state);
                return;
            }
        }
    }

    private bool IsTarget(int index)
    {
        _targets ??= FindTargets();
        return _targets[index];
    }

    private bool[]? _targets;

    private bool[] FindTargets()
    {
        bool[] targets = new bool[_instructions.Count];
        for (int i = 0; i < targets.Length; i++)
        {
            int target = JumpTarget(_instructions, i);
            if (target >= 0)
            {
                targets[target] = true;
            }
        }

        return targets;
    }

    private void CheckReads(int index, Instruction instruction, ulong[] state)
    {
        foreach (RegisterRange range in Accesses(instruction))
        {
            for (int i = 0; i < range.Count && range.IsRead; i++)
            {
                if (!Has(state, range.First + i))
                {
                    Report(index, $"reads {Listing.Register(_code, range.First + i)} before it is written");
                }
            }
        }
    }

    private void CheckLive(int index, Instruction instruction, ulong[] state)
    {
        for (int register = 0; register < _code.LiveTops[index]; register++)
        {
            if (!Has(state, register) && !Writes(instruction, register))
            {
                Report(index, string.Create(
                    CultureInfo.InvariantCulture,
                    $"live top {_code.LiveTops[index]} includes {Listing.Register(_code, register)}, which is not written"));
            }
        }
    }

    private bool Writes(Instruction instruction, int register)
    {
        foreach (RegisterRange range in Accesses(instruction))
        {
            if (range.IsWritten && register >= range.First && register < range.First + range.Count)
            {
                return true;
            }
        }

        return false;
    }

    private void MarkWrites(Instruction instruction, ulong[] state, bool isJumping)
    {
        foreach (RegisterRange range in Accesses(instruction))
        {
            if (range.IsWritten && (isJumping || !range.IsOnJumpOnly))
            {
                for (int i = 0; i < range.Count; i++)
                {
                    Set(state, range.First + i);
                }
            }
        }
    }

    private void MeetHandler(int index, ulong[] state)
    {
        foreach (HandlerRow row in _code.Handlers)
        {
            if (index >= row.Start && index < row.End)
            {
                ulong[] caught = (ulong[])state.Clone();
                Set(caught, row.Register);
                Meet(row.Handler, caught);
                return;
            }
        }
    }
}
