using System.Collections.Generic;
using System.Text;
using System.Text.Unicode;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;
using Monty.Source;
using Monty.TypeCheck;
using Monty.TypeCheck.Formats;

namespace Monty.Hosting;

/// <summary>Checks the types of a program before it runs.</summary>
/// <remarks>Threads: any number at a time.</remarks>
internal static class TypeChecker
{
    // A checker that has read stubs already; one that met a limit is not used again.
    private static Checker? _spare;

    /// <summary>Checks source text given as UTF-8; the message is the report, an empty text when all is well.</summary>
    public static Reply Check(ReadOnlySpan<byte> source, ReadOnlySpan<byte> options)
    {
        TypeCheckOptions read = new();
        if (read.Read(options) is { } error)
        {
            return new Reply(error);
        }

        // Text that is no UTF-8 is told by compiling.
        List<Problem> problems = [];
        if (Utf8.IsValid(source))
        {
            var checker = Interlocked.Exchange(ref _spare, null) ?? new Checker();
            problems = checker.Check(
                new SourceText(Encoding.UTF8.GetString(source), read.ScriptName),
                read.Stubs is { } stubs ? new SourceText(stubs, read.StubsName) : null,
                Array.ConvertAll(read.Context, text => new SourceText(text, read.ScriptName)),
                read.Modules);
            _spare = checker.IsTainted ? null : checker;
        }

        if (!ProblemFormat.TryRender(read.Format, problems, read.Color, out var report))
        {
            return new Reply(HostError.BadOption($"Unknown format: {read.Format}"));
        }

        var message = new ByteWriter();
        message.Begin(MessageKind.Value);
        message.WireText(report);
        return new Reply(HostStatus.Ok, message);
    }
}
