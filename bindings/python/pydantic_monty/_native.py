"""The native library and the raw calls into it."""

from __future__ import annotations

import ctypes
import os
import pathlib
import sys
import threading
from typing import Any

ABI_VERSION = 1

OK, RUNTIME, SYNTAX, USAGE, DATA, CLOSED, BUSY, INTERNAL = range(8)


class Buffer(ctypes.Structure):
    """`monty_buffer`: bytes the library makes and grows."""

    _fields_ = [('data', ctypes.c_void_p), ('length', ctypes.c_size_t), ('capacity', ctypes.c_size_t)]


_HANDLE = ctypes.c_void_p
_OUT = ctypes.c_void_p
_BYTES = ctypes.c_char_p
_SIZE = ctypes.c_size_t

PROTOTYPES: dict[str, tuple[Any, list[Any]]] = {
    'monty_abi_version': (ctypes.c_uint32, []),
    'monty_version': (ctypes.c_char_p, []),
    'monty_free': (None, [ctypes.c_void_p]),
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


lib = _load()
VERSION = lib.monty_version().decode()


class Scratch(threading.local):
    """What one thread passes to every call: a result buffer and a place for a handle, used again and again."""

    def __init__(self) -> None:
        self.buffer = Buffer()
        self.buffer_at = ctypes.addressof(self.buffer)
        self.handle = ctypes.c_void_p()
        self.handle_at = ctypes.addressof(self.handle)
        self._view: memoryview | None = None
        self._seen = (0, 0)

    def view(self) -> memoryview:
        """The bytes of the last result; valid until the next call of this thread."""
        buffer = self.buffer
        address, length = buffer.data, buffer.length
        if not address or not length:
            return memoryview(b'')
        place = (address, buffer.capacity)
        if place != self._seen or self._view is None:
            self._view = memoryview((ctypes.c_ubyte * buffer.capacity).from_address(address)).cast('B')
            self._seen = place
        return self._view[:length]

    def __del__(self) -> None:
        # At interpreter exit the names of this module may be gone already.
        free = lib.monty_free if lib is not None else None
        if free is not None and self.buffer.data:
            free(self.buffer.data)
            self.buffer.data = None


scratch = Scratch()



def _after_fork() -> None:
    """A child gets buffers of its own; handles stay valid, because the whole process was copied."""
    global scratch
    scratch = Scratch()


if hasattr(os, 'register_at_fork'):
    os.register_at_fork(after_in_child=_after_fork)
