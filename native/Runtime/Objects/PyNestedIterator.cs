using Monty.Runtime.Values;

namespace Monty.Runtime.Objects;

/// <summary>Lets native code step an iterator that runs Python code, in nested runs. Programs never see it.</summary>
internal sealed class PyNestedIterator(Value iterator) : PyIterator(BuiltinTypes.CallableIterator)
{
    /// <summary>The generator or the instance with __next__.</summary>
    internal readonly Value Iterator = iterator;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (!vm.Catalog.TryBuiltin("next", out var next))
        {
            return vm.Fail(ExceptionTypes.SystemError, "no builtin next");
        }

        vm.ForbidWaiting();
        var item = vm.CallNested(next, Iterator);
        vm.AllowWaiting();
        if (item.IsError && !vm.IsTerminal && vm.Raised is { } raised
            && raised.Class.IsSubclassOf(ExceptionTypes.StopIteration))
        {
            vm.Raised = null;
            return Value.Exhausted;
        }

        return item;
    }
}

/// <summary>iter() of an object that has __getitem__ only.</summary>
internal sealed class PySequenceIterator(Value sequence) : PyIterator(BuiltinTypes.SequenceIterator)
{
    /// <summary>The sequence.</summary>
    internal readonly Value Sequence = sequence;

    /// <summary>The next index; -1 at the end.</summary>
    internal long Position;

    /// <inheritdoc/>
    public override bool RunsPython => true;

    /// <inheritdoc/>
    public override Value Next(Vm.Vm vm)
    {
        if (Position < 0)
        {
            return Value.Exhausted;
        }

        // Only who steps it alone may step it again.
        var isForbidden = !vm.IsStepping(this);
        if (isForbidden)
        {
            vm.ForbidWaiting();
        }

        var item = Operations.Operations.GetItem(vm, Sequence, Value.Int(Position));
        if (isForbidden)
        {
            vm.AllowWaiting();
        }

        Position += vm.IsInterrupted ? 0 : 1;
        if (item.IsError && !vm.IsTerminal && vm.Raised is { } raised
            && (raised.Class.IsSubclassOf(ExceptionTypes.IndexError)
            || raised.Class.IsSubclassOf(ExceptionTypes.StopIteration)))
        {
            vm.Raised = null;
            Position = -1;
            return Value.Exhausted;
        }

        return item;
    }
}
