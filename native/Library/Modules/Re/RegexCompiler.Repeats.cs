namespace Monty.Library.Modules.Re;

/// <content>Repeats, and what is known of the start of matches.</content>
internal sealed partial class RegexCompiler
{
    /// <summary>What the instructions for runs of single code points repeat.</summary>
    internal enum Single
    {
        /// <summary>A set.</summary>
        Set,
        /// <summary>Any but a line feed.</summary>
        Any,
        /// <summary>Any.</summary>
        AnyAll,
        /// <summary>One character.</summary>
        Char,
    }

    /// <summary>Emits a repeat; next is the character that has to follow, or -1 when unknown.</summary>
    private void EmitRepeat(RegexNode node, int next)
    {
        var part = node.Part;
        if (part.IsSingle)
        {
            EmitRun(node, next);
        }
        else if (node.Max == 0)
        {
            // Nothing to match; the part cannot take part.
        }
        else if (node.Mode == RepeatMode.Possessive)
        {
            EmitPossessive(node);
        }
        else if (node.Max == 1 && node.Min == 1)
        {
            Emit(part);
        }
        else if (node.Max == 1)
        {
            EmitOption(node);
        }
        else if (node.Max == RegexParser.Unlimited && node.Min <= 1)
        {
            EmitStar(node);
        }
        else
        {
            EmitCounted(node);
        }
    }

    private void EmitRun(RegexNode node, int next)
    {
        var part = node.Part;
        var (what, argument) = part.Kind switch
        {
            RegexKind.Set => (Single.Set, SetNumber(part.Set!)),
            RegexKind.Any => (Single.Any, 0),
            RegexKind.AnyAll => (Single.AnyAll, 0),
            _ when part.Value < 0x10000 => (Single.Char, part.Value),
            _ => (Single.Set, SetNumber(SetOf(part.Value))),
        };
        var op = node.Mode switch
        {
            RepeatMode.Greedy => RegexOp.Run,
            RepeatMode.Lazy => RegexOp.RunLazy,
            _ => RegexOp.RunPossessive,
        };
        var isVariable = node.Min != node.Max && op != RegexOp.RunPossessive;
        Add(op, (int)what, argument, Bound(node.Min), Bound(node.Max), next, isVariable ? Memo() : -1);
    }

    private static CharSet SetOf(int point)
    {
        var set = new CharSetBuilder();
        set.Add(point, point);
        return set.Build(false, CaseMode.Exact);
    }

    // No text is longer than an int says, so bounds beyond it are as good as that.
    private static int Bound(uint bound) => (int)Math.Min(bound, int.MaxValue);

    private void EmitPossessive(RegexNode node)
    {
        var round = new RegexNode(RegexKind.Atomic)
        {
            Parts = node.Parts, MinWidth = node.Part.MinWidth, MaxWidthTaken = node.Part.MaxWidthTaken,
        };
        EmitAtomic(new RegexNode(RegexKind.Repeat)
        {
            Parts = [round], Min = node.Min, Max = node.Max, Mode = RepeatMode.Greedy,
            MinWidth = node.MinWidth, MaxWidthTaken = node.MaxWidthTaken,
        });
    }

    private void EmitOption(RegexNode node)
    {
        var split = Here + 1;
        Add(RegexOp.Split, 0, Memo());
        if (node.Mode == RepeatMode.Greedy)
        {
            Emit(node.Part);
            _code[split] = Here;
            return;
        }

        var skip = Here + 1;
        Add(RegexOp.Jump, 0);
        _code[split] = Here;
        Emit(node.Part);
        _code[skip] = Here;
    }

    private void EmitStar(RegexNode node)
    {
        var register = _registers;
        _registers += 2;
        var start = Here + 2;
        Add(RegexOp.LoopStart, register, 0);
        var body = Here;
        Emit(node.Part);
        _code[start] = node.Min == 0 ? Here : body;
        Add(node.Mode == RepeatMode.Lazy ? RegexOp.StarLazy : RegexOp.Star, register, body, Memo());
    }

