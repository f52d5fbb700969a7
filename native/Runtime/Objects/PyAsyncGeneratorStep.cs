using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>The awaitable of one step of an asynchronous generator: __anext__, asend, athrow or aclose.</summary>
internal sealed class PyAsyncGeneratorStep(PyGenerator generator, string methodName)
    : PyObject(BuiltinTypes.AsyncGeneratorStep)
{
    /// <summary>The generator.</summary>
    public readonly PyGenerator Generator = generator;

    /// <summary>The method that made it, for error texts.</summary>
    public readonly string MethodName = methodName;

    /// <summary>The value to send.</summary>
    public Value Sent = Value.None;

    /// <summary>The exception to throw instead, or null.</summary>
    public PyException? Thrown;

    /// <summary>Made by aclose.</summary>
    public bool IsClose;

    /// <summary>Awaited for the first time already.</summary>
    public bool IsStarted;

    /// <summary>The coroutine that awaits it for send(), throw() and close(); null before their first call.</summary>
    public PyGenerator? Driver;

    /// <summary>Gave its result.</summary>
    public bool IsFinished;

    /// <summary>How CPython names the awaitable in "cannot reuse already awaited ...".</summary>
    public string AwaitableName => IsThrow ? "aclose()/athrow()" : "__anext__()/asend()";

    /// <summary>Made by athrow or aclose.</summary>
    public bool IsThrow => MethodName is "athrow" or "aclose";
}
