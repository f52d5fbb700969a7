using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>list[int] and the like.</summary>
internal sealed class PyGenericAlias(Value origin, PyTuple arguments) : PyObject(BuiltinTypes.GenericAlias)
{
    /// <summary>__origin__.</summary>
    public readonly Value Origin = origin;

    /// <summary>__args__.</summary>
    public readonly PyTuple Arguments = arguments;
}
