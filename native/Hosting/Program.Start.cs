using Monty.Hosting.Wire;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <content>Starting runs.</content>
internal sealed partial class Program
{
    private const int MaxRememberedBytes = 256;

    private RememberedOptions? _remembered;

    /// <summary>Runs the program until it ends or asks the host; gives a run in the latter case.</summary>
    public Reply Start(ReadOnlySpan<byte> inputs, ReadOnlySpan<byte> options, out Run? run)
    {
        run = null;
        if (!TryReadOptions(options, out var read, out var error))
        {
            return new Reply(error!);
        }

        var machine = Rent(read);
        var isClean = false;
        try
        {
            var reply = Start(machine, inputs, read, out run);
            isClean = true;
            return reply;
        }
        finally
        {
            if (!isClean)
            {
                Drop(machine);
            }
        }
    }

    /// <summary>Reads options; hosts give the same ones to nearly every run, so the last are remembered.</summary>
    private bool TryReadOptions(ReadOnlySpan<byte> message, out RunOptions options, out HostError? error)
    {
        error = null;
        if (_remembered is { } last && message.SequenceEqual(last.Message))
        {
            options = last.Options;
            return true;
        }

        if (!RunOptions.TryRead(message, isStart: true, out options, out error))
        {
            return false;
        }

        if (message.Length is > 0 and <= MaxRememberedBytes)
        {
            _remembered = new RememberedOptions(message.ToArray(), options);
        }

        return true;
    }

    private static Reply Start(Machine machine, ReadOnlySpan<byte> inputs, RunOptions options, out Run? run)
    {
        run = null;
        machine.Prepare(options);

        // Before the inputs: values of library classes are made by code that runs.
        machine.Vm.Start(machine.Unit);
        var isBound = InputReader.TryBind(machine, inputs, out var error);
        if (error is not null)
        {
            return new Reply(error, machine);
        }

        if (!isBound)
        {
            // A limit was met while the inputs were converted: the run ends before its first step.
            EventWriter.TryWrite(machine, OutcomeKind.Raised);
            return new Reply(HostStatus.Runtime, machine.Output, machine);
        }

        return Run.Execute(machine, options, null, out run);
    }

    private sealed record RememberedOptions(byte[] Message, RunOptions Options);
}
