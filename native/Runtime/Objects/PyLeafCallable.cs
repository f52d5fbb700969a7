using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>A native object that programs call with positional arguments, as they call a native function.</summary>
internal abstract class PyLeafCallable(PyType type) : PyNative(type)
{
    /// <summary>The result, the error mark, or the mark of <c>vm.TailCall</c>.</summary>
    public abstract Value Call(Vm.Vm vm, ReadOnlySpan<Value> positional);
}
