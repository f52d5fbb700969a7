using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Text;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Modules.Re;

/// <summary>re.Match.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="subject">The text.</param>
/// <param name="positions">Start and end of the match and of every group, -1 where a group did not match.</param>
/// <param name="start">Where the search was to start.</param>
/// <param name="end">Where it was to end.</param>
/// <param name="lastGroup">The group that closed last, or -1.</param>
internal sealed class PyMatch(
    PyPattern pattern, RegexSubject subject, int[] positions, int start, int end, int lastGroup)
    : PyObject(MatchType)
{
    /// <summary>Its class.</summary>
    public static readonly PyType MatchType =
        new("Match", BuiltinTypes.Object, Layout.Native, TypeFlags.NotInstantiable, "re")
        {
            Class = BuiltinTypes.Type,
        };

    /// <summary>The pattern.</summary>
    public PyPattern Pattern { get; } = pattern;

    /// <summary>The text.</summary>
    public RegexSubject Subject { get; } = subject;

    /// <summary>Start and end of the match and of every group.</summary>
    public int[] Positions { get; } = positions;

    /// <summary>Where the search was to start.</summary>
    public int Start { get; } = start;

    /// <summary>Where it was to end.</summary>
    public int End { get; } = end;

    /// <summary>The group that closed last, or -1.</summary>
    public int LastGroup { get; } = lastGroup;

    /// <summary>Number of groups, the whole match included.</summary>
    public int GroupCount => Positions.Length / 2;

    /// <summary>The match a matcher found.</summary>
    public static PyMatch Of(PyPattern pattern, RegexSubject subject, RegexMatcher matcher, int start, int end)
    {
        var positions = matcher.Registers[..(2 * (pattern.Program.GroupCount + 1))].ToArray();
        for (var i = 0; i < positions.Length; i += 2)
        {
            if (positions[i + 1] < 0)
            {
                positions[i] = -1;
            }
            else if (positions[i] < 0 || positions[i] > positions[i + 1])
            {
                positions[i] = positions[i + 1] = -1;
            }
        }

        return new PyMatch(pattern, subject, positions, start, end, matcher.LastGroup);
    }

    /// <summary>The text of a group, or what stands for one that did not match.</summary>
    public Value Group(int number, in Value otherwise) => Positions[2 * number] < 0
        ? otherwise : Subject.Slice(Positions[2 * number], Positions[(2 * number) + 1]);

    /// <summary>The number of a group given by number or name; -1: there is none, and the error is raised.</summary>
    public int Find(Vm vm, in Value key)
    {
        if (key.Ref is null)
        {
            if ((ulong)key.Bits < (ulong)GroupCount)
            {
                return (int)key.Bits;
            }
        }
        else if (Ops.TryText(key, out var name))
        {
            if (Pattern.Names.TryGetValue(name, out var number))
            {
                return number;
            }
        }
        else
        {
            if (!Ops.TryIndexOrNone(vm, key, out var index))
            {
                return -1;
            }

            if (index.IsSmallInt && (ulong)index.Bits < (ulong)GroupCount)
            {
                return (int)index.Bits;
            }
        }

        vm.Fail(ExceptionTypes.IndexError, "no such group");
        return -1;
    }

    /// <inheritdoc/>
    public override Value GetItem(Vm vm, in Value key)
    {
        var number = Find(vm, key);
        return number < 0 ? Value.Error : Group(number, Value.None);
    }

    /// <inheritdoc/>
    public override bool IsTruthy => true;

    /// <inheritdoc/>
    public override bool AppendRepr(Vm vm, TextSink sink)
    {
        const int MaxShown = 50;
        var text = Ops.Repr(vm, Group(0, Value.None));
        if (text.IsError)
        {
            return false;
        }

        var shown = text.AsStr;
        if (CodePoints.Count(shown) > MaxShown)
        {
            shown = shown[..CodePoints.Offset(shown, MaxShown)];
        }

        return sink.Append($"<re.Match object; span=({Subject.IndexOf(Positions[0])}, {Subject.IndexOf(Positions[1])})")
            && sink.Append(", match=") && sink.Append(shown) && sink.Append(">");
    }
}
