using Monty.Runtime.Vm;

namespace Monty.Runtime.Objects;

/// <summary>sys.stdout or sys.stderr.</summary>
internal sealed class PyTextStream(OutputStream stream) : PyObject(BuiltinTypes.TextStream)
{
    /// <summary>Where its text goes.</summary>
    public readonly OutputStream Stream = stream;

    /// <summary>sys.stdout.</summary>
    public static readonly PyTextStream Out = new(OutputStream.Out);

    /// <summary>sys.stderr.</summary>
    public static readonly PyTextStream Error = new(OutputStream.Error);
}
