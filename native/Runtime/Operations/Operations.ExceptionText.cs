using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>The texts of exceptions.</content>
internal static partial class Operations
{
    private static bool AppendExceptionRepr(Vm.Vm vm, PyException exception, TextSink sink)
    {
        var arguments = exception.Arguments;
        if (!vm.EnterText(exception))
        {
            return sink.Append(exception.Class.Name) && sink.Append("(...)");
        }

        var isDone = sink.Append(exception.Class.Name) && (arguments.Items.Length == 1
            ? sink.Append("(") && AppendRepr(vm, arguments.Items[0], sink) && sink.Append(")")
            : AppendRepr(vm, Value.Of(arguments), sink));
        vm.LeaveText();
        return isDone;
    }

    private static bool AppendExceptionStr(Vm.Vm vm, PyException exception, TextSink sink)
    {
        var items = exception.Arguments.Items;
        if (exception.Class.IsSubclassOf(ExceptionTypes.KeyError) && items.Length == 1)
        {
            return AppendRepr(vm, items[0], sink);
        }

        if (exception.Class.IsSubclassOf(ExceptionTypes.BaseExceptionGroup) && items.Length == 2)
        {
            var count = items[1].Ref is PyObject group ? Math.Max(0, group.ItemCount) : 0;
            return AppendStr(vm, items[0], sink)
                && sink.Append($" ({count} sub-exception{(count == 1 ? "" : "s")})");
        }

        if (exception.Class.IsSubclassOf(ExceptionTypes.OSError) && items.Length is >= 2 and <= 5)
        {
            return AppendSystemError(vm, items, sink);
        }

        return items.Length switch
        {
            0 => true,
            1 => AppendStr(vm, items[0], sink),
            _ => AppendRepr(vm, Value.Of(exception.Arguments), sink),
        };
    }

    // Arguments: errno, text, file name, Windows error, second file name.
    private static bool AppendSystemError(Vm.Vm vm, Value[] items, TextSink sink)
    {
        if (!(sink.Append("[Errno ") && AppendStr(vm, items[0], sink) && sink.Append("] ")
            && AppendStr(vm, items[1], sink)))
        {
            return false;
        }

        if (items.Length < 3 || items[2].IsNone)
        {
            return true;
        }

        return sink.Append(": ") && AppendRepr(vm, items[2], sink)
            && (items.Length < 5 || items[4].IsNone || (sink.Append(" -> ") && AppendRepr(vm, items[4], sink)));
    }
}
