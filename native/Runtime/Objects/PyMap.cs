using Monty.Runtime.Calls;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>
/// map() of a builtin that calls nothing back, over native iterators; other maps are generators of the embedded text.
/// </summary>
internal sealed class PyMap(Value function, PyIterator source)
    : PyChainedIterator(BuiltinTypes.Map, source.Depth)
{
    /// <summary>
    /// What is called for each item: a function or class for which <see cref="NativeLeaf.IsLeaf"/> holds.
    /// </summary>
    public readonly Value Function = function;

    /// <summary>Where the items come from.</summary>
    public readonly PyIterator Source = source;

    /// <inheritdoc/>
    protected override long SourceHint => Source.LengthHint;

    /// <inheritdoc/>
    protected override Value Step(Vm.Vm vm)
    {
        var item = Source.Next(vm);
        if (item.IsExhausted || item.IsError)
        {
            return item;
        }

        vm.ForbidWaiting();
        item = NativeLeaf.Call(vm, Function, item);
        vm.AllowWaiting();
        return item;
    }
}
