using Monty.Library.Declarations;
using Monty.Runtime.Errors;
using Monty.Runtime.Objects;
using Monty.Runtime.Values;
using Monty.Runtime.Vm;

namespace Monty.Library.Builtins;

/// <content>Names in scope, and of attributes.</content>
internal static partial class BuiltinsModule
{
    /// <summary>The variables of the module.</summary>
    [PyFunction("globals()", Cost = Cost.Charged)]
    private static PyDict GlobalNames(Vm vm) => AttributeNames.Of(vm.Unit.Globals);

    /// <summary>The variables of the running function, class body or module.</summary>
    [PyFunction("locals()", Cost = Cost.Charged)]
    private static PyDict LocalNames(Vm vm) => vm.CopyLocals() ?? AttributeNames.Of(vm.Unit.Globals);

    /// <summary>The attributes of an object as a dict; without one the variables of the running function.</summary>
    [PyFunction("vars(object=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Vars(Vm vm, Value @object)
    {
        if (@object.IsMissing)
        {
            return Value.Of(LocalNames(vm));
        }

        return AttributeNames.TryDict(@object, out var names) ? names
            : @object.Class.IsUser ? vm.TailEmbedded("vars_of", @object)
            : Raise.TypeError.NoAttributes(vm);
    }

    /// <summary>Sorted names: the attributes of an object, or the variables of the running function.</summary>
    [PyFunction("dir(object=<unrepresentable>, /)", Cost = Cost.Charged)]
    private static Value Dir(Vm vm, Value @object) =>
        @object.IsMissing ? vm.TailEmbedded("sorted_of", Value.Of(LocalNames(vm)), Value.None, Value.False)
            : UserMethods.TryFind(@object, "__dir__", out var method)
                ? vm.TailEmbedded("dir_of", method, @object)
                : AttributeNames.Of(vm, @object);

    /// <summary>The iterator of an asynchronous iterable.</summary>
    [PyFunction("aiter(async_iterable, /)", Cost = Cost.Constant)]
    private static Value AsyncIter(Vm vm, Value asyncIterable) =>
        asyncIterable.Class.TryLookup("__aiter__", out var method)
            ? vm.TailCall(method, asyncIterable)
            : Raise.TypeError.NotAsyncIterable(vm, asyncIterable);

    /// <summary>An awaitable for the next item of an asynchronous iterator; at its end the default.</summary>
    [PyFunction("anext(async_iterator, default=<unrepresentable>, /)", Cost = Cost.Constant)]
    private static Value AsyncNext(Vm vm, Value asyncIterator, Value @default) =>
        !asyncIterator.Class.TryLookup("__anext__", out var method)
            ? Raise.TypeError.NotAsyncIterator(vm, asyncIterator)
            : @default.IsMissing ? vm.TailCall(method, asyncIterator)
            : vm.TailEmbedded("next_or_later", asyncIterator, @default);
}
