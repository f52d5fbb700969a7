using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Monty.Runtime.Vm;

namespace Monty.Library.Modules.Re;

/// <summary>Turns the tree of a pattern into instructions.</summary>
internal sealed partial class RegexCompiler
{
    private const int UnrollLimit = 24;
    private const int MaxLookDepth = 50;

    private readonly Vm _vm;
    private readonly List<int> _code = [];
    private readonly List<CharSet> _sets = [];
    private readonly List<string> _texts = [];
    private readonly bool _canRemember;
    private int _registers;
    private int _memos;
    private int _closed;
    private bool _hasFailed;

    private RegexCompiler(Vm vm, int groupCount, bool canRemember)
    {
        _vm = vm;
        _registers = (2 * (groupCount + 1)) + 1;
        _canRemember = canRemember;
    }

    /// <summary>Compiles a parsed pattern; null: an error is raised.</summary>
    public static RegexProgram? Compile(Vm vm, ParsedPattern parsed)
    {
        var compiler = new RegexCompiler(vm, parsed.GroupCount, !parsed.HasMemory);
        compiler.Emit(parsed.Tree);
        if (compiler._hasFailed)
        {
            return null;
        }

        compiler.Add(RegexOp.Match);
        var start = new RegexStart();
        compiler.AddStart(parsed.Tree, ref start, MaxLookDepth);
        var isUseful = parsed.Tree.MinWidth > 0 && !start.IsAny;
        var members = start.List(true);
        var others = start.List(false);
        return new RegexProgram
        {
            Code = [.. compiler._code],
            Sets = [.. compiler._sets],
            Texts = [.. compiler._texts],
            GroupCount = parsed.GroupCount,
            RegisterCount = compiler._registers,
            MemoCount = compiler._memos,
            Prefix = PrefixOf(parsed.Tree),
            Starts = isUseful && !start.HasOthers ? SearchValues.Create(members.ToArray()) : null,
            NoStarts = isUseful && start.HasOthers && others.Count > 0 ? SearchValues.Create(others.ToArray()) : null,
            IsAnchored = IsAnchored(parsed.Tree, MaxLookDepth),
            MinWidth = parsed.Tree.MinWidth,
        };
    }

    private int Here => _code.Count;

    private void Add(RegexOp op, params ReadOnlySpan<int> operands)
    {
        if ((_code.Count & 0xFFFF) > 0xFFF0 && !(_vm.Charge(_code.Count * 16L) && _vm.ChargeWork(_code.Count)))
        {
            _hasFailed = true;
        }

        _code.Add((int)op);
        _code.AddRange(operands);
    }

    private int Memo() => _canRemember && _closed == 0 ? _memos++ : -1;

    private int SetNumber(CharSet set)
    {
        _sets.Add(set);
        return _sets.Count - 1;
    }

    private void Emit(RegexNode node)
    {
        // Parts of other kinds lie in these, so that counting them bounds the depth.
        var isNested = node.Kind is RegexKind.Group or RegexKind.Look or RegexKind.Atomic or RegexKind.Conditional;
        if (_hasFailed || (isNested && !_vm.EnterRecursion("")))
        {
            _hasFailed = true;
            return;
        }

        EmitNode(node);
        if (isNested)
        {
            _vm.LeaveRecursion();
        }
    }

    private void EmitNode(RegexNode node)
    {
        switch (node.Kind)
        {
            case RegexKind.Literal:
                EmitText(CodePointText(node.Value));
                break;
            case RegexKind.Set:
                Add(RegexOp.Set, SetNumber(node.Set!));
                break;
            case RegexKind.Any:
                Add(RegexOp.Any);
                break;
            case RegexKind.AnyAll:
                Add(RegexOp.AnyAll);
                break;
            case RegexKind.At:
                Add(RegexOp.At, node.Value);
                break;
            case RegexKind.Fail:
                Add(RegexOp.Fail);
                break;
            case RegexKind.Sequence:
                EmitSequence(node);
                break;
            case RegexKind.Alternation:
                EmitAlternation(node);
                break;
            case RegexKind.Group:
                EmitGroup(node);
                break;
            case RegexKind.Repeat:
                EmitRepeat(node, -1);
                break;
            case RegexKind.Atomic:
                EmitAtomic(node.Part);
                break;
            case RegexKind.Look:
                EmitLook(node);
                break;
            case RegexKind.BackReference:
                Add(RegexOp.Reference, node.Value, (int)node.Case);
                break;
            case RegexKind.Conditional:
                EmitConditional(node);
                break;
            default:
                break;
        }
    }

