using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;
using Ops = Monty.Runtime.Operations.Operations;

namespace Monty.Runtime.Calls;

/// <content>The dunder methods of containers, and those every class has.</content>
internal static unsafe partial class SlotWrappers
{
    private static Value Repr(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        if (a[0].Ref is not PyObject o)
        {
            return Ops.Repr(vm, a[0]);
        }

        var sink = new TextSink(vm);
        if (!vm.EnterRecursion(" while getting the repr of an object"))
        {
            return Value.Error;
        }

        var isDone = o.AppendRepr(vm, sink);
        vm.LeaveRecursion();
        return isDone ? Value.Str(sink.ToString()) : Value.Error;
    }

    private static Value Str(Vm.Vm vm, ReadOnlySpan<Value> a) => Ops.Unwrap(a[0]);

    private static Value Format(Vm.Vm vm, ReadOnlySpan<Value> a) => Ops.TryText(a[1], out var spec)
        ? Ops.Format(vm, Ops.Unwrap(a[0]), spec)
        : Raise.TypeError.BadArgument(vm, "__format__", "argument", "str", a[1]);

    private static Value Hash(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var isKnown = a[0].Ref is PyObject o ? o.TryOwnHash(vm, out var hash) : Ops.TryHash(vm, a[0], out hash);
        return isKnown ? Value.Int(hash) : Value.Error;
    }

    private static Value Len(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var container = Ops.Unwrap(a[0]);
        return container.Ref is PyObject { Class.IsUser: true, ItemCount: >= 0 and var count } ? Value.Int(count)
            : Ops.TryLength(vm, container, out var length) ? Value.Int(length)
            : Value.Error;
    }

    private static Value Iter(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var container = Ops.Unwrap(a[0]);
        if (container.Ref is PyIterator or PyGenerator { IsIterable: true })
        {
            return a[0];
        }

        if (container.Ref is PyObject o)
        {
            return o is PyMemoryView view && !view.IsOpen(vm) ? Value.Error
                : o.Iterate(vm) is { } own ? Value.Of(own) : Raise.TypeError.NotIterable(vm, a[0]);
        }

        return Ops.Iterate(vm, container) is { } iterator ? Value.Of(iterator) : Value.Error;
    }

    private static Value Next(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var iterator = Ops.Unwrap(a[0]);
        if (iterator.Ref is PyGenerator or PyCallingIterator)
        {
            return vm.Catalog.TryBuiltin("next", out var next) ? vm.TailCall(next, iterator) : Value.Error;
        }

        if (iterator.Ref is not PyIterator native)
        {
            return Raise.TypeError.NotIterator(vm, a[0]);
        }

        var item = native.Next(vm);
        return item.IsExhausted ? vm.Fail(ExceptionTypes.StopIteration) : item;
    }

    private static Value LengthHint(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        a[0].Ref is PyIterator { LengthHint: >= 0 and var hint } ? Value.Int(hint) : Value.NotImplemented;

    private static Value Contains(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var container = Ops.Unwrap(a[0]);
        var answer = container.Ref is PyObject o ? o.ContainsItem(vm, a[1]) : Value.NotImplemented;
        return !answer.IsNotImplemented ? answer
            : Ops.TryContains(vm, container, a[1], out var isThere) ? Value.Bool(isThere)
            : Value.Error;
    }

    private static Value GetItem(Vm.Vm vm, ReadOnlySpan<Value> a)
    {
        var container = Ops.Unwrap(a[0]);
        var item = container.Ref is PyObject o ? o.GetItem(vm, a[1]) : Ops.GetItem(vm, container, a[1]);
        return item.IsNotImplemented ? Ops.GetItem(vm, container, a[1]) : item;
    }

    private static Value SetItem(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        a[0].Ref is PyList or PyDict or PyBuffer or PyMemoryView or PyNative
        ? ((PyObject)a[0].Ref!).SetItem(vm, a[1], a[2])
        : vm.Fail(ExceptionTypes.TypeError, $"'{a[0].Class.FullName}' object does not support item assignment");

    private static Value DeleteItem(Vm.Vm vm, ReadOnlySpan<Value> a) =>
        a[0].Ref is PyList or PyDict or PyBuffer or PyMemoryView or PyNative
        ? ((PyObject)a[0].Ref!).DeleteItem(vm, a[1])
        : vm.Fail(ExceptionTypes.TypeError, $"'{a[0].Class.FullName}' object doesn't support item deletion");

    private static Value Equal(Vm.Vm vm, ReadOnlySpan<Value> a) => Compare(vm, CompareOperator.Equal, a);

    private static Value NotEqual(Vm.Vm vm, ReadOnlySpan<Value> a) => Compare(vm, CompareOperator.NotEqual, a);

    private static Value Less(Vm.Vm vm, ReadOnlySpan<Value> a) => Compare(vm, CompareOperator.Less, a);

    private static Value LessEqual(Vm.Vm vm, ReadOnlySpan<Value> a) => Compare(vm, CompareOperator.LessEqual, a);

    private static Value Greater(Vm.Vm vm, ReadOnlySpan<Value> a) => Compare(vm, CompareOperator.Greater, a);

    private static Value GreaterEqual(Vm.Vm vm, ReadOnlySpan<Value> a) => Compare(vm, CompareOperator.GreaterEqual, a);

    private static Value Compare(Vm.Vm vm, CompareOperator op, ReadOnlySpan<Value> a) =>
        IsForeign(a) ? Value.NotImplemented : Ops.CompareNative(vm, op, Ops.Unwrap(a[0]), Ops.Unwrap(a[1]));

    private static Value Builtin(Vm.Vm vm, string name, ReadOnlySpan<Value> arguments) =>
        vm.Catalog.TryBuiltin(name, out var found) && found.Ref is PyNativeFunction function
            ? ArgumentBinder.CallNative(vm, function, arguments, default, default)
            : Value.NotImplemented;
}
