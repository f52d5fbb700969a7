using System.Collections.Generic;
using System.Text;
using System.Text.Unicode;
using Monty.Hosting.Bytes;
using Monty.Hosting.Wire;

namespace Monty.Hosting;

/// <summary>A program of the host: compiled code and the machines its runs use one after the other.</summary>
/// <remarks>Threads: any number at a time.</remarks>
internal sealed partial class Program(ProgramCode code)
{
    private readonly List<Machine> _machines = [];
    private readonly Lock _gate = new();
    private Machine? _spare;
    private bool _hasRun;

    /// <summary>The code.</summary>
    public ProgramCode Code { get; } = code;

    /// <summary>Compiles source text given as UTF-8; the message is empty on success.</summary>
    public static Reply Compile(ReadOnlySpan<byte> source, ReadOnlySpan<byte> options, out Program? program)
    {
        program = null;
        if (!ProgramOptions.TryRead(options, out var read, out var error))
        {
            return new Reply(error!);
        }

        var message = new ByteWriter(16);
        if (!Utf8.IsValid(source))
        {
            SyntaxMessages.WriteInvalidText(message, source, read.ScriptName);
            return new Reply(HostStatus.Syntax, message);
        }

        if (!ProgramCache.TryGet(
            Encoding.UTF8.GetString(source), read, CompileMeter.For(read.Limits), out var code, out var failure))
        {
            SyntaxMessages.Write(message, failure.Text, failure.Error!);
            return new Reply(HostStatus.Syntax, message);
        }

        program = new Program(code);
        return new Reply(HostStatus.Ok, message);
    }

    /// <summary>Describes the program.</summary>
    public Reply Describe()
    {
        var message = new ByteWriter();
        message.Begin(MessageKind.Info);
        message.Byte(WireCode.Dict);
        WriteDescription(message);
        message.Byte(WireCode.End);
        return new Reply(HostStatus.Ok, message);
    }

    /// <summary>Writes the entries that describe the program.</summary>
    public void WriteDescription(ByteWriter message)
    {
        var options = Code.Options;
        message.WireText("code");
        message.WireText(Code.Source);
        message.WireText("script_name");
        message.WireText(options.ScriptName);
        message.WireText("inputs");
        message.WireTexts(options.Inputs);
        message.WireText("external_functions");
        message.WireTexts(options.ExternalFunctions);
        message.WireText("unknown_names");
        message.WireText(options.AsksForNames ? "ask" : "error");
        message.WireText("assert_messages");
        message.WireBool(options.AssertMessages);
    }

    /// <summary>Asks every run that is executing now to stop.</summary>
    public void Interrupt()
    {
        lock (_gate)
        {
            foreach (var machine in _machines)
            {
                if (machine.IsRunning)
                {
                    machine.Meter.Interrupt();
                }
            }
        }
    }

    /// <summary>A machine that is ready for a run.</summary>
    public Machine Rent(RunOptions options)
    {
        if (Interlocked.Exchange(ref _spare, null) is { } spare)
        {
            spare.Meter.Reset(options.Limits);
            return spare;
        }

        var machine = Machine.Take(this, options.Limits);
        lock (_gate)
        {
            _machines.Add(machine);
        }

        return machine;
    }

    /// <summary>Takes back the machine of a run that has ended.</summary>
    public void Recycle(Machine machine)
    {
        var isFirst = !_hasRun;
        _hasRun = true;
        if (!machine.TryReset())
        {
            Drop(machine);
        }
        else if (isFirst && machine.Vm.IsUntouched)
        {
            // Most programs run once: until this one runs again, the machine may serve another.
            Drop(machine);
            machine.Leave();
        }
        else if (Interlocked.CompareExchange(ref _spare, machine, null) is not null)
        {
            Drop(machine);
        }
    }

    /// <summary>The host has closed the program: its machine may serve another one.</summary>
    public void Close()
    {
        if (Interlocked.Exchange(ref _spare, null) is { } spare)
        {
            Drop(spare);
            spare.Leave();
        }
    }

    /// <summary>Forgets a machine.</summary>
    public void Drop(Machine machine)
    {
        lock (_gate)
        {
            _machines.Remove(machine);
        }
    }
}
