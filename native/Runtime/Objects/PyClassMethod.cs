using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>classmethod.</summary>
internal sealed class PyClassMethod(Value function) : PyObject(BuiltinTypes.ClassMethod)
{
    /// <summary>The wrapped callable.</summary>
    public readonly Value Function = function;
}

/// <summary>staticmethod.</summary>
internal sealed class PyStaticMethod(Value function) : PyObject(BuiltinTypes.StaticMethod)
{
    /// <summary>The wrapped callable.</summary>
    public readonly Value Function = function;
}
