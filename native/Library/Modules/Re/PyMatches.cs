using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>Searches a text step by step: finditer, and what Pattern.scanner gives.</summary>
internal class PyMatches(PyPattern pattern, RegexSubject subject, int start, int end, PyType type) : PyIterator(type)
{
    /// <summary>The class of scanners.</summary>
    public static readonly PyType ScannerType =
        new("SRE_Scanner", BuiltinTypes.Object, Layout.Native, TypeFlags.NotInstantiable, "_sre")
        {
            Class = BuiltinTypes.Type,
        };

    /// <summary>The pattern.</summary>
    public PyPattern Pattern { get; } = pattern;

    /// <summary>The text.</summary>
    public RegexSubject Subject { get; } = subject;

    /// <summary>Where the search was to start.</summary>
    public int Start { get; } = start;

    /// <summary>Where it is to end.</summary>
    public int End { get; } = end;

    /// <summary>Where the next search starts; -1 after the last match.</summary>
    public int Position { get; set; } = start;

    /// <summary>The last match was empty: the next one must not be at the same place.</summary>
    public bool MustAdvance { get; set; }

    /// <inheritdoc/>
    public override Value Next(Vm vm) => Step(vm, false);

    /// <summary>The next match; or the end of a search for one at the very position.</summary>
    public Value Step(Vm vm, bool isMatch)
    {
        if (Position < 0 || Position > End)
        {
            return Value.Exhausted;
        }

        var matcher = Pattern.Matcher(vm);
        matcher.SetText(Subject.Text, End);
        var result = isMatch ? matcher.Match(Position, false, MustAdvance) : matcher.Search(Position, MustAdvance);
        if (result != MatchResult.Found)
        {
            matcher.Release();
            Position = -1;
            return result == MatchResult.Error ? Value.Error : Value.Exhausted;
        }

        var found = PyMatch.Of(Pattern, Subject, matcher, Start, End);
        matcher.Release();
        Position = found.Positions[1];
        MustAdvance = found.Positions[0] == found.Positions[1];
        return Value.Of(found);
    }
}

/// <summary>A replacement by a function under way: gives the matches, takes what the function made of them.</summary>
internal sealed class PySubstitution(PyPattern pattern, RegexSubject subject, long limit, bool givesCount)
    : PyMatches(pattern, subject, 0, subject.Text.Length, SubstitutionType)
{
    /// <summary>Its class; programs never see it.</summary>
    public static readonly PyType SubstitutionType =
        new("Substitution", BuiltinTypes.Object, Layout.Native, TypeFlags.NotInstantiable, "_re")
        {
            Class = BuiltinTypes.Type,
        };

    /// <summary>Most replacements; 0 for all.</summary>
    public long Limit { get; } = limit;

    /// <summary>The result is a pair with the count.</summary>
    public bool GivesCount { get; } = givesCount;

    /// <summary>What the result is made of so far.</summary>
    public PyList Pieces { get; init; } = new();

    /// <summary>Replacements so far.</summary>
    public long Count { get; set; }

    /// <summary>End of what has been taken over.</summary>
    public int Done { get; set; }

    /// <inheritdoc/>
    public override Value Next(Vm vm)
    {
        if (Limit > 0 && Count >= Limit)
        {
            return Value.Exhausted;
        }

        var found = base.Next(vm);
        if (found.Ref is not PyMatch match)
        {
            return found;
        }

        Count++;
        if (match.Positions[0] > Done)
        {
            Pieces.Append(Subject.Slice(Done, match.Positions[0]));
        }

        Done = match.Positions[1];
        return found;
    }

    /// <summary>The result.</summary>
    public Value Finish(Vm vm)
    {
        if (Done < Subject.Text.Length)
        {
            Pieces.Append(Subject.Slice(Done, Subject.Text.Length));
        }

        var text = Count == 0 ? Subject.Slice(0, Subject.Text.Length) : Join(vm);
        return text.IsError || !GivesCount ? text : Value.Of(new PyTuple([text, Value.Int(Count)]));
    }

    private Value Join(Vm vm)
    {
        long length = 0;
        for (var i = 0; i < Pieces.Count; i++)
        {
            var piece = Ops.Unwrap(Pieces.Items[i]);
            if (Subject.IsBytes ? piece.Ref is not PyBuffer : !piece.IsStr)
            {
                var expected = Subject.IsBytes ? "a bytes-like object" : "str instance";
                return vm.Fail(ExceptionTypes.TypeError,
                    $"sequence item {i}: expected {expected}, {Pieces.Items[i].Class.Name} found");
            }

            length += piece.Ref is PyBuffer bytes ? bytes.Memory.Length : Ops.TextSpan(piece).Length;
        }

        if (!vm.Charge(length * 4) || !vm.ChargeWork(length / 8))
        {
            return Value.Error;
        }

        if (Subject.IsBytes)
        {
            var data = new byte[length];
            var at = 0;
            foreach (var piece in Pieces.Span)
            {
                var part = ((PyBuffer)Ops.Unwrap(piece).Ref!).Memory;
                part.CopyTo(data.AsMemory(at));
                at += part.Length;
            }

            return Value.Of(new PyBytes(data));
        }

        var text = new StringBuilder((int)Math.Min(length, int.MaxValue / 2));
        foreach (var piece in Pieces.Span)
        {
            text.Append(Ops.TextSpan(Ops.Unwrap(piece)));
        }

        return Value.Str(text.ToString());
    }
}
