using System.Collections.Generic;

namespace Monty.Runtime.Objects;

/// <summary>The builtin exception classes.</summary>
internal static class ExceptionTypes
{
    private const TypeFlags Flags = TypeFlags.Base | TypeFlags.Exception | TypeFlags.HasInstanceDict;

    /// <summary>Each field is the class its name says.</summary>
    public static readonly PyType BaseException = new("BaseException", BuiltinTypes.Object, Layout.Exception, Flags);
    public static readonly PyType BaseExceptionGroup =
        new("BaseExceptionGroup", BaseException, Layout.Exception, Flags);
    public static readonly PyType GeneratorExit = new("GeneratorExit", BaseException, Layout.Exception, Flags);
    public static readonly PyType KeyboardInterrupt = new("KeyboardInterrupt", BaseException, Layout.Exception, Flags);
    public static readonly PyType SystemExit = new("SystemExit", BaseException, Layout.Exception, Flags);
    public static readonly PyType Exception = new("Exception", BaseException, Layout.Exception, Flags);
    public static readonly PyType ArithmeticError = new("ArithmeticError", Exception, Layout.Exception, Flags);
    public static readonly PyType FloatingPointError =
        new("FloatingPointError", ArithmeticError, Layout.Exception, Flags);
    public static readonly PyType OverflowError = new("OverflowError", ArithmeticError, Layout.Exception, Flags);
    public static readonly PyType ZeroDivisionError =
        new("ZeroDivisionError", ArithmeticError, Layout.Exception, Flags);
    public static readonly PyType AssertionError = new("AssertionError", Exception, Layout.Exception, Flags);
    public static readonly PyType AttributeError = new("AttributeError", Exception, Layout.Exception, Flags);
    public static readonly PyType BufferError = new("BufferError", Exception, Layout.Exception, Flags);
    public static readonly PyType EOFError = new("EOFError", Exception, Layout.Exception, Flags);
    public static readonly PyType ImportError = new("ImportError", Exception, Layout.Exception, Flags);
    public static readonly PyType ModuleNotFoundError =
        new("ModuleNotFoundError", ImportError, Layout.Exception, Flags);
    public static readonly PyType LookupError = new("LookupError", Exception, Layout.Exception, Flags);
    public static readonly PyType IndexError = new("IndexError", LookupError, Layout.Exception, Flags);
    public static readonly PyType KeyError = new("KeyError", LookupError, Layout.Exception, Flags);
    public static readonly PyType MemoryError = new("MemoryError", Exception, Layout.Exception, Flags);
    public static readonly PyType NameError = new("NameError", Exception, Layout.Exception, Flags);
    public static readonly PyType UnboundLocalError = new("UnboundLocalError", NameError, Layout.Exception, Flags);
    public static readonly PyType OSError = new("OSError", Exception, Layout.Exception, Flags);
    public static readonly PyType BlockingIOError = new("BlockingIOError", OSError, Layout.Exception, Flags);
    public static readonly PyType ChildProcessError = new("ChildProcessError", OSError, Layout.Exception, Flags);
    public static readonly PyType ConnectionError = new("ConnectionError", OSError, Layout.Exception, Flags);
    public static readonly PyType BrokenPipeError = new("BrokenPipeError", ConnectionError, Layout.Exception, Flags);
    public static readonly PyType ConnectionAbortedError =
        new("ConnectionAbortedError", ConnectionError, Layout.Exception, Flags);
    public static readonly PyType ConnectionRefusedError =
        new("ConnectionRefusedError", ConnectionError, Layout.Exception, Flags);
    public static readonly PyType ConnectionResetError =
        new("ConnectionResetError", ConnectionError, Layout.Exception, Flags);
    public static readonly PyType FileExistsError = new("FileExistsError", OSError, Layout.Exception, Flags);
    public static readonly PyType FileNotFoundError = new("FileNotFoundError", OSError, Layout.Exception, Flags);
    public static readonly PyType InterruptedError = new("InterruptedError", OSError, Layout.Exception, Flags);
    public static readonly PyType IsADirectoryError = new("IsADirectoryError", OSError, Layout.Exception, Flags);
    public static readonly PyType NotADirectoryError = new("NotADirectoryError", OSError, Layout.Exception, Flags);
    public static readonly PyType PermissionError = new("PermissionError", OSError, Layout.Exception, Flags);
    public static readonly PyType ProcessLookupError = new("ProcessLookupError", OSError, Layout.Exception, Flags);
    public static readonly PyType TimeoutError = new("TimeoutError", OSError, Layout.Exception, Flags);
    public static readonly PyType ReferenceError = new("ReferenceError", Exception, Layout.Exception, Flags);
    public static readonly PyType RuntimeError = new("RuntimeError", Exception, Layout.Exception, Flags);
    public static readonly PyType NotImplementedError =
        new("NotImplementedError", RuntimeError, Layout.Exception, Flags);
    public static readonly PyType PythonFinalizationError =
        new("PythonFinalizationError", RuntimeError, Layout.Exception, Flags);
    public static readonly PyType RecursionError = new("RecursionError", RuntimeError, Layout.Exception, Flags);
    public static readonly PyType StopAsyncIteration = new("StopAsyncIteration", Exception, Layout.Exception, Flags);
    public static readonly PyType StopIteration = new("StopIteration", Exception, Layout.Exception, Flags);
    public static readonly PyType SyntaxError = new("SyntaxError", Exception, Layout.Exception, Flags);
    public static readonly PyType IndentationError = new("IndentationError", SyntaxError, Layout.Exception, Flags);
    public static readonly PyType TabError = new("TabError", IndentationError, Layout.Exception, Flags);
    public static readonly PyType SystemError = new("SystemError", Exception, Layout.Exception, Flags);
    public static readonly PyType TypeError = new("TypeError", Exception, Layout.Exception, Flags);
    public static readonly PyType ValueError = new("ValueError", Exception, Layout.Exception, Flags);
    public static readonly PyType UnicodeError = new("UnicodeError", ValueError, Layout.Exception, Flags);
    public static readonly PyType UnicodeDecodeError = new("UnicodeDecodeError", UnicodeError, Layout.Exception, Flags);
    public static readonly PyType UnicodeEncodeError = new("UnicodeEncodeError", UnicodeError, Layout.Exception, Flags);
    public static readonly PyType UnicodeTranslateError =
        new("UnicodeTranslateError", UnicodeError, Layout.Exception, Flags);
    public static readonly PyType Warning = new("Warning", Exception, Layout.Exception, Flags);
    public static readonly PyType BytesWarning = new("BytesWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType DeprecationWarning = new("DeprecationWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType EncodingWarning = new("EncodingWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType FutureWarning = new("FutureWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType ImportWarning = new("ImportWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType PendingDeprecationWarning =
        new("PendingDeprecationWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType ResourceWarning = new("ResourceWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType RuntimeWarning = new("RuntimeWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType SyntaxWarning = new("SyntaxWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType UnicodeWarning = new("UnicodeWarning", Warning, Layout.Exception, Flags);
    public static readonly PyType UserWarning = new("UserWarning", Warning, Layout.Exception, Flags);

    /// <summary>The one builtin class with two bases.</summary>
    public static readonly PyType ExceptionGroup = MakeGroup();

    private static readonly Dictionary<string, PyType> ByName = MakeIndex();

    /// <summary>All of them.</summary>
    public static ReadOnlySpan<PyType> All => new PyType[]
    {
        BaseException, BaseExceptionGroup, Exception, GeneratorExit, KeyboardInterrupt, SystemExit, ArithmeticError,
        FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError,
        ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError,
        UnboundLocalError, OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError,
        ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError,
        InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError,
        ReferenceError, RuntimeError, NotImplementedError, PythonFinalizationError, RecursionError,
        StopAsyncIteration, StopIteration, SyntaxError, IndentationError, TabError, SystemError, TypeError,
        ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, Warning,
        BytesWarning, DeprecationWarning, EncodingWarning, FutureWarning, ImportWarning, PendingDeprecationWarning,
        ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, UserWarning, ExceptionGroup,
    };

    /// <summary>Finds a builtin exception class by name.</summary>
    public static bool TryGet(string name, out PyType type)
    {
        if (ByName.TryGetValue(name, out var found))
        {
            type = found;
            return true;
        }

        type = Exception;
        return false;
    }

    private static Dictionary<string, PyType> MakeIndex()
    {
        var index = new Dictionary<string, PyType>(StringComparer.Ordinal);
        foreach (var type in All)
        {
            type.Class = BuiltinTypes.Type;
            index[type.Name] = type;
        }

        return index;
    }

    private static PyType MakeGroup()
    {
        var group = new PyType("ExceptionGroup", BaseExceptionGroup, Layout.Exception, Flags)
        {
            Bases = [BaseExceptionGroup, Exception],
        };
        group.SetMro([group, BaseExceptionGroup, Exception, BaseException, BuiltinTypes.Object]);
        return group;
    }
}
