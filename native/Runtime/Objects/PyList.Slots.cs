namespace Monty.Runtime.Objects;

/// <content>What operations do with a list.</content>
internal partial class PyList
{
    /// <inheritdoc/>
    public override long ItemCount => Count;

    /// <inheritdoc/>
    public override bool TryOwnHash(Vm.Vm vm, out long hash)
    {
        hash = 0;
        return Operations.Operations.FailUnhashable(vm, BuiltinTypes.List);
    }
}
