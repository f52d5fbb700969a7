using System.Text;
using Monty.Runtime.Objects;
using Monty.Runtime.Operations;
using Monty.Runtime.Values;

namespace Monty.Hosting.Wire;

/// <content>Values that are not plain data.</content>
internal ref partial struct ValueDecoder
{
    private bool ReadExtension(out Value value, int depth)
    {
        value = default;
        var name = _input.Take(_input.Byte());
        if (_input.Failed)
        {
            return Fail("the message is cut off");
        }

        if (name.SequenceEqual("exception"u8))
        {
            var isRead = ReadException(out var exception, depth);
            value = isRead ? Value.Of(exception) : default;
            return isRead;
        }

        if (!Read(out var payload, depth))
        {
            return false;
        }

        if (name.SequenceEqual("external"u8) && payload.TryStr(out var text))
        {
            value = Value.Of(new PyExternalFunction(text));
            return true;
        }

        if (name.SequenceEqual("type"u8) && payload.TryStr(out text) && TypeNames.TryGet(text, out var type))
        {
            value = Value.Of(type);
            return true;
        }

        if (name.SequenceEqual("type"u8) && payload.IsStr && payload.AsStr == LibraryClasses.PathName)
        {
            return LibraryClasses.TryPathClass(_vm, out value) || _input.Fail();
        }

        if (name.SequenceEqual("builtin"u8) && payload.TryStr(out text) && _vm.Catalog.TryBuiltin(text, out value))
        {
            return true;
        }

        if (name.SequenceEqual("path"u8) && payload.IsStr)
        {
            return LibraryClasses.TryMakePath(_vm, payload, out value) || _input.Fail();
        }

        if (name.SequenceEqual("namedtuple"u8)
            && payload.Ref is PyTuple { Items: [var tupleName, { Ref: PyTuple fields }, { Ref: PyTuple values }] }
            && tupleName.TryStr(out text) && fields.Items.Length == values.Items.Length
            && Array.TrueForAll(fields.Items, static field => field.IsStr))
        {
            return LibraryClasses.TryMakeNamedTuple(_vm, text, fields, values, out value) || _input.Fail();
        }

        if (name.SequenceEqual("dataclass"u8) && payload.Ref is PyTuple { Items.Length: 6 } parts && IsDataclass(parts))
        {
            value = LibraryClasses.CallText(_vm, "build", parts.Items);
            return !value.IsError || _input.Fail();
        }

        if (name.SequenceEqual("object"u8) && payload.Ref is PyTuple { Items.Length: 6 } seen && IsHostObject(seen))
        {
            value = LibraryClasses.CallText(_vm, "build_object", seen.Items);
            return !value.IsError || _input.Fail();
        }

        if (name.SequenceEqual("function"u8) && payload.IsSmallInt)
        {
            value = LibraryClasses.CallText(_vm, "function_of", payload);
            return !value.IsError && !value.IsNone
                ? true : value.IsError ? _input.Fail() : Refuse($"there is no function {payload.Bits}");
        }

        if (payload.Ref is PyTuple state && ReadNative(name, state.Items, out value))
        {
            return true;
        }

        return Refuse($"a value of kind '{Encoding.UTF8.GetString(name)}' is not accepted");
    }

    private static bool IsDataclass(PyTuple parts) => parts.Items is
        [var name, var id, var frozen, { Ref: PyTuple fields }, { Ref: PyTuple values }, { Ref: PyTuple methods }]
        && name.IsStr && (id.IsNone || id.TryBigInteger(out _)) && frozen.IsBool
        && fields.Items.Length == values.Items.Length && AreNames(fields) && AreNames(methods);

    private static bool IsHostObject(PyTuple parts) => parts.Items is
        [var name, var id, { Ref: PyTuple fields }, { Ref: PyTuple values }, { Ref: PyTuple lazy },
            { Ref: PyTuple methods }]
        && name.TryStr(out var text) && ProgramOptions.IsName(text) && id.IsStr
        && fields.Items.Length == values.Items.Length && ArePublic(fields) && ArePublic(lazy) && ArePublic(methods);

    private static bool ArePublic(PyTuple names) =>
        AreNames(names) && Array.TrueForAll(names.Items, static name => name.AsStr[0] != '_');

    private static bool AreNames(PyTuple names) => Array.TrueForAll(
        names.Items, static name => name.TryStr(out var text) && ProgramOptions.IsName(text));

    /// <summary>An exception payload: names, arguments, message.</summary>
    public bool ReadException(out PyException exception, int depth = 0)
    {
        exception = null!;
        var count = ReadSequenceHead();
        if (count != 3)
        {
            return Refuse("an exception is a tuple of names, arguments and message");
        }

        if (!ReadExceptionClass(out var type) || !Read(out var arguments, depth) || !Read(out var message, depth))
        {
            return false;
        }

        if (arguments.Ref is not PyTuple tuple || !(message.IsNone || message.IsStr))
        {
            return Refuse("an exception is a tuple of names, arguments and message");
        }

        if (tuple.Items.Length == 0 && !message.IsNone)
        {
            tuple = new PyTuple([message]);
        }

        if (LibraryClasses.TellsItsPlace(type, tuple.Items.Length))
        {
            var made = _vm.CallNested(Value.Of(type), tuple.Items);
            exception = (made.Ref as PyException)!;
            return exception is not null || _input.Fail();
        }

        exception = new PyException(type, tuple);
        if (type.IsSubclassOf(ExceptionTypes.OSError))
        {
            Operations.InitializeOsError(exception, tuple.Items);
        }

        return true;
    }

    /// <summary>The first name that is a class of exceptions known here; Exception when there is none.</summary>
    private bool ReadExceptionClass(out PyType type)
    {
        type = ExceptionTypes.Exception;
        var isFound = false;
        var count = ReadSequenceHead();
        for (var i = 0; i < count; i++)
        {
            if (!Read(out var name))
            {
                return false;
            }

            if (!name.TryStr(out var text))
            {
                return Refuse("the name of an exception class is a str");
            }

            if (!isFound && (ExceptionTypes.TryGet(text, out var found)
                || LibraryClasses.TryException(_vm, text, out found)))
            {
                type = found;
                isFound = true;
            }
        }

        return count >= 0;
    }

    private bool Refuse(string text)
    {
        Error ??= HostError.UnsupportedValue(text);
        return _input.Fail();
    }
}
