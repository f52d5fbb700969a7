using Monty.Compile;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Asynchronous generators: each step is an awaitable that runs the frame until it yields or ends.</content>
internal static unsafe partial class Interpreter
{
    private static int StepSend(Vm vm, PyAsyncGeneratorStep step, in Value value, ref Value window, int distance)
    {
        if (step.IsFinished)
        {
            return Fail(vm, ExceptionTypes.RuntimeError, "cannot reuse already awaited " + step.AwaitableName);
        }

        var generator = step.Generator;
        if (step.IsStarted)
        {
            return ResumeGenerator(vm, generator, ref window, distance, value);
        }

        step.IsStarted = true;
        if (generator.State == GeneratorState.Running || generator.ActiveStep is { IsFinished: false } other
            && other != step)
        {
            return Fail(vm, ExceptionTypes.RuntimeError,
                $"{step.MethodName}(): asynchronous generator is already running");
        }

        generator.ActiveStep = step;
        if (step.Thrown is { } thrown)
        {
            return step.IsClose && generator.State is GeneratorState.Created or GeneratorState.Closed
                ? FinishClose(vm, generator)
                : ThrowInto(vm, generator, thrown, ref window, distance);
        }

        if (generator.State == GeneratorState.Closed)
        {
            step.IsFinished = true;
            vm.Fail(ExceptionTypes.StopAsyncIteration);
            return Status.Failed;
        }

        return ResumeGenerator(vm, generator, ref window, distance, step.Sent);
    }

    private static int FinishClose(Vm vm, PyGenerator generator)
    {
        generator.State = GeneratorState.Closed;
        generator.Registers = [];
        generator.ActiveStep!.IsFinished = true;
        generator.ActiveStep = null;
        vm.Fail(new PyException(ExceptionTypes.StopIteration, new PyTuple([Value.None])));
        return Status.Failed;
    }

    private static int StepThrow(Vm vm, PyAsyncGeneratorStep step, PyException exception, ref Value window,
        int distance)
    {
        if (step.IsFinished)
        {
            return Fail(vm, ExceptionTypes.RuntimeError, "cannot reuse already awaited " + step.AwaitableName);
        }

        step.IsStarted = true;
        step.Generator.ActiveStep = step;
        return ThrowInto(vm, step.Generator, exception, ref window, distance);
    }
}
