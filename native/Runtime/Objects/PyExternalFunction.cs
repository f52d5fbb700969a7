namespace Monty.Runtime.Objects;

/// <summary>A function of the host: calling it suspends the run.</summary>
internal sealed class PyExternalFunction(string name) : PyObject(BuiltinTypes.ExternalFunction)
{
    /// <summary>The name the host knows it by.</summary>
    public string Name { get; } = name;

    /// <summary>The name that programs see: without the module or the object of the host in front.</summary>
    public string ShownName => Name[(Name.LastIndexOf('.') + 1)..];
}

/// <summary>The awaitable answer of a host function that the host has not given yet.</summary>
internal sealed class PyHostFuture(int callId) : PyObject(BuiltinTypes.HostFuture)
{
    /// <summary>The call it belongs to.</summary>
    public readonly int CallId = callId;

    /// <summary>The result once it is known; unbound before.</summary>
    public Values.Value Result = Values.Value.Unbound;

    /// <summary>The exception the host answered with, or null.</summary>
    public PyException? Exception;

    /// <summary>True once the host has answered.</summary>
    public bool IsDone => Exception is not null || !Result.IsUnbound;
}
