using Monty.Runtime.Metering;
using Monty.Runtime.Objects;
using Monty.Runtime.Tracebacks;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Hosting.Wire;

/// <summary>The body of messages of kind 'X' from the library.</summary>
internal static class ExceptionMessages
{
    /// <summary>
    /// Names, arguments, message, traceback text, frames and limit of an exception that left the program.
    /// </summary>
    public static void WriteBody(Machine machine, PyException exception)
    {
        var output = machine.Output;
        var start = output.Length;
        var hadExceeded = machine.Meter.Exceeded != LimitKind.None;
        Write(machine, exception);
        if (!hadExceeded && machine.Meter.Exceeded != LimitKind.None)
        {
            // The exception's own __str__ or __repr__ used up what was left: that is how the run ended.
            output.Truncate(start);
            Write(machine, LimitErrors.Create(machine.Meter));
        }
    }

    private static void Write(Machine machine, PyException exception)
    {
        var output = machine.Output;
        var encoder = machine.Encoder;
        var vm = machine.Vm;
        output.WireTuple(6);
        encoder.WriteExceptionNames(exception.Class);
        var start = output.Length;
        var usedExtensions = encoder.UsesExtensions;
        if (!encoder.WriteFree(Value.Of(exception.Arguments)))
        {
            // Arguments are extra: those that are too large or too deep are left out.
            output.Truncate(start);
            output.WireTuple(0);
            encoder.UsesExtensions = usedExtensions;
        }

        machine.Meter.Start();
        var message = MessageOf(vm, exception);
        var text = TracebackText.Render(vm, exception);
        machine.Meter.Stop();
        output.WireTextOrNone(message.Length == 0 ? null : message);
        output.WireText(text);
        var frames = TracebackText.Frames(exception);
        output.WireTuple(frames.Length);
        foreach (var frame in frames)
        {
            output.WireTuple(7);
            output.WireText(frame.FileName);
            output.WireInt(frame.Line);
            output.WireInt(frame.Column);
            output.WireInt(frame.EndLine);
            output.WireInt(frame.EndColumn);
            output.WireText(frame.FunctionName);
            output.WireText(frame.SourceLine);
        }

        output.WireTextOrNone(machine.Meter.Exceeded switch
        {
            LimitKind.Time => "time",
            LimitKind.Wall => "wall",
            LimitKind.Memory => "memory",
            LimitKind.Allocations => "allocations",
            LimitKind.Suspensions => "suspensions",
            LimitKind.Interrupt => "interrupt",
            _ => null,
        });
    }

    private static string MessageOf(Vm vm, PyException exception)
    {
        // A method that runs nested must find nothing raised.
        var raised = vm.Raised;
        vm.Raised = null;
        var isShown = TextOf.TryStr(vm, Value.Of(exception), out var text);
        vm.Raised = raised;
        return isShown ? text : "<exception str() failed>";
    }
}
