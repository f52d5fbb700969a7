using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Vm;

/// <content>Calling what runs no code of the program by itself: functions of the host, native objects.</content>
internal static unsafe partial class Interpreter
{
    private static int CallLeaf(Vm vm, ref Value window, PyLeafCallable callee, ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> names, long link)
    {
        if (names.Length > 0)
        {
            return Fail(vm, ExceptionTypes.TypeError, $"{callee.Class.Name}() takes no keyword arguments");
        }

        var place = vm.OpenNative(ref window, link);
        var result = callee.Call(vm, positional);
        vm.CloseNative(place);
        return result.IsError && vm.IsInterrupted
            ? NoteCall(vm, Value.Of(callee), positional, default, [], link) : Accept(ref window, result);
    }

    private static int CallExternal(
        Vm vm,
        PyExternalFunction external,
        ReadOnlySpan<Value> positional,
        ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names)
    {
        var keywords = new string[names.Length];
        for (var i = 0; i < keywords.Length; i++)
        {
            keywords[i] = names[i].AsStr;
        }

        var mark = vm.Suspend(new PendingCall
        {
            Kind = OutcomeKind.Call,
            Name = external.Name,
            Arguments = [.. positional, .. keywordValues],
            KeywordNames = keywords,
            CallId = ++vm.CallCount,
        });
        return mark.IsError ? Status.Failed : Status.Suspended;
    }
}
