using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>A callable with its first argument.</summary>
internal sealed class PyBoundMethod(Value function, Value self) : PyObject(ClassOf(function))
{
    /// <summary>__func__: a <see cref="PyFunction"/>, a <see cref="PyNativeFunction"/> or any callable.</summary>
    public readonly Value Function = function;

    /// <summary>__self__.</summary>
    public readonly Value Self = self;

    /// <summary>What is called in the end: the function below all bindings.</summary>
    public Value Innermost
    {
        get
        {
            var inner = Function;
            while (inner.Ref is PyBoundMethod method)
            {
                inner = method.Function;
            }

            return inner;
        }
    }

    /// <summary>The native function that is bound, or null.</summary>
    public PyNativeFunction? Native => Function.Ref is PyNativeFunction { HasReceiver: true } native ? native : null;

    private static PyType ClassOf(in Value function) =>
        function.Ref is not PyNativeFunction { HasReceiver: true } native
        ? BuiltinTypes.Method
        : native.IsSlot ? BuiltinTypes.MethodWrapper : BuiltinTypes.BuiltinFunction;
}
