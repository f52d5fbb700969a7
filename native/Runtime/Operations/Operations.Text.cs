using Monty.Runtime.Numbers;
using Monty.Runtime.Objects;
using Monty.Runtime.Text;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>repr(), str() and ascii().</content>
internal static partial class Operations
{
    /// <summary>repr(value): a str, or the error mark.</summary>
    public static Value Repr(Vm.Vm vm, in Value value)
    {
        switch (value.Ref)
        {
            case null:
                return Value.Str(IntText.ToText(value.Bits));
            case string text:
                return text.Length <= 1024 || vm.Charge((long)text.Length * 2 * StringRepr.MaxExpansion)
                    ? Value.Str(StringRepr.Repr(text))
                    : Value.Error;
            case Tag { Kind: TagKind.Float }:
                return Value.Str(FloatText.Repr(value.AsDouble));
            default:
                var sink = new TextSink(vm);
                return AppendRepr(vm, value, sink) ? Value.Str(sink.ToString()) : Value.Error;
        }
    }

    /// <summary>str(value): a str (or an instance of a subclass that __str__ gave), or the error mark.</summary>
    public static Value Str(Vm.Vm vm, in Value value)
    {
        if (value.IsStr)
        {
            return value;
        }

        if (value.Ref is not PyObject o)
        {
            return Repr(vm, value);
        }

        if (o.Class.IsUser && TryTextMethod(vm, o.Class, out var function, out var method))
        {
            var text = vm.CallNested(function, value);
            return text.IsError || TryText(text, out _)
                ? text
                : vm.Fail(ExceptionTypes.TypeError, $"{method} returned non-string (type {TypeName(text)})");
        }

        var sink = new TextSink(vm);
        return AppendOwnStr(vm, o, sink) ? Value.Str(sink.ToString()) : Value.Error;
    }

    /// <summary>
    /// The method of a program that str() calls: __str__, or __repr__ where no builtin class has __str__.
    /// </summary>
    public static bool TryTextMethod(Vm.Vm vm, PyType type, out Value method, out string name)
    {
        name = "__str__";
        if (vm.TryDunder(type, SlotId.Str, out method))
        {
            return true;
        }

        name = "__repr__";
        return type.Layout != Layout.Exception && !type.IsSubclassOf(BuiltinTypes.Str)
            && !type.IsSubclassOf(BuiltinTypes.Bytes) && !type.IsSubclassOf(BuiltinTypes.ByteArray)
            && vm.TryDunder(type, SlotId.Repr, out method);
    }

    /// <summary>ascii(value): a str, or the error mark.</summary>
    public static Value Ascii(Vm.Vm vm, in Value value)
    {
        var shown = Repr(vm, value);
        if (shown.IsError)
        {
            return shown;
        }

        var text = shown.AsStr;
        if (System.Text.Ascii.IsValid(text))
        {
            return shown;
        }

        if (!vm.Charge((long)text.Length * 2 * StringRepr.MaxExpansion))
        {
            return Value.Error;
        }

        var buffer = new TextBuffer(new char[text.Length + 64]);
        for (var at = 0; at < text.Length;)
        {
            var codePoint = CodePoints.At(text, at, out var length);
            at += length;
            if (codePoint < 128)
            {
                buffer.Append((char)codePoint);
            }
            else
            {
                StringRepr.AppendEscape(ref buffer, codePoint);
            }
        }

        return Value.Str(buffer.ToString());
    }

    /// <summary>Appends repr(value); false: an error is raised.</summary>
    public static bool AppendRepr(Vm.Vm vm, in Value value, TextSink sink)
    {
        switch (value.Ref)
        {
            case null:
                return sink.Append(IntText.ToText(value.Bits));
            case string text:
                return (text.Length <= 1024 || vm.Charge((long)text.Length * 2 * StringRepr.MaxExpansion))
                    && sink.Append(StringRepr.Repr(text));
            case StringBuffer:
                return AppendRepr(vm, Value.Str(value.AsStr), sink);
            case Tag tag:
                return sink.Append(tag.Kind switch
                {
                    TagKind.Float => FloatText.Repr(value.AsDouble),
                    TagKind.Bool => value.Bits != 0 ? "True" : "False",
                    TagKind.None => "None",
                    TagKind.Ellipsis => "Ellipsis",
                    _ => "NotImplemented",
                });
            default:
                return AppendObjectRepr(vm, (PyObject)value.Ref, sink);
        }
    }

    /// <summary>Appends what str() gives for an object whose class has no __str__ of a program.</summary>
    public static bool AppendOwnStr(Vm.Vm vm, PyObject value, TextSink sink)
    {
        if (!vm.EnterRecursion(" while getting the str of an object"))
        {
            return false;
        }

        var isDone = value.AppendStr(vm, sink);
        vm.LeaveRecursion();
        return isDone;
    }

    /// <summary>Appends str(value); false: an error is raised.</summary>
    public static bool AppendStr(Vm.Vm vm, in Value value, TextSink sink)
    {
        var text = Str(vm, value);
        return !text.IsError && sink.Append(TextOf(text));
    }

    /// <summary>The text of a value known to be a str or an instance of a subclass of str.</summary>
    public static string TextOf(in Value value) => TryText(value, out var text) ? text : "";

    /// <summary>
    /// repr(value) for a message: an error while making it gives the default text instead and is forgotten.
    /// </summary>
    public static string SafeRepr(Vm.Vm vm, in Value value)
    {
        var before = vm.Raised;
        vm.ForbidWaiting();
        var text = Repr(vm, value);
        vm.AllowWaiting();
        if (!text.IsError)
        {
            return text.AsStr;
        }

        if (!vm.IsTerminal)
        {
            vm.Raised = before;
        }

        return $"<{QualifiedTypeName(value.Class)} object>";
    }

    private static bool AppendObjectRepr(Vm.Vm vm, PyObject value, TextSink sink)
    {
        if (!vm.EnterRecursion(" while getting the repr of an object"))
        {
            return false;
        }

        var isDone = value.Class.IsUser && vm.TryDunder(value.Class, SlotId.Repr, out var function)
            ? AppendUserRepr(vm, value, function, sink)
            : value.AppendRepr(vm, sink);
        vm.LeaveRecursion();
        return isDone;
    }

    private static bool AppendUserRepr(Vm.Vm vm, PyObject value, in Value function, TextSink sink)
    {
        var answer = vm.CallNested(function, value.AsValue);
        if (answer.IsError)
        {
            return false;
        }

        return TryText(answer, out var text)
            ? sink.Append(text)
            : FailType(vm, $"__repr__ returned non-string (type {TypeName(answer)})");
    }
}
