using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Library.Types;

/// <summary>Members of the awaitables that __anext__, asend, athrow and aclose give.</summary>
[PyType("async_generator_asend")]
internal static partial class AsyncStepMethods
{
    /// <summary>The awaitable itself.</summary>
    [PyMethod("__await__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyAsyncGeneratorStep Await(PyAsyncGeneratorStep self) => self;

    /// <summary>The awaitable itself.</summary>
    [PyMethod("__iter__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyAsyncGeneratorStep Iter(PyAsyncGeneratorStep self) => self;

    /// <summary>Continues.</summary>
    [PyMethod("__next__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Next(Vm vm, PyAsyncGeneratorStep self) => Send(vm, self, Value.None);

    /// <summary>Continues with a value for what it waits for.</summary>
    [PyMethod("send(value, /)", Cost = Cost.Constant)]
    private static Value Send(Vm vm, PyAsyncGeneratorStep self, Value value) =>
        self.IsFinished ? Refuse(vm, self)
        : self.Driver is { } driver ? vm.TailResume(driver, value)
        : vm.TailEmbedded("start_step", Value.Of(self), value);

    /// <summary>Raises an exception where it waits.</summary>
    [PyMethod("throw(type, value=None, traceback=None, /)", Cost = Cost.Constant)]
    private static Value Throw(Vm vm, PyAsyncGeneratorStep self, Value type, Value value, Value traceback)
    {
        _ = traceback;
        if (self.IsFinished)
        {
            return Refuse(vm, self);
        }

        return type.Ref is PyException ? vm.TailEmbedded("throw_into_step", Value.Of(self), type)
            : type.Ref is PyType cls && cls.IsSubclassOf(ExceptionTypes.BaseException)
                ? vm.TailEmbedded("throw_class_into_step", Value.Of(self), type, value)
            : Raise.TypeError.ThrowType(vm, type);
    }

    /// <summary>Ends it.</summary>
    [PyMethod("close()", Cost = Cost.Constant)]
    private static Value Close(Vm vm, PyAsyncGeneratorStep self) =>
        self.IsFinished ? Value.None : vm.TailEmbedded("close_step", Value.Of(self));

    private static Value Refuse(Vm vm, PyAsyncGeneratorStep step) =>
        vm.Fail(ExceptionTypes.RuntimeError, "cannot reuse already awaited " + step.AwaitableName);
}

/// <summary>Members of what __await__ of coroutines gives.</summary>
[PyType("coroutine_wrapper")]
internal static partial class CoroutineWrapperMethods
{
    /// <summary>The iterator itself.</summary>
    [PyMethod("__iter__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyGenerator Iter(PyGenerator self) => self;

    /// <summary>Continues.</summary>
    [PyMethod("__next__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Next(Vm vm, PyGenerator self) => vm.TailResume(self, Value.None);

    /// <summary>Continues with a value for the await expression.</summary>
    [PyMethod("send(value, /)", Cost = Cost.Constant)]
    private static Value Send(Vm vm, PyGenerator self, Value value) => vm.TailResume(self, value);

    /// <summary>Raises an exception at the await expression.</summary>
    [PyMethod("throw(type, value=None, traceback=None, /)", Cost = Cost.Constant)]
    private static Value Throw(Vm vm, PyGenerator self, Value type, Value value, Value traceback) =>
        GeneratorMethods.ThrowInto(vm, self, type, value, traceback);

    /// <summary>Raises GeneratorExit at the await expression.</summary>
    [PyMethod("close()", Cost = Cost.Constant)]
    private static Value Close(Vm vm, PyGenerator self) => GeneratorMethods.CloseIt(vm, self);
}

/// <summary>Names of generators that programs may change.</summary>
internal static class GeneratorFrames
{
    /// <summary>Sets __name__.</summary>
    public static Value SetName(Vm vm, PyGenerator generator, in Value value)
    {
        if (!Ops.TryText(value, out var name))
        {
            return Raise.TypeError.FunctionName(vm, "__name__");
        }

        generator.Name = name;
        return Value.None;
    }

    /// <summary>Sets __qualname__.</summary>
    public static Value SetQualifiedName(Vm vm, PyGenerator generator, in Value value)
    {
        if (!Ops.TryText(value, out var name))
        {
            return Raise.TypeError.FunctionName(vm, "__qualname__");
        }

        generator.QualifiedName = name;
        return Value.None;
    }
}
