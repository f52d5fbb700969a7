using System.Globalization;
using System.Numerics;
using Monty.Compile.Folding;
using Monty.Compile.Scopes;
using Monty.Syntax.Tree;

namespace Monty.Compile;

/// <summary>match statements. Names are bound when a whole pattern has matched, before its guard.</summary>
internal sealed partial class CodeGenerator
{
    /// <summary>The state of one case: what it captures so far and where it goes when it does not match.</summary>
    private sealed class PatternState
    {
        public int Fail { get; set; }

        public bool AllowsIrrefutable { get; set; }

        public Captures Captures { get; set; } = new();
    }

    // The names a pattern binds, in order, and the registers that hold their values until it has matched.
    private sealed class Captures
    {
        private readonly Dictionary<string, int> _registers = new(StringComparer.Ordinal);

        public List<(string Name, int Register)> Items { get; } = [];

        public bool TryAdd(string name, int register)
        {
            if (!_registers.TryAdd(name, register))
            {
                return false;
            }

            Items.Add((name, register));
            return true;
        }

        public bool TryGet(string name, out int register) => _registers.TryGetValue(name, out register);
    }

    private void GenerateMatch(MatchStatement node)
    {
        int top = _code.Top;
        int end = _code.NewLabel();
        int subject = CanMatchInPlace(node) ? Operand(node.Subject) : Push(node.Subject);
        int first = _code.Top;
        for (int i = 0; i < node.Cases.Length; i++)
        {
            MatchCase each = node.Cases[i];
            bool isLast = i == node.Cases.Length - 1;
            int next = _code.NewLabel();
            var state = new PatternState { Fail = next, AllowsIrrefutable = isLast || each.Guard is not null };
            GeneratePattern(each.Pattern, subject, state);
            foreach ((string name, int register) in state.Captures.Items)
            {
                Store(Lookup(name), register, each.Pattern);
            }

            _code.Top = first;
            if (each.Guard is not null)
            {
                JumpIf(each.Guard, next, false);
            }

            GenerateAll(each.Body);
            if (!isLast)
            {
                _code.Jump(each, end);
            }

            _code.Place(next);
            _code.Top = first;
        }

        _code.Top = top;
        _code.Place(end);
    }

