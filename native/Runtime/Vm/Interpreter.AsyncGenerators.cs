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
        if (generator.State == GeneratorState.Running || (generator.ActiveStep is { } other && other != step))
        {
            step.IsFinished = true;
            return Fail(vm, ExceptionTypes.RuntimeError,
                $"{(step.IsThrow ? step.MethodName : "anext")}(): asynchronous generator is already running");
        }

        if (generator.State == GeneratorState.Closed || (step.IsClose && generator.State == GeneratorState.Created))
        {
            return EndAtOnce(vm, step);
        }

        if (generator.State == GeneratorState.Created && !NoteStarted(vm, generator))
        {
            return Status.Failed;
        }

        generator.ActiveStep = step;
        var status = step.Thrown is { } thrown
            ? ThrowInto(vm, generator, thrown, ref window, distance)
            : ResumeGenerator(vm, generator, ref window, distance, value.IsNone ? step.Sent : value);
        if (status == Status.Failed && generator.State is GeneratorState.Created or GeneratorState.Closed)
        {
            EndStep(generator);
        }

        return status;
    }

    /// <summary>A step of a generator that does not run any more; closing one gives None.</summary>
    private static int EndAtOnce(Vm vm, PyAsyncGeneratorStep step)
    {
        step.IsFinished = true;
        if (!step.IsThrow && step.Thrown is { } thrown)
        {
            vm.Fail(thrown);
            return Status.Failed;
        }

        if (step.IsThrow)
        {
            step.Generator.State = GeneratorState.Closed;
            step.Generator.Registers = [];
            return Status.Taken;
        }

        vm.Fail(ExceptionTypes.StopAsyncIteration);
        return Status.Failed;
    }

    /// <summary>The step that runs has its result; gives it.</summary>
    private static PyAsyncGeneratorStep? EndStep(PyGenerator generator)
    {
        var step = generator.ActiveStep;
        generator.ActiveStep = null;
        if (step is not null)
        {
            step.IsFinished = true;
        }

        return step;
    }

    private static int StepThrow(Vm vm, PyAsyncGeneratorStep step, PyException exception, ref Value window,
        int distance, PyException? context)
    {
        if (step.IsFinished)
        {
            return Fail(vm, ExceptionTypes.RuntimeError, "cannot reuse already awaited " + step.AwaitableName);
        }

        step.IsStarted = true;
        step.Generator.ActiveStep = step;
        var status = ThrowInto(vm, step.Generator, exception, ref window, distance, context);
        if (status == Status.Failed && step.Generator.State is GeneratorState.Created or GeneratorState.Closed)
        {
            EndStep(step.Generator);
        }

        return status;
    }
}
