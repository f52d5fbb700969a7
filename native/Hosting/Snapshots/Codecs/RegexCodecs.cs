using Monty.Library.Modules.Re;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using static Monty.Hosting.Snapshots.SnapshotReader;

namespace Monty.Hosting.Snapshots.Codecs;

/// <summary>
/// Patterns, matches and searches under way. A pattern is saved as its text and flags and compiled again.
/// </summary>
internal static class RegexCodecs
{
    /// <summary>The codecs.</summary>
    public static readonly ObjectCodec[] All =
    [
        new ObjectCodec<PyPattern>("re_pattern", WritePattern, ReadPattern,
            size: o => 300 + (o.Text.Length * 2L) + o.Program.Bytes),
        new ObjectCodec<PyMatch>("re_match", WriteMatch, ReadMatch, size: o => 120 + (o.Positions.Length * 4L)),
        new ObjectCodec<PyMatches>("re_matches", WriteMatches, ReadMatches, size: _ => 120),
        new ObjectCodec<PySubstitution>("re_substitution", WriteSubstitution, ReadSubstitution, size: _ => 160),
    ];

    private static void WritePattern(StateSink sink, PyPattern pattern)
    {
        sink.Value(pattern.Source);
        sink.Number((long)pattern.Flags);
    }

    private static PyPattern? ReadPattern(SnapshotReader reader)
    {
        if (!reader.TryValue(out var source))
        {
            return null;
        }

        var flags = (RegexFlags)reader.Number();
        var plain = Runtime.Operations.Operations.Unwrap(source);
        Require(plain.IsStr || plain.Ref is PyBytes);
        var pattern = PyPattern.Compile(reader.Vm, source, flags, out _);
        Require(pattern is not null);
        return pattern;
    }

    private static void WriteMatch(StateSink sink, PyMatch match)
    {
        sink.Object(match.Pattern);
        sink.Value(match.Subject.Source);
        sink.Number(match.Start);
        sink.Number(match.End);
        sink.Number(match.LastGroup + 1);
        foreach (var position in match.Positions)
        {
            sink.Number(position + 1);
        }
    }

    private static PyMatch? ReadMatch(SnapshotReader reader)
    {
        if (!TrySubject(reader, out var pattern, out var subject))
        {
            return null;
        }

        var length = subject.Text.Length;
        var start = reader.Below(length + 1);
        var end = reader.Below(length + 1);
        var last = reader.Below(pattern.Program.GroupCount + 2) - 1;
        var positions = new int[2 * (pattern.Program.GroupCount + 1)];
        for (var i = 0; i < positions.Length; i += 2)
        {
            positions[i] = reader.Below(length + 2) - 1;
            positions[i + 1] = reader.Below(length + 2) - 1;
            Require(positions[i] <= positions[i + 1] && (positions[i] >= 0 || positions[i + 1] < 0));
        }

        Require(positions[0] >= 0);
        return new PyMatch(pattern, subject, positions, start, end, last);
    }

    private static void WriteMatches(StateSink sink, PyMatches matches)
    {
        sink.Object(matches.Pattern);
        sink.Value(matches.Subject.Source);
        sink.Number(matches.Start);
        sink.Number(matches.End);
        sink.Flag(matches.Class == PyMatches.ScannerType);
        sink.Number(matches.Position + 1);
        sink.Flag(matches.MustAdvance);
    }

    private static PyMatches? ReadMatches(SnapshotReader reader)
    {
        if (!TrySubject(reader, out var pattern, out var subject))
        {
            return null;
        }

        var length = subject.Text.Length;
        var start = reader.Below(length + 1);
        var end = reader.Below(length + 1);
        var type = reader.Flag() ? PyMatches.ScannerType : BuiltinTypes.CallableIterator;
        return new PyMatches(pattern, subject, start, end, type)
        {
            Position = reader.Below(length + 2) - 1, MustAdvance = reader.Flag(),
        };
    }

    private static void WriteSubstitution(StateSink sink, PySubstitution substitution)
    {
        sink.Object(substitution.Pattern);
        sink.Value(substitution.Subject.Source);
        sink.Object(substitution.Pieces);
        sink.Signed(substitution.Limit);
        sink.Flag(substitution.GivesCount);
        sink.Number(substitution.Position + 1);
        sink.Flag(substitution.MustAdvance);
        sink.Number(substitution.Done);
        sink.Number(substitution.Count);
    }

    private static PySubstitution? ReadSubstitution(SnapshotReader reader)
    {
        if (!TrySubject(reader, out var pattern, out var subject) || !reader.TryObject<PyList>(out var pieces)
            || pieces is null)
        {
            return null;
        }

        var length = subject.Text.Length;
        return new PySubstitution(pattern, subject, reader.Signed(), reader.Flag())
        {
            Pieces = pieces,
            Position = reader.Below(length + 2) - 1,
            MustAdvance = reader.Flag(),
            Done = reader.Below(length + 1),
            Count = reader.Number(),
        };
    }

    private static bool TrySubject(SnapshotReader reader, out PyPattern pattern, out RegexSubject subject)
    {
        subject = null!;
        if (!reader.TryObject<PyPattern>(out pattern!) || !reader.TryValue(out var source))
        {
            return false;
        }

        Require(pattern is not null);
        var found = pattern!.Subject(reader.Vm, source);
        Require(found is not null);
        subject = found!;
        return true;
    }
}
