using Monty.Runtime.Operations;
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

    /// <summary>The name.</summary>
    public string Name => Stream == OutputStream.Out ? "<stdout>" : "<stderr>";

    /// <inheritdoc/>
    public override bool AppendRepr(Vm.Vm vm, TextSink sink) =>
        sink.Append($"<_io.TextIOWrapper name='{Name}' mode='w' encoding='utf-8'>");
}
