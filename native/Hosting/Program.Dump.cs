using Monty.Hosting.Bytes;
using Monty.Hosting.Snapshots;

namespace Monty.Hosting;

/// <content>Saving and loading.</content>
internal sealed partial class Program
{
    /// <summary>Writes source and options.</summary>
    public Reply Dump()
    {
        var output = new ByteWriter();
        DumpHeader.Begin(output, DumpKind.Program);
        WriteSource(output);
        DumpHeader.End(output);
        return new Reply(HostStatus.Ok, output);
    }

    /// <summary>Makes a program of a dump.</summary>
    public static Reply Load(ReadOnlySpan<byte> data, out Program? program)
    {
        program = null;
        if (DumpHeader.Check(data, DumpKind.Program) is { } error)
        {
            return new Reply(error);
        }

        var reader = new ByteReader(data[DumpHeader.Size..]);
        if (!TryReadSource(ref reader, out var code, out error))
        {
            return new Reply(error!);
        }

        if (reader.Remaining > 0)
        {
            return new Reply(HostError.BadDump("the dump is damaged"));
        }

        program = new Program(code);
        return new Reply(HostStatus.Ok, new ByteWriter(0));
    }

    /// <summary>Writes what the program is compiled from.</summary>
    public void WriteSource(ByteWriter output)
    {
        var options = Code.Options;
        output.Text(Code.Source);
        output.Text(options.ScriptName);
        WriteNames(output, options.Inputs);
        WriteNames(output, options.ExternalFunctions);
        output.Byte((byte)((options.AsksForNames ? 1 : 0) | (options.AssertMessages ? 2 : 0)));
    }

    /// <summary>Reads what a program is compiled from, and compiles it unless that was done before.</summary>
    public static bool TryReadSource(ref ByteReader reader, out ProgramCode code, out HostError? error)
    {
        code = null!;
        error = null;
        var source = reader.Text();
        var scriptName = reader.Text();
        var inputs = ReadNames(ref reader);
        var functions = ReadNames(ref reader);
        var flags = reader.Below(4);
        if (!reader.Failed)
        {
            var options = ProgramOptions.Create(scriptName, inputs, functions, (flags & 1) != 0, (flags & 2) != 0);
            if (options.Check() is null
                && ProgramCache.TryGet(source, options, CompileMeter.ForKnown(source), out code, out _))
            {
                return true;
            }
        }

        error = HostError.BadDump("the dump is damaged");
        return false;
    }

    private static void WriteNames(ByteWriter output, ReadOnlySpan<string> names)
    {
        output.Number(names.Length);
        foreach (var name in names)
        {
            output.Text(name);
        }
    }

    private static string[] ReadNames(ref ByteReader reader)
    {
        var names = new string[reader.Count()];
        for (var i = 0; i < names.Length && !reader.Failed; i++)
        {
            names[i] = reader.Text();
        }

        return names;
    }
}
