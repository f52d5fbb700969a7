"""Calls of the library as Python sees them: bytes in, events out, errors raised."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from . import _native
from ._answers import Answerer
from ._codec import CONTINUE, decode, encode, exception_message
from ._errors import runtime_error, syntax_error
from ._modules import ModuleNames, names_of
from ._objects import Message
from ._output import PrintCallback, check, deliver

Event = tuple[str, Any, tuple[tuple[str, str], ...]]

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
TICK_SECONDS = 0.05
TICKS = encode(b'O', {'tick_secs': TICK_SECONDS})
# Runs that nobody answers names for: unknown ones are errors at once, before the arguments of a call are evaluated.
ALONE = encode(b'O', {'unknown_names': 'error'})
ALONE_TICKS = encode(b'O', {'tick_secs': TICK_SECONDS, 'unknown_names': 'error'})
MAIN = threading.main_thread().ident
_UNCHANGED = (_native.USAGE, _native.DATA, _native.BUSY)


def fail(status: int, kind: str, body: Any) -> Exception:
    """The exception for a status other than OK."""
    if status == _native.RUNTIME:
        return runtime_error(body)
    if status == _native.SYNTAX:
        return syntax_error(body)
    code, text = body if kind == 'E' else ('internal', f'unexpected message {kind}')
    return _USAGE_TYPES.get(code, RuntimeError)(text)


def read(scratch: _native.Scratch, owner: Any = None) -> Event:
    """The message of the last call with this scratch; the owner is its session."""
    if scratch.words[3] != scratch.capacity:
        scratch.refresh()
    return decode(scratch.view, scratch.body, owner)


def call(function: Callable[..., int], *arguments: Any) -> bytes:
    """The bytes that a function of the library gives; raises what went wrong."""
    scratch = _native.take()
    status = function(*arguments, scratch.result)
    if status:
        kind, body, _ = read(scratch)
        _native.give(scratch)
        raise fail(status, kind, body)
    data = scratch.raw()
    _native.give(scratch)
    return data


def describe(function: Callable[..., int], handle: int) -> dict[str, Any]:
    """What a function of the library tells about a handle."""
    data = memoryview(call(function, handle))
    return decode(data, data[2:])[1]


def open_handle(function: Callable[..., int], *arguments: Any) -> int:
    """The handle that a function of the library makes; raises what went wrong."""
    scratch = _native.take()
    status = function(*arguments, scratch.place, scratch.result)
    if status:
        kind, body, _ = read(scratch)
        _native.give(scratch)
        raise fail(status, kind, body)
    handle = scratch.words[0]
    _native.give(scratch)
    return handle


def given_limits(limits: Any) -> dict[str, Any]:
    """The limits that are not None. Raises TypeError for what is no dict."""
    if not isinstance(limits, dict):
        raise TypeError(f"'{type(limits).__name__}' object is not an instance of 'dict'")
    return {key: value for key, value in limits.items() if value is not None}


def run_options(
    limits: Any,
    print_callback: PrintCallback | None,
    modules: ModuleNames | None = None,
    further: dict[str, Any] | None = None,
    *,
    is_alone: bool = False,
) -> bytes:
    """The options message of start, feed and load; for a run that is alone unknown names are errors.

    On the main thread the run stops now and then, so that Python handles signals: Ctrl-C ends it.
    """
    is_main = threading.get_ident() == MAIN
    if limits is None and print_callback is None and modules is None and further is None and not is_alone:
        return TICKS if is_main else b''
    options: dict[str, Any] = {'tick_secs': TICK_SECONDS} if is_main else {}
    if is_alone:
        options['unknown_names'] = 'error'
    if limits is not None:
        options['limits'] = given_limits(limits)
    if print_callback is not None and check(print_callback):
        options['output'] = 'immediate'
    if modules is not None:
        options['external_modules'] = names_of(modules)
    if further is not None:
        options.update(further)
    return encode(b'O', options) if options else b''


def refused(status: int, kind: str, body: Any) -> bytes | None:
    """The answer to give in place of a value that the library does not take: the program sees the error."""
    if status == _native.DATA and kind == 'E' and body[0] in ('too-deep', 'unsupported-value'):
        return exception_message(_USAGE_TYPES[body[0]](body[1]))
    return None


def drive_run(
    scratch: _native.Scratch,
    status: int,
    answerer: Answerer,
    print_callback: PrintCallback | None,
    owner: Any = None,
) -> Any:
    """Answers the events of a run until it ends; gives its value. The owner is the session it belongs to."""
    words, place, buffer = scratch.words, scratch.place, scratch.result
    # Objects of the host live as long as the program may have them: here as long as the run, or its session.
    if owner is not None:
        answerer.owner, answerer.kept = owner, owner._kept
    kept = answerer.kept
    try:
        while True:
            kind, body, text = read(scratch, owner)
            if text or kind == 'P':
                answer = deliver(text, print_callback)
            if status:
                other = refused(status, kind, body) if words[0] else None
                if other is None:
                    raise answerer.explain(fail(status, kind, body))
                answer = other
            elif not words[0]:
                return body
            elif kind == 'T':
                answer = CONTINUE
            elif kind != 'P':
                answer = answerer.answer(kind, body, words[0])
                if type(answer) is Message:
                    kept.update(answer.kept)
            status = _native.run_resume(place, answer, len(answer), buffer)
    finally:
        if words[0]:
            _native.lib.monty_run_free(words[0])
            words[0] = 0
        _native.give(scratch)


class Handle:
    """Owns a native run."""

    __slots__ = ('_origin', '_script_name', 'busy', 'kept', 'owner', 'print_callback', 'serial', 'value', '__weakref__')

    def __init__(
        self,
        value: int,
        print_callback: PrintCallback | None,
        script_name: str | None,
        origin: bytes = b'',
        owner: Any = None,
    ) -> None:
        self.value = value
        self.owner = owner
        # Objects of the host that the program may have.
        self.kept: dict[int, Any] = {} if owner is None else owner._kept
        self.print_callback = print_callback
        self.busy = threading.Lock()
        self.serial = 0
        self._script_name = script_name
        self._origin = origin

    @property
    def script_name(self) -> str:
        """The file name of the program; of a loaded run it is asked for when it is wanted first."""
        if self._script_name is None:
            run = open_handle(_load_only, self._origin, len(self._origin), b'', 0)
            try:
                self._script_name = describe(_native.lib.monty_run_info, run)['script_name']
            finally:
                _native.lib.monty_run_free(run)
        return self._script_name

    def resume(self, answer: bytes) -> tuple[str, Any]:
        """Continues the run; gives the next event that is not printed text. The serial counts answered events."""
        scratch = _native.take()
        words = scratch.words
        callback = self.print_callback
        self.keep(answer)
        while True:
            words[0] = self.value
            status = _native.run_resume(scratch.place, answer, len(answer), scratch.result)
            if not words[0]:
                self.value = 0
            kind, body, text = read(scratch, self.owner)
            if status not in _UNCHANGED:
                self.serial += 1
            if text or kind == 'P':
                answer = deliver(text, callback)
            elif kind == 'T':
                answer = CONTINUE
            elif status and (other := refused(status, kind, body)) is not None:
                answer = other
                continue
            if kind not in ('P', 'T'):
                break
        _native.give(scratch)
        if status:
            raise fail(status, kind, body)
        return kind, body

    def keep(self, message: bytes) -> None:
        """Keeps the objects of the host in a message that the program gets."""
        if type(message) is Message:
            self.kept.update(message.kept)

    def dump(self) -> bytes:
        """The saved state."""
        return call(_native.lib.monty_run_dump, self.value)

    def interrupt(self) -> None:
        """Stops the run from another thread."""
        _native.lib.monty_run_interrupt(self.value)

    def __del__(self, free: Callable[[int], int] = _native.lib.monty_run_free) -> None:
        if handle := self.value:
            self.value = 0
            free(handle)


def _load_only(*arguments: Any) -> int:
    return _native.run_load(*arguments)
