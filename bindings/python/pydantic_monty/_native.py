"""The native library and the raw calls into it."""

from __future__ import annotations

import ctypes
import os
import pathlib
import sys
from typing import Any

ABI_VERSION = 1

OK, RUNTIME, SYNTAX, USAGE, DATA, CLOSED, BUSY, INTERNAL = range(8)


_HANDLE = ctypes.c_void_p
_OUT = ctypes.c_void_p
_BYTES = ctypes.c_char_p
_SIZE = ctypes.c_size_t

PROTOTYPES: dict[str, tuple[Any, list[Any]]] = {
    'monty_abi_version': (ctypes.c_uint32, []),
    'monty_version': (ctypes.c_char_p, []),
    'monty_free': (None, [ctypes.c_void_p]),
    'monty_type_check': (ctypes.c_int32, [_BYTES, _SIZE, _BYTES, _SIZE, _OUT]),
    'monty_program_compile': (ctypes.c_int32, [_BYTES, _SIZE, _BYTES, _SIZE, _OUT, _OUT]),
    'monty_program_info': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_program_dump': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_program_load': (ctypes.c_int32, [_BYTES, _SIZE, _OUT, _OUT]),
    'monty_program_interrupt': (ctypes.c_int32, [_HANDLE]),
    'monty_program_free': (ctypes.c_int32, [_HANDLE]),
    'monty_run_start': (ctypes.c_int32, [_HANDLE, _BYTES, _SIZE, _BYTES, _SIZE, _OUT, _OUT]),
    'monty_run_resume': (ctypes.c_int32, [_OUT, _BYTES, _SIZE, _OUT]),
    'monty_run_event': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_run_info': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_run_dump': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_run_load': (ctypes.c_int32, [_BYTES, _SIZE, _BYTES, _SIZE, _OUT, _OUT]),
    'monty_run_interrupt': (ctypes.c_int32, [_HANDLE]),
    'monty_run_free': (ctypes.c_int32, [_HANDLE]),
    'monty_session_create': (ctypes.c_int32, [_BYTES, _SIZE, _OUT, _OUT]),
    'monty_session_feed': (
        ctypes.c_int32, [_HANDLE, _BYTES, _SIZE, _BYTES, _SIZE, _BYTES, _SIZE, _OUT, _OUT]
    ),
    'monty_session_info': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_session_dump': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_session_load': (ctypes.c_int32, [_BYTES, _SIZE, _BYTES, _SIZE, _OUT, _OUT, _OUT]),
    'monty_session_interrupt': (ctypes.c_int32, [_HANDLE]),
    'monty_session_free': (ctypes.c_int32, [_HANDLE]),
    'monty_dump_seal': (ctypes.c_int32, [_BYTES, _SIZE, _BYTES, _SIZE, _OUT]),
    'monty_dump_unseal': (ctypes.c_int32, [_BYTES, _SIZE, _BYTES, _SIZE, _OUT]),
    'monty_mount_create': (ctypes.c_int32, [_BYTES, _SIZE, _OUT, _OUT]),
    'monty_mount_answer': (ctypes.c_int32, [_OUT, _SIZE, _HANDLE, _OUT]),
    'monty_mount_info': (ctypes.c_int32, [_HANDLE, _OUT]),
    'monty_mount_free': (ctypes.c_int32, [_HANDLE]),
}


def _file_name() -> str:
    if sys.platform == 'win32':
        return 'monty.dll'
    return 'libmonty.dylib' if sys.platform == 'darwin' else 'libmonty.so'


def _find() -> str:
    """The library: named by MONTY_LIBRARY, in the package, or in the build output of a checkout."""
    if named := os.environ.get('MONTY_LIBRARY'):
        return named
    here = pathlib.Path(__file__).resolve().parent
    for place in (here, here.parents[2] / 'artifacts' / 'lib'):
        if (path := place / _file_name()).exists():
            return str(path)
    raise ImportError(f'{_file_name()} is neither in {here} nor named by MONTY_LIBRARY')


