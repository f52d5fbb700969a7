using Monty.Hosting.Wire;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting;

/// <summary>Gives the answers of the host to a machine that waits.</summary>
internal static class AnswerReader
{
    /// <summary>
    /// Reads an answer and delivers it. False with an error: nothing has changed; false without: a limit was met, run
    /// on to see it.
    /// </summary>
    public static bool TryDeliver(Vm vm, OutcomeKind asked, ReadOnlySpan<byte> answer, out HostError? error)
    {
        error = null;
        if (answer.Length < 2)
        {
            error = HostError.BadMessage("an answer is expected");
            return false;
        }

        var decoder = new ValueDecoder(vm, answer[2..], (answer[0] & MessageFlags.Extended) != 0);
        var isDelivered = answer[1] switch
        {
            MessageKind.Value when asked != OutcomeKind.Futures => DeliverValue(vm, asked, ref decoder),
            MessageKind.Exception
                when asked is not (OutcomeKind.Futures or OutcomeKind.Slice) => DeliverException(vm, ref decoder),
            MessageKind.Later when asked is OutcomeKind.Call or OutcomeKind.OsCall => DeliverLater(vm, ref decoder),
            MessageKind.NotFound when asked is not (OutcomeKind.Futures or OutcomeKind.Output or OutcomeKind.Slice) =>
                DeliverNotFound(vm, ref decoder),
            MessageKind.Results when asked == OutcomeKind.Futures => DeliverResults(vm, ref decoder, out error),
            _ => Refuse(asked, out error),
        };
        error ??= decoder.Error;
        if (!isDelivered && error is null)
        {
            vm.ResumeRaising(vm.Raised!);
        }

        return isDelivered && error is null;
    }

    /// <summary>
    /// False when the host only took printed text or said that it does not have what was asked: that costs the program
    /// time like a step of its own.
    /// </summary>
    public static bool TellsOfWork(OutcomeKind asked, ReadOnlySpan<byte> answer) =>
        asked != OutcomeKind.Output && answer is not [_, MessageKind.NotFound, ..]
        && (asked != OutcomeKind.OsCall || answer is not [_, MessageKind.Exception, ..]);

    private static bool DeliverValue(Vm vm, OutcomeKind asked, ref ValueDecoder decoder)
    {
        if (!decoder.ReadAll(out var value))
        {
            return false;
        }

        switch (asked)
        {
            case OutcomeKind.Slice:
                break;
            case OutcomeKind.NameLookup when vm.Pending!.IsImport:
                return HostModuleNames.TryResume(vm, value) || decoder.Fail("a module is a dict whose keys are names");
            case OutcomeKind.NameLookup:
                vm.ResumeLookup(value);
                break;
            case OutcomeKind.Output:
                vm.Resume(Value.None);
                break;
            default:
                vm.Resume(value);
                break;
        }

        return true;
    }

    private static bool DeliverException(Vm vm, ref ValueDecoder decoder)
    {
        if (!decoder.ReadException(out var exception) || !decoder.AtEnd())
        {
            return false;
        }

        vm.ResumeRaising(exception);
        return true;
    }

    private static bool DeliverLater(Vm vm, ref ValueDecoder decoder)
    {
        if (!decoder.ReadAll(out _))
        {
            return false;
        }

        vm.AddFuture(vm.ResumePending());
        return true;
    }

    private static bool DeliverNotFound(Vm vm, ref ValueDecoder decoder)
    {
        if (!decoder.ReadAll(out _))
        {
            return false;
        }

        var call = vm.Pending!;
        if (call.Kind == OutcomeKind.OsCall)
        {
            vm.Fail(ExceptionTypes.NotImplementedError, $"OS function '{call.Name}' not implemented");
        }
        else if (call.IsImport)
        {
            vm.FailMissingModule(call.Name);
        }
        else
        {
            vm.FailName(call.Name);
            vm.FailedInCallee = true;
        }

        vm.ResumeRaising(vm.Raised!);
        return true;
    }

    private static bool DeliverResults(Vm vm, ref ValueDecoder decoder, out HostError? error)
    {
        error = null;
        var count = decoder.ReadSequenceHead();
        if (count < 1)
        {
            return decoder.Fail("a list of at least one result is expected");
        }

        // Everything is read before anything is given: a refused answer changes nothing.
        var results = new (int Id, Value Value, PyException? Exception)[count];
        for (var i = 0; i < count; i++)
        {
            if (!ReadResult(ref decoder, out results[i]))
            {
                return false;
            }

            if (vm.FindFuture(results[i].Id) is null)
            {
                error = new HostError(HostStatus.Usage, "unknown-call", $"call {results[i].Id} is not waiting");
                return false;
            }
        }

        if (!decoder.AtEnd())
        {
            return false;
        }

        foreach (var (id, value, exception) in results)
        {
            vm.ResolveFuture(id, value, exception);
        }

        vm.DropAnswered();

        if (vm.Pending is not null)
        {
            vm.Resume(Value.None);
        }

        return true;
    }

    private static bool ReadResult(ref ValueDecoder decoder, out (int Id, Value Value, PyException? Exception) result)
    {
        result = default;
        if (decoder.ReadSequenceHead() != 3)
        {
            return decoder.Fail("a result is a tuple of call id, kind and value");
        }

        if (!decoder.Read(out var id) || !decoder.Read(out var kind))
        {
            return false;
        }

        if (!id.IsSmallInt || id.Bits is < 1 or > int.MaxValue || !kind.TryStr(out var letter))
        {
            return decoder.Fail("a result is a tuple of call id, kind and value");
        }

        result.Id = (int)id.Bits;
        switch (letter)
        {
            case "V":
                return decoder.Read(out result.Value);
            case "X":
                var isRead = decoder.ReadException(out var exception);
                result.Exception = exception;
                return isRead;
            default:
                return decoder.Fail("the kind of a result is \"V\" or \"X\"");
        }
    }

    private static bool Refuse(OutcomeKind asked, out HostError? error)
    {
        error = HostError.WrongAnswer(asked switch
        {
            OutcomeKind.Futures => "results of waiting calls are expected: a message of kind 'R'",
            OutcomeKind.NameLookup => "the value of a name is expected: a message of kind 'V', 'X' or 'N'",
            OutcomeKind.Slice => "a message of kind 'V' is expected",
            OutcomeKind.Output => "a message of kind 'V' or 'X' is expected",
            _ => "the result of a call is expected: a message of kind 'V', 'X', 'A' or 'N'",
        });
        return false;
    }
}
