using Monty.Runtime.Objects;
using Monty.Runtime.Values;

namespace Monty.Runtime.Operations;

/// <content>Making exceptions as calling their class does, and the text of exceptions.</content>
internal static partial class Operations
{
    /// <summary>Calls an exception class: arguments become args, some classes take attributes from them.</summary>
    public static Value NewException(
        Vm.Vm vm, PyType type, ReadOnlySpan<Value> positional, ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names)
    {
        var exception = new PyException(type, positional.IsEmpty ? PyTuple.Empty : new PyTuple(positional.ToArray()));
        return InitializeException(vm, exception, positional, keywordValues, names) ? Value.Of(exception) : Value.Error;
    }

    /// <summary>What BaseException.__init__ and those of its subclasses do with the arguments.</summary>
    public static bool InitializeException(
        Vm.Vm vm, PyException exception, ReadOnlySpan<Value> positional, ReadOnlySpan<Value> keywordValues,
        ReadOnlySpan<Value> names)
    {
        var type = exception.Class;
        if (!TryExceptionKeywords(vm, exception, type, keywordValues, names))
        {
            return false;
        }

        if (type.IsSubclassOf(ExceptionTypes.BaseExceptionGroup))
        {
            if (!ExceptionField(exception, "exceptions").IsMissing)
            {
                return true;
            }

            return ExceptionGroups.TryInitialize(vm, exception, positional);
        }

        if (type.IsSubclassOf(ExceptionTypes.ImportError))
        {
            ResetFields(exception, names);
        }

        if (type.IsSubclassOf(ExceptionTypes.OSError))
        {
            InitializeOsError(exception, positional);
        }
        else if (type.IsSubclassOf(ExceptionTypes.UnicodeError))
        {
            return TryInitializeUnicode(vm, exception, type, positional);
        }
        else if (type.IsSubclassOf(ExceptionTypes.SyntaxError))
        {
            InitializeSyntaxError(exception, positional);
        }

        return true;
    }

    /// <summary>A second __init__ of an ImportError takes back what it does not name.</summary>
    private static void ResetFields(PyException exception, ReadOnlySpan<Value> given)
    {
        foreach (var field in (ReadOnlySpan<string>)["name", "path"])
        {
            var isGiven = false;
            foreach (ref readonly var name in given)
            {
                isGiven |= TextOf(name) == field;
            }

            if (isGiven || ExceptionField(exception, field).IsMissing)
            {
                continue;
            }

            if (exception.Dict is { } dict)
            {
                dict.SetStr(field, Value.None);
            }
            else
            {
                exception.Slots[exception.Shape.IndexOf(field)] = Value.None;
            }
        }
    }

    private static bool TryExceptionKeywords(
        Vm.Vm vm, PyException exception, PyType type, ReadOnlySpan<Value> values, ReadOnlySpan<Value> names)
    {
        string[] allowed = type.IsSubclassOf(ExceptionTypes.ImportError) ? ["name", "path", "name_from"]
            : type.IsSubclassOf(ExceptionTypes.AttributeError) ? ["name", "obj"]
            : type.IsSubclassOf(ExceptionTypes.NameError) ? ["name"]
            : [];
        if (names.Length > 0 && type.IsUser && vm.TryDunder(type, SlotId.Init, out _))
        {
            // The class takes its keywords in its own __init__.
            return true;
        }

        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].AsStr;
            if (Array.IndexOf(allowed, name) < 0)
            {
                vm.Fail(ExceptionTypes.TypeError, allowed.Length == 0
                    ? $"{type.Name}() takes no keyword arguments"
                    : $"{type.Name}() got an unexpected keyword argument '{name}'");
                return false;
            }

