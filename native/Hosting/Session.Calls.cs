using Monty.Hosting.Wire;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting;

/// <content>Calls of functions of the program.</content>
internal sealed partial class Session
{
    /// <summary>Name of the function of the library's text that stands at the bottom of a call.</summary>
    public const string CallFunction = "call_function";

    /// <summary>
    /// Calls a function that came out with a number; the message is a pair of a tuple of arguments and a dict of
    /// keyword arguments.
    /// </summary>
    private Reply Call(ReadOnlySpan<byte> arguments, RunOptions options, out Run? run)
    {
        run = null;
        var vm = _machine.Vm;
        _machine.Meter.Restart();
        _machine.Prepare(options);
        vm.Start(_machine.Unit);
        _machine.Meter.Start();
        var isRead = TryReadArguments(arguments, out var given, out var error);
        var caller = isRead && vm.ImportModule("_hostobjects") is { } module
            && module.Names.TryGet(CallFunction, out var found) ? found : Value.Error;
        _machine.Meter.Stop();
        if (error is not null)
        {
            return new Reply(error);
        }

        if (caller.IsError)
        {
            // A limit was met while the arguments were converted.
            EventWriter.TryWrite(_machine, Monty.Runtime.Vm.OutcomeKind.Raised);
            EndFeed();
            return new Reply(HostStatus.Runtime, _machine.Output);
        }

        vm.StartCall(_machine.Unit, caller, Value.Int(options.Function), given.Items[0], given.Items[1]);
        var isClean = false;
        try
        {
            var reply = Run.Execute(_machine, options, null, out run);
            isClean = true;
            return reply;
        }
        finally
        {
            if (!isClean)
            {
                EndFeed();
            }
        }
    }

    private bool TryReadArguments(ReadOnlySpan<byte> message, out PyTuple given, out HostError? error)
    {
        given = PyTuple.Empty;
        error = HostError.BadMessage("arguments are a message of kind 'V' with a tuple and a dict");
        if (message.Length < 2 || message[1] != MessageKind.Value)
        {
            return false;
        }

        var decoder = new ValueDecoder(_machine.Vm, message[2..], (message[0] & MessageFlags.Extended) != 0);
        if (!decoder.ReadAll(out var value))
        {
            error = decoder.Error;
            return false;
        }

        if (value.Ref is not PyTuple { Items: [{ Ref: PyTuple }, { Ref: PyDict }] } pair)
        {
            return false;
        }

        given = pair;
        error = null;
        return true;
    }
}
