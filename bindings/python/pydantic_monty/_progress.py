"""Where a run stands: complete, or waiting for the host."""

from __future__ import annotations

from typing import Any, TypedDict, Union

from . import _native
from ._answers import LATER, NOT_FOUND, SLEEP, Answerer, OsHandler
from ._codec import CONTINUE, encode, exception_message, result_message
from ._dataclass import register
from ._engine import Handle, fail, read, run_options
from ._exceptions import exception_payload
from ._json import to_json
from ._modules import contents_message
from ._mount import Mounts, mounted
from ._objects import restore, split
from ._output import PrintCallback, deliver
from ._seal import seal, unseal

_MISSING: Any = object()


class ExternalReturnValue(TypedDict):
    """A host call that returned."""

    return_value: Any


class ExternalException(TypedDict):
    """A host call that raised."""

    exception: BaseException


class ExternalFuture(TypedDict):
    """A host call whose result comes later."""

    future: Any


ExternalResult = Union[ExternalReturnValue, ExternalException]


class MontyComplete:
    """The program has ended."""

    __slots__ = ('output',)
    __module__ = 'pydantic_monty'

    output: Any

    def __init__(self, output: Any) -> None:
        self.output = output

    def __init_subclass__(cls) -> None:
        raise TypeError("type 'pydantic_monty.MontyComplete' is not an acceptable base type")

    def output_json(self) -> str:
        """The value as JSON text; what JSON lacks is tagged, as `{"$tuple": [...]}`."""
        return to_json(self.output)

    def __repr__(self) -> str:
        return f'MontyComplete(output={self.output!r})'


class _Progress:
    """A waiting run; answered once."""

    __slots__ = ('_handle', '_serial', '__weakref__')

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._serial = handle.serial

    def __init_subclass__(cls) -> None:
        if cls.__module__ not in ('pydantic_monty', __name__):
            raise TypeError(f"type 'pydantic_monty.{cls.__mro__[1].__name__}' is not an acceptable base type")

    @property
    def script_name(self) -> str:
        """The file name of the program."""
        return self._handle.script_name

    def _answer(self, answer: bytes) -> Progress:
        handle = self._handle
        if not handle.busy.acquire(False):
            raise RuntimeError('Snapshot is currently being resumed by another thread')
        try:
            if self._serial != handle.serial:
                raise RuntimeError('Progress already resumed')
            # A refused answer leaves the run waiting and the serial as it was.
            kind, body = handle.resume(answer)
        finally:
            handle.busy.release()
        return make_progress(kind, body, handle)

    def dump(self, *, key: bytes | None = None, compress: bool = False) -> bytes:
        """The whole state of the run as bytes, for `load` in this or another process.

        With a key they are signed, and loaded with that key only.
        """
        handle = self._handle
        if not handle.busy.acquire(False):
            raise RuntimeError('Snapshot is currently being resumed by another thread')
        try:
            if self._serial != handle.serial:
                raise RuntimeError('Cannot dump progress that has already been resumed')
            return seal(handle.dump(), key, compress)
        finally:
            handle.busy.release()

    def interrupt(self) -> None:
        """Asks the run to stop with an uncatchable KeyboardInterrupt; for use from another thread."""
        self._handle.interrupt()

    @classmethod
    def _load(
        cls,
        data: bytes,
        print_callback: PrintCallback | None,
        limits: Any,
        registry: list[type] | None,
        key: bytes | None,
    ) -> Progress:
        progress = load_snapshot(
            data, print_callback=print_callback, limits=limits, dataclass_registry=registry, key=key
        )
        if not isinstance(progress, cls):
            raise ValueError(f'the data is a {type(progress).__name__}, not a {cls.__name__}')
        return progress


