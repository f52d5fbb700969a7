using System.Globalization;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
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

        if (exception.Class.IsSubclassOf(ExceptionTypes.BaseExceptionGroup)
            && ExceptionField(exception, "message") is { IsMissing: false } message)
        {
            var count = ExceptionGroups.Members(exception).Length;
            return AppendStr(vm, message, sink)
                && sink.Append($" ({count} sub-exception{(count == 1 ? "" : "s")})");
        }

        if (exception.Class.IsSubclassOf(ExceptionTypes.OSError) && !ExceptionField(exception, "errno").IsMissing)
        {
            return AppendSystemError(vm, exception, sink);
        }

        if (exception.Class.IsSubclassOf(ExceptionTypes.UnicodeError) && !ExceptionField(exception, "reason").IsMissing)
        {
            return AppendUnicodeError(vm, exception, sink);
        }

        if (exception.Class.IsSubclassOf(ExceptionTypes.SyntaxError)
            && ExceptionField(exception, "msg") is { IsMissing: false } text)
        {
            return AppendStr(vm, text, sink) && sink.Append(SyntaxPlace(exception));
        }

        return items.Length switch
        {
            0 => true,
            1 => AppendStr(vm, items[0], sink),
            _ => AppendRepr(vm, Value.Of(exception.Arguments), sink),
        };
    }

    /// <summary>Where a SyntaxError is, in parentheses, as far as it tells.</summary>
    private static string SyntaxPlace(PyException exception)
    {
        var line = ExceptionField(exception, "lineno").TryLong(out var number)
            ? $"line {number.ToString(CultureInfo.InvariantCulture)}" : null;
        if (!ExceptionField(exception, "filename").TryStr(out var file))
        {
            return line is null ? "" : $" ({line})";
        }

        file = file[(file.LastIndexOf('/') + 1)..];
        return line is null ? $" ({file})" : $" ({file}, {line})";
    }

    private static bool AppendSystemError(Vm.Vm vm, PyException exception, TextSink sink)
    {
        if (!(sink.Append("[Errno ") && AppendStr(vm, ExceptionField(exception, "errno"), sink) && sink.Append("] ")
            && AppendStr(vm, ExceptionField(exception, "strerror"), sink)))
        {
            return false;
        }

        var first = ExceptionField(exception, "filename");
        var second = ExceptionField(exception, "filename2");
        return first.IsMissing || first.IsNone || (sink.Append(": ") && AppendRepr(vm, first, sink)
            && (second.IsMissing || second.IsNone || (sink.Append(" -> ") && AppendRepr(vm, second, sink))));
    }

    // Source: CPython 3.14 Objects/exceptions.c, UnicodeEncodeError_str, UnicodeDecodeError_str,
    // UnicodeTranslateError_str.
    private static bool AppendUnicodeError(Vm.Vm vm, PyException exception, TextSink sink)
    {
        var input = ExceptionField(exception, "object");
        ExceptionField(exception, "start").TryLong(out var start);
        ExceptionField(exception, "end").TryLong(out var end);
        var isTranslation = exception.Class.IsSubclassOf(ExceptionTypes.UnicodeTranslateError);
        if (!isTranslation && !(
            sink.Append("'") && AppendStr(vm, ExceptionField(exception, "encoding"), sink) && sink.Append("' codec ")))
        {
            return false;
        }

        var isDecoding = exception.Class.IsSubclassOf(ExceptionTypes.UnicodeDecodeError);
        var verb = isDecoding ? "decode" : isTranslation ? "translate" : "encode";
        var unit = isDecoding ? "byte" : "character";
        var place = end == start + 1 && WrongUnit(input, start, isDecoding) is { } shown
            ? $"can't {verb} {unit} {shown} in position {start}: "
            : $"can't {verb} {unit}s in position {start}-{end - 1}: ";
        return sink.Append(place) && AppendStr(vm, ExceptionField(exception, "reason"), sink);
    }

    /// <summary>The byte or character that could not be converted; null when the position is outside.</summary>
    private static string? WrongUnit(in Value input, long position, bool isDecoding)
    {
        if (isDecoding)
        {
            return input.Ref is PyByteString data && position >= 0 && position < data.Length
                ? $"0x{data.Storage[position]:x2}"
                : null;
        }

        if (!TryText(input, out var text) || position < 0 || position >= CodePoints.Count(text))
        {
            return null;
        }

        var code = CodePoints.At(text, CodePoints.Offset(text, (int)position), out _);
        return code <= 0xFF ? $"'\\x{code:x2}'" : code <= 0xFFFF ? $"'\\u{code:x4}'" : $"'\\U{code:x8}'";
    }
}
