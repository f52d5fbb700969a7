"""Calls of the library as Python sees them: bytes in, events out, errors raised."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from . import _native
from ._codec import decode, encode, exception_payload
from ._errors import runtime_error, syntax_error

PrintCallback = Callable[[str, str], object]

_USAGE_TYPES: dict[str, type[Exception]] = {
    'missing-input': TypeError,
    'unexpected-inputs': TypeError,
    'bad-option': TypeError,
    'bad-name': ValueError,
    'bad-message': ValueError,
    'bad-dump': ValueError,
    'dump-version': ValueError,
    'too-deep': RuntimeError,
    'unsupported-value': TypeError,
    'unknown-call': ValueError,
}


def fail(status: int, kind: str, body: Any) -> Exception:
    """The exception for a status other than OK."""
    if status == _native.RUNTIME:
        return runtime_error(body)
    if status == _native.SYNTAX:
        return syntax_error(body)
    code, text = body if kind == 'E' else ('internal', f'unexpected message {kind}')
    return _USAGE_TYPES.get(code, RuntimeError)(text)


def check(status: int) -> tuple[str, Any, tuple[tuple[str, str], ...]]:
    """The message of the last call of this thread; raises unless the status is OK."""
    kind, body, text = decode(_native.scratch.view())
    if status:
        raise fail(status, kind, body)
    return kind, body, text


def message(status: int) -> bytes:
    """The raw bytes of the last call of this thread; raises unless the status is OK."""
    view = _native.scratch.view()
    if status:
        kind, body, _ = decode(view)
        raise fail(status, kind, body)
    return bytes(view)


def run_options(limits: Any, print_callback: PrintCallback | None, extra: dict[str, Any] | None = None) -> bytes:
    """The options message of start and load."""
    options: dict[str, Any] = dict(extra or {})
    if limits is not None:
        if not isinstance(limits, dict):
            raise TypeError(f"'{type(limits).__name__}' object is not an instance of 'dict'")
        options['limits'] = {key: value for key, value in limits.items() if value is not None}
    if print_callback is not None:
        if not callable(print_callback):
            raise TypeError('print_callback must be a callable or None')
        options['output'] = 'immediate'
    return encode(b'O', options) if options else b''


def print_text(text: tuple[tuple[str, str], ...]) -> None:
    """Writes printed text to the streams of this process."""
    for stream, fragment in text:
        (sys.stderr if stream == 'stderr' else sys.stdout).write(fragment)


class Handle:
    """Owns a native run and the event it waits with."""

    __slots__ = ('_value', 'print_callback', '__weakref__')

    def __init__(self, value: int, print_callback: PrintCallback | None) -> None:
        self._value = ctypes.c_void_p(value)
        self.print_callback = print_callback

    @property
    def value(self) -> int | None:
        """The native handle; None once the run has ended."""
        return self._value.value

    def resume(self, answer: bytes) -> tuple[str, Any]:
        """Continues the run; gives the next event that is not printed text."""
        library, scratch = _native.lib, _native.scratch
        place = ctypes.addressof(self._value)
        while True:
            status = library.monty_run_resume(place, answer, len(answer), scratch.buffer_at)
            kind, body, text = decode(scratch.view())
            following = deliver(text, self.print_callback)
            if status:
                raise fail(status, kind, body)
            if kind != 'P':
                return kind, body
            answer = following

    def dump(self) -> bytes:
        """The saved state."""
        return message(_native.lib.monty_run_dump(self._value, _native.scratch.buffer_at))

    def interrupt(self) -> None:
        """Stops the run from another thread."""
        _native.lib.monty_run_interrupt(self._value)

    def __del__(self) -> None:
        if self._value:
            _native.lib.monty_run_free(self._value)
            self._value = ctypes.c_void_p()


_CONTINUE = encode(b'V', None)


def deliver(text: tuple[tuple[str, str], ...], callback: PrintCallback | None) -> bytes:
    """Hands printed text to the callback (or this process's streams); gives the answer to an output event."""
    if callback is None:
        print_text(text)
        return _CONTINUE
    try:
        for stream, fragment in text:
            callback(stream, fragment)
    except Exception as error:
        return encode(b'X', exception_payload(error))
    return _CONTINUE
