using Monty.Library.Declarations;
using Monty.Runtime.Calls;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Types;

/// <summary>Members of generators.</summary>
[PyType("generator")]
internal static partial class GeneratorMethods
{
    /// <summary>The generator itself.</summary>
    [PyMethod("__iter__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyGenerator Iter(PyGenerator self) => self;

    /// <summary>The next item.</summary>
    [PyMethod("__next__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Next(Vm vm, PyGenerator self) => vm.TailResume(self, Value.None);

    /// <summary>Continues with a value for the yield expression.</summary>
    [PyMethod("send(value, /)", Cost = Cost.Constant)]
    private static Value Send(Vm vm, PyGenerator self, Value value) => vm.TailResume(self, value);

    /// <summary>Raises an exception at the yield expression.</summary>
    [PyMethod("throw(type, value=None, traceback=None, /)", Cost = Cost.Constant)]
    private static Value Throw(Vm vm, PyGenerator self, Value type, Value value, Value traceback) =>
        ThrowInto(vm, self, type, value, traceback);

    /// <summary>Raises GeneratorExit at the yield expression.</summary>
    [PyMethod("close()", Cost = Cost.Constant)]
    private static Value Close(Vm vm, PyGenerator self) => CloseIt(vm, self);

    /// <summary>The name.</summary>
    [PyGetter("__name__", Setter = nameof(SetName))]
    private static string Name(PyGenerator self) => self.Name;

    private static Value SetName(Vm vm, PyGenerator self, Value value) => GeneratorFrames.SetName(vm, self, value);

    /// <summary>The qualified name.</summary>
    [PyGetter("__qualname__", Setter = nameof(SetQualifiedName))]
    private static string QualifiedName(PyGenerator self) => self.QualifiedName;

    private static Value SetQualifiedName(Vm vm, PyGenerator self, Value value) =>
        GeneratorFrames.SetQualifiedName(vm, self, value);

    /// <summary>True while it is on the stack.</summary>
    [PyGetter("gi_running")]
    private static bool IsRunning(PyGenerator self) => self.State == GeneratorState.Running;

    /// <summary>The iterator that "yield from" waits for, or None.</summary>
    [PyGetter("gi_yieldfrom")]
    private static Value Delegate(PyGenerator self) => Interpreter.DelegateOf(self);

    /// <summary>The frame; None once it has ended.</summary>
    [PyGetter("gi_frame")]
    private static PyFrame? Frame(PyGenerator self) => Interpreter.FrameOf(self);

    /// <summary>The code.</summary>
    [PyGetter("gi_code")]
    private static PyCode Code(PyGenerator self) => new(self.Function.Code);

    /// <summary>True while it waits at a yield.</summary>
    [PyGetter("gi_suspended")]
    private static bool IsSuspended(PyGenerator self) => self.State == GeneratorState.Suspended;

    /// <summary>throw() of generators and coroutines.</summary>
    internal static Value ThrowInto(Vm vm, PyGenerator self, in Value type, in Value value, in Value traceback)
    {
        if (type.Ref is PyException exception)
        {
            return !value.IsNone ? Raise.TypeError.ThrowValue(vm) : vm.TailThrow(self, exception);
        }

        if (type.Ref is not PyType cls || !cls.IsSubclassOf(ExceptionTypes.BaseException))
        {
            return Raise.TypeError.ThrowType(vm, type);
        }

        _ = traceback;
        return vm.TailEmbedded("throw_class", Value.Of(self), type, value);
    }

    /// <summary>close() of generators and coroutines.</summary>
    internal static Value CloseIt(Vm vm, PyGenerator self)
    {
        if (self.State is GeneratorState.Created or GeneratorState.Closed)
        {
            self.State = GeneratorState.Closed;
            self.Registers = [];
            self.LiveCount = 0;
            return Value.None;
        }

        return vm.TailEmbedded("close_generator", Value.Of(self));
    }
}

/// <summary>Members of coroutines.</summary>
[PyType("coroutine")]
internal static partial class CoroutineMethods
{
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

    /// <summary>The name.</summary>
    [PyGetter("__name__", Setter = nameof(SetName))]
    private static string Name(PyGenerator self) => self.Name;

    private static Value SetName(Vm vm, PyGenerator self, Value value) => GeneratorFrames.SetName(vm, self, value);

    /// <summary>The qualified name.</summary>
    [PyGetter("__qualname__", Setter = nameof(SetQualifiedName))]
    private static string QualifiedName(PyGenerator self) => self.QualifiedName;

    private static Value SetQualifiedName(Vm vm, PyGenerator self, Value value) =>
        GeneratorFrames.SetQualifiedName(vm, self, value);

    /// <summary>True while it is on the stack.</summary>
    [PyGetter("cr_running")]
    private static bool IsRunning(PyGenerator self) => self.State == GeneratorState.Running;

    /// <summary>The code.</summary>
    [PyGetter("cr_code")]
    private static PyCode Code(PyGenerator self) => new(self.Function.Code);

    /// <summary>The frame; None once it has ended.</summary>
    [PyGetter("cr_frame")]
    private static PyFrame? Frame(PyGenerator self) => Interpreter.FrameOf(self);

    /// <summary>What it waits for, or None.</summary>
    [PyGetter("cr_await")]
    private static Value Delegate(PyGenerator self) => Interpreter.DelegateOf(self);

    /// <summary>True while it waits at an await or a yield.</summary>
    [PyGetter("cr_suspended")]
    private static bool IsSuspended(PyGenerator self) => self.State == GeneratorState.Suspended;

    /// <summary>Where it was made; not kept.</summary>
    [PyGetter("cr_origin")]
    private static Value Origin(PyGenerator self)
    {
        _ = self;
        return Value.None;
    }

    /// <summary>An iterator over what it waits for.</summary>
    [PyMethod("__await__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static Value Await(Vm vm, PyGenerator self) => vm.TailEmbedded("await_of", Value.Of(self));
}

/// <summary>Members of asynchronous generators.</summary>
[PyType("async_generator")]
internal static partial class AsyncGeneratorMethods
{
    /// <summary>The generator itself.</summary>
    [PyMethod("__aiter__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyGenerator Iter(PyGenerator self) => self;

    /// <summary>An awaitable for the next item.</summary>
    [PyMethod("__anext__()", Style = CallStyle.Slot, Cost = Cost.Constant)]
    private static PyAsyncGeneratorStep Next(PyGenerator self) => new(self, "__anext__");

    /// <summary>An awaitable that continues with a value for the yield expression.</summary>
    [PyMethod("asend(value, /)", Cost = Cost.Constant)]
    private static PyAsyncGeneratorStep Send(PyGenerator self, Value value) => new(self, "asend") { Sent = value };

    /// <summary>An awaitable that raises GeneratorExit at the yield expression.</summary>
    [PyMethod("aclose()", Cost = Cost.Constant)]
    private static PyAsyncGeneratorStep Close(PyGenerator self) => new(self, "aclose")
    {
        IsClose = true,
        Thrown = new PyException(ExceptionTypes.GeneratorExit, PyTuple.Empty),
    };

    /// <summary>An awaitable that raises an exception at the yield expression.</summary>
    [PyMethod("athrow(type, value=None, traceback=None, /)", Cost = Cost.Constant)]
    private static Value Throw(Vm vm, PyGenerator self, Value type, Value value, Value traceback)
    {
        _ = traceback;
        if (type.Ref is PyType cls && cls.IsSubclassOf(ExceptionTypes.BaseException))
        {
            return vm.TailEmbedded("throw_class_later", Value.Of(self), type, value);
        }

        return type.Ref is PyException exception
            ? Value.Of(new PyAsyncGeneratorStep(self, "athrow") { Thrown = exception })
            : Raise.TypeError.ThrowType(vm, type);
    }

    /// <summary>The name.</summary>
    [PyGetter("__name__", Setter = nameof(SetName))]
    private static string Name(PyGenerator self) => self.Name;

    private static Value SetName(Vm vm, PyGenerator self, Value value) => GeneratorFrames.SetName(vm, self, value);

    /// <summary>The qualified name.</summary>
    [PyGetter("__qualname__", Setter = nameof(SetQualifiedName))]
    private static string QualifiedName(PyGenerator self) => self.QualifiedName;

    private static Value SetQualifiedName(Vm vm, PyGenerator self, Value value) =>
        GeneratorFrames.SetQualifiedName(vm, self, value);

    /// <summary>True while it is on the stack.</summary>
    [PyGetter("ag_running")]
    private static bool IsRunning(PyGenerator self) =>
        self.State == GeneratorState.Running || self.ActiveStep is { IsFinished: false };

    /// <summary>The code.</summary>
    [PyGetter("ag_code")]
    private static PyCode Code(PyGenerator self) => new(self.Function.Code);

    /// <summary>The frame; None once it has ended.</summary>
    [PyGetter("ag_frame")]
    private static PyFrame? Frame(PyGenerator self) => Interpreter.FrameOf(self);

    /// <summary>What it waits for, or None.</summary>
    [PyGetter("ag_await")]
    private static Value Delegate(PyGenerator self) => Interpreter.DelegateOf(self);

    /// <summary>True while it waits at an await or a yield.</summary>
    [PyGetter("ag_suspended")]
    private static bool IsSuspended(PyGenerator self) => self.State == GeneratorState.Suspended;
}
