using Monty.Hosting.Bytes;
using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Wire;

/// <summary>Writes what a run came to as a message in the output of its machine.</summary>
internal static class EventWriter
{
    /// <summary>
    /// Writes the event of an outcome with the text printed before. False: its values cannot be written, the exception
    /// is in the machine.
    /// </summary>
    public static bool TryWrite(Machine machine, OutcomeKind outcome)
    {
        var output = machine.Output;
        output.Clear();
        output.Begin(KindOf(outcome));
        machine.Encoder.Begin(machine.Vm);
        WriteText(machine);
        if (outcome == OutcomeKind.Raised)
        {
            ExceptionMessages.WriteBody(machine, machine.Vm.Raised!);
        }
        else
        {
            // Values of classes of the program show themselves by running its code.
            machine.Meter.Start();
            var isWritten = WriteBody(machine, outcome);
            machine.Meter.Stop();
            if (!isWritten)
            {
                return false;
            }
        }

        End(machine);
        machine.Vm.ClearOutput();
        return true;
    }

    /// <summary>Writes the event a run waits with once more.</summary>
    public static Reply WriteAgain(Machine machine, OutcomeKind outcome)
    {
        var output = machine.Output;
        output.Clear();
        output.Begin(KindOf(outcome));
        machine.Encoder.Begin(machine.Vm);
        if (outcome == OutcomeKind.Output)
        {
            output.SetFlag(0, MessageFlags.WithText);
            output.WireTuple(2);
            output.WireTuple(0);
        }

        machine.Meter.Start();
        var isWritten = WriteBody(machine, outcome);
        machine.Meter.Stop();
        return isWritten
            ? End(machine)
            : new Reply(HostError.Internal("the event cannot be written again"));
    }

    private static Reply End(Machine machine)
    {
        if (machine.Encoder.UsesExtensions)
        {
            machine.Output.SetFlag(0, MessageFlags.Extended);
        }

        return new Reply(HostStatus.Ok, machine.Output);
    }

    private static byte KindOf(OutcomeKind outcome) => outcome switch
    {
        OutcomeKind.Complete => MessageKind.Complete,
        OutcomeKind.Call => MessageKind.FunctionCall,
        OutcomeKind.OsCall => MessageKind.OsCall,
        OutcomeKind.NameLookup => MessageKind.NameLookup,
        OutcomeKind.Futures => MessageKind.Waiting,
        OutcomeKind.Output => MessageKind.Printed,
        OutcomeKind.Slice => MessageKind.Tick,
        _ => MessageKind.Exception,
    };

    /// <summary>The head of a pair and the printed text, when there is any.</summary>
    private static void WriteText(Machine machine)
    {
        var fragments = machine.Vm.Output;
        if (fragments.Count == 0)
        {
            return;
        }

        var output = machine.Output;
        output.SetFlag(0, MessageFlags.WithText);
        output.WireTuple(2);
        output.WireTuple(fragments.Count);
        foreach (var fragment in fragments)
        {
            output.WireTuple(2);
            output.WireText(fragment.Stream == OutputStream.Error ? "stderr" : "stdout");
            output.WireText(fragment.Text);
        }
    }

    private static bool WriteBody(Machine machine, OutcomeKind outcome)
    {
        var vm = machine.Vm;
        switch (outcome)
        {
            case OutcomeKind.Complete:
                return machine.ShowsResult && !vm.Result.IsNone
                    ? Show(machine)
                    : machine.Encoder.Write(vm.Result);
            case OutcomeKind.Futures:
                machine.Output.WireTuple(vm.Futures.Count);
                foreach (var future in vm.Futures)
                {
                    machine.Output.WireInt(future.CallId);
                }

                return true;
            case OutcomeKind.Output or OutcomeKind.Slice:
                machine.Output.WireNone();
                return true;
            case OutcomeKind.NameLookup:
                machine.Output.WireTuple(vm.Pending!.IsImport ? 2 : 1);
                machine.Output.WireText(vm.Pending.Name);
                if (vm.Pending.IsImport)
                {
                    machine.Output.WireText("module");
                }

                return true;
            default:
                return WriteCall(machine, vm.Pending!);
        }
    }

    private static bool Show(Machine machine)
    {
        machine.Globals.Set("_", machine.Vm.Result);
        return machine.Encoder.WriteShown(machine.Vm.Result);
    }

    private static bool WriteCall(Machine machine, PendingCall call)
    {
        var output = machine.Output;
        output.WireTuple(call.Kind == OutcomeKind.Call ? 5 : 4);
        output.WireText(call.Name);
        var positional = call.Arguments.Length - call.KeywordNames.Length;
        output.WireTuple(positional);
        for (var i = 0; i < positional; i++)
        {
            if (!machine.Encoder.Write(call.Arguments[i]))
            {
                return false;
            }
        }

        output.Byte(WireCode.Dict);
        for (var i = 0; i < call.KeywordNames.Length; i++)
        {
            output.WireText(call.KeywordNames[i]);
            if (!machine.Encoder.Write(call.Arguments[positional + i]))
            {
                return false;
            }
        }

        output.Byte(WireCode.End);
        output.WireInt(call.CallId);
        if (call.Kind == OutcomeKind.Call)
        {
            output.WireBool(call.IsMethodCall);
        }

        return true;
    }
}
