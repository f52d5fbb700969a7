using Monty.Runtime.Calls;
using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>filter() by truth or by a builtin that calls nothing back.</summary>
internal sealed class PyFilter(Value function, PyIterator source)
    : PyChainedIterator(BuiltinTypes.Filter, source.Depth)
{
    /// <summary>None, or what decides: a function or class for which <see cref="NativeLeaf.IsLeaf"/> holds.</summary>
    public readonly Value Function = function;

    /// <summary>Where the items come from.</summary>
    public readonly PyIterator Source = source;

    /// <inheritdoc/>
    protected override long SourceHint => -1;

    /// <inheritdoc/>
    protected override Value Step(Vm.Vm vm)
    {
        while (true)
        {
            var item = Source.Next(vm);
            if (item.IsExhausted || item.IsError)
            {
                return item;
            }

            vm.ForbidWaiting();
            var answer = Function.IsNone ? item : NativeLeaf.Call(vm, Function, item);
            var isKept = false;
            var isKnown = !answer.IsError && Operations.Operations.TryTruth(vm, answer, out isKept);
            vm.AllowWaiting();
            if (!isKnown || !vm.ChargeWork(10))
            {
                return Value.Error;
            }

            if (isKept)
            {
                return item;
            }
        }
    }
}
