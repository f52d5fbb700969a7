"""Monty: a sandboxed Python interpreter for programs that nobody reviewed."""

from ._async import run_monty_async
from ._engine import PrintCallback
from ._errors import Frame, MontyError, MontyRuntimeError, MontySyntaxError, MontyTypingError
from ._native import VERSION as __version__
from ._program import Monty, ResourceLimits
from ._progress import (
    ExternalException,
    ExternalResult,
    ExternalReturnValue,
    MontyComplete,
    MontyFutureSnapshot,
    MontySnapshot,
    NameLookupSnapshot,
    Progress,
    load_snapshot,
)

FunctionSnapshot = MontySnapshot
FutureSnapshot = MontyFutureSnapshot

for _public in (Frame, MontyError, MontyRuntimeError, MontySyntaxError, MontyTypingError):
    _public.__module__ = 'pydantic_monty'
del _public

__all__ = [
    'ExternalException',
    'ExternalResult',
    'ExternalReturnValue',
    'Frame',
    'FunctionSnapshot',
    'FutureSnapshot',
    'Monty',
    'MontyComplete',
    'MontyError',
    'MontyFutureSnapshot',
    'MontyRuntimeError',
    'MontySnapshot',
    'MontySyntaxError',
    'MontyTypingError',
    'NameLookupSnapshot',
    'PrintCallback',
    'Progress',
    'ResourceLimits',
    '__version__',
    'load_snapshot',
    'run_monty_async',
]