    private static string CodePointText(int point) => PatternReader.TextOf(point);

    private void EmitText(string text)
    {
        if (text.Length == 1)
        {
            Add(RegexOp.Char, text[0]);
            return;
        }

        _texts.Add(text);
        Add(RegexOp.Text, _texts.Count - 1);
    }

    private void EmitSequence(RegexNode node)
    {
        var text = new StringBuilder();
        for (var i = 0; i < node.Parts.Count; i++)
        {
            var part = node.Parts[i];
            if (part.Kind == RegexKind.Literal)
            {
                PatternReader.Append(text, part.Value);
                if (i + 1 < node.Parts.Count && node.Parts[i + 1].Kind == RegexKind.Literal)
                {
                    continue;
                }

                EmitText(text.ToString());
                text.Clear();
                continue;
            }

            if (part.Kind == RegexKind.Repeat)
            {
                var next = i + 1 < node.Parts.Count && node.Parts[i + 1] is { Kind: RegexKind.Literal, Value: < 0xD800 }
                    ? node.Parts[i + 1].Value : -1;
                EmitRepeat(part, next);
                continue;
            }

            Emit(part);
        }
    }

    private void EmitGroup(RegexNode node)
    {
        if (node.Value == 0)
        {
            Emit(node.Part);
            return;
        }

        Add(RegexOp.Save, 2 * node.Value);
        Emit(node.Part);
        Add(RegexOp.Save, (2 * node.Value) + 1);
    }

    private void EmitAlternation(RegexNode node)
    {
        var ends = new List<int>();
        for (var i = 0; i < node.Parts.Count; i++)
        {
            var isLast = i == node.Parts.Count - 1;
            var split = Here + 1;
            if (!isLast)
            {
                var memo = i == 0 ? Memo() : -1;
                if (StartSet(node.Parts[i]) is { } set)
                {
                    Add(RegexOp.SplitIf, 0, memo, SetNumber(set));
                }
                else
                {
                    Add(RegexOp.Split, 0, memo);
                }
            }

            Emit(node.Parts[i]);
            if (!isLast)
            {
                ends.Add(Here + 1);
                Add(RegexOp.Jump, 0);
                _code[split] = Here;
            }
        }

        foreach (var end in ends)
        {
            _code[end] = Here;
        }
    }

    /// <summary>The set of code points a node starts with when it is simple to know.</summary>
    private static CharSet? StartSet(RegexNode node)
    {
        while (node.Kind is RegexKind.Sequence or RegexKind.Group)
        {
            node = node.Part;
        }

        if (node.Kind == RegexKind.Set)
        {
            return node.Set;
        }

        if (node.Kind != RegexKind.Literal)
        {
            return null;
        }

        var set = new CharSetBuilder();
        set.Add(node.Value, node.Value);
        return set.Build(false, CaseMode.Exact);
    }

    private void EmitAtomic(RegexNode node)
    {
        var register = _registers++;
        Add(RegexOp.AtomicStart, register);
        _closed++;
        Emit(node);
        _closed--;
        Add(RegexOp.AtomicEnd, register);
    }

    private void EmitLook(RegexNode node)
    {
        var register = _registers;
        _registers += 2;
        var start = Here + 2;
        if (node.IsNegative)
        {
            Add(RegexOp.NotStart, register, 0);
        }
        else
        {
            Add(RegexOp.LookStart, register);
        }

        if (node.IsBehind)
        {
            Add(RegexOp.Back, (int)Math.Min(node.Part.MinWidth, int.MaxValue));
        }

        _closed++;
        Emit(node.Part);
        _closed--;
        Add(node.IsNegative ? RegexOp.NotEnd : RegexOp.LookEnd, register);
        if (node.IsNegative)
        {
            _code[start] = Here;
        }
    }

    private void EmitConditional(RegexNode node)
    {
        var test = Here + 2;
        Add(RegexOp.Test, node.Value, 0);
        Emit(node.Part);
        if (node.Parts.Count == 1)
        {
            _code[test] = Here;
            return;
        }

        var end = Here + 1;
        Add(RegexOp.Jump, 0);
        _code[test] = Here;
        Emit(node.Parts[1]);
        _code[end] = Here;
    }
}