class MontySnapshot(_Progress):
    """A run that waits for a host function or an operation of the system."""

    __slots__ = ('_called', 'args', 'call_id', 'function_name', 'is_method_call', 'is_os_function', 'kwargs')
    __module__ = 'pydantic_monty'

    function_name: str
    args: tuple[Any, ...]
    kwargs: dict[str, Any]
    call_id: int
    is_os_function: bool
    is_method_call: bool

    def __init__(self, handle: Handle, kind: str, body: tuple[Any, ...]) -> None:
        self._handle = handle
        self._serial = handle.serial
        if kind == 'F':
            self.function_name, self.args, self.kwargs, self.call_id, self.is_method_call = body
            self.is_os_function = False
            self._called = self.function_name
            if self._called.startswith('#'):
                # A method or attribute of an object of the host, which comes first as in any method call.
                token, self.function_name = split(self._called)
                self.args = (restore(token, None), *self.args)
                self.is_method_call = self.function_name != '__init__'
        else:
            self._called = body[0]
            self.function_name, self.args, self.kwargs, self.call_id = body
            self.is_os_function, self.is_method_call = True, False

    def args_json(self) -> str:
        """The positional arguments as a JSON list."""
        return to_json(list(self.args))

    def kwargs_json(self) -> str:
        """The keyword arguments as a JSON object."""
        return to_json(self.kwargs)

    def resume(
        self, *answer: Any, os: OsHandler | None = None, mount: Mounts | None = None, **given: Any
    ) -> Progress:
        """Continues with `return_value=...`, `exception=...` or `future=...` (exactly one; also as one dict).

        With `os`, operations of the system that follow are answered until the program asks something else.
        """
        if os is not None or mount is not None:
            return _opened(self.resume(*answer, **given), os, mount)
        if len(answer) == 1 and isinstance(answer[0], dict) and not given:
            given = answer[0]
        elif answer:
            raise TypeError('resume() accepts either return_value or exception, not both')
        if len(given) != 1:
            raise TypeError('resume() accepts either return_value or exception, not both')
        ((key, value),) = given.items()
        if key == 'return_value':
            return self._answer(result_message(value, self._handle.owner))
        if key == 'exception':
            if not isinstance(value, BaseException):
                raise TypeError(f"exception must be an exception instance, not '{type(value).__name__}'")
            return self._answer(exception_message(value))
        if key == 'future':
            if value is not ...:
                raise TypeError("future must be '...' (Ellipsis)")
            return self._answer(LATER)
        raise TypeError('resume() accepts either return_value or exception, not both')

    def resume_not_handled(self) -> Progress:
        """Continues with the error of a function or operation that the host does not have."""
        return self._answer(NOT_FOUND)

    @classmethod
    def load(
        cls,
        data: bytes,
        *,
        print_callback: PrintCallback | None = None,
        limits: Any = None,
        dataclass_registry: list[type] | None = None,
        key: bytes | None = None,
    ) -> Any:
        """A snapshot of bytes from `dump`. Raises ValueError for any other bytes."""
        return cls._load(data, print_callback, limits, dataclass_registry, key)

    def __repr__(self) -> str:
        return (
            f'MontySnapshot(script_name={self.script_name!r}, function_name={self.function_name!r}, '
            f'args={self.args!r}, kwargs={self.kwargs!r})'
        )


class NameLookupSnapshot(_Progress):
    """A run that asks for the value of a global the program does not define, or what a module of the host holds."""

    __slots__ = ('is_module', 'variable_name')
    __module__ = 'pydantic_monty'

    variable_name: str
    is_module: bool

    def resume(
        self, *, value: Any = _MISSING, os: OsHandler | None = None, mount: Mounts | None = None
    ) -> Progress:
        """Binds the name to the value and continues; without a value the program gets a NameError.

        The value of a module is a mapping, or a Python module whose public names are taken.
        """
        if os is not None or mount is not None:
            return _opened(self.resume(value=value), os, mount)
        if value is _MISSING:
            return self._answer(NOT_FOUND)
        if self.is_module:
            return self._answer(contents_message(value, self.variable_name))
        return self._answer(result_message(value, self._handle.owner))

    @classmethod
    def load(
        cls,
        data: bytes,
        *,
        print_callback: PrintCallback | None = None,
        limits: Any = None,
        dataclass_registry: list[type] | None = None,
        key: bytes | None = None,
    ) -> Any:
        """A snapshot of bytes from `dump`. Raises ValueError for any other bytes."""
        return cls._load(data, print_callback, limits, dataclass_registry, key)

    def __repr__(self) -> str:
        return f'NameLookupSnapshot(script_name={self.script_name!r}, variable_name="{self.variable_name}")'


