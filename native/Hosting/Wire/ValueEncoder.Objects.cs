using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Hosting.Wire;

/// <content>Values that are not plain data.</content>
internal sealed partial class ValueEncoder
{
    private bool WriteOther(PyObject target, in Value value, int depth)
    {
        switch (target)
        {
            case PyNative native when WriteNative(native, out var isWritten):
                return isWritten;
            case PyException exception:
                return WriteException(exception, depth);
            case PyType type when !type.IsUser:
                WriteExtension("type"u8, TypeNames.NameOf(type));
                return true;
            case PyType type when LibraryClasses.IsPath(_vm, type):
                WriteExtension("type"u8, LibraryClasses.PathName);
                return true;
            case PyExternalFunction function:
                WriteExtension("external"u8, function.Name);
                return true;
            case PyNativeFunction { Kind: NativeKind.Function, Module: "builtins" } function:
                WriteExtension("builtin"u8, function.Name);
                return true;
            case PyInstance instance when LibraryClasses.IsPath(_vm, instance.Class):
                return WritePath(value);
            case PyInstance instance when !_isFree && LibraryClasses.IsDataclass(instance.Class):
                return WriteDescribed("dataclass"u8, "describe", instance, value, depth);
            case PyInstance instance when !_isFree && LibraryClasses.IsHostObject(_vm, instance.Class):
                return WriteDescribed("object"u8, "describe_object", instance, value, depth);
            case PyFunction or PyBoundMethod or PyType { IsUser: true } when !_isFree && NumbersFunctions:
                return WriteFunction(value, depth);
            case PyInstance instance when !_isFree && LibraryClasses.IsEnum(_vm, instance.Class):
                var plain = LibraryClasses.CallText(_vm, "value_of", value);
                return !plain.IsError && Write(plain, depth + 1);
            case PyInstance instance when !_isFree && LibraryClasses.IsEnvironment(_vm, instance.Class):
                var entries = _vm.CallNested(Value.Of(BuiltinTypes.Dict), value);
                return !entries.IsError && Write(entries, depth + 1);
            default:
                return WriteRepr(value);
        }
    }

    /// <summary>Writes a function of the program by the number under which the session keeps it.</summary>
    private bool WriteFunction(in Value value, int depth)
    {
        var number = LibraryClasses.CallText(_vm, "number_of", value);
        if (number.IsError)
        {
            return false;
        }

        UsesExtensions = true;
        output.WireExtension("function"u8);
        output.WireTuple(2);
        return Write(number, depth + 1) && WriteShown(value);
    }

    /// <summary>Writes an object as the tuple that a function of the text makes of it.</summary>
    private bool WriteDescribed(
        ReadOnlySpan<byte> kind, string function, PyInstance instance, in Value value, int depth)
    {
        foreach (var open in _open)
        {
            if (open == (object)instance)
            {
                WriteExtension("cycle"u8, "...");
                return true;
            }
        }

        if (!Enter(instance, depth))
        {
            return false;
        }

        var described = LibraryClasses.CallText(_vm, function, value);
        if (described.Ref is not PyTuple parts)
        {
            return false;
        }

        UsesExtensions = true;
        output.WireExtension(kind);
        var isWritten = WriteItems(WireCode.Tuple, parts.Items, depth + 1);
        _open.RemoveAt(_open.Count - 1);
        return isWritten;
    }

    private bool WriteNamedTuple(PyType type, PyTuple fields, PyTuple values, int depth)
    {
        if (!Enter(values, depth))
        {
            return false;
        }

        UsesExtensions = true;
        output.WireExtension("namedtuple"u8);
        output.WireTuple(3);
        output.WireText(type.Name);
        var isWritten = WriteItems(WireCode.Tuple, fields.Items, depth + 1)
            && WriteItems(WireCode.Tuple, values.Items, depth + 1);
        _open.RemoveAt(_open.Count - 1);
        return isWritten;
    }

    private bool WritePath(in Value value)
    {
        if (!TextOf.TryStr(_vm, value, out var text) || !ChargeBytes(text.Length * 3L))
        {
            return false;
        }

        WriteExtension("path"u8, text);
        return true;
    }

    /// <summary>Writes the repr of a value as a str.</summary>
    public bool WriteShown(in Value value)
    {
        if (!TextOf.TryRepr(_vm, value, out var text) || !ChargeBytes(text.Length * 3L))
        {
            return false;
        }

        output.WireText(text);
        return true;
    }

    private bool WriteRepr(in Value value)
    {
        if (_isFree)
        {
            WriteExtension("repr"u8, "<" + value.Class.Name + " object>");
            return true;
        }

        UsesExtensions = true;
        output.WireExtension("repr"u8);
        return WriteShown(value);
    }

    private bool WriteException(PyException exception, int depth)
    {
        foreach (var open in _open)
        {
            if (open == (object)exception)
            {
                WriteExtension("cycle"u8, "...");
                return true;
            }
        }

        if (!Enter(exception, depth))
        {
            return false;
        }

        UsesExtensions = true;
        output.WireExtension("exception"u8);
        output.WireTuple(3);
        WriteExceptionNames(exception.Class);
        if (!WriteItems(WireCode.Tuple, exception.Arguments.Items, depth + 1))
        {
            return false;
        }

        var isWritten = WriteExceptionText(exception);
        _open.RemoveAt(_open.Count - 1);
        return isWritten;
    }

    /// <summary>The names of an exception's class and of its builtin bases, nearest first.</summary>
    public void WriteExceptionNames(PyType type)
    {
        var count = type.IsUser ? 1 : 0;
        foreach (var each in type.Mro)
        {
            count += IsNamed(each) ? 1 : 0;
        }

        output.WireTuple(count);
        if (type.IsUser)
        {
            output.WireText(type.Name);
        }

        foreach (var each in type.Mro)
        {
            if (IsNamed(each))
            {
                output.WireText(each.Name);
            }
        }
    }

    private static bool IsNamed(PyType type) => !type.IsUser && type != BuiltinTypes.Object;

    private bool WriteExceptionText(PyException exception)
    {
        if (_isFree)
        {
            output.WireNone();
            return true;
        }

        if (!TextOf.TryStr(_vm, Value.Of(exception), out var text) || !ChargeBytes(text.Length * 3L))
        {
            return false;
        }

        output.WireTextOrNone(text.Length == 0 ? null : text);
        return true;
    }
}
