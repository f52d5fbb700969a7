using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <content>
/// Alternatives of a pattern: each captures the same names, in registers of its own until one matches.
/// </content>
internal sealed partial class CodeGenerator
{
    private void GenerateOrPattern(MatchOrPattern pattern, int subject, PatternState state)
    {
        int fail = state.Fail;
        bool allows = state.AllowsIrrefutable;
        Captures outer = state.Captures;
        int success = _code.NewLabel();
        int first = _code.Top;
        Captures? common = null;
        for (int i = 0; i < pattern.Patterns.Length; i++)
        {
            bool isLast = i == pattern.Patterns.Length - 1;
            int next = isLast ? fail : _code.NewLabel();
            state.Fail = next;
            state.AllowsIrrefutable = isLast && allows;
            state.Captures = new Captures();
            if (i == 0)
            {
                // The registers all alternatives share come first; how many is known from the names.
                int count = CountNames(pattern.Patterns[0]);
                for (int k = 0; k < count; k++)
                {
                    _code.Emit(pattern, Op.LoadNone, _code.Top);
                    _code.Push();
                }
            }

            int top = _code.Top;
            GeneratePattern(pattern.Patterns[i], subject, state);
            common ??= ShareNames(state.Captures, first);
            MoveCaptures(pattern, state.Captures, common);
            _code.Top = top;
            if (!isLast)
            {
                _code.Jump(pattern, success);
                _code.Place(next);
            }
        }

        _code.Place(success);
        state.Fail = fail;
        state.AllowsIrrefutable = allows;
        state.Captures = outer;
        foreach ((string name, int register) in common!.Items)
        {
            Capture(name, register, pattern, state);
        }
    }

    private static Captures ShareNames(Captures captures, int first)
    {
        var shared = new Captures();
        foreach ((string name, _) in captures.Items)
        {
            shared.TryAdd(name, first + shared.Items.Count);
        }

        return shared;
    }

    private void MoveCaptures(Pattern pattern, Captures captures, Captures common)
    {
        if (captures.Items.Count != common.Items.Count)
        {
            throw new CompileError(CompileMessages.DifferentNames, pattern);
        }

        foreach ((string name, int register) in captures.Items)
        {
            if (!common.TryGet(name, out int target))
            {
                throw new CompileError(CompileMessages.DifferentNames, pattern);
            }

            Move(register, target, pattern);
        }
    }

    // How many names a pattern captures, at most; errors are found when it is compiled.
    private int CountNames(Pattern pattern)
    {
        _guard.Enter(pattern);
        int count = pattern switch
        {
            MatchSequencePattern sequence => CountNames(sequence.Patterns),
            MatchMappingPattern mapping => CountNames(mapping.Patterns) + (mapping.Rest is null ? 0 : 1),
            MatchClassPattern type => CountNames(type.Patterns) + CountNames(type.KeywordPatterns),
            MatchStarPattern star => star.Name is null ? 0 : 1,
            MatchAsPattern alias =>
                (alias.Pattern is null ? 0 : CountNames(alias.Pattern)) + (alias.Name is null ? 0 : 1),
            MatchOrPattern alternatives => CountNames(alternatives.Patterns[0]),
            _ => 0,
        };
        _guard.Leave();
        return count;
    }

    private int CountNames(Pattern[] patterns)
    {
        int count = 0;
        foreach (Pattern each in patterns)
        {
            count += CountNames(each);
        }

        return count;
    }
}
