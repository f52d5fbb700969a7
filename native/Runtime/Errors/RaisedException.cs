using Monty.Runtime.Objects;

namespace Monty.Runtime.Errors;

/// <summary>Carries a Python exception out of native code; for rare errors only, a throw costs microseconds.</summary>
internal sealed class RaisedException(PyException exception) : Exception
{
    /// <summary>The Python exception.</summary>
    public PyException Exception { get; } = exception;
}
