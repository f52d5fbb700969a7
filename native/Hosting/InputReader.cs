using Monty.Hosting.Wire;
using Monty.Runtime.Values;

namespace Monty.Hosting;

/// <summary>Binds the inputs of a run to the first global slots.</summary>
internal static class InputReader
{
    /// <summary>
    /// Reads a message 'V' with a dict by name or a sequence in declared order. False: the error says why, or a limit
    /// was met.
    /// </summary>
    public static bool TryBind(Machine machine, ReadOnlySpan<byte> message, out HostError? error)
    {
        var names = machine.Program.Code.InputNames;
        error = null;
        if (message.Length < 2)
        {
            error = message.Length == 1 ? HostError.BadMessage("the message is cut off") : Missing(machine, names, 0);
            return error is null;
        }

        var decoder = new ValueDecoder(machine.Vm, message[2..], (message[0] & MessageFlags.Extended) != 0);
        var isBound = message[1] != MessageKind.Value
            ? decoder.Fail("inputs are a message of kind 'V'")
            : decoder.ReadDictHead() ? BindNames(machine, names, ref decoder, out error)
            : BindOrder(machine, names, ref decoder, out error);
        error ??= decoder.Error;
        return isBound && error is null;
    }

    private static bool BindNames(Machine machine, byte[][] names, ref ValueDecoder decoder, out HostError? error)
    {
        var slots = machine.Globals.Slots;
        var next = 0;
        var isEmpty = true;
        error = null;
        while (!decoder.ReadEnd())
        {
            isEmpty = false;
            if (!decoder.TryReadTextBytes(out var name))
            {
                return decoder.Fail("names of inputs are str");
            }

            var index = next < names.Length && name.SequenceEqual(names[next]) ? next : IndexOf(names, name);
            next = index + 1;
            if (!decoder.Read(out var value))
            {
                return false;
            }

            if (index >= 0)
            {
                slots[index] = value;
            }
        }

        if (names.Length == 0 && !isEmpty)
        {
            error = new HostError(
                HostStatus.Usage, "unexpected-inputs", "No input variables declared but inputs were provided");
            return false;
        }

        error = Missing(machine, names, isEmpty ? 0 : -1);
        return error is null && decoder.AtEnd();
    }

    private static bool BindOrder(Machine machine, byte[][] names, ref ValueDecoder decoder, out HostError? error)
    {
        error = null;
        var count = decoder.ReadSequenceHead();
        if (count < 0)
        {
            return false;
        }

        if (count != names.Length)
        {
            error = new HostError(HostStatus.Usage, count < names.Length ? "missing-input" : "unexpected-inputs",
                $"{names.Length} inputs are declared, {count} were given");
            return false;
        }

        var slots = machine.Globals.Slots;
        for (var i = 0; i < count; i++)
        {
            if (!decoder.Read(out slots[i]))
            {
                return false;
            }
        }

        return decoder.AtEnd();
    }

    private static int IndexOf(byte[][] names, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (name.SequenceEqual(names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The error for inputs without a value: all of them when nothing was given at all.</summary>
    private static HostError? Missing(Machine machine, byte[][] names, int given)
    {
        var options = machine.Program.Code.Options;
        if (given == 0 && names.Length > 0)
        {
            var list = string.Join(", ", Array.ConvertAll(options.Inputs.ToArray(), static name => $"\"{name}\""));
            return new HostError(HostStatus.Usage, "missing-input", $"Missing required inputs: [{list}]");
        }

        for (var i = 0; i < names.Length; i++)
        {
            if (machine.Globals.Slots[i].IsUnbound)
            {
                return new HostError(
                    HostStatus.Usage, "missing-input", $"Missing required input: '{options.Inputs[i]}'");
            }
        }

        return null;
    }
}