            exception.AddSlot(name, values[i]);
        }

        return true;
    }

    /// <summary>Gives an OSError the fields that two to five arguments stand for.</summary>
    public static void InitializeOsError(PyException exception, ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length is < 2 or > 5)
        {
            return;
        }

        exception.AddSlot("errno", arguments[0]);
        exception.AddSlot("strerror", arguments[1]);
        if (arguments.Length >= 3)
        {
            exception.AddSlot("filename", arguments[2]);
            exception.Arguments = new PyTuple(arguments[..2].ToArray());
        }

        if (arguments.Length == 5)
        {
            exception.AddSlot("filename2", arguments[4]);
        }

        if (exception.Class == ExceptionTypes.OSError && arguments[0].Ref is null)
        {
            exception.Class = OsErrorType(arguments[0].Bits);
        }
    }

    private static PyType OsErrorType(long number) => number switch
    {
        1 or 13 => ExceptionTypes.PermissionError,
        2 => ExceptionTypes.FileNotFoundError,
        3 => ExceptionTypes.ProcessLookupError,
        4 => ExceptionTypes.InterruptedError,
        10 => ExceptionTypes.ChildProcessError,
        11 or 114 or 115 => ExceptionTypes.BlockingIOError,
        17 => ExceptionTypes.FileExistsError,
        20 => ExceptionTypes.NotADirectoryError,
        21 => ExceptionTypes.IsADirectoryError,
        32 or 108 => ExceptionTypes.BrokenPipeError,
        103 => ExceptionTypes.ConnectionAbortedError,
        104 => ExceptionTypes.ConnectionResetError,
        110 => ExceptionTypes.TimeoutError,
        111 => ExceptionTypes.ConnectionRefusedError,
        _ => ExceptionTypes.OSError,
    };

    private static bool TryInitializeUnicode(Vm.Vm vm, PyException exception, PyType type,
        ReadOnlySpan<Value> arguments)
    {
        string[] fields = type.IsSubclassOf(ExceptionTypes.UnicodeTranslateError)
            ? ["object", "start", "end", "reason"]
            : ["encoding", "object", "start", "end", "reason"];
        if (!type.IsSubclassOf(ExceptionTypes.UnicodeDecodeError)
            && !type.IsSubclassOf(ExceptionTypes.UnicodeEncodeError)
            && !type.IsSubclassOf(ExceptionTypes.UnicodeTranslateError))
        {
            return true;
        }

        if (arguments.Length != fields.Length)
        {
            vm.Fail(ExceptionTypes.TypeError,
                $"function takes exactly {fields.Length} arguments ({arguments.Length} given)");
            return false;
        }

        for (var i = 0; i < fields.Length; i++)
        {
            var wanted = fields[i] is "start" or "end" ? arguments[i].IsInt || arguments[i].IsBool
                : fields[i] == "object" && type.IsSubclassOf(ExceptionTypes.UnicodeDecodeError)
                    ? IsBytesLike(arguments[i])
                : TryText(arguments[i], out _);
            if (!wanted)
            {
                vm.Fail(ExceptionTypes.TypeError, fields[i] is "start" or "end"
                    ? $"'{arguments[i].Class.FullName}' object cannot be interpreted as an integer"
                    : fields[i] == "object" && type.IsSubclassOf(ExceptionTypes.UnicodeDecodeError)
                        ? $"a bytes-like object is required, not '{arguments[i].Class.FullName}'"
                    : $"argument {i + 1} must be str, not {arguments[i].Class.FullName}");
                return false;
            }

            exception.AddSlot(fields[i], arguments[i]);
        }

        return true;
    }

    private static void InitializeSyntaxError(PyException exception, ReadOnlySpan<Value> arguments)
    {
        string[] fields = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];
        exception.AddSlot("msg", arguments.Length > 0 ? arguments[0] : Value.None);
        var details = arguments.Length == 2 && arguments[1].Ref is PyTuple tuple ? tuple.Items : [];
        for (var i = 0; i < fields.Length; i++)
        {
            exception.AddSlot(fields[i], i < details.Length ? details[i] : Value.None);
        }
    }

    /// <summary>An attribute kept in the slots of an exception; missing when it has none.</summary>
    public static Value ExceptionField(PyException exception, string name) =>
        exception.Dict is { } dict
            ? dict.TryGetStr(name, out var kept) ? kept : Value.Missing
            : exception.Shape.IndexOf(name) is >= 0 and var slot ? exception.Slots[slot] : Value.Missing;
}