    private void EmitCounted(RegexNode node)
    {
        if (node.Min == node.Max && node.Min <= 4 && node.Part.MinWidth > 0 && IsSmall(node.Part, UnrollLimit) > 0)
        {
            for (var i = 0; i < node.Min; i++)
            {
                Emit(node.Part);
            }

            return;
        }

        var register = _registers;
        _registers += 2;
        var start = Here + 2;
        Add(RegexOp.LoopStart, register, 0);
        var body = Here;
        _closed++;
        Emit(node.Part);
        _closed--;
        _code[start] = Here;
        Add(node.Mode == RepeatMode.Lazy ? RegexOp.LoopLazy : RegexOp.Loop, register, Bound(node.Min),
            Bound(node.Max), body);
    }

    /// <summary>What is left of a budget of nodes; not positive when the node is larger.</summary>
    private static int IsSmall(RegexNode node, int budget)
    {
        if (node.Kind == RegexKind.Repeat && !node.Part.IsSingle)
        {
            return 0;
        }

        budget--;
        foreach (var part in node.Parts)
        {
            if (budget <= 0)
            {
                break;
            }

            budget = IsSmall(part, budget);
        }

        return budget;
    }

    private static string PrefixOf(RegexNode node)
    {
        var text = new System.Text.StringBuilder();
        AddPrefix(node, text, MaxLookDepth);
        return text.Length < 2 ? "" : text.ToString();
    }

    /// <summary>Adds the literals a node starts with; true when the node is nothing but those.</summary>
    private static bool AddPrefix(RegexNode node, System.Text.StringBuilder text, int depth)
    {
        switch (node.Kind)
        {
            case RegexKind.Empty:
                return true;
            case RegexKind.Literal:
                PatternReader.Append(text, node.Value);
                return text.Length < 64;
            case RegexKind.Group:
                return depth > 0 && AddPrefix(node.Part, text, depth - 1);
            case RegexKind.Sequence when depth > 0:
                foreach (var part in node.Parts)
                {
                    if (!AddPrefix(part, text, depth - 1))
                    {
                        return false;
                    }
                }

                return true;
            default:
                return false;
        }
    }

    private static bool IsAnchored(RegexNode node, int depth) => node.Kind switch
    {
        RegexKind.At => node.Value == (int)RegexPosition.Start,
        RegexKind.Sequence or RegexKind.Group or RegexKind.Atomic => depth > 0 && IsAnchored(node.Part, depth - 1),
        _ => false,
    };

    /// <summary>
    /// Adds what a node can start with; true when it may take nothing, so that what follows counts too.
    /// </summary>
    private bool AddStart(RegexNode node, ref RegexStart start, int depth)
    {
        switch (depth > 0 ? node.Kind : RegexKind.Fail)
        {
            case RegexKind.Literal:
                start.Add(node.Value);
                return false;
            case RegexKind.Set:
                start.Add(node.Set!);
                return false;
            case RegexKind.Sequence:
                foreach (var part in node.Parts)
                {
                    if (!AddStart(part, ref start, depth - 1))
                    {
                        return false;
                    }
                }

                return true;
            case RegexKind.Alternation:
            {
                var isEmpty = false;
                foreach (var part in node.Parts)
                {
                    isEmpty |= AddStart(part, ref start, depth - 1);
                }

                return isEmpty;
            }

            case RegexKind.Group or RegexKind.Atomic:
                return AddStart(node.Part, ref start, depth - 1);
            case RegexKind.Repeat when node.Max > 0:
                return AddStart(node.Part, ref start, depth - 1) | node.Min == 0;
            case RegexKind.Empty or RegexKind.Repeat or RegexKind.At or RegexKind.Look:
                return true;
            default:
                start.AddAny();
                return false;
        }
    }
}
