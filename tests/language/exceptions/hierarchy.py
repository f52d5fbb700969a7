def parents(kind):
    return [k.__name__ for k in kind.__mro__[1:-1]]


for kind in (
    ArithmeticError, AssertionError, AttributeError, BlockingIOError, BrokenPipeError, BufferError,
    ChildProcessError, ConnectionResetError, EOFError, FileExistsError, FloatingPointError, GeneratorExit,
    ImportError, IndentationError,
):
    print(kind.__name__, parents(kind))
for kind in (
    IndexError, InterruptedError, IsADirectoryError, KeyError, KeyboardInterrupt, MemoryError,
    ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OverflowError, PermissionError,
    ProcessLookupError, RecursionError,
):
    print(kind.__name__, parents(kind))
for kind in (
    ReferenceError, RuntimeError, StopAsyncIteration, StopIteration, SyntaxError, SystemError, SystemExit,
    TabError, TimeoutError, TypeError, UnboundLocalError, UnicodeError, UnicodeEncodeError, ValueError,
    ZeroDivisionError,
):
    print(kind.__name__, parents(kind))
for kind in (
    Warning, UserWarning, DeprecationWarning, RuntimeWarning, SyntaxWarning, FutureWarning, ImportWarning,
    ResourceWarning, BytesWarning, UnicodeWarning, PendingDeprecationWarning, EncodingWarning, ExceptionGroup,
    BaseExceptionGroup, PythonFinalizationError,
):
    print(kind.__name__, parents(kind))
