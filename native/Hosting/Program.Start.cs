using Monty.Hosting.Wire;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <content>Starting runs.</content>
internal sealed partial class Program
{
    /// <summary>Runs the program until it ends or asks the host; gives a run in the latter case.</summary>
    public Reply Start(ReadOnlySpan<byte> inputs, ReadOnlySpan<byte> options, out Run? run)
    {
        run = null;
        if (!RunOptions.TryRead(options, isStart: true, out var read, out var error))
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
}
