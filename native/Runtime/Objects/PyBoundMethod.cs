using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>A callable with its first argument.</summary>
internal sealed class PyBoundMethod(Value function, Value self) : PyObject(BuiltinTypes.Method)
{
    /// <summary>__func__: a <see cref="PyFunction"/>, a <see cref="PyNativeFunction"/> or any callable.</summary>
    public readonly Value Function = function;

    /// <summary>__self__.</summary>
    public readonly Value Self = self;
}
