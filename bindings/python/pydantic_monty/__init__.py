"""Monty: a sandboxed Python interpreter for programs that nobody reviewed."""

from ._answers import NOT_HANDLED
from ._async import run_monty_async
from ._errors import Frame, MontyError, MontyRuntimeError, MontySyntaxError, MontyTypingError
from ._native import VERSION as __version__
from ._codec import MontyFunction
from ._dataclass import UnknownDataclass
from ._files import AbstractFile, CallbackFile, MemoryFile, OSAccess
from ._mount import MountDir
from ._objects import ClassInstance, ClassType
from ._os import AbstractOS, OsFunction, StatResult
from ._output import CollectStreams, CollectString, PrintCallback
from ._program import Monty, ResourceLimits
from ._progress import (
    ExternalException,
    ExternalFuture,
    ExternalResult,
    ExternalReturnValue,
    MontyComplete,
    MontyFutureSnapshot,
    MontySnapshot,
    NameLookupSnapshot,
    Progress,
    load_snapshot,
)
from ._repl import MontyRepl, load_repl_snapshot, run_repl_async

FunctionSnapshot = MontySnapshot
FutureSnapshot = MontyFutureSnapshot

for _public in (Frame, MontyError, MontyRuntimeError, MontySyntaxError, MontyTypingError):
    _public.__module__ = 'pydantic_monty'
del _public

__all__ = [
    'AbstractFile',
    'AbstractOS',
    'CallbackFile',
    'ClassInstance',
    'ClassType',
    'MemoryFile',
    'OSAccess',
    'OsFunction',
    'StatResult',
    'NOT_HANDLED',
    'CollectStreams',
    'CollectString',
    'ExternalException',
    'ExternalFuture',
    'ExternalResult',
    'ExternalReturnValue',
    'Frame',
    'FunctionSnapshot',
    'FutureSnapshot',
    'Monty',
    'MontyComplete',
    'MontyError',
    'MontyFunction',
    'MontyFutureSnapshot',
    'MontyRepl',
    'MountDir',
    'MontyRuntimeError',
    'MontySnapshot',
    'MontySyntaxError',
    'MontyTypingError',
    'NameLookupSnapshot',
    'PrintCallback',
    'Progress',
    'ResourceLimits',
    'UnknownDataclass',
    '__version__',
    'load_repl_snapshot',
    'load_snapshot',
    'run_monty_async',
    'run_repl_async',
]