    // A local can stay where it is when no pattern or guard can rebind it before the last comparison.
    private bool CanMatchInPlace(MatchStatement node)
    {
        if (node.Subject is not NameExpression name || IsDebug(name.Name)
            || Lookup(name.Name) is not { Kind: SymbolKind.Local } symbol || symbol.Has(SymbolFlags.Walrus))
        {
            return false;
        }

        foreach (MatchCase each in node.Cases)
        {
            if (!IsLiteralPattern(each.Pattern))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLiteralPattern(Pattern pattern)
    {
        if (pattern is MatchOrPattern alternatives)
        {
            foreach (Pattern each in alternatives.Patterns)
            {
                if (each.Kind is not (NodeKind.MatchValue or NodeKind.MatchSingleton))
                {
                    return false;
                }
            }

            return true;
        }

        return pattern.Kind is NodeKind.MatchValue or NodeKind.MatchSingleton
            || pattern is MatchAsPattern { Pattern: null, Name: null };
    }

    private static bool IsWildcard(Pattern pattern) =>
        pattern is MatchAsPattern { Pattern: null, Name: null } or MatchStarPattern { Name: null };

    // Temporaries of a pattern stay until the case is decided, since captures refer to them.
    private void GeneratePattern(Pattern pattern, int subject, PatternState state)
    {
        _guard.Enter(pattern);
        switch (pattern)
        {
            case MatchValuePattern { Value: JoinedStringExpression or TemplateStringExpression }:
                throw new CompileError(CompileMessages.PatternNotLiteral, pattern);
            case MatchValuePattern value:
                int top = _code.Top;
                EmitCompareJump(value, CompareOperator.Equal, subject, value.Value, top, state.Fail, false);
                break;
            case MatchSingletonPattern singleton:
                GenerateSingletonPattern(singleton, subject, state);
                break;
            case MatchSequencePattern sequence:
                GenerateSequencePattern(sequence, subject, state);
                break;
            case MatchMappingPattern mapping:
                GenerateMappingPattern(mapping, subject, state);
                break;
            case MatchClassPattern type:
                GenerateClassPattern(type, subject, state);
                break;
            case MatchStarPattern star:
                Capture(star.Name, subject, star, state);
                break;
            case MatchAsPattern alias:
                GenerateAsPattern(alias, subject, state);
                break;
            case MatchOrPattern alternatives:
                GenerateOrPattern(alternatives, subject, state);
                break;
        }

        _guard.Leave();
    }

    private static void Capture(string? name, int register, Pattern pattern, PatternState state)
    {
        if (name is null)
        {
            return;
        }

        if (!state.Captures.TryAdd(name, register))
        {
            throw new CompileError(CompileMessages.MultipleAssignments(name), pattern);
        }
    }

    private void GenerateAsPattern(MatchAsPattern pattern, int subject, PatternState state)
    {
        if (pattern.Pattern is not null)
        {
            GeneratePattern(pattern.Pattern, subject, state);
        }
        else if (!state.AllowsIrrefutable)
        {
            string message = pattern.Name is null
                ? CompileMessages.WildcardUnreachable
                : CompileMessages.CaptureUnreachable(pattern.Name);
            throw new CompileError(message, pattern);
        }

        Capture(pattern.Name, subject, pattern, state);
    }

    private void GenerateSingletonPattern(MatchSingletonPattern pattern, int subject, PatternState state)
    {
        if (pattern.Value == ConstantKind.None)
        {
            _code.EmitJump(pattern, Op.JumpIfNotNone, subject, 0, state.Fail);
            return;
        }

        int register = _code.Top;
        _code.Reserve(register + 1);
        _code.Emit(pattern, Op.LoadBool, register, pattern.Value == ConstantKind.True ? 1 : 0);
        _code.EmitJump(pattern, Op.JumpUnlessIs, subject, register, state.Fail);
    }

    private void GenerateSubPattern(Pattern pattern, int subject, PatternState state)
    {
        bool allows = state.AllowsIrrefutable;
        state.AllowsIrrefutable = true;
        GeneratePattern(pattern, subject, state);
        state.AllowsIrrefutable = allows;
    }

    private void GenerateSequencePattern(MatchSequencePattern pattern, int subject, PatternState state)
    {
        Pattern[] patterns = pattern.Patterns;
        int star = -1;
        bool onlyWildcards = true;
        for (int i = 0; i < patterns.Length; i++)
        {
            if (patterns[i].Kind == NodeKind.MatchStar)
            {
                if (star >= 0)
                {
                    throw new CompileError(CompileMessages.MultipleStarPatterns, pattern);
                }

                star = i;
            }

            onlyWildcards &= IsWildcard(patterns[i]);
        }

        int test = _code.Top;
        _code.Reserve(test + 1);
        _code.Emit(pattern, Op.MatchSequence, test, subject);
        _code.EmitJump(pattern, Op.JumpIfFalse, test, 0, state.Fail);
        GenerateLengthTest(pattern, subject, patterns.Length, star >= 0, state);
        if (onlyWildcards)
        {
            return;
        }

        if (star >= 0 && IsWildcard(patterns[star]))
        {
            GenerateItemPatterns(pattern, subject, star, state);
            return;
        }

        UnpackPatterns(pattern, patterns, subject, star, state);
    }

    private void GenerateLengthTest(Pattern pattern, int subject, int count, bool hasStar, PatternState state)
    {
        int least = hasStar ? count - 1 : count;
        if (hasStar && least == 0)
        {
            return;
        }

        int register = _code.Top;
        _code.Reserve(register + 1);
        _code.Emit(pattern, Op.LoadLength, register, subject);
        if (least <= short.MaxValue)
        {
            Op jump = hasStar ? Op.JumpUnlessGreaterEqualInt : Op.JumpUnlessEqualInt;
            _code.EmitJump(pattern, jump, register, least, state.Fail);
            return;
        }

        _code.Reserve(register + 2);
        LoadConstant((long)least, register + 1, pattern);
        _code.EmitJump(
            pattern, hasStar ? Op.JumpUnlessGreaterEqual : Op.JumpUnlessEqual, register, register + 1, state.Fail);
    }

    private void UnpackPatterns(Pattern pattern, Pattern[] patterns, int subject, int star, PatternState state)
    {
        if (star >= MaxStarTargets || (star >= 0 && patterns.Length - star - 1 >= MaxStarTargets))
        {
            throw new CompileError(CompileMessages.TooManyStarTargets, pattern);
        }

        int first = _code.Top;
        _code.Reserve(first + Math.Max(patterns.Length, 1));
        if (star < 0)
        {
            _code.Emit(pattern, Op.UnpackSequence, first, subject, patterns.Length);
        }
        else
        {
            _code.Emit(pattern, Op.UnpackStar, first, subject, star | ((patterns.Length - star - 1) << 8));
        }

        _code.SetTop(first + patterns.Length);
        for (int i = 0; i < patterns.Length; i++)
        {
            GenerateSubPattern(patterns[i], first + i, state);
        }
    }

    // [a, *_, b] looks at single items instead of copying all.
    private void GenerateItemPatterns(MatchSequencePattern pattern, int subject, int star, PatternState state)
    {
        Pattern[] patterns = pattern.Patterns;
        for (int i = 0; i < patterns.Length; i++)
        {
            if (i == star || IsWildcard(patterns[i]))
            {
                continue;
            }

            int item = _code.Top;
            _code.Reserve(item + 1);
            if (i < star && i <= short.MaxValue)
            {
                _code.Emit(pattern, Op.LoadItemInt, item, subject, i);
            }
            else
            {
                LoadItemFromEnd(pattern, subject, i, patterns.Length, star, item);
            }

            _code.SetTop(item + 1);
            GenerateSubPattern(patterns[i], item, state);
        }
    }

    private void LoadItemFromEnd(Pattern pattern, int subject, int index, int count, int star, int item)
    {
        int distance = count - index;
        if (index < star)
        {
            LoadConstant((long)index, item, pattern);
        }
        else
        {
            _code.Emit(pattern, Op.LoadLength, item, subject);
            if (distance <= short.MaxValue)
            {
                _code.Emit(pattern, Op.SubtractInt, item, item, distance);
            }
            else
            {
                _code.Reserve(item + 2);
                LoadConstant((long)distance, item + 1, pattern);
                _code.Emit(pattern, Op.Subtract, item, item, item + 1);
            }
        }

        _code.Emit(pattern, Op.LoadItem, item, subject, item);
    }

    private void GenerateMappingPattern(MatchMappingPattern pattern, int subject, PatternState state)
    {
        int test = _code.Top;
        _code.Reserve(test + 1);
        _code.Emit(pattern, Op.MatchMapping, test, subject);
        _code.EmitJump(pattern, Op.JumpIfFalse, test, 0, state.Fail);
        int count = pattern.Keys.Length;
        int keys = -1;
        if (count != 0)
        {
            GenerateLengthTest(pattern, subject, count + 1, true, state);
            CheckKeys(pattern);
            keys = _code.Top;
            _code.Reserve(keys + 1);
            if (ConstantItems(pattern.Keys) is { } items)
            {
                LoadConstant(items, keys, pattern);
            }
            else
            {
                GenerateTuple(pattern.Keys, pattern, keys);
            }

            _code.SetTop(keys + 1);
            int values = keys + 1;
            _code.Reserve(values + 1);
            _code.Emit(pattern, Op.MatchKeys, values, subject, keys);
            _code.EmitJump(pattern, Op.JumpIfNone, values, 0, state.Fail);
            _code.SetTop(values + 1);
            UnpackPatterns(pattern, pattern.Patterns, values, -1, state);
        }

        if (pattern.Rest is not null)
        {
            GenerateRest(pattern, subject, keys, count);
            Capture(pattern.Rest, _code.Top - 1, pattern, state);
        }
    }

    // The dict of the items that no key took.
    private void GenerateRest(MatchMappingPattern pattern, int subject, int keys, int count)
    {
        int rest = _code.Push();
        EmitBuild(pattern, Op.BuildDict, rest, rest, 0);
        _code.Emit(pattern, Op.DictUpdate, rest, subject);
        int first = _code.Top;
        if (count == 0)
        {
            return;
        }

        _code.Reserve(first + count);
        _code.Emit(pattern, Op.UnpackSequence, first, keys, count);
        _code.SetTop(first + count);
        for (int i = 0; i < count; i++)
        {
            _code.Emit(pattern, Op.DeleteItem, rest, first + i);
        }

        _code.Top = first;
    }

    private void CheckKeys(MatchMappingPattern pattern)
    {
        var seen = new HashSet<object>(new ConstantTable());
        foreach (Expression key in pattern.Keys)
        {
            if (key is JoinedStringExpression or TemplateStringExpression)
            {
                throw new CompileError(CompileMessages.PatternKeyNotLiteral, pattern);
            }

            if (ConstantOf(key) is { } value && !seen.Add(Normalise(value)))
            {
                string text = value is long number
                    ? number.ToString(CultureInfo.InvariantCulture)
                    : Unparser.Unparse(key);
                throw new CompileError(CompileMessages.DuplicateKey(text), pattern);
            }
        }
    }

    // Numbers that are equal are the same key.
    private static object Normalise(object value) => value switch
    {
        bool flag => flag ? 1L : 0L,
        double number when number == Math.Floor(number) && Math.Abs(number) < 1L << 53 => (long)number,
        Complex { Imaginary: 0 } number => Normalise(number.Real),
        _ => value,
    };

    private void GenerateClassPattern(MatchClassPattern pattern, int subject, PatternState state)
    {
        object[] names = new object[pattern.KeywordNames.Length];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            if (!seen.Add(pattern.KeywordNames[i]))
            {
                throw new CompileError(
                    CompileMessages.RepeatedAttribute(pattern.KeywordNames[i]), pattern.KeywordPatterns[i]);
            }

            names[i] = pattern.KeywordNames[i];
        }

        int window = _code.Top;
        _code.Reserve(window + 3);
        Move(subject, window, pattern);
        _code.SetTop(window + 1);
        Push(pattern.Type);
        LoadConstant(names, _code.Push(), pattern);
        _code.Top = window;
        _code.Emit(pattern, Op.MatchClass, window, pattern.Patterns.Length);
        _code.EmitJump(pattern, Op.JumpIfNone, window, 0, state.Fail);
        Pattern[] patterns = [.. pattern.Patterns, .. pattern.KeywordPatterns];
        if (patterns.Length != 0)
        {
            _code.SetTop(window + 1);
            UnpackPatterns(pattern, patterns, window, -1, state);
        }
    }
}