class MontyFutureSnapshot(_Progress):
    """A run whose tasks all wait for answers the host has announced with `future=...`."""

    __slots__ = ('_pending',)
    __module__ = 'pydantic_monty'

    @property
    def pending_call_ids(self) -> list[int]:
        """Ids of the calls that are waited for."""
        if self._serial != self._handle.serial:
            raise RuntimeError('Progress already resumed')
        return list(self._pending)

    def resume(
        self,
        results: dict[int, ExternalResult],
        *,
        os: OsHandler | None = None,
        mount: Mounts | None = None,
    ) -> Progress:
        """Continues with the results of any of the waiting calls, by call id."""
        if os is not None or mount is not None:
            return _opened(self.resume(results), os, mount)
        if not isinstance(results, dict):
            raise TypeError(f"results must be a dict, not '{type(results).__name__}'")
        answers: list[tuple[int, str, Any]] = []
        for call_id, result in results.items():
            if not isinstance(result, dict) or len(result) != 1:
                raise TypeError('each result must be a dict with return_value or exception')
            ((key, value),) = result.items()
            if key == 'return_value':
                answers.append((call_id, 'V', value))
            elif key == 'exception' and isinstance(value, BaseException):
                answers.append((call_id, 'X', exception_payload(value)))
            else:
                raise TypeError('each result must be a dict with return_value or exception')
        try:
            message = encode(b'R', answers, self._handle.owner)
        except (TypeError, RuntimeError):
            # The program sees the error of the value that cannot be converted.
            message = encode(b'R', [_convertible(*answer) for answer in answers], self._handle.owner)
        return self._answer(message)

    @classmethod
    def load(
        cls,
        data: bytes,
        *,
        print_callback: PrintCallback | None = None,
        limits: Any = None,
        dataclass_registry: list[type] | None = None,
        key: bytes | None = None,
    ) -> Any:
        """A snapshot of bytes from `dump`. Raises ValueError for any other bytes."""
        return cls._load(data, print_callback, limits, dataclass_registry, key)

    def __repr__(self) -> str:
        return f'MontyFutureSnapshot(script_name={self.script_name!r}, pending_call_ids={self._pending!r})'


Progress = Union[MontySnapshot, NameLookupSnapshot, MontyFutureSnapshot, MontyComplete]


def _convertible(call_id: int, kind: str, value: Any) -> tuple[int, str, Any]:
    """The answer itself, or the error of its conversion in its place."""
    try:
        encode(b'V', value)
    except (TypeError, RuntimeError) as error:
        return call_id, 'X', exception_payload(error)
    return call_id, kind, value


def make_progress(kind: str, body: Any, handle: Handle | None) -> Progress:
    """The object for an event."""
    if kind == 'C':
        return MontyComplete(body)
    assert handle is not None
    if kind == 'L':
        lookup = NameLookupSnapshot(handle)
        lookup.variable_name = body[0]
        lookup.is_module = len(body) > 1
        return lookup
    if kind == 'W':
        waiting = MontyFutureSnapshot(handle)
        waiting._pending = list(body)
        return waiting
    return MontySnapshot(handle, kind, body)


def first_progress(
    scratch: _native.Scratch,
    status: int,
    print_callback: PrintCallback | None,
    script_name: str | None,
    origin: bytes = b'',
    sent: bytes = b'',
    owner: Any = None,
) -> Progress:
    """The progress after start or load: delivers printed text and skips events that are nothing else."""
    run = scratch.words[0]
    kind, body, text = read(scratch, owner)
    _native.give(scratch)
    handle = Handle(run, print_callback, script_name, origin, owner) if run else None
    if handle is not None:
        handle.keep(sent)
    answer = deliver(text, print_callback) if text or kind == 'P' else CONTINUE
    if kind in ('P', 'T'):
        assert handle is not None
        kind, body = handle.resume(answer)
    if status:
        raise fail(status, kind, body)
    return make_progress(kind, body, handle)


def _opened(progress: Progress, os: OsHandler | None, mount: Mounts | None) -> Progress:
    """The progress after the operations of the system that handler and mounts take are done."""
    if os is None and mount is None:
        return progress
    answerer = Answerer(None, [], os=os, mounts=mounted(mount))
    while isinstance(progress, MontySnapshot) and progress.is_os_function and progress.function_name != SLEEP:
        body = (progress.function_name, progress.args, progress.kwargs)
        progress = progress._answer(answerer.answer('O', body, progress._handle.value))
    return progress


def load_snapshot(
    data: bytes,
    *,
    print_callback: PrintCallback | None = None,
    limits: Any = None,
    dataclass_registry: list[type] | None = None,
    key: bytes | None = None,
) -> Progress:
    """A waiting run of bytes from any snapshot's `dump`, with limits that may only be narrower than the saved ones."""
    for cls in dataclass_registry or ():
        register(cls)
    options = run_options(limits, print_callback)
    data = unseal(data, key)
    scratch = _native.take()
    status = _native.run_load(data, len(data), options, len(options), scratch.place, scratch.result)
    return first_progress(scratch, status, print_callback, None, data)