def _load() -> ctypes.CDLL:
    library = ctypes.CDLL(_find())
    for name, (result, arguments) in PROTOTYPES.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
    found = library.monty_abi_version()
    if found != ABI_VERSION:
        raise ImportError(f'the native library has interface version {found}, this package needs {ABI_VERSION}')
    return library


lib: Any = _load()
VERSION = lib.monty_version().decode()



def _fast(name: str) -> Any:
    """A function for the calls that must be quick: without declared argument types, so that nothing is converted.

    Its arguments are bytes, lengths, and the references that `handle_argument` and `Scratch` hold ready. On Windows,
    where a length passed on the stack would need its full width, the declared types stay.
    """
    function = lib[name]
    function.restype = ctypes.c_int32
    if sys.platform == 'win32':
        function.argtypes = PROTOTYPES[name][1]
    return function


run_start = _fast('monty_run_start')
run_resume = _fast('monty_run_resume')
run_load = _fast('monty_run_load')
handle_argument = ctypes.c_void_p.from_param
_view_of = ctypes.pythonapi.PyMemoryView_FromMemory
_view_of.restype = ctypes.py_object
_view_of.argtypes = [ctypes.c_void_p, ctypes.c_ssize_t, ctypes.c_int]

KEPT_CAPACITY = 1 << 20


# One entry for every scratch that exists.
_made: list[None] = []


class Scratch:
    """What one call passes to the library: a place for a handle and a `monty_buffer`. Used again by later calls."""

    __slots__ = ('body', 'capacity', 'head', 'place', 'result', 'view', 'words')

    _WORD = ctypes.sizeof(ctypes.c_size_t)

    def __init__(self) -> None:
        memory = (ctypes.c_size_t * 4)()
        # Words: handle; then data, length and capacity of the buffer.
        self.words = memoryview(memory).cast('B').cast('N')
        self.place = ctypes.byref(memory)
        self.result = ctypes.byref(memory, self._WORD)
        self.capacity = 0
        self.view = self.body = memoryview(b'')
        self.head = memoryview(b'\0\0').cast('H')
        _made.append(None)

    def refresh(self) -> None:
        """Looks at the buffer again after the library has replaced its memory."""
        words = self.words
        self.capacity = words[3]
        self.view = _view_of(words[1], words[3], 0x100)
        self.body = self.view[2:]
        self.head = self.view[:2].cast('H')

    def raw(self) -> bytes:
        """The bytes of the last result."""
        if self.words[3] != self.capacity:
            self.refresh()
        return self.view[: self.words[2]].tobytes()

    def __del__(self, free: Any = lib.monty_free, made: list[None] = _made) -> None:
        made.pop()
        if address := self.words[1]:
            self.words[1] = 0
            free(address)


def place() -> Any:
    """A place for one handle: an array of one number."""
    return (ctypes.c_size_t * 1)()


pool: list[Scratch] = []


def take() -> Scratch:
    """A scratch for one call; `give` it back."""
    try:
        return pool.pop()
    except IndexError:
        return Scratch()


def give(scratch: Scratch) -> None:
    """Keeps the scratch for the next call, unless its buffer has grown large."""
    if scratch.capacity <= KEPT_CAPACITY:
        pool.append(scratch)


def _forked(*_: Any) -> int:
    raise RuntimeError('the process was forked while another thread was inside the library: it cannot be used here')


def _after_fork() -> None:
    """Refuses calls in a child whose parent had a thread inside the library: that thread's locks are held for ever."""
    global lib, run_start, run_resume, run_load
    if len(_made) > len(pool):
        run_start = run_resume = run_load = _forked
        lib = _Broken()


class _Broken:
    """Stands for the library in a child that cannot use it."""

    def __getattr__(self, name: str) -> Any:
        return (lambda *_: 0) if name.endswith('_free') else _forked


if hasattr(os, 'register_at_fork'):
    os.register_at_fork(after_in_child=_after_fork)
